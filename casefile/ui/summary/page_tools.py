"""Which page of the paper is looked at, how large, and ways to another page or size."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from casefile.ui.parts.buttons import IconButton
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme

STEP: Final = 1.2
SMALLEST, LARGEST = 0.4, 3.0
LARGE: Final = 150
"""Above this size of text, in percent, figures alone tell the page."""


class PageTools(QWidget):
    """`page_wanted` gives a page from 1, `zoomed` the size beside the width of the view."""

    page_wanted = Signal(int)
    zoomed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Page and size"))
        self.page, self.count, self.zoom = 1, 0, 1.0
        self.previous = IconButton(theme, "chevron-left", self.tr("Previous page"), self)
        self.next = IconButton(theme, "chevron-right", self.tr("Next page"), self)
        self.smaller = IconButton(theme, "zoom-out", self.tr("Smaller"), self)
        self.larger = IconButton(theme, "zoom-in", self.tr("Larger"), self)
        self.where: QLabel = label("", "secondary", self)
        self.size_words: QLabel = label("", "secondary", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (
            self.previous, self.where, self.next, self.smaller, self.size_words, self.larger,
        ):  # fmt: skip
            row.addWidget(part)
        self.previous.clicked.connect(lambda: self.page_wanted.emit(self.page - 1))
        self.next.clicked.connect(lambda: self.page_wanted.emit(self.page + 1))
        self.smaller.clicked.connect(lambda: self._resize(self.zoom / STEP))
        self.larger.clicked.connect(lambda: self._resize(self.zoom * STEP))
        theme.changed.connect(self._say)
        self._say()

    def show_paper(self, pages: int) -> None:
        """Another paper of so many pages; the size stays."""
        self.count = pages
        self.page = max(1, min(self.page, pages))
        self._say()

    def show_page(self, number: int) -> None:
        """The page looked at now."""
        self.page = number
        self._say()

    def _resize(self, zoom: float) -> None:
        self.zoom = max(SMALLEST, min(LARGEST, zoom))
        self._say()
        self.zoomed.emit(self.zoom)

    def _say(self) -> None:
        words = self.tr("Page {0} of {1}").replace("{0}", str(self.page))
        words = words.replace("{1}", str(self.count)) if self.count else ""
        self.where.setAccessibleName(words)
        large = self._theme.text_percent > LARGE and self.count
        self.where.setText(f"{self.page} / {self.count}" if large else words)
        self.size_words.setText(f"{round(self.zoom * 100)} %")
        self.previous.setEnabled(self.page > 1)
        self.next.setEnabled(self.page < self.count)
        self.smaller.setEnabled(self.zoom > SMALLEST)
        self.larger.setEnabled(self.zoom < LARGEST)
