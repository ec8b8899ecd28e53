"""Scans in the window: how far they are, stopped and asked for again, their words on the page."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from casefile.bridge.arrivals import Arrivals
from casefile.bridge.jobs import Jobs
from casefile.model.document import Document
from casefile.model.finding import DocumentHints
from casefile.model.ocr import OcrLine, OcrPage, OcrState, OcrWord
from casefile.model.reading import PageImage, Word
from casefile.reading.client import Reader
from casefile.services import export_chronology, find_events, import_document, read_scans
from casefile.store import documents, originals, scans
from casefile.store.driver import Connection, atomic
from casefile.ui.arrivals.words import row_line
from casefile.ui.documents.facts_card import FactsCard
from casefile.ui.event.source_words import reference_line
from casefile.ui.page.view import PageView
from casefile.ui.parts.context import Context
from casefile.ui.parts.picture_sheet import PictureSheet
from casefile.ui.parts.scan_words import machine_words, pages_named, scan_notes, state_words
from tests.services.test_read_scans import FIRST, SECOND, scan


@pytest.fixture
def arrivals(context: Context) -> Iterator[Arrivals]:
    with Reader(1) as reader:
        yield Arrivals(context.folder, context.jobs, reader)


def settled(arrivals: Arrivals, jobs: Jobs, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: bool(arrivals.rows) and not arrivals.under_way and not jobs.busy, timeout=60_000
    )


def only(context: Context) -> Document:
    (document,) = documents.documents(context.db)
    return document


def test_a_scan_says_how_far_it_is_and_is_searched_in_the_end(
    context: Context, arrivals: Arrivals, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan(FIRST, SECOND))
    said: list[str] = []
    arrivals.row_changed.connect(lambda key: said.append(row_line(arrivals.rows[key], None)))
    arrivals.take_in([path], "dropped")
    settled(arrivals, context.jobs, qtbot)
    assert "Added. Reading page 1 of 2 from its picture…" in said
    assert "Added. Reading page 2 of 2 from its picture…" in said
    document = only(context)
    assert (arrivals.rows[0].state, document.text_state) == ("done", "text")
    assert len(documents.quotes_of(context.db, document.id)) == 2
    assert scan_notes(context.db, document) == ("Read by machine from its picture.", "")


def test_stop_keeps_what_was_read_and_the_rest_can_be_asked_for(
    context: Context, arrivals: Arrivals, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan(FIRST, SECOND))

    def stop(key: int) -> None:
        row = arrivals.rows[key]
        if row.state == "scanning" and row.pages_done == 1:
            arrivals.row_changed.disconnect(stop)
            arrivals.stop(key)

    arrivals.row_changed.connect(stop)
    arrivals.take_in([path], "dropped")
    settled(arrivals, context.jobs, qtbot)
    document = only(context)
    state = scans.states(context.db, [document.id])[document.id]
    assert (state.read, state.stopped, document.text_state) == ((1,), (2,), "partly read")
    window = QWidget()
    qtbot.addWidget(window)
    card = FactsCard(replace(context, scans=arrivals.scans), window)
    card.show_document(document, None, (), (), readable=True)
    window.show()
    assert card.pictures.isVisible()
    assert "Not read from the picture yet: page 2." in said_on(card)
    QTest.mouseClick(card.pictures, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: only(context).text_state == "text", timeout=60_000)
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=60_000)


def said_on(card: FactsCard) -> str:
    return " ".join(one.text() for one in card.findChildren(type(card._remark)))


def test_words_read_from_a_picture_can_be_selected_on_it(
    context: Context, writing: Connection, qtbot: QtBot
) -> None:
    document_id = one_read_page(context, writing, confidence=60.0)
    (page,) = scans.with_words(context.db, documents.pages(context.db, document_id))
    blank = PageImage(4, 4, 12, b"\xff" * 48, 1.0)
    window = QWidget()
    qtbot.addWidget(window)
    sheet = PictureSheet(context.theme, lambda _key, _page, done, _failed: done(blank), window)
    sheet.resize(900, 500)
    window.show()
    sheet.set_document("ab", [page])
    ((_, area),) = sheet._areas()
    scale = area.width() / page.width
    first, last = at(area, page.words[0], scale), at(area, page.words[1], scale)
    QTest.mousePress(sheet.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(sheet.viewport(), last)
    QTest.mouseRelease(sheet.viewport(), Qt.MouseButton.LeftButton, pos=last)
    start, end = sheet.selection()
    assert documents.document_text(context.db, document_id)[start:end] == "Harbour Office"


def test_the_viewer_names_pages_that_are_hard_to_read(
    context: Context, writing: Connection, qtbot: QtBot
) -> None:
    document_id = one_read_page(context, writing, confidence=60.0)
    view = PageView(context)
    qtbot.addWidget(view)
    view.show_document(document_id)
    said = [one.text() for one in view.findChildren(QLabel)]
    assert "Hard to read: page 1. Compare the words with the page." in said
    assert "Read by machine from its picture." in said


def at(area: QRectF, word: Word, scale: float) -> QPoint:
    x = area.left() + scale * (word.x0 + word.x1) / 2
    y = area.top() + scale * (word.y0 + word.y1) / 2
    return QPoint(round(x), round(y))


def one_read_page(context: Context, db: Connection, confidence: float) -> int:
    """A scan whose only page says "Harbour Office", as if the machine had read it."""
    content = scan(FIRST)
    sha256 = originals.store_original(context.folder, content)
    words = (
        OcrWord("Harbour", 60.0, 40.0, 160.0, 70.0, confidence),
        OcrWord("Office", 170.0, 40.0, 260.0, 70.0, confidence),
    )
    page = OcrPage(1, 595.0, 300.0, "en", (OcrLine(words, 12.0, 68.0),))
    with Reader(1) as reader, atomic(db):
        read = reader.read(content, "scan.pdf")
        prepared = import_document.prepare_bytes(
            reader, context.folder, content, "scan.pdf", "test"
        )
        ((added,), _) = import_document.add(db, [prepared])
        assert read.scanned == (1,)
        assert prepared.new.sha256 == sha256
        read_scans.keep_page(db, added.document_id, read_scans.PageDone(1, page))
        stored = documents.document(db, added.document_id)
        wished = read_scans.wish(db, added.document_id)
        read_scans.fill(db, read_scans.text_of(reader, context.folder, stored, wished))
    return added.document_id


def test_a_quote_of_a_page_hard_to_read_says_so(context: Context, writing: Connection) -> None:
    document_id = one_read_page(context, writing, confidence=60.0)
    writing.execute("UPDATE page SET text = 'On 12 April 2031 it was refused.' || char(10, 10)")
    with Reader(1) as reader, atomic(writing):
        asked = find_events.question(writing, document_id, DocumentHints())
        find_events.keep(writing, document_id, asked.ask(reader))
    ((quote, _, _),) = documents.quotes_of(context.db, document_id)
    assert quote.hard_to_read
    assert reference_line(quote) == (
        "A1, para. 1 · read by machine, not surely: compare it with the page"
    )
    (row,) = json.loads(export_chronology.chronology(context.db))["chronology"]
    assert row["read_by_machine"]


@pytest.mark.parametrize(
    ("pages", "words"),
    [
        ([4], "page 4"),
        ([4, 5, 6], "pages 4-6"),
        ([4, 7], "pages 4 and 7"),
        ([2, 4, 9, 10, 11], "pages 2, 4 and 9-11"),
    ],
)
def test_pages_are_named_as_people_name_them(pages: list[int], words: str) -> None:
    assert pages_named(pages) == words


def test_every_state_of_pages_has_its_sentence() -> None:
    state = OcrState(waiting=(1, 2), hard=(3,), failed=(4,), stopped=(5,), offered=(6,))
    said = state_words(state)
    assert "2 page(s) still to be read" in said
    for page in "3456":
        assert f"page {page}" in said
    assert state_words(OcrState(read=(1, 2))) == ""
    assert machine_words(OcrState(read=(1, 2)), 3) == "Read by machine: pages 1-2."
