"""An EDTF value in a person's words: "about 1999", "2019 – 2022", "not before 21 December 2023"."""

import json
from functools import cache, lru_cache
from importlib import import_module
from typing import cast

from casefile.model.dates import parse_edtf
from casefile.model.resource import resource_bytes
from casefile.text.date_lexicon import LANGUAGES

_SEASONS = {"21": 0, "22": 1, "23": 2, "24": 3}
_QUARTERS = {"33": 1, "34": 2, "35": 3, "36": 4}
_THIRDS = {"37": 1, "38": 2, "39": 3}
_HALVES = {"40": 1, "41": 2}


@cache
def _months() -> dict[str, dict[str, dict[str, list[str]]]]:
    """Names by language, form and width; babel, which has them too, takes 10 MB of the window."""
    return cast(
        "dict[str, dict[str, dict[str, list[str]]]]",
        json.loads(resource_bytes("language", "months.json")),
    )


@lru_cache(maxsize=16)
def _says(language: str) -> dict[str, str]:
    module = import_module(f"casefile.text.languages.{language}")
    return cast("dict[str, str]", module.SAYS)


def _month_name(language: str, month: int, form: str, width: str) -> str:
    return _months()[language][form][width][month - 1]


def _day(language: str, year: str, month: int, day: str, *, short: bool) -> str:
    says = _says(language)
    name = _month_name(language, month, "format", "abbreviated" if short else "wide")
    pattern = says["day"] if year else says["day_no_year"]
    return pattern.format(day=day.lstrip("0"), month=name, year=year)


def _month(language: str, year: str, month: int, *, short: bool, of: bool) -> str:
    says = _says(language)
    form = "format" if of or language == "kk" else "stand-alone"
    name = _month_name(language, month, form, "abbreviated" if short else "wide")
    return (says["month"] if year else "{month}").format(month=name, year=year)


def _year(language: str, year: str, *, of: bool) -> str:
    says = _says(language)
    if year.endswith("XX"):
        return says["century_of" if of else "century"].format(number=int(year[:2]) + 1)
    if year.endswith("X"):
        return says["decade_of" if of else "decade"].format(decade=year[:3] + "0")
    return says["year"].format(year=year)


def _division(language: str, year: str, code: str, *, of: bool) -> str:
    says = _says(language)
    if code in _SEASONS:
        season = says["seasons_of" if of else "seasons"].split(",")[_SEASONS[code]].strip()
        return says["season"].format(season=season, year=year)
    key, number = (
        ("quarter", _QUARTERS[code])
        if code in _QUARTERS
        else ("half", _HALVES[code])
        if code in _HALVES
        else ("third", _THIRDS[code])
    )
    return says[key].format(number=number, year=year)


def _point(language: str, value: str, *, short: bool, of: bool) -> str:
    """One EDTF date without its mark, in words; `of` in the case that prepositions ask for."""
    year, _, rest = value.partition("-")
    month, _, day = rest.partition("-")
    known_year = "" if year == "XXXX" else year
    if not month or month == "XX":
        return _year(language, year, of=of) if known_year else "?"
    if not 1 <= int(month) <= 12:
        return _division(language, known_year, month, of=of)
    if "X" in known_year:
        name = _month(language, "", int(month), short=short, of=of)
        return f"{name}, {_year(language, known_year, of=False)}"
    if not day or "X" in day:
        return _month(language, known_year, int(month), short=short, of=of)
    return _day(language, known_year, int(month), day, short=short)


def _marked(language: str, value: str, *, short: bool, of: bool = False) -> str:
    """One EDTF date with "about" and "?" where it is marked so."""
    plain = value.translate({ord(mark): None for mark in "~?%"})
    about = "~" in value or "%" in value
    words = _point(language, plain, short=short, of=of or about)
    if about:
        words = _says(language)["about"].format(date=words)
    return f"{words} (?)" if "?" in value or "%" in value else words


def _short_range(language: str, left: str, right: str, *, short: bool) -> str | None:
    """A range of years, or of days in one month, said with what they share only once."""
    says = _says(language)
    if left.isdigit() and right.isdigit():
        return says["years"].format(first=left, last=right)
    if left[:8] == right[:8] and left[8:].isdigit() and right[8:].isdigit() and len(left) == 10:
        days = f"{int(left[8:])}–{int(right[8:])}"
        return _day(language, left[:4], int(left[5:7]), days, short=short)
    return None


def _interval(language: str, value: str, *, short: bool) -> str:
    says = _says(language)
    left, _, right = value.partition("/")
    if left in ("", ".."):
        return says["until"].format(date=_marked(language, right, short=short, of=True))
    if right in ("", ".."):
        return says["since"].format(date=_marked(language, left, short=short, of=True))
    first, last = (_marked(language, part, short=short) for part in (left, right))
    return _short_range(language, left, right, short=short) or f"{first} – {last}"


def _set(language: str, value: str, *, short: bool) -> str:
    says = _says(language)
    parts: list[str] = []
    for item in value[1:-1].split(","):
        left, dots, right = item.strip().partition("..")
        if not dots:
            parts.append(_marked(language, left, short=short))
        elif left and right:
            parts.append(_interval(language, f"{left}/{right}", short=short))
        else:
            key, date = ("not_before", left) if left else ("not_after", right)
            parts.append(says[key].format(date=_marked(language, date, short=short, of=True)))
    joiner = says["or"] if value[0] == "[" else says["and"]
    return f" {joiner} ".join(parts)


def date_words(edtf: str, language: str, *, short: bool = False) -> str:
    """The value in words of a language: "13 December 2023", "since 2014", "about 1999".

    Month names are CLDR's; `short` takes its abbreviations. An unknown language
    reads as English. Raises InvalidDate for a value that is no EDTF.
    """
    parse_edtf(edtf)
    known = language if language in LANGUAGES else "en"
    if edtf[0] in "[{":
        return _set(known, edtf, short=short)
    if "/" in edtf:
        return _interval(known, edtf, short=short)
    return _marked(known, edtf, short=short)
