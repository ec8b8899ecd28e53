"""The menu of a right click says and does what the keys do."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from casefile.store import events
from casefile.store.driver import Connection
from casefile.ui.parts.context import Context
from casefile.ui.review.review_view import ReviewView
from casefile.ui.timeline.timeline_view import TimelineView
from tests.ui.told_case import Told, tell


@pytest.fixture
def told(writing: Connection) -> Told:
    """The invented story."""
    return tell(writing)


def _lines(owner: QWidget) -> dict[str, QMenu]:
    owner.customContextMenuRequested.emit(QPoint(40, 40))
    menu = owner.findChild(QMenu)
    assert menu is not None
    return {action.text().split("\t")[0]: menu for action in menu.actions() if action.text()}


def _choose(lines: dict[str, QMenu], words: str) -> None:
    menu = lines[words]
    action = next(one for one in menu.actions() if one.text().split("\t")[0] == words)
    action.trigger()
    menu.close()


@pytest.fixture
def timeline(context: Context, told: Told, qtbot: QtBot) -> TimelineView:
    """The timeline with its list."""
    room = TimelineView(context)
    qtbot.addWidget(room)
    room.resize(1000, 900)
    room.show()
    qtbot.waitExposed(room)
    return room


def test_a_suggestion_is_accepted_by_the_menu(
    timeline: TimelineView, told: Told, context: Context, qtbot: QtBot
) -> None:
    timeline.show_event(told.asks)
    lines = _lines(timeline.cards)
    assert "Year is right" in lines
    assert "Remove from the timeline" not in lines
    with qtbot.waitSignal(context.jobs.changed):
        _choose(lines, "Accept")
    assert events.event(context.db, told.asks).state == "accepted"


def test_an_accepted_event_is_copied_by_the_menu(timeline: TimelineView, told: Told) -> None:
    timeline.show_event(told.leaves)
    lines = _lines(timeline.cards)
    assert "Accept" not in lines
    _choose(lines, "Copy with the references")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("March 2021: He leaves Kyrgyzstan")
    assert copied.endswith("(A1, para. 1)")


def test_the_review_has_the_same_menu(context: Context, told: Told, qtbot: QtBot) -> None:
    room = ReviewView(context)
    qtbot.addWidget(room)
    room.resize(1000, 900)
    room.show()
    qtbot.waitExposed(room)
    room.show_event(told.asks)
    lines = _lines(room.panel.list)
    with qtbot.waitSignal(context.jobs.changed):
        _choose(lines, "Dismiss")
    assert events.event(context.db, told.asks).state == "dismissed"


def test_coming_back_to_the_timeline_tells_its_event_again(
    timeline: TimelineView, told: Told
) -> None:
    timeline.show_event(told.leaves)
    told_again: list[int] = []
    timeline.event_selected.connect(told_again.append)
    timeline.hide()
    timeline.show()
    assert told_again == [told.leaves]
