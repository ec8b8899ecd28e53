"""Dates only as precise as a source gives them: EDTF (ISO 8601-2) values with their bounds.

Supported: years, months, days, `~ ? %`, `X` for unknown digits, seasons 21-24, quarters 33-36,
quadrimesters 37-39, halves 40-41, intervals with open ends, one-of sets `[a,b]` and `[a..]`.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from casefile.model.errors import InvalidDate

Precision = Literal[
    "day", "month", "season", "year", "decade", "century", "interval", "set", "unknown"
]  # fmt: skip

UNDATED_KEY = "9999-12-31"
OPEN_START_KEY = "0000-01-01"

_POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX|\dXXX|XXXX)"
    r"(?:[~?%]?-(?P<month>\d\d|XX)(?:[~?%]?-(?P<day>\d\d|\dX|XX))?)?(?P<mark>[~?%]?)"
)
# First month and number of months of the divisions of a year (EDTF level 2, table of codes).
_DIVISIONS = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    37: (1, 4), 38: (5, 4), 39: (9, 4), 40: (1, 6), 41: (7, 6),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is known; `earliest` and `latest` are its bounds, None where open."""

    edtf: str
    earliest: date | None
    latest: date | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False


def _invalid(value: str) -> InvalidDate:
    return InvalidDate(
        f"“{value[:60]}” is not a date.", "", "Write it like 2023-12-13, 2023-12 or 2019/2022."
    )


def _year_range(year: str) -> tuple[int, int]:
    return int(year.replace("X", "0")), int(year.replace("X", "9"))


def _month_span(year: int, month: int, months: int) -> tuple[date, date]:
    """First and last day of a run of months; a winter runs into the next year."""
    last = month + months - 1
    last_year, last_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    if last_year > date.max.year:
        last_year, last_month = date.max.year, 12
    return date(year, month, 1), date(last_year, last_month, monthrange(last_year, last_month)[1])


def _year_precision(year: str) -> Precision:
    by_unknown_digits: dict[int, Precision] = {0: "year", 1: "decade", 2: "century"}
    return by_unknown_digits.get(year.count("X"), "unknown")


def _point_bounds(year: str, month: str, day: str, value: str) -> tuple[date, date, Precision]:
    """Bounds of one EDTF point; raises InvalidDate for days no calendar has."""
    low, high = _year_range(year)
    low, high = max(low, 1), max(high, 1)
    if not month or month == "XX":
        return date(low, 1, 1), date(high, 12, 31), _year_precision(year)
    number = int(month)
    if number in _DIVISIONS and not day:
        first, count = _DIVISIONS[number]
        return _month_span(low, first, count)[0], _month_span(high, first, count)[1], "season"
    if not 1 <= number <= 12:
        raise _invalid(value)
    if not day or day == "XX":
        span: Precision = "month" if "X" not in year else "unknown"
        return date(low, number, 1), _month_span(high, number, 1)[1], span
    earliest, latest = _day_bounds(low, high, number, day, value)
    return earliest, latest, "day" if "X" not in year + day else "unknown"


def _day_bounds(low: int, high: int, month: int, day: str, value: str) -> tuple[date, date]:
    first, last = int(day.replace("X", "0")) or 1, int(day.replace("X", "9"))
    longest = 29 if month == 2 and high != low else monthrange(high, month)[1]
    if "X" in day:
        last = min(last, longest)
    if not first <= last <= longest:
        raise _invalid(value)
    # In a year of its own 29 February may be missing: the bounds then step inside the month.
    return (
        date(low, month, min(first, monthrange(low, month)[1])),
        date(high, month, min(last, monthrange(high, month)[1])),
    )


def _parse_point(value: str) -> PartialDate:
    match = _POINT.fullmatch(value)
    if match is None or (match["year"] == "0000"):
        raise _invalid(value)
    earliest, latest, precision = _point_bounds(
        match["year"], match["month"] or "", match["day"] or "", value
    )
    if match["year"] == "XXXX":
        return PartialDate(value, None, None, "unknown", "~" in value, "?" in value)
    marks = {mark for mark in value if mark in "~?%"}
    return PartialDate(
        value, earliest, latest, precision, bool(marks & {"~", "%"}), bool(marks & {"?", "%"})
    )


def _parse_interval(value: str) -> PartialDate:
    left, _, right = value.partition("/")
    if left in {"..", ""} and right in {"..", ""}:
        raise _invalid(value)
    start = None if left in {"..", ""} else _parse_point(left)
    end = None if right in {"..", ""} else _parse_point(right)
    earliest = start.earliest if start else None
    latest = end.latest if end else None
    if earliest and latest and earliest > latest:
        raise _invalid(value)
    known = [part for part in (start, end) if part is not None]
    return PartialDate(
        value,
        earliest,
        latest,
        "interval",
        any(part.approximate for part in known),
        any(part.uncertain for part in known),
    )


def _parse_set(value: str) -> PartialDate:
    items = [item.strip() for item in value[1:-1].split(",")]
    parts: list[PartialDate] = []
    for item in items:
        left, dots, right = item.partition("..")
        if dots and not (left or right):
            raise _invalid(value)
        interval = f"{left or '..'}/{right or '..'}"
        parts.append(_parse_interval(interval) if dots else _parse_point(item))
    starts = [part.earliest for part in parts]
    ends = [part.latest for part in parts]
    return PartialDate(
        value,
        None if None in starts else min(day for day in starts if day),
        None if None in ends else max(day for day in ends if day),
        "set",
        any(part.approximate for part in parts),
        any(part.uncertain for part in parts),
    )


@lru_cache(maxsize=4096)
def parse_edtf(value: str) -> PartialDate:
    """The date an EDTF value stands for; raises InvalidDate for anything else."""
    if len(value) > 200 or not value.isascii():
        raise _invalid(value)
    if value[:1] + value[-1:] in {"[]", "{}"}:
        return _parse_set(value)
    if "/" in value:
        return _parse_interval(value)
    return _parse_point(value)


def bounds(edtf: str) -> tuple[date | None, date | None]:
    """First and last day the value can mean; None for an open end."""
    parsed = parse_edtf(edtf)
    return parsed.earliest, parsed.latest


def order_key(edtf: str | None) -> tuple[str, str]:
    """Two ISO strings to sort by (earliest, latest); undated values sort after every date."""
    if edtf is None:
        return UNDATED_KEY, UNDATED_KEY
    earliest, latest = bounds(edtf)
    if earliest is None and latest is None:
        return UNDATED_KEY, UNDATED_KEY
    # "Before 2014" belongs beside 2014, not before every other date of the case.
    start = earliest.isoformat() if earliest else (latest.isoformat() if latest else UNDATED_KEY)
    return start, latest.isoformat() if latest else UNDATED_KEY


def _closed(edtf: str) -> tuple[date, date]:
    earliest, latest = bounds(edtf)
    return earliest or date.min, latest or date.max


def overlaps(a: str, b: str) -> bool:
    """Whether some day fits both EDTF values."""
    (a_start, a_end), (b_start, b_end) = _closed(a), _closed(b)
    return a_start <= b_end and b_start <= a_end


def contains(a: str, b: str) -> bool:
    """Whether every day of `b` lies inside `a`: the month of a day, the year of a month."""
    (a_start, a_end), (b_start, b_end) = _closed(a), _closed(b)
    return a_start <= b_start and b_end <= a_end


def same(a: str, b: str) -> bool:
    """Whether both values mean the same days, however they are written or marked."""
    return _closed(a) == _closed(b)


def compatible(a: str, b: str) -> bool:
    """Whether two sources can both be right: equal, one only less precise, or roughly the same."""
    if contains(a, b) or contains(b, a):
        return True
    return (parse_edtf(a).approximate or parse_edtf(b).approximate) and overlaps(a, b)
