"""Original and translation side by side; a quote gets its translation from there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casefile.services import document_ties, translate_quotes
from casefile.store import documents, events, quote_translations
from casefile.store.driver import Connection, atomic
from casefile.ui.page.pair_sheet import PairSheet
from casefile.ui.page.pair_view import PairView
from casefile.ui.parts.context import Context
from tests.store import invented

ORIGINAL = "Sprendimas\n1. Tarnyba atsisakė. Ji 😀 nesakė kodėl.\n2. Teismas panaikino sprendimą.\n"
TRANSLATED = "Decision\n1. The office refused. It did not say why.\n2. The court annulled it.\n"


@pytest.fixture
def room(context: Context, writing: Connection, case_folder: Path, qtbot: QtBot) -> PairView:
    """Two paragraphs in both languages, two events cited from the original."""
    original = invented.add(writing, case_folder, ORIGINAL, "lt.txt")
    translated = invented.add(writing, case_folder, TRANSLATED, "en.txt")
    with atomic(writing):
        for words in ("Ji 😀 nesakė kodėl.", "Teismas panaikino sprendimą."):
            start = ORIGINAL.index(words)
            passage = events.add_passage(writing, original, start, start + len(words))
            events.add_event(
                writing, title=words, kind="decision", lane="other", passages=[passage]
            )
        documents.set_facts(writing, translated, language="en", author="Ona Vertėja")
        document_ties.translation(writing, translated, original)
    view = PairView(context)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show_pair(original)
    view.show()
    qtbot.waitExposed(view)
    view.focus_list()
    return view


def _sheet(room: PairView) -> PairSheet:
    found = room.findChild(PairSheet)
    assert found is not None
    return found


def _marked(room: PairView) -> list[str]:
    return [one.cursor.selectedText() for one in _sheet(room).extraSelections()]


def _said(room: PairView) -> str:
    return "\n".join(one.text() for one in room.findChildren(QLabel) if one.isVisible())


def test_quotes_are_marked_and_the_words_beside_them_proposed(room: PairView) -> None:
    assert room.subtitle() == "A1 and its translation A2"
    assert _marked(room) == [
        "Teismas panaikino sprendimą.",
        "Ji 😀 nesakė kodėl.",
        "It did not say why.",
    ]
    assert "Proposed only" in _said(room)
    QTest.keyClick(_sheet(room), Qt.Key.Key_F3)
    assert _marked(room)[-1] == "The court annulled it."
    assert "Quote 2 of 2" in _said(room)


def test_t_confirms_the_proposed_words_and_undo_takes_them_back(
    room: PairView, context: Context, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(_sheet(room), Qt.Key.Key_T)
    (told,) = quote_translations.translations_of(context.db, 1, "en").values()
    assert (told.text, told.translator) == ("It did not say why.", "Ona Vertėja")
    assert "confirmed by you: “It did not say why.”" in _said(room)
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    assert not quote_translations.translations_of(context.db, 1, "en")
    assert "Proposed only" in _said(room)


def test_selected_words_are_taken_instead(room: PairView, context: Context, qtbot: QtBot) -> None:
    sheet = _sheet(room)
    cursor = sheet.document().find("The office refused. It did")
    sheet.setTextCursor(cursor)
    with qtbot.waitSignal(context.jobs.idle):
        room.use_words()
    (told,) = quote_translations.translations_of(context.db, 1, "en").values()
    assert told.text == "The office refused. It did"
    with qtbot.waitSignal(context.jobs.idle):
        room.take_back()
    assert not quote_translations.translations_of(context.db, 1, "en")


def test_words_of_the_original_are_no_translation(room: PairView) -> None:
    sheet = _sheet(room)
    sheet.setTextCursor(sheet.document().find("Tarnyba"))
    assert sheet.selected_translation() == (0, 0)
    sheet.selectAll()
    assert sheet.selected_translation() == (0, 0)
    sheet.moveCursor(QTextCursor.MoveOperation.Start)


def test_a_pair_taken_apart_is_told(room: PairView, context: Context, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.jobs.idle):
        context.write("apart", document_ties.no_translation, 2)
    qtbot.waitUntil(lambda: "This pair was taken apart." in _said(room))
    assert not translate_quotes.has_pair(context.db, 1)


def test_escape_leads_back(room: PairView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.closed):
        QTest.keyClick(_sheet(room), Qt.Key.Key_Escape)
