"""Draws rows whose state is told by a shape and by words at the right end."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from casefile.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
HEIGHT: Final = 84
SIDE, ICON = 12, 17


class StateRow(QStyledItemDelegate):
    """Three lines of one height; the shape alone tells the state, the colour only helps."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same height for every row."""
        return QSize(160, self.theme.px(HEIGHT))

    def begin(
        self, painter: QPainter, option: QStyleOptionViewItem, icon: str, ink: str
    ) -> tuple[QRect, int]:
        """Draws the ground and the shape; the room for the lines, and the height of one."""
        theme, area = self.theme, QRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, option.state)
        inside = area.adjusted(theme.px(SIDE), theme.px(8), -theme.px(SIDE), -theme.px(8))
        third = inside.height() // 3
        picture = theme.pixmap(icon, ink, ICON)
        painter.drawPixmap(inside.left(), inside.top() + (third - theme.px(ICON)) // 2, picture)
        inside.setLeft(inside.left() + theme.px(ICON + 9))
        return inside, third

    def beside_chip(self, line: QRect, words: str) -> int:
        """The room a line has left of a chip with these words."""
        wide = QFontMetrics(self.theme.font("caption")).horizontalAdvance(words)
        return line.width() - wide - self.theme.px(24)

    def fitting(self, forms: Sequence[str], width: int, font: str) -> str:
        """The first of these ways to say it that fits, "" where none does."""
        metrics = QFontMetrics(self.theme.font(font))
        return next((one for one in forms if metrics.horizontalAdvance(one) <= width), "")

    def chip(self, painter: QPainter, line: QRect, words: str, ground: str, ink: str) -> int:
        """The state at the right end of a line; the room left of it."""
        theme, room = self.theme, self.beside_chip(line, words)
        wide = line.width() - room - theme.px(8)
        box = QRectF(line.right() - wide, line.top() + 1, wide, line.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return room

    def words(self, painter: QPainter, line: QRect, words: str, font: str, ink: str) -> None:
        """Words on one line, shortened at the end."""
        painter.setFont(self.theme.font(font))
        painter.setPen(self.theme.color(ink))
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(words, elide, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)

    def _ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self.theme.color("selection" if chosen else "hover"))
            focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
            edge = QPen(self.theme.color("accent"), 2) if focused else Qt.PenStyle.NoPen
            painter.setPen(edge)
            painter.drawRoundedRect(area.adjusted(3, 2, -3, -2), 6, 6)
