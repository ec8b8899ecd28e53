"""Says which of the eight languages a text is written in.

Counts the text's three-letter groups against the profiles in `resources/language/trigrams.json`
(how they were made: docs/adr/0007-own-language-detector.md).
"""

import json
import re
from functools import cache, lru_cache
from typing import NamedTuple

from casefile.model.resource import resource_bytes

LANGUAGES = ("en", "lt", "ru", "uk", "pl", "de", "fr", "kk")

_LATIN_WORD = re.compile(r"[a-z\u00df-\u024f\u1e00-\u1eff]+")
_CYRILLIC_WORD = re.compile(r"[\u0400-\u052f]+")
_LETTER = re.compile(r"[^\W\d_]")
_READ_AT_MOST = 1200
"""Characters; more does not change the answer and costs time."""
_FEWEST_LETTERS = 3
_FEW_GROUPS = 20
"""Fewer three-letter groups say too little to turn a text away."""


class _Profile(NamedTuple):
    languages: tuple[str, ...]
    weights: dict[str, tuple[int, ...]]
    unseen: tuple[int, ...]
    letters: tuple[frozenset[str], ...]
    least: int
    """The mean weight a text of one of the languages at least has."""


@cache
def _profile(script: str) -> _Profile:
    data = json.loads(resource_bytes("language", "trigrams.json"))[script]
    return _Profile(
        tuple(data["languages"]),
        {group: tuple(weights) for group, weights in data["weights"].items()},
        tuple(data["unseen"]),
        tuple(frozenset(letters) for letters in data["letters"]),
        data["least"],
    )


@lru_cache(maxsize=20_000)
def _weights(word: str, script: str) -> tuple[int, ...]:
    """What the three-letter groups of a word weigh in each language of its script."""
    profile, spaced = _profile(script), f" {word} "
    groups = (spaced[at : at + 3] for at in range(len(word)))
    rows = [profile.weights.get(group, profile.unseen) for group in groups]
    return tuple(sum(column) for column in zip(*rows, strict=True))


def detect_language(text: str) -> str:
    """The language's code (en lt ru uk pl de fr kk), or "" when the text fits none of them.

    A heading of a few words is enough; of a long text the first 1,200 characters are read. Names,
    numbers and capitals do not matter, letters the language does not have do.
    """
    start = text[:_READ_AT_MOST].casefold()
    latin, cyrillic = _LATIN_WORD.findall(start), _CYRILLIC_WORD.findall(start)
    words = max(latin, cyrillic, key=lambda these: len("".join(these)))
    letters = "".join(words)
    if len(letters) < max(_FEWEST_LETTERS, len(_LETTER.findall(start)) // 2):
        return ""
    script = "cyrillic" if words is cyrillic else "latin"
    profile = _profile(script)
    kinds = frozenset(letters)
    rows = [_weights(word, script) for word in words]
    sums = [sum(column) for column in zip(*rows, strict=True)]
    least = profile.least * len(letters) if len(letters) > _FEW_GROUPS else min(sums)
    for total, index in sorted(((total, i) for i, total in enumerate(sums)), reverse=True):
        strange = sum(letters.count(letter) for letter in kinds - profile.letters[index])
        if total >= least and strange <= max(1, len(letters) // 40) * (len(letters) > _FEW_GROUPS):
            return profile.languages[index]
    return ""
