"""Headlines Set Like This Or LIKE THIS, written as the text below writes the same words."""

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDS = '.!?:;–—\n“"«(|'
_LONG = 4
_FEWEST = 3
_SHARE = 0.8


def plain_case(title: str, text: str, language: str) -> str:
    """The headline with capitals only where the text itself sets them; others stay untouched.

    A word is made small when the text writes it small and nowhere large in the midst of a sentence:
    a name stays a name. In German nouns are large anyway.
    """
    words = list(_WORD.finditer(title))
    capitals = sum(found[0].isupper() for found in words if len(found[0]) > 1)
    shouted = len(words) >= _FEWEST and capitals > _SHARE * len(words)
    if not shouted and (language == "de" or not _is_title_case(title, words)):
        return title
    small, large = _in_text(text)
    made = list(title)
    for found in words:
        word = _word(found[0], small, large, shouted=shouted)
        if _opens(title, found.start()):
            word = word[:1].upper() + word[1:]
        if len(word) == len(found[0]):  # some letters are written with two when they are small
            made[found.start() : found.end()] = word
    return "".join(made)


def _is_title_case(title: str, words: list[re.Match[str]]) -> bool:
    inner = [
        found[0]
        for found in words
        if len(found[0]) >= _LONG and not _opens(title, found.start()) and not found[0].isupper()
    ]
    large = sum(word[0].isupper() for word in inner)
    return len(inner) >= _FEWEST and large >= _SHARE * len(inner)


def _word(word: str, small: frozenset[str], large: frozenset[str], *, shouted: bool) -> str:
    lower = word.lower()
    if not shouted:
        plain = word[:1].isupper() and word[1:].islower()
        return lower if plain and lower in small and word not in large else word
    if word in large:  # an acronym
        return word
    named = word[:1] + word[1:].lower()
    return named if named in large and lower not in small else lower


def _in_text(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Words the text writes small, and those it writes large within a sentence."""
    small: set[str] = set()
    large: set[str] = set()
    for line in text.split("\n"):
        found = list(_WORD.finditer(line))
        if sum(one[0].islower() for one in found) * 2 < len(found):
            continue  # a headline itself, or a list of names
        for one in found:
            if one[0].islower():
                small.add(one[0])
            elif not _opens(line, one.start()):
                large.add(one[0])
    return frozenset(small), frozenset(large)


def _opens(line: str, at: int) -> bool:
    """Whether a word begins a line, a sentence or a quotation."""
    before = line[:at].rstrip(" ‘'„”")
    return not before or before[-1] in _ENDS
