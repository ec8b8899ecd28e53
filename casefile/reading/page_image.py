"""A page of a PDF as pixels, and its words with their places on the page and in the text."""

import math
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import pymupdf

from casefile.model.errors import Unreadable
from casefile.model.reading import PageImage, Word
from casefile.reading.pdf import BROKEN
from casefile.reading.pdf_rows import FLAGS

PIXEL_LIMIT = 25_000_000


class _Box(NamedTuple):
    """A word as the engine gives it, in points of the page as it is shown."""

    x0: float
    y0: float
    x1: float
    y1: float
    text: str


class _Span(NamedTuple):
    """A word of the stored text and where it begins and ends."""

    text: str
    start: int
    end: int


def render_page(
    document: pymupdf.Document,
    page_number: int,
    scale: float,
    rotation: int = 0,
    *,
    page_text: str = "",
    char_start: int = 0,
) -> PageImage:
    """Page `page_number` (from 1) as RGB pixels, `scale` of them a point, at most 25 million.

    `rotation` (0, 90, 180, 270 degrees clockwise) turns the picture; the words' boxes stay those of
    the unturned page, in points. `page_text` is the stored text of the page and `char_start` where
    it begins in the document's: each word carries its span there; words that are not in the text,
    such as page numbers, are left out.

    Raises:
        Unreadable: "damaged" when the page cannot be drawn.
    """
    try:
        page = document[page_number - 1]
        width, height = page.rect.width, page.rect.height
        scale = _bounded(scale, width, height)
        matrix = pymupdf.Matrix(scale, scale).prerotate(0) * pymupdf.Matrix(rotation % 360)
        pixels = page.get_pixmap(matrix=matrix, colorspace=pymupdf.csRGB, alpha=False)
        boxes = _boxes(page) if page_text else []
    except (*BROKEN, ZeroDivisionError) as error:
        raise Unreadable("damaged", "This page cannot be drawn.") from error
    return PageImage(
        width=pixels.width,
        height=pixels.height,
        stride=pixels.stride,
        pixels=pixels.samples,
        scale=scale,
        words=place_words(boxes, page_text, char_start),
    )


def place_words(
    boxes: list[_Box] | list[tuple[float, float, float, float, str]],
    page_text: str,
    char_start: int = 0,
) -> tuple[Word, ...]:
    """The words of a page (boxes in reading order) with their spans in the stored text."""
    words = [_Box(*box) for box in boxes]
    spans = _spans(page_text)
    placed: list[tuple[_Box, _Span]] = []
    # Notes may stand elsewhere in the text than on the page: a second round takes what is left.
    for _ in range(2):
        found = list(_matched(words, spans))
        placed += found
        taken_words = {id(word) for word, _ in found}
        taken = {span.start for _, span in found}
        words = [word for word in words if id(word) not in taken_words]
        spans = [span for span in spans if span.start not in taken]
    placed.sort(key=lambda pair: pair[1].start)
    return tuple(
        Word(*word[:4], char_start + span.start, char_start + span.end) for word, span in placed
    )


def _bounded(scale: float, width: float, height: float) -> float:
    """The scale, made smaller where the picture would have too many pixels."""
    area = max(width, 1.0) * max(height, 1.0)
    return min(scale, math.sqrt(PIXEL_LIMIT / area))


def _boxes(page: pymupdf.Page) -> list[_Box]:
    words = page.get_text("words", flags=FLAGS)
    if not page.rotation:
        return [_Box(*word[:5]) for word in words]
    found = []
    for x0, y0, x1, y1, text, *_ in words:
        box = pymupdf.Rect(x0, y0, x1, y1) * page.rotation_matrix
        box.normalize()
        found.append(_Box(box.x0, box.y0, box.x1, box.y1, text))
    return found


def _spans(text: str) -> list[_Span]:
    found: list[_Span] = []
    start = 0
    for word in text.split():
        start = text.index(word, start)
        found.append(_Span(word, start, start + len(word)))
        start += len(word)
    return found


def _matched(words: list[_Box], spans: list[_Span]) -> Iterator[tuple[_Box, _Span]]:
    # Most pages hold exactly their text; comparing in every way is for what lies between.
    same = _common(words, spans)
    yield from zip(words[:same], spans[:same], strict=True)
    words, spans = words[same:], spans[same:]
    same = _common(words[::-1], spans[::-1])
    first, past = len(words) - same, len(spans) - same
    yield from zip(words[first:], spans[past:], strict=True)
    words, spans = words[:first], spans[:past]
    matcher = SequenceMatcher(
        None, [word.text for word in words], [span.text for span in spans], autojunk=False
    )
    for kind, a0, a1, b0, b1 in matcher.get_opcodes():
        if kind == "equal":
            yield from zip(words[a0:a1], spans[b0:b1], strict=True)
        elif kind == "replace":
            yield from _pieces(words[a0:a1], spans[b0:b1])


def _common(words: Sequence[_Box], spans: Sequence[_Span]) -> int:
    """How many words at the beginning are those of the text."""
    pairs = zip(words, spans, strict=False)
    differs = (at for at, (word, span) in enumerate(pairs) if word.text != span.text)
    return next(differs, min(len(words), len(spans)))


def _pieces(words: list[_Box], spans: list[_Span]) -> Iterator[tuple[_Box, _Span]]:
    """Words that stand in the text in another cut: hyphenated, joined, without a raised mark."""
    places = [
        (character, span.start + offset)
        for span in spans
        for offset, character in enumerate(span.text)
    ]
    characters = "".join(character for character, _ in places)
    at = 0
    for word in words:
        bare = word.text.replace("\u00ad", "")
        for piece in _readings(bare):
            found = characters.find(piece, at) if piece else -1
            last = found + len(piece) - 1
            if found >= 0 and places[last][1] - places[found][1] == last - found:
                at = last + 1
                yield word, _Span(piece, places[found][1], places[last][1] + 1)
                break


def _readings(word: str) -> Iterator[str]:
    """A printed word, and what the text may hold of it: without its mark or its hyphen."""
    yield word
    yield word.rstrip("-")
    for length in (1, 2, 3):
        if word[-length:].isdigit():
            yield word[:-length]
    yield word.rstrip("*†")
