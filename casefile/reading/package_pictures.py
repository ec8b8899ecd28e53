"""Pictures in Word and OpenDocument files that hold next to no words: scans put into a text."""

import re
import zipfile
from typing import Final

from casefile.model.finding import DocumentHints
from casefile.model.reading import IN_PICTURES, Attachment, ReadDocument
from casefile.reading.known_files import picture_type
from casefile.reading.package import UNPACKED_LIMIT, part

_FEW_LETTERS: Final = 80
"""A file of no more is a cover for the pictures in it."""
_SMALL: Final = 8_000
"""Bytes of a picture that is a logo or a signature rather than a page."""
_MOST: Final = 100
_FOLDER = re.compile(r"(?:word/media|Pictures)/[^/]+", re.IGNORECASE)


def pages_in_pictures(package: zipfile.ZipFile, text: str) -> tuple[Attachment, ...]:
    """The pictures whose words are what the file is about; none when it has words of its own."""
    if len(text) > _FEW_LETTERS:
        return ()
    found: list[Attachment] = []
    room = UNPACKED_LIMIT
    for entry in sorted(package.infolist(), key=lambda one: _by_number(one.filename)):
        if not _FOLDER.fullmatch(entry.filename) or entry.file_size < _SMALL:
            continue
        room -= entry.file_size
        if room < 0 or len(found) == _MOST:
            break
        content = part(package, entry.filename)
        if kind := picture_type(content):
            found.append(Attachment(entry.filename.rpartition("/")[2], kind, content))
    return tuple(found)


def only_pictures(
    media_type: str, hints: DocumentHints, pictures: tuple[Attachment, ...]
) -> ReadDocument:
    """A file without words: each of its pictures becomes a document that is read by machine."""
    return ReadDocument(
        media_type, (), hints, "not read", "empty", IN_PICTURES, attachments=pictures
    )


def _by_number(name: str) -> tuple[int, str]:
    """The order people see: "image2" stands before "image10"."""
    digits = re.search(r"\d+", name.rpartition("/")[2])
    return (int(digits[0]) if digits else 0, name)
