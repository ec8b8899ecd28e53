"""The list of time limits: the overdue on top, what is done at the end."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casefile.services.time_limits import TimeLimit
from casefile.ui.deadlines.words import due_words, rule_words, source_words, standing_words
from casefile.ui.deadlines.words import whom_name as whom

NO_PARENT: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
LIMIT: Final = Qt.ItemDataRole.UserRole + 1


class DeadlinesModel(QAbstractListModel):
    """One row a time limit; `language` is the window's."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._limits: list[TimeLimit] = []

    def set_limits(self, limits: Sequence[TimeLimit]) -> None:
        """Show others."""
        self.beginResetModel()
        self._limits = list(limits)
        self.endResetModel()

    def limit(self, row: int) -> TimeLimit:
        """The time limit of a row."""
        return self._limits[row]

    def row_of(self, deadline_id: int) -> int:
        """The row of a time limit, -1 when it is not shown."""
        rows = (at for at, one in enumerate(self._limits) if one.limit.id == deadline_id)
        return next(rows, -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._limits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The day, the time limit itself, and all of it for screen readers."""
        if not index.isValid():
            return None
        one = self._limits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return due_words(one, self._language)
        if role == LIMIT:
            return one
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (
                standing_words(one),
                due_words(one, self._language),
                whom(one.limit.for_whom),
                rule_words(one, self._language),
                source_words(one),
            )
            return ". ".join(parts)
        if role == Qt.ItemDataRole.ToolTipRole:
            return rule_words(one, self._language)
        return None
