"""Dates told as a step from another one: today, on Friday, two weeks later, the same day."""

from calendar import monthrange
from datetime import date, timedelta

from casefile.text.date_anchors import Anchors
from casefile.text.date_complements import told_of_it
from casefile.text.date_expression import Expression
from casefile.text.date_values import first_day, precision_of, step_from

_SATURDAY = 5
_YEARS = {"year": 1, "decade": 10, "century": 100}


def _base_of(found: Expression, anchors: Anchors) -> tuple[str | None, str, str]:
    """The value a step starts from, with its reason and words."""
    known = _told_before(found, anchors)
    if known is not None:
        return known.value, "from another date", anchors.words(known)
    if found.base == "event" or found.counted_from or _nothing_told(found):
        return None, "no document date", ""
    if anchors.document is not None and (anchors.news or found.base != "period"):
        return anchors.document, "from document date", anchors.document
    return None, "no document date", ""


def _told_before(found: Expression, anchors: Anchors) -> Expression | None:
    """The date told before that a step starts from, None where it is not counted from one."""
    if found.base == "event":
        return None
    if found.counted_from:
        return told_of_it(found, anchors)
    if found.shape == "anaphor" and anchors.ahead and (same := anchors.same_day(found)):
        return same
    said = anchors.statement_day(found) if found.quoted and found.base == "document" else None
    told = anchors.latest(found)
    if said is not None or told is None:
        return said
    if found.base == "context":
        if _after_an_unknown(found, anchors):
            return None
        return anchors.latest(found, "day", closed=True) if found.unit == "day" else told
    if anchors.news:
        return None
    story = found.base == "document" and _fine_enough(found.unit, told.value or "")
    return told if story or found.base == "period" else None


def _nothing_told(found: Expression) -> bool:
    """Whether a step needs a date told before, and none was: the next day, two years later.

    "Next month" of a newspaper is the month after its own; "in two weeks it will" counts from it.
    """
    return found.base == "context" and found.shape != "which" and not found.planned


def _after_an_unknown(found: Expression, anchors: Anchors) -> bool:
    """Whether the day just told of is one nobody knows: the eve of the trial. The next day ..."""
    if found.base != "context" or found.unit != "day" or not anchors.unknown:
        return False
    last = anchors.unknown[-1]
    known = anchors.latest(found, "day")
    return last < found.start and (known is None or known.start < last)


def _fine_enough(unit: str, value: str) -> bool:
    """Whether a date told before can anchor a step of this unit in a narrative."""
    if unit in ("day", "weekend"):
        return False
    return unit in _YEARS or precision_of(value) in ("day", "month")


def _day_of_month(month: str, day: int) -> str | None:
    """The 28th of that month."""
    year, number = (int(part) for part in month.split("-"))
    return f"{month}-{day:02d}" if day <= monthrange(year, number)[1] else None


def step_away(found: Expression, anchors: Anchors) -> None:
    """Today, last month, two weeks later, the same day."""
    value, reason, base = _base_of(found, anchors)
    step, unit = _step_of(found, value), found.unit
    if value is None:
        if found.counted_from or found.base == "context":
            anchors.unknown.append(found.start)
        _bounded(found, anchors)
        return
    moved = step_from(value, step, unit)
    if moved is not None and found.day is not None:
        moved = _day_of_month(moved, found.day)
    if moved is None:
        found.take(None, reason, base)
        return
    if unit == "weekend":
        saturday = (first_day(moved) or date.min).isocalendar()
        found.plain = f"{saturday.year:04d}-W{saturday.week:02d}"
    if unit == "week" and found.shape in ("later", "earlier", "ago"):
        start = first_day(value)
        moved = f"{(start + timedelta(weeks=step)).isoformat()}~" if start else moved
    elif (found.approximate or value.endswith("~")) and "/" not in moved:
        moved = f"{moved}~"
    if found.more_than and found.shape == "ago":
        year = moved.rstrip("~")
        last = str((first_day(value) or date.min).year + step * _YEARS.get(unit, 0))
        found.plain = year
        moved = f"../{last}~" if unit in _YEARS else f"../{year}~"
    found.take(moved, reason, base)


def _step_of(found: Expression, value: str | None) -> int:
    """How many units a step goes; a bare weekend is the last one, or the next if planned."""
    start = first_day(value) if value else None
    bare = found.unit == "weekend" and found.shape == "relative" and not found.step
    if bare and start is not None:
        return 0 if found.planned or start.weekday() >= _SATURDAY else -1
    return found.step or 0


def _bounded(found: Expression, anchors: Anchors) -> None:
    """Today in an undated article: not before the last day the article itself tells of."""
    if anchors.bound is None or found.base != "document":
        found.take(None, "no document date", "")
        return
    bound = anchors.bound.value or ""
    if found.shape == "deictic" and found.step == 0:
        found.take(f"[{bound}..]", "no document date", anchors.words(anchors.bound))
        return
    if found.unit in _YEARS and found.shape == "ago":
        moved = step_from(bound, found.step or 0, "year") if found.unit == "year" else None
        year = (first_day(bound) or date.min).year + (found.step or 0) * _YEARS[found.unit]
        if year > 0:
            if found.unit == "decade":
                found.plain = f"{year // 10:03d}X"
            moved = f"../{year}~" if found.more_than else f"{moved or year}~"
            if found.unit == "decade" and not found.more_than:
                moved = f"{year // 10:03d}X~"
            found.take(moved, "from another date", anchors.words(anchors.bound))
            return
    found.take(None, "no document date", "")


def find_weekday(found: Expression, anchors: Anchors) -> None:
    """On Friday, last Tuesday: the nearest such day before the document's, after it if planned."""
    anchor, reason, base = anchors.document, "from document date", anchors.document or ""
    told = anchors.latest(found, "day")
    if not anchors.news or anchor is None or (found.base == "context" and told is not None):
        anchor = told.value if told else None
        reason, base = "from another date", anchors.words(told) if told else ""
    start = first_day(anchor) if anchor and precision_of(anchor) == "day" else None
    if start is None or (found.base != "context" and anchors.document is None and anchors.news):
        found.take(None, "no document date", "")
        return
    back = (start.weekday() - (found.weekday or 0)) % 7
    if found.year_step == 1 or (found.planned and found.year_step != -1):
        day = start + timedelta(days=(7 - back) % 7 or (7 if found.year_step == 1 else 0))
    else:
        day = start - timedelta(days=back or (7 if found.year_step == -1 else 0))
    found.take(day.isoformat(), reason, base)
