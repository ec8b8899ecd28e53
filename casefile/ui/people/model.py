"""The list of people, courts and organisations, the client first."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casefile.model.entity import Entity
from casefile.ui.people.words import kind_name, role_name

NO_PARENT: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
ORDER: Final = ("person", "court", "body", "place")
SECOND_LINE: Final = Qt.ItemDataRole.UserRole + 1


class PeopleModel(QAbstractListModel):
    """One row an entry: its name, and a line of what it is and how often it is named."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entities: list[Entity] = []

    def set_entities(self, entities: Sequence[Entity]) -> None:
        """Show other entries, sorted for reading."""
        self.beginResetModel()
        self._entities = sorted(
            entities,
            key=lambda one: (
                not one.is_client,
                ORDER.index(one.kind) if one.kind in ORDER else len(ORDER),
                -one.event_count,
                one.sort_name.casefold() or one.main_name.casefold(),
            ),
        )
        self.endResetModel()

    def entity(self, row: int) -> Entity:
        """The entry of a row."""
        return self._entities[row]

    def row_of(self, entity_id: int) -> int:
        """The row of an entry, -1 when it is not shown."""
        rows = (at for at, one in enumerate(self._entities) if one.id == entity_id)
        return next(rows, -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many entries there are."""
        return 0 if parent.isValid() else len(self._entities)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, the line under it, and both for screen readers."""
        if not index.isValid():
            return None
        one = self._entities[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.main_name
        if role == SECOND_LINE:
            return self._second_line(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.main_name}, {self._second_line(one)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return " · ".join(one.also_written)
        return None

    def _second_line(self, one: Entity) -> str:
        parts = [self.tr("Client") if one.is_client else "", role_name(one.role)]
        what = ", ".join(part for part in parts if part) or kind_name(one.kind)
        if not any(name.in_documents for name in one.names):
            return f"{what} · {self.tr('added by you')}"
        return f"{what} · {self.tr('named %n time(s)', '', one.mention_count)}"
