"""The line over the timeline: our next time limit and open questions, hidden without either."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from casefile.services import time_limits
from casefile.store.driver import Connection, atomic
from casefile.store.rows import insert
from casefile.ui.parts.context import Context
from casefile.ui.timeline.ask_line import Asked
from casefile.ui.timeline.timeline_view import TimelineView
from tests.ui.told_case import Told, tell_open_ends


def _limit(db: Connection, document: int, away: int, for_whom: str = "us") -> int:
    due = (time_limits.today() + timedelta(days=away)).isoformat()
    with atomic(db):
        return insert(
            db, "deadline", document_id=document, due=due, rule_words="Appeal to the court",
            for_whom=for_whom, state="accepted", entered_by="person",
        )  # fmt: skip


def _read(view: TimelineView) -> None:
    """Reads aside what was put into the case behind the window's back."""
    view.asks._stale = True
    view.asks._read()


def _words(view: TimelineView) -> str:
    labels = [one.text() for one in view.asks.findChildren(QLabel) if one.isVisible()]
    buttons = [one.text() for one in view.asks.findChildren(QPushButton) if one.isVisible()]
    return " ".join([*labels, *buttons])


@pytest.mark.parametrize(
    ("away", "words"), [(14, "14 day"), (0, "Due today"), (-3, "Overdue by 3 day")]
)
def test_our_next_time_limit_is_shown_and_opens_its_room(
    writing: Connection, told: Told, view: TimelineView, qtbot: QtBot, away: int, words: str
) -> None:
    _limit(writing, told.letter, 1, "authority")
    _limit(writing, told.letter, away)
    _limit(writing, told.letter, 40)
    _read(view)
    qtbot.waitUntil(lambda: words in _words(view))
    assert "Appeal to the court · entered by hand" in _words(view)
    with qtbot.waitSignal(view.room_requested) as asked:
        QTest.mouseClick(view.asks._limits, Qt.MouseButton.LeftButton)
    assert asked.args == ["deadlines"]


def test_without_a_time_limit_of_ours_only_questions_are_shown(
    writing: Connection, told: Told, view: TimelineView, qtbot: QtBot
) -> None:
    tell_open_ends(writing)
    _read(view)
    qtbot.waitUntil(lambda: view.asks.shown.found > 0)
    assert view.asks.shown.limit is None
    assert "left" not in _words(view)
    assert "found" in _words(view)
    with qtbot.waitSignal(view.room_requested) as asked:
        QTest.mouseClick(view.asks._questions, Qt.MouseButton.LeftButton)
    assert asked.args == ["questions"]


def test_it_is_hidden_with_nothing_to_say_and_follows_the_case(
    context: Context, told: Told, view: TimelineView, qtbot: QtBot
) -> None:
    view.asks.show_asked(Asked(found=1))
    assert not view.asks.isHidden()
    view.asks.show_asked(Asked())
    assert view.asks.isHidden()
    draft = time_limits.Draft("Write to the court", (time_limits.today()).isoformat())
    context.write("new time limit", time_limits.add, told.letter, draft)
    qtbot.waitUntil(lambda: "Due today" in _words(view))
    assert not view.asks.isHidden()
