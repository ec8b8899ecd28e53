"""The band: every dated event of the case on lanes of time, with the whole case as a strip below.

One painted widget; only what is in view is drawn. Dragging or Shift+wheel moves, Ctrl+wheel and
+ and - come nearer, the strip's brush does both; left and right pick the event before and after.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from casefile.store.events import BandRow
from casefile.ui.theme import Theme
from casefile.ui.timeline.band_frame import lanes_width, lay_out, paint_gutter
from casefile.ui.timeline.band_hand import BandHand, cursor_shape
from casefile.ui.timeline.band_index import BandIndex
from casefile.ui.timeline.band_layout import (
    Scale,
    pack,
    shared_tracks,
    tracks_used,
    without_labels,
)
from casefile.ui.timeline.band_paint import BandPainter, LaneBox
from casefile.ui.timeline.band_strip import Strip

MOST_TRACKS = 9
_CTRL = Qt.KeyboardModifier.ControlModifier
_ZOOMS = {Qt.Key.Key_Plus: 1.5, Qt.Key.Key_Equal: 1.5, Qt.Key.Key_Minus: 1 / 1.5}


class Band(QWidget):
    """Events on lanes; `picked` gives the id of the event a person chose on it."""

    picked = Signal(int)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = BandPainter(theme, language)
        self._index = BandIndex([])
        self._scale = Scale(*self._index.first_view(), 600.0)
        self._tracks: list[int] = []
        self._frame = lay_out(theme, self._index, [], 600)
        self._strip = Strip(QRectF())
        self._hand = BandHand()
        self._selected = -1
        self._hovered = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Band of events"))
        theme.changed.connect(self._restyle)

    def show_rows(self, rows: list[BandRow]) -> None:
        """Takes other events; the stretch of time in view stays if it still touches some."""
        self.show_index(BandIndex(rows))

    def show_index(self, index: BandIndex) -> None:
        """The same with events that are sorted already."""
        chosen = self._index.rows[self._selected].id if self._selected >= 0 else 0
        before, self._index = self._index, index
        self._painter.forget()
        lanes, scale = self._index.lanes, self._scale
        if not before.lanes or not any(lane.count(scale.first, scale.last) for lane in lanes):
            self._scale = Scale(*self._index.first_view(), scale.width)
        self._selected = self._index.number_of(chosen) if chosen else -1
        self._tracks = []
        self._lay_out()
        self._describe()

    def select(self, event_id: int, *, reveal: bool = True) -> None:
        """Marks an event and, unless told not to, brings it into view."""
        self._selected = self._index.number_of(event_id)
        span = self._index.span(self._selected)
        if span is not None and reveal:
            self._scale = self._scale.showing(span.start, span.end)
        self._describe()
        self.update()

    @property
    def scale(self) -> Scale:
        """The stretch of time in view."""
        return self._scale

    def set_scale(self, scale: Scale) -> None:
        """Shows another stretch of time; never leaves the case altogether."""
        self._scale = scale.kept_within(self._index.first, self._index.last)
        self.update()

    def sizeHint(self) -> QSize:
        """Tall enough for its lanes."""
        return QSize(600, self._frame.height)

    def minimumSizeHint(self) -> QSize:
        """As tall as it needs; a narrow window shows less time."""
        return QSize(240, self._frame.height)

    def event_at(self, point: QPointF) -> int:
        """The id of the event under a point, or 0."""
        for shown in reversed(self._painter.shown):
            if shown.rect.contains(point):
                return self._index.rows[shown.position].id
        return 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws what is in view."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self._painter.color("border"))
        painter.setBrush(self._painter.color("card"))
        painter.drawRoundedRect(edge, 8, 8)
        self._painter.shown.clear()
        frame = self._frame
        painter.save()
        painter.setClipRect(frame.ruler.united(frame.lanes))
        self._painter.ruler(painter, self._scale, frame.ruler, frame.lanes.bottom())
        painter.setClipRect(frame.lanes)
        for box in frame.boxes:
            self._painter.lane(painter, self._index, self._scale, box, self._selected)
        painter.restore()
        undated = self._index.undated
        words = self.tr("%n without a date", "", undated) if undated else ""
        paint_gutter(painter, self._painter, frame, words, self.tr("Whole case"))
        self._strip.paint(painter, self._theme, self._index, self._scale)
        if self.hasFocus():
            painter.setPen(QPen(self._painter.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(edge.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the stretch of time on another width."""
        self._lay_out()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms around the pointer, Shift or a sideways wheel moves; else the list scrolls."""
        turn = event.angleDelta()
        if event.modifiers() & _CTRL:
            x = event.position().x() - self._frame.lanes.left()
            self.set_scale(self._scale.zoomed(1.25 ** (turn.y() / 120), x))
        elif turn.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.set_scale(self._scale.moved(-(turn.x() or turn.y()) * 0.6))
        else:
            event.ignore()
            return
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and - come nearer and go away, 0 shows all, arrows, Home and End pick events."""
        key, plain = Qt.Key(event.key()), not event.modifiers() & _CTRL
        last = len(self._index.rows) - 1
        steps = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Left: max(self._selected - 1, 0),
            Qt.Key.Key_Right: min(self._selected + 1, last),
        }
        if plain and key in _ZOOMS:
            self.set_scale(self._scale.zoomed(_ZOOMS[key], self._scale.width / 2))
        elif plain and key == Qt.Key.Key_0:
            whole = self._strip.scale(self._index)
            self.set_scale(Scale(whole.first, whole.days, self._scale.width))
        elif key in steps and last >= 0:
            self.picked.emit(self._index.rows[steps[key]].id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Picks an event, or takes hold of the lanes or the brush."""
        found = self.event_at(event.position())
        if found:
            self.picked.emit(found)
            return
        self.set_scale(self._hand.press(self._strip, self._index, self._scale, event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags, or says what is under the pointer."""
        dragged = self._hand.drag(self._strip, self._index, event.position().x())
        if dragged is not None:
            self.set_scale(dragged)
            return
        point, found = event.position(), self.event_at(event.position())
        self.setCursor(
            cursor_shape(self._strip, self._index, self._scale, point, on_event=bool(found))
        )
        if found and found != self._hovered:
            row = self._index.rows[self._index.number_of(found)]
            QToolTip.showText(event.globalPosition().toPoint(), row.title, self)
        self._hovered = found

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        self._hand.release()

    def _restyle(self) -> None:
        self._painter.forget()
        self._lay_out()

    def _lay_out(self) -> None:
        """Gives everything its place; tracks are settled once, so that moving does not jump."""
        self._scale = self._scale.resized(lanes_width(self._theme, self.width()))
        if not self._tracks and self.width() > 300:
            area = QRectF(0, 0, self._scale.width, 100)
            drafts = [LaneBox(lane, area, 3) for lane in self._index.lanes]
            placed = [self._painter.placed(self._index, self._scale, box) for box in drafts]
            needed = [tracks_used(one) for one in placed]
            bare = [tracks_used(pack(without_labels(one), 3, area.width())) for one in placed]
            self._tracks = shared_tracks(needed, MOST_TRACKS, least=bare)
        tracks = self._tracks or [1] * len(self._index.lanes)
        self._frame = lay_out(self._theme, self._index, tracks, self.width())
        self._strip = Strip(self._frame.strip)
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        """What a screen reader says of the band; its events are the list below."""
        undated = self._index.undated
        words = [self.tr("%n event(s) with a date.", "", len(self._index.rows) - undated)]
        if undated:
            words.append(self.tr("%n without a date.", "", undated))
        if self._selected >= 0:
            title = self._index.rows[self._selected].title
            words.append(self.tr("Chosen: {0}.").format(title))
        self.setAccessibleDescription(" ".join(words))
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
