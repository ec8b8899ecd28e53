"""Years that the words leave out: from a date told before, or from the document's own day."""

from calendar import monthrange
from datetime import date

from casefile.text.date_anchors import Anchors
from casefile.text.date_expression import Expression
from casefile.text.date_values import first_day, point_value, precision_of, stated_value

# What a year costs beside the days between two dates: see `_told_year`.
_RECENT, _RANK_COST, _YEAR_COST, _DOCUMENT_COST = 4, 30.0, 100.0, 5.0
_BACK, _FAR_COST, _NEVER = 1.5, 60.0, 1e9
_MIDDLE = 15
_OVER_COST, _LATE_COST = 10.0, 3.0
"""Told as past, a day is hardly ahead; but who "was ordered to leave by 5 May" has a few days."""


def _month_of(found: Expression) -> int:
    if found.month is not None:
        return found.month
    return {21: 4, 22: 7, 23: 10, 24: 12}.get(found.division or 0, 6)


def _with_year(found: Expression, year: int, reason: str, base: str) -> None:
    found.stated = stated_value(found)
    found.year = year
    found.take(point_value(found), reason, base)


def _cost(day: date, known: Expression, *, news: bool) -> float:
    """How far a day is from one told before: stories go forward, so back costs more.

    A story that names only a month stands in its middle.
    """
    value = known.value or ""
    start = first_day(value)
    if start is None:
        return _NEVER
    if not news and precision_of(value) == "month":
        start = start.replace(day=_MIDDLE)
    if precision_of(value) not in ("day", "month"):
        return _YEAR_COST if day.year == start.year else _NEVER
    ahead = (day - start).days
    return ahead if ahead >= 0 else -_BACK * ahead


def _told_year(found: Expression, anchors: Anchors) -> tuple[float, int, Expression | None]:
    """The year nearest to what was told before, with its cost and the date it rests on."""
    best: tuple[float, int, Expression | None] = (_NEVER, 0, None)
    recent = [known for known in anchors.context[-_RECENT:] if known.start < found.start]
    paragraph = anchors.paragraph(found.start)
    for rank, known in enumerate(reversed(recent)):
        far = anchors.paragraph(known.start) != paragraph
        if anchors.news and (far or known.open_ended):
            continue  # what has lasted since March 2011 says nothing of this February
        start = first_day(known.value or "")
        for year in _years_around(start, found):
            away = _cost(_day_in(found, year), known, news=anchors.news)
            away += _ahead(found, year, anchors)
            cost = away + rank * _RANK_COST + far * _FAR_COST
            if cost < best[0]:
                best = (cost, year, known)
    return best


def _ahead(found: Expression, year: int, anchors: Anchors) -> float:
    """What it costs that something past would lie after the document's day, a limit before it."""
    document = first_day(anchors.document) if anchors.document else None
    if document is None or not anchors.news:
        return 0.0
    ahead = (_day_in(found, year) - document).days
    if found.limit or found.planned:
        return max(-ahead, 0) * _LATE_COST
    return max(ahead, 0) * _OVER_COST if found.over else 0.0


def _years_around(anchor: date | None, found: Expression) -> list[int]:
    """The years beside an anchor that have the day: 29 February needs a leap year."""
    if anchor is None:
        return []
    reach = 4 if (found.month, found.day) == (2, 29) else 1
    years = range(max(1, anchor.year - reach), min(9999, anchor.year + reach) + 1)
    return [
        year
        for year in years
        if found.day is None or found.day <= monthrange(year, _month_of(found))[1]
    ]


def _day_in(found: Expression, year: int) -> date:
    """The day the words would mean in a year; the middle of a month or season stands for it."""
    month, day = _month_of(found), found.day or _MIDDLE
    return date(min(max(year, 1), 9999), month, min(day, monthrange(year or 4, month)[1]))


def _document_year(found: Expression, anchor: date, *, dated: bool) -> tuple[float, int]:
    """The year nearest to the document's day: the past, unless something is planned."""
    best = (_NEVER, 0)
    for year in _years_around(anchor, found):
        ahead = (_day_in(found, year) - anchor).days
        if found.day is None and (year, _month_of(found)) == (anchor.year, anchor.month):
            ahead = 0
        back_cost, ahead_cost = 1.0, 4.0 if dated else 1.0
        if found.planned or found.limit:
            back_cost, ahead_cost = _LATE_COST, 0.5
        elif found.over:
            ahead_cost = _OVER_COST
        cost = _DOCUMENT_COST + (ahead * ahead_cost if ahead > 0 else -ahead * back_cost)
        if cost < best[0]:
            best = (cost, year)
    return best


def find_year(found: Expression, anchors: Anchors) -> None:
    """21 December, in December, in the summer: find the year."""
    cost, year, known = _told_year(found, anchors)
    anchor, words, dated = None, "", anchors.document is not None
    if anchors.news and anchors.document is not None:
        anchor, words = first_day(anchors.document), anchors.document
    elif anchors.bound is not None and (anchors.news or known is None):
        anchor, words = first_day(anchors.bound.value or ""), anchors.words(anchors.bound)
    if anchor is not None:
        document_cost, document_year = _document_year(found, anchor, dated=dated)
        if document_cost < cost:
            reason = "year from document date" if dated else "year from another date"
            _with_year(found, document_year, reason, words)
            return
    if known is not None:
        _with_year(found, year, "year from another date", anchors.words(known))
        return
    found.stated = stated_value(found)
    found.take(None, "no document date", "")


def find_other_year(found: Expression, anchors: Anchors) -> None:
    """May of the same year, last summer, 8 May of this year."""
    step = found.year_step or 0
    told = anchors.latest(found)
    from_document = found.base == "document" and anchors.news
    if told is not None and told.year is not None and not from_document:
        start, reason, base = first_day(told.value or ""), "another date", anchors.words(told)
        year = told.year
    elif anchors.document is not None and (found.base != "context" or found.shape == "which"):
        start, reason, base = first_day(anchors.document), "document date", anchors.document
        year = start.year if start else 0
    else:
        found.stated = stated_value(found)
        found.take(None, "no document date", "")
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
