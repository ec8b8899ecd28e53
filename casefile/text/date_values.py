"""EDTF values of date words: exactly as precise as what is known, never finer."""

from calendar import monthrange
from datetime import date, timedelta

from casefile.text.date_expression import Expression


def point_value(found: Expression) -> str | None:
    """The EDTF value of the stated parts, or None while the year is missing."""
    mark = "~" if found.approximate else ""
    if found.decade is not None:
        return f"{found.decade:03d}X{mark}"
    if found.century is not None:
        return f"{found.century:02d}XX{mark}"
    if found.year is None:
        return None
    if found.month is not None:
        if found.day is None:
            return f"{found.year:04d}-{found.month:02d}{mark}"
        if found.day > monthrange(found.year, found.month)[1]:
            return None
        return f"{found.year:04d}-{found.month:02d}-{found.day:02d}{mark}"
    if found.division is not None:
        return f"{found.year:04d}-{found.division:02d}{mark}"
    return f"{found.year:04d}{mark}"


def stated_value(found: Expression) -> str | None:
    """What the words say alone: "XXXX-12-21" for "21 December"; None for purely relative words."""
    if found.step is not None or (found.weekday is not None and found.month is None):
        return None
    if found.year is not None or found.decade is not None or found.century is not None:
        return point_value(found)
    if found.month is not None:
        return f"XXXX-{found.month:02d}" + (f"-{found.day:02d}" if found.day else "")
    return f"XXXX-{found.division:02d}" if found.division is not None else None


def first_day(value: str) -> date | None:
    """The first day of a plain value (year, month, day, season), None for any other."""
    digits = value.rstrip("~?%").split("/")[0].strip("[.]")
    parts = digits.split("-")
    if not parts[0].isdigit() or len(parts[0]) != 4 or parts[0] == "0000":
        return None
    month = int(parts[1]) if len(parts) > 1 else 1
    if month > 12:
        month = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7}.get(
            month, 1
        )
    return date(int(parts[0]), month, int(parts[2]) if len(parts) > 2 else 1)


def precision_of(value: str) -> str:
    """How fine a plain value is: "day", "month" or "year"; empty for anything else."""
    plain = value.rstrip("~?%")
    if not plain.replace("-", "").isdigit():
        return ""
    return {4: "year", 7: "month", 10: "day"}.get(len(plain), "")


def week_of(day: date) -> str:
    """The week of a day, Monday to Sunday, as an interval (EDTF has no weeks)."""
    monday = day - timedelta(days=day.weekday())
    return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def _month_after(day: date, months: int) -> tuple[int, int]:
    number = day.year * 12 + day.month - 1 + months
    return number // 12, number % 12 + 1


def step_from(value: str, step: int, unit: str) -> str | None:
    """The value `step` units away from a known one, in the precision of the unit.

    Never finer than the unit or the start allow: three years after a day is a year; two weeks
    after a month is nothing certain. None where that leaves no date.
    """
    start = first_day(value)
    known = precision_of(value)
    if start is None or not known:
        return None
    if unit == "day":
        return _shift_days(start, step, known)
    if unit == "week":
        return (
            week_of(start + timedelta(weeks=step)) if known == "day" and abs(step) < 5000 else None
        )
    if unit in ("month", "quarter"):
        return _shift_months(start, step, unit) if known != "year" else None
    if (
        unit == "weekend"
        and known == "day"
        and abs(step) < 5000
        and 5 < start.toordinal() < 3650000
    ):
        saturday = start + timedelta(days=5 - start.weekday(), weeks=step)
        return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"
    return _shift_years(start.year, step, unit)


def _shift_days(start: date, step: int, known: str) -> str | None:
    if known != "day" or abs(step) > 4000:
        return None
    return (start + timedelta(days=step)).isoformat()


def _shift_months(start: date, step: int, unit: str) -> str | None:
    year, month = _month_after(start, step * (3 if unit == "quarter" else 1))
    if not 1 <= year <= 9999:
        return None
    return f"{year:04d}-{33 + (month - 1) // 3}" if unit == "quarter" else f"{year:04d}-{month:02d}"


def _shift_years(year: int, step: int, unit: str) -> str | None:
    if unit == "decade":
        decade = year // 10 + step
        return f"{decade:03d}X" if 100 <= decade <= 999 else None
    if unit == "century":
        century = year // 100 + step
        return f"{century:02d}XX" if 10 <= century <= 99 else None
    moved = year + step
    return f"{moved:04d}" if unit == "year" and 1 <= moved <= 9999 else None
