"""Documents read again and tied together in their room, as a person does it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from casefile.bridge.jobs import Jobs
from casefile.reading.client import Reader
from casefile.services import document_ties, review_suggestions, take_in
from casefile.services.open_case import reading_case
from casefile.store import case_file, documents
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection, atomic
from casefile.store.originals import read_original
from casefile.ui.documents.model import TIES
from casefile.ui.documents.reread_dialog import RereadDialog
from casefile.ui.documents.table import DocumentsTable
from casefile.ui.documents.ties_pane import TiesPane
from casefile.ui.documents.view import DocumentsView
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from tests.store import invented
from tests.ui.conftest import ScriptedQuestions

LETTER = (
    "Norviko uosto tarnyba\n\n2031 m. birželio 3 d.\n\nGerbiama Ilse Žąsinaite,\n\n"
    "2031 m. gegužės 20 d. Norviko teismas panaikino tarnybos sprendimą.\n"
)
COPY = "On 20 May 2031 the Court of Norrvik annulled the decision of the Harbour Office.\n"


@pytest.fixture
def reader() -> Iterator[Reader]:
    """The real reading child."""
    with Reader(count=1) as made:
        yield made


@pytest.fixture
def reading_room(
    context: Context,
    open_case: OpenCase,
    writing: Connection,
    reader: Reader,
    tmp_path: Path,
    qtbot: QtBot,
) -> Iterator[DocumentsView]:
    """The room with a reading child at hand; a letter in an old encoding, its event accepted."""
    path = tmp_path / "letter.txt"
    path.write_bytes(LETTER.encode("cp1257"))
    take_in.take_in(writing, open_case.folder, reader, [path], "test", lambda _one: None)
    with atomic(writing):
        review_suggestions.accept_all(writing, sorted(review_suggestions.waiting(writing)))
    jobs = Jobs(
        open_case.connect, reader, lambda sha: read_original(open_case.folder, sha),
        connect_read=open_case.connect_read,
    )  # fmt: skip
    yield _shown(DocumentsView(replace(context, jobs=jobs)), qtbot)
    if jobs.busy:
        with qtbot.waitSignal(jobs.idle):
            pass
    jobs.close()


@pytest.fixture
def room(context: Context, writing: Connection, case_folder: Path, qtbot: QtBot) -> DocumentsView:
    """The room with a letter and its translation."""
    invented.add(writing, case_folder, LETTER, "letter.txt")
    invented.add(writing, case_folder, COPY, "copy.txt")
    return _shown(DocumentsView(context), qtbot)


def _shown(view: DocumentsView, qtbot: QtBot) -> DocumentsView:
    qtbot.addWidget(view)
    view.resize(1400, 800)
    view.show()
    qtbot.waitExposed(view)
    view.focus_list()
    return view


def _jobs(room: DocumentsView) -> Jobs:
    return room._context.jobs


def _table(room: DocumentsView) -> DocumentsTable:
    found = room.findChild(DocumentsTable)
    assert found is not None
    return found


def _box(room: DocumentsView, value: str) -> QComboBox:
    return next(one for one in room.findChildren(QComboBox) if one.findData(value) >= 0)


def _choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def _texts(room: DocumentsView) -> str:
    return "\n".join(one.text() for one in room.findChildren(QLabel) if one.isVisible())


def test_another_encoding_reads_again_tells_what_was_lost_and_undoes(
    reading_room: DocumentsView, context: Context, qtbot: QtBot
) -> None:
    box = _box(reading_room, "cp1257")
    assert box.currentText() == "Baltic (Windows-1257)"
    with qtbot.waitSignal(_jobs(reading_room).idle):
        _choose(box, "cp1251")
    assert documents.document(context.db, 1).encoding == "cp1251"
    assert "read differently" in _texts(reading_room) or "not found again" in _texts(reading_room)
    assert "panaikino" in _texts(reading_room)
    with qtbot.waitSignal(_jobs(reading_room).idle):
        _jobs(reading_room).undo()
    assert documents.document_text(context.db, 1).startswith(LETTER)
    assert _box(reading_room, "cp1257").currentData() == "cp1257"
    assert "not found again:" not in _texts(reading_room)


def test_r_asks_how_to_read_again(
    reading_room: DocumentsView, context: Context, qtbot: QtBot
) -> None:
    QTest.keyClick(_table(reading_room), Qt.Key.Key_R)
    dialog = reading_room.findChild(RereadDialog)
    assert dialog is not None
    assert dialog.encoding.isVisible()
    dialog.language.setCurrentIndex(dialog.language.findData("lt"))
    with qtbot.waitSignal(_jobs(reading_room).idle):
        dialog.agree.click()
    assert "language" in documents.facts_by_person(context.db, 1)
    assert "stand as they were" in _texts(reading_room)


def test_another_language_asks_whether_to_read_again(
    reading_room: DocumentsView, context: Context, qtbot: QtBot
) -> None:
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers = ["", "only", "again"]
    box = _box(reading_room, "kk")
    _choose(box, "en")
    assert box.currentData() == "lt"
    for code, told in (("en", False), ("pl", True)):
        with qtbot.waitSignal(_jobs(reading_room).idle):
            _choose(box, code)
        assert documents.document(context.db, 1).language == code
        assert ("Read again:" in _texts(reading_room)) is told


def test_a_row_laid_on_another_asks_what_they_are_and_can_be_taken_apart(
    room: DocumentsView, context: Context, qtbot: QtBot
) -> None:
    table = _table(room)
    assert table.isColumnHidden(TIES)
    onto = table.visualRect(table.model().index(0, 1)).center()
    table.drop_onto(1, onto)
    menu = room.findChild(QMenu)
    assert menu is not None
    (act,) = [one for one in menu.actions() if one.text() == "A2 is a translation of A1"]
    with qtbot.waitSignal(_jobs(room).idle):
        act.trigger()
    assert document_ties.ties(context.db)[2].translation_of[0].id == 1
    assert table.model().index(0, TIES).data() == "translated as A2"
    assert not table.isColumnHidden(TIES)
    with qtbot.waitSignal(room.beside_wanted) as wanted:
        QTest.keyClick(table, Qt.Key.Key_B)
    assert wanted.args == [1]
    pane = room.findChild(TiesPane)
    assert pane is not None
    with qtbot.waitSignal(_jobs(room).idle):
        pane.findChildren(QToolButton)[0].click()
    assert not document_ties.ties(context.db)
    with qtbot.waitSignal(_jobs(room).idle):
        _jobs(room).undo()
    assert document_ties.ties(context.db)[2].translation_of[0].id == 1


def test_a_document_says_which_it_is_the_same_text_as(
    room: DocumentsView, context: Context, qtbot: QtBot
) -> None:
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers = ["A2  copy.txt"]
    entry = next(one for one in room._entries(room._model.document(0)) if "same text" in one.words)
    with qtbot.waitSignal(_jobs(room).idle):
        entry.act()
    assert _table(room).model().index(1, TIES).data() == "same text as A1"
    qtbot.waitUntil(lambda: "2 document(s), same text" in _texts(room))
    link = next(one for one in room.findChildren(KeyButton) if one.text() == "A2")
    link.click()
    assert _table(room).currentIndex().row() == 1


def test_a_document_of_another_case_is_moved_there_after_a_question(
    room: DocumentsView, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "K-2031-09.case"
    case_file.create_case(other, code="K-2031-09", title="Another")
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers = [other, "", other, "move"]
    entry = next(
        one for one in room._entries(room._model.document(1)) if "another case" in one.words
    )
    entry.act()
    assert len(documents.documents(context.db)) == 2
    with qtbot.waitSignal(_jobs(room).idle):
        entry.act()
    assert [one.id for one in documents.documents(context.db)] == [1]
    with reading_case(other) as there:
        assert [one.file_name for one in documents.documents(there.db)] == ["copy.txt"]
    with qtbot.waitSignal(_jobs(room).idle):
        _jobs(room).undo()
    assert len(documents.documents(context.db)) == 2


def test_two_chosen_rows_offer_what_they_have_in_common(room: DocumentsView) -> None:
    room._ask_tie(0, 1, QPoint(10, 10))
    menu = room.findChild(QMenu)
    assert menu is not None
    assert [one.text() for one in menu.actions()] == [
        "A1 is a newer version of A2",
        "A2 is a newer version of A1",
        "A1 is a translation of A2",
        "A2 is a translation of A1",
        "A1 relies on A2",
        "A2 relies on A1",
        "A1 is the same text as A2",
    ]
    menu.close()
