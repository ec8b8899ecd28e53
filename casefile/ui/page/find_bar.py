"""Finds words in the document that is shown, also across its line ends."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from casefile.ui.parts.keys import bind
from casefile.ui.parts.texts import label


def next_place(text: str, words: str, at: int, *, backwards: bool = False) -> tuple[int, int]:
    """The next span (code points) after `at` that holds the words; (-1, -1) when none does.

    Upper and lower case are the same, and so is every kind of space; after the last comes the
    first again.
    """
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return -1, -1
    spans = [one.span() for one in re.finditer(r"\s+".join(parts), text, re.IGNORECASE)]
    if not spans:
        return -1, -1
    if backwards:
        return next((span for span in reversed(spans) if span[0] < at), spans[-1])
    return next((span for span in spans if span[0] > at), spans[0])


class FindBar(QWidget):
    """A line for words; Enter goes on, Shift+Enter goes back, Esc closes. `found` gives a span."""

    found = Signal(int, int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._at = "", -1
        self.line = QLineEdit(self, placeholderText=self.tr("Find in this document"))
        self.line.setAccessibleName(self.tr("Find in this document"))
        self.line.setClearButtonEnabled(True)
        self.answer = label("", "faint", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 10, 6)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.answer)
        self.line.returnPressed.connect(self.go)
        bind(self, {"Shift+Return": lambda: self.go(backwards=True), "Esc": self.close_bar})
        self.hide()

    def search_in(self, text: str) -> None:
        """Another document is shown."""
        self._text, self._at = text, -1
        self.answer.setText("")

    def open_bar(self) -> None:
        """Shows the line and gives it the keyboard."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def close_bar(self) -> None:
        """Hides it; the page has the keyboard again."""
        self.hide()
        self.closed.emit()

    def go(self, *, backwards: bool = False) -> None:
        """To the next or the previous place, or says that there is none."""
        start, end = next_place(self._text, self.line.text(), self._at, backwards=backwards)
        self._at = start
        none = self.tr("These words do not stand in this document.")
        self.answer.setText(none if start < 0 and self.line.text().strip() else "")
        if start >= 0:
            self.found.emit(start, end)
