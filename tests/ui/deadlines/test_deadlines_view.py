"""The time limits room by the keyboard: done, counted from the receipt, written by hand."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casefile.services import time_limits
from casefile.store import deadlines, events, known_copies
from casefile.store.driver import Connection, atomic
from casefile.store.rows import insert
from casefile.ui.deadlines.deadlines_view import DeadlinesView
from casefile.ui.deadlines.model import DeadlinesModel
from casefile.ui.deadlines.words import (
    day_words,
    due_forms,
    due_words,
    rule_words,
    standing_words,
    start_words,
)
from casefile.ui.parts.context import Context
from casefile.ui.parts.state_row import StateRow
from casefile.ui.theme import Theme
from tests.ui.conftest import ScriptedQuestions
from tests.ui.told_case import Told, tell

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
LATE = (time_limits.today() - timedelta(days=2)).isoformat()


@pytest.fixture
def told(writing: Connection) -> Told:
    """The invented story with an overdue time limit, one without a day, one long past."""
    story = tell(writing)
    with atomic(writing):
        passage = events.add_passage(writing, story.letter, 0, 30)
        for rule, counted, due in (
            ("by the day named", "", LATE),
            ("within 14 days", "receipt", None),
            ("not later than 6 May 2019", "", "2019-05-06"),
        ):
            insert(
                writing, "deadline", document_id=story.letter, passage_id=passage, due=due,
                rule_words=rule, counted_from=counted, for_whom="us",
            )  # fmt: skip
    return story


@pytest.fixture
def room(context: Context, told: Told, qtbot: QtBot) -> DeadlinesView:
    """The room, the keyboard on its list."""
    return _shown(context, qtbot)


def _shown(context: Context, qtbot: QtBot) -> DeadlinesView:
    view = DeadlinesView(context)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    qtbot.waitExposed(view)
    view.focus_list()
    return view


def _list(room: DeadlinesView) -> QListView:
    return next(
        one for one in room.findChildren(QListView) if one.accessibleName() == "Time limits"
    )


def _states(context: Context) -> list[str]:
    kinds = ("suggested", "accepted", "done", "dismissed")
    return [one.state for one in deadlines.deadlines(context.db, kinds)]


def _labels(room: DeadlinesView) -> str:
    return "\n".join(one.text() for one in room.findChildren(QLabel) if one.isVisible())


def _field(room: DeadlinesView, name: str) -> QLineEdit:
    return next(one for one in room.findChildren(QLineEdit) if one.accessibleName() == name)


def test_the_model_keeps_the_rules_of_models(context: Context, told: Told) -> None:
    model = DeadlinesModel("en")
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_limits(time_limits.listed(context.db, time_limits.today()))
    spoken = str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Overdue by 2 day")
    assert "For us. by the day named" in spoken
    del tester


def test_overdue_first_with_words_and_no_claim_of_law(room: DeadlinesView) -> None:
    assert room.subtitle().startswith("2 open for us, 1 overdue")
    assert "Overdue by 2 day" in _labels(room)
    assert "Casefile counts days; it does not know the law: check." in _labels(room)


def test_space_says_done_and_undo_takes_it_back(
    room: DeadlinesView, context: Context, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(_list(room), Qt.Key.Key_Space)
    assert _states(context).count("done") == 1
    qtbot.waitUntil(lambda: room.subtitle().startswith("1 open for us"))
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    assert _states(context).count("done") == 0


def test_n_says_that_one_long_past_was_not_done(
    room: DeadlinesView, context: Context, qtbot: QtBot
) -> None:
    QTest.keyClick(_list(room), Qt.Key.Key_N)
    assert not context.jobs.busy
    QTest.keyClick(_list(room), Qt.Key.Key_End)
    assert "Was this done?" in _labels(room)
    (button,) = [one for one in room.findChildren(QPushButton) if one.text() == "Not done"]
    assert button.isVisible()
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(_list(room), Qt.Key.Key_N)
    qtbot.waitUntil(lambda: "2 overdue" in room.subtitle())
    assert not button.isVisible()
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    qtbot.waitUntil(lambda: "1 to ask about" in room.subtitle())


def test_selecting_opens_the_sentence(room: DeadlinesView, told: Told, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.open_document) as opened:
        QTest.keyClick(_list(room), Qt.Key.Key_Down)
    assert opened.args == [told.letter, 0, 30]


def test_the_day_it_was_received_gives_the_due_day(
    room: DeadlinesView, context: Context, qtbot: QtBot
) -> None:
    QTest.keyClick(_list(room), Qt.Key.Key_Down)
    assert "No day yet: when was it received?" in _labels(room)
    QTest.keyClick(_list(room), Qt.Key.Key_F2)
    field = _field(room, "Received on, or where it counts from")
    assert field.hasFocus()
    QTest.keyClicks(field, "1 March 2031")
    assert _field(room, "Due").text() == "15 March 2031"
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(field, Qt.Key.Key_Return)
    limit = next(one for one in deadlines.deadlines(context.db) if one.received_on)
    assert (limit.due, limit.counted_from) == ("2031-03-15", "receipt 2031-03-01")
    said = "within 14 days, counted from the day it was received (Saturday, 1 March 2031)"
    qtbot.waitUntil(lambda: said in _labels(room))
    assert "weekend day" in _labels(room)


def test_ctrl_n_writes_one_by_hand(
    room: DeadlinesView, told: Told, context: Context, qtbot: QtBot
) -> None:
    QTest.keyClick(_list(room), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    add = next(one for one in room.findChildren(QPushButton) if one.text() == "Add")
    assert add.isVisible()
    assert not add.isEnabled()
    words = _field(room, "What has to be done, by which rule")
    assert words.hasFocus()
    QTest.keyClicks(words, "Appeal, 10 days")
    QTest.keyClicks(_field(room, "Received on, or where it counts from"), "2 June 2031")
    with qtbot.waitSignal(context.jobs.idle):
        add.click()
    (made,) = [one for one in deadlines.deadlines(context.db) if one.passage_id is None]
    assert (made.document_id, made.due, made.rule) == (told.letter, "2031-06-12", "Appeal, 10 days")
    qtbot.waitUntil(lambda: "entered by hand" in _labels(room) or _list(room).hasFocus())
    assert _list(room).currentIndex().data() == "Thursday, 12 June 2031"


def test_what_is_no_date_is_not_saved(room: DeadlinesView, context: Context, qtbot: QtBot) -> None:
    field = _field(room, "Due")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "soon")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not context.jobs.busy
    assert deadlines.deadlines(context.db)[1].due == LATE


def test_an_empty_case_says_what_to_do(context: Context, qtbot: QtBot) -> None:
    room = _shown(context, qtbot)
    assert "Add documents" in _labels(room)
    assert not _list(room).isVisible()
    QTest.keyClick(room, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert "New time limit" not in _labels(room)


def test_words_of_day_and_start(context: Context, told: Told) -> None:
    assert day_words("2031-05-15", "en") == "Thursday, 15 May 2031"
    assert day_words("2031-05", "en") == "May 2031"
    assert day_words("2031-05-15", "lt").startswith("ketvirtadienis, ")
    listed = time_limits.listed(context.db, time_limits.today())
    assert [standing_words(one) for one in listed[1:]] == ["Open, no day", "Was this done?"]
    assert start_words(listed[1], "en") == "the day it was received"
    assert rule_words(listed[0], "en") == "by the day named"


def test_a_day_is_said_in_ever_shorter_words(context: Context, told: Told, theme: Theme) -> None:
    asked = time_limits.listed(context.db, time_limits.today())[-1]
    forms = due_forms(asked, "en")
    assert forms == ("Monday, 6 May 2019", "6 May 2019")
    row = StateRow(theme, QWidget())
    metrics = QFontMetrics(theme.font("ui_strong"))
    widths = [metrics.horizontalAdvance(one) for one in forms]
    assert row.fitting(forms, widths[0], "ui_strong") == forms[0]
    assert row.fitting(forms, widths[0] - 1, "ui_strong") == forms[1]
    assert row.fitting(forms, widths[1] - 1, "ui_strong") == ""


@pytest.mark.parametrize(
    ("rule", "counted_from", "received", "words"),
    [
        ("within 14 days", "receipt", None, "No day yet: when was it received?"),
        ("within 14 days", "this document", None, "No day yet: what is the document’s date?"),
        ("within three months", "final", None, "No day yet: when did it become final?"),
        ("within 14 days", "delivery", None, "No day yet: when was it delivered?"),
        ("within 5 working days", "receipt 2031-05-02", "2031-05-02", "count it and write it"),
        ("by return of post", "", None, "No day is named"),
    ],
)
def test_a_limit_without_a_day_says_what_is_missing(
    writing: Connection, context: Context, told: Told, rule: str, counted_from: str,
    received: str | None, words: str,
) -> None:  # fmt: skip
    with atomic(writing):
        made = deadlines.add_deadline(
            writing, told.letter, due=None, rule=rule, counted_from=counted_from,
            received_on=received,
        )  # fmt: skip
    listed = time_limits.listed(context.db, time_limits.today())
    (limit,) = [one for one in listed if one.limit.id == made]
    assert words in due_words(limit, "en")


def test_open_time_limits_are_saved_as_a_calendar_file(
    context: Context, told: Told, room: DeadlinesView, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "days.ics"
    button = next(one for one in room.findChildren(QPushButton) if "Calendar" in one.text())
    assert button.isVisible()
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers = [target, tmp_path / "missing" / "days.ics"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists)
    content = target.read_text(encoding="utf-8")
    assert LATE.replace("-", "") in content
    assert "K-2031-04: time limit (A2)" in content
    qtbot.waitUntil(
        lambda: "days.ics" in {one.label for one in known_copies.known_copies(context.db)}
    )
    with qtbot.waitSignal(context.jobs.failed) as failed:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "could not be written" in failed.args[0].sentence()
