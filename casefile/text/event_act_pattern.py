"""Finds which act a stretch of text tells, among hundreds of ways to say it, in one pass.

Each way is an alternative of one expression for small letters. Ways that begin with the same
letters share them in it, so that the expression engine passes over a word after a few comparisons.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

_APOSTROPHES = "'’ʼ"
_OWN_GROUP = re.compile(r"(?<!\\)\((?!\?)|\(\?P|\\[1-9]|\(\?\(")


@dataclass(frozen=True, slots=True)
class ActPattern:
    """Ways to say acts; `names` has the act of each group of the expression, in their order."""

    shape: re.Pattern[str]
    names: tuple[str, ...]

    def find(self, line: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        """(act, start, end) of all acts in a stretch, which begins and ends between words."""
        for found in self.shape.finditer(small(line[start:end])):
            yield self.names[(found.lastindex or 1) - 1], start + found.start(), start + found.end()

    def search(self, words: str) -> re.Match[str] | None:
        """The first act told in some words, of any kind."""
        return self.shape.search(small(words))


def small(text: str) -> str:
    """The text in small letters, each at its old place."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def any_apostrophe(words: str) -> str:
    """The expression with each apostrophe standing for all that printers use."""
    return "".join(
        (_APOSTROPHES if inside else f"[{_APOSTROPHES}]") if sign in _APOSTROPHES else sign
        for sign, inside in _in_sets(words)
    )


def _in_sets(words: str) -> Iterator[tuple[str, bool]]:
    """Each sign of an expression, and whether it stands in a set of letters."""
    inside = escaped = False
    for sign in words:
        if not escaped and sign in "[]":
            inside = sign == "["
        yield sign, inside
        escaped = sign == "\\" and not escaped


def act_pattern(table: Mapping[str, str], ranks: Mapping[str, int]) -> ActPattern:
    """The pattern of a table of acts; of two acts at one place the higher rank is taken.

    A space in the table stands for any white space.
    """
    ways: list[tuple[str, str]] = []
    for name in sorted(table, key=lambda name: -ranks[name]):
        ways.extend(
            (name, one) for way in alternatives(any_apostrophe(table[name])) for one in _opened(way)
        )
    names: list[str] = []
    body = _joined(ways, names).replace(" ?", r"\s*").replace(" ", r"\s+")
    return ActPattern(re.compile(rf"(?<!\w){body}(?!\w)"), tuple(names))


def sharing(words: str) -> str:
    """The same expression, quicker: its alternatives that begin alike share their letters.

    It is for either small letters or any; one with groups of its own stays as it is.
    """
    if _OWN_GROUP.search(words):
        return words
    return _joined([("", one) for way in alternatives(words) for one in _opened(way)])


def at_words(words: str, *, edge: bool = True) -> str:
    """The words in any case for an expression that looks past case, with `edge` as a word begins.

    Where all begin with letters, a set of these stands first: the expression engine then passes
    over every other letter without trying the rest.
    """
    body = sharing(words)
    parts = [] if body is words else alternatives(body[3:-1])
    if not parts or not all(part[:1].isalpha() for part in parts):
        return rf"(?<!\w)(?:{body})" if edge else f"(?:{body})"
    first = "".join(_cases(part[0]) for part in parts)
    rest = "|".join(f"(?<=[{_cases(part[0])}]){part[1:]}" for part in parts)
    before = r"(?<!\w.)" if edge else ""
    return rf"(?-i:[{first}]){before}(?:{rest})"


def _cases(letter: str) -> str:
    """The letters that are this one when case does not count."""
    others = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f", "å": "\u212b"}
    upper = letter.upper()
    return letter + (upper if len(upper) == 1 else "") + others.get(letter, "")


def _opened(way: str) -> list[str]:
    """A way as ways that begin with letters, in its order: "(?:a|b)c" is "ac" and "bc"."""
    if not way.startswith("(?:"):
        return [way]
    end = _bracket_end(way)
    rest = way[end:]
    if rest[:1] in ("*", "+", "{"):
        return [way]
    begun = alternatives(way[3 : end - 1])
    if rest.startswith("?"):
        rest = rest[1:]
        begun.append("")
    return [one for begin in begun for one in _opened(begin + rest)]


def _joined(ways: Sequence[tuple[str, str]], names: list[str] | None = None) -> str:
    """One expression of (act, way), the earlier first.

    With `names` each way ends in a group, and `names` gets the act of each.
    """
    parts: list[str] = []
    begun: dict[str, list[tuple[str, str]]] = {}
    for place in range(len(ways) + 1):
        name, way = ways[place] if place < len(ways) else ("", "")
        if way[:1].isalpha() and way[1:2] not in ("?", "*", "+", "{"):
            begun.setdefault(way[0].lower(), []).append((name, way[1:]))
            continue
        parts += [
            f"{letter}{_joined(same, names)}" if len(same) > 1 else _alone(letter, same[0], names)
            for letter, same in begun.items()
        ]
        begun = {}
        if place < len(ways):
            parts.append(_alone("", (name, way), names))
    return f"(?:{'|'.join(parts)})"


def _alone(begin: str, named: tuple[str, str], names: list[str] | None) -> str:
    if names is None:
        return begin + named[1]
    names.append(named[0])
    return f"{begin}{named[1]}()"


def alternatives(words: str) -> list[str]:
    """The alternatives of an expression that stand in no bracket."""
    places = [at for at, sign, depth in _signs(words) if sign == "|" and not depth]
    edges = [-1, *places, len(words)]
    return [words[first + 1 : last] for first, last in pairwise(edges)]


def _bracket_end(words: str) -> int:
    """Where the bracket ends that the words begin with."""
    return next(at + 1 for at, sign, depth in _signs(words) if sign == ")" and not depth)


def _signs(words: str) -> Iterator[tuple[int, str, int]]:
    """Place, sign and depth of brackets of all that is no letter: escapes and sets apart."""
    depth, at, in_set = 0, 0, False
    while at < len(words):
        sign = words[at]
        if sign == "\\":
            at += 1
        elif sign in "[]":
            in_set = sign == "["
        elif sign in "()|" and not in_set:
            depth -= sign == ")"
            yield at, sign, depth
            depth += sign == "("
        at += 1
