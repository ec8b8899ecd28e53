"""The head of a view: its name, a line about it, the search field, its own switches, adding."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.search_field import LEAST, SearchField
from casefile.ui.parts.texts import ElidedLabel, frame
from casefile.ui.theme import Theme

SHORTEST = 130


class ViewHeader(QFrame):
    """Title and line on the left; on the right search, the room's switches, Add documents."""

    add_clicked = Signal()
    search_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = ElidedLabel("", "title", self)
        self.subtitle = ElidedLabel("", "faint", self)
        self.search = SearchField(theme, self.tr("Search this case"), "Ctrl+F", self)
        self._adding = self.tr("Add documents")
        self.add = KeyButton(theme, self._adding, self, icon="file-plus")
        self.add.setAccessibleName(self._adding)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        row = QHBoxLayout()
        row.setContentsMargins(20, 9, 16, 9)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.search)
        row.addLayout(self._tools)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(frame("line", self))
        self.add.clicked.connect(self.add_clicked)
        theme.changed.connect(self._fit)  # another size of text asks for another width
        self.search.asked.connect(self.search_wanted)
        self.search.focused.connect(lambda _on: self._fit())

    def show_view(self, title: str, tools: list[QWidget]) -> None:
        """Heads another view, with that view's switches."""
        self.title.setText(title)
        while (item := self._tools.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
        for tool in tools:
            self._tools.addWidget(tool)
            tool.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, adding shows its icon only, and then the search field its lens."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._theme.px
        needed = self.title.sizeHint().width() + 2
        self.title.setMinimumWidth(min(needed, px(SHORTEST)))
        whole = max(needed, 0 if self.subtitle.isHidden() else self.subtitle.sizeHint().width() + 2)
        around = self._tools.sizeHint().width() + px(60)
        words = self.fontMetrics().horizontalAdvance(self._adding) + px(50)
        room = self.width() - around - px(LEAST)
        self.add.setText(self._adding if whole + words <= room else "")
        adding = self.add.sizeHint().width()
        short = self.title.minimumWidth() + adding - px(20) > room
        self.search.shorten(short=short and not self.search.hasFocus())
        left = self.title.minimumWidth() if self.search.hasFocus() else whole
        self.search.leave(left, self.width() - around - adding)
        self.add.setToolTip("" if self.add.text() else self._adding)

    def focus_search(self) -> None:
        """Leads to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_line(self, text: str) -> None:
        """Says something else under the title."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))
        self._fit()
