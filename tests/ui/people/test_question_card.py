"""Is this one person? Both spellings in their sentences, nothing chosen, every answer undone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from casefile.model.entity import Entity, EntityName
from casefile.store import entities
from casefile.store.driver import Connection, atomic
from casefile.store.rows import insert
from casefile.ui.event.sentence_text import SentenceText
from casefile.ui.parts.context import Context
from casefile.ui.people.model import PeopleModel
from casefile.ui.people.people_view import PeopleView
from casefile.ui.people.question_card import QuestionCard, name_marks
from tests.ui.told_case import ARTICLE, LETTER, Told, tell

Key = Qt.Key


@pytest.fixture
def told(writing: Connection) -> Told:
    """The story with two spellings of one politician, and the question whether they are one."""
    made = tell(writing)
    with atomic(writing):
        ids = []
        for document, text, name in (
            (made.article, ARTICLE, "Ona Petraite"),
            (made.letter, LETTER, "Ona Petraite and her colleagues"),
        ):
            start = text.index(name)
            one = entities.add_entity(writing, "person", name)
            insert(
                writing, "mention", document_id=document, char_start=start,
                char_end=start + len(name), surface=name, kind="person", entity_id=one,
            )  # fmt: skip
            ids.append(one)
        first, second = ids
        entities.ask_same(writing, first, second, "One name begins like the other.")
    return made


@pytest.fixture
def room(context: Context, told: Told, qtbot: QtBot) -> Iterator[PeopleView]:
    """The room with the keyboard on the list."""
    view = PeopleView(context)
    qtbot.addWidget(view)
    view.resize(1100, 800)
    with qtbot.waitExposed(view):
        view.show()
    view.focus_list()
    yield view
    view.close()


def _card(room: PeopleView) -> QuestionCard:
    found = room.findChild(QuestionCard)
    assert found is not None
    return found


def _list(room: PeopleView) -> QListView:
    return next(
        view for view in room.findChildren(QListView) if isinstance(view.model(), PeopleModel)
    )


def test_both_sentences_are_shown_and_open_their_page(
    room: PeopleView, told: Told, qtbot: QtBot
) -> None:
    card = _card(room)
    words = " ".join(one.text() for one in card.findChildren(QLabel) if one.isVisible())
    assert "Is this one person?" in words
    assert "Nothing is chosen" in words
    assert "One name begins like the other." in words
    said = [one.accessibleName() for one in card.findChildren(SentenceText)]
    assert len(said) == 2
    assert all("Ona Petraite" in one for one in said)
    places = [one for one in card.findChildren(QPushButton) if "para." in one.text()]
    assert [one.text() for one in places] == ["A1, para. 5", "A2, para. 2"]
    with qtbot.waitSignal(room.open_document) as opened:
        QTest.mouseClick(places[1], Qt.MouseButton.LeftButton)
    assert opened.args is not None
    assert opened.args[0] == told.letter
    assert LETTER[opened.args[1] : opened.args[2]].startswith("Ona Petraite")


@pytest.mark.parametrize(("key", "left"), [(Key.Key_A, 1), (Key.Key_X, 2)])
def test_an_answer_is_one_step_to_undo(
    room: PeopleView, context: Context, qtbot: QtBot, key: Qt.Key, left: int
) -> None:
    def petraites() -> int:
        return sum("Petraite" in one.main_name for one in entities.entities(context.db))

    assert petraites() == 2
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(_list(room), key)
    assert petraites() == left
    assert entities.same_person_questions(context.db) == []
    qtbot.waitUntil(lambda: not _card(room).isVisible())
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    assert petraites() == 2
    assert len(entities.same_person_questions(context.db)) == 1
    qtbot.waitUntil(lambda: _card(room).isVisible())


def test_every_spelling_is_marked_once_the_longest_first() -> None:
    names = tuple(EntityName(at, name) for at, name in enumerate(("Petraite", "Ona Petraite")))
    entity = Entity(1, "person", "Ona Petraite", names=names)
    marks = name_marks("Ona Petraite spoke; Petraite left.", entity)
    assert sorted((one.start, one.end) for one in marks) == [(0, 12), (20, 28)]
