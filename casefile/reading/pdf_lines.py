"""The printed lines of a PDF page as the engine finds them, in the order of the file.

The engine writes its lines as JSON in a third of the time it takes to make Python objects of them,
a line for each change of letters; `_joined` puts those together again as the engine would have.
What that form cannot say, turned lines above all, is asked for object by object.
"""

import json
import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import pymupdf
from pymupdf import mupdf

# Ligatures are written out so that words are found; images are never carried along.
FLAGS = pymupdf.TEXTFLAGS_TEXT & ~pymupdf.TEXT_PRESERVE_LIGATURES
_SCALE = 1000.0  # the engine writes whole numbers: thousandths of a point
_BUFFER = 32_768  # bytes; most pages take less
_BEGIN = '{"wmode":'
_SPAN = re.compile(
    r'(\[?)\{"wmode":0,"bbox":\{"x":(-?\d+),"y":(-?\d+),"w":(\d+),"h":(\d+),"flags":\d+\},'
    r'"font":\{"name":"(?:[^"\\]|\\.)*+","family":"[^"]*","weight":"(b?)\w*","style":"\w*",'
    r'"size":(\d+)\},"x":(-?\d+),"y":(-?\d+),"text":"((?:[^"\\]++|\\.)*+)"'
)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff]")
_BOLD = 16
_SAME_LINE = 0.8
"""Letter sizes up, down or along from where the engine starts another line."""
_SPACE = 0.15
"""Letter sizes from which it takes a gap for a space."""
_TALLEST, _BASELINE, _SIDE = 2.2, 0.3, 0.1
"""Of an upright line in letter sizes: its height at most, its baseline below its top at least, how
far its first letter stands from its left edge at most."""


class Span(NamedTuple):
    """Letters of one kind on a line, in points; `start` and `baseline` are the first one's pen."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    start: float
    baseline: float
    size: float
    bold: bool


class Line(NamedTuple):
    """A line, its spaces written out; `upright` may be a little aslant, `level` is not at all."""

    spans: Sequence[Span]
    upright: bool = True
    level: bool = True


def page_lines(page: pymupdf.Page) -> list[Line]:
    """The lines of a page that hold letters, boxes in the page's unrotated space."""
    found = _found(_as_json(page))
    return _object_by_object(page) if found is None else _joined(found)


def _as_json(page: pymupdf.Page) -> str:
    textpage = page.get_textpage(flags=FLAGS | pymupdf.TEXT_PRESERVE_SPANS).this
    buffer = mupdf.fz_new_buffer(_BUFFER)
    output = mupdf.FzOutput(buffer)
    mupdf.fz_print_stext_page_as_json(output, textpage, _SCALE)
    output.fz_close_output()
    return bytes(mupdf.fz_buffer_extract_copy(buffer)).decode("utf-8", "replace")


def _found(told: str) -> list[tuple[bool, Span]] | None:
    """Each span and whether it opens a block; None where a line stands or runs another way."""
    matches = _SPAN.findall(told)
    if len(matches) != told.count(_BEGIN):
        return None
    if not told.isascii() and _RIGHT_TO_LEFT.search(told):
        return None
    found = []
    for opens, left, top, width, height, bold, letter, pen, base, text in matches:
        x0, y0, start, baseline = int(left), int(top), int(pen), int(base)
        tall, size = int(height), int(letter)
        aside = abs(start - x0) > _SIDE * size
        if aside or baseline - y0 < _BASELINE * size or tall > _TALLEST * size:
            return None
        span = Span(
            json.loads(f'"{text}"', strict=False) if "\\" in text else text,
            x0 / _SCALE,
            y0 / _SCALE,
            (x0 + int(width)) / _SCALE,
            (y0 + tall) / _SCALE,
            start / _SCALE,
            baseline / _SCALE,
            size / _SCALE,
            bold != "",
        )
        found.append((opens != "", span))
    return found


def _joined(found: list[tuple[bool, Span]]) -> list[Line]:
    """Lines of the spans: one goes on where the pen went on beside the one before."""
    lines: list[list[Span]] = []
    last: Span | None = None
    for opens, span in found:
        if last is not None and not opens:
            far = _SAME_LINE * span.size
            gap = span.start - last.x1
            if -far < gap < far and abs(span.baseline - last.baseline) < far:
                lines[-1].append(_spaced(last, span, gap))
                last = span
                continue
        lines.append([span])
        last = span
    return [Line(spans) for spans in lines]


def _spaced(last: Span, span: Span, gap: float) -> Span:
    """The span with the space before it that no letter stands for."""
    apart = gap > _SPACE * span.size and not (last.text.endswith(" ") or span.text[:1] == " ")
    return span._replace(text=" " + span.text) if apart else span


def _object_by_object(page: pymupdf.Page) -> list[Line]:
    # Heights as the font gives them are enough to tell lines; correcting each letter's takes longer
    # than all else. It is a switch of the whole engine, and words on pictures are measured with it.
    pymupdf.TOOLS.unset_quad_corrections(True)
    try:
        content: dict[str, Any] = page.get_textpage(flags=FLAGS).extractDICT()
    finally:
        pymupdf.TOOLS.unset_quad_corrections(False)
    return [_line(line) for block in content["blocks"] for line in block.get("lines", ())]


def _line(line: dict[str, Any]) -> Line:
    across, down = line["dir"]
    spans = [_span(span) for span in line["spans"]]
    return Line(spans, abs(down) < 0.1 and across > 0, (across, down) == (1, 0))


def _span(told: dict[str, Any]) -> Span:
    x0, y0, x1, y1 = told["bbox"]
    start, baseline = told["origin"]
    bold = bool(told["flags"] & _BOLD)
    return Span(told["text"], x0, y0, x1, y1, start, baseline, told["size"], bold)
