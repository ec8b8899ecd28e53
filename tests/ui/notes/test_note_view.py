"""A note: who spoke, to whom, where, in which language; nothing typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.store import documents
from casefile.ui.notes.note_view import NoteView
from casefile.ui.parts.context import Context


@pytest.fixture
def room(context: Context, qtbot: QtBot) -> NoteView:
    """An empty note."""
    view = NoteView(context)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    qtbot.waitExposed(view)
    view.new()
    return view


def _write(room: NoteView) -> None:
    QTest.keyClicks(room._fields["spoken_by"], "Leila Aydin")
    QTest.keyClicks(room._fields["interpreter"], "M. Kaya")
    QTest.keyClicks(room._fields["date"], "3 May 2024")
    room._language.setCurrentIndex(room._language.findData("en"))
    room._text.setPlainText("I left in March.\nMy brother stayed.")


def test_a_note_is_kept_private_with_numbered_paragraphs(
    room: NoteView, context: Context, qtbot: QtBot
) -> None:
    _write(room)
    assert "Friday" in room._echo.text() or "3 May 2024" in room._echo.text()
    with qtbot.waitSignal(room.saved) as saved:
        QTest.keyClick(room._text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stored = documents.document(context.db, saved.args[0])
    note = documents.note(context.db, saved.args[0])
    assert note is not None
    assert (stored.private, stored.language, stored.document_date) == (True, "en", "2024-05-03")
    assert (note.spoken_by, note.interpreter) == ("Leila Aydin", "M. Kaya")
    paragraphs = [one.paragraph for one in documents.sentences(context.db, stored.id)]
    assert paragraphs == [1, 2]


def test_escape_on_an_empty_note_leaves_and_keeps_nothing(
    room: NoteView, context: Context, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(room.closed):
        QTest.keyClick(room._fields["spoken_by"], Qt.Key.Key_Escape)
    assert documents.documents(context.db) == []


def test_escape_never_loses_what_was_typed(room: NoteView, context: Context, qtbot: QtBot) -> None:
    _write(room)
    with qtbot.waitSignal(room.saved):
        QTest.keyClick(room._text, Qt.Key.Key_Escape)
    assert len(documents.documents(context.db)) == 1


def test_a_second_version_leaves_the_first_in_the_case(
    room: NoteView, context: Context, qtbot: QtBot
) -> None:
    _write(room)
    with qtbot.waitSignal(room.saved) as saved:
        room.save()
    first = saved.args[0]
    room.edit(first)
    assert room._fields["spoken_by"].text() == "Leila Aydin"
    assert room._language.currentData() == "en"
    assert room._scope.currentData() == "", "its text tells until a person says"
    room._scope.setCurrentIndex(room._scope.findData("country"))
    room._text.appendPlainText("He wrote once.")
    with qtbot.waitSignal(room.saved) as again:
        room.save()
    assert again.args[0] != first
    second = documents.document(context.db, again.args[0])
    assert (second.supersedes, second.scope) == (first, "country")
    room.edit(second.id)
    assert room._scope.currentData() == "country"
    note = documents.note(context.db, again.args[0])
    assert note is not None
    assert note.version == 2


def test_words_that_are_no_date_keep_the_note_open(room: NoteView, context: Context) -> None:
    _write(room)
    room._fields["date"].setText("when the snow came")
    room.save()
    QApplication.processEvents()
    assert room._echo.text()
    assert documents.documents(context.db) == []
