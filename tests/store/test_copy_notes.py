"""A copy made by a program that could not write to the case is known all the same."""

import json
import os
from contextlib import closing
from pathlib import Path

import pytest

from casefile.store import case_file, copy_notes, known_copies, relocking
from casefile.store.case_file import NewLock, OpenCase
from casefile.store.case_key import key_of, unlocked
from casefile.store.driver import Connection, atomic

NAME = "Ossetrina summary.pdf"


def known(folder: Path) -> list[tuple[str, str]]:
    """The copies the case knows after it was opened to write."""
    with case_file.open_case(folder) as case, closing(case.connect_read()) as db:
        return [(one.kind, one.label) for one in known_copies.known_copies(db)]


def test_who_opens_the_case_next_knows_the_copy(case: OpenCase, tmp_path: Path) -> None:
    folder = case.folder
    assert known_copies.leave_note(folder, tmp_path / NAME, "paper")
    assert known_copies.leave_note(folder, folder / "exports" / NAME, "paper")
    (note,) = (folder / copy_notes.FOLDER).iterdir()
    assert (b"Ossetrina" in note.read_bytes()) == (key_of(folder) is None)
    case.close()
    assert known(folder) == [("paper", NAME)]
    assert list((folder / copy_notes.FOLDER).iterdir()) == []
    assert known(folder) == [("paper", NAME)]


def test_a_copy_that_was_begun_is_known_once(case: OpenCase, db: Connection) -> None:
    folder = case.folder
    with copy_notes.announced(folder, "stick", "K 1"), atomic(db):
        known_copies.note(db, "stick", "K 1")
    with copy_notes.announced(folder, "stick", "K 2"):
        pass  # the program ended before it could say so
    with pytest.raises(OSError, match="pulled"), copy_notes.announced(folder, "stick", "K 3"):
        raise OSError("pulled out")
    with atomic(db):
        (one,) = known_copies.known_copies(db)
        known_copies.settle(db, [one], gone=True)
    db.close()
    case.close()
    assert sorted(known(folder)) == [("stick", "K 1"), ("stick", "K 2")]


def test_what_is_no_note_is_passed_over(case: OpenCase) -> None:
    place = case.folder / copy_notes.FOLDER
    place.mkdir()
    key = key_of(case.folder)
    for words in ('{"kind": 3}', "[]", '{"kind": "source", "label": "x", "made_on": "2031-04-02"}'):
        content = words.encode()
        name = os.urandom(4).hex()
        (place / f"{name}.note").write_bytes(key.seal(content) if key else content)
    (place / "torn.note").write_bytes(b"\xff\x00")
    (place / ".half").write_text(json.dumps({"kind": "paper"}))
    assert list(copy_notes.waiting(case.folder)) == []
    case.close()
    assert known(case.folder) == []


def test_a_case_that_is_locked_or_unlocked_keeps_what_was_noted(
    case: OpenCase, lock: NewLock, tmp_path: Path
) -> None:
    assert known_copies.leave_note(case.folder, tmp_path / NAME, "export")
    case.close()
    key, slots = (None, {}) if case.locked else (lock.key, dict(lock.slots))
    made = relocking.relock(case.folder, key, slots)
    assert known(made) == [("export", NAME)]
    for path in made.rglob("*"):
        assert not (key and path.is_file() and b"Ossetrina" in path.read_bytes())


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "K.case"
    folder.mkdir()
    (folder / copy_notes.FOLDER).write_text("somebody's file in the way")
    assert not known_copies.leave_note(unlocked(folder, None), tmp_path / NAME, "paper")
