"""The printed rows of a PDF page: words that stand on one line, in the order of the file."""

import re
from dataclasses import dataclass
from typing import Any, NamedTuple

import pymupdf

from casefile.reading.paging import clean_line
from casefile.reading.pdf_forms import with_fields

# Ligatures are written out so that words are found; images are never carried along.
FLAGS = pymupdf.TEXTFLAGS_TEXT & ~pymupdf.TEXT_PRESERVE_LIGATURES
_SUPERSCRIPT, _BOLD = 1, 16
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


@dataclass(slots=True)
class _Piece:
    """A line as the engine gives it."""

    text: str
    box: tuple[float, float, float, float]
    baseline: float
    size: float
    bold: bool
    marks: tuple[str, ...]
    upright: bool


def page_rows(page: pymupdf.Page) -> list[Row]:
    """The rows of a page that hold words, boxes in the page's unrotated space."""
    # Heights as the font gives them are enough to tell rows; correcting each letter's takes a third
    # of the time. It is a switch of the whole engine, and words on pictures are measured with it.
    pymupdf.TOOLS.unset_quad_corrections(True)
    try:
        content: dict[str, Any] = page.get_textpage(flags=FLAGS).extractDICT()
    finally:
        pymupdf.TOOLS.unset_quad_corrections(False)
    pieces = [
        piece
        for block in content["blocks"]
        for line in block.get("lines", ())
        if (piece := _piece(line)) is not None
    ]
    rows: list[Row] = []
    waiting: list[_Piece] = []
    for piece in with_fields(page, pieces):
        if waiting and not _beside(waiting[-1], piece):
            rows.append(_row(waiting))
            waiting = []
        waiting.append(piece)
    if waiting:
        rows.append(_row(waiting))
    return rows


def _piece(line: dict[str, Any]) -> _Piece | None:
    text = ""
    marks: list[str] = []
    glued = False
    for span in line["spans"]:
        words: str = span["text"]
        if span["flags"] & _SUPERSCRIPT and _MARK.fullmatch(words):
            count = len(marks)
            text = _with_mark(text, words, marks)
            glued = len(marks) > count and not text.endswith(" ")
        else:
            # Printers leave no space between a mark and the next word.
            text += " " + words if glued and words[:1].isalnum() else words
            glued = False
    text = clean_line(text)
    if not text and not marks:
        return None
    spans = line["spans"]
    widest = spans[0] if len(spans) == 1 else max(spans, key=lambda span: len(span["text"]))
    bold = all(span["flags"] & _BOLD for span in spans if span["text"].strip())
    upright = abs(line["dir"][1]) < 0.1 and line["dir"][0] > 0
    return _Piece(
        text, line["bbox"], widest["origin"][1], widest["size"], bold, tuple(marks), upright
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


def _beside(first: _Piece, second: _Piece) -> bool:
    """Whether the second piece goes on to the right of the first, on the same row."""
    if not (first.upright and second.upright):
        return False
    top, bottom = max(first.box[1], second.box[1]), min(first.box[3], second.box[3])
    height = min(first.box[3] - first.box[1], second.box[3] - second.box[1])
    return bottom - top >= 0.5 * height and second.box[0] >= first.box[2] - 2


def _row(pieces: list[_Piece]) -> Row:
    if len(pieces) == 1:
        return _row_of_one(pieces[0])
    text = ""
    for before, piece in zip([None, *pieces], pieces, strict=False):
        if before is None or not text:
            text = piece.text
        elif piece.text:
            gap = piece.box[0] - before.box[2]
            cells = gap > _WIDE_GAP * piece.size and not _LABEL.fullmatch(before.text)
            near = gap < 0.12 * piece.size
            text += ("\t" if cells else "" if near else " ") + piece.text
    main = max(pieces, key=lambda piece: len(piece.text))
    labelled = len(pieces) > 1 and _LABEL.fullmatch(pieces[0].text)
    return Row(
        text=text,
        x0=pieces[0].box[0],
        y0=min(piece.box[1] for piece in pieces),
        x1=max(piece.box[2] for piece in pieces),
        y1=max(piece.box[3] for piece in pieces),
        left=pieces[1].box[0] if labelled else pieces[0].box[0],
        baseline=main.baseline,
        size=main.size,
        bold=main.bold,
        marks=tuple(mark for piece in pieces for mark in piece.marks),
        upright=main.upright,
    )


def _row_of_one(piece: _Piece) -> Row:
    x0, y0, x1, y1 = piece.box
    return Row(
        piece.text,
        x0,
        y0,
        x1,
        y1,
        x0,
        piece.baseline,
        piece.size,
        piece.bold,
        piece.marks,
        piece.upright,
    )
