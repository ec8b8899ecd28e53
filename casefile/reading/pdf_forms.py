"""Filled-in fields of PDF forms: each value goes back beside the words it answers."""

from collections.abc import Sequence
from typing import Protocol, Self, TypeVar

import pymupdf

Box = tuple[float, float, float, float]
_WRITTEN = frozenset(
    {
        pymupdf.mupdf.PDF_WIDGET_TYPE_TEXT,
        pymupdf.mupdf.PDF_WIDGET_TYPE_COMBOBOX,
        pymupdf.mupdf.PDF_WIDGET_TYPE_LISTBOX,
    }
)
_TICKED = frozenset(
    {pymupdf.mupdf.PDF_WIDGET_TYPE_CHECKBOX, pymupdf.mupdf.PDF_WIDGET_TYPE_RADIOBUTTON}
)
_SLACK = 2.0


class Piece(Protocol):
    """What stands on one line of a page, in points."""

    @property
    def text(self) -> str:
        """Its words."""

    @property
    def x0(self) -> float:
        """Its left edge."""

    @property
    def y0(self) -> float:
        """Its top."""

    @property
    def x1(self) -> float:
        """Its right edge."""

    @property
    def y1(self) -> float:
        """Its bottom."""

    def _replace(self, *, text: str) -> Self:
        """The same with other words."""


Some = TypeVar("Some", bound=Piece)


def with_fields(page: pymupdf.Page, pieces: list[Some]) -> list[Some]:
    """The lines of a page in their order, what was written into fields behind their labels.

    The engine gives all fields after the printed words; a ticked box, drawn with a letter of a font
    of signs, becomes a tick.
    """
    if page.first_widget is None:
        return pieces
    written: list[Box] = []
    ticked: list[Box] = []
    for widget in page.widgets():
        if widget.field_type in _WRITTEN:
            written.append(tuple(widget.rect))
        elif widget.field_type in _TICKED:
            ticked.append(tuple(widget.rect))
    pieces = [
        piece._replace(text="☒") if len(piece.text) == 1 and _inside(piece, ticked) else piece
        for piece in pieces
    ]
    filled = [piece for piece in pieces if _inside(piece, written) or _inside(piece, ticked)]
    printed = [piece for piece in pieces if piece not in filled]
    for piece in sorted(filled, key=lambda one: (one.y0, one.x0)):
        printed.insert(_place(piece, printed), piece)
    return printed


def _inside(piece: Piece, boxes: Sequence[Box]) -> bool:
    x = (piece.x0 + piece.x1) / 2
    y = (piece.y0 + piece.y1) / 2
    return any(
        x0 - _SLACK <= x <= x1 + _SLACK and y0 - _SLACK <= y <= y1 + _SLACK
        for x0, y0, x1, y1 in boxes
    )


def _place(piece: Piece, printed: Sequence[Piece]) -> int:
    """Behind the nearest words to its left on the row, else behind the nearest words above."""
    middle = (piece.y0 + piece.y1) / 2
    left = [
        (one.x1, at)
        for at, one in enumerate(printed)
        if one.y0 <= middle <= one.y1 and one.x0 <= piece.x0
    ]
    if left:
        return max(left)[1] + 1
    above = [(one.y1, at) for at, one in enumerate(printed) if one.y1 <= middle]
    return max(above)[1] + 1 if above else 0
