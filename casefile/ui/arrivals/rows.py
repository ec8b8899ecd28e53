"""The rows of the results: files that need somebody first, then those under way, then the rest."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from casefile.bridge.arrivals import Arrival, Arrivals
from casefile.model.changes import Changes
from casefile.model.document import Document
from casefile.services.what_changes import WhatChanges
from casefile.text.date_words import date_words
from casefile.ui.arrivals.words import deeds, row_line
from casefile.ui.parts.document_words import kind_name, scope_name

Index = QModelIndex | QPersistentModelIndex
FILE, KIND, FROM, DATE, RECEIVED, ABOUT, DEEDS = range(7)
ARRIVAL: Final = Qt.ItemDataRole.UserRole
DOCUMENT: Final = Qt.ItemDataRole.UserRole + 1
HEADING: Final = Qt.ItemDataRole.UserRole + 2
EFFECT: Final = Qt.ItemDataRole.UserRole + 3
FACTS: Final = {
    KIND: "kind",
    FROM: "publisher",
    DATE: "document_date",
    RECEIVED: "received_on",
    ABOUT: "scope",
}
NEEDS, WORK, REST = range(3)
ARRANGE_MS: Final = 200


def group_of(row: Arrival) -> int:
    """Which part of the list a row stands in."""
    if row.needs_person:
        return NEEDS
    return WORK if row.under_way else REST


class ArrivalRows(QAbstractTableModel):
    """Headings and files; `fetch` gives documents by id, `correct` keeps a corrected fact."""

    def __init__(
        self,
        arrivals: Arrivals,
        fetch: Callable[[list[int]], Mapping[int, Document]],
        language: str,
        correct: Callable[[Document, str, str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._arrivals, self._fetch, self._language = arrivals, fetch, language
        self._correct = correct
        self._documents: dict[int, Document] = {}
        self._effects: Mapping[int, WhatChanges] = {}
        self._order: list[Arrival | int] = []
        # Sorting anew for each of a thousand files would cost more than reading them.
        self._later = QTimer(self, singleShot=True, interval=ARRANGE_MS)
        self._later.timeout.connect(self.arrange)
        arrivals.listed.connect(self.arrange)
        arrivals.row_changed.connect(self._changed)
        self.arrange()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """Headings and files."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """File, kind, from, its own date, received on, about, what can be done."""
        return 0 if parent.isValid() else 7

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("File"),
            self.tr("Kind"),
            self.tr("From"),
            self.tr("Its own date"),
            self.tr("Received on"),
            self.tr("About"),
            "",
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The boxes of a kept file can be corrected; headings are only read."""
        if not index.isValid() or isinstance(self._order[index.row()], int):
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = index.column() in FACTS and self.document(index.row()) is not None
        return base | Qt.ItemFlag.ItemIsEditable if editable else base

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What stands in a box, and the values behind it."""
        if not index.isValid():
            return None
        entry = self._order[index.row()]
        if isinstance(entry, int):
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            if role == HEADING:
                return entry
            return self._heading(entry) if role in shown and index.column() == FILE else None
        document = self._documents.get(entry.document_id or 0)
        if role == ARRIVAL:
            return entry
        if role in (DOCUMENT, EFFECT):
            return document if role == DOCUMENT else self._effect(entry)
        if role == Qt.ItemDataRole.EditRole:
            return self._value(document, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == FILE:
            return f"{entry.name}, {row_line(entry, document, self._effect(entry))}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(entry, document, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == FILE:
            return f"{entry.name}\n{row_line(entry, document, self._effect(entry))}"
        return None

    def setData(
        self,
        index: Index,
        value: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Hands a corrected fact on; the box shows it once it is kept."""
        document = self.document(index.row())
        if role != Qt.ItemDataRole.EditRole or document is None:
            return False
        if str(value or "") != self._value(document, index.column()):
            self._correct(document, FACTS[index.column()], str(value or ""))
        return True

    def document(self, row: int) -> Document | None:
        """The document of a row, once it is in the case."""
        entry = self._order[row] if 0 <= row < len(self._order) else 0
        return None if isinstance(entry, int) else self._documents.get(entry.document_id or 0)

    def arrange(self) -> None:
        """Sorts the files into their groups; a group without files has no heading."""
        self.beginResetModel()
        self._order = []
        for group in (NEEDS, WORK, REST):
            inside = [row for row in self._arrivals.rows if group_of(row) == group]
            if inside:
                self._order += [group, *inside]
        ids = (row.document_id for row in self._arrivals.rows if row.document_id)
        self._load([one for one in ids if one not in self._documents])
        self.endResetModel()

    def case_changed(self, changes: Changes) -> None:
        """Reads the documents shown anew when any of them changed."""
        if "document" not in changes.kinds:
            return
        touched = changes.ids.get("document", frozenset(self._documents))
        shown = [row.document_id for row in self._arrivals.rows if row.document_id in touched]
        self._load([one for one in shown if one is not None])
        if self._order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, DEEDS))

    def show_effects(self, effects: Mapping[int, WhatChanges]) -> None:
        """Say of each document what it would change."""
        self._effects = effects
        if self._order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, FILE))

    def reason_rows(self) -> list[int]:
        """Where a file needs a person: why stands there in a whole sentence."""
        return [
            row
            for row, entry in enumerate(self._order)
            if not isinstance(entry, int) and group_of(entry) == NEEDS
        ]

    def heading_rows(self) -> list[int]:
        """Where headings stand."""
        return [row for row, entry in enumerate(self._order) if isinstance(entry, int)]

    def _effect(self, row: Arrival) -> WhatChanges | None:
        return self._effects.get(row.document_id or 0)

    def _load(self, ids: list[int]) -> None:
        if ids:
            self._documents.update(self._fetch(ids))

    def _changed(self, key: int) -> None:
        arrival = self._arrivals.rows[key]
        if arrival.document_id and arrival.document_id not in self._documents:
            self._load([arrival.document_id])
        place = next((n for n, entry in enumerate(self._order) if entry is arrival), -1)
        if place < 0 or self._group_at(place) != group_of(arrival):
            self._later.start()
        if place >= 0:
            self.dataChanged.emit(self.index(place, 0), self.index(place, DEEDS))

    def _group_at(self, place: int) -> int:
        above = (entry for entry in reversed(self._order[:place]) if isinstance(entry, int))
        return next(above, -1)

    def _heading(self, group: int) -> str:
        return (self.tr("NEEDS YOU"), self.tr("BEING TAKEN IN"), self.tr("READ"))[group]

    def _value(self, document: Document | None, column: int) -> str:
        """The fact as it is stored: a key, an EDTF date or words."""
        if document is None or column not in FACTS:
            return ""
        return str(getattr(document, FACTS[column]) or "")

    def _text(self, row: Arrival, document: Document | None, column: int) -> str:
        """The fact as a person reads it."""
        if column == FILE:
            return row.name
        if column == DEEDS:
            return ", ".join(deed.name for deed in deeds(row))
        if document is None:
            return ""
        value = self._value(document, column)
        if column in (DATE, RECEIVED):
            empty = self.tr("no date") if column == DATE else self.tr("add…")
            return date_words(value, self._language, short=True) if value else empty
        names = {KIND: kind_name, ABOUT: scope_name}
        return names[column](value) if column in names else value or self.tr("not known")
