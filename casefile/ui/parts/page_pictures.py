"""The page pictures kept in memory: a dozen, the least looked at go first."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from casefile.bridge.messages import told_error
from casefile.model.document import PageText
from casefile.model.errors import CaseError
from casefile.model.reading import PageImage, Word

KEPT = 12

Key = tuple[str, int, float, int]
"""A document's SHA-256, page number, scale and rotation."""

Draw = Callable[[Key, PageText, Callable[[PageImage], None], Callable[[CaseError], None]], object]
"""Has a page drawn elsewhere; the picture or the reason comes back to one of the callbacks."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as it was drawn, at which scale and turn, with its words."""

    pixmap: QPixmap
    scale: float
    rotation: int
    words: tuple[Word, ...]


def picture_of(image: PageImage) -> QImage:
    """A page as it came from the child, for drawing; it lives no longer than `image`."""
    grey, colours = QImage.Format.Format_Grayscale8, QImage.Format.Format_RGB888
    kind = grey if image.channels == 1 else colours
    return QImage(image.pixels, image.width, image.height, image.stride, kind)


class PagePictures(QObject):
    """Asks the reading child for pictures and keeps them; `arrived` tells the page number."""

    arrived = Signal(int)

    def __init__(self, draw: Draw, parent: QObject) -> None:
        super().__init__(parent)
        self._draw, self._sha = draw, ""
        self._kept: OrderedDict[int, Picture] = OrderedDict()
        self._asked: set[Key] = set()
        self._failed: dict[int, str] = {}

    def clear(self, sha256: str) -> None:
        """Forget all pictures; the next ones are of this document."""
        self._sha = sha256
        self._kept.clear()
        self._failed.clear()

    def get(self, number: int) -> Picture | None:
        """The picture of a page, whatever its scale, if it is there."""
        return self._kept.get(number)

    def why_not(self, number: int) -> str:
        """Why a page could not be drawn, "" when nothing is wrong."""
        return self._failed.get(number, "")

    def want(self, page: PageText, scale: float, rotation: int) -> None:
        """Have a page drawn at a scale unless it is there or under way."""
        number = page.number
        have = self._kept.get(number)
        if have and (have.scale, have.rotation) == (scale, rotation):
            self._kept.move_to_end(number)
            return
        key = (self._sha, number, scale, rotation)
        if key in self._asked or number in self._failed:
            return
        self._asked.add(key)
        self._draw(
            key,
            page,
            lambda image: self._take(key, image, page.words),
            lambda error: self._fail(key, error),
        )

    def _take(self, key: Key, image: PageImage, words: tuple[Word, ...]) -> None:
        """Keeps a picture; `words` read from it stand above those the file stores."""
        self._asked.discard(key)
        sha, number, scale, rotation = key
        if sha != self._sha:
            return
        pixmap = QPixmap.fromImage(picture_of(image))
        self._kept[number] = Picture(pixmap, scale, rotation, words or image.words)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(number)

    def _fail(self, key: Key, error: CaseError) -> None:
        self._asked.discard(key)
        if key[0] == self._sha:
            self._failed[key[1]] = told_error(error)
            self.arrived.emit(key[1])
