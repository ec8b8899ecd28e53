"""A case is given to somebody from the menu, is at rest then, and is taken back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.store import documents, events, known_copies, originals, package
from casefile.store.driver import atomic
from casefile.store.events import EventFilter
from casefile.ui.ending.give_dialog import GiveDialog
from casefile.ui.ending.package_dialog import PackageDialog
from casefile.ui.main_window import MainWindow
from casefile.ui.parts.working import Working
from casefile.ui.rest_line import RestLine
from tests.ui.conftest import ScriptedQuestions
from tests.ui.told_case import ARTICLE, LETTER, tell

ACCEPTED = EventFilter(states=frozenset({"accepted"}))
PHRASE = "pewter wagon thirteen lanterns"


def _dialog(window: MainWindow, qtbot: QtBot) -> GiveDialog:
    """Opened from the menu and filled in."""
    window.actions_.by_key["give"].trigger()
    qtbot.waitUntil(lambda: window.findChild(GiveDialog) is not None)
    dialog = window.findChild(GiveDialog)
    assert dialog is not None
    assert not dialog.give.isEnabled()
    QTest.keyClicks(dialog.to, "Office in Tarnavo")
    dialog.accepted_by.setText("R. M.")
    for field in (dialog.phrase.first, dialog.phrase.again):
        QTest.keyClicks(field, PHRASE)
    assert dialog.give.isEnabled()
    return dialog


def _filled(window: MainWindow, folder: Path) -> None:
    assert window.open_case(folder)
    for text in (ARTICLE, LETTER):
        originals.store_original(folder, text.encode())
    assert window.session is not None
    with window.session.case.connect() as db, atomic(db):
        told = tell(db)
        documents.set_facts(db, told.letter, private=1)


def _look_at_theirs(
    window: MainWindow, target: Path, questions: ScriptedQuestions, qtbot: QtBot
) -> None:
    """The package is opened as its receiver does it: one passphrase for all."""
    ours = window.session
    questions.answers.append([target])
    window.actions_.by_key["open_package"].trigger()
    dialog = window.findChild(PackageDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.phrase, PHRASE)
    dialog.place.line.setText(str(target.parent / "theirs"))
    QTest.mouseClick(dialog.open_it, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session not in (None, ours), timeout=60_000)
    assert window.session is not None
    assert window.session.case.locked
    assert not window.session.read_only
    db = window.session.db
    assert [one.exhibit for one in documents.documents(db)] == ["A1"]
    accepted = events.events(db, events.event_ids(db, ACCEPTED))
    assert {one.accepted_by for one in accepted} == {"R. M."}


def test_it_is_given_without_what_is_private_and_taken_back(
    window: MainWindow, case_folder: Path, questions: ScriptedQuestions, tmp_path: Path,
    qtbot: QtBot,
) -> None:  # fmt: skip
    _filled(window, case_folder)
    dialog = _dialog(window, qtbot)
    assert dialog.private.isVisible()
    assert not dialog.private.isChecked()
    target = tmp_path / "given.package.zip"
    (tmp_path / "theirs").mkdir()
    questions.answers.append(target)
    QTest.mouseClick(dialog.give, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(RestLine) is not None, timeout=60_000)
    line = window.findChild(RestLine)
    assert line is not None
    assert "Given to Office in Tarnavo on" in line.words.text()
    assert window.session is not None
    assert window.session.read_only
    assert [one.kind for one in known_copies.known_copies(window.session.db)] == ["given"]
    for key in ("give", "undo", "details", "erase_document"):
        assert not window.actions_.by_key[key].isEnabled()
    _look_at_theirs(window, target, questions, qtbot)
    assert window.open_case(case_folder)
    line = window.findChild(RestLine)
    assert line is not None
    questions.answers.append("back")
    QTest.mouseClick(line.end, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session is not None and not window.session.read_only)
    qtbot.waitUntil(lambda: window.findChild(RestLine) is None)
    assert window.actions_.by_key["give"].isEnabled()
    assert not window.actions_.by_key["take_back"].isEnabled()


def test_stopped_it_says_so_and_nothing_was_given(
    window: MainWindow, case_folder: Path, questions: ScriptedQuestions, tmp_path: Path,
    qtbot: QtBot,
) -> None:  # fmt: skip
    _filled(window, case_folder)
    dialog = _dialog(window, qtbot)
    questions.answers.append(tmp_path / "given")
    QTest.mouseClick(dialog.give, Qt.MouseButton.LeftButton)
    sheet = dialog.findChild(Working)
    assert sheet is not None
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "stopped" in dialog.said.text(), timeout=60_000)
    assert window.session is not None
    assert not window.session.read_only
    assert not list(tmp_path.glob(f"given{package.ENDING}"))
    dialog.close()
    QApplication.processEvents()
