"""What is marked on a page: quotes and selections as rows of words. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass

from casefile.model.reading import Word


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked span of the document's text (code points); the strong one is looked at now."""

    start: int
    end: int
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Aside:
    """A span beside the quotes, shown greyed; `words` explain it, `doubtful` warns of it."""

    start: int
    end: int
    words: str
    doubtful: bool = False


def aside_at(asides: Sequence[Aside], offset: int) -> Aside | None:
    """The one a code point lies in."""
    return next((one for one in asides if one.start <= offset < one.end), None)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points, origin at the page's top left."""

    x0: float
    y0: float
    x1: float
    y1: float


def boxes(words: Sequence[Word], start: int, end: int) -> list[Box]:
    """The rectangles that cover the words of a span, one for each line it runs over."""
    rows: list[Box] = []
    for word in words:
        if word.end <= start or word.start >= end:
            continue
        if rows and _same_line(rows[-1], word):
            last = rows[-1]
            rows[-1] = Box(
                min(last.x0, word.x0),
                min(last.y0, word.y0),
                max(last.x1, word.x1),
                max(last.y1, word.y1),
            )
        else:
            rows.append(Box(word.x0, word.y0, word.x1, word.y1))
    return rows


def _same_line(row: Box, word: Word) -> bool:
    """Whether a word goes on to the right of a row, at its height."""
    middle = (word.y0 + word.y1) / 2
    return row.y0 <= middle <= row.y1 and word.x0 >= row.x0


def word_at(words: Sequence[Word], x: float, y: float) -> int | None:
    """The position of the word under a point, or the nearest one on its line; None off the text."""
    near: tuple[float, int] | None = None
    for at, word in enumerate(words):
        if not word.y0 - 2 <= y <= word.y1 + 2:
            continue
        away = max(word.x0 - x, x - word.x1, 0.0)
        if near is None or away < near[0]:
            near = (away, at)
    return near[1] if near else None


def turned(box: Box, width: float, height: float, rotation: int) -> Box:
    """The rectangle on a page turned clockwise by 0, 90, 180 or 270 degrees."""
    if rotation == 90:
        return Box(height - box.y1, box.x0, height - box.y0, box.x1)
    if rotation == 180:
        return Box(width - box.x1, height - box.y1, width - box.x0, height - box.y0)
    if rotation == 270:
        return Box(box.y0, width - box.x1, box.y1, width - box.x0)
    return box
