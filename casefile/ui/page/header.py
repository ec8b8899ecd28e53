"""The head of the source viewer: which document, which page, which of its quotes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from casefile.model.document import Document
from casefile.text.date_words import date_words
from casefile.ui.parts.buttons import IconButton, KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.texts import label

NARROW = 230


class PageHeader(QWidget):
    """Exhibit, kind and publisher; page, date and quote counts; zoom, turn, original file.

    Wraps where it is narrow; nothing is cut.
    """

    zoomed = Signal(float)
    turned = Signal()
    original = Signal()
    hidden = Signal()
    password_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._document: Document | None = None
        self._page = 1
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._title = label("", "strong", self, wrap=True)
        self._where = label("", "secondary", self)
        self._quotes = label("", "secondary", self)
        self._machine = label("", "secondary", self, wrap=True)
        self._scan = label("", "warn", self, wrap=True)
        self._original = KeyButton(context.theme, self.tr("Original file"), self, kind="link")
        self._original.clicked.connect(self.original)
        self._password = KeyButton(context.theme, self.tr("Password…"), self, icon="lock")
        self._password.clicked.connect(self.password_wanted)
        self._turn = IconButton(context.theme, "rotate-cw", self.tr("Turn the page"), self)
        self._turn.clicked.connect(self.turned)
        self._lay_out()
        self.show_document(None)

    def _lay_out(self) -> None:
        theme = self._context.theme
        smaller = IconButton(theme, "zoom-out", self.tr("Smaller"), self)
        larger = IconButton(theme, "zoom-in", self.tr("Larger"), self)
        hide = IconButton(theme, "panel-right", self.tr("Hide the source (F9)"), self)
        smaller.clicked.connect(lambda: self.zoomed.emit(1 / 1.2))
        larger.clicked.connect(lambda: self.zoomed.emit(1.2))
        hide.clicked.connect(self.hidden)
        self._first, second = QBoxLayout(QBoxLayout.Direction.LeftToRight), FlowLayout(gap=6)
        tools = QHBoxLayout()
        tools.addStretch(1)
        for button in (self._turn, smaller, larger, hide):
            tools.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._first.addWidget(self._title, 1)
        self._first.addLayout(tools)
        for part in (self._where, self._quotes, self._original, self._password):
            second.addWidget(part)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 8, 10, 6)
        rows.setSpacing(2)
        rows.addLayout(self._first)
        rows.addLayout(second)
        rows.addWidget(self._machine)
        rows.addWidget(self._scan)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the tools stand over the title, which gets the whole width."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < self._context.theme.px(NARROW)
        self._first.setDirection(way.BottomToTop if narrow else way.LeftToRight)

    def show_document(self, document: Document | None, pictured: bool = False) -> None:
        """Say which document is shown; turning is for page pictures only."""
        self._document = document
        self._turn.setVisible(pictured)
        self._original.setVisible(document is not None)
        self.show_locked(locked=False)
        if document is None:
            self._title.setText(self.tr("Source"))
            self._where.setText("")
            self.show_scan("", "")
            self.show_quote(0, 0)
            return
        self._page = 1
        self.renew(document)

    def renew(self, document: Document) -> None:
        """The same document, with facts somebody corrected; the page stays."""
        self._document = document
        self._title.setText(f"{document.exhibit}  {document.publisher or document.label}")
        self._title.setToolTip(document.label)
        self.show_page(self._page)

    def show_page(self, number: int) -> None:
        """Say which page is looked at, and the document's date."""
        document, self._page = self._document, number
        if document is None:
            return
        when = (
            date_words(document.document_date, self._context.language, short=True)
            if document.document_date
            else self.tr("no date")
        )
        if not document.page_count:  # a recording has no pages
            self._where.setText(when)
            return
        words = self.tr("Page {0} of {1}, {2}").replace("{0}", str(number))
        words = words.replace("{1}", str(document.page_count)).replace("{2}", when)
        self._where.setText(words)

    def show_lost(self, words: str) -> None:
        """Say that a quote stands nowhere since the document was read again."""
        text = self.tr("Not found again when this was read again: “{0}”")
        self._quotes.setText(text.replace("{0}", " ".join(words.split())))
        self._quotes.setVisible(True)

    def show_quote(self, number: int, count: int) -> None:
        """Say which of the document's quotes is marked; nothing for none."""
        text = self.tr("Quote {0} of {1}").replace("{0}", str(number)).replace("{1}", str(count))
        self._quotes.setText(text if count else "")
        self._quotes.setVisible(bool(count))

    def show_locked(self, *, locked: bool = True) -> None:
        """Offer to type the password the pages are locked with."""
        self._password.setVisible(locked)

    def show_scan(self, machine: str, warning: str) -> None:
        """Say that a machine read words from pictures, and what to look out for; "" for nothing."""
        for line, text in ((self._machine, machine), (self._scan, warning)):
            line.setText(text)
            line.setVisible(bool(text))
