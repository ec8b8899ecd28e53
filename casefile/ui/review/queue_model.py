"""The review queue as a list; events are read when their rows are looked at."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casefile.model.event import Event
from casefile.store import events
from casefile.store.driver import Connection
from casefile.ui.event.words import spoken
from casefile.ui.review.queue_rows import QueueRow

RowRole = Qt.ItemDataRole.UserRole + 1
BLOCK = 48

Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """Headings and events; headings cannot be chosen, folds can be opened."""

    def __init__(self, db: Connection, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._db, self._language = db, language
        self._rows: list[QueueRow] = []
        self._events: dict[int, Event] = {}
        self._titles: Mapping[int, str] = {}

    def show_rows(self, rows: Sequence[QueueRow], titles: Mapping[int, str]) -> None:
        """Takes another queue, with the headlines of its events."""
        self.beginResetModel()
        self._rows, self._titles = list(rows), titles
        self._events.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Headings and events together."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings of groups are only read."""
        if not index.isValid() or self._rows[index.row()].kind == "group":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, its words, and its line for screen readers."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(row, aloud=role == Qt.ItemDataRole.AccessibleTextRole)
        return None

    def row(self, number: int) -> QueueRow:
        """One row."""
        return self._rows[number]

    def title_of(self, row: QueueRow) -> str:
        """The headline of a row, known without reading its event."""
        return row.second if row.first else self._titles.get(row.event_id, "")

    def event_of(self, row: QueueRow) -> Event | None:
        """The event of a row, read with its neighbours; None once it is gone."""
        if row.event_id not in self._events:
            start = next(i for i, one in enumerate(self._rows) if one.event_id == row.event_id)
            block = self._rows[start : start + BLOCK]
            wanted = [one.event_id for one in block if one.event_id not in self._events]
            found = events.events(self._db, [one for one in wanted if one])
            self._events.update((event.id, event) for event in found)
        return self._events.get(row.event_id)

    def number_of(self, event_id: int) -> int:
        """The row of an event; -1 when it is not shown."""
        if not event_id:
            return -1
        return next((i for i, row in enumerate(self._rows) if row.event_id == event_id), -1)

    def next_event(self, number: int, skip: int = 0) -> int:
        """The first event row from `number` on, not of event `skip`; -1 at the end."""
        for at in range(max(number, 0), len(self._rows)):
            row = self._rows[at]
            if row.kind == "event" and row.event_id != skip:
                return at
        return -1

    def event_at(self, number: int) -> Event | None:
        """The event of a row by its number; None beside the events."""
        if not 0 <= number < len(self._rows) or self._rows[number].kind != "event":
            return None
        return self.event_of(self._rows[number])

    def waiting(self, number: int) -> Event | None:
        """The event of a row, if it still waits for a person."""
        event = self.event_at(number)
        return event if event is not None and event.state == "suggested" else None

    def _words(self, row: QueueRow, *, aloud: bool) -> str:
        if row.kind != "event":
            return f"{row.words} ({row.count})"
        if row.first:
            return f"{row.first}, {row.second}"
        event = self.event_of(row)
        if event is None:
            return ""
        return spoken(event, self._language) if aloud else event.title
