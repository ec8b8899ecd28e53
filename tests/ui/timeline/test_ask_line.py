"""The line over the timeline: our next time limit and open questions, hidden without either."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from casefile.services import time_limits
from casefile.store import history, questions
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
    qtbot.waitUntil(lambda: bool(view.asks.shown.gaps))
    assert view.asks.shown.limit is None
    assert "left" not in _words(view)
    assert "found" in _words(view)
    with qtbot.waitSignal(view.room_requested) as asked:
        QTest.mouseClick(view.asks._questions, Qt.MouseButton.LeftButton)
    assert asked.args == ["questions"]


def test_what_is_missing_stands_below_the_event_it_follows_and_is_kept_or_dismissed(
    writing: Connection, context: Context, told: Told, view: TimelineView, qtbot: QtBot
) -> None:
    tell_open_ends(writing)
    _read(view)
    qtbot.waitUntil(lambda: bool(view.asks.shown.gaps))
    view.fresh.stale = True
    view.fresh.now()
    appeal, hearing = (
        next(one for one in view.asks.shown.gaps if rule in one.gap.rule)
        for rule in ("appeal", "hearing")
    )
    number = view.model.number_of(appeal.gap.event_id or 0)
    card = view.cards.stack.card(number)
    words = " ".join(str(getattr(piece, "text", "")) for piece in card.pieces)
    assert "A step may be missing" in words
    assert appeal.text in words
    keep = next(one for one in card.hits if (one.act, one.value) == ("keep gap", appeal))
    view.cards.scrollTo(view.model.index(number))
    place = view.cards.visualRect(view.model.index(number)).topLeft() + keep.rect.center().toPoint()
    with qtbot.waitSignal(context.jobs.changed):
        QTest.mouseClick(view.cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: appeal not in view.asks.shown.gaps)
    (kept,) = questions.questions(context.db)
    assert (kept.text, kept.found_by) == (appeal.text, appeal.gap.key)
    assert str(history.undo_label(context.db)) == f"Keep a question: {appeal.text}"
    view.show_event(hearing.gap.event_id or 0)
    with qtbot.waitSignal(context.jobs.changed):
        QTest.keyClick(view.cards, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: hearing not in view.asks.shown.gaps)
    assert hearing.gap.key in questions.settled_gaps(context.db)
    row = view.current_row()
    assert row is not None
    assert hearing not in row.gaps
    context.jobs.undo()
    qtbot.waitUntil(lambda: hearing in view.asks.shown.gaps)


def test_it_is_hidden_with_nothing_to_say_and_follows_the_case(
    context: Context, told: Told, view: TimelineView, qtbot: QtBot
) -> None:
    view.asks.show_asked(Asked(kept=1))
    assert not view.asks.isHidden()
    view.asks.show_asked(Asked())
    assert view.asks.isHidden()
    draft = time_limits.Draft("Write to the court", (time_limits.today()).isoformat())
    context.write("new time limit", time_limits.add, told.letter, draft)
    qtbot.waitUntil(lambda: "Due today" in _words(view))
    assert not view.asks.isHidden()
