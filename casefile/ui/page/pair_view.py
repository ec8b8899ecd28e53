"""Original and translation side by side; the translation of a quote is taken from there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casefile.model.event import Quote
from casefile.services import translate_quotes
from casefile.services.translate_quotes import Pair
from casefile.store.driver import Connection
from casefile.ui.page.pair_sheet import PairSheet
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.document_words import language_name
from casefile.ui.parts.freshness import Freshness
from casefile.ui.parts.keys import bind
from casefile.ui.parts.marks import Mark
from casefile.ui.parts.texts import ElidedLabel, frame, label


class PairView(QWidget):
    """A room of its own; `closed` leads back to the list of documents."""

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pair: Pair | None = None
        self._at = 0
        theme = context.theme
        self._sheet = PairSheet(theme, self)
        self._heads = ElidedLabel("", "strong", self), ElidedLabel("", "strong", self)
        self._which = label("", "strong", self)
        self._state = label("", "secondary", self, wrap=True)
        self._use = KeyButton(theme, "", self, icon="check", key="T", kind="primary")
        self._next = KeyButton(theme, self.tr("Next quote"), self, key="F3")
        self._back = KeyButton(
            theme, self.tr("Back"), self, icon="arrow-left", key="Esc", kind="quiet"
        )
        self._foot = frame("panel", self)
        self._fresh = Freshness(context, self, {"document", "event"}, self._read, self._take)
        self._lay_out()
        self._next.clicked.connect(lambda: self.step(1))
        self._use.clicked.connect(self.use_words)
        self._back.clicked.connect(self.closed)
        bind(
            self,
            {
                "F3": lambda: self.step(1),
                "Shift+F3": lambda: self.step(-1),
                "T": self.use_words,
                "Shift+T": self.take_back,
                "Esc": self.closed.emit,
            },
        )

    def _lay_out(self) -> None:
        px = self._context.theme.px
        heads = QHBoxLayout()
        heads.setContentsMargins(px(18) + px(51), 6, 18, 2)
        heads.setSpacing(px(14))
        for head in self._heads:
            heads.addWidget(head, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._which)
        words.addWidget(self._state)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(18, 8, 18, 8)
        foot.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        foot.addLayout(words, 1)
        for button in (self._use, self._next):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(heads)
        column.addWidget(self._sheet, 1)
        column.addWidget(self._foot)

    def show_pair(self, document_id: int) -> None:
        """Show a document with its original, else with its translation."""
        self._pair, self._at = translate_quotes.pair(self._context.db, document_id), 0
        self._show_texts()

    def focus_list(self) -> None:
        """Gives the keyboard to the texts."""
        self._sheet.setFocus()

    def subtitle(self) -> str:
        """Which two are shown."""
        if self._pair is None:
            return ""
        words = self.tr("{0} and its translation {1}")
        words = words.replace("{0}", self._pair.original.exhibit)
        return words.replace("{1}", self._pair.translation.exhibit)

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the two texts."""
        return [
            ("F3, Shift+F3", self.tr("Next or previous quote")),
            ("T", self.tr("Take the marked or selected words as its translation")),
            ("Shift+T", self.tr("Leave the quote without a translation")),
            ("Esc", self.tr("Back")),
        ]

    def step(self, by: int) -> None:
        """Go to the next or the previous quote of the original."""
        if self._pair is not None and self._pair.quotes:
            self._at = (self._at + by) % len(self._pair.quotes)
            self._show_quote()

    def use_words(self) -> None:
        """Take the selected, else the proposed words as the translation of the quote."""
        quote = self._quote()
        if self._pair is None or quote is None or self._context.read_only:
            return
        start, end = self._sheet.selected_translation()
        span = (start, end) if end > start else self._pair.proposed(quote)
        if span is not None:
            self._context.write(
                self.tr("translation of a quote"), translate_quotes.confirm,
                quote.passage_id, self._pair.translation.id, *span,
            )  # fmt: skip

    def take_back(self) -> None:
        """Leave the quote without a translation."""
        quote = self._quote()
        if self._pair is not None and quote is not None and not self._context.read_only:
            self._context.write(
                self.tr("no translation of a quote"), translate_quotes.take_back,
                quote.passage_id, self._pair.translation.id,
            )  # fmt: skip

    def _read(self, db: Connection) -> tuple[int, Pair | None]:
        """The translation shown and the pair as it is now, None when it is one no more."""
        if self._pair is None:
            return 0, None
        shown = self._pair.translation.id
        known = {one.id for one in translate_quotes.translations(db, self._pair.original.id)}
        return shown, translate_quotes.pair(db, shown) if shown in known else None

    def _take(self, read: tuple[int, Pair | None]) -> None:
        shown, pair = read
        if self._pair is None or self._pair.translation.id != shown:
            return
        same = pair is not None and pair.rows == self._pair.rows
        self._pair = pair
        self._at = min(self._at, max(len(pair.quotes) - 1, 0)) if pair else 0
        if same:
            self._show_quote()
        else:
            self._show_texts()

    def _show_texts(self) -> None:
        pair = self._pair
        if pair is None:
            self._sheet.set_texts((), "", "")
            for head in self._heads:
                head.setText("")
        else:
            self._sheet.set_texts(pair.rows, pair.original_text, pair.translated_text)
            for head, one in zip(self._heads, (pair.original, pair.translation), strict=True):
                language = language_name(one.language)
                head.setText("  ".join(part for part in (one.exhibit, language, one.label) if part))
        self._show_quote()

    def _quote(self) -> Quote | None:
        quotes = self._pair.quotes if self._pair else ()
        return quotes[self._at] if self._at < len(quotes) else None

    def _show_quote(self) -> None:
        """Mark every quote, and the words beside the one that is looked at."""
        pair, quote = self._pair, self._quote()
        self._use.setVisible(quote is not None)
        self._next.setVisible(pair is not None and len(pair.quotes) > 1)
        if pair is None or quote is None:
            words = (
                self.tr("No event cites the original yet.")
                if pair
                else self.tr("This pair was taken apart.")
            )
            self._which.setText(words)
            self._state.setText("")
            self._sheet.set_marks((), ())
            return
        beside = pair.proposed(quote)
        self._sheet.set_marks(
            [Mark(one.char_start, one.char_end, one is quote) for one in pair.quotes],
            [Mark(*beside, strong=True)] if beside else [],
        )
        number = self.tr("Quote {0} of {1}").replace("{0}", str(self._at + 1))
        self._which.setText(number.replace("{1}", str(len(pair.quotes))))
        self._say_state(pair, quote, beside)

    def _say_state(self, pair: Pair, quote: Quote, beside: tuple[int, int] | None) -> None:
        known = pair.confirmed.get(quote.passage_id)
        if known is not None:
            words = self.tr("Its translation, confirmed by you: “{0}”").replace("{0}", known.text)
        elif beside is None:
            words = self.tr("Nothing stands beside it. Select its words in the translation.")
        else:
            words = self.tr(
                "Proposed only: the words marked at the right. Select others if they are wrong."
            )
        self._state.setText(words)
        self._use.setText(
            self.tr("Use these words instead") if known else self.tr("This is its translation")
        )
        self._use.setEnabled(not self._context.read_only)
