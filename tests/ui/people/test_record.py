"""What is told of the chosen entry: statements, parts and proceedings, opened and corrected."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidgetItem, QMenu
from pytestqt.qtbot import QtBot

from casefile.model.proceeding import Proceeding
from casefile.services import proceedings
from casefile.store import events, rows
from casefile.store.driver import Connection, atomic
from casefile.store.entities import statements_by
from casefile.ui.parts.context import Context
from casefile.ui.parts.proceeding_dialog import ProceedingDialog
from casefile.ui.people.people_view import PeopleView
from casefile.ui.people.record_list import LINE, RecordList
from casefile.ui.people.record_row import BELOW
from tests.ui.told_case import ARTICLE, Told, name_court, tell


@pytest.fixture
def told(writing: Connection) -> Told:
    """The story with a court that acts in an event, and words of the client."""
    made = tell(writing)
    with atomic(writing):
        name_court(writing, made)
        said = ARTICLE.index("There he also asked")
        passage = events.add_passage(writing, made.article, said, said + 31)
        rows.insert(
            writing, "statement", document_id=made.article, passage_id=passage, speaker_entity_id=1
        )
    return made


@pytest.fixture
def room(context: Context, told: Told, qtbot: QtBot) -> PeopleView:
    view = PeopleView(context)
    qtbot.addWidget(view)
    view.resize(1000, 900)
    view.show()
    qtbot.waitExposed(view)
    return view


def record(room: PeopleView) -> RecordList:
    found = room.findChild(RecordList)
    assert found is not None
    return found


def row(room: PeopleView, words: str, about: type = object) -> QListWidgetItem:
    shown = record(room)
    items = [shown.item(at) for at in range(shown.count())]
    (found,) = [
        one
        for one in items
        if words in one.text() and isinstance(getattr(one.data(LINE), "about", None), about)
    ]
    return found


def choose_court(room: PeopleView) -> None:
    room._kinds.choose("body")
    room._show_list()


def test_statements_parts_and_mentions_have_their_headings(room: PeopleView) -> None:
    shown = record(room)
    heads = [
        shown.item(at).text() for at in range(shown.count()) if shown.item(at).data(BELOW) is None
    ]
    assert heads == ["Statements (1)", "Part in events (7)"]
    assert not row(room, "Statements (1)").flags() & Qt.ItemFlag.ItemIsSelectable
    assert row(room, "“There he also asked for asylum").data(BELOW) == "A1, para. 2"
    assert row(room, "He asks for asylum").data(BELOW) == "no date given · takes part"
    assert row(room, "Members of parliament ask").data(BELOW) == "[20 Jan 2023] · takes part"


def test_a_click_opens_the_sentence(room: PeopleView, told: Told, qtbot: QtBot) -> None:
    shown = record(room)
    spot = shown.visualItemRect(row(room, "“There he also")).center()
    with qtbot.waitSignal(room.open_document) as opened:
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    document, start, _ = opened.args
    assert (document, ARTICLE[start : start + 8]) == (told.article, "There he")


def test_words_that_are_not_theirs_are_taken_back(
    room: PeopleView, context: Context, qtbot: QtBot
) -> None:
    shown = record(room)
    shown.setFocus()
    shown.setCurrentItem(row(room, "“There he also"))
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(shown, Qt.Key.Key_Delete)
    assert statements_by(context.db, 1) == []
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    assert len(statements_by(context.db, 1)) == 1


def test_a_part_in_an_event_is_chosen_from_the_menu(
    room: PeopleView, context: Context, told: Told, qtbot: QtBot
) -> None:
    shown = record(room)
    shown.setCurrentItem(row(room, "He asks for asylum"))
    shown.customContextMenuRequested.emit(QPoint(0, 0))
    menu = shown.findChild(QMenu)
    assert menu is not None
    with qtbot.waitSignal(context.jobs.idle):
        next(one for one in menu.actions() if one.text() == "applicant").trigger()
    menu.close()
    (who,) = events.event(context.db, told.applies).participants
    assert who.role == "applicant"


def test_a_proceeding_is_corrected_and_taken_off(
    room: PeopleView, context: Context, qtbot: QtBot
) -> None:
    choose_court(room)
    shown = record(room)
    shown.setFocus()
    shown.setCurrentItem(row(room, "rejects the appeal", Proceeding))
    QTest.keyClick(shown, Qt.Key.Key_E)
    dialog = shown.findChild(ProceedingDialog)
    assert dialog is not None
    dialog.number.setText("3-7/2023")
    with qtbot.waitSignal(context.jobs.idle):
        dialog.save.click()
    (found,) = proceedings.listed(context.db)
    assert (found.case_number, found.corrected) == ("3-7/2023", True)
    shown.setCurrentItem(row(room, "rejects the appeal", Proceeding))
    shown.customContextMenuRequested.emit(QPoint(0, 0))
    menu = shown.findChild(QMenu)
    assert menu is not None
    with qtbot.waitSignal(context.jobs.idle):
        next(one for one in menu.actions() if "Not a proceeding" in one.text()).trigger()
    menu.close()
    assert not proceedings.listed(context.db)[0].shown
    assert "taken off" in str(row(room, "rejects the appeal", Proceeding).data(BELOW))
