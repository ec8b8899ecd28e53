"""Find a quote again in another reading of its document.

In this order: the same words at the same place, the same words elsewhere, the same letters in
other spacing, what stands between the words before and after it, words much like it. A quote that
is found in none of these ways is lost; it is never laid on words it merely resembles.
"""

import bisect
import re
from functools import cached_property
from typing import Final

from rapidfuzz import fuzz

from casefile.model.anchor import Anchor, AnchorState, Place

AROUND: Final = 32
"""Characters before and after a place that are compared with the quote's own."""
TELLING: Final = 24
"""So many characters tell a place by themselves, when they stand in the text only once."""
SAME_AROUND: Final = 0.5
"""Share of likeness from which the surroundings are taken for the same."""
EDGE: Final = 16
ALIKE, SURELY_ALIKE, BETWEEN = 75.0, 90.0, 60.0
"""Likeness of words (rapidfuzz, 0 to 100): with the same surroundings, alone, between both ends."""
WINDOW: Final = 20_000
NEAR_WORDS: Final = 16
SHORTEST: Final = 12
"""Shorter words are not looked for by likeness: too much resembles them."""
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"\S+")
_HIDDEN = re.compile(r"[\s\u00ad]+|[-\u2010](?=\n)")
_BLANK = re.compile(r"[\s\u00ad]+")


class Searched:
    """A text to find quotes in; what is derived from it is made once."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _squeezed(self) -> tuple[str, list[int]]:
        return _squeeze(self.text)

    def find(self, anchor: Anchor, near: int) -> Place | None:
        """Where the quote stands now; `near` is the code point it is expected at."""
        if not anchor.exact.strip():
            return None
        return (
            self._exact(anchor, near)
            or self._same_letters(anchor, near)
            or self._between(anchor, near)
            or self._alike(anchor, near)
        )

    def _exact(self, anchor: Anchor, near: int) -> Place | None:
        starts = list(_occurrences(self.text, anchor.exact))
        if not starts:
            return None
        size = len(anchor.exact)
        start = self._best(anchor, [(at, at + size) for at in starts], near)[0]
        return Place(start, start + size, self._certainty(anchor, start, start + size, starts))

    def _same_letters(self, anchor: Anchor, near: int) -> Place | None:
        text, places = self._squeezed
        words = _squeeze(anchor.exact)[0]
        spans = [
            (places[at], places[at + len(words) - 1] + 1) for at in _occurrences(text, words)
        ] if words else []  # fmt: skip
        if not spans:
            return None
        start, end = self._best(anchor, spans, near)
        if _one_line(self.text[start:end]) != _one_line(anchor.exact):
            return Place(start, end, "moved")
        return Place(start, end, self._certainty(anchor, start, end, [one for one, _ in spans]))

    def _between(self, anchor: Anchor, near: int) -> Place | None:
        """Words much like it between just what stood before and after it."""
        text, places = self._squeezed
        before = _squeeze(anchor.prefix)[0][-EDGE:]
        after = _squeeze(anchor.suffix)[0][:EDGE]
        if min(len(before), len(after)) < EDGE // 2:
            return None
        size = len(_squeeze(anchor.exact)[0])
        for at in _nearest(_occurrences(text, before), bisect.bisect_left(places, near)):
            first = at + len(before)
            last = text.find(after, first + size // 2, first + 2 * size + len(after))
            if last <= first:
                continue
            start, end = places[first], places[last - 1] + 1
            if fuzz.ratio(anchor.exact, self.text[start:end]) >= BETWEEN:
                return Place(start, end, "moved")
        return None

    def _alike(self, anchor: Anchor, near: int) -> Place | None:
        if len(anchor.exact) < SHORTEST:
            return None
        from_, to = max(0, near - WINDOW), near + len(anchor.exact) + WINDOW
        for part, shift in ((self.text[from_:to], from_), (self.text, 0)):
            found = fuzz.partial_ratio_alignment(anchor.exact, part, score_cutoff=ALIKE)
            if found is None or len(part) < len(anchor.exact):
                continue
            start, end = self._whole_words(
                anchor.exact, found.dest_start + shift, found.dest_end + shift
            )
            if self._is_it(anchor, start, end):
                return Place(start, end, "moved")
        return None

    def _is_it(self, anchor: Anchor, start: int, end: int) -> bool:
        """Other figures are another day or another number, unless all around is the same."""
        words = self.text[start:end]
        likeness = fuzz.ratio(anchor.exact, words)
        if self._around(anchor, start, end) >= SAME_AROUND:
            return likeness >= ALIKE
        figures = _NUMBER.findall(words) == _NUMBER.findall(anchor.exact)
        return figures and likeness >= SURELY_ALIKE

    def _best(self, anchor: Anchor, spans: list[tuple[int, int]], near: int) -> tuple[int, int]:
        """Of several places the one whose surroundings fit best, then the nearest."""

        def rank(span: tuple[int, int]) -> tuple[float, int]:
            return -round(self._around(anchor, *span), 1), abs(span[0] - near)

        return min(spans, key=rank) if len(spans) > 1 else spans[0]

    def _certainty(self, anchor: Anchor, start: int, end: int, starts: list[int]) -> AnchorState:
        """Few words, or words that stand at several places, are certain by their surroundings."""
        alone = len(starts) == 1 and len(anchor.exact) >= TELLING
        return "ok" if alone or self._around(anchor, start, end) >= SAME_AROUND else "moved"

    def _around(self, anchor: Anchor, start: int, end: int) -> float:
        """How alike the surroundings are, 0 to 1; a place without any fits a quote without any."""
        before = _one_line(self.text[max(0, start - AROUND) : start])
        after = _one_line(self.text[end : end + AROUND])
        mine = (_one_line(anchor.prefix), _one_line(anchor.suffix))
        likeness = [
            fuzz.ratio(one, other) / 100
            for one, other in zip(mine, (before, after), strict=True)
            if one or other
        ]
        return max(likeness, default=1.0)

    def _whole_words(self, words: str, start: int, end: int) -> tuple[int, int]:
        """Of the spans of whole words that begin and end near these places, the one most alike."""
        reach = NEAR_WORDS + len(words) // 8
        first = [
            match.start() for match in _WORD.finditer(self.text, max(0, start - reach), end)
            if match.start() <= start + reach
        ]  # fmt: skip
        last = [
            match.end() for match in _WORD.finditer(self.text, start, end + reach)
            if match.end() >= end - reach
        ]  # fmt: skip
        spans = [(one, other) for one in first for other in last if one < other]
        return max(
            spans,
            key=lambda span: fuzz.ratio(words, self.text[span[0] : span[1]]),
            default=(start, end),
        )


def _squeeze(text: str) -> tuple[str, list[int]]:
    """The text without blanks and without hyphens at line ends, and where each sign stood."""
    signs: list[str] = []
    places: list[int] = []
    last = 0
    for gap in _HIDDEN.finditer(text):
        signs.append(text[last : gap.start()])
        places.extend(range(last, gap.start()))
        last = gap.end()
    return "".join([*signs, text[last:]]), [*places, *range(last, len(text))]


def _occurrences(text: str, words: str, most: int = 200) -> list[int]:
    """Where words stand in a text, the first `most` places."""
    found: list[int] = []
    at = text.find(words)
    while at >= 0 and len(found) < most:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def _nearest(places: list[int], near: int) -> list[int]:
    return sorted(places, key=lambda at: abs(at - near))


def _one_line(text: str) -> str:
    return _BLANK.sub(" ", text).strip()
