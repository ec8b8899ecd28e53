"""Erasing asks first, says what goes for ever, and leaves nothing that undo could bring back."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from casefile.model.errors import CaseError
from casefile.store import backup, documents, entities, history
from casefile.store.driver import Connection
from casefile.ui.documents.view import DocumentsView
from casefile.ui.parts.context import Context
from casefile.ui.parts.erasing import Erasing
from tests.ui.conftest import ScriptedQuestions
from tests.ui.told_case import Told, tell


@pytest.fixture
def told(writing: Connection) -> Told:
    """The invented story."""
    return tell(writing)


@pytest.fixture
def room(context: Context, told: Told, qtbot: QtBot) -> DocumentsView:
    view = DocumentsView(context)
    qtbot.addWidget(view)
    view.show()
    return view


def _entry(room: DocumentsView, name: str) -> Callable[[], object]:
    document = room._model.document(0)
    return next(one.act for one in room._entries(document) if one.words == name)


def test_a_document_is_erased_after_a_question(
    room: DocumentsView, told: Told, context: Context, qtbot: QtBot
) -> None:
    questions = context.questions
    assert isinstance(questions, ScriptedQuestions)
    questions.answers = ["erase"]
    with qtbot.waitSignal(context.jobs.idle):
        _entry(room, "Erase for ever…")()
    qtbot.waitUntil(lambda: bool(backup.backups(context.folder)))
    title, text = questions.asked[0]
    assert title == "Erase A1 for ever?"
    assert "A1 A journalist waits" in text
    assert "can then no longer be undone" in text
    with pytest.raises(CaseError):
        documents.document(context.db, told.article)
    assert history.undo_label(context.db) is None
    assert room._model.rowCount() == 1


def test_whoever_says_no_keeps_everything(
    room: DocumentsView, told: Told, context: Context, qtbot: QtBot
) -> None:
    questions = context.questions
    assert isinstance(questions, ScriptedQuestions)
    questions.answers = [""]
    with qtbot.waitSignal(context.jobs.idle):
        _entry(room, "Erase for ever…")()
    assert documents.document(context.db, told.article).exhibit == "A1"


def test_a_person_can_go_and_the_documents_stay(told: Told, context: Context, qtbot: QtBot) -> None:
    questions = context.questions
    assert isinstance(questions, ScriptedQuestions)
    questions.answers = ["entry"]
    person = entities.entities(context.db, ["person"])[0]
    erasing = Erasing(context, questions)
    with qtbot.waitSignal(context.jobs.idle):
        erasing.ask_person(person.id, person.main_name)
    qtbot.waitUntil(lambda: bool(backup.backups(context.folder)))
    assert person.id not in {one.id for one in entities.entities(context.db)}
    assert documents.document(context.db, told.article).exhibit == "A1"
