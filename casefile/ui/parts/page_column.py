"""Where the pages of a document stand below each other. No Qt widgets here, only rectangles."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from casefile.model.document import PageText
from casefile.model.reading import Word
from casefile.ui.parts.marks import Box, turned

GAP, SIDE = 14, 12
A4 = (595.0, 842.0)


@dataclass(frozen=True, slots=True)
class PageColumn:
    """Pages in a view `view_width` pixels wide, fitted to it times `zoom`, turned by `rotation`.

    With `text`, the left and right edge of the text in points, the text is fitted to the view and
    not the whole page: `home` scrolls the left margin out of it. Turned pages are fitted whole.
    """

    pages: Sequence[PageText]
    view_width: int
    zoom: float = 1.0
    rotation: int = 0
    text: tuple[float, float] | None = None

    def size(self, page: PageText) -> tuple[float, float]:
        """Width and height in points as the page stands now."""
        width, height = page.width or A4[0], page.height or A4[1]
        return (height, width) if self.rotation in (90, 270) else (width, height)

    @property
    def scale(self) -> float:
        """Pixels a point."""
        widest = max((self.size(page)[0] for page in self.pages), default=A4[0])
        if self.text is not None and not self.rotation:
            widest = min(widest, self.text[1] - self.text[0])
        return max(0.1, (self.view_width - 2 * SIDE) / widest) * self.zoom

    @property
    def home(self) -> int:
        """How far to scroll to the right so that lines begin at the view's left edge."""
        return round(self.text[0] * self.scale) if self.text and not self.rotation else 0

    def extent(self) -> tuple[int, int]:
        """Width and height of the whole column in pixels."""
        scale = self.scale
        width = max((self.size(page)[0] * scale for page in self.pages), default=0.0)
        height = sum(self.size(page)[1] * scale + GAP for page in self.pages)
        return round(width) + 2 * SIDE, round(height) + GAP

    def areas(self, scroll_x: int, scroll_y: int) -> list[tuple[PageText, QRectF]]:
        """Every page with its rectangle in the viewport."""
        scale, top, found = self.scale, float(GAP - scroll_y), []
        for page in self.pages:
            width, height = (side * scale for side in self.size(page))
            left = max(float(SIDE), (self.view_width - width) / 2) - scroll_x
            found.append((page, QRectF(left, top, width, height)))
            top += height + GAP
        return found

    def on_screen(self, box: Box, page: PageText, area: QRectF) -> QRectF:
        """A rectangle of the page, in points, where it stands in the viewport."""
        scale = self.scale
        here = turned(box, page.width or A4[0], page.height or A4[1], self.rotation)
        return QRectF(
            area.left() + here.x0 * scale,
            area.top() + here.y0 * scale,
            (here.x1 - here.x0) * scale,
            (here.y1 - here.y0) * scale,
        )

    def page_of(self, offset: int) -> int:
        """The number of the page on which a code point of the document stands."""
        found = [page.number for page in self.pages if page.char_start <= offset]
        return found[-1] if found else 1


def text_edges(words: Sequence[Word], page_width: float) -> tuple[float, float] | None:
    """Left and right edge of a page's text in points; never less than half of the page.

    None for a page without words. A short title page must not be blown up to its few words.
    """
    if not words:
        return None
    left, right = min(word.x0 for word in words), max(word.x1 for word in words)
    left, right = max(0.0, left), min(page_width, right)
    least = page_width / 2
    if right - left < least:
        left = min(left, page_width - least)
        right = left + least
    return left, right
