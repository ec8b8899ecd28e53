"""What a painted card is made of: words, chips, boxes and buttons at their places.

The same pieces are drawn, measured and hit by the pointer, so that nothing can be clicked that is
not seen. Coordinates are the card list's content, x from its left, y from the row's top.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF


@dataclass(frozen=True, slots=True)
class Words:
    """A line of words: font role and colour name of the theme; `right` sets it flush right."""

    rect: QRectF
    text: str
    font: str = "ui"
    color: str = "text"
    right: bool = False


@dataclass(frozen=True, slots=True)
class Chip:
    """A rounded mark with an icon or none; `tone` is "plain", "warn" or "open" (dashed)."""

    rect: QRectF
    text: str
    icon: str = ""
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class Box:
    """A box with a thin edge, for one of several values."""

    rect: QRectF


@dataclass(frozen=True, slots=True)
class Cap:
    """A key cap."""

    rect: QRectF
    key: str


@dataclass(frozen=True, slots=True)
class Button:
    """A painted button: icon or none, words, key cap or none."""

    rect: QRectF
    text: str
    key: str = ""
    icon: str = ""
    primary: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """What a click in `rect` does: `act` with `value`."""

    rect: QRectF
    act: str
    value: object = None


Piece = Words | Chip | Box | Cap | Button


@dataclass(slots=True)
class Card:
    """A laid-out row of the list: the card's own rectangle, its pieces, and what can be clicked.

    `gap_tops` are where the gaps below the card begin; the rail is broken from the first on.
    """

    height: int = 0
    body: QRectF = field(default_factory=QRectF)
    node_y: float = 0.0
    year: str = ""
    gap_tops: list[float] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    hits: list[Hit] = field(default_factory=list)

    def hit(self, x: float, y: float) -> Hit | None:
        """What a click at a point of the row does; None beside everything."""
        return next((one for one in self.hits if one.rect.contains(x, y)), None)
