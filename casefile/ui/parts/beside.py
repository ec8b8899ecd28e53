"""Two parts beside each other, below each other where it is narrow; a list with its chosen row."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListView, QScrollArea, QVBoxLayout, QWidget

from casefile.ui.parts.context import Context
from casefile.ui.parts.flow import FlowLayout

BESIDE = 640


def lay_beside(parts: QBoxLayout, *, beside: bool) -> bool:
    """Lays the parts beside or below each other; whether that is new."""
    way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
    if way == parts.direction():
        return False
    parts.setDirection(way)
    return True


class ListBeside(QWidget):
    """A list and the form of its chosen row: `list` in `left`, the form in the scrolling `area`.

    `filling` is True while the rows are read anew: what is chosen then was chosen by nobody.
    """

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.context = context
        self.filling = False
        self.list, self.area = QListView(self), QScrollArea(self)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.left = QVBoxLayout(holder := QWidget(self))
        self.left.setContentsMargins(0, 0, 0, 0)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(18, 12, 18, 12)
        self._parts.setSpacing(14)
        self._parts.addWidget(holder, 1)
        self._parts.addWidget(self.area, 1)

    def lay_out(self, tools: Sequence[QWidget], empty: QWidget, form: QWidget) -> None:
        """Tools over the list, the words in place of an empty one, the form of the chosen row."""
        row = FlowLayout(gap=8)
        for tool in tools:
            row.addWidget(tool)
        self.left.addLayout(row)
        self.left.addWidget(empty)
        self.left.addWidget(self.list, 1)
        self.left.addStretch(0)
        self.area.setWidget(form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow room, or one with large text, has the chosen one below the list."""
        super().resizeEvent(event)
        if lay_beside(self._parts, beside=self.width() >= self.context.theme.px(BESIDE)):
            self.list.scrollTo(self.list.currentIndex())

    def focus_list(self) -> None:
        """Gives the keyboard to the list."""
        self.list.setFocus()

    def refill(self, fill: Callable[[], None], kept: Callable[[], int]) -> None:
        """Fills the rows anew; the one `kept` gives stays chosen, else (-1) its neighbour."""
        row, model = self.list.currentIndex().row(), self.list.model()
        self.filling = True
        fill()
        if model.rowCount():
            found = kept()
            at = found if found >= 0 else max(0, min(row, model.rowCount() - 1))
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(model.index(at, 0), flags)
        self.filling = False
