"""Dates in figures: which number is the day, which the month, and when that cannot be told."""

import re

from casefile.text.date_expression import Expression
from casefile.text.date_lexicon import Lexicon
from casefile.text.date_scan import Tokens


def _pivot(short: int) -> int:
    return 2000 + short if short < 50 else 1900 + short


def _iso(year: int, month: int, day: int) -> str:
    return f"{year:04d}-{month:02d}-{day:02d}"


def _month_only(found: Expression, numbers: list[str]) -> list[Expression]:
    year, month = numbers if len(numbers[0]) == 4 else numbers[::-1]
    found.year, found.month = int(year), int(month)
    return [found]


def numeric_readings(words: str) -> tuple[str, ...]:
    """Both days that typed figures like 3/4/2023 can mean, day first; one or none otherwise.

    Full stops put the day first everywhere, so they are never in doubt.
    """
    match = re.fullmatch(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)", words.strip())
    if match is None:
        return ()
    first, second = int(match[1]), int(match[3])
    if not (1 <= first <= 12 and 1 <= second <= 12) or first == second:
        return ()
    year = int(match[4]) if len(match[4]) == 4 else _pivot(int(match[4]))
    return _iso(year, second, first), _iso(year, first, second)


def read_figures(tokens: Tokens, found: Expression, lexicon: Lexicon) -> list[Expression]:
    """Read 13.12.2023, 12/13/2023, 2023-12-13 or 03/2022.

    Where day and month could change places, the order usual in the language is taken and both
    values are kept as `alternatives`. Full stops always mean day first.
    """
    index = found.first
    while tokens.kinds[index] != "#":
        index += 1
    figures = str(tokens.values[index])
    numbers = re.split(r"\D", figures)
    if figures.endswith("."):
        found.day, found.month = int(numbers[0]), int(numbers[1])
        return [found]
    if len(numbers) == 2:
        return _month_only(found, numbers)
    if len(numbers[0]) == 4:
        found.year, found.month, found.day = (int(number) for number in numbers)
        return [found]
    first, second, year = (int(number) for number in numbers)
    if found.day is None and " " in tokens.text[found.end - 3 : found.end]:
        # 12.05.20 19: a gap in the year, or a short year and another number.
        found.alternatives = (_iso(year, second, first), _iso(_pivot(year // 100), second, first))
    if len(numbers[2]) == 2:
        year, found.short_year = _pivot(year), True
    dots = "." in figures
    month_first = second > 12 or (first <= 12 and not dots and lexicon.numeric_order == "mdy")
    day, month = (second, first) if month_first else (first, second)
    found.year, found.month, found.day = year, month, day
    if first != second and max(first, second) <= 12 and not dots and lexicon.language == "en":
        found.alternatives = (_iso(year, month, day), _iso(year, day, month))
    return [found]
