"""A case is closed for good, deleted, packed for a journey and brought back, from the menus."""

from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from casefile.services import close_case, travel
from casefile.services.delete_case import Deleted
from casefile.services.open_case import resting_case
from casefile.store import copy_notes, documents, known_copies, originals
from casefile.store.case_file import create_case
from casefile.store.driver import atomic
from casefile.ui.ending.close_dialog import CloseDialog
from casefile.ui.ending.delete_dialog import DeleteDialog
from casefile.ui.ending.package_dialog import PackageDialog
from casefile.ui.ending.travel_dialog import PackedDialog, TravelDialog
from casefile.ui.error_dialog import ErrorDialog
from casefile.ui.main_window import MainWindow
from casefile.ui.record_printing import print_record
from casefile.ui.rest_line import RestLine
from casefile.ui.summary.printing import new_printer
from tests.ui.conftest import ScriptedQuestions
from tests.ui.told_case import ARTICLE, LETTER, tell

PHRASE = "pewter wagon thirteen lanterns"
SLOW = 60_000
Kind = TypeVar("Kind", bound=QDialog)


@pytest.fixture
def filled(window: MainWindow, case_folder: Path) -> MainWindow:
    """The window with a case of two documents and some events."""
    assert window.open_case(case_folder)
    for text in (ARTICLE, LETTER):
        originals.store_original(case_folder, text.encode())
    assert window.session is not None
    with window.session.case.connect() as db, atomic(db):
        tell(db)
    return window


def _opened(window: MainWindow, kind: type[Kind], qtbot: QtBot) -> Kind:
    def shown() -> list[Kind]:
        return [one for one in window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=SLOW)
    return shown()[0]


def _click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_case_is_closed_for_good_and_opened_again(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    filled.actions_.by_key["close_for_good"].trigger()
    dialog = _opened(filled, CloseDialog, qtbot)
    assert not dialog.close_it.isEnabled()
    dialog.place.line.setText(str(tmp_path))
    dialog.package.setChecked(True)
    assert not dialog.close_it.isEnabled()
    dialog.open_folder.setChecked(True)
    assert dialog.close_it.isEnabled()
    for words, day in (("2020-01-01", None), ("soon", None), ("2091-06-01", "2091-06-01")):
        dialog.day.setText(words)
        assert dialog.delete_after() == day
        assert dialog.close_it.isEnabled() == (day is not None)
    _click(dialog.close_it)
    qtbot.waitUntil(lambda: filled.findChild(RestLine) is not None, timeout=SLOW)
    line = filled.findChild(RestLine)
    assert line is not None
    assert "Closed for good on" in line.words.text()
    assert "To be deleted after" in line.words.text()
    assert line.delete.isHidden()
    (kept,) = tmp_path.glob("* closed *")
    assert (kept / "data" / "papers" / "working summary.pdf").is_file()
    assert not filled.actions_.by_key["new_event"].isEnabled()
    _click(line.end)
    qtbot.waitUntil(lambda: filled.session is not None and not filled.session.read_only)
    assert filled.actions_.by_key["close_for_good"].isEnabled()
    assert not filled.actions_.by_key["open_again"].isEnabled()


def _due(window: MainWindow) -> bool:
    """Whether the first screen says that a case should have been deleted."""
    labels = window.start.recent.findChildren(QLabel)
    return any("To be deleted since" in one.text() for one in labels)


def test_a_closed_case_whose_day_has_passed_is_pointed_out(
    window: MainWindow, case_folder: Path, qtbot: QtBot
) -> None:
    with resting_case(case_folder) as case, atomic(case.db):
        close_case.close(case.db, None, "2020-06-01", date(2020, 1, 1))
    assert window.open_case(case_folder)
    line = window.findChild(RestLine)
    assert line is not None
    assert line.delete.isVisible()
    window.close_case()
    assert _due(window)
    window.preferences.forget_case(case_folder)
    qtbot.waitUntil(lambda: not _due(window))


def test_a_case_is_deleted_once_every_copy_is_accounted_for(
    filled: MainWindow,
    case_folder: Path,
    questions: ScriptedQuestions,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    assert filled.session is not None
    with filled.session.case.connect() as db, atomic(db):
        known_copies.note(db, "paper", "summary.pdf")
        known_copies.note(db, "stick", "K-2031-04 2031-05-02")
    assert known_copies.leave_note(case_folder, tmp_path / "beside.json", "export")
    filled.actions_.by_key["delete_case"].trigger()
    dialog = _opened(filled, DeleteDialog, qtbot)
    assert any("beside.json" in _copy(dialog, row) for row in range(3))
    assert list(copy_notes.waiting(case_folder)) == []
    assert not dialog.delete.isEnabled()
    questions.answers = ["the archive keeps it"]
    _choose(dialog, 0)
    _click(dialog.stays)
    qtbot.waitUntil(lambda: _state(dialog, 0).startswith("stays"))
    _choose(dialog, *range(1, dialog.copies.topLevelItemCount()))
    _click(dialog.gone)
    qtbot.waitUntil(dialog.delete.isEnabled)
    assert _state(dialog, 0) == "stays: the archive keeps it"
    record = tmp_path / "record.pdf"
    questions.answers = [record, "K-2031-99"]
    _click(dialog.delete)
    error = _opened(filled, ErrorDialog, qtbot)
    error.accept()
    assert case_folder.exists()
    questions.answers = [record, "K-2031-04", ""]
    _click(dialog.delete)
    qtbot.waitUntil(lambda: not questions.answers, timeout=SLOW)
    qtbot.waitUntil(lambda: not filled.loose_jobs.busy, timeout=SLOW)
    assert questions.asked[-1][0] == "The case was deleted"
    assert not case_folder.exists()
    assert filled.session is None
    assert case_folder not in filled.preferences.recent_cases()
    words = record.with_suffix(".txt")
    assert "the archive keeps it" in words.read_text()
    printer = new_printer("a4")
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_record(filled, printer, Deleted(record, words, None))
    qtbot.waitUntil((tmp_path / "printed.pdf").exists, timeout=SLOW)
    qtbot.waitUntil(lambda: not filled.loose_jobs.busy, timeout=SLOW)


def _choose(dialog: DeleteDialog, *rows: int) -> None:
    dialog.copies.clearSelection()
    for row in rows:
        item = dialog.copies.topLevelItem(row)
        assert item is not None
        item.setSelected(True)


def _copy(dialog: DeleteDialog, row: int) -> str:
    item = dialog.copies.topLevelItem(row)
    return item.text(0) if item is not None else ""


def _state(dialog: DeleteDialog, row: int) -> str:
    item = dialog.copies.topLevelItem(row)
    return item.text(2) if item is not None else ""


def test_a_file_that_only_looks_like_a_package_is_refused_on_the_first_screen(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "K-2031-04.package.zip"
    path.write_bytes(b"PK\x05\x06 torn")
    window.start.begin_with([path])
    error = _opened(window, ErrorDialog, qtbot)
    assert "no package" in error.what.text()
    error.accept()


def test_a_package_dropped_on_an_open_case_is_opened_as_a_case(
    filled: MainWindow,
    case_folder: Path,
    questions: ScriptedQuestions,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    other = create_case(tmp_path / "K-2031-90.case", code="K-2031-90")
    path = travel.pack(other, tmp_path, PHRASE).path
    letter = tmp_path / "letter.txt"
    letter.write_text("The Harbour Office wrote once more on 3 May 2031.\n")
    assert filled.session is not None
    assert filled.intake is not None
    questions.answers = ["", "add", "open"]
    filled.intake.take_in([path, letter], "dropped")
    filled.intake.take_in([path], "dropped")
    session = filled.session
    qtbot.waitUntil(
        lambda: not (session.jobs.busy or session.arrivals.under_way) and len(_names(filled)) == 4,
        timeout=SLOW,
    )
    assert path.name in _names(filled), "as a document, where that is wanted"
    filled.intake.take_in([path], "chosen")
    opening = _opened(filled, PackageDialog, qtbot)
    opening.place.line.setText(str(tmp_path))
    QTest.keyClicks(opening.phrase, PHRASE)
    _click(opening.open_it)
    there = tmp_path / "K-2031-90 (2).case"
    qtbot.waitUntil(
        lambda: filled.session is not None and filled.session.folder == there, timeout=SLOW
    )


def _names(window: MainWindow) -> list[str]:
    assert window.session is not None
    return [one.file_name for one in documents.documents(window.session.db)]


def test_a_case_goes_on_a_journey_and_comes_back(
    filled: MainWindow,
    case_folder: Path,
    questions: ScriptedQuestions,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    filled.actions_.by_key["travel"].trigger()
    dialog = _opened(filled, TravelDialog, qtbot)
    dialog.place.line.setText(str(stick))
    for field in (dialog.phrase.first, dialog.phrase.again):
        QTest.keyClicks(field, PHRASE)
    _click(dialog.pack)
    assert filled.session is None
    packed = _opened(filled, PackedDialog, qtbot)
    _click(packed.remove)
    qtbot.waitUntil(lambda: not case_folder.exists(), timeout=SLOW)
    qtbot.waitUntil(lambda: not filled.loose_jobs.busy, timeout=SLOW)
    assert filled.preferences.recent_cases() == []
    (path,) = stick.iterdir()
    questions.answers = [[path]]
    _click(filled.start.recent.package)
    opening = _opened(filled, PackageDialog, qtbot)
    opening.place.line.setText(str(tmp_path))
    QTest.keyClicks(opening.phrase, "another one entirely")
    _click(opening.open_it)
    qtbot.waitUntil(opening.note.isVisible, timeout=SLOW)
    assert "does not open the package" in opening.note.text()
    QTest.keyClicks(opening.phrase, PHRASE)
    _click(opening.open_it)
    qtbot.waitUntil(lambda: filled.session is not None, timeout=SLOW)
    assert filled.session is not None
    assert filled.session.folder == case_folder
    assert len(documents.documents(filled.session.db)) == 2
