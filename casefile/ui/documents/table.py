"""The table of documents: where it is narrow the less telling columns give way to the title."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent
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
    TIES,
    TITLE,
    DocumentsModel,
)
from casefile.ui.parts.context import Context

WIDTHS: Final = {
    EXHIBIT: 52, KIND: 96, LANGUAGE: 92, DATE: 108, PAGES: 58, LEFT: 84, QUALITY: 74, TIES: 176,
    ADDED: 92,
}  # fmt: skip
GIVE_WAY: Final = (ADDED, QUALITY, PAGES, LANGUAGE, TIES, LEFT, KIND, DATE)
TITLE_WIDTH: Final = 260


class DocumentsTable(QTableView):
    """Rows of documents; Enter opens, F2 edits, Del puts into the trash or back.

    R reads again, B shows original and translation side by side. A row dragged onto another tells
    `dropped_on` (the row dragged, the row below it, the place on the screen).
    """

    chosen = Signal()
    opened = Signal()
    edit_wanted = Signal()
    trash_wanted = Signal()
    again_wanted = Signal()
    beside_wanted = Signal()
    dropped_on = Signal(int, int, QPoint)

    def __init__(self, context: Context, model: DocumentsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._model = model
        self.setModel(model)
        self.setSortingEnabled(True)
        self.sortByColumn(EXHIBIT, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
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
        context.theme.changed.connect(self.fit)
        self.fit()

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
            Qt.Key.Key_R: self.again_wanted,
            Qt.Key.Key_B: self.beside_wanted,
        }
        wanted = acts.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if wanted is not None and plain:
            wanted.emit()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Rows of this table only; files go to the window."""
        if event.source() is self:
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Onto another document, not between two."""
        row = self.indexAt(event.position().toPoint()).row()
        if event.source() is self and row not in (-1, self.currentIndex().row()):
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing moves: what the two have to do with each other is asked."""
        place = event.position().toPoint()
        event.ignore()
        if event.source() is self:
            self.drop_onto(self.currentIndex().row(), place)

    def drop_onto(self, row: int, place: QPoint) -> None:
        """Tell that a row was laid onto the one at a place of the table."""
        onto = self.indexAt(place).row()
        if onto not in (-1, row) and row >= 0:
            self.dropped_on.emit(row, onto, self.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the columns."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs wider columns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def fit(self) -> None:
        """Hides columns, the least telling first, until the title has room."""
        px, metrics, head = self._theme.px, self.fontMetrics(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(px(34))
        model = self._model
        wide = {}
        for column, least in WIDTHS.items():
            name = str(model.headerData(column, Qt.Orientation.Horizontal))
            wide[column] = max(px(least), metrics.horizontalAdvance(name) + px(26))
            if column in (KIND, LANGUAGE, DATE):  # as wide as their words in this language
                wide[column] = max(wide[column], self.sizeHintForColumn(column))
        if any(model.ties(one.id) for one in model.documents()):
            words = max(self.sizeHintForColumn(TIES), head.sectionSizeHint(TIES))
            wide[TIES] = min(wide[TIES], words)
        else:
            del wide[TIES]
            self.setColumnHidden(TIES, True)
        room = self.viewport().width() - px(TITLE_WIDTH) - sum(wide.values())
        for column in (one for one in GIVE_WAY if one in wide):
            self.setColumnHidden(column, room < 0)
            room += wide[column] if room < 0 else 0
        for column, width in wide.items():
            self.setColumnWidth(column, width)
