"""The people room: kinds apart, spellings as chips, what a person added is marked."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from casefile.store import entities
from casefile.store.driver import Connection, atomic
from casefile.ui.parts.context import Context
from casefile.ui.parts.segments import Segment, Segments
from casefile.ui.parts.toggles import FilterChip
from casefile.ui.people.details import EntityDetails
from casefile.ui.people.model import PeopleModel
from casefile.ui.people.new_entry import NewEntry
from casefile.ui.people.people_view import PeopleView
from tests.ui.conftest import ScriptedQuestions
from tests.ui.told_case import Told, tell

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def told(writing: Connection) -> Told:
    """The invented story, with a court, a place and a second spelling."""
    made = tell(writing)
    with atomic(writing):
        entities.add_entity(writing, "court", "Kaunas Regional Court")
        entities.add_entity(writing, "place", "Kaunas")
        entities.add_entity(writing, "person", "Ona Petraite")
        entities.add_name(writing, 1, "Данияр Осмонов", by_person=True)
    return made


@pytest.fixture
def room(context: Context, told: Told, qtbot: QtBot) -> PeopleView:
    """The room with the keyboard on the list."""
    view = PeopleView(context)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    qtbot.waitExposed(view)
    view.focus_list()
    return view


def _listed(room: PeopleView) -> list[str]:
    view = room.findChild(QListView)
    assert view is not None
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _list(room: PeopleView) -> QListView:
    return next(
        view for view in room.findChildren(QListView) if isinstance(view.model(), PeopleModel)
    )


def test_the_model_keeps_the_rules_of_models(context: Context, told: Told) -> None:
    model = PeopleModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_entities(entities.entities(context.db))
    assert model.entity(0).is_client
    del tester


def test_people_organisations_and_places_are_listed_apart(room: PeopleView) -> None:
    assert _listed(room) == ["Daniar Osmonov", "Jonas Vaitkus", "Ona Petraite"]
    kinds = room.findChild(Segments)
    assert kinds is not None
    for button in kinds.findChildren(Segment):
        if button.text() == "Places":
            button.click()
    assert _listed(room) == ["Kaunas"]


def test_a_typed_name_is_found_in_every_kind_and_script(room: PeopleView) -> None:
    line = room._filter
    QTest.keyClicks(line, "kaunas")
    assert sorted(_listed(room)) == ["Kaunas", "Kaunas Regional Court"]
    line.setText("daniiar osmonov")
    assert _listed(room) == ["Daniar Osmonov"]


def test_a_spelling_that_stands_in_no_document_is_marked(room: PeopleView) -> None:
    words = [chip.text() for chip in room.findChildren(FilterChip)]
    assert "Daniar Osmonov" in words
    assert "Данияр Осмонов, added by you" in words


def test_chosen_spellings_are_taken_apart(room: PeopleView, context: Context, qtbot: QtBot) -> None:
    apart = next(b for b in room.findChildren(QPushButton) if "apart" in b.text())
    assert not apart.isEnabled()
    chip = next(c for c in room.findChildren(FilterChip) if c.isVisible() and "added" in c.text())
    chip.click()
    assert apart.isEnabled()
    with qtbot.waitSignal(context.jobs.idle):
        apart.click()
    assert "Данияр Осмонов" in [one.main_name for one in entities.entities(context.db)]


def test_two_entries_become_one_and_undo_parts_them(
    room: PeopleView, context: Context, qtbot: QtBot
) -> None:
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers.append("Ona Petraite")
    with qtbot.waitSignal(context.jobs.idle):
        next(b for b in room.findChildren(QPushButton) if b.text() == "Same as…").click()
    assert "Ona Petraite" not in _listed(room)
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    assert "Ona Petraite" in _listed(room)


def test_f2_changes_the_name(room: PeopleView, context: Context, qtbot: QtBot) -> None:
    QTest.keyClick(_list(room), Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "D. Osmonov")
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert entities.entity(context.db, 1).main_name == "D. Osmonov"


def test_a_right_click_offers_what_can_be_done(room: PeopleView) -> None:
    view = _list(room).viewport()
    place = view.rect().center()
    QApplication.sendEvent(
        view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    )
    menu = room.findChild(QMenu)
    assert menu is not None
    words = {one.text().split("\t")[0]: one.isEnabled() for one in menu.actions() if one.text()}
    assert words["Same as…"]
    assert not words["This is the client"]
    menu.close()


def test_nothing_is_cut_in_large_text(room: PeopleView, context: Context) -> None:
    try:
        context.theme.choose(text_percent=200)
        room.resize(1270, 700)
        QApplication.sendPostedEvents()
        for button in room.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), button.text()
    finally:
        context.theme.choose(text_percent=100)


def test_somebody_is_added_by_hand_marked_and_chosen(
    room: PeopleView, context: Context, qtbot: QtBot
) -> None:
    QTest.mouseClick(room.add, Qt.MouseButton.LeftButton)
    (dialog,) = room.findChildren(NewEntry)
    assert not dialog.save.isEnabled()
    QTest.keyClicks(dialog.name, "Harbour Watch")
    dialog.kind.setCurrentIndex(dialog.kind.findData("body"))
    dialog.role.setEditText("helps the family")
    with qtbot.waitSignal(context.jobs.idle):
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Harbour Watch" in _listed(room))
    chosen = _list(room).currentIndex()
    assert chosen.data() == "Harbour Watch"
    spoken = chosen.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Harbour Watch, helps the family · added by you"
    (made,) = entities.entities(context.db, {"body"})
    assert (made.main_name, made.role) == ("Harbour Watch", "helps the family")
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    assert not entities.entities(context.db, {"body"})


def test_a_name_that_is_there_is_not_added_twice(
    room: PeopleView, context: Context, qtbot: QtBot
) -> None:
    QTest.mouseClick(room.add, Qt.MouseButton.LeftButton)
    (dialog,) = room.findChildren(NewEntry)
    QTest.keyClicks(dialog.name, "jonas VAITKUS")
    with qtbot.waitSignal(context.jobs.failed) as failed:
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert "already" in failed.args[0].what
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert len(entities.entities(context.db, {"person"})) == 3


def test_in_a_narrow_room_the_details_stand_below_the_list(room: PeopleView) -> None:
    details = room.findChild(EntityDetails)
    assert details is not None
    beside = details.mapTo(room, QPoint())
    assert beside.x() > _list(room).width()
    room.resize(560, 700)
    QApplication.sendPostedEvents()
    below = details.mapTo(room, QPoint())
    assert below.x() < 60
    assert details.width() <= room.width()
