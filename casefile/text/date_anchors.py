"""Second pass: years and days the words leave out, from a named anchor or not at all.

Anchors, in this order: a date told just before in the same paragraph; the document's date; the
document's own dates. News is told from the document's day, a narrative from the date before.
"""

from bisect import bisect_right
from calendar import monthrange
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

_BESIDE = 300
_OUTSIDE = frozenset({"statute", "citation", "birth", "publication", "deadline"})
# What a year costs beside the days between two dates: see `_told_year`.
_RECENT, _RANK_COST, _YEAR_COST, _DOCUMENT_COST = 4, 30.0, 100.0, 5.0
_BACK, _FAR_COST, _NEVER = 1.5, 60.0, 1e9


@dataclass(slots=True)
class Anchors:
    """What the text has told so far and what the document itself is dated."""

    text: str
    paragraphs: list[int]
    document: str | None
    bound: Expression | None
    news: bool
    context: list[Expression] = field(default_factory=list)
    spoken_on: list[Expression] = field(default_factory=list)
    """Days stated outside quotations: one beside a quotation is the day of the statement."""

    def statement_day(self, found: Expression) -> Expression | None:
        """The day beside a quotation, in its paragraph, on which the words were said."""
        near = [
            known
            for known in self.spoken_on
            if known.value is not None
            and abs(known.start - found.start) <= _BESIDE
            and self.paragraph(known.start) == self.paragraph(found.start)
        ]
        return min(near, key=lambda known: abs(known.start - found.start), default=None)

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph an offset lies in."""
        return bisect_right(self.paragraphs, offset)

    def latest(
        self, found: Expression, *precisions: str, closed: bool = False
    ) -> Expression | None:
        """The date told last before these words, of one of the precisions if any are given.

        `closed` leaves out the ends of open intervals ("since 21 April"): the same day is none.
        """
        for known in reversed(self.context[-12:]):
            fits = not precisions or precision_of(known.value or "") in precisions
            if known.start < found.start and fits and not (closed and known.open_ended):
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


def _month_of(found: Expression) -> int:
    if found.month is not None:
        return found.month
    return {21: 4, 22: 7, 23: 10, 24: 12}.get(found.division or 0, 6)


def _with_year(found: Expression, year: int, reason: str, base: str) -> None:
    found.stated = stated_value(found)
    found.year = year
    _set(found, point_value(found), reason, base)


def _cost(day: date, known: Expression) -> float:
    """How far a day is from one told before: stories go forward, so back costs more."""
    value = known.value or ""
    start = first_day(value)
    if start is None:
        return _NEVER
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
        if anchors.news and far:
            continue
        start = first_day(known.value or "")
        for year in _years_around(start, found):
            cost = _cost(_day_in(found, year), known) + rank * _RANK_COST + far * _FAR_COST
            if cost < best[0]:
                best = (cost, year, known)
    return best


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
    month, day = _month_of(found), found.day or 15
    return date(min(max(year, 1), 9999), month, min(day, monthrange(year or 4, month)[1]))


def _document_year(found: Expression, anchor: date, *, dated: bool) -> tuple[float, int]:
    """The year nearest to the document's day: the past, unless something is planned."""
    best = (_NEVER, 0)
    for year in _years_around(anchor, found):
        ahead = (_day_in(found, year) - anchor).days
        if found.day is None and (year, _month_of(found)) == (anchor.year, anchor.month):
            ahead = 0
        back_cost, ahead_cost = (3.0, 0.5) if found.planned else (1.0, 2.0 if dated else 1.0)
        cost = _DOCUMENT_COST + (ahead * ahead_cost if ahead > 0 else -ahead * back_cost)
        if cost < best[0]:
            best = (cost, year)
    return best


def _yearless(found: Expression, anchors: Anchors) -> None:
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
    _set(found, None, "no document date", "")


def _base_of(found: Expression, anchors: Anchors) -> tuple[str | None, str, str]:
    """The value a step starts from, with its reason and words."""
    told = anchors.latest(found)
    said = anchors.statement_day(found) if found.quoted and found.base == "document" else None
    if said is not None:
        return said.value, "from another date", anchors.words(said)
    if found.base == "context" and told is not None:
        exact = anchors.latest(found, "day", closed=True) if found.unit == "day" else told
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


def _day_of_month(month: str, day: int) -> str | None:
    """The 28th of that month."""
    year, number = (int(part) for part in month.split("-"))
    return f"{month}-{day:02d}" if day <= monthrange(year, number)[1] else None


def _stepped(found: Expression, anchors: Anchors) -> None:
    """Today, last month, two weeks later, the same day."""
    value, reason, base = _base_of(found, anchors)
    step, unit = found.step or 0, found.unit
    if value is None:
        _bounded(found, anchors)
        return
    moved = step_from(value, step, unit)
    if moved is not None and found.day is not None:
        moved = _day_of_month(moved, found.day)
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
        found.plain = year
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
            if found.unit == "decade":
                found.plain = f"{year // 10:03d}X"
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


def resolve(points: list[Expression], anchors: Anchors) -> None:
    """Give every expression its value, or none, with the reason and the words it rests on.

    Dates that state their year come first, so that they can anchor the ones before them too.
    """
    for found in points:
        if found.step is None and found.year_step is None:
            found.value = point_value(found)
            if found.day is not None and found.value is not None and not found.quoted:
                anchors.spoken_on.append(found)
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


def settle(points: list[Expression], anchors: Anchors) -> None:
    """Once every year is known, set what an undated text calls today against its last day."""
    days = [
        point
        for point in points
        if precision_of(point.value or "") == "day"
        and point.role == "event"
        and not point.planned
        and not point.approximate
    ]
    if anchors.document is not None or not days:
        return
    anchors.bound = max(days, key=lambda point: (point.value or "", -point.start))
    for found in points:
        if found.step is not None and found.base == "document" and anchors.news:
            _stepped(found, anchors)


def _remember(found: Expression, anchors: Anchors) -> None:
    if found.value is None or found.role in _OUTSIDE or found.value[0] in "[.":
        return
    if found.year is None:
        start = first_day(found.value)
        found.year = start.year if start else None
    ahead = anchors.news and anchors.document is not None and found.value > anchors.document
    if found.year is None or ahead:
        return
    if found.shape == "year" and _alone_on_line(anchors.text, found):
        # A year as a heading starts a new count.
        anchors.context.clear()
    anchors.context.append(found)


def _alone_on_line(text: str, found: Expression) -> bool:
    begin = text.rfind("\n", 0, found.start) + 1
    finish = text.find("\n", found.end)
    line = text[begin : finish if finish >= 0 else len(text)]
    return len(line.strip(" \t-–—•*#:.")) <= found.end - found.start + 2


def paragraph_starts(tokens: Tokens) -> list[int]:
    """Offsets of blank lines, in order; of line ends where the text has no blank line."""
    blank = [tokens.starts[i] for i, kind in enumerate(tokens.kinds) if kind == "p"]
    return blank or [i for i, sign in enumerate(tokens.text) if sign == "\n"]


__all__ = ["Anchors", "paragraph_starts", "resolve", "week_of"]
