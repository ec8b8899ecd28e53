"""Cuts a document's text into paragraphs, with the number printed before each.

The text follows the readers' contract: a single line break stands inside a paragraph, an empty
line ends one. Printed lines are still looked at, because many files break every line alike: a line
that ends long before the margin although the next word had room was ended on purpose.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_EMPTY_LINE = re.compile(r"\n[ \t\r\f\v]*(?:\n[ \t\r\f\v]*)+")
_BULLET = re.compile(r"\s*(?:[-–—•▪◦*·]\s|\(?[a-zа-яą-ž0-9]{1,3}\)\s)")
_LABEL = re.compile(
    r"\s*(?:§\s*)?(?:\((\d{1,3})\)|(\d{1,3}(?:\.\d{1,3}){0,3})(?:[.)](?=\s)|(?=[ \t]*\n))"
    r"|(\d{1,3}(?:\.\d{1,3}){1,3})(?=[ \t][^\W\d_a-zа-яёą-ž]))\s*(?=\S)"
)
_LABEL_LINE = re.compile(r"\s*\d{1,3}(?:\.\d{1,3}){0,3}[.)](?:\s*$|\s+[^\W\d_a-zа-яё])")
_TERMINAL = tuple(".!?:;…")
_CLOSING = "»”\"“)]’'"
_HALF_OPEN = re.compile(
    r"(?:[,–—-]|(?<=\s)(?:[^\W\d_A-ZА-Я]{1,3}|OF|THE|AND|FOR|IN|TO|BY|DE|DU|LA|DES|IR|DĖL|И|В|ПО|ПРИ))$"
)
_MONTHS_AFTER_ORDINAL = re.compile(
    r"(?:januar|februar|märz|april|mai|juni|juli|august|septem|oktob|novem|dezem|jänner"
    r"|styczn|lut|marc|kwiet|maj|czerw|lip|sierp|wrześ|paźdz|listop|grud)",
    re.IGNORECASE,
)
_MOST_WORDS_OF_A_HEADING = 16
_LONGEST_HEADING = 400
_ITEM_MARK = 4
"""Characters among which the bracket of "a)" or "(iv)" stands."""
_NEAR_LINES = 5
_WIDEST_MARGIN = 180
"""A longer line shows that no margin broke the lines here."""
_FULL_LINE = 0.8
"""A line filled to this part of the widest one may have been broken by the margin."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's words without its printed number; offsets into the document's text."""

    start: int
    end: int
    label: str = ""
    heading: bool = False


def split_paragraphs(text: str, page_starts: Sequence[int] = (0,)) -> list[Paragraph]:
    """The paragraphs in reading order; none is empty.

    `page_starts` are the offsets of the pages. At a page's start a paragraph goes on when no
    sentence ended before it and the page begins with a small letter.
    """
    paragraphs = []
    for block_start, block_end in _blocks(text, page_starts):
        for start, end in _lines_apart(text, block_start, block_end):
            paragraph = _paragraph(text, start, end)
            if paragraph is not None:
                paragraphs.append(paragraph)
    return paragraphs


def _blocks(text: str, page_starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Stretches between empty lines and page ends, those joined again that a page end cut."""
    breaks = {(gap.start(), gap.end()) for gap in _EMPTY_LINE.finditer(text)}
    pages = sorted(page for page in page_starts if 0 < page < len(text))
    gaps = sorted(breaks | {(page, page) for page in pages})
    start = 0
    for gap_start, gap_end in gaps:
        at = bisect_left(pages, gap_start)
        at_page = at < len(pages) and pages[at] <= gap_end
        if gap_start < start or (at_page and _goes_on(text, gap_start, gap_end)):
            continue
        yield start, gap_start
        start = gap_end
    yield start, len(text)


def _goes_on(text: str, end: int, start: int) -> bool:
    """Whether the words before a page end are an unfinished sentence of the words after it."""
    before = text[max(0, end - 80) : end].rstrip()
    after = text[start : start + 40].lstrip()
    if not before or not after or before.rstrip(_CLOSING).endswith(_TERMINAL):
        return False
    return after[0].islower() or (before[-1] in ",-" and after[0].isalpha())


def _lines_apart(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A block cut where its lines were ended on purpose."""
    printed = text[start:end].splitlines(keepends=True)
    lines = [line.strip() for line in printed]
    lengths = [len(line) for line in lines]
    cut = at = start
    for index, (line, after) in enumerate(pairwise(lines)):
        at += len(printed[index])
        if not line or not after or _runs_on(line, after):
            continue
        width = max(lengths[max(0, index - _NEAR_LINES) : index + _NEAR_LINES])
        if _ended_on_purpose(line, after, width):
            yield cut, at
            cut = at
    yield cut, end


def _runs_on(line: str, after: str) -> bool:
    """Whether a line goes on in small letters, as most do; what may be an item "a)" is left out."""
    return after[0].islower() and ")" not in after[:_ITEM_MARK] and not _finished(line)


def _finished(line: str) -> bool:
    return line.rstrip(_CLOSING).endswith(_TERMINAL)


def _ended_on_purpose(line: str, after: str, width: int) -> bool:
    finished = _finished(line)
    if _BULLET.match(after) or _LABEL_LINE.match(after):
        return finished or len(line) < width * _FULL_LINE
    if _LABEL_LINE.fullmatch(line) or (after[0].islower() and not finished):
        return False
    first_word = after.split(maxsplit=1)[0]
    if len(line) + 1 + len(first_word) > width * _FULL_LINE and width <= _WIDEST_MARGIN:
        return False
    return finished or not _HALF_OPEN.search(line)


def _paragraph(text: str, start: int, end: int) -> Paragraph | None:
    piece = text[start:end]
    label = ""
    number = _LABEL.match(piece)
    if number and not _MONTHS_AFTER_ORDINAL.match(piece, number.end()):
        label = number[1] or number[2] or number[3]
        start += number.end()
        piece = piece[number.end() :]
    stripped = piece.strip()
    if not stripped:
        return None
    start += len(piece) - len(piece.lstrip())
    return Paragraph(start, start + len(stripped), label, _is_heading(stripped))


def _is_heading(words: str) -> bool:
    """Whether a paragraph is a title, a line of a letterhead or a signature, not a sentence."""
    if len(words) > _LONGEST_HEADING:
        return False
    tokens = words.split()
    single = list(map(len, tokens)).count(1)
    if len(tokens) > 3 and single * 10 >= 8 * len(tokens):
        letters = sum(len(token) == 1 and token.isalpha() for token in tokens)
        if letters * 10 >= 8 * len(tokens):
            return True  # "d e c i d e s :"
    if len(tokens) > _MOST_WORDS_OF_A_HEADING or words[0].islower() or _BULLET.match(words):
        return False
    return not words.rstrip(_CLOSING).endswith((".", "!", "?", ";", ":", ",", "…"))
