"""The events of the band sorted for looking up: what is in view, how dense, what to show first.

Bars are kept by the power of two of their length, so that a stretch of time is found by bisecting
however long some bars are. Counting in a stretch bisects starts and ends and touches no event.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import NamedTuple

from casefile.model.dates import OPEN_START_KEY, UNDATED_KEY, bounds
from casefile.store.events import BandRow

LANES = (
    "home country", "journey", "procedure here", "detention", "health", "family", "other",
)  # fmt: skip
# How long an open end or an undated fact fades, in days, where nothing bounds it.
FADE_DAYS = 150


class Span(NamedTuple):
    """The days an event covers: `end` is the day after the last; open ends reach no day."""

    start: int
    end: int
    open_start: bool = False
    open_end: bool = False
    undated: bool = False


@lru_cache(maxsize=1 << 16)
def _ordinal(iso: str) -> int:
    return date.fromisoformat(iso).toordinal()


def _disputed_span(row: BandRow) -> Span:
    days = [day for value in row.disputed for day in bounds(value) if day is not None]
    if not days:
        return Span(_ordinal(row.earliest), _ordinal(row.latest) + 1)
    return Span(min(days).toordinal(), max(days).toordinal() + 1)


def span(row: BandRow) -> Span | None:
    """The days an event of the band covers; None for one without any date."""
    if row.disputed:
        return _disputed_span(row)
    if row.edtf is None or row.earliest == UNDATED_KEY:
        return None
    if "/" in row.edtf or ".." in row.edtf:
        first, last = bounds(row.edtf)
        if last is None and first is not None:
            start = first.toordinal()
            return Span(start, start + FADE_DAYS, open_end=True)
        if first is None and last is not None:
            end = last.toordinal() + 1
            return Span(end - FADE_DAYS, end, open_start=True)
    if row.earliest == OPEN_START_KEY or row.latest == UNDATED_KEY:
        return None
    return Span(_ordinal(row.earliest), _ordinal(row.latest) + 1)


class _Bars:
    """Events of about the same length: first days in order, days after the last, positions."""

    def __init__(self) -> None:
        self.starts, self.ends, self.positions = array("i"), array("i"), array("i")


class Lane:
    """The events of one lane: positions in the row list, found by days.

    Numbers stand in arrays: as objects of Python they would take ten times the memory.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.starts = array("i")
        self._put: list[tuple[int, int, int]] = []
        self._by_length: dict[int, _Bars] = {}
        self._ends = array("i")

    def put(self, start: int, end: int, position: int) -> None:
        """Adds an event; `close` must follow before anything is asked."""
        self._put.append((start, end, position))

    def close(self) -> bool:
        """Sorts what was added; whether there was anything."""
        self._put.sort()
        self.starts = array("i", [start for start, _, _ in self._put])
        self._ends = array("i", sorted([end for _, end, _ in self._put]))
        for start, end, position in self._put:
            length = (end - start).bit_length()
            bars = self._by_length.get(length)
            if bars is None:
                bars = self._by_length[length] = _Bars()
            bars.starts.append(start)
            bars.ends.append(end)
            bars.positions.append(position)
        self._put = []
        return bool(self.starts)

    @property
    def first(self) -> int:
        """The first day of the earliest event."""
        return self.starts[0]

    @property
    def last(self) -> int:
        """The day after the last day of all."""
        return self._ends[-1]

    def count(self, first: float, last: float) -> int:
        """How many events touch the days first..last."""
        return bisect_left(self.starts, last) - bisect_right(self._ends, first)

    def within(self, first: float, last: float) -> list[int]:
        """Positions of the events that touch first..last, by their first day."""
        found: list[tuple[int, int, int]] = []
        for length, bars in self._by_length.items():
            low = bisect_left(bars.starts, first - (1 << length))
            high = bisect_left(bars.starts, last)
            entries = zip(
                bars.starts[low:high], bars.ends[low:high], bars.positions[low:high], strict=True
            )
            found.extend(entry for entry in entries if entry[1] > first)
        found.sort()
        return [position for _, _, position in found]

    def density(self, first: float, last: float, bucket: int) -> list[tuple[int, int]]:
        """(first day, events that touch it) for each stretch of `bucket` days that has any.

        Buckets are counted from day 0, so that they stay put while the view moves.
        """
        start = int(first // bucket) * bucket
        found = []
        for day in range(start, int(last) + 1, bucket):
            count = self.count(day, day + bucket)
            if count:
                found.append((day, count))
        return found


class BandIndex:
    """All events of the band by lane, with the stretch of time they cover.

    `rows` keeps the order of the list; `undated` counts the events without a date. The days of an
    event are worked out again when asked for: keeping them for every event costs more than that.
    """

    def __init__(self, rows: Sequence[BandRow]) -> None:
        self.rows = rows
        self._ids = array("q", [row.id for row in rows])
        self.undated = 0
        self._anchored: dict[int, Span] = {}
        wanted = {row.after_event_id or row.before_event_id for row in rows}
        neighbours = {row.id: row for row in rows if row.id in wanted}
        lanes = {name: Lane(name) for name in LANES}
        for number, row in enumerate(rows):
            lane = lanes.get(row.lane) or lanes["other"]
            if _plain(row):
                lane.put(_ordinal(row.earliest), _ordinal(row.latest) + 1, number)
                continue
            found = span(row)
            if found is None:
                self.undated += 1
                found = _beside(row, neighbours)
                if found is None:
                    continue
                self._anchored[number] = found
            lane.put(found.start, found.end, number)
        self.lanes = [lane for lane in lanes.values() if lane.close()]
        self.first, self.last = self._extent()

    def span(self, number: int) -> Span | None:
        """The days of an event by its position; None for one that stands nowhere."""
        if not 0 <= number < len(self.rows):
            return None
        return self._anchored.get(number) or span(self.rows[number])

    def number_of(self, event_id: int) -> int:
        """The position of an event; -1 for one that is not among them."""
        # Asked for one at a time: a table of all numbers would take ten times the memory.
        return self._ids.index(event_id) if event_id in self._ids else -1

    def where(self, number: int) -> Span:
        """The days of an event that a lane found; KeyError for one that stands nowhere."""
        found = self.span(number)
        if found is None:
            raise KeyError(number)
        return found

    def _extent(self) -> tuple[int, int]:
        if not self.lanes:
            today = datetime.now(UTC).date().toordinal()
            return today - 180, today + 180
        return min(lane.first for lane in self.lanes), max(lane.last for lane in self.lanes)

    def first_view(self) -> tuple[float, float]:
        """(first day, days) to open with: up to the last event, without a few of long ago.

        Events of long ago stay outside where leaving out a quarter of all shows the rest larger.
        """
        starts = sorted(day for lane in self.lanes for day in lane.starts)
        whole = max(self.last - self.first, 60)
        if len(starts) < 4:
            return _padded(self.first, whole)
        last = starts[-1 - len(starts) // 50]
        start = starts[len(starts) // 4]
        if last - start > whole * 0.6:
            return _padded(self.first, whole)
        return _padded(start, max(last - start, 60))


def _beside(row: BandRow, neighbours: Mapping[int, BandRow]) -> Span | None:
    """An undated fact fades away from the event it is placed beside, if that one has a date."""
    neighbour = neighbours.get(row.after_event_id or row.before_event_id or 0)
    known = span(neighbour) if neighbour else None
    if known is None:
        return None
    if row.after_event_id:
        start = known.start if known.open_end else known.end
        return Span(start, start + FADE_DAYS, open_end=True, undated=True)
    end = known.end if known.open_start else known.start
    return Span(end - FADE_DAYS, end, open_start=True, undated=True)


def _plain(row: BandRow) -> bool:
    """Whether an event simply covers its first to its last day, as nearly all do."""
    edtf = row.edtf
    return (
        edtf is not None
        and not row.disputed
        and "/" not in edtf
        and ".." not in edtf
        and row.latest != UNDATED_KEY
    )


def _padded(first: float, days: float) -> tuple[float, float]:
    return first - days * 0.05, days * 1.2


def bucket_days(pixels_per_day: float, room: float = 5.0) -> int:
    """The power of two of days that is at least `room` pixels wide."""
    days = 1
    while days * pixels_per_day < room:
        days *= 2
    return days
