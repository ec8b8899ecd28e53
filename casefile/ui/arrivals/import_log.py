"""Everything that ever arrived in the case, and what became of it."""

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from casefile.bridge.messages import told
from casefile.model.document import ImportItem
from casefile.store import documents, imports
from casefile.ui.parts.context import Context
from casefile.ui.parts.sheet import Sheet


class ImportLog(Sheet):
    """A table: file, what became of it, why, exhibit; the newest first."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, self.tr("Import log"), parent, 760, 520)
        self.model = QStandardItemModel(0, 4, self)
        self.model.setHorizontalHeaderLabels(
            [self.tr("File"), self.tr("What became of it"), self.tr("Why"), self.tr("Exhibit")]
        )
        self._fill(context)
        line = self.tr("%n file(s) arrived in this case.", "", self.model.rowCount())
        self.add_told(line)
        self.column.addWidget(self._table(context.theme.px), 1)
        self.add_foot(self.leave_button(self.tr("Close")))

    def _fill(self, context: Context) -> None:
        exhibits = {
            one.id: one.exhibit
            for trashed in (False, True)
            for one in documents.documents(context.db, trashed=trashed)
        }
        for item in imports.items(context.db):
            exhibit = exhibits.get(item.document_id or 0, "")
            cells = (item.name, self.outcome_name(item), told(item.reason), exhibit)
            row = [QStandardItem(text) for text in cells]
            row[0].setText(PurePath(item.name).name)
            for cell, text in zip(row, cells, strict=True):
                cell.setToolTip(text)
            for cell in row:
                cell.setEditable(False)
            self.model.appendRow(row)

    def _table(self, px: Callable[[float], int]) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setAccessibleName(self.tr("Import log"))
        table.verticalHeader().hide()
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for column, width in enumerate((240, 170, 0, 70)):
            header.resizeSection(column, px(width))
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    def outcome_name(self, item: ImportItem) -> str:
        """What became of a file, in words."""
        return {
            "new": self.tr("Added"),
            "same file": self.tr("Same file, kept once"),
            "needs password": self.tr("Kept, needs a password"),
            "unreadable": self.tr("Kept, not read"),
            "not supported": self.tr("Kept, not read"),
            "failed": self.tr("Not added"),
            "stopped": self.tr("Stopped"),
        }.get(item.outcome, item.outcome)
