"""The editor: typed dates are echoed, doubtful ones asked, changes ask why."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from casefile.store import events
from casefile.store.driver import Connection, atomic
from casefile.ui.event.deeds import Deeds
from casefile.ui.event.event_editor import EventEditor
from casefile.ui.parts.context import Context
from tests.ui.told_case import Told, tell


@pytest.fixture
def told(writing: Connection) -> Told:
    return tell(writing)


@pytest.fixture
def editor(qtbot: QtBot, context: Context, told: Told) -> Iterator[EventEditor]:
    editor = EventEditor(context, Deeds(context), context.questions._window)
    qtbot.addWidget(editor)
    editor.resize(800, 360)
    yield editor
    editor.close()


def choose(qtbot: QtBot, editor: EventEditor, words: str) -> None:
    for button in editor.correction.findChildren(QRadioButton):
        if button.text() == words:
            button.click()
            return
    raise AssertionError(words)


def test_an_event_by_hand_is_kept_and_not_cited(
    qtbot: QtBot, editor: EventEditor, context: Context
) -> None:
    editor.new_event()
    assert not editor.save.isEnabled()
    QTest.keyClicks(editor.headline, "She calls him")
    QTest.keyClicks(editor.date.line, "Feb 2022")
    assert editor.date.edtf == "2022-02"
    assert "2022" in editor.date._echo.text()
    with qtbot.waitSignal(editor.saved) as saved:
        QTest.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    event = events.event(context.db, saved.args[0])
    assert (event.title, event.edtf, event.state) == ("She calls him", "2022-02", "accepted")
    assert not event.cited
    assert event.origin == "person"


def test_said_by_is_changed_and_taken_back(
    qtbot: QtBot, editor: EventEditor, context: Context, told: Told
) -> None:
    editor.edit_event(events.event(context.db, told.rejects))
    assert not editor.said_by.isHidden()
    assert editor.said_by.speaker is None
    editor.said_by.setFocus()
    QTest.keyClicks(editor.said_by, "Jonas")
    assert editor.said_by.currentText() == "Jonas Vaitkus"
    with qtbot.waitSignal(editor.saved):
        QTest.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    said = events.event(context.db, told.rejects)
    assert {quote.speaker for quote in said.quotes} == {"Jonas Vaitkus"}
    assert len(said.disagreements) == 1
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    assert {quote.speaker for quote in events.event(context.db, told.rejects).quotes} == {""}


def test_who_says_it_stays_as_it_is_where_sources_name_different_people(
    qtbot: QtBot, editor: EventEditor, context: Context, told: Told, writing: Connection
) -> None:
    with atomic(writing):
        passage = events.event(writing, told.worked).quotes[0]
        (client,) = [who.entity_id for who in events.event(writing, told.rejects).participants]
        events.cite(writing, told.rejects, passage.passage_id, speaker=client)
    before = events.event(context.db, told.rejects)
    editor.edit_event(before)
    assert "not the same" in editor.said_by.currentText()
    editor.place.setText("Vilnius")
    with qtbot.waitSignal(editor.saved):
        editor.keep()
    after = events.event(context.db, told.rejects)
    assert [one.speaker for one in after.quotes] == [one.speaker for one in before.quotes]
    assert {one.speaker for one in after.quotes} == {"", "Daniar Osmonov"}


def test_an_event_by_hand_that_cites_nothing_has_nobody_to_say_it(editor: EventEditor) -> None:
    editor.new_event()
    assert editor.said_by.isHidden()


def test_nonsense_is_refused_with_an_example(qtbot: QtBot, editor: EventEditor) -> None:
    editor.new_event()
    QTest.keyClicks(editor.headline, "He waits")
    QTest.keyClicks(editor.date.line, "the day the rain came")
    assert not editor.save.isEnabled()
    assert editor.date._echo.text()


def test_a_date_that_can_be_read_in_two_ways_is_asked(qtbot: QtBot, editor: EventEditor) -> None:
    editor.new_event()
    QTest.keyClicks(editor.headline, "He waits")
    editor.date.line.setText("03/04/2022")
    offered = editor.date.findChildren(QPushButton)
    assert len(offered) == 2
    assert not editor.save.isEnabled()
    offered[0].click()
    assert editor.date.edtf in {"2022-04-03", "2022-03-04"}
    assert editor.save.isEnabled()


def test_another_date_asks_why_and_misread_corrects_the_reading(
    qtbot: QtBot, editor: EventEditor, context: Context, told: Told
) -> None:
    editor.edit_event(events.event(context.db, told.asks))
    editor.date.line.setText("2023-01-21")
    assert editor.correction.isVisibleTo(editor)
    assert not editor.save.isEnabled()
    choose(qtbot, editor, "Casefile misread it")
    assert editor.save.isEnabled()
    with qtbot.waitSignal(editor.saved):
        editor.keep()
    event = events.event(context.db, told.asks)
    assert (event.edtf, event.correction) == ("2023-01-21", "misread")
    assert event.quotes[0].edtf == "2023-01-21"


def test_the_sources_value_stays_when_the_source_is_wrong(
    qtbot: QtBot, editor: EventEditor, context: Context, told: Told
) -> None:
    editor.edit_event(events.event(context.db, told.asks))
    editor.date.line.setText("2023-01-21")
    choose(qtbot, editor, "The source is wrong")
    with qtbot.waitSignal(editor.saved):
        editor.keep()
    event = events.event(context.db, told.asks)
    assert (event.edtf, event.correction) == ("2023-01-21", "source wrong")
    assert event.quotes[0].edtf == "2023-01-20"


def test_other_words_for_the_headline_need_no_reason(
    qtbot: QtBot, editor: EventEditor, context: Context, told: Told
) -> None:
    editor.edit_event(events.event(context.db, told.leaves))
    editor.headline.setText("He leaves his country")
    assert editor.correction.answer() == ""
    with qtbot.waitSignal(editor.saved):
        editor.keep()
    event = events.event(context.db, told.leaves)
    assert (event.title, event.correction, event.edtf) == ("He leaves his country", "", "2021-03")


def test_people_are_chosen_among_the_names_of_the_case(
    qtbot: QtBot, editor: EventEditor, context: Context, told: Told
) -> None:
    editor.edit_event(events.event(context.db, told.asks_again))
    editor.people.line.setText("Jonas Vaitkus")
    QTest.keyClick(editor.people.line, Qt.Key.Key_Return)
    with qtbot.waitSignal(editor.saved):
        editor.keep()
    event = events.event(context.db, told.asks_again)
    assert [who.name for who in event.participants] == ["Jonas Vaitkus"]


def test_what_was_planned_can_be_said_to_have_happened(
    qtbot: QtBot, editor: EventEditor, context: Context, told: Told, writing: Connection
) -> None:
    with atomic(writing):
        events.update_event(writing, told.leaves, planned=1)
    editor.edit_event(events.event(context.db, told.leaves))
    assert editor.told_as.currentData() == "planned"
    editor.told_as.setCurrentIndex(editor.told_as.findData("happened"))
    with qtbot.waitSignal(editor.saved):
        editor.keep()
    event = events.event(context.db, told.leaves)
    assert not event.planned
    assert not event.negated
    editor.edit_event(event)
    editor.told_as.setCurrentIndex(editor.told_as.findData("negated"))
    with qtbot.waitSignal(editor.saved):
        editor.keep()
    assert events.event(context.db, told.leaves).negated


def test_escape_changes_nothing(
    qtbot: QtBot, editor: EventEditor, context: Context, told: Told
) -> None:
    editor.edit_event(events.event(context.db, told.leaves))
    editor.headline.setText("Something else")
    with qtbot.waitSignal(editor.closed):
        editor.cancel()
    assert not context.jobs.busy
    assert events.event(context.db, told.leaves).title.startswith("He leaves Kyrgyzstan")


def test_an_undated_event_is_placed_after_another(
    qtbot: QtBot, editor: EventEditor, context: Context, told: Told
) -> None:
    editor.new_event()
    QTest.keyClicks(editor.headline, "She calls him")
    editor.beside.choose_side("after")
    shown = editor.beside.neighbour
    shown.setCurrentIndex(shown.findData(told.rejects))
    with qtbot.waitSignal(editor.saved) as saved:
        editor.keep()
    made = saved.args[0]
    event = events.event(context.db, made)
    assert (event.edtf, event.after_event_id) == (None, told.rejects)
    order = events.event_ids(context.db, events.EventFilter(states=frozenset({"accepted"})))
    assert order.index(made) == order.index(told.rejects) + 1
    editor.edit_event(event)
    assert editor.beside.after_id == told.rejects
    assert shown.findData(made) < 0
    editor.beside.choose_side("before")
    with qtbot.waitSignal(editor.saved):
        editor.keep()
    event = events.event(context.db, made)
    assert (event.after_event_id, event.before_event_id) == (None, told.rejects)
    order = events.event_ids(context.db, events.EventFilter(states=frozenset({"accepted"})))
    assert order.index(made) == order.index(told.rejects) - 1


def test_a_dated_event_is_not_placed(editor: EventEditor, context: Context, told: Told) -> None:
    editor.edit_event(events.event(context.db, told.leaves))
    assert not editor.beside.isVisibleTo(editor)
    editor.date.line.clear()
    assert editor.beside.isVisibleTo(editor)
