"""Everything about one person is saved from the room of people, other people as initials."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casefile.store import known_copies
from casefile.store.driver import Connection
from casefile.ui.parts.context import Context
from casefile.ui.parts.segments import Segment
from casefile.ui.people.details import EntityDetails
from casefile.ui.people.people_view import PeopleView
from casefile.ui.people.person_file_dialog import PersonFileDialog
from tests.ui.conftest import ScriptedQuestions
from tests.ui.told_case import tell


@pytest.fixture
def dialog(context: Context, writing: Connection, qtbot: QtBot) -> PersonFileDialog:
    """Asked for by the button beside the first person of the list."""
    tell(writing)
    room = PeopleView(context)
    qtbot.addWidget(room)
    room.show()
    details = room.findChild(EntityDetails)
    assert details is not None
    QTest.mouseClick(details.everything, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.findChild(PersonFileDialog) is not None)
    found = room.findChild(PersonFileDialog)
    assert found is not None
    return found


def test_it_is_saved_with_others_as_initials_and_remembered(
    dialog: PersonFileDialog, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    assert isinstance(context.questions, ScriptedQuestions)
    target = tmp_path / "file.json"
    context.questions.answers.append(target)
    _, json_kind = dialog.kind.findChildren(Segment)
    QTest.mouseClick(json_kind, Qt.MouseButton.LeftButton)
    assert dialog.others.isChecked()
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Saved: file.json" in dialog.said.text())
    told = json.loads(target.read_text("utf-8"))
    assert told["name"] == "Daniar Osmonov"
    assert told["events"]
    assert "Vaitkus" not in target.read_text("utf-8")
    qtbot.waitUntil(lambda: bool(known_copies.known_copies(context.db)))
    assert known_copies.known_copies(context.db)[0].label == "file.json"


def test_a_place_that_cannot_be_written_is_told_in_the_dialog(
    dialog: PersonFileDialog, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers.append(tmp_path / "gone" / "file.json")
    QTest.mouseClick(dialog.kind.findChildren(Segment)[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "could not be written" in dialog.said.text())
    assert dialog.save.isEnabled()
