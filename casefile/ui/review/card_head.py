"""The head of the review card: headline, date with its brackets, the reason, who takes part."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casefile.model.event import Event, Who
from casefile.model.part import part_in
from casefile.services import paper_words
from casefile.ui.event.words import (
    bracket_parts,
    confirm_words,
    not_a_fact_words,
    reason_words,
    swap_words,
    what_words,
)
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme

_ICONS = {"person": "user", "body": "building-2", "court": "landmark", "place": "map-pin"}


class WhoChip(QWidget):
    """A person, body, court or place; the client's chip stands out."""

    def __init__(self, theme: Theme, who: Who, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._who = theme, who
        self.setToolTip(who.role)
        self.setAccessibleName(f"{who.name}, {who.role}" if who.role else who.name)

    def sizeHint(self) -> QSize:
        """Room for icon and name, at most a third of a line."""
        width = QFontMetricsF(self._theme.font("ui_small")).horizontalAdvance(self._who.name)
        return QSize(
            round(min(width, self._theme.px(260))) + self._theme.px(36), self._theme.px(25)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip."""
        theme, painter, client = self._theme, QPainter(self), self._who.is_client
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ink = "accent" if client else "text"
        painter.setPen(QPen(theme.color("accent_soft" if client else "chip"), 1))
        painter.setBrush(theme.color("accent_soft" if client else "chip"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        name = _ICONS.get(self._who.kind, "user")
        picture = theme.pixmap(
            name, "accent" if client else "secondary", 14, self.devicePixelRatioF()
        )
        painter.drawPixmap(QPointF(theme.px(8), (self.height() - theme.px(14)) / 2), picture)
        painter.setFont(theme.font("ui_small"))
        painter.setPen(theme.color(ink))
        spot = rect.adjusted(theme.px(27), 0, -theme.px(6), 0)
        words = painter.fontMetrics().elidedText(
            self._who.name, Qt.TextElideMode.ElideRight, int(spot.width()) + 2
        )
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


def _each_once(event: Event, language: str) -> list[Who]:
    """Everybody once, with all their parts in the event as words."""
    parts: dict[int, dict[str, None]] = {}
    for who in event.participants:
        words = paper_words.role(language, part_in(event.kind, who.role, who.kind))
        parts.setdefault(who.entity_id, {})[words] = None
    named = {who.entity_id: who for who in event.participants}
    return [replace(named[one], role=", ".join(filter(None, parts[one]))) for one in parts]


class CardHead(QWidget):
    """What the event would become.

    `confirm` asks to take a worked-out date as right, `read_otherwise` to swap day and month of one
    in figures, `why` to show what the date was read from.
    """

    confirm = Signal()
    read_otherwise = Signal()
    why = Signal()

    def __init__(self, context: Context, event: Event, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        column.addWidget(label(event.title, "title", self, wrap=True))
        column.addWidget(self._date_row(context, event))
        for words in not_a_fact_words(event):
            column.addWidget(label(words, "warn", self, wrap=True))
        short, rest = reason_words(event, context.language)
        if short or rest:
            column.addWidget(self._reason(short, rest))
        column.addWidget(label(what_words(event), "faint", self, wrap=True))
        if event.participants:
            chips = QWidget(self)
            flow = FlowLayout(chips, 6)
            for who in _each_once(event, context.language):
                flow.addWidget(WhoChip(context.theme, who, chips))
            column.addWidget(chips)

    def _date_row(self, context: Context, event: Event) -> QWidget:
        box = QWidget(self)
        row = FlowLayout(box, 6)
        height = context.theme.px(32)
        for words, worked_out in bracket_parts(event, context.language):
            piece = label(words, "code", box)
            piece.setMinimumHeight(height)
            if worked_out:
                piece.setStyleSheet(f"color: {context.theme.color('warn').name()}")
            row.addWidget(piece)
        if event.date_in_brackets:
            button = KeyButton(context.theme, confirm_words(event), box, key="Y")
            button.clicked.connect(self.confirm)
            row.addWidget(button)
        swap = swap_words(event, context.language)
        if swap:
            other = KeyButton(context.theme, swap, box, key="R")
            other.clicked.connect(self.read_otherwise)
            row.addWidget(other)
        why = KeyButton(context.theme, self.tr("Why here?"), box, key="W", kind="link")
        why.clicked.connect(self.why)
        row.addWidget(why)
        return box

    def _reason(self, short: str, rest: str) -> QWidget:
        """In two labels, so that the words stay plain text."""
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for words, role in ((short, "warn"), (rest, "faint")):
            if words:
                column.addWidget(label(words, role, box, wrap=True))
        return box
