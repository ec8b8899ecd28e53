"""The source viewer: finds, copies with the reference, and cuts nothing where it is narrow."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from casefile.model.finding import DocumentFacts, DocumentHints, Findings
from casefile.model.reading import ReadDocument, ReadPage
from casefile.services import edit_timeline, reread_document
from casefile.services.reread_document import Wish
from casefile.store import documents, events
from casefile.store.driver import Connection
from casefile.ui.page.find_bar import FindBar, next_place
from casefile.ui.page.header import PageHeader
from casefile.ui.page.text_sheet import TextSheet
from casefile.ui.page.view import PageView
from casefile.ui.parts.context import Context
from tests.ui.told_case import ARTICLE, Told, tell


@pytest.fixture
def told(writing: Connection) -> Told:
    """The invented story."""
    return tell(writing)


@pytest.fixture
def page(context: Context, told: Told, qtbot: QtBot) -> PageView:
    """The viewer, as narrow as the window makes it."""
    view = PageView(context)
    qtbot.addWidget(view)
    view.resize(320, 700)
    view.show()
    qtbot.waitExposed(view)
    view.show_document(told.article)
    return view


def _select(page: PageView, words: str) -> TextSheet:
    sheet = page.findChild(TextSheet)
    assert sheet is not None
    sheet.setFocus()
    at = sheet.toPlainText().index(words)
    cursor = QTextCursor(sheet.document())
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    sheet.setTextCursor(cursor)
    return sheet


def test_selected_words_are_copied_with_their_reference(page: PageView) -> None:
    sheet = _select(page, "he also asked for asylum")
    QTest.keyClick(sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "“he also asked for asylum” (A1, para. 2)"


def test_the_marked_quote_is_copied_when_nothing_is_selected(
    page: PageView, context: Context, told: Told
) -> None:
    page.show_quote(events.event(context.db, told.leaves).quotes[0])
    page.copy_selection()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“Journalist Daniar Osmonov left")
    assert copied.endswith("(A1, para. 1)")


def test_n_makes_an_event_of_the_selection(page: PageView, qtbot: QtBot, told: Told) -> None:
    sheet = _select(page, "he also asked for asylum")
    with qtbot.waitSignal(page.event_wanted) as wanted:
        QTest.keyClick(sheet, Qt.Key.Key_N)
    document_id, start, end, words = wanted.args
    assert document_id == told.article
    assert ARTICLE[start:end] == words == "he also asked for asylum"


def test_words_are_found_and_marked(page: PageView) -> None:
    page.show_find()
    bar = page.findChild(FindBar)
    assert bar is not None
    assert bar.isVisible()
    QTest.keyClicks(bar.line, "supreme court")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    first = bar._at
    assert ARTICLE[first:].startswith("Supreme Court has")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar._at > first
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar._at == first
    bar.line.setText("no such words")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert "do not stand" in bar.answer.text()
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_places_go_round_in_both_directions() -> None:
    text = "One word,\nanother WORD, a last word."
    places = [next_place(text, "word", at)[0] for at in (-1, 4, 18, 31)]
    assert places == [4, 18, 31, 4]
    assert next_place(text, "word", 4, backwards=True)[0] == 31
    assert next_place(text, "word, another", -1) == (4, 17)
    assert next_place(text, "  ", -1) == (-1, -1)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_head_cuts_nothing_where_it_is_narrow(
    page: PageView, context: Context, told: Told, percent: int, qtbot: QtBot
) -> None:
    try:
        context.theme.choose(text_percent=percent)
        page.show_quote(events.event(context.db, told.leaves).quotes[0])
        head = page.findChild(PageHeader)
        assert head is not None
        qtbot.waitUntil(lambda: head.height() >= head.heightForWidth(head.width()))
        head_parts: list[QLabel | QPushButton] = [
            *head.findChildren(QLabel), *head.findChildren(QPushButton)
        ]  # fmt: skip
        for part in head_parts:
            if part.isVisible():
                needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else 0
                assert part.height() >= needed
                if not needed:
                    assert part.width() >= part.sizeHint().width()
                assert head.rect().contains(part.geometry()), part.text()
    finally:
        context.theme.choose(text_percent=100)


def test_a_right_click_offers_what_the_keys_do(page: PageView) -> None:
    _select(page, "he also asked for asylum")
    place = QPoint(100, 200)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(page, QContextMenuEvent(reason, place, page.mapToGlobal(place)))
    menu = page.findChild(QMenu)
    assert menu is not None
    words = [action.text().split("\t")[0] for action in menu.actions() if action.isEnabled()]
    assert "New event from the selection" in words
    menu.close()


def test_a_document_in_the_trash_stays_readable(
    page: PageView, writing: Connection, told: Told, context: Context
) -> None:
    documents.trash(writing, [told.article])
    page.show_document(told.letter)
    page.show_document(told.article)
    assert page.document_id == told.article
    assert documents.document(context.db, told.article).trashed_at


def test_another_reading_shows_the_new_text_and_keeps_the_marked_quote(
    page: PageView, writing: Connection, context: Context, told: Told, qtbot: QtBot
) -> None:
    page.show_quote(events.event(context.db, told.leaves).quotes[0])
    text = f"Copy of the paper.\n\n{ARTICLE}"

    def read_again(db: Connection) -> object:
        read = ReadDocument("text/plain", (ReadPage(1, text),), DocumentHints(), page_count=1)
        anew = reread_document.made_anew(told.article, read, Wish("en"))
        return reread_document.keep(db, anew, Findings(DocumentFacts()))

    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.write("read A1 again", read_again)
    sheet = page.findChild(TextSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.toPlainText().startswith("Copy of the paper."))
    assert sheet.extraSelections()[-1].cursor.selectedText().startswith("Journalist Daniar")
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    qtbot.waitUntil(lambda: sheet.toPlainText().startswith("Journalist Daniar"))


def test_the_head_follows_facts_that_are_corrected(
    page: PageView, context: Context, told: Told, qtbot: QtBot
) -> None:
    page.show_document(told.article)
    page._head.show_scan("", "1 page still to be read from the picture.")
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.write(
            "correct A1",
            partial(
                edit_timeline.set_facts, document_id=told.article, publisher="Harbour News",
                document_date="2031-05-03",
            ),
        )  # fmt: skip
    words = " ".join(one.text() for one in page._head.findChildren(QLabel) if one.isVisibleTo(page))
    assert "Harbour News" in words
    assert "3 May 2031" in words
    assert "still to be read" not in words


def test_a_lost_quote_is_told_and_nothing_is_marked_for_it(
    page: PageView, context: Context, told: Told
) -> None:
    quote = events.event(context.db, told.leaves).quotes[0]
    page.show_quote(replace(quote, char_start=-1, char_end=-1, anchor_state="lost"))
    sheet = page.findChild(TextSheet)
    assert sheet is not None
    pale = [one.cursor.selectedText() for one in sheet.extraSelections()]
    assert all(pale)
    said = "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())
    assert "Not found again when this was read again: “Journalist Daniar" in said
