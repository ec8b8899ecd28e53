"""Paints the band: ruler, lanes with their marks and labels; densely filled lanes as columns."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from casefile.model.dates import bounds
from casefile.store.events import BandRow
from casefile.text.date_words import date_words
from casefile.ui.palettes import lane_color
from casefile.ui.theme import Theme
from casefile.ui.timeline.band_index import BandIndex, Lane, Span, bucket_days
from casefile.ui.timeline.band_layout import LABEL_GAP, Item, Placed, Scale, Tick, pack, ticks
from casefile.ui.timeline.band_marks import MarkBox, MarkColors, draw_mark, mark_width

# More marks than this in one lane are drawn as columns of how many there are.
MOST_MARKS, MOST_LABELS = 70, 24


@dataclass(frozen=True, slots=True)
class LaneBox:
    """A lane's place: its events' area from `left` on, and how many tracks it has."""

    lane: Lane
    rect: QRectF
    tracks: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A mark on the screen: what a pointer over `rect` means."""

    position: int
    rect: QRectF


@dataclass(slots=True)
class BandPainter:
    """Draws one frame after the other; keeps fonts, colours and label widths between them."""

    theme: Theme
    language: str
    shown: list[Shown] = field(default_factory=list)
    _labels: "OrderedDict[int, tuple[str, float]]" = field(default_factory=OrderedDict)
    _fonts: dict[str, QFont] = field(default_factory=dict)
    _colors: dict[str, QColor] = field(default_factory=dict)
    _metrics: QFontMetricsF | None = None

    def forget(self) -> None:
        """Looks or rows changed: nothing kept holds any more."""
        self._labels.clear()
        self._fonts.clear()
        self._colors.clear()
        self._metrics = None

    def font(self, role: str) -> QFont:
        """A font of the theme, kept for the next frame."""
        if role not in self._fonts:
            self._fonts[role] = self.theme.font(role)
        return self._fonts[role]

    def color(self, name: str) -> QColor:
        """A colour of the theme, kept for the next frame."""
        if name not in self._colors:
            self._colors[name] = self.theme.color(name)
        return self._colors[name]

    @property
    def metrics(self) -> QFontMetricsF:
        """How wide labels are."""
        if self._metrics is None:
            self._metrics = QFontMetricsF(self.font("ui_small"))
        return self._metrics

    @property
    def unit(self) -> float:
        """The radius of a day's disc."""
        return self.theme.px(6)

    def ruler(self, painter: QPainter, scale: Scale, rect: QRectF, bottom: float) -> None:
        """The names of years, months or days, and their lines down to `bottom`."""
        found = ticks(scale, room=self.theme.px(56))
        locale = QLocale(self.language)
        named = False
        for tick in found:
            x = rect.left() + tick.x
            painter.setPen(self.color("border" if tick.major else "line"))
            painter.drawLine(QPointF(x, rect.top() + 4), QPointF(x, bottom))
            spot = QRectF(x + 5, rect.top(), self.theme.px(90), rect.height())
            painter.setFont(self.font("ui_strong" if tick.major else "ui_small"))
            painter.setPen(self.color("text" if tick.major else "secondary"))
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, _tick_words(tick, locale))
            named = named or (tick.major and not tick.day)
        if not named and found:
            self._year_at_edge(painter, scale, rect, found)

    def _year_at_edge(
        self, painter: QPainter, scale: Scale, rect: QRectF, found: Sequence[Tick]
    ) -> None:
        """The year in view where no line begins one, if there is room before the first name."""
        words = str(date.fromordinal(max(int(scale.first), 1)).year)
        painter.setFont(self.font("ui_strong"))
        if found[0].x > QFontMetricsF(painter.font()).horizontalAdvance(words) + 10:
            painter.setPen(self.color("text"))
            spot = rect.adjusted(5, 0, 0, 0)
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, words)

    def lane(
        self, painter: QPainter, index: BandIndex, scale: Scale, box: LaneBox, selected: int
    ) -> None:
        """A lane's events in view, or columns where they are too many; `selected` may be -1."""
        if box.lane.count(scale.first, scale.last) > MOST_MARKS:
            self._columns(painter, scale, box)
            return
        height = box.rect.height() / box.tracks
        for one in self.placed(index, scale, box):
            middle = box.rect.top() + (one.track + 0.5) * height
            self._mark(painter, index, scale, box, one, middle, selected)

    def placed(self, index: BandIndex, scale: Scale, box: LaneBox) -> list[Placed]:
        """Where the marks of a lane stand in a stretch of time; none where columns are drawn."""
        count = box.lane.count(scale.first, scale.last)
        if count > MOST_MARKS:
            return []
        positions = box.lane.within(scale.first - 40 / scale.pixels_per_day, scale.last)
        items = [self._item(index, scale, number, count) for number in positions]
        return pack(items, box.tracks, box.rect.width())

    def _item(self, index: BandIndex, scale: Scale, number: int, count: int) -> Item:
        row, span = index.rows[number], index.where(number)
        left, right = scale.x(span.start), scale.x(span.end)
        right = mark_width(row, span, left, right, self.unit)
        if row.disputed:
            left, right = left - self.unit, max(right, left + 3 * self.unit) + self.unit
        width = self.label(row, span)[1] if count <= MOST_LABELS else 0.0
        return Item(number, left, right, width)

    def label(self, row: BandRow, span: Span) -> tuple[str, float]:
        """The words beside a mark and their width."""
        kept = self._labels.get(row.id)
        if kept is None:
            words = self._words(row, span)
            kept = words, self.metrics.horizontalAdvance(words) + 2
            self._labels[row.id] = kept
            if len(self._labels) > 2000:
                self._labels.popitem(last=False)
        return kept

    def _words(self, row: BandRow, span: Span) -> str:
        title = self.metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, self.theme.px(250))
        if row.disputed:
            return QCoreApplication.translate("Band", "{0}, {1} dates").format(
                title, len(row.disputed)
            )
        if span.undated:
            return QCoreApplication.translate("Band", "{0}, no date").format(title)
        if row.edtf and (row.bracketed or span.end - span.start > 1):
            words = date_words(row.edtf, self.language, short=True)
            return f"{title}, [{words}]" if row.bracketed else f"{title}, {words}"
        return title

    def _mark(
        self, painter: QPainter, index: BandIndex, scale: Scale, box: LaneBox, one: Placed,
        middle: float, selected: int,
    ) -> None:  # fmt: skip
        row, span, left = index.rows[one.key], index.where(one.key), box.rect.left()
        hit = QRectF(left + one.x0 - 4, middle - 12, one.x1 - one.x0 + 8, 24)
        self.shown.append(Shown(one.key, hit))
        if one.key == selected:
            painter.setPen(QPen(self.color("accent"), 2))
            painter.setBrush(self.color("selection"))
            height = self.unit * 2 + 6
            ring = QRectF(hit.left(), middle - height / 2, hit.width(), height)
            painter.drawRoundedRect(ring, 5, 5)
        start = left + scale.x(span.start)
        mark = MarkBox(start, left + one.x1, middle, self.unit, left, box.rect.right())
        values = [left + x for x in _value_pixels(row, scale, self.unit)]
        draw_mark(painter, row, span, mark, self._mark_colors(box.lane.name), values)
        if one.side:
            self._draw_label(painter, row, span, left, middle, one)

    def _draw_label(
        self, painter: QPainter, row: BandRow, span: Span, left: float, middle: float, one: Placed
    ) -> None:
        words, width = self.label(row, span)
        if one.label < width:
            words = self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, one.label)
            width = one.label
        x = one.x1 + LABEL_GAP if one.side == "right" else one.x0 - LABEL_GAP - width
        quiet = row.state == "suggested" or span.undated
        painter.setFont(self.font("ui_small"))
        painter.setPen(self.color("warn" if row.disputed else "secondary" if quiet else "text"))
        spot = QRectF(left + x, middle - 12, width + 4, 24)
        self.shown.append(Shown(one.key, spot))
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, words)

    def _mark_colors(self, lane: str) -> MarkColors:
        return MarkColors(
            self.color(lane_color(lane)), self.color("card"),
            self.color("warn"), self.color("warn_soft"),
        )  # fmt: skip

    def _columns(self, painter: QPainter, scale: Scale, box: LaneBox) -> None:
        """How many events touch each stretch of days, as columns standing on the lane's line."""
        bucket = bucket_days(scale.pixels_per_day)
        found = box.lane.density(scale.first, scale.last, bucket)
        most = max((count for _, count in found), default=1)
        color = QColor(self.color(lane_color(box.lane.name)))
        color.setAlphaF(0.7)
        bottom, height = box.rect.bottom() - 3, box.rect.height() - 7
        for day, count in found:
            x, right = scale.x(day), scale.x(day + bucket)
            tall = max(2.0, height * count / most)
            painter.fillRect(
                QRectF(box.rect.left() + x, bottom - tall, max(right - x - 1, 1.5), tall), color
            )


def _value_pixels(row: BandRow, scale: Scale, unit: float) -> list[float]:
    """The middle of each date that sources give, kept apart so that each can be seen."""
    found: list[float] = []
    for value in row.disputed:
        first, last = bounds(value)
        known = [day.toordinal() for day in (first, last) if day is not None]
        if known:
            found.append(scale.x(sum(known) / len(known) + 0.5))
    found.sort()
    for number in range(1, len(found)):
        found[number] = max(found[number], found[number - 1] + 2.4 * unit)
    return found


def _tick_words(tick: Tick, locale: QLocale) -> str:
    if tick.day and tick.day > 1:
        return str(tick.day)
    if tick.month > 1 or (tick.day and tick.month):
        return locale.standaloneMonthName(tick.month, QLocale.FormatType.ShortFormat)
    return str(tick.year)
