"""Line up the paragraphs of an original and of its translation, and propose words for a quote.

Numbers a document prints itself are the same in a translation. Between two such numbers, and where
there are none, as many paragraphs follow each other one by one; where one side has more, those of
like length stand beside each other (Gale and Church 1993).
"""

from collections import Counter
from collections.abc import Sequence
from math import log
from typing import Final

from casefile.model.pair import PairRow, Span

_ALONE: Final = 0.7
"""What a paragraph without a partner costs; two of which one is twice as long cost as much."""
_BAND: Final = 60
"""So far from the even way a paragraph's partner is looked for, beside what one side has more."""


def line_up(original: Sequence[Span], translation: Sequence[Span]) -> list[PairRow]:
    """The paragraphs of both in rows; `label` is the printed number, "" where there is none."""
    rows: list[PairRow] = []
    left, right = 0, 0
    for at, beside in [*_fixed(original, translation), (len(original), len(translation))]:
        rows += _beside(original[left:at], translation[right:beside])
        left, right = at, beside
    return rows


def _beside(original: Sequence[Span], translation: Sequence[Span]) -> list[PairRow]:
    """Paragraphs in their order, those of like length beside each other."""
    if len(original) == len(translation):
        return [PairRow(one, other) for one, other in zip(original, translation, strict=True)]
    cheapest = _costs(original, translation)
    rows: list[PairRow] = []
    left = right = 0
    while left < len(original) or right < len(translation):
        _, (left_on, right_on) = cheapest[left, right]
        one = original[left] if left_on else None
        rows.append(PairRow(one, translation[right] if right_on else None))
        left, right = left + left_on, right + right_on
    return rows


def _costs(
    original: Sequence[Span], translation: Sequence[Span]
) -> dict[tuple[int, int], tuple[float, tuple[int, int]]]:
    """The cost of the rest from each place on both sides, and the step to take there."""
    lefts, rights = ([one.end - one.start or 1 for one in side] for side in (original, translation))
    count, beside = len(lefts), len(rights)
    width = _BAND + abs(count - beside)
    found: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(count, beside): (0.0, (0, 0))}
    for left in range(count, -1, -1):
        middle = left * beside // max(count, 1)
        for right in range(min(beside, middle + width), max(0, middle - width) - 1, -1):
            if (left, right) == (count, beside):
                continue
            ways = [
                (found[place][0] + cost, step)
                for step, cost in _steps(lefts, rights, left, right)
                if (place := (left + step[0], right + step[1])) in found
            ]
            if ways:
                found[left, right] = min(ways, key=lambda way: way[0])
    return found


def _steps(
    lefts: Sequence[int], rights: Sequence[int], left: int, right: int
) -> list[tuple[tuple[int, int], float]]:
    """On both sides, at a price of how unlike in length the two are, or on one side alone."""
    steps = [((1, 0), _ALONE), ((0, 1), _ALONE)]
    if left < len(lefts) and right < len(rights):
        steps.insert(0, ((1, 1), abs(log(lefts[left] / rights[right]))))
    return steps


def _fixed(original: Sequence[Span], translation: Sequence[Span]) -> list[tuple[int, int]]:
    """Places of the printed numbers that both have once, as long as they keep their order."""
    once = {
        label
        for label, count in Counter(one.label for one in original).items()
        if label and count == 1
    }
    places = {one.label: at for at, one in enumerate(translation) if one.label in once}
    many = Counter(one.label for one in translation)
    found: list[tuple[int, int]] = []
    for at, one in enumerate(original):
        beside = places.get(one.label, -1)
        if beside >= 0 and many[one.label] == 1 and (not found or beside > found[-1][1]):
            found.append((at, beside))
    return found


def proposed_words(rows: Sequence[PairRow], start: int, end: int) -> tuple[int, int] | None:
    """Where the translation of a quote probably stands: code points of the translation.

    The sentences of the same count where both paragraphs have equally many, else the whole
    paragraph; None where nothing stands beside the quote.
    """
    for row in rows:
        one, other = row.original, row.translation
        if one is None or other is None or not one.start <= start < one.end:
            continue
        if len(one.sentences) != len(other.sentences):
            return other.start, other.end
        told = [
            at for at, (first, last) in enumerate(one.sentences) if first < end and last > start
        ]
        if not told:
            return other.start, other.end
        return other.sentences[told[0]][0], other.sentences[told[-1]][1]
    return None
