"""Line up the paragraphs of an original and of its translation, and propose words for a quote.

Numbers a document prints itself are the same in a translation; between two such numbers, and where
there are none, paragraphs follow each other one by one.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

from casefile.model.pair import PairRow, Span


def line_up(original: Sequence[Span], translation: Sequence[Span]) -> list[PairRow]:
    """The paragraphs of both in rows; `label` is the printed number, "" where there is none."""
    rows: list[PairRow] = []
    left, right = 0, 0
    for at, beside in [*_fixed(original, translation), (len(original), len(translation))]:
        pairs = zip_longest(original[left:at], translation[right:beside])
        rows += [PairRow(one, other) for one, other in pairs]
        left, right = at, beside
    return rows


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
