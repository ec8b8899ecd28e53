"""The source viewer: opens a document at a quote, marks it, and makes events of selections."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from casefile.model.event import Quote
from casefile.model.media import PAGED
from casefile.store import documents, scans
from casefile.ui.event.words import copy_quote
from casefile.ui.page.asides import show_asides
from casefile.ui.page.drawing import PageDrawing
from casefile.ui.page.find_bar import FindBar
from casefile.ui.page.header import PageHeader
from casefile.ui.page.outside import open_outside
from casefile.ui.page.reading import Told, paragraphs, selected_quote, told_anew, told_quotes
from casefile.ui.page.text_sheet import TextSheet
from casefile.ui.parts.context import Context
from casefile.ui.parts.document_words import not_read
from casefile.ui.parts.freshness import Freshness
from casefile.ui.parts.keys import bind
from casefile.ui.parts.marks import Mark
from casefile.ui.parts.picture_sheet import PictureSheet
from casefile.ui.parts.row_menu import LINE, Entry, open_menu
from casefile.ui.parts.scan_words import scan_notes
from casefile.ui.parts.texts import label
from casefile.ui.parts.unlocking import ask_password

if TYPE_CHECKING:
    from casefile.model.document import Document


class PageView(QWidget):
    """Shows one document at a time.

    `event_wanted` asks for an event from the selection (document id, start, end, the words),
    `beside_wanted` for the document beside its translation or original.
    """

    event_wanted = Signal(int, int, int, str)
    beside_wanted = Signal(int)
    hide_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._document: Document | None = None
        self._text = ""
        self._quotes: list[Quote] = []
        self._at = -1
        self._zoom = 1.0
        self._head = PageHeader(context, self)
        self._texts = TextSheet(context.theme, self)
        self._drawing = PageDrawing(context.jobs, self)
        self._pictures = PictureSheet(context.theme, self._drawing.draw, self)
        self._empty = label(
            self.tr("Select an event to see its sentence here."), "secondary", self, wrap=True
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(14, 14, 14, 14)
        self._sheets = QStackedWidget(self)
        for sheet in (self._empty, self._texts, self._pictures):
            self._sheets.addWidget(sheet)
            sheet.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._find = FindBar(self)
        self._hint = label(
            self.tr("Select text, then press N to make an event from it"), "secondary", self,
            wrap=True,
        )  # fmt: skip
        self._hint.setContentsMargins(14, 8, 10, 8)
        kinds = {"event", "document", "ocr"}
        self._fresh = Freshness(
            context, self, kinds, lambda db: told_anew(db, self.document_id), self._take
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, self._find):
            column.addWidget(part)
        column.addWidget(self._sheets, 1)
        column.addWidget(self._hint)

    def _connect(self) -> None:
        self._head.zoomed.connect(self._change_zoom)
        self._head.turned.connect(self._pictures.rotate)
        self._head.original.connect(lambda: open_outside(self._context, self._document))
        self._head.hidden.connect(self.hide_wanted)
        self._head.password_wanted.connect(self._ask_password)
        self._drawing.locked.connect(self._head.show_locked)
        self._pictures.page_shown.connect(self._head.show_page)
        self._find.found.connect(self._show_place)
        self._find.closed.connect(lambda: (self._sheets.currentWidget() or self).setFocus())
        bind(
            self,
            {
                "F3": lambda: self.step(1),
                "Shift+F3": lambda: self.step(-1),
                "N": self._want_event,
                "B": lambda: self.beside_wanted.emit(self.document_id or 0),
                "Ctrl+C": self.copy_selection,
                "Ctrl+Shift+C": self.copy_selection,
                "Ctrl+Shift+F": self.show_find,
                "Ctrl+G": self._ask_page,
            },
        )

    @property
    def document_id(self) -> int | None:
        """The document that is shown."""
        return self._document.id if self._document else None

    def show_document(self, document_id: int, start: int = -1, end: int = -1) -> None:
        """Open a document, at a span of its text if one is given (code points)."""
        if self.document_id != document_id:
            self._load(document_id)
        self._at = -1
        marks = [Mark(quote.char_start, quote.char_end) for quote in self._quotes]
        if start >= 0:
            marks.append(Mark(start, end, strong=True))
        self._mark(marks)
        self._head.show_quote(0, 0)

    def show_quote(self, quote: Quote) -> None:
        """Open a quote on its page; the other quotes of the document are marked paler.

        One that was not found again is told with its old words, and nothing is marked for it.
        """
        if self.document_id != quote.document_id:
            self._load(quote.document_id)
        if quote.anchor_state == "lost":
            self.show_document(quote.document_id)
            self._head.show_lost(quote.exact)
            return
        spans = [(one.char_start, one.char_end) for one in self._quotes]
        if (quote.char_start, quote.char_end) not in spans:
            self._quotes = sorted([*self._quotes, quote], key=lambda one: one.char_start)
            spans = [(one.char_start, one.char_end) for one in self._quotes]
        self._at = spans.index((quote.char_start, quote.char_end))
        self._show_at()

    def step(self, by: int) -> None:
        """Go to the next or the previous quote of this document."""
        if self._quotes:
            self._at = (self._at + by) % len(self._quotes)
            self._show_at()

    def selection(self) -> tuple[int, int]:
        """The selected span of the document, (0, 0) for none."""
        sheet = self._sheets.currentWidget()
        if isinstance(sheet, TextSheet | PictureSheet):
            return sheet.selection()
        return 0, 0

    def copy_selection(self) -> None:
        """Put the selected words, else the marked quote, on the clipboard with their reference."""
        start, end = self.selection()
        words = ""
        if self._document is not None and end > start:
            exact = self._text[start:end]
            quote = selected_quote(self._context.db, self._document, start, end, exact)
            words = copy_quote(quote)
        elif 0 <= self._at < len(self._quotes):
            words = copy_quote(self._quotes[self._at])
        if words:
            QGuiApplication.clipboard().setText(words)

    def show_find(self) -> None:
        """Open the line that finds words in this document."""
        if self._document is not None:
            self._find.open_bar()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the keys do, by a right click."""
        if self._document is None:
            return
        start, end = self.selection()
        chosen, quotes = end > start, bool(self._quotes)
        may = chosen and not self._context.read_only
        open_menu(
            self,
            event.globalPos(),
            [
                Entry(self.tr("New event from the selection"), self._want_event, "N", may),
                Entry(
                    self.tr("Copy with the reference"), self.copy_selection, "Ctrl+C",
                    chosen or self._at >= 0,
                ),
                LINE,
                Entry(self.tr("Next quote"), lambda: self.step(1), "F3", quotes),
                Entry(self.tr("Previous quote"), lambda: self.step(-1), "Shift+F3", quotes),
                Entry(self.tr("Find in this document"), self.show_find, "Ctrl+Shift+F"),
                Entry(self.tr("Go to page"), self._ask_page, "Ctrl+G"),
            ],
        )  # fmt: skip

    def _load(self, document_id: int) -> None:
        db = self._context.db
        self._document = documents.document(db, document_id)
        self._text = documents.document_text(db, document_id)
        self._quotes = told_quotes(self._context.db, self._document.id)
        pages = scans.with_words(db, documents.pages(db, document_id))
        pictured = self._document.media_type in PAGED and bool(pages)
        if pictured:
            self._pictures.set_document(self._document.sha256, pages)
        else:
            self._texts.set_text(self._text, paragraphs(db, document_id))
        if pictured or self._text.strip():
            self._sheets.setCurrentWidget(self._pictures if pictured else self._texts)
        else:
            self._empty.setText(not_read(self._document))
            self._sheets.setCurrentWidget(self._empty)
        show_asides(self._context, document_id, self._pictures.tips, self._texts.tips)
        self._head.show_document(self._document, pictured)
        self._head.show_scan(*scan_notes(db, self._document))
        self._find.search_in(self._text)

    def _show_at(self) -> None:
        marks = [
            Mark(quote.char_start, quote.char_end, strong=at == self._at)
            for at, quote in enumerate(self._quotes)
        ]
        self._mark(marks)
        self._head.show_quote(self._at + 1, len(self._quotes))

    def _mark(self, marks: list[Mark]) -> None:
        sheet = self._sheets.currentWidget()
        if isinstance(sheet, TextSheet | PictureSheet):
            sheet.set_marks(marks)

    def _show_place(self, start: int, end: int) -> None:
        """Where found words stand."""
        if self._document is not None:
            self.show_document(self._document.id, start, end)

    def _change_zoom(self, factor: float) -> None:
        self._zoom = max(0.5, min(3.0, self._zoom * factor))
        self._texts.set_zoom(self._zoom)
        self._pictures.set_zoom(self._zoom)

    def _ask_page(self) -> None:
        """Ask which page to turn to."""

        def answered(words: str) -> None:
            if words.strip().isdigit():
                self._pictures.go_to_page(int(words))

        self._context.questions.ask_text(self.tr("Go to page"), self.tr("Page"), answered)

    def _ask_password(self) -> None:
        """Ask for the password of a locked document, then show it and read on in it."""
        document = self._document
        if document is None:
            return

        def opened() -> None:
            if self.document_id == document.id:
                self._load(document.id)
                self.show_document(document.id)
            if self._context.scans is not None:
                self._context.scans.look()

        ask_password(self._context, document, opened)

    def _want_event(self) -> None:
        start, end = self.selection()
        if self._document is not None and end > start:
            words = " ".join(self._text[start:end].split())
            self.event_wanted.emit(self._document.id, start, end, words)

    def _take(self, read: Told | None) -> None:
        """Shows what changed; the page stays where a person reads when nothing did."""
        if read is None or read[0].id != self.document_id:
            return
        shown, (self._document, quotes) = self._document, read
        strong = self._quotes[self._at] if 0 <= self._at < len(self._quotes) else None
        if shown is not None and shown.text_version != self._document.text_version:
            # Another text: what was marked is looked for among its quotes, under the same number.
            self._load(self._document.id)
            number = strong.passage_id if strong is not None else 0
            strong = next((one for one in quotes if one.passage_id == number), None)
        self._head.renew(self._document)
        self._head.show_scan(*scan_notes(self._context.db, self._document))
        show_asides(self._context, self._document.id, self._pictures.tips, self._texts.tips)
        if quotes == self._quotes and strong is None:
            return
        self._quotes = quotes
        if strong is not None:
            self.show_quote(strong)
