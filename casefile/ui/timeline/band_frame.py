"""Where the parts of the band stand: ruler, gutter with the lanes' names, lanes, strip."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from casefile.ui.event.words import lane_name
from casefile.ui.theme import Theme
from casefile.ui.timeline.band_index import BandIndex
from casefile.ui.timeline.band_paint import BandPainter, LaneBox

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class BandFrame:
    """Places in the band's own pixels; `height` is the whole band's."""

    gutter: int
    ruler: QRectF
    lanes: QRectF
    boxes: tuple[LaneBox, ...]
    strip: QRectF
    height: int


def lanes_width(theme: Theme, width: int) -> float:
    """The width time has, beside the lanes' names."""
    return max(float(width - theme.px(118) - 12), 1.0)


def lay_out(theme: Theme, index: BandIndex, tracks: Sequence[int], width: int) -> BandFrame:
    """Gives each lane its place under the ruler and the strip its place below."""
    gutter, ruler, track, air = theme.px(118), theme.px(28), theme.px(21), theme.px(4)
    across = lanes_width(theme, width)
    boxes, top = [], float(ruler)
    for lane, count in zip(index.lanes, tracks, strict=True):
        boxes.append(LaneBox(lane, QRectF(gutter, top + air, across, count * track), count))
        top += count * track + 2 * air
    strip = QRectF(gutter, top + 3, across, theme.px(28) - 6)
    return BandFrame(
        gutter,
        QRectF(gutter, 1, across, ruler - 1),
        QRectF(gutter, ruler, across, top - ruler),
        tuple(boxes),
        strip,
        int(top) + theme.px(28) + 2,
    )


def paint_gutter(
    painter: QPainter, brush: BandPainter, frame: BandFrame, undated: str, whole: str
) -> None:
    """The lanes' names, the lines between them, how many events have no date."""
    theme = brush.theme
    left, width = theme.px(14), frame.gutter - theme.px(18)
    right = frame.lanes.right() + 11
    painter.setFont(brush.font("ui_small"))
    painter.setPen(brush.color("secondary"))
    _draw_fitting(painter, QRectF(left, 0, width, frame.ruler.bottom()), undated)
    for box in frame.boxes:
        painter.setPen(brush.color("secondary"))
        spot = QRectF(left, box.rect.top(), width, box.rect.height())
        _draw_fitting(painter, spot, lane_name(box.lane.name))
        painter.setPen(brush.color("border"))
        y = round(box.rect.top()) - theme.px(4) + 0.5
        painter.drawLine(QPointF(1, y), QPointF(right, y))
    y = round(frame.lanes.bottom()) + 0.5
    painter.drawLine(QPointF(1, y), QPointF(right, y))
    painter.setPen(brush.color("secondary"))
    spot = QRectF(left, frame.strip.top(), width, frame.strip.height())
    _draw_fitting(painter, spot, whole)


def _draw_fitting(painter: QPainter, spot: QRectF, words: str) -> None:
    """Words broken into lines where two fit, else shortened to one."""
    metrics = painter.fontMetrics()
    if spot.height() < 2 * metrics.height():
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(spot.width()))
    painter.drawText(spot, _MIDDLE, words)
