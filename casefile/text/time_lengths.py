"""Reads how long a time limit is ("within 14 days", "Monatsfrist", "в десятидневный срок").

A length is a number and a unit; added to a day it gives the day it ends on, by the calendar only.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from casefile.text.event_language import DeadlineLanguage
from casefile.text.event_words import deadline_words, pattern

_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
_BARE = re.compile(r"(?<!\w)(\d{1,3}) ([^\W\d_]+\.?(?: [^\W\d_]+)?)")


@dataclass(frozen=True, slots=True)
class Length:
    """A length where it stands; units are "day", "working day", "week", "month", "year"."""

    start: int
    end: int
    number: int
    unit: str


@dataclass(frozen=True, slots=True)
class _Shapes:
    length: re.Pattern[str]
    hint: re.Pattern[str]
    units: tuple[tuple[str, re.Pattern[str]], ...]
    joined: tuple[tuple[str, re.Pattern[str]], ...]
    data: DeadlineLanguage


def _longest_first(words: Sequence[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


@cache
def _shapes(language: str) -> _Shapes:
    data = deadline_words(language)
    numbers = rf"\d{{1,3}}|{_longest_first(list(data.numbers))}"
    units = "|".join(data.units.values())
    behind = f"(?= (?:{data.behind}))" if data.behind else ""
    words = rf"(?P<number>{numbers})(?: ?\([^()]{{1,30}}\))? (?P<unit>{units})"
    if data.whole:
        words += rf"|(?P<whole>{_longest_first(list(data.whole))})"
    within = f"(?:{data.within}) " if data.within else ""
    length = rf"{within}(?:{words}){behind}"
    if data.joined:
        suffixes = "|".join(data.joined.values())
        term = rf"(?P<stem>{numbers})[- ]?(?P<suffix>{suffixes}) (?:{data.term})"
        length += rf"|(?:{within})?{term}"
    told = [*data.units.values(), *data.whole]
    return _Shapes(
        length=pattern(length),
        hint=re.compile(
            "|".join([pattern("|".join(told)).pattern, *data.joined.values()]), re.IGNORECASE
        ),
        units=_each(data.units),
        joined=_each(data.joined),
        data=data,
    )


def _each(units: Mapping[str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, pattern(words)) for name, words in units.items())


def lengths_in(line: str, language: str, start: int, end: int) -> Iterator[Length]:
    """The lengths told in a stretch of a text, with the words that open them ("within")."""
    shapes = _shapes(language)
    if not shapes.hint.search(line, start, end):
        return
    for found in shapes.length.finditer(line, start, end):
        number, unit = _told(found, shapes)
        yield Length(found.start(), found.end(), number, unit)


def _told(found: re.Match[str], shapes: _Shapes) -> tuple[int, str]:
    words = found.groupdict()
    if whole := words.get("whole"):
        return shapes.data.whole[_folded(whole)]
    if stem := words.get("stem"):
        return _number(stem, shapes.data), _unit(words["suffix"] or "", shapes.joined)
    return _number(words["number"] or "", shapes.data), _unit(words["unit"] or "", shapes.units)


def _folded(words: str) -> str:
    return " ".join(words.casefold().split()).replace("’", "'").replace("ʼ", "'")


def _number(words: str, data: DeadlineLanguage) -> int:
    return int(words) if words.isdigit() else data.numbers.get(_folded(words), 0)


def _unit(words: str, units: tuple[tuple[str, re.Pattern[str]], ...]) -> str:
    return next((name for name, shape in units if shape.fullmatch(words)), "")


def read_length(rule: str, languages: Sequence[str]) -> tuple[int, str] | None:
    """The length in words like "within 14 days" as (number, unit), in the first language that fits.

    Units are those of the languages' data: "day", "working day", "week", "month", "year".
    """
    line = " ".join(rule.split())
    for language in languages:
        shapes = _shapes(language)
        found = shapes.length.search(line)
        if found is not None:
            return _told(found, shapes)
        for bare in _BARE.finditer(line):
            unit = _unit(bare[2], shapes.units) or _unit(bare[2].split()[0], shapes.units)
            if unit:
                return int(bare[1]), unit
    return None


def due_day(start: str | None, length: tuple[int, str]) -> str | None:
    """The day so long after `start` (YYYY-MM-DD), the same day of a later month or its last one.

    None where the start is no full day, and for working days: their holidays are not known here.
    """
    number, unit = length
    if start is None or not _DAY.match(start) or number <= 0:
        return None
    first = date.fromisoformat(start)
    if unit in {"day", "week"}:
        return (first + timedelta(days=number * (7 if unit == "week" else 1))).isoformat()
    if unit in {"month", "year"}:
        months = first.month - 1 + number * (12 if unit == "year" else 1)
        year, month = first.year + months // 12, months % 12 + 1
        return date(year, month, min(first.day, monthrange(year, month)[1])).isoformat()
    return None
