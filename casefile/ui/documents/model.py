"""The list of documents as a table."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casefile.model.document import Document
from casefile.model.ties import Ties
from casefile.text.date_words import date_words
from casefile.ui.documents.tie_words import tie_line
from casefile.ui.parts.document_words import kind_name, language_name, not_read

EXHIBIT, TITLE, KIND, LANGUAGE, DATE, PAGES, LEFT, QUALITY, TIES, ADDED = range(10)
NUMBERS = (PAGES, LEFT)
NO_PARENT: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class DocumentsModel(QAbstractTableModel):
    """One row a document; sortable by what is shown."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._documents: list[Document] = []
        self._ties: Mapping[int, Ties] = {}
        self._names = [
            self.tr("No."),
            self.tr("Title"),
            self.tr("Kind"),
            self.tr("Language"),
            self.tr("Date"),
            self.tr("Pages"),
            self.tr("To review"),
            self.tr("Text"),
            self.tr("Belongs to"),
            self.tr("Added"),
        ]

    def set_documents(
        self, documents: Sequence[Document], ties: Mapping[int, Ties] | None = None
    ) -> None:
        """Show other documents, with what each belongs to."""
        self.beginResetModel()
        self._ties = ties or {}
        self._documents = list(documents)
        self.endResetModel()

    def document(self, row: int) -> Document:
        """The document of a row."""
        return self._documents[row]

    def documents(self) -> tuple[Document, ...]:
        """All that are shown, in the order they are shown in."""
        return tuple(self._documents)

    def ties(self, document_id: int) -> Ties | None:
        """What a document belongs to, None for nothing."""
        return self._ties.get(document_id)

    def row_of(self, document_id: int) -> int:
        """The row of a document, -1 when it is not shown."""
        rows = (at for at, one in enumerate(self._documents) if one.id == document_id)
        return next(rows, -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many documents there are."""
        return 0 if parent.isValid() else len(self._documents)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._names)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self._names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell; screen readers hear the column with it."""
        if not index.isValid():
            return None
        words = self._words(self._documents[index.row()], index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._names[index.column()]}: {words}"
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words(self, document: Document, column: int) -> str:
        day = document.document_date
        return {
            EXHIBIT: document.exhibit,
            TITLE: document.label,
            KIND: kind_name(document.kind),
            LANGUAGE: language_name(document.language),
            DATE: date_words(day, self._language, short=True) if day else self.tr("no date"),
            PAGES: str(document.page_count or ""),
            LEFT: str(document.suggestions_left or ""),
            QUALITY: not_read(document) or self.tr("good"),
            TIES: tie_line(self._ties.get(document.id)),
            ADDED: document.added_at[:10],
        }[column]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be chosen, and dragged onto another."""
        own = super().flags(index)
        return own | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else own

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; numbers as numbers, dates by their day, labels as they count."""

        def key(document: Document) -> tuple[object, ...]:
            if column == EXHIBIT:
                return (document.exhibit[:1], document.id)
            if column in NUMBERS:
                return (document.page_count if column == PAGES else document.suggestions_left,)
            if column == DATE:
                return (document.document_date is None, document.document_date or "")
            return (self._words(document, column).casefold(),)

        self.layoutAboutToBeChanged.emit()
        moved = self.persistentIndexList()
        ids = [self._documents[index.row()].id for index in moved]
        self._documents.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self.changePersistentIndexList(
            moved,
            [
                self.index(self.row_of(one), index.column())
                for one, index in zip(ids, moved, strict=True)
            ],
        )
        self.layoutChanged.emit()
