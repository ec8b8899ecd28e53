"""Endings of file names: what they promise, and what a copy for another program is called."""

import pytest

from casefile.model import media
from casefile.model.media import ending_told, safe_ending


@pytest.mark.parametrize(
    ("name", "media_type", "added"),
    [
        ("letter.docx", media.DOCX, ""),
        ("letter.pdf", media.DOCX, ".docx"),
        ("photo", media.JPEG, ".jpg"),
        ("tool.exe", "application/x-executable", ".bin"),
        ("tool.pdf", "application/x-executable", ".bin"),
        ("run.bat", media.PLAIN, ".txt"),
        ("notes.txt", media.PLAIN, ""),
        ("voice.opus", "audio/ogg", ""),
        ("voice.exe", "audio/ogg", ".bin"),
        ("torn.pdf", media.UNKNOWN, ""),
        ("torn.scr", media.UNKNOWN, ".bin"),
    ],
)
def test_a_copy_is_called_as_what_it_is(name: str, media_type: str, added: str) -> None:
    assert safe_ending(name, media_type) == added


@pytest.mark.parametrize("media_type", media.MEDIA)
def test_no_kind_is_told_to_be_another_under_its_own_endings(media_type: str) -> None:
    for ending in media.MEDIA[media_type].endings:
        assert ending_told(f"a{ending}", media_type) == ""
        assert safe_ending(f"A{ending.upper()}", media_type) == ""
