"""What may tell who somebody is although no name does: birth dates, places, work, file numbers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from casefile.text.case_numbers import find_case_numbers
from casefile.text.date_finder import find_dates
from casefile.text.language import LANGUAGES, detect_language
from casefile.text.languages.clues import OCCUPATIONS, SMALL_PLACES
from casefile.text.name_keys import stems

ClueKind = Literal["birth", "place", "occupation", "number"]
KINDS: tuple[ClueKind, ...] = ("birth", "place", "occupation", "number")
_WORD = re.compile(r"[^\W\d_]+")


class Clue(NamedTuple):
    """Words of a paper that may tell who somebody is."""

    kind: ClueKind
    words: str


def clues_in(texts: Sequence[str], places: Iterable[str]) -> tuple[Clue, ...]:
    """The clues of some texts by kind, each once; `places` are the names of places of the case."""
    found: dict[Clue, None] = {}
    known = [(place, frozenset().union(*map(stems, _WORD.findall(place)))) for place in places]
    for text in texts:
        found |= dict.fromkeys(_clues(text, known))
    return tuple(sorted(found, key=lambda one: KINDS.index(one.kind)))


def _clues(text: str, places: Sequence[tuple[str, frozenset[str]]]) -> Iterator[Clue]:
    language = detect_language(text) or "en"
    for date in find_dates(text, language):
        if date.role == "birth":
            yield Clue("birth", date.surface)
    here = {stem for word in _WORD.findall(text) if word[0].isupper() for stem in stems(word)}
    for place, forms in places:
        if not forms.isdisjoint(here):
            yield Clue("place", place)
    for found in _small_place().finditer(text):
        yield Clue("place", found[0])
    for found in _occupation(language).finditer(text):
        yield Clue("occupation", found[0].casefold())
    for number in find_case_numbers(text, language):
        yield Clue("number", number.surface)


@cache
def _small_place() -> re.Pattern[str]:
    words = "|".join(SMALL_PLACES[language] for language in LANGUAGES)
    name = r"[^\W\d_a-zа-я][^\W\d_]+"
    return re.compile(rf"(?:\b(?i:{words})\s+(?:of\s+)?{name}|\b{name}\s+(?i:{words})\b)")


@cache
def _occupation(language: str) -> re.Pattern[str]:
    words = OCCUPATIONS.get(language, OCCUPATIONS["en"])
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
