"""Draws a question: its shape, its words on up to two lines, how it stands and whom to ask."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from casefile.ui.questions.lines import Line
from casefile.ui.questions.model import LINE
from casefile.ui.questions.words import ICONS, origin_words, state_words, whom_words
from casefile.ui.theme import Theme

HEIGHT, SIDE, ICON = 84, 12, 17
SOFT = {"open": "accent_soft", "answered": "ok_soft"}
Index = QModelIndex | QPersistentModelIndex
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RowDelegate(QStyledItemDelegate):
    """Three lines; the state is told by its shape and its words, the colour only helps."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same height for every row."""
        return QSize(160, self._theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground by state, then the shape and the lines."""
        theme, area = self._theme, QRect(option.rect)
        one: Line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, option.state)
        inside = area.adjusted(theme.px(SIDE), theme.px(8), -theme.px(SIDE), -theme.px(8))
        third = inside.height() // 3
        icon, ink = ICONS[one.state]
        picture = theme.pixmap(icon, ink, ICON)
        painter.drawPixmap(inside.left(), inside.top() + (third - theme.px(ICON)) // 2, picture)
        inside.setLeft(inside.left() + theme.px(ICON + 9))
        words = QRect(inside.left(), inside.top(), inside.width(), 2 * third)
        self._question(painter, words, one)
        last = QRect(inside.left(), inside.top() + 2 * third, inside.width(), third)
        last.setWidth(self._chip(painter, last, one, ink))
        about = f"{whom_words(one.for_whom)} · {origin_words(one)}"
        painter.setFont(theme.font("ui_small"))
        painter.setPen(theme.color("secondary"))
        painter.drawText(last, MIDDLE, _short(painter.fontMetrics(), about, last.width()))
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.color("selection" if chosen else "hover"))
            focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
            edge = QPen(self._theme.color("accent"), 2) if focused else Qt.PenStyle.NoPen
            painter.setPen(edge)
            painter.drawRoundedRect(area.adjusted(3, 2, -3, -2), 6, 6)

    def _question(self, painter: QPainter, area: QRect, one: Line) -> None:
        """The words on two lines, the second ending in … where there are more."""
        theme = self._theme
        painter.setFont(theme.font("ui_strong" if one.state == "open" else "ui"))
        painter.setPen(theme.color("secondary" if one.state == "answered" else "text"))
        first, rest = _broken(one.text, painter, area.width())
        half = area.height() // 2
        painter.drawText(QRect(area.left(), area.top(), area.width(), half), MIDDLE, first)
        second = QRect(area.left(), area.top() + half, area.width(), half)
        painter.drawText(second, MIDDLE, _short(painter.fontMetrics(), rest, area.width()))

    def _chip(self, painter: QPainter, line: QRect, one: Line, ink: str) -> int:
        """The state at the right end; the room left of it."""
        theme, words = self._theme, state_words(one)
        font = theme.font("caption")
        wide = QFontMetrics(font).horizontalAdvance(words) + theme.px(16)
        box = QRectF(line.right() - wide, line.top() + 1, wide, line.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(SOFT.get(one.state, "chip")))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return line.width() - wide - theme.px(8)


def _broken(text: str, painter: QPainter, width: int) -> tuple[str, str]:
    """The first line a text fills, and what is left."""
    layout = QTextLayout(text, painter.font())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width, 20))
    end = line.textStart() + line.textLength()
    layout.endLayout()
    return text[:end].rstrip(), text[end:]


def _short(metrics: QFontMetrics, words: str, width: int) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
