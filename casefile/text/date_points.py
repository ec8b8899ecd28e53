"""Reads each matched date shape into what its words state."""

import re

from casefile.text.date_expression import Expression
from casefile.text.date_figures import read_figures
from casefile.text.date_guards import allowed
from casefile.text.date_lexicon import Lexicon
from casefile.text.date_patterns import shape_at, shapes_of
from casefile.text.date_scan import Tokens

_UNIT_DAYS = {"fortnight": 14}
_DAY_KINDS = "d1v"


def _int(tokens: Tokens, index: int) -> int:
    value = tokens.values[index]
    return value if isinstance(value, int) else 0


def _find(tokens: Tokens, first: int, last: int, kinds: str) -> int:
    """The first token of one of the kinds, or -1."""
    for index in range(first, last + 1):
        if tokens.kinds[index] in kinds:
            return index
    return -1


def full_year(short: int) -> int:
    """The year of two digits: 00-49 are 2000-2049, 50-99 are 1950-1999."""
    return 2000 + short if short < 50 else 1900 + short


def _make(tokens: Tokens, first: int, last: int, shape: str) -> Expression:
    while last > first and tokens.kinds[last] in ".,":
        last -= 1
    return Expression(first, last, tokens.starts[first], tokens.ends[last], shape)


def _basic(tokens: Tokens, found: Expression) -> Expression:
    """Fill in year, month, weekday, season and "early/late" where they stand in the words."""
    for index in range(found.first, found.last + 1):
        kind = tokens.kinds[index]
        if kind in "y2q":
            found.year = _int(tokens, index)
            if kind == "q":
                found.end = tokens.ends[index] - 1 if index == found.last else found.end
        elif kind in "Mm":
            found.month = _int(tokens, index)
        elif kind == "S":
            found.division = _int(tokens, index)
        elif kind in "Wg":
            found.weekday = _int(tokens, index)
        elif kind == "E":
            found.part = True
    return found


def _other_year(tokens: Tokens, found: Expression) -> None:
    """A year named relative to another: of the same year, of last year, of the year."""
    which = _find(tokens, found.first, found.last, "LXHZ")
    kind = tokens.kinds[which] if which >= 0 else "Z"
    found.year_step = {"L": -1, "X": 1}.get(kind, 0)
    context = kind == "Z" or (which >= 0 and tokens.values[which] == "context")
    found.base = "context" if context else "document"


def _days(tokens: Tokens, first: int, last: int, shape: str) -> list[Expression]:
    """A date with one or several days: each day becomes an expression of its own."""
    kinds = tokens.kinds
    whole = _basic(tokens, _make(tokens, first, last, shape))
    year_at = _find(tokens, first, last, "y2q")
    roman = _find(tokens, first, last, "r")
    if whole.month is None and roman >= 0:
        whole.month = _int(tokens, roman)
    days = [
        index
        for index in range(first, whole.last + 1)
        if kinds[index] in _DAY_KINDS and index != year_at
    ]
    if shape in ("dm_other", "md_other", "other_md", "other_dm"):
        _other_year(tokens, whole)
    if shape == "dmy_short":
        whole.year = full_year(_int(tokens, whole.last))
        whole.short_year = True
        days = [index for index in days if index != whole.last]
    month_first = shape in ("mdy", "ymd", "md", "md_other", "other_md")
    made: list[Expression] = []
    for position, index in enumerate(days):
        start = first if position == 0 else index
        if position == len(days) - 1:
            end = whole.last
        else:
            end = index
            while end + 1 < days[position + 1] and kinds[end + 1] in "oD":
                end += 1
        part = _make(tokens, start, end, shape)
        part.year, part.month, part.weekday = whole.year, whole.month, whole.weekday
        part.year_step, part.base, part.short_year = whole.year_step, whole.base, whole.short_year
        part.day = _int(tokens, index)
        if end == whole.last:
            part.end = whole.end
        inside = (position == 0) if month_first else (position == len(days) - 1)
        part.shared = "" if inside else "month"
        made.append(part)
    return made


def _count(tokens: Tokens, found: Expression) -> int:
    """The number in "three weeks ago"; 1 without one; marks the unknown ones ("several")."""
    total, known = 0, False
    for index in range(found.first, found.last + 1):
        kind = tokens.kinds[index]
        if kind in "Nd1tn":
            value = _int(tokens, index)
            total, known = (total + value if known else value), True
        elif kind == "f":
            found.count_known = False
    return total if known else 1


def _move(tokens: Tokens, found: Expression, sign: int, base: str) -> Expression:
    unit_at = _find(tokens, found.first, found.last, "UYQ")
    unit = str(tokens.values[unit_at] or "quarter") if unit_at >= 0 else "day"
    count = _count(tokens, found)
    unit = unit.removesuffix("s")
    if unit in _UNIT_DAYS:
        count, unit = count * _UNIT_DAYS[unit], "day"
    found.step, found.unit, found.base = sign * count, unit, base
    approx = _find(tokens, found.first, found.last, "A")
    found.approximate = approx >= 0
    found.more_than = approx >= 0 and tokens.values[approx] == "more"
    if unit == "weekend" or (found.shape == "ago" and count > 3000):
        found.count_known = False
    return found


def _which(tokens: Tokens, found: Expression) -> Expression:
    """Last month, next Friday, that summer, the same year."""
    _basic(tokens, found)
    at = _find(tokens, found.first, found.last, "LXHZ")
    sign = {"L": -1, "X": 1}.get(tokens.kinds[at], 0)
    context = tokens.kinds[at] == "Z" or tokens.values[at] == "context"
    found.base = "context" if context else "document"
    if found.month or found.division or found.weekday is not None:
        found.year_step = sign
        return found
    unit_at = _find(tokens, found.first, found.last, "UYQ")
    unit = str(tokens.values[unit_at] or "quarter")
    found.step, found.unit = sign, unit
    if unit.endswith("s") or unit in ("day", "fortnight", "century"):
        found.count_known = False
    return found


def _names_month(tokens: Tokens, found: Expression) -> bool:
    unit_at = _find(tokens, found.first, found.last, "U")
    return tokens.values[unit_at] == "month"


def _ordinal(tokens: Tokens, first: int, last: int) -> int:
    index = _find(tokens, first, last, "vNdr")
    return _int(tokens, index) if index >= 0 else 0


def _division(tokens: Tokens, found: Expression) -> Expression | None:
    """A quarter or a half of a year (EDTF 33-36, 40-41); a half without number keeps the year."""
    _basic(tokens, found)
    at = _find(tokens, found.first, found.last, "Qh")
    number = _ordinal(tokens, found.first, found.last)
    if found.shape == "quarter" and tokens.kinds[at] == "h" and tokens.values[at] != "year":
        return None
    if tokens.kinds[at] == "Q":
        found.division = 32 + number if 1 <= number <= 4 else None
    else:
        found.division = 39 + number if 1 <= number <= 2 else None
    if found.division is None:
        found.part = True
    if found.shape in ("quarter_other", "other_quarter"):
        _other_year(tokens, found)
    return found


def _decade(tokens: Tokens, found: Expression) -> Expression | None:
    """The 1990s, the eighties, die zwanziger Jahre: a decade; a bare one is of the last century."""
    index = _find(tokens, found.first, found.last, "y")
    if index >= 0:
        if _int(tokens, index) % 10:
            found.year = _int(tokens, index)
            return found
        found.decade = _int(tokens, index) // 10
        return found
    index = _find(tokens, found.first, found.last, "Gtd")
    value = _int(tokens, index)
    if index < 0 or value % 10:
        return None
    # Bare decades name the twentieth century, as everyday speech does.
    found.decade = (1900 + value) // 10
    return found


def _names_decade(tokens: Tokens, found: Expression) -> bool:
    """Whether a round year after a plural "years" is a decade: les années 1990."""
    year_at = _find(tokens, found.first, found.last, "y")
    after = tokens.kinds[found.last + 1 : found.last + 2]
    return (
        year_at > found.first
        and tokens.values[found.first] == "years"
        and _int(tokens, year_at) % 10 == 0
        and after not in ("-", "T", "i", "/")
    )


def _century(tokens: Tokens, found: Expression) -> Expression | None:
    unit = _find(tokens, found.first, found.last, "U")
    index = unit - 1
    while index >= found.first and tokens.kinds[index] not in "vdr":
        index -= 1
    number = _int(tokens, index) if index >= found.first else 0
    if tokens.values[unit] != "century" or not 10 <= number <= 21:
        return None
    found.century = number - 1
    return found


def _holiday(tokens: Tokens, found: Expression) -> Expression:
    """A day with a name that is the same every year: Christmas, New Year's Eve."""
    _basic(tokens, found)
    day = _int(tokens, _find(tokens, found.first, found.last, "P"))
    found.month, found.day = day // 100, day % 100
    return found


def _short_month(tokens: Tokens, found: Expression) -> Expression:
    _basic(tokens, found)
    index = _find(tokens, found.first, found.last, "td")
    found.year, found.short_year = full_year(_int(tokens, index)), True
    return found


def _simple(tokens: Tokens, found: Expression) -> Expression | None:
    """Shapes read by one rule each."""
    shape = found.shape
    if shape == "year" and _names_decade(tokens, found):
        return _decade(tokens, found)
    if shape in ("my", "ym", "season_year", "year_season", "year", "part_year", "ypart",
                 "month", "season", "weekday"):  # fmt: skip
        return _basic(tokens, found)
    if shape in ("m_other", "other_m", "season_other", "other_season"):
        _other_year(tokens, _basic(tokens, found))
        return found
    if shape in ("holiday", "holiday_year"):
        return _holiday(tokens, found)
    if shape == "my_short":
        return _short_month(tokens, found)
    if shape in ("quarter_year", "year_quarter", "quarter_other", "other_quarter", "quarter"):
        return _division(tokens, found)
    if shape in ("decade_words", "decade_named", "half_decade"):
        return _decade(tokens, found)
    return _century(tokens, found) if shape in ("century", "half_century") else None


def _step(tokens: Tokens, found: Expression) -> Expression | None:
    """Shapes that name a step from another date."""
    shape = found.shape
    value = tokens.values[found.first]
    if shape in ("anaphor", "deictic"):
        found.step, found.unit = int(value or 0), "day"
        found.base = "context" if shape == "anaphor" else "document"
        return found
    if shape == "relative":
        unit, step, base = str(tokens.values[found.last]).split(":")
        found.step, found.unit, found.base = int(step), unit, base
        return found
    if shape == "ago":
        return _move(tokens, found, -1, "document")
    if shape == "later":
        # "Three weeks after the siege began" counts from an event nobody has dated here.
        named = tokens.kinds[found.last + 1 : found.last + 2] in ("F", "V")
        return _move(tokens, found, 1, "event" if named else "context")
    if shape == "earlier":
        return _move(tokens, found, -1, "context")
    if shape == "which":
        return _which(tokens, found)
    if shape == "day_alone":
        found.day, found.step, found.unit = _int(tokens, found.first), 0, "month"
        found.base = "context"
        return found
    if shape == "day_of_month":
        found.day = _int(tokens, found.first)
        return _which(tokens, found) if _names_month(tokens, found) else None
    unit = str(tokens.values[found.last])
    found.step, found.unit, found.base, found.part = 0, unit, "period", True
    if unit not in ("year", "week", "month"):
        found.count_known = False
    return found


_STEPS = {
    "day_alone",
    "day_of_month",
    "anaphor",
    "deictic",
    "relative",
    "ago",
    "later",
    "earlier",
    "which",
    "part_unit",
}
_DAY_SHAPES = {
    "dmy", "mdy", "ymd", "ydm", "dm", "md", "dm_other", "md_other", "other_md", "other_dm",
    "dmy_short", "dry",
}  # fmt: skip


def _second_year(tokens: Tokens, found: Expression) -> Expression | None:
    """The second year of 1998/99 or 1914-18."""
    last = found.last
    kinds = tokens.kinds
    if last + 2 >= len(kinds) or kinds[last + 1] not in "/-" or kinds[last + 2] not in "td":
        return None
    if found.year is None:
        return None
    short = _int(tokens, last + 2)
    spaced = not tokens.tight(last + 1)
    follows = short == (found.year + 1) % 100
    if tokens.lowers[last + 2] != f"{short:02d}" or (not follows and (spaced or short <= 12)):
        return None
    if not follows and (kinds[last + 1] == "/" or short <= found.year % 100):
        return None
    second = _make(tokens, last + 2, last + 2, "year")
    second.year = found.year - found.year % 100 + short + (100 if short < found.year % 100 else 0)
    second.shared = "century"
    return second


def _read(tokens: Tokens, first: int, last: int, shape: str, lexicon: Lexicon) -> list[Expression]:
    if shape in _DAY_SHAPES:
        return _days(tokens, first, last, shape)
    found = _make(tokens, first, last, shape)
    if shape == "figures":
        return read_figures(tokens, found, lexicon)
    one = _step(tokens, found) if shape in _STEPS else _simple(tokens, found)
    if one is None:
        return []
    if shape in ("year", "part_year"):
        second = _second_year(tokens, one)
        return [one, second] if second else [one]
    return [one]


def _other_shape(
    tokens: Tokens, match: re.Match[str], names: tuple[str, ...], lexicon: Lexicon
) -> list[Expression]:
    """What a later shape makes of the words that the first one did not fit."""
    for index in range(match.lastindex or 1, len(names)):
        again = shape_at(lexicon.language, index).match(tokens.kinds, match.start())
        if again is None:
            continue
        made = _read(tokens, again.start(), again.end() - 1, names[index], lexicon)
        if made and all(allowed(tokens, one, lexicon) for one in made):
            return made
    return []


def read_points(tokens: Tokens, lexicon: Lexicon, *, typed: bool = False) -> list[Expression]:
    """Every group of date words of the text in reading order, unresolved.

    `typed` words are known to be a date, so nothing has to show that a year is a year. A text
    that writes "May 5, 2020" puts the month first in figures too.
    """
    found = _all_points(tokens, lexicon, typed=typed)
    month_first = sum(one.shape == "mdy" for one in found)
    if month_first > sum(one.shape == "dmy" for one in found):
        for one in found:
            if one.alternatives:
                one.month, one.day = one.day, one.month
                one.alternatives = one.alternatives[::-1]
    return found


def _all_points(tokens: Tokens, lexicon: Lexicon, *, typed: bool) -> list[Expression]:
    pattern, names = shapes_of(lexicon.language)
    found: list[Expression] = []
    position, kinds = 0, tokens.kinds
    while True:
        match = pattern.search(kinds, position)
        if match is None:
            return found
        shape = names[(match.lastindex or 1) - 1]
        made = _read(tokens, match.start(), match.end() - 1, shape, lexicon)
        kept = [one for one in made if typed or allowed(tokens, one, lexicon)]
        if made and len(kept) == len(made):
            found.extend(kept)
            position = max(match.end(), kept[-1].last + 1)
            continue
        kept = _other_shape(tokens, match, names, lexicon)
        found.extend(kept)
        # Not a date after all: a shorter one may start at the next word.
        position = kept[-1].last + 1 if kept else match.start() + 1
