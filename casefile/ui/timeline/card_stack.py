"""Where the rows of the card list stand: guessed heights until a row is looked at, then its own."""

from array import array
from bisect import bisect_right
from collections import OrderedDict
from itertools import accumulate

from casefile.ui.theme import Theme
from casefile.ui.timeline.card_layout import lay_out
from casefile.ui.timeline.card_parts import Sheet
from casefile.ui.timeline.event_model import EventModel
from casefile.ui.timeline.pieces import Card, Hit

GUESS, CARDS_KEPT = 84, 300


class CardStack:
    """Heights and tops of all rows, in pixels; cards are laid out when asked for."""

    def __init__(self, theme: Theme, language: str, model: EventModel) -> None:
        self._model = model
        self.sheet = Sheet(theme, language, 600)
        self._heights = array("i")
        self._tops = array("i", [0])
        self._known: set[int] = set()
        self._cards: OrderedDict[int, Card] = OrderedDict()
        self.opened = -1
        self._dispute = 0

    @property
    def count(self) -> int:
        """How many rows stand here."""
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of everything."""
        return self._tops[-1]

    @property
    def dispute(self) -> int:
        """Which of its disagreements the opened row shows, counted from 0."""
        return self._dispute

    def restyle(self, width: int) -> None:
        """Another width or look."""
        self.sheet = Sheet(self.sheet.theme, self.sheet.language, max(width, 200))
        self.forget()

    def forget(self) -> None:
        """Rows changed: heights stay as guesses until they are looked at again."""
        self._cards.clear()
        self._known.clear()
        count = self._model.rowCount()
        if count != len(self._heights):
            self._heights = array("i", [self.sheet.px(GUESS)]) * count
            self._sum()

    def open_row(self, number: int, dispute: int = 0) -> None:
        """One row is opened; the one before closes."""
        for one in (self.opened, number):
            self._cards.pop(one, None)
            self._known.discard(one)
        self.opened, self._dispute = number, dispute

    def place(self, number: int) -> tuple[int, int]:
        """(top, height) of a row."""
        return self._tops[number], self._heights[number]

    def number_at(self, y: int) -> int:
        """The row at a height; -1 beside the rows."""
        if not 0 <= y < self.total:
            return -1
        return bisect_right(self._tops, y) - 1

    def between(self, top: int, bottom: int) -> range:
        """The rows that touch a stretch."""
        first = max(bisect_right(self._tops, top) - 1, 0)
        return range(first, min(bisect_right(self._tops, bottom), self.count))

    def card(self, number: int) -> Card:
        """A row laid out."""
        card = self._cards.get(number)
        if card is None:
            row, opened = self._model.row(number), number == self.opened
            card = lay_out(row, self.sheet, opened=opened, dispute=self._dispute)
            self._cards[number] = card
            if len(self._cards) > CARDS_KEPT:
                self._cards.popitem(last=False)
        return card

    def hit(self, number: int, x: float, y: float) -> Hit | None:
        """What stands in a row at a point of the whole list."""
        return self.card(number).hit(x, y - self._tops[number])

    def measure(self, number: int) -> bool:
        """Gives a row its own height; True when that was another than guessed."""
        if number in self._known or not 0 <= number < self.count:
            return False
        self._known.add(number)
        height = self.card(number).height
        if height == self._heights[number]:
            return False
        self._heights[number] = height
        self._sum()
        return True

    def measure_between(self, top: int, view: int) -> int:
        """Measures what stands in view; the offset at which what was in the middle stays put."""
        if not self.count:
            return 0
        held = self.number_at(top + view // 2) if top > 0 else 0
        held = held if held >= 0 else self.count - 1
        gap = self._tops[held] - top
        for _ in range(6):
            wanted = [n for n in self.between(top, top + view) if n not in self._known]
            changed = [number for number in wanted if self._take(number)]
            if changed:
                self._sum()
            top = max(self._tops[held] - gap, 0)
            if not changed:
                break
        return top

    def _take(self, number: int) -> bool:
        self._known.add(number)
        height = self.card(number).height
        if height == self._heights[number]:
            return False
        self._heights[number] = height
        return True

    def _sum(self) -> None:
        self._tops = array("i", accumulate(self._heights, initial=0))
