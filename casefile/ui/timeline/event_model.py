"""The events of the timeline as a list: every id at once, the events themselves by blocks.

The order is the band's. A row knows what stands above it, so that a new year can be ruled off.
"""

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casefile.model.dates import UNDATED_KEY
from casefile.model.event import Event
from casefile.store import events
from casefile.store.driver import Connection
from casefile.text.date_words import date_words
from casefile.ui.event.words import spoken
from casefile.ui.timeline.open_gaps import OpenGap

BLOCK, BLOCKS_KEPT = 16, 192
EventRole = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """An event of the list; `year` is set where a new year begins, `beside` as in `date_lines`.

    `gaps` are what is missing right after it.
    """

    event: Event
    year: str = ""
    beside: str = ""
    gaps: tuple[OpenGap, ...] = ()


def _year(event: Event) -> str:
    return "" if event.earliest == UNDATED_KEY or event.edtf is None else event.earliest[:4]


class EventModel(QAbstractListModel):
    """Events in the order of the timeline; only the blocks that are looked at are read."""

    def __init__(self, db: Connection, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._db, self._language = db, language
        self._ids = array("q")
        self._blocks: OrderedDict[int, list[Row]] = OrderedDict()
        self._gaps: dict[int, tuple[OpenGap, ...]] = {}

    def show_ids(self, ids: Sequence[int]) -> bool:
        """Takes these events in this order; True when rows came, went or moved.

        The same ids again only mean that something about them changed.
        """
        given = array("q", ids)
        if given == self._ids:
            self._read_anew()
            return False
        self.beginResetModel()
        self._ids = given
        self._blocks.clear()
        self.endResetModel()
        return True

    def show_gaps(self, gaps: Iterable[OpenGap]) -> None:
        """Takes what is missing in the chronology; what follows no event is left out."""
        self._gaps = {}
        for one in gaps:
            if one.gap.event_id:
                before = self._gaps.get(one.gap.event_id, ())
                self._gaps[one.gap.event_id] = (*before, one)
        self._read_anew()

    def _read_anew(self) -> None:
        self._blocks.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many events there are; a list has no children."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headline, the line for screen readers, or the event itself."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index.row()).event.title
        if role == EventRole:
            return self.row(index.row()).event
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row(index.row())
            words = spoken(row.event, self._language, row.beside)
            return " ".join([words, *(one.text for one in row.gaps)])
        return None

    def row(self, number: int) -> Row:
        """One row, read with its block."""
        block, place = divmod(number, BLOCK)
        if block not in self._blocks:
            self._blocks[block] = self._read(block)
            if len(self._blocks) > BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(block)
        return self._blocks[block][place]

    def ids(self) -> list[int]:
        """Every event of the list, in its order."""
        return self._ids.tolist()

    def id_at(self, number: int) -> int:
        """The event id of a row; 0 beside the list."""
        return self._ids[number] if 0 <= number < len(self._ids) else 0

    def number_of(self, event_id: int) -> int:
        """The row of an event; -1 when it is not in the list."""
        # Asked for one event at a time: a table of all numbers would be larger than the list.
        return self._ids.index(event_id) if event_id in self._ids else -1

    def _read(self, block: int) -> list[Row]:
        """A block of rows; the event before it tells whether its first row begins a year."""
        start = block * BLOCK
        lead = 1 if start else 0
        found = events.events(
            self._db, self._ids[start - lead : start + BLOCK].tolist(), beside=False
        )
        beside = self._neighbours(found)
        year = _year(found[0]) if lead else ""
        rows = []
        for event in found[lead:]:
            here = _year(event)
            begins = here if here and here != year else ""
            near = beside.get(event.beside_id or 0, "")
            rows.append(Row(event, begins, near, self._gaps.get(event.id, ())))
            year = here or year
        return rows

    def _neighbours(self, found: Sequence[Event]) -> dict[int, str]:
        """The dates, in words, of the events that undated ones are placed beside."""
        wanted = {one.beside_id for one in found if one.edtf is None and one.beside_id}
        return {
            event.id: date_words(event.edtf, self._language, short=True)
            for event in (events.events(self._db, sorted(wanted)) if wanted else [])
            if event.edtf is not None
        }
