"""Where time stands on the band: days to pixels, the ticks of the ruler, tracks and labels.

Days are proleptic ordinals (`date.toordinal`), pixels are floats from the left of the lanes.
No Qt here: the geometry is tested without a screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

SHORTEST_VIEW, LONGEST_VIEW = 10.0, 400_000.0
LABEL_GAP = 6.0
TRACK_GAP = 8.0
# The least room worth beginning a label in.
SHORT_LABEL = 110.0
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)

LabelSide = Literal["right", "left", ""]


@dataclass(frozen=True, slots=True)
class Scale:
    """The stretch of time in view: `first` day at pixel 0, `days` across `width` pixels."""

    first: float
    days: float
    width: float

    @property
    def last(self) -> float:
        """The day at the right edge."""
        return self.first + self.days

    @property
    def pixels_per_day(self) -> float:
        """How wide one day is."""
        return self.width / self.days

    def x(self, day: float) -> float:
        """The pixel where a day begins."""
        return (day - self.first) * self.width / self.days

    def day(self, x: float) -> float:
        """The day (with its fraction) under a pixel."""
        return self.first + x * self.days / self.width

    def zoomed(self, factor: float, x: float) -> "Scale":
        """Factor > 1 comes nearer; the day under `x` stays where it is."""
        days = min(max(self.days / factor, SHORTEST_VIEW), LONGEST_VIEW)
        held = self.day(x)
        return Scale(held - (held - self.first) * days / self.days, days, self.width)

    def moved(self, pixels: float) -> "Scale":
        """The same length of time, later by so many pixels."""
        return Scale(self.first + pixels * self.days / self.width, self.days, self.width)

    def resized(self, width: float) -> "Scale":
        """The same stretch of time on another width."""
        return Scale(self.first, self.days, max(width, 1.0))

    def kept_within(self, first: float, last: float) -> "Scale":
        """Moved, never stretched, so that some of first..last stays in the middle of the view."""
        start = min(max(self.first, first - self.days / 2), max(last - self.days / 2, first))
        return Scale(start, self.days, self.width)

    def showing(self, start: float, end: float) -> "Scale":
        """Moved just as far as needed to see the start of start..end with a margin."""
        margin = self.days * 0.06
        if self.first + margin <= start <= self.last - margin:
            return self
        if start <= self.first and end >= self.last:
            return self
        return Scale(start - self.days * 0.35, self.days, self.width)


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the ruler; `month` and `day` are 0 where the tick names only the larger unit."""

    x: float
    year: int
    month: int
    day: int
    major: bool


def ticks(scale: Scale, *, room: float = 56.0) -> list[Tick]:
    """The ruler's lines in view, at least `room` pixels apart: years, then months, then days."""
    per_day = scale.pixels_per_day
    if per_day * 31 < room / 6:
        return _year_ticks(scale, _step(per_day * 365.25, room))
    for months in (6, 3, 1):
        if per_day * 30.44 * months < room:
            return _month_ticks(scale, months * 2 if months < 6 else 12)
    for days in (1, 2, 5, 10):
        if per_day * days >= room:
            return _day_ticks(scale, days)
    return _month_ticks(scale, 1)


def _step(year_width: float, room: float) -> int:
    return next((step for step in _YEAR_STEPS if year_width * step >= room), _YEAR_STEPS[-1])


def _date_at(day: float) -> date:
    return date.fromordinal(int(min(max(day, 1), date.max.toordinal())))


def _year_ticks(scale: Scale, step: int) -> list[Tick]:
    first, last = _date_at(scale.first).year, _date_at(scale.last).year
    years = range(max(first - first % step, 1), last + 1, step)
    found = [Tick(scale.x(date(year, 1, 1).toordinal()), year, 0, 0, True) for year in years]
    return [tick for tick in found if tick.x >= 0]


def _month_ticks(scale: Scale, step: int) -> list[Tick]:
    if step >= 12:
        return _year_ticks(scale, 1)
    first, last = _date_at(scale.first), _date_at(scale.last)
    found = []
    for count in range(first.year * 12, last.year * 12 + 12, step):
        year, month = divmod(count, 12)
        if year < 1 or year > date.max.year:
            continue
        x = scale.x(date(year, month + 1, 1).toordinal())
        if 0 <= x <= scale.width:
            found.append(Tick(x, year, month + 1, 0, month == 0))
    return found


def _day_ticks(scale: Scale, step: int) -> list[Tick]:
    found = []
    for ordinal in range(max(int(scale.first), 1), int(scale.last) + 1):
        here = _date_at(ordinal)
        keeps = here.day == 1 or ((here.day - 1) % step == 0 and here.day + step // 2 <= 31)
        x = scale.x(ordinal)
        if keeps and 0 <= x <= scale.width:
            found.append(Tick(x, here.year, here.month, here.day, here.day == 1))
    return found


def sides(tick_list: Sequence[Tick], scale: Scale) -> tuple[int, ...]:
    """The year at the left edge when no tick in view names one: (year,) or ()."""
    if any(tick.major and tick.x < scale.width * 0.5 for tick in tick_list):
        return ()
    return (_date_at(scale.first).year,)


@dataclass(frozen=True, slots=True)
class Item:
    """A mark to be placed: its pixels from `x0` to `x1`, how wide its label would be (0: none)."""

    key: int
    x0: float
    x1: float
    label_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a mark came to stand; `side` says where its label is, "" when it had to drop out.

    `label` is the room the label has; it may be less than the label would like.
    """

    key: int
    x0: float
    x1: float
    track: int
    side: LabelSide = ""
    label: float = 0.0


@dataclass(slots=True)
class _Track:
    mark_end: float = float("-inf")
    label_end: float = float("-inf")
    last: int = -1


def pack(items: Sequence[Item], tracks: int, width: float) -> list[Placed]:
    """Marks of a lane on at most `tracks` tracks, left to right; marks win over labels.

    A label stands right of its mark, or left where the right edge leaves no room, or drops out.
    """
    rows = [_Track() for _ in range(max(tracks, 1))]
    placed: list[Placed] = []
    for item in sorted(items, key=lambda item: (item.x0, item.x1)):
        number = _choose(rows, item)
        row = rows[number]
        if row.last >= 0 and placed[row.last].x1 >= item.x1:
            # On top of a longer mark: a label would stand on that one.
            placed.append(Placed(item.key, item.x0, item.x1, number))
            continue
        if row.label_end > item.x0 and row.last >= 0 and placed[row.last].side == "right":
            behind = placed[row.last]
            placed[row.last] = Placed(behind.key, behind.x0, behind.x1, behind.track)
        side, room = _side(item, max(row.mark_end, min(row.label_end, item.x0)), width)
        row.mark_end = max(row.mark_end, item.x1 + TRACK_GAP)
        reach = item.x1 + LABEL_GAP + room if side == "right" else item.x1
        row.label_end = reach + TRACK_GAP
        row.last = len(placed)
        placed.append(Placed(item.key, item.x0, item.x1, number, side, room))
    return placed


def _choose(rows: Sequence[_Track], item: Item) -> int:
    for number, row in enumerate(rows):
        if row.label_end <= item.x0 and row.mark_end <= item.x0:
            return number
    for number, row in enumerate(rows):
        if row.mark_end <= item.x0:
            return number
    return min(range(len(rows)), key=lambda number: rows[number].mark_end)


def _side(item: Item, taken: float, width: float) -> tuple[LabelSide, float]:
    """Where a label fits whole, else right of its mark where at least its beginning does."""
    if item.label_width <= 0:
        return "", 0.0
    right = width - item.x1 - LABEL_GAP
    if item.label_width <= right:
        return "right", item.label_width
    if item.x0 - LABEL_GAP - item.label_width >= max(taken, 0):
        return "left", item.label_width
    return ("right", right) if right >= SHORT_LABEL else ("", 0.0)


def without_labels(placed: Sequence[Placed]) -> list[Item]:
    """The marks alone, to be placed once more."""
    return [Item(one.key, one.x0, one.x1) for one in placed]


def tracks_used(placed: Sequence[Placed]) -> int:
    """How many tracks a lane needs."""
    return max((item.track for item in placed), default=0) + 1


def shared_tracks(
    needed: Sequence[int], most: int, each: int = 3, least: Sequence[int] = ()
) -> list[int]:
    """Tracks for each lane: what it needs, at most `each`, and about `most` together.

    Every lane keeps one; the fullest lanes give way first, those with labels alone to lose before
    those whose marks would come to lie on each other: these need `least`.
    """
    given = [min(max(count, 1), each) for count in needed]
    bare = list(least) or [1] * len(given)
    while sum(given) > most and max(given) > 1:
        worst = max(range(len(given)), key=lambda at: (given[at], given[at] > bare[at], -at))
        given[worst] -= 1
    return given
