"""The printed rows of a PDF page: words that stand on one line, in the order of the file."""

import re
from collections.abc import Sequence
from typing import NamedTuple

import pymupdf

from casefile.reading.paging import clean_line
from casefile.reading.pdf_forms import with_fields
from casefile.reading.pdf_lines import Line, Span, page_lines

_RAISED = 0.1  # in letter sizes above the baseline of the line
_MARK = re.compile(r"\s*(?:\d{1,3}|\*{1,3}|†)(?:\s*,\s*\d{1,3})?\s*")
_LABEL = re.compile(
    r"(?:§+\s*)?\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Zа-яА-Я]|[ivxIVX]{1,5})[.)]?|[•▪–—-]"
)
_WIDE_GAP = 2.5  # in letter sizes; more than a wide space, as between the cells of a table


class Row(NamedTuple):
    """A row of a page, in points from the top left; `left` is where the text after a label starts.

    `marks` are the footnote numbers that stood raised in it (they are not part of `text`).
    """

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    left: float
    baseline: float
    size: float
    bold: bool
    marks: tuple[str, ...] = ()
    upright: bool = True


def page_rows(page: pymupdf.Page) -> list[Row]:
    """The rows of a page that hold words, boxes in the page's unrotated space."""
    pieces = [piece for line in page_lines(page) if (piece := _piece(line)) is not None]
    rows: list[Row] = []
    waiting: list[Row] = []
    for piece in with_fields(page, pieces):
        if waiting and not _beside(waiting[-1], piece):
            rows.append(_row(waiting))
            waiting = []
        waiting.append(piece)
    if waiting:
        rows.append(_row(waiting))
    return rows


def _piece(line: Line) -> Row | None:
    """What stands on one line as a row of its own, None where that is nothing."""
    if len(line.spans) > 1:
        return _mixed(line)
    text, x0, y0, x1, y1, _, baseline, size, bold = line.spans[0]
    text = clean_line(text)
    if not text:
        return None
    return Row(text, x0, y0, x1, y1, x0, baseline, size, bold, (), line.upright)


def _mixed(line: Line) -> Row | None:
    """A line of several kinds of letters; raised numbers in it are taken for marks."""
    text = ""
    marks: list[str] = []
    glued = False
    for span in line.spans:
        if line.level and _is_mark(span, line.spans[0]):
            count = len(marks)
            text = _with_mark(text, span.text, marks)
            glued = len(marks) > count and not text.endswith(" ")
        else:
            # Printers leave no space between a mark and the next word.
            text += " " + span.text if glued and span.text[:1].isalnum() else span.text
            glued = False
    text = clean_line(text)
    if not text and not marks:
        return None
    widest = max(line.spans, key=lambda span: len(span.text))
    x0, y0, x1, y1 = _around(line.spans)
    bold = all(span.bold for span in line.spans if span.text.strip())
    baseline, size = widest.baseline, widest.size
    return Row(text, x0, y0, x1, y1, x0, baseline, size, bold, tuple(marks), line.upright)


def _is_mark(span: Span, first: Span) -> bool:
    raised = span.baseline < first.baseline - _RAISED * span.size
    return raised and _MARK.fullmatch(span.text) is not None


def _around(boxes: Sequence[Span] | Sequence[Row]) -> tuple[float, float, float, float]:
    """The box around all of them: left, top, right, bottom."""
    return (
        min(box.x0 for box in boxes),
        min(box.y0 for box in boxes),
        max(box.x1 for box in boxes),
        max(box.y1 for box in boxes),
    )


def _with_mark(text: str, words: str, marks: list[str]) -> str:
    """The text without a footnote's mark: "2022" and a raised 3 is not the year 20223.

    A raised number at the start of a line or after a short word ("m", "10") is no mark.
    """
    before = text.rstrip()
    last_word = before.rsplit(None, 1)[-1] if before else ""
    if not last_word:
        return text + words.strip() + " "
    if last_word[-1].isalnum() and len(last_word) < 3:
        return text + words
    marks.extend(re.findall(r"\d+|\*+|†", words))
    return text if not words.endswith(" ") else before + " "


def _beside(first: Row, second: Row) -> bool:
    """Whether the second piece goes on to the right of the first, on the same row."""
    if second.x0 < first.x1 - 2 or not (first.upright and second.upright):
        return False
    top, bottom = max(first.y0, second.y0), min(first.y1, second.y1)
    return bottom - top >= 0.5 * min(first.y1 - first.y0, second.y1 - second.y0)


def _row(pieces: list[Row]) -> Row:
    if len(pieces) == 1:
        return pieces[0]
    text = ""
    for before, piece in zip([None, *pieces], pieces, strict=False):
        if before is None or not text:
            text = piece.text
        elif piece.text:
            gap = piece.x0 - before.x1
            cells = gap > _WIDE_GAP * piece.size and not _LABEL.fullmatch(before.text)
            near = gap < 0.12 * piece.size
            text += ("\t" if cells else "" if near else " ") + piece.text
    main = max(pieces, key=lambda piece: len(piece.text))
    _, y0, x1, y1 = _around(pieces)
    labelled = _LABEL.fullmatch(pieces[0].text)
    return main._replace(
        text=text,
        x0=pieces[0].x0,
        y0=y0,
        x1=x1,
        y1=y1,
        left=pieces[1].x0 if labelled else pieces[0].x0,
        marks=tuple(mark for piece in pieces for mark in piece.marks),
    )
