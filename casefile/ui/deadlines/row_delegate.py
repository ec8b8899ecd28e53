"""Draws a time limit: shape, day and state, for whom by which rule, and its sentence."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from casefile.services.time_limits import TimeLimit
from casefile.ui.deadlines.model import LIMIT
from casefile.ui.deadlines.words import (
    ICONS,
    due_words,
    rule_words,
    source_words,
    standing_words,
    whom_name,
)
from casefile.ui.parts.quoting import quoted
from casefile.ui.theme import Theme

HEIGHT, SIDE, ICON = 82, 12, 17
SOFT = {"overdue": "bad_soft", "asked": "warn_soft", "done": "ok_soft", "open": "accent_soft"}
Index = QModelIndex | QPersistentModelIndex
MIDDLE = Qt.AlignmentFlag.AlignVCenter
ELIDE = Qt.TextElideMode.ElideRight


class RowDelegate(QStyledItemDelegate):
    """Three lines; the state is told by its shape and its words, the colour only helps."""

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same height for every row."""
        return QSize(160, self._theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground by state, then the shape and the lines."""
        theme, area = self._theme, QRect(option.rect)
        one: TimeLimit = index.data(LIMIT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, option.state)
        inside = area.adjusted(theme.px(SIDE), theme.px(8), -theme.px(SIDE), -theme.px(8))
        third = inside.height() // 3
        icon, ink = ICONS[one.standing]
        picture = theme.pixmap(icon, ink, ICON)
        painter.drawPixmap(inside.left(), inside.top() + (third - theme.px(ICON)) // 2, picture)
        inside.setLeft(inside.left() + theme.px(ICON + 9))
        first = QRect(inside.left(), inside.top(), inside.width(), third)
        room = self._chip(painter, first, one, ink)
        first.setWidth(room)
        strong = "secondary" if one.standing in ("done", "no day") else "text"
        self._line(painter, first, due_words(one, self._language), "ui_strong", strong)
        rule = f"{whom_name(one.limit.for_whom)} · {rule_words(one, self._language)}"
        second = QRect(inside.left(), inside.top() + third, inside.width(), third)
        self._line(painter, second, rule, "ui_small", "secondary")
        self._source(painter, second.translated(0, third), one)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.color("selection" if chosen else "hover"))
            focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
            edge = QPen(self._theme.color("accent"), 2) if focused else Qt.PenStyle.NoPen
            painter.setPen(edge)
            painter.drawRoundedRect(area.adjusted(3, 2, -3, -2), 6, 6)

    def _chip(self, painter: QPainter, line: QRect, one: TimeLimit, ink: str) -> int:
        """The state at the right end; the room left of it."""
        theme, words = self._theme, standing_words(one)
        font = theme.font("caption")
        wide = QFontMetrics(font).horizontalAdvance(words) + theme.px(16)
        box = QRectF(line.right() - wide, line.top(), wide, line.height() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(SOFT.get(one.standing, "chip")))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return line.width() - wide - theme.px(8)

    def _source(self, painter: QPainter, line: QRect, one: TimeLimit) -> None:
        """The sentence, and at the right where it stands."""
        words = source_words(one)
        metrics = QFontMetrics(self._theme.font("ui_small"))
        wide = min(metrics.horizontalAdvance(words) + 4, line.width() * 2 // 3)
        place = QRect(line.right() - wide, line.top(), wide, line.height())
        self._line(painter, place, words, "ui_small", "accent")
        line.setWidth(line.width() - wide - self._theme.px(10))
        quote = quoted(one.limit.exact)
        said = quote or one.document
        self._line(painter, line, said, "quote" if quote else "ui_small", "secondary")

    def _line(self, painter: QPainter, line: QRect, words: str, font: str, ink: str) -> None:
        painter.setFont(self._theme.font(font))
        painter.setPen(self._theme.color(ink))
        painter.drawText(line, MIDDLE, painter.fontMetrics().elidedText(words, ELIDE, line.width()))
