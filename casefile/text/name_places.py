"""Countries and towns, known from CLDR and from a short list of towns."""

import re
from functools import cache

from casefile.model.resource import resource_bytes
from casefile.text.language import LANGUAGES
from casefile.text.name_keys import stems
from casefile.text.name_phrases import Phrases
from casefile.text.name_rules import NOMINATIVE

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_COUNTRY_CODE = re.compile(r"[A-Z]{2}$")
_NO_COUNTRIES = frozenset({"ZZ", "XA", "XB", "EU", "EZ", "QO", "UN"})
_ALSO_CALLED = {
    "CZ": ("Czech Republic", "Čekija", "Чехия"), "GB": ("UK", "Great Britain", "Britain"),
    "US": ("USA", "United States of America", "JAV", "США"), "TR": ("Turkey",),
    "MD": ("Moldova", "Молдавия"), "BY": ("Belarus", "Беларусь", "Белоруссия", "Gudija"),
    "KG": ("Kyrgyzstan", "Киргизия", "Кыргызстан"), "TM": ("Turkmenistan",), "PS": ("Palestine",),
    "RU": ("Russian Federation", "Российская Федерация", "РФ"), "CD": ("Congo",),
    "TJ": ("Таджикистан", "Tajikistan"), "UA": ("Украина", "Ukraine"), "SY": ("Syria",),
}  # fmt: skip


@cache
def _names_by_stem() -> dict[str, frozenset[str]]:
    """English names of places by the stems of each spelling in the eight languages."""
    from babel import Locale  # 5 MB the window does without until it has a document

    found: dict[str, set[str]] = {}
    english = Locale("en").territories
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if _COUNTRY_CODE.match(code):
                _put(found, name, english.get(code, name))
    for code, others in _ALSO_CALLED.items():
        for name in others:
            _put(found, name, english[code])
    for spellings in _towns():
        for name in spellings:
            _put(found, name, spellings[0])
    return {stem: frozenset(names) for stem, names in found.items()}


def _put(found: dict[str, set[str]], name: str, english: str) -> None:
    for stem in stems(name.replace(" ", "")):
        found.setdefault(stem, set()).add(english)


def english_names(name: str) -> frozenset[str]:
    """The places a name in any of the eight languages and in any case form can mean."""
    known = _names_by_stem()
    return frozenset().union(*(known.get(stem, ()) for stem in stems(name.replace(" ", ""))))


def _towns() -> list[list[str]]:
    lines = resource_bytes("names", "places.txt").decode("utf-8").splitlines()
    return [line.split("|") for line in lines if not line.startswith("#")]


@cache
def place_phrases(language: str) -> tuple[Phrases, tuple[tuple[int, str], ...]]:
    """Names of places in a language and in English; each stands for (place, its spelling here).

    Source: CLDR territory names (ISO 3166 countries) and `resources/names/places.txt`.
    """
    phrases = Phrases(inflected=language not in NOMINATIVE, any_script=False)
    meanings: list[tuple[int, str]] = []
    for place, spellings in enumerate([*_countries(language), *_towns()]):
        for name in dict.fromkeys(filter(None, spellings)):
            phrases.add(_WORD.findall(name), len(meanings))
            meanings.append((place, name))
    return phrases, tuple(meanings)


def _countries(language: str) -> list[tuple[str, ...]]:
    from babel import Locale

    english = Locale("en").territories
    own = Locale(language or "en").territories
    return [
        (own.get(code, ""), english[code], *_ALSO_CALLED.get(code, ()))
        for code in sorted(english)
        if _COUNTRY_CODE.match(code) and code not in _NO_COUNTRIES
    ]
