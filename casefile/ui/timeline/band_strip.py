"""The strip under the band: the whole case at a glance, and a brush that says what is in view."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from casefile.ui.palettes import lane_color
from casefile.ui.theme import Theme
from casefile.ui.timeline.band_index import BandIndex, bucket_days
from casefile.ui.timeline.band_layout import Scale, ticks

HANDLE = 8.0
Grip = Literal["left", "right", "middle", ""]


@dataclass(slots=True)
class Strip:
    """The whole case on `rect`; the picture of the events is kept until rows or looks change."""

    rect: QRectF
    picture: QPixmap | None = None

    def scale(self, index: BandIndex) -> Scale:
        """All the days of the case over the strip's width, with a little air."""
        days = max(index.last - index.first, 60) * 1.06
        return Scale(index.first - days * 0.03, days, max(self.rect.width(), 1.0))

    def brush(self, index: BandIndex, view: Scale) -> QRectF:
        """The part of the strip that the band shows."""
        whole = self.scale(index)
        left = min(max(whole.x(view.first), 0.0), self.rect.width())
        right = min(max(whole.x(view.last), 0.0), self.rect.width())
        if right - left < 2 * HANDLE:
            middle = min(max((left + right) / 2, HANDLE), self.rect.width() - HANDLE)
            left, right = middle - HANDLE, middle + HANDLE
        return QRectF(self.rect.left() + left, self.rect.top(), right - left, self.rect.height())

    def grip(self, index: BandIndex, view: Scale, point: QPointF) -> Grip:
        """What a press at a point takes hold of: an edge of the brush, the brush, or nothing."""
        brush = self.brush(index, view)
        if abs(point.x() - brush.left()) <= HANDLE / 2 + 1:
            return "left"
        if abs(point.x() - brush.right()) <= HANDLE / 2 + 1:
            return "right"
        return "middle" if brush.left() < point.x() < brush.right() else ""

    def paint(self, painter: QPainter, theme: Theme, index: BandIndex, view: Scale) -> None:
        """The strip with its brush."""
        ratio = painter.device().devicePixelRatioF()
        if self.picture is None or self.picture.devicePixelRatio() != ratio:
            self.picture = self._draw_case(theme, index, ratio)
        painter.drawPixmap(self.rect.topLeft(), self.picture)
        brush = self.brush(index, view).adjusted(0.5, 1.5, -0.5, -1.5)
        fill = theme.color("accent")
        painter.setPen(QPen(fill, 1.5))
        fill = QColor(fill)
        fill.setAlphaF(0.16)
        painter.setBrush(fill)
        painter.drawRoundedRect(brush, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        inset = brush.height() * 0.2
        for x in (brush.left() - 1.5, brush.right() - 1.5):
            grip = QRectF(x, brush.top() + inset, 3, brush.height() - 2 * inset)
            painter.drawRoundedRect(grip, 1.5, 1.5)

    def _draw_case(self, theme: Theme, index: BandIndex, ratio: float) -> QPixmap:
        size = self.rect.size() * ratio
        picture = QPixmap(max(int(size.width()), 1), max(int(size.height()), 1))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, self.rect.width(), self.rect.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(area.adjusted(0, 2, 0, -2), 4, 4)
        self._draw_years(painter, theme, index, area)
        self._draw_events(painter, theme, index, area)
        painter.end()
        return picture

    def _draw_years(self, painter: QPainter, theme: Theme, index: BandIndex, area: QRectF) -> None:
        painter.setFont(theme.font("caption"))
        for tick in ticks(self.scale(index), room=theme.px(72)):
            if tick.month or tick.day:
                continue
            painter.setPen(theme.color("border"))
            painter.drawLine(QPointF(tick.x, 3), QPointF(tick.x, area.height() - 3))
            painter.setPen(theme.color("faint"))
            spot = QRectF(tick.x + 4, 0, theme.px(60), area.height() - 3)
            painter.drawText(spot, Qt.AlignmentFlag.AlignBottom, str(tick.year))

    def _draw_events(self, painter: QPainter, theme: Theme, index: BandIndex, area: QRectF) -> None:
        """A thin line a lane; the more events stand on a spot, the stronger it is."""
        whole = self.scale(index)
        bucket = bucket_days(whole.pixels_per_day, 2.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        height = min(3.0, area.height() * 0.42 / max(len(index.lanes), 1))
        for number, lane in enumerate(index.lanes):
            color = theme.color(lane_color(lane.name))
            top = 4 + number * height
            found = lane.density(whole.first, whole.last, bucket)
            most = max((count for _, count in found), default=1)
            for day, count in found:
                shade = QColor(color)
                shade.setAlphaF(0.35 + 0.65 * count / most)
                left, right = whole.x(day), whole.x(day + bucket)
                width = max(right - left + 0.5, 2.0)
                painter.fillRect(QRectF(left, top, width, max(height - 1, 1.5)), shade)
