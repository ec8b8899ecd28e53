"""Files that arrive by themselves, a case closed and opened again, two windows on one case."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from casefile.store import case_file, known_copies, watched
from casefile.ui.arrivals.folder_question import FolderQuestion
from casefile.ui.error_dialog import ErrorDialog
from casefile.ui.parts.copies import note_copy, note_printed
from casefile.ui.review.review_view import ReviewView
from tests.journeys.conftest import LETTER
from tests.journeys.person import Person

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def scans(tmp_path: Path, case_folder: Path) -> Path:
    """A folder of the person's that the case watches."""
    folder = tmp_path / "scans"
    folder.mkdir()
    with case_file.open_case(case_folder) as case:
        db = case.connect()
        watched.add(db, folder)
        db.close()
    return folder


def test_what_lands_in_the_drop_folder_is_taken_in_and_left_there(
    person: Person, case_folder: Path
) -> None:
    person.window.open_case(case_folder)
    there = case_folder / "inbox" / "letter.txt"
    unfinished = there.with_name("letter.txt.part")
    unfinished.write_text(LETTER[:40], encoding="utf-8")
    person.wait(lambda: "nothing new" in person.window.status.texts.watch)
    assert person.names() == []
    unfinished.write_text(LETTER, encoding="utf-8")
    unfinished.rename(there)
    person.wait(lambda: person.names() == ["letter.txt"])
    person.settle()
    assert there.exists()
    assert len(person.events("suggested")) >= 2
    person.wait(lambda: "taken in" in person.window.status.texts.watch)


def test_a_watched_folder_asks_before_anything_is_copied(
    person: Person, case_folder: Path, scans: Path
) -> None:
    person.window.open_case(case_folder)
    (question,) = person.window.findChildren(FolderQuestion)
    (scans / "letter.txt").write_text(LETTER, encoding="utf-8")
    person.wait(question.isVisible)
    assert person.names() == []
    assert not any(path.is_file() for path in (case_folder / "originals").rglob("*"))
    QTest.mouseClick(question.buttons["this"], Qt.MouseButton.LeftButton)
    person.wait(lambda: person.names() == ["letter.txt"])
    person.settle()
    assert (scans / "letter.txt").exists()


def test_a_case_opened_again_in_a_new_window_still_knows_undo(
    open_window: Callable[[], Person], case_folder: Path, papers: Path
) -> None:
    first = open_window()
    first.window.open_case(case_folder)
    first.drop([papers])
    first.settle()
    first.go(1)
    first.press(Key.Key_A)
    (accepted,) = first.events("accepted")
    label = first.window.actions_.by_key["undo"].text()
    first.window.close()

    second = open_window()
    second.window.open_case(case_folder)
    undo = second.window.actions_.by_key["undo"]
    assert undo.isEnabled()
    assert undo.text() == label
    second.press(Key.Key_Z, CTRL)
    assert accepted.id in {one.id for one in second.events("suggested")}
    assert second.window.actions_.by_key["redo"].isEnabled()


def test_a_second_window_reads_only_and_follows(
    open_window: Callable[[], Person], case_folder: Path, papers: Path
) -> None:
    first, second = open_window(), open_window()
    first.window.open_case(case_folder)
    first.drop([papers])
    first.settle()
    second.window.open_case(case_folder)
    assert second.session.read_only
    assert not first.session.read_only
    assert second.names() == first.names()
    assert second.window.status.texts.saved.startswith("Read only")
    assert not second.window.actions_.by_key["add_files"].isEnabled()

    second.go(1)
    room = second.room(ReviewView)
    focused = room.panel.list
    QTest.keyClick(focused, Key.Key_A)
    second.settle()
    assert second.events("accepted") == []
    for dialog in second.window.findChildren(ErrorDialog):
        dialog.accept()
    second.drop([papers / "letter.txt"])
    (dialog,) = (one for one in second.window.findChildren(ErrorDialog) if one.isVisible())
    assert "reading only" in dialog.what.text()
    dialog.accept()


def test_a_second_window_says_who_holds_the_case(
    open_window: Callable[[], Person], case_folder: Path
) -> None:
    first, second = open_window(), open_window()
    first.window.open_case(case_folder)
    second.window.open_case(case_folder)
    assert second.session.case.holder
    assert second.session.case.holder in second.window.status.texts.saved


def test_a_case_that_was_moved_into_a_synced_folder_says_so(
    person: Person, case_folder: Path, tmp_path: Path
) -> None:
    there = tmp_path / "Dropbox" / case_folder.name
    there.parent.mkdir()
    case_folder.rename(there)
    person.window.open_case(there)
    person.wait(lambda: "Dropbox syncs the folder of this case" in person.window.status.said)


def test_a_case_another_computer_did_not_close_asks_before_it_is_written(
    person: Person, case_folder: Path
) -> None:
    left = json.dumps({"holder": "mara@another-laptop", "pid": 4711})
    (case_folder / "lock").write_text(left)
    person.answers[:] = [""]
    person.window.open_case(case_folder)
    assert person.session.read_only
    assert "mara@another-laptop" in person.window.status.texts.saved
    person.window.close_case()
    assert (case_folder / "lock").read_text() == left
    person.answers[:] = ["over"]
    person.window.open_case(case_folder)
    person.wait(lambda: person.window.session is not None and not person.session.read_only)


def test_a_paper_saved_in_the_second_window_is_known_to_the_case(
    open_window: Callable[[], Person], case_folder: Path, tmp_path: Path
) -> None:
    first, second = open_window(), open_window()
    first.window.open_case(case_folder)
    second.window.open_case(case_folder)
    note_copy(second.desk.context, tmp_path / "beside.pdf", "paper")
    note_printed(second.desk.context)
    second.settle()
    first.window.close_case()
    third = open_window()
    third.window.open_case(case_folder)
    known = {(one.kind, one.label) for one in known_copies.known_copies(third.session.db)}
    assert {("paper", "beside.pdf"), ("printed", "")} <= known
