"""Files that belong to another case lie in its drop folder whole, or not at all."""

from pathlib import Path

import pytest

from casefile.model.errors import CaseError
from casefile.services.send_to_case import send_to_case
from casefile.store import case_file


def test_files_are_copied_beside_what_lies_there(tmp_path: Path) -> None:
    folder = case_file.create_case(tmp_path / "other.case", code="K-2031-05")
    (folder / "inbox" / "letter.txt").write_text("there before")
    letter = tmp_path / "letter.txt"
    letter.write_text("The office wrote.")
    letter.chmod(0o444)
    assert send_to_case(folder, [letter, letter]) == 2
    lying = {path.name: path.read_text() for path in (folder / "inbox").iterdir()}
    assert lying == {
        "letter.txt": "there before",
        "letter (2).txt": "The office wrote.",
        "letter (3).txt": "The office wrote.",
    }
    assert letter.read_text() == "The office wrote."


def test_what_cannot_be_copied_leaves_nothing_half(tmp_path: Path) -> None:
    folder = case_file.create_case(tmp_path / "other.case", code="K-2031-05")
    letter, gone = tmp_path / "letter.txt", tmp_path / "gone.txt"
    letter.write_text("The office wrote.")
    with pytest.raises(CaseError, match="could not be copied") as told:
        send_to_case(folder, [letter, gone])
    assert told.value.kept.startswith("1 of 2 files")
    assert [path.name for path in (folder / "inbox").iterdir()] == ["letter.txt"]
