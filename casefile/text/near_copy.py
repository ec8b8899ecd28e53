"""Tell whether two texts are the same text: a re-scan, another format, a reprint.

Texts are compared by their word shingles (Broder 1997): runs of five folded words. Nothing is said
about who copied whom, nor that different texts are independent of each other.
"""

import re
import zlib
from collections.abc import Collection, Iterator

from casefile.text.folding import fold

WORDS_TOGETHER = 5
KEPT = 8
"""One shingle in this many is kept, chosen by its own value, so that long texts stay cheap."""
SHORT = 400
"""Texts of fewer words keep every shingle."""
SAME_SHARE = 0.6
"""Share of the shorter text's shingles found in the longer one; headlines and ends may differ."""
LENGTH_RATIO = 2.0
SLICE = 1 << 16
"""Characters that are folded at a time: the whole of a thick book would hold all threads up."""


def fingerprint(text: str) -> frozenset[int]:
    """A few hundred numbers that stand for the text's wording, for `same_text`."""
    words = [word for part in _slices(text) for word in re.findall(r"\w+", fold(part))]
    runs = (
        zlib.crc32(" ".join(words[at : at + WORDS_TOGETHER]).encode())
        for at in range(len(words) - WORDS_TOGETHER + 1)
    )
    every = 1 if len(words) < SHORT else KEPT
    return frozenset(run for run in runs if run % every == 0)


def _slices(text: str) -> Iterator[str]:
    """The text in parts that end between words; where no space comes, after some length."""
    at = 0
    while at < len(text):
        space = text.find(" ", at + SLICE, at + 2 * SLICE)
        end = space if space >= 0 else at + 2 * SLICE
        yield text[at:end]
        at = end


def same_text(first: Collection[int], second: Collection[int]) -> bool:
    """Whether two fingerprints are of one text; a short quotation inside a long text is not."""
    shorter, longer = sorted((frozenset(first), frozenset(second)), key=len)
    if len(shorter) < 10 or len(longer) > LENGTH_RATIO * len(shorter):
        return False
    return len(shorter & longer) >= SAME_SHARE * len(shorter)
