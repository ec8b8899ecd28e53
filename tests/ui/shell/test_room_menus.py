"""What a right click offers in the rooms stands in the menu bar, too."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casefile.store import documents
from casefile.store.driver import atomic
from casefile.ui.documents.view import DocumentsView
from casefile.ui.main_window import MainWindow
from casefile.ui.people.people_view import PeopleView
from casefile.ui.people.person_file_dialog import PersonFileDialog
from tests.ui.conftest import ScriptedQuestions
from tests.ui.told_case import tell


def _command(window: MainWindow, key: str) -> QAction:
    return window.actions_.by_key[key]


def test_documents_and_people_are_dealt_with_from_the_menu_bar(
    window: MainWindow, case_folder: Path, questions: ScriptedQuestions, qtbot: QtBot
) -> None:
    assert not _command(window, "erase_document").isEnabled()
    assert window.open_case(case_folder)
    assert window.session is not None
    assert window.desk is not None
    session, desk = window.session, window.desk
    with session.case.connect() as db, atomic(db):
        tell(db)
    _command(window, "person_file").trigger()
    people = desk.stack.room
    assert isinstance(people, PeopleView)
    qtbot.waitUntil(lambda: people.findChild(PersonFileDialog) is not None)
    _command(window, "split").trigger()
    room = desk.stack.room
    assert isinstance(room, DocumentsView)
    said = [one.text() for one in room.findChildren(QLabel)]
    assert "That cannot be done with A1." in said
    questions.answers.append("erase")
    _command(window, "erase_document").trigger()
    qtbot.waitUntil(lambda: [one.exhibit for one in documents.documents(session.db)] == ["A2"])
    assert "Erase A1 for ever?" in questions.asked[-1][0]
    qtbot.waitUntil(lambda: not session.jobs.busy)
