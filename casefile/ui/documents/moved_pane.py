"""Quotes of a document that are not what they were before it was read again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casefile.model.anchor import MovedQuote
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.quoting import quoted
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme

MOST = 6


class MovedPane(QWidget):
    """Lists lost quotes with their old words, moved ones with old and new.

    `shown` asks to see a moved quote on its page, `confirmed` says that it is the right place.
    """

    shown = Signal(object)
    confirmed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self.hide()

    def show_quotes(self, quotes: Sequence[MovedQuote], *, may_change: bool) -> None:
        """Show those of one document; nothing is seen where every quote stands."""
        if self._rows is not None:
            self._rows.deleteLater()
            self._rows = None
        self.setVisible(bool(quotes))
        if not quotes:
            return
        rows = QWidget(self)
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        lost = [one for one in quotes if one.state == "lost"]
        moved = [one for one in quotes if one.state == "moved"]
        if lost:
            words = self.tr(
                "%n quote(s) were not found again. The old words are kept:", "", len(lost)
            )
            column.addWidget(label(words, "warn", rows, wrap=True))
        for one in lost[:MOST]:
            column.addWidget(label(quoted(_line(one.words)), "secondary", rows, wrap=True))
        if moved:
            words = self.tr("%n quote(s) read differently now:", "", len(moved))
            column.addWidget(label(words, "warn", rows, wrap=True))
        for one in moved[:MOST]:
            self._add_moved(column, one, rows, may_change)
        if (rest := len(lost[MOST:]) + len(moved[MOST:])) > 0:
            column.addWidget(label(self.tr("and %n more", "", rest), "faint", rows))
        self._column.addWidget(rows)
        self._rows = rows

    def _add_moved(
        self, column: QVBoxLayout, one: MovedQuote, parent: QWidget, may_change: bool
    ) -> None:
        was = self.tr("was: “{0}”").replace("{0}", _line(one.earlier))
        now = self.tr("is: “{0}”").replace("{0}", _line(one.words))
        column.addWidget(label(was, "secondary", parent, wrap=True))
        column.addWidget(label(now, "text", parent, wrap=True))
        line = QHBoxLayout()
        show = KeyButton(self._theme, self.tr("Show"), parent, kind="link")
        show.clicked.connect(partial(self.shown.emit, one))
        right = KeyButton(self._theme, self.tr("It is the right place"), parent, kind="link")
        right.setEnabled(may_change)
        right.clicked.connect(partial(self.confirmed.emit, one))
        for button in (show, right):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)
        column.addLayout(line)


def _line(words: str) -> str:
    return " ".join(words.split())
