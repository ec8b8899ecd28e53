"""The table of documents: where it is narrow the less telling columns give way to the title."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from casefile.ui.documents.model import (
    ADDED,
    DATE,
    EXHIBIT,
    KIND,
    LANGUAGE,
    LEFT,
    PAGES,
    QUALITY,
    TITLE,
    DocumentsModel,
)
from casefile.ui.parts.context import Context

WIDTHS: Final = {
    EXHIBIT: 52, KIND: 96, LANGUAGE: 92, DATE: 108, PAGES: 58, LEFT: 84, QUALITY: 74, ADDED: 92,
}  # fmt: skip
GIVE_WAY: Final = (ADDED, QUALITY, PAGES, LANGUAGE, LEFT, KIND, DATE)
TITLE_WIDTH: Final = 180


class DocumentsTable(QTableView):
    """Rows of documents; Enter opens, F2 edits, Del puts into the trash or back."""

    chosen = Signal()
    opened = Signal()
    edit_wanted = Signal()
    trash_wanted = Signal()

    def __init__(self, context: Context, model: DocumentsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.setModel(model)
        self.setSortingEnabled(True)
        self.sortByColumn(EXHIBIT, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Documents"))
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(24)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        context.theme.changed.connect(self._fit)
        self._fit()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tells when another row is chosen."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, F2 and Del act on the chosen row."""
        acts = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_F2: self.edit_wanted,
            Qt.Key.Key_Delete: self.trash_wanted,
        }
        wanted = acts.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if wanted is not None and plain:
            wanted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the columns."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs wider columns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Hides columns, the least telling first, until the title has room."""
        px, metrics = self._theme.px, self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(px(34))
        model = self.model()
        wide = {}
        for column, least in WIDTHS.items():
            name = str(model.headerData(column, Qt.Orientation.Horizontal))
            wide[column] = max(px(least), metrics.horizontalAdvance(name) + px(26))
        room = self.viewport().width() - px(TITLE_WIDTH) - sum(wide.values())
        for column in GIVE_WAY:
            self.setColumnHidden(column, room < 0)
            room += wide[column] if room < 0 else 0
        for column, width in wide.items():
            self.setColumnWidth(column, width)
