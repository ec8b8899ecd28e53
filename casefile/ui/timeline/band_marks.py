"""How each kind of date is drawn on the band. The shape carries the meaning, colour only the lane.

Day: disc. Month or year: a bar of its true length. Open end: a tick that fades away. Undated: a
faded bar beside its neighbour. Two dates: diamonds on a dashed line. Worked out: in brackets.
Sources differ: a second ring. A suggestion is hollow.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPolygonF

from casefile.store.events import BandRow
from casefile.ui.timeline.band_index import Span

# Longest stretch, in days, that is drawn as a disc.
DISC_DAYS = 1


@dataclass(frozen=True, slots=True)
class MarkColors:
    """The colours of one painting: the lane's, the card's under it, and that of disagreement."""

    lane: QColor
    card: QColor
    warn: QColor
    warn_soft: QColor


@dataclass(frozen=True, slots=True)
class MarkBox:
    """Where a mark is drawn: pixels from `left` to `right` around the line `middle`.

    `unit` is the radius of a disc; `low` and `high` are the edges of what is in view.
    """

    left: float
    right: float
    middle: float
    unit: float
    low: float
    high: float


def mark_width(row: BandRow, span: Span, left: float, right: float, unit: float) -> float:
    """The right edge a mark really takes: a disc is wider than its day when time is squeezed."""
    least = left + 2 * unit + (2 * unit if row.bracketed else 0)
    if span.open_end or span.open_start:
        least = left + 5 * unit
    return max(right, least)


def draw_mark(
    painter: QPainter, row: BandRow, span: Span, box: MarkBox, colors: MarkColors,
    values_x: Sequence[float] = (),
) -> None:  # fmt: skip
    """One event; `values_x` are the pixels of its dates where sources give several."""
    hollow = row.state == "suggested"
    if values_x:
        _diamonds(painter, box, colors, values_x, hollow)
    elif span.undated:
        (_rising if span.open_start else _fading)(painter, box, colors.lane, tick=False)
    elif span.open_end:
        _fading(painter, box, colors.lane, tick=True)
    elif span.open_start:
        _rising(painter, box, colors.lane, tick=True)
    elif span.end - span.start <= DISC_DAYS or box.right - box.left <= 2 * box.unit:
        _disc(painter, row, box, colors, hollow)
    else:
        _bar(painter, row, box, colors, hollow)


def _pen(color: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(color, width, style)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _disc(painter: QPainter, row: BandRow, box: MarkBox, colors: MarkColors, hollow: bool) -> None:
    radius = box.unit - 1
    centre = QPointF(box.left + box.unit + (box.unit if row.bracketed else 0), box.middle)
    if row.differs:
        painter.setPen(_pen(colors.warn, 1.5))
        painter.setBrush(colors.card)
        painter.drawEllipse(centre, radius + 3, radius + 3)
    painter.setPen(_pen(colors.lane, 1.75))
    painter.setBrush(QBrush(colors.card) if hollow else QBrush(colors.lane))
    painter.drawEllipse(centre, radius - (0 if hollow else 0.5), radius - (0 if hollow else 0.5))
    if row.bracketed:
        _brackets(painter, centre.x() - radius - 4, centre.x() + radius + 4, box, colors.lane)


def _brackets(painter: QPainter, left: float, right: float, box: MarkBox, color: QColor) -> None:
    painter.setPen(_pen(color, 1.75))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    top, bottom, foot = box.middle - box.unit - 1, box.middle + box.unit + 1, 3.0
    for x, turn in ((left, foot), (right, -foot)):
        painter.drawPolyline(
            QPolygonF([
                QPointF(x + turn, top), QPointF(x, top),
                QPointF(x, bottom), QPointF(x + turn, bottom),
            ])
        )  # fmt: skip


def _bar(painter: QPainter, row: BandRow, box: MarkBox, colors: MarkColors, hollow: bool) -> None:
    # A bar of many screens is cut near the edges: painters lose precision far outside.
    left, right = max(box.left, box.low - 20), min(box.right, box.high + 20)
    height = box.unit * 1.5
    rect = QRectF(left, box.middle - height / 2, right - left, height)
    painter.setPen(_pen(colors.lane, 1.5) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colors.card) if hollow else QBrush(colors.lane))
    painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75) if hollow else rect, 2.5, 2.5)
    if box.left < box.low:
        _chevron(painter, box.low + 5, box, colors.lane if hollow else colors.card)
    if row.differs:
        painter.setPen(_pen(colors.warn, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4)
    if row.bracketed:
        _brackets(painter, left - 3, right + 3, box, colors.lane)


def _chevron(painter: QPainter, x: float, box: MarkBox, color: QColor) -> None:
    half = box.unit * 0.5
    painter.setPen(_pen(color, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        QPolygonF([
            QPointF(x + half, box.middle - half), QPointF(x, box.middle),
            QPointF(x + half, box.middle + half),
        ])
    )  # fmt: skip


def _gradient(left: float, right: float, color: QColor, *, rising: bool) -> QBrush:
    strong, none = QColor(color), QColor(color)
    strong.setAlphaF(0.55)
    none.setAlphaF(0.0)
    gradient = QLinearGradient(left, 0, right, 0)
    gradient.setColorAt(0, none if rising else strong)
    gradient.setColorAt(1, strong if rising else none)
    return QBrush(gradient)


def _fading(painter: QPainter, box: MarkBox, color: QColor, *, tick: bool) -> None:
    height = box.unit * 1.5
    painter.fillRect(
        QRectF(box.left, box.middle - height / 2, box.right - box.left, height),
        _gradient(box.left, box.right, color, rising=False),
    )
    if tick:
        painter.fillRect(QRectF(box.left, box.middle - box.unit, 2, box.unit * 2), color)


def _rising(painter: QPainter, box: MarkBox, color: QColor, *, tick: bool) -> None:
    height = box.unit * 1.5
    painter.fillRect(
        QRectF(box.left, box.middle - height / 2, box.right - box.left, height),
        _gradient(box.left, box.right, color, rising=True),
    )
    if tick:
        painter.fillRect(QRectF(box.right - 2, box.middle - box.unit, 2, box.unit * 2), color)
        _chevron(painter, max(box.left, box.low) + 3, box, color)


def _diamonds(
    painter: QPainter, box: MarkBox, colors: MarkColors, values_x: Sequence[float], hollow: bool
) -> None:
    """Each date a diamond; they stand apart even where time is squeezed to nothing."""
    radius = box.unit
    xs = sorted(values_x)
    halo = QRectF(
        xs[0] - radius - 3, box.middle - radius - 3, xs[-1] - xs[0] + 2 * radius + 6, 2 * radius + 6
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.warn_soft)
    painter.drawRoundedRect(halo, 6, 6)
    painter.setPen(_pen(colors.warn, 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(xs[0], box.middle), QPointF(xs[-1], box.middle))
    painter.setPen(_pen(colors.warn, 1.75))
    painter.setBrush(QBrush(colors.card) if not hollow else QBrush(colors.warn_soft))
    for x in xs:
        painter.drawPolygon(diamond(x, box.middle, radius))


def diamond(x: float, y: float, radius: float) -> QPolygonF:
    """The outline of a diamond around a point."""
    return QPolygonF([
        QPointF(x, y - radius), QPointF(x + radius, y),
        QPointF(x, y + radius), QPointF(x - radius, y),
    ])  # fmt: skip
