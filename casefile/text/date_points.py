"""Reads each matched date shape into what its words state."""

import re

from casefile.text.date_expression import Expression
from casefile.text.date_figures import read_figures
from casefile.text.date_guards import allowed
from casefile.text.date_lexicon import Lexicon
from casefile.text.date_parts import fill_parts, full_year, name_other_year, read_parts
from casefile.text.date_patterns import shape_at, shapes_of
from casefile.text.date_scan import Tokens
from casefile.text.date_steps import STEP_SHAPES, read_step

_DAY_KINDS = "d1vN"


def _make(tokens: Tokens, first: int, last: int, shape: str) -> Expression:
    while last > first and tokens.kinds[last] in ".,":
        last -= 1
    return Expression(first, last, tokens.starts[first], tokens.ends[last], shape)


def _whole(tokens: Tokens, first: int, last: int, shape: str) -> tuple[Expression, list[int]]:
    """The month and year that all days of the words share, and the tokens of the days."""
    whole = fill_parts(tokens, _make(tokens, first, last, shape))
    year_at = tokens.find(first, last, "y2q")
    roman = tokens.find(first, last, "r")
    if whole.month is None and roman >= 0:
        whole.month = tokens.number(roman)
    days = [
        index
        for index in range(first, whole.last + 1)
        if tokens.kinds[index] in _DAY_KINDS and index != year_at
    ]
    if shape in ("dm_other", "md_other", "other_md", "other_dm"):
        name_other_year(tokens, whole)
    if shape == "dmy_short":
        whole.year = full_year(tokens.number(whole.last))
        whole.short_year = True
        days = [index for index in days if index != whole.last]
    return whole, days


def _days(tokens: Tokens, first: int, last: int, shape: str) -> list[Expression]:
    """A date with one or several days: each day becomes an expression of its own."""
    whole, days = _whole(tokens, first, last, shape)
    month_first = shape in ("mdy", "ymd", "md", "md_other", "other_md")
    made: list[Expression] = []
    for position, index in enumerate(days):
        start = first if position == 0 else index
        end = whole.last
        if position < len(days) - 1:
            end = index
            while end + 1 < days[position + 1] and tokens.kinds[end + 1] in "ozD":
                end += 1
        part = _make(tokens, start, end, shape)
        part.year, part.month, part.weekday = whole.year, whole.month, whole.weekday
        part.year_step, part.base, part.short_year = whole.year_step, whole.base, whole.short_year
        part.day = tokens.number(index)
        if end == whole.last:
            part.end = whole.end
        inside = (position == 0) if month_first else (position == len(days) - 1)
        part.shared = "" if inside else "month"
        made.append(part)
    return made


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
    short = tokens.number(last + 2)
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


def _day_and_figures(tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> list[Expression]:
    """с 03 по 04.05.2021: the first day takes month and year from the figures after it."""
    day = _make(tokens, first, first, "dmy")
    figures = _make(tokens, tokens.find(first, last, "#"), last, "figures")
    if str(tokens.values[figures.first]).count(".") != 2:
        return []
    right = read_figures(tokens, figures, lexicon)
    day.day, day.month, day.year = tokens.number(first), right[0].month, right[0].year
    day.shared = "month"
    return [day, *right]


def _read(tokens: Tokens, first: int, last: int, shape: str, lexicon: Lexicon) -> list[Expression]:
    if shape in _DAY_SHAPES:
        return _days(tokens, first, last, shape)
    if shape == "day_and_figures":
        return _day_and_figures(tokens, first, last, lexicon)
    found = _make(tokens, first, last, shape)
    if shape == "figures":
        return read_figures(tokens, found, lexicon)
    one = read_step(tokens, found) if shape in STEP_SHAPES else read_parts(tokens, found)
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
