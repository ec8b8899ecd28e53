"""Draws the rows of the timeline from their pieces: rail and node, card, words, chips, buttons."""

from dataclasses import dataclass, field
from functools import singledispatchmethod

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from casefile.model.dates import parse_edtf
from casefile.model.event import Event
from casefile.ui.event.words import open_dates, open_disagreements
from casefile.ui.palettes import lane_color
from casefile.ui.theme import Theme
from casefile.ui.timeline.band_marks import diamond
from casefile.ui.timeline.card_parts import Sheet
from casefile.ui.timeline.pieces import Box, Button, Cap, Card, Chip, Words

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Look:
    """How a row stands in the list at the moment."""

    selected: bool = False
    focused: bool = False
    hovered: bool = False
    first: bool = False
    last: bool = False


@dataclass(slots=True)
class CardPainter:
    """Draws cards; keeps fonts and colours until the look of the window changes."""

    sheet: Sheet
    _fonts: dict[str, QFont] = field(default_factory=dict)
    _colors: dict[str, QColor] = field(default_factory=dict)

    @property
    def theme(self) -> Theme:
        """The look in force."""
        return self.sheet.theme

    def color(self, name: str) -> QColor:
        """A colour of the theme, kept."""
        if name not in self._colors:
            self._colors[name] = self.theme.color(name)
        return self._colors[name]

    def font(self, role: str) -> QFont:
        """A font of the theme, kept."""
        if role not in self._fonts:
            self._fonts[role] = self.sheet.font(role)
        return self._fonts[role]

    def paint(self, painter: QPainter, card: Card, event: Event, look: Look) -> None:
        """One row; the painter stands at its top left."""
        if card.year:
            self._year(painter, card)
        self._rail(painter, card, event, look)
        self._body(painter, card, event, look)
        for piece in card.pieces:
            self._draw(piece, painter)

    def _year(self, painter: QPainter, card: Card) -> None:
        middle = self.sheet.px(15)
        painter.setFont(self.font("caption"))
        painter.setPen(self.color("faint"))
        painter.drawText(
            QRectF(self.sheet.px(4), 0, self.sheet.dates, 2 * middle), _LEFT, card.year
        )
        painter.setPen(self.color("border"))
        left = self.sheet.px(10) + self.sheet.advance(card.year, "caption")
        painter.drawLine(QPointF(left, middle + 0.5), QPointF(card.body.right(), middle + 0.5))

    def _rail(self, painter: QPainter, card: Card, event: Event, look: Look) -> None:
        x = self.sheet.rail + 0.5
        painter.setPen(QPen(self.color("border"), 1))
        top = card.node_y if look.first else 0
        bottom = card.node_y if look.last else card.height
        if card.gap_tops:
            bottom = card.gap_tops[0]
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        if card.gap_tops:
            painter.setPen(QPen(self.color("border_strong"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, bottom), QPointF(x, card.height))
        lane = self.color(lane_color(event.lane))
        self._node(painter, QPointF(x, card.node_y), event, lane)

    def _node(self, painter: QPainter, spot: QPointF, event: Event, lane: QColor) -> None:
        """The band's sign for the event: disc, ring, diamond, faded bar, brackets."""
        radius, ground = self.sheet.px(5), self.color("window")
        hollow = event.state != "accepted"
        if open_dates(event) is not None:
            painter.setPen(QPen(self.color("warn"), 1.75))
            painter.setBrush(ground)
            painter.drawPolygon(diamond(spot.x(), spot.y(), radius + 2))
            return
        if event.edtf is None:
            faded = QColor(lane)
            faded.setAlphaF(0.45)
            rect = QRectF(
                spot.x() - radius + 1, spot.y() - radius - 4, 2 * radius - 2, 2 * radius + 8
            )
            painter.fillRect(rect.adjusted(-2, -2, 2, 2), ground)
            painter.fillRect(rect, faded)
            return
        bracketed = event.date_in_brackets
        if open_disagreements(event):
            painter.setPen(QPen(self.color("warn"), 1.5))
            painter.setBrush(ground)
            painter.drawEllipse(spot, radius + 3.5, radius + 3.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawEllipse(spot, radius + 3.5, radius + 3.5)
        painter.setPen(QPen(lane, 1.75))
        painter.setBrush(ground if hollow else lane)
        if parse_edtf(event.edtf).precision == "day":
            painter.drawEllipse(spot, radius - 0.5, radius - 0.5)
        else:
            painter.drawEllipse(spot, radius - 1.5, radius - 1.5)
        if bracketed:
            self._brackets(painter, spot, radius, lane)

    def _brackets(self, painter: QPainter, spot: QPointF, radius: int, color: QColor) -> None:
        painter.setPen(QPen(color, 1.75))
        reach, half = radius + 4, radius + 2
        for side in (-1, 1):
            x, foot = spot.x() + side * reach, spot.x() + side * (reach - 3)
            painter.drawPolyline([
                QPointF(foot, spot.y() - half), QPointF(x, spot.y() - half),
                QPointF(x, spot.y() + half), QPointF(foot, spot.y() + half),
            ])  # fmt: skip

    def _body(self, painter: QPainter, card: Card, event: Event, look: Look) -> None:
        rect = card.body.adjusted(0.5, 0.5, -0.5, -0.5)
        edge = QPen(self.color("border"), 1)
        painter.setBrush(self.color("card"))
        if event.state != "accepted":
            edge = QPen(self.color("border_strong"), 1, Qt.PenStyle.DashLine)
            painter.setBrush(self.color("window"))
        if look.selected:
            edge = QPen(self.color("accent" if look.focused else "border_strong"), 2)
            rect = card.body.adjusted(1, 1, -1, -1)
        elif look.hovered:
            edge.setColor(self.color("border_strong"))
        painter.setPen(edge)
        painter.drawRoundedRect(rect, 7, 7)

    @singledispatchmethod
    def _draw(self, piece: object, painter: QPainter) -> None:
        raise TypeError(piece)

    @_draw.register
    def _(self, piece: Words, painter: QPainter) -> None:
        painter.setFont(self.font(piece.font))
        painter.setPen(self.color(piece.color))
        painter.drawText(piece.rect, _RIGHT if piece.right else _LEFT, piece.text)

    @_draw.register
    def _(self, piece: Box, painter: QPainter) -> None:
        painter.setPen(QPen(self.color("border"), 1))
        painter.setBrush(self.color("sunken"))
        painter.drawRoundedRect(piece.rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    @_draw.register
    def _(self, piece: Chip, painter: QPainter) -> None:
        rect = piece.rect.adjusted(0.5, 0.5, -0.5, -0.5)
        ink, fill, edge = {
            "warn": ("warn", "warn_soft", "warn_border"),
            "open": ("secondary", "window", "border_strong"),
        }.get(piece.tone, ("secondary", "chip", "chip"))
        painter.setPen(QPen(self.color(edge), 1))
        painter.setBrush(self.color(fill))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        left = rect.left() + self.sheet.px(9)
        if piece.icon:
            picture = self.theme.pixmap(piece.icon, ink, 13, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(left, rect.center().y() - self.sheet.px(13) / 2), picture)
            left += self.sheet.px(18)
        painter.setFont(self.font("ui_small"))
        painter.setPen(self.color(ink))
        painter.drawText(QRectF(left, rect.top(), rect.width(), rect.height()), _LEFT, piece.text)

    @_draw.register
    def _(self, piece: Cap, painter: QPainter) -> None:
        painter.setPen(QPen(self.color("border"), 1))
        painter.setBrush(self.color("field"))
        painter.drawRoundedRect(piece.rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self.font("ui_small"))
        painter.setPen(self.color("text"))
        painter.drawText(piece.rect, Qt.AlignmentFlag.AlignCenter, piece.key)

    @_draw.register
    def _(self, piece: Button, painter: QPainter) -> None:
        ink = "on_accent" if piece.primary else "text"
        painter.setPen(QPen(self.color("accent" if piece.primary else "border"), 1))
        painter.setBrush(self.color("accent" if piece.primary else "field"))
        painter.drawRoundedRect(piece.rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(self.font("ui_medium"))
        painter.setPen(self.color(ink))
        words = piece.rect.adjusted(self.sheet.px(12), 0, 0, 0)
        painter.drawText(words, _LEFT, piece.text)
        if not piece.key:
            return
        width = max(
            self.sheet.advance(piece.key, "ui_small") + self.sheet.px(10), self.sheet.px(20)
        )
        cap = QRectF(0, 0, width, self.sheet.px(20))
        cap.moveCenter(
            QPointF(piece.rect.right() - self.sheet.px(10) - width / 2, piece.rect.center().y())
        )
        edge = QColor(self.color(ink if piece.primary else "border"))
        edge.setAlphaF(0.6 if piece.primary else 1)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self.font("ui_small"))
        painter.setPen(self.color(ink))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, piece.key)
