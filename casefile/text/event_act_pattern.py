"""Finds which act a stretch of text tells, among hundreds of ways to say it, in one pass.

Each way is an alternative of one expression for small letters that begins with plain letters
where possible: that lets the expression engine pass over a word with one comparison a way.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActPattern:
    """Ways to say acts; `names` has the act of each way, in the order of the alternatives."""

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


def act_pattern(table: Mapping[str, str], ranks: Mapping[str, int]) -> ActPattern:
    """The pattern of a table of acts; of two acts at one place the higher rank is taken.

    A space in the table stands for any white space.
    """
    ways: list[tuple[str, str]] = []
    for name in sorted(table, key=lambda name: -ranks[name]):
        ways.extend((name, way) for way in alternatives(table[name]))
    body = "|".join(f"{way}()" for _, way in ways)
    body = body.replace(" ?", r"\s*").replace(" ", r"\s+")
    return ActPattern(re.compile(rf"(?<!\w)(?:{body})(?!\w)"), tuple(name for name, _ in ways))


def alternatives(words: str) -> list[str]:
    """The alternatives of an expression that stand in no bracket."""
    parts, depth, begin, at, in_class = [], 0, 0, 0, False
    while at < len(words):
        letter = words[at]
        if letter == "\\":
            at += 1
        elif letter in "[]":
            in_class = letter == "["
        elif letter in "()" and not in_class:
            depth += 1 if letter == "(" else -1
        elif letter == "|" and depth == 0 and not in_class:
            parts.append(words[begin:at])
            begin = at + 1
        at += 1
    return [*parts, words[begin:]]
