"""The questions room by the keyboard: kept, dismissed, asked, answered, and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QListView, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from casefile.services import ask_questions
from casefile.store import events, questions
from casefile.store.driver import Connection
from casefile.ui.parts.context import Context
from casefile.ui.questions.model import QuestionsModel
from casefile.ui.questions.questions_view import QuestionsView
from tests.ui.told_case import Told, tell, tell_open_ends

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
Key = Qt.Key


@pytest.fixture
def told(writing: Connection) -> Told:
    """The story with two open ends."""
    made = tell(writing)
    tell_open_ends(writing)
    return made


@pytest.fixture
def room(context: Context, told: Told, qtbot: QtBot) -> QuestionsView:
    """The room, the keyboard on its list."""
    view = QuestionsView(context)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    with qtbot.waitExposed(view):
        view.show()
    view.focus_list()
    return view


def _list(room: QuestionsView) -> QListView:
    return next(one for one in room.findChildren(QListView) if one.accessibleName() == "Questions")


def _rows(room: QuestionsView) -> list[str]:
    model = room._model
    return [model.line(row).state for row in range(model.rowCount())]


def _field(room: QuestionsView, name: str) -> QPlainTextEdit:
    return next(one for one in room.findChildren(QPlainTextEdit) if one.accessibleName() == name)


def _press(room: QuestionsView, context: Context, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(_list(room), key)


def _button(room: QuestionsView, words: str) -> QPushButton:
    return next(one for one in room.findChildren(QPushButton) if one.text() == words)


def test_the_model_is_sound(context: Context, told: Told, room: QuestionsView) -> None:
    model = QuestionsModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_lines(room._lines)
    model.set_lines([])
    assert tester.model() is model


def test_what_is_found_is_kept_with_k_and_given_back_by_undo(
    context: Context, room: QuestionsView, qtbot: QtBot
) -> None:
    before = _rows(room)
    assert set(before) == {"found"}
    told = room._model.line(0)
    spoken = room._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Found, not kept. ")
    _press(room, context, qtbot, Key.Key_K)
    (kept,) = questions.questions(context.db)
    assert (kept.text, kept.origin, kept.found_by) == (told.text, "rule", told.key)
    qtbot.waitUntil(lambda: _rows(room) == ["open", *before[1:]])
    assert room.subtitle().startswith("1")
    assert events.counts(context.db).questions == 1
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    qtbot.waitUntil(lambda: _rows(room) == before)
    assert questions.questions(context.db) == []


def test_x_lets_go_what_was_found_and_it_stays_away(
    context: Context, room: QuestionsView, qtbot: QtBot
) -> None:
    count = len(_rows(room))
    _press(room, context, qtbot, Key.Key_X)
    qtbot.waitUntil(lambda: len(_rows(room)) == count - 1)
    assert questions.questions(context.db) == []
    assert len(questions.questions(context.db, ("dismissed",))) == 1


def test_words_are_changed_before_they_are_kept(
    context: Context, room: QuestionsView, qtbot: QtBot
) -> None:
    _field(room, "Question").setPlainText("What did she do\nin those years?")
    with qtbot.waitSignal(context.jobs.idle):
        QTest.mouseClick(_button(room, "Keep as a question"), Qt.MouseButton.LeftButton)
    (kept,) = questions.questions(context.db)
    assert kept.text == "What did she do in those years?"


def test_a_question_of_ones_own_is_answered_and_opened_again(
    context: Context, room: QuestionsView, qtbot: QtBot
) -> None:
    found = len(_rows(room))
    QTest.keyClick(room, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    field = _field(room, "Question")
    assert field.hasFocus()
    QTest.keyClicks(field, "Who paid the journey?")
    assert not _field(room, "Answer").isVisible()
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(_rows(room)) == found + 1)
    (asked,) = questions.questions(context.db)
    assert (asked.text, asked.origin) == ("Who paid the journey?", "person")
    _list(room).setCurrentIndex(room._model.index(0))
    QTest.keyClick(_list(room), Key.Key_F2)
    answer = _field(room, "Answer")
    assert answer.hasFocus()
    QTest.keyClicks(answer, "His uncle.")
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(answer, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _rows(room)[-1] == "answered")
    assert questions.question(context.db, asked.id).answer == "His uncle."
    _list(room).setCurrentIndex(room._model.index(found))
    _press(room, context, qtbot, Key.Key_O)
    qtbot.waitUntil(lambda: _rows(room)[0] == "open")


def test_a_question_shows_what_it_is_about(
    context: Context, room: QuestionsView, qtbot: QtBot
) -> None:
    row = next(at for at, one in enumerate(room._lines) if one.event_id)
    with qtbot.waitSignal(room.event_selected) as shown:
        _list(room).setCurrentIndex(room._model.index(row if row else 0))
        if not row:
            room._chosen()
    assert shown.args == [room._model.line(row).event_id]
    with qtbot.waitSignal(room.open_event):
        QTest.keyClick(_list(room), Key.Key_Return)


def test_nothing_is_written_while_reading_only(
    context: Context, room: QuestionsView, qtbot: QtBot
) -> None:
    context.read_only = True
    before = _rows(room)
    for key in (Key.Key_K, Key.Key_X):
        QTest.keyClick(_list(room), key)
    QTest.keyClick(room, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert questions.questions(context.db, ("open", "dismissed")) == []
    assert _rows(room) == before


def test_an_empty_room_says_what_comes_here(context: Context, qtbot: QtBot) -> None:
    view = QuestionsView(context)
    qtbot.addWidget(view)
    view.show()
    shown = [one.text() for one in view.findChildren(QLabel) if one.isVisible()]
    assert any(words.startswith("No questions.") for words in shown)
    assert ask_questions.listed_questions(context.db) == []
