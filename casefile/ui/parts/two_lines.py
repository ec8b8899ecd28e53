"""Draws list rows of two lines: a name, and what there is to say about it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from casefile.ui.theme import Theme

HEIGHT, SIDE = 50, 12
Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """The display role in strong type, the text of `second_role` below it."""

    def __init__(self, theme: Theme, second_role: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._second = theme, second_role

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same height for every row."""
        return QSize(120, self._theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background by state, then the two lines, elided."""
        theme, area = self._theme, QRect(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setBrush(theme.color("selection" if chosen else "hover"))
            focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(theme.color("accent"), 2) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area.adjusted(3, 2, -3, -2), 6, 6)
        inside = area.adjusted(theme.px(SIDE), theme.px(6), -theme.px(SIDE), -theme.px(6))
        half = inside.height() // 2
        lines = (
            ("ui_strong", "text", Qt.ItemDataRole.DisplayRole, 0),
            ("ui_small", "secondary", self._second, half),
        )
        for font, colour, role, down in lines:
            painter.setFont(theme.font(font))
            painter.setPen(theme.color(colour))
            line = QRect(inside.left(), inside.top() + down, inside.width(), half)
            text = painter.fontMetrics().elidedText(
                str(index.data(role) or ""), Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
