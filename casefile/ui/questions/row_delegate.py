"""Draws a question: its shape, its words on up to two lines, how it stands and whom to ask."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTextLayout
from PySide6.QtWidgets import QStyleOptionViewItem

from casefile.ui.parts.state_row import Index, StateRow
from casefile.ui.questions.lines import Line
from casefile.ui.questions.model import LINE
from casefile.ui.questions.words import ICONS, origin_words, state_words, whom_words

SOFT = {"open": "accent_soft", "answered": "ok_soft"}


class RowDelegate(StateRow):
    """The question on two lines, below it whom to ask and how it stands."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground by state, then the shape and the lines."""
        one: Line = index.data(LINE)
        icon, ink = ICONS[one.state]
        painter.save()
        inside, third = self.begin(painter, option, icon, ink)
        self._question(painter, QRect(inside), third, one)
        last = QRect(inside.left(), inside.top() + 2 * third, inside.width(), third)
        ground = SOFT.get(one.state, "chip")
        last.setWidth(self.chip(painter, last, state_words(one), ground, ink))
        about = filter(None, (whom_words(one.for_whom), origin_words(one)))
        self.words(painter, last, " · ".join(about), "ui_small", "secondary")
        painter.restore()

    def _question(self, painter: QPainter, area: QRect, height: int, one: Line) -> None:
        """The words on two lines, the second ending in … where there are more."""
        font = "ui_strong" if one.state == "open" else "ui"
        ink = "secondary" if one.state == "answered" else "text"
        painter.setFont(self.theme.font(font))
        area.setHeight(height)
        for line in _broken(one.text, painter, area.width()):
            self.words(painter, area, line, font, ink)
            area.translate(0, height)


def _broken(text: str, painter: QPainter, width: int) -> tuple[str, str]:
    """The first line a text fills, and what is left."""
    layout = QTextLayout(text, painter.font())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width, 20))
    end = line.textStart() + line.textLength()
    layout.endLayout()
    return text[:end].rstrip(), text[end:]
