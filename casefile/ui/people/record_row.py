"""Draws rows of the record: words over as many lines as they need, what they are below, fainter."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casefile.ui.theme import Theme

BELOW: Final = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
SIDE, GAP, INSIDE = 10, 2, 7


class RecordRow(QStyledItemDelegate):
    """The display role in plain type, the text of BELOW under it; a row without it is a heading."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need at the width of the list."""
        width = self._view.viewport().width() - 2 * self._theme.px(SIDE)
        heights = [self._height(font, words, width) for font, words in self._lines(index)]
        inside = self._theme.px(INSIDE)
        return QSize(width, max(24, sum(heights) + 2 * inside + GAP * (len(heights) - 1)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background by state, then the lines."""
        theme, area = self._theme, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if index.data(BELOW) is not None and (chosen or hovered):
            focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(theme.color("selection" if chosen else "hover"))
            painter.setPen(QPen(theme.color("accent"), 2) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        left, top = area.left() + theme.px(SIDE), area.top() + theme.px(INSIDE)
        width = area.width() - 2 * theme.px(SIDE)
        for font, words in self._lines(index):
            high = self._height(font, words, width)
            painter.setFont(theme.font(font))
            painter.setPen(theme.color("text" if font == "ui" else "secondary"))
            painter.drawText(QRect(left, top, width, high), WRAP, words)
            top += high + GAP
        painter.restore()

    def _lines(self, index: Index) -> list[tuple[str, str]]:
        words, below = str(index.data() or ""), index.data(BELOW)
        if below is None:
            return [("ui_strong", words)]
        return [("ui", words), *([("ui_small", str(below))] if below else [])]

    def _height(self, font: str, words: str, width: int) -> int:
        metrics = QFontMetrics(self._theme.font(font))
        return metrics.boundingRect(QRect(0, 0, max(width, 60), 0), WRAP, words).height()
