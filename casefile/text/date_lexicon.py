"""The date words of a language, ready for lookup: which kind a word is and what it stands for.

A language module states word lists by kind; here each kind becomes one character, so that a text
becomes a string of kinds and the shapes of dates become plain regular expressions over it.
"""

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import Protocol, cast

from casefile.text.date_year_words import year_phrases

LANGUAGES = ("en", "lt", "ru", "uk", "pl", "de", "fr", "kk")

# One character a kind. Numbers and punctuation have theirs in `date_scan`.
KINDS = {
    "year": "Y",
    "unit": "U",
    "part": "E",
    "approx": "A",
    "before": "B",
    "after": "F",
    "since": "C",
    "until": "i",
    "to": "T",
    "from": "R",
    "between": "K",
    "and": "&",
    "of": "O",
    "in": "I",
    "last": "L",
    "next": "X",
    "this": "H",
    "same": "Z",
    "ago": "a",
    "ago_before": "b",
    "later": "l",
    "later_before": "V",
    "earlier": "e",
    "few": "f",
    "number": "N",
    "ordinal": "v",
    "deictic": "J",
    "anaphor": "j",
    "quarter": "Q",
    "half": "h",
    "dayword": "D",
    "decade": "G",
    "era": "*",
    "monthly": "%",
    "world": "w",
    "relative_month": "k",
    "holiday": "P",
    "night": "u",
    "about_days": "!",
}
MONTH, DOUBTFUL, WEEKDAY, SEASON = "M", "m", "W", "S"

Value = int | str | None
Phrase = tuple[tuple[str, ...], str, Value]


class LanguageData(Protocol):
    """What a module in `casefile.text.languages` states about dates."""

    MONTHS: tuple[str, ...]
    DOUBTFUL_MONTHS: str
    CAPITAL_MONTHS: bool
    WEEKDAYS: tuple[str, ...]
    DOUBTFUL_WEEKDAYS: str
    SEASONS: dict[str, str]
    DOUBTFUL_SEASONS: str
    SUFFIXES: str
    DECADE_SUFFIXES: str
    NUMERIC_ORDER: str
    WORDS: dict[str, str]
    YEAR_WORDS: dict[str, str]
    ROLES: dict[str, str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Word kinds of one language; all keys are case-folded.

    `phrases` maps a first word to the longer expressions it starts, longest first, `years` the
    same for years written out. `capitals` says that months are written with a capital letter, so
    that a small "may" is no month.
    """

    language: str
    words: dict[str, tuple[str, Value]]
    phrases: dict[str, tuple[Phrase, ...]]
    suffixes: frozenset[str]
    decade_suffixes: frozenset[str]
    numeric_order: str
    capitals: bool
    doubtful: frozenset[str]
    roles: dict[str, frozenset[str]]
    years: dict[str, tuple[Phrase, ...]]


def _years(data: LanguageData) -> dict[str, tuple[Phrase, ...]]:
    """Years written out, by their first word, longest first; a year in one word has no rest."""
    found: dict[str, list[Phrase]] = {}
    for phrase, year in year_phrases(data.YEAR_WORDS):
        first, *rest = split_words(phrase.casefold())
        found.setdefault(first, []).append((tuple(rest), "y", year))
    return {
        first: tuple(sorted(phrases, key=lambda phrase: -len(phrase[0])))
        for first, phrases in found.items()
    }


def _items(listed: str) -> list[str]:
    return [item.strip() for item in listed.split(",") if item.strip()]


def _value(words: str) -> tuple[str, Value]:
    text, equals, value = words.partition("=")
    if not equals:
        return text.strip(), None
    number = value.strip()
    return text.strip(), int(number) if number.lstrip("-").isdigit() else number


def split_words(phrase: str) -> tuple[str, ...]:
    """The words and marks of an expression, as the scanner will meet them."""
    phrase = phrase.replace("’", "'")
    for mark in "-'.":
        phrase = phrase.replace(mark, f" {mark} ")
    return tuple(phrase.split())


class _Builder:
    """Collects words and phrases of one language; the first meaning given to a word stays."""

    def __init__(self) -> None:
        self.words: dict[str, tuple[str, Value]] = {}
        self.phrases: dict[str, list[Phrase]] = {}

    def add(self, listed: str, kind: str, value: Value = None) -> None:
        """Add comma separated words of one kind; "word=3" gives a word its own value."""
        for item in _items(listed):
            text, own = _value(item)
            parts = split_words(text.casefold())
            meaning = own if own is not None else value
            if len(parts) == 1:
                self.words.setdefault(parts[0], (kind, meaning))
            else:
                self.phrases.setdefault(parts[0], []).append((parts[1:], kind, meaning))

    def add_ordinals(self, words: dict[str, str]) -> None:
        """Add the ordinals a language gives as parts: stems with endings, and tens before units.

        Stem "penkt" with ending "ą" is 5th, and after "dvidešimt" 25th.
        """
        kind = KINDS["ordinal"]
        endings = _items(words.get("ordinal_endings", ""))
        for stem, number in map(_value, _items(words.get("ordinal_stems", ""))):
            self.add(", ".join(stem + ending for ending in endings), kind, number)
        units = [(word, n) for word, (k, n) in self.words.items() if k == kind and n in range(10)]
        for ten, value in map(_value, _items(words.get("ordinal_tens", ""))):
            for word, number in units:
                self.add(f"{ten} {word}", kind, cast("int", value) + cast("int", number))

    def sorted_phrases(self) -> dict[str, tuple[Phrase, ...]]:
        """The phrases by first word, longest first."""
        return {
            first: tuple(sorted(found, key=lambda phrase: -len(phrase[0])))
            for first, found in self.phrases.items()
        }


@lru_cache(maxsize=16)
def lexicon_of(language: str) -> Lexicon:
    """The date words of a language; English where the language is not one of the eight."""
    name = language if language in LANGUAGES else "en"
    data = cast("LanguageData", import_module(f"casefile.text.languages.{name}"))
    builder = _Builder()
    doubtful = frozenset(item.casefold() for item in _items(data.DOUBTFUL_MONTHS))
    for number, forms in enumerate(data.MONTHS, 1):
        sure = ", ".join(form for form in _items(forms) if form not in doubtful)
        unsure = ", ".join(form for form in _items(forms) if form in doubtful)
        builder.add(sure, MONTH, number)
        builder.add(unsure, DOUBTFUL, number)
    unsure_days = frozenset(_items(data.DOUBTFUL_WEEKDAYS))
    for number, forms in enumerate(data.WEEKDAYS):
        builder.add(", ".join(f for f in _items(forms) if f not in unsure_days), WEEKDAY, number)
        builder.add(", ".join(f for f in _items(forms) if f in unsure_days), "g", number)
    for code, forms in data.SEASONS.items():
        builder.add(forms, SEASON, int(code))
    for kind, listed in data.WORDS.items():
        value = "year" if kind == "year" else None
        if kind in KINDS:
            builder.add(listed, KINDS[kind], value)
    builder.add_ordinals(data.WORDS)
    return Lexicon(
        language=name,
        words=builder.words,
        phrases=builder.sorted_phrases(),
        suffixes=frozenset(_items(data.SUFFIXES)),
        decade_suffixes=frozenset(_items(data.DECADE_SUFFIXES)),
        numeric_order=data.NUMERIC_ORDER,
        capitals=data.CAPITAL_MONTHS,
        doubtful=doubtful | frozenset(_items(data.DOUBTFUL_SEASONS)),
        roles={role: frozenset(_items(words)) for role, words in data.ROLES.items()},
        years=_years(data),
    )
