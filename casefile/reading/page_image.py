"""A page of a PDF as pixels, and its words with their places on the page and in the text."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

import pymupdf

from casefile.model.errors import Unreadable
from casefile.model.reading import Word
from casefile.reading.pdf_lines import FLAGS
from casefile.reading.pdf_repair import BROKEN

PIXEL_LIMIT = 25_000_000


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as it was drawn: its pixels, how many of them make a point, and what it is made of."""

    pixels: pymupdf.Pixmap
    scale: float
    page: pymupdf.Page
    parts: pymupdf.DisplayList


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
    document: pymupdf.Document, page_number: int, scale: float, rotation: int = 0
) -> Drawn:
    """Page `page_number` (from 1) as pixels, `scale` of them a point, at most 25 million.

    They are RGB, or grey where the page has no colours: a third of the bytes to draw and carry.

    `rotation` (0, 90, 180, 270 degrees clockwise) turns the picture.

    Raises:
        Unreadable: "damaged" when the page cannot be drawn.
    """
    try:
        page = document[page_number - 1]
        width, height = page.rect.width, page.rect.height
        scale = _bounded(scale, width, height)
        matrix = pymupdf.Matrix(scale, scale).prerotate(0) * pymupdf.Matrix(rotation % 360)
        # The file's page is taken apart once, for the picture and for the words.
        parts = page.get_displaylist()
        colours = pymupdf.csRGB if _coloured(parts) else pymupdf.csGRAY
        pixels = parts.get_pixmap(matrix=matrix, colorspace=colours, alpha=False)
    except (*BROKEN, ZeroDivisionError) as error:
        raise Unreadable("damaged", "This page cannot be drawn.") from error
    return Drawn(pixels, scale, page, parts)


def words_on(drawn: Drawn, page_text: str, char_start: int = 0) -> tuple[Word, ...]:
    """The words of a drawn page; their boxes are those of the unturned page, in points.

    `page_text` is the stored text of the page and `char_start` where it begins in the document's:
    each word carries its span there; words that are not in the text, such as page numbers, are left
    out.

    Raises:
        Unreadable: "damaged" when they cannot be found out.
    """
    if not page_text:
        return ()
    try:
        boxes = _boxes(drawn.page, drawn.parts)
    except BROKEN as error:
        raise Unreadable("damaged", "This page cannot be drawn.") from error
    return place_words(boxes, page_text, char_start)


def place_words(
    boxes: Sequence[tuple[float, float, float, float, str]],
    page_text: str,
    char_start: int = 0,
) -> tuple[Word, ...]:
    """The words of a page (boxes in reading order) with their spans in the stored text."""
    texts = page_text.split()
    starts = list(_starts(page_text, texts, char_start))
    if [box[4] for box in boxes] == texts:  # most pages hold exactly their text
        return tuple(
            Word(x0, y0, x1, y1, start, start + len(text))
            for (x0, y0, x1, y1, text), start in zip(boxes, starts, strict=True)
        )
    words = list(map(_Box._make, boxes))
    spans = [_Span(text, at, at + len(text)) for text, at in zip(texts, starts, strict=True)]
    placed: list[tuple[_Box, _Span]] = []
    # Notes may stand elsewhere in the text than on the page: a second round takes what is left.
    for _ in range(2):
        found = list(_matched(words, spans))
        placed += found
        if len(found) == len(words) or len(found) == len(spans):
            break
        taken_words = {id(word) for word, _ in found}
        taken = {span.start for _, span in found}
        words = [word for word in words if id(word) not in taken_words]
        spans = [span for span in spans if span.start not in taken]
    placed.sort(key=lambda pair: pair[1].start)
    return tuple(
        Word(x0, y0, x1, y1, start, end) for (x0, y0, x1, y1, _), (_, start, end) in placed
    )


def _bounded(scale: float, width: float, height: float) -> float:
    """The scale, made smaller where the picture would have too many pixels."""
    area = max(width, 1.0) * max(height, 1.0)
    return min(scale, math.sqrt(PIXEL_LIMIT / area))


def _coloured(parts: pymupdf.DisplayList) -> bool:
    """Whether anything on a page may not be grey; a picture that could hold colours counts."""
    engine = pymupdf.mupdf
    # The engine writes what it finds into this value, so it must outlive the device.
    told = engine.ll_fz_new_test_device_outparams()
    told.is_color = 0
    device = engine.FzDevice(engine.ll_fz_new_test_device_outparams_fn(0.0, 0, None, told))
    whole = engine.FzRect(engine.FzRect.Fixed_INFINITE)
    engine.fz_run_display_list(parts.this, device, engine.FzMatrix(), whole, engine.FzCookie())
    engine.fz_close_device(device)
    return bool(told.is_color)


def _boxes(
    page: pymupdf.Page, parts: pymupdf.DisplayList
) -> list[tuple[float, float, float, float, str]]:
    if not page.rotation:
        words = pymupdf.TextPage(parts.get_textpage(FLAGS)).extractWORDS()
        return [word[:5] for word in words]
    found = []
    for x0, y0, x1, y1, text, *_ in page.get_text("words", flags=FLAGS):
        box = pymupdf.Rect(x0, y0, x1, y1) * page.rotation_matrix
        box.normalize()
        found.append((box.x0, box.y0, box.x1, box.y1, text))
    return found


def _starts(text: str, words: Iterable[str], char_start: int) -> Iterator[int]:
    """Where each of the text's words begins in the document."""
    past = 0
    for word in words:
        start = text.index(word, past)
        past = start + len(word)
        yield char_start + start


def _matched(words: list[_Box], spans: list[_Span]) -> Iterator[tuple[_Box, _Span]]:
    # Most of a page is as its text says; comparing in every way is for what lies between.
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
