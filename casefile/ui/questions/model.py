"""The list of questions: open ones on top, then what was found, what is answered at the end."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casefile.ui.questions.lines import Line
from casefile.ui.questions.words import spoken

NO_PARENT: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
LINE: Final = Qt.ItemDataRole.UserRole + 1


class QuestionsModel(QAbstractListModel):
    """One row a question."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show others."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line(self, row: int) -> Line:
        """The question of a row."""
        return self._lines[row]

    def row_of(self, key: str) -> int:
        """The row of a question, -1 when it is not shown."""
        return next((at for at, one in enumerate(self._lines) if one.key == key), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, the question itself, and all of it for screen readers."""
        if not index.isValid():
            return None
        one = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return one.text
        if role == LINE:
            return one
        return spoken(one) if role == Qt.ItemDataRole.AccessibleTextRole else None
