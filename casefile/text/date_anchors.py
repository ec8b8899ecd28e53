"""Second pass: years and days the words leave out, from a named anchor or not at all.

Anchors, in this order: a date told just before in the same paragraph; the document's date; the
document's own dates. News is told from the document's day, a narrative from the date before.
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, timedelta

from casefile.text.date_expression import Expression
from casefile.text.date_scan import Tokens
from casefile.text.date_values import (
    first_day,
    point_value,
    precision_of,
    stated_value,
    step_from,
    week_of,
)

_OUTSIDE = frozenset({"statute", "citation", "birth", "publication"})
_WRITTEN = "written"


@dataclass(slots=True)
class Anchors:
    """What the text has told so far and what the document itself is dated."""

    text: str
    paragraphs: list[int]
    document: str | None
    bound: Expression | None
    news: bool
    context: list[Expression] = field(default_factory=list)

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph an offset lies in."""
        return bisect_right(self.paragraphs, offset)

    def latest(self, found: Expression, *precisions: str) -> Expression | None:
        """The date told last before these words, of one of the precisions if any are given."""
        for known in reversed(self.context[-12:]):
            fits = not precisions or precision_of(known.value or "") in precisions
            if known.start < found.start and fits:
                return known
        return None

    def near(self, found: Expression) -> Expression | None:
        """The date told last in the same paragraph."""
        known = self.latest(found)
        if known and self.paragraph(known.start) == self.paragraph(found.start):
            return known
        return None

    def words(self, known: Expression) -> str:
        """The words of an anchor, as they stand in the text."""
        return self.text[known.start : known.end]


def _set(found: Expression, value: str | None, reason: str, base: str) -> None:
    found.value, found.reason, found.base_words = value, reason, base


def _nearest_year(month: int, anchor: date, *, planned: bool) -> int:
    """The year that puts a month nearest to a day, the past first unless it is planned."""
    ahead = month - anchor.month
    if planned:
        return anchor.year + 1 if ahead < -2 else anchor.year
    return anchor.year - 1 if ahead > 4 else anchor.year + 1 if ahead < -9 else anchor.year


def _following_year(month: int, known: Expression) -> int:
    """The year of a month told after another date: the same, or over the turn of the year."""
    year = known.year if known.year is not None else 0
    day = first_day(known.value or "")
    if precision_of(known.value or "") == "year" or day is None:
        return year
    step = month - day.month
    return year + 1 if step <= -8 else year - 1 if step >= 10 else year


def _month_of(found: Expression) -> int:
    if found.month is not None:
        return found.month
    return {21: 4, 22: 7, 23: 10, 24: 1}.get(found.division or 0, 6)


def _with_year(found: Expression, year: int, reason: str, base: str) -> None:
    found.stated = stated_value(found)
    found.year = year
    _set(found, point_value(found), reason, base)


def _yearless(found: Expression, anchors: Anchors) -> None:
    """21 December, in December, in the summer: find the year."""
    month = _month_of(found)
    near = anchors.near(found) or (None if anchors.news else anchors.latest(found))
    if near is not None and near.year is not None and not _newsy(near, found, anchors):
        year = _following_year(month, near)
        _with_year(found, year, "year from another date", anchors.words(near))
        return
    if anchors.document is not None and anchors.news:
        anchor = first_day(anchors.document)
        if anchor is not None:
            year = _nearest_year(month, anchor, planned=found.planned)
            _with_year(found, year, "year from document date", anchors.document)
            return
    if anchors.bound is not None:
        anchor = first_day(anchors.bound.value or "")
        if anchor is not None:
            year = _nearest_year(month, anchor, planned=found.planned)
            _with_year(found, year, "year from another date", anchors.words(anchors.bound))
            return
    found.stated = stated_value(found)
    _set(found, None, "no document date", "")


def _newsy(near: Expression, found: Expression, anchors: Anchors) -> bool:
    """Whether a bare year told before says less than the document's own day."""
    return (
        anchors.news
        and precision_of(near.value or "") != "day"
        and precision_of(near.value or "") != "month"
        and (anchors.document is not None or anchors.bound is not None)
    )


def _base_of(found: Expression, anchors: Anchors) -> tuple[str | None, str, str]:
    """The value a step starts from, with its reason and words."""
    told = anchors.latest(found)
    if found.base == "context" and told is not None:
        exact = anchors.latest(found, "day") if found.unit == "day" else told
        if exact is not None:
            return exact.value, "from another date", anchors.words(exact)
    if found.base == "period" and not anchors.news and told is not None:
        return told.value, "from another date", anchors.words(told)
    if found.base == "document" and not anchors.news and told is not None and found.unit != "day":
        return told.value, "from another date", anchors.words(told)
    if anchors.document is not None and (anchors.news or found.base == "document"):
        return anchors.document, "from document date", anchors.document
    if found.base == "context" and anchors.document is not None:
        return anchors.document, "from document date", anchors.document
    return None, "no document date", ""


def _stepped(found: Expression, anchors: Anchors) -> None:
    """Today, last month, two weeks later, the same day."""
    value, reason, base = _base_of(found, anchors)
    step, unit = found.step or 0, found.unit
    if value is None:
        _bounded(found, anchors)
        return
    moved = step_from(value, step, unit)
    if moved is None:
        _set(found, None, reason, base)
        return
    if unit == "week" and found.shape in ("later", "earlier", "ago"):
        start = first_day(value)
        moved = f"{(start + timedelta(weeks=step)).isoformat()}~" if start else moved
    elif (found.approximate or value.endswith("~")) and "/" not in moved:
        moved = f"{moved}~"
    if found.more_than and found.shape == "ago":
        year = moved.rstrip("~")
        last = str((first_day(value) or date.min).year + step * _YEARS.get(unit, 0))
        moved = f"../{last}~" if unit in _YEARS else f"../{year}~"
    _set(found, moved, reason, base)


_YEARS = {"year": 1, "decade": 10, "century": 100}


def _bounded(found: Expression, anchors: Anchors) -> None:
    """Today in an undated article: not before the last day the article itself tells of."""
    if anchors.bound is None or found.base != "document":
        _set(found, None, "no document date", "")
        return
    bound = anchors.bound.value or ""
    if found.shape == "deictic" and found.step == 0:
        _set(found, f"[{bound}..]", "no document date", anchors.words(anchors.bound))
        return
    if found.unit in _YEARS and found.shape == "ago":
        moved = step_from(bound, found.step or 0, "year") if found.unit == "year" else None
        year = (first_day(bound) or date.min).year + (found.step or 0) * _YEARS[found.unit]
        if year > 0:
            moved = f"../{year}~" if found.more_than else f"{moved or year}~"
            if found.unit == "decade" and not found.more_than:
                moved = f"{year // 10:03d}X~"
            _set(found, moved, "from another date", anchors.words(anchors.bound))
            return
    _set(found, None, "no document date", "")


def _weekday(found: Expression, anchors: Anchors) -> None:
    """On Friday, last Tuesday: the nearest such day before the document's, after it if planned."""
    anchor, reason, base = anchors.document, "from document date", anchors.document or ""
    told = anchors.latest(found, "day")
    if not anchors.news or anchor is None or found.base == "context":
        anchor = told.value if told else None
        reason, base = "from another date", anchors.words(told) if told else ""
    start = first_day(anchor) if anchor and precision_of(anchor) == "day" else None
    if start is None or (found.base != "context" and anchors.document is None and anchors.news):
        _set(found, None, "no document date", "")
        return
    back = (start.weekday() - (found.weekday or 0)) % 7
    if found.planned or found.year_step == 1:
        day = start + timedelta(days=(7 - back) % 7 or (7 if found.year_step == 1 else 0))
    else:
        day = start - timedelta(days=back or (7 if found.year_step == -1 else 0))
    _set(found, day.isoformat(), reason, base)


def _other_year(found: Expression, anchors: Anchors) -> None:
    """May of the same year, last summer, 8 May of this year."""
    step = found.year_step or 0
    told = anchors.latest(found)
    from_document = found.base == "document" and anchors.news
    if told is not None and told.year is not None and not from_document:
        start, reason, base = first_day(told.value or ""), "another date", anchors.words(told)
        year = told.year
    elif anchors.document is not None:
        start, reason, base = first_day(anchors.document), "document date", anchors.document
        year = start.year if start else 0
    else:
        found.stated = stated_value(found)
        _set(found, None, "no document date", "")
        return
    if found.shape == "which" and start is not None:
        year = _which_year(found, start, step)
    else:
        year += step
    _with_year(found, year, f"year from {reason}", base)


def _which_year(found: Expression, start: date, step: int) -> int:
    """Last May is the May before, this May that of the year, next May the May after."""
    month = _month_of(found)
    if step < 0:
        return start.year if month < start.month else start.year - 1
    if step > 0:
        return start.year if month > start.month else start.year + 1
    return start.year


def resolve(tokens: Tokens, points: list[Expression], anchors: Anchors) -> None:
    """Give every expression its value, or none, with the reason and the words it rests on."""
    for found in points:
        if found.step is not None:
            _stepped(found, anchors)
        elif found.weekday is not None and found.month is None:
            _weekday(found, anchors)
        elif found.year_step is not None and found.year is None:
            _other_year(found, anchors)
        elif found.year is None and (found.month is not None or found.division is not None):
            _yearless(found, anchors)
        else:
            found.stated = stated_value(found)
            found.value = point_value(found)
            if found.year_from is not None:
                found.base_words = anchors.words(found.year_from)
        _remember(found, anchors)


def _remember(found: Expression, anchors: Anchors) -> None:
    if found.value is None or found.role in _OUTSIDE or found.value[0] in "[.":
        return
    if found.year is None:
        start = first_day(found.value)
        found.year = start.year if start else None
    if found.year is not None:
        anchors.context.append(found)


def paragraph_starts(tokens: Tokens) -> list[int]:
    """Offsets of blank lines, in order."""
    return [tokens.starts[i] for i, kind in enumerate(tokens.kinds) if kind == "p"]


__all__ = ["Anchors", "paragraph_starts", "resolve", "week_of"]
