"""Countries and towns, known from CLDR and from a short list of towns."""

import re
from functools import cache

from babel import Locale

from casefile.model.resource import resource_bytes
from casefile.text.name_phrases import Phrases
from casefile.text.name_rules import NOMINATIVE

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_COUNTRY_CODE = re.compile(r"[A-Z]{2}$")
_ALSO_CALLED = {
    "CZ": ("Czech Republic", "Čekija", "Чехия"), "GB": ("UK", "Great Britain", "Britain"),
    "US": ("USA", "United States of America", "JAV", "США"), "TR": ("Turkey",),
    "MD": ("Moldova", "Молдавия"), "BY": ("Belarus", "Беларусь", "Белоруссия", "Gudija"),
    "KG": ("Kyrgyzstan", "Киргизия", "Кыргызстан"), "TM": ("Turkmenistan",), "PS": ("Palestine",),
    "RU": ("Russian Federation", "Российская Федерация", "РФ"), "CD": ("Congo",),
    "TJ": ("Таджикистан", "Tajikistan"), "UA": ("Украина", "Ukraine"), "SY": ("Syria",),
}  # fmt: skip


@cache
def place_phrases(language: str) -> tuple[Phrases, tuple[str, ...]]:
    """Names of places in a language and in English, and each place's English name.

    Source: CLDR territory names (ISO 3166 countries) and `resources/names/places.txt`.
    """
    phrases = Phrases(inflected=language not in NOMINATIVE)
    names: list[str] = []
    english = Locale("en").territories
    own = Locale(language or "en").territories
    for code in sorted(english):
        if not _COUNTRY_CODE.match(code) or code in ("ZZ", "XA", "XB", "EU", "EZ", "QO", "UN"):
            continue
        for name in (english[code], own.get(code, ""), *_ALSO_CALLED.get(code, ())):
            phrases.add(_WORD.findall(name), len(names))
        names.append(english[code])
    for line in resource_bytes("names", "places.txt").decode("utf-8").splitlines():
        if line.startswith("#"):
            continue
        spellings = line.split("|")
        for name in spellings:
            phrases.add(_WORD.findall(name), len(names))
        names.append(spellings[0])
    return phrases, tuple(names)
