"""Which pages of a PDF hold their words in a picture only, and whose stored words are garbage."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from unicodedata import category

import pymupdf

from casefile.reading.pdf_rows import Row

_FEW_LETTERS = 80
_MOST_OF_THE_PAGE = 0.5
_ENOUGH_TO_JUDGE = 60
_LONGEST_WORD = 28.0
_STRANGE, _SIGNS = 0.1, 0.3
_SPACED = 0.5
_ASCII = frozenset(map(chr, range(128)))
_USUAL_SIGNS = frozenset(".,;:!?()[]«»„“”\"'’‘–—-/%€$£§№&*+=@_<>|°…·•")


def is_scan(page: pymupdf.Page, rows: Sequence[Row]) -> bool:
    """Whether the page's words can only be had from its picture.

    A stamp or a running head may stand on the picture as text.
    """
    if not rows:
        return bool(page.get_bboxlog())
    if sum(len(row.text) for row in rows) > _FEW_LETTERS:
        return False
    area = abs(page.rect) or 1.0
    covered = (abs(pymupdf.Rect(one["bbox"]) & page.rect) for one in page.get_image_info())
    return max(covered, default=0.0) > _MOST_OF_THE_PAGE * area


def is_garbage(rows: Sequence[Row]) -> bool:
    """Whether the words a PDF stores are not those it shows.

    Glyphs without a meaning, signs in place of letters, no spaces between words, or spaces between
    letters.
    """
    text = " ".join(row.text for row in rows)
    words = text.split()
    visible = len(text) - text.count(" ") - text.count("\t")
    if visible < _ENOUGH_TO_JUDGE:
        return False
    # By kinds of characters, of which a page has few: one by one takes longer than reading it.
    kinds = _ASCII if text.isascii() else frozenset(text)
    strange, signs = _odd(kinds)
    if _count(text, strange) > _STRANGE * visible or _count(text, signs) > _SIGNS * visible:
        return True
    if len(words) < _SPACED * visible and max(map(len, words)) <= _LONGEST_WORD:
        return False
    # Scripts that write without spaces are no garbage; those beyond the alphabets are left alone.
    letters = [word for word in words if word.isalpha() and word[0] < "\u0e00"]
    if not letters:
        return False
    alone = sum(len(word) == 1 for word in letters)
    return sum(map(len, letters)) / len(letters) > _LONGEST_WORD or alone > _SPACED * len(letters)


@lru_cache(maxsize=256)
def _odd(kinds: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Those of the characters that mean nothing, and signs no text is full of."""
    strange = {one for one in kinds if one == "\ufffd" or category(one) in ("Co", "Cn")}
    signs = {one for one in kinds if not (one.isalnum() or one.isspace())}
    return frozenset(strange), frozenset(signs - _USUAL_SIGNS)


def _count(text: str, kinds: Iterable[str]) -> int:
    return sum(text.count(kind) for kind in kinds)
