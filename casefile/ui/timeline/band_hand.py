"""The hand on the band: dragging the lanes, the brush of the strip, or one edge of it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt

from casefile.ui.timeline.band_index import BandIndex
from casefile.ui.timeline.band_layout import SHORTEST_VIEW, Scale
from casefile.ui.timeline.band_strip import Grip, Strip


@dataclass(slots=True)
class BandHand:
    """What is being dragged, and from where; `held` is False when nothing is."""

    held: bool = False
    _start: float = 0.0
    _grip: Grip = ""
    _scale: Scale | None = None

    def press(self, strip: Strip, index: BandIndex, view: Scale, point: QPointF) -> Scale:
        """Takes hold; a press on the strip beside the brush brings that time into view."""
        self.held, self._start, self._grip = True, point.x(), ""
        if strip.rect.adjusted(-6, 0, 6, 0).contains(point):
            self._grip = strip.grip(index, view, point)
            if not self._grip:
                day = strip.scale(index).day(point.x() - strip.rect.left())
                view = Scale(day - view.days / 2, view.days, view.width)
                self._grip = "middle"
        self._scale = view
        return view

    def drag(self, strip: Strip, index: BandIndex, x: float) -> Scale | None:
        """The time in view when the pointer has come to `x`; None when nothing is held."""
        if not self.held or self._scale is None:
            return None
        scale, moved = self._scale, x - self._start
        if not self._grip:
            return scale.moved(-moved)
        days = moved / strip.scale(index).pixels_per_day
        if self._grip == "middle":
            return Scale(scale.first + days, scale.days, scale.width)
        if self._grip == "left":
            first = min(scale.first + days, scale.last - SHORTEST_VIEW)
            return Scale(first, scale.last - first, scale.width)
        return Scale(scale.first, max(scale.days + days, SHORTEST_VIEW), scale.width)

    def release(self) -> None:
        """Lets go."""
        self.held, self._grip, self._scale = False, "", None


def cursor_shape(
    strip: Strip, index: BandIndex, view: Scale, point: QPointF, *, on_event: bool
) -> Qt.CursorShape:
    """How the pointer looks over a spot of the band."""
    grip: Grip = ""
    if strip.rect.adjusted(-6, 0, 6, 0).contains(point):
        grip = strip.grip(index, view, point)
    if grip in {"left", "right"}:
        return Qt.CursorShape.SizeHorCursor
    if grip or on_event:
        return Qt.CursorShape.PointingHandCursor
    return Qt.CursorShape.ArrowCursor
