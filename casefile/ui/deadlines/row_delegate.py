"""Draws a time limit: shape, day and state, for whom by which rule, and its sentence."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from casefile.services.time_limits import TimeLimit
from casefile.ui.deadlines.model import LIMIT
from casefile.ui.deadlines.words import (
    ICONS,
    due_forms,
    rule_words,
    source_words,
    standing_words,
    whom_name,
)
from casefile.ui.parts.quoting import quoted
from casefile.ui.parts.state_row import Index, StateRow
from casefile.ui.theme import Theme

SOFT = {"overdue": "bad_soft", "asked": "warn_soft", "done": "ok_soft", "open": "accent_soft"}


class RowDelegate(StateRow):
    """Day and state, for whom by which rule, the sentence."""

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._language = language

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground by state, then the shape and the lines."""
        one: TimeLimit = index.data(LIMIT)
        icon, ink = ICONS[one.standing]
        painter.save()
        inside, third = self.begin(painter, option, icon, ink)
        first = QRect(inside.left(), inside.top(), inside.width(), third)
        ground = SOFT.get(one.standing, "chip")
        second, last = first.translated(0, third), first.translated(0, 2 * third)
        state, forms = standing_words(one), due_forms(one, self._language)
        due = self.fitting(forms, self.beside_chip(first, state), "ui_strong")
        # A day is never cut: where it does not fit beside the state, the state goes below it.
        where = first if due else second
        where.setWidth(self.chip(painter, where, state, ground, ink))
        strong = "secondary" if one.standing in ("done", "no day") else "text"
        self.words(painter, first, due or forms[0], "ui_strong", strong)
        rule = f"{whom_name(one.limit.for_whom)} · {rule_words(one, self._language)}"
        self.words(painter, second, rule, "ui_small", "secondary")
        self._source(painter, last, one)
        painter.restore()

    def _source(self, painter: QPainter, line: QRect, one: TimeLimit) -> None:
        """The sentence, and at the right where it stands."""
        words = source_words(one)
        metrics = QFontMetrics(self.theme.font("ui_small"))
        wide = min(metrics.horizontalAdvance(words) + 4, line.width() * 2 // 3)
        place = QRect(line.right() - wide, line.top(), wide, line.height())
        self.words(painter, place, words, "ui_small", "accent")
        line.setWidth(line.width() - wide - self.theme.px(10))
        quote = quoted(one.limit.exact)
        said = quote or one.document
        self.words(painter, line, said, "quote" if quote else "ui_small", "secondary")
