"""Which other spellings of a name are worth printing: no titles, bare nouns or mere cases."""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from casefile.text.name_keys import stems
from casefile.text.name_rules import NOMINATIVE, rules_of

_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.[ -]?)+")
_QUOTES = "„“”\"'«»‘’"
_ENDING = 3
"""Letters at the end of a word that its case can change: Tarpuvy-tis, Tarpuvy-čio."""


def other_spellings(main: str, found: Iterable[tuple[str, str]]) -> list[str]:
    """The spellings of (name, language) that tell a reader something, each once, in their order.

    Left out are forms of address ("Mr Vesk"), bare nouns ("the Court"), parts of the main name, and
    forms that differ from another by capitals or case endings only. Another script, a
    transliteration, initials and abbreviations stay.
    """
    chosen: list[tuple[str, str]] = []
    for name, language in found:
        bare = _without_address(name, language)
        if not bare or _says_nothing(bare, language, main):
            continue
        known = next((one for one in chosen if _same(one[0].split(), bare.split(), language)), None)
        if known is None:
            chosen.append((bare, language))
        elif _rank(bare, language) < _rank(*known):
            chosen[chosen.index(known)] = (bare, language)
    return [name for name, _ in chosen]


def _without_address(name: str, language: str) -> str:
    """The name without "Mr" or "ponas" before it, and without quotation marks around it."""
    words = name.strip(_QUOTES).split()
    courtesy = rules_of(language).courtesy
    while words and words[0].casefold().rstrip(".") in courtesy:
        words = words[1:]
    return " ".join(words)


def _says_nothing(name: str, language: str, main: str) -> bool:
    """Whether it is a noun, bare initials, or part of the main name, in any case form."""
    if rules_of(language).bare.fullmatch(name) or _INITIALS.fullmatch(name):
        return True
    words, parts = name.split(), main.split()
    inside = any(_same(words, parts[at : at + len(words)], language) for at in range(len(parts)))
    # A court's or ministry's shorter name says which words of it are used; a surname does not.
    return inside and (len(words) == 1 or len(words) == len(parts))


def _same(words: Sequence[str], others: Sequence[str], language: str) -> bool:
    """Whether both are the same words, whatever their capitals and case endings."""
    inflected = language not in NOMINATIVE
    return len(words) == len(others) and all(
        one.casefold() == other.casefold() or (inflected and _case_forms(one, other))
        for one, other in zip(words, others, strict=True)
    )


def _case_forms(one: str, other: str) -> bool:
    """Whether two words differ in their ending only: "Arno" and "Arnas", not "Š-" and "Sh-"."""
    pairs = zip(one.casefold(), other.casefold(), strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return shared >= min(len(one), len(other)) - _ENDING and not stems(one).isdisjoint(stems(other))


def _rank(name: str, language: str) -> tuple[bool, bool, int]:
    """Less is better: not in capitals, in the nominative, without an ending."""
    nominative = rules_of(language).nominative
    last = name.split()[-1]
    inflected = nominative is not None and not nominative.search(last)
    return name.isupper(), inflected, len(name)
