"""What lies in an archive: a line a file with a tick; nothing is unpacked before somebody says."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from casefile.model.reading import ArchiveEntry
from casefile.services.import_document import shown_name
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.document_words import size_text
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.sheet import Sheet
from casefile.ui.theme import Theme

ENTRY = Qt.ItemDataRole.UserRole
_INNER = (".zip", ".rar", ".7z", ".tar", ".gz")


class ArchiveChoice(Sheet):
    """`chosen(places)` with the places of the ticked files once a person wants them added."""

    chosen = Signal(list)

    def __init__(
        self, theme: Theme, name: str, entries: Sequence[ArchiveEntry], parent: QWidget
    ) -> None:
        title = self.tr("Files in {name}").format(name=name)
        super().__init__(theme, title, parent, 720, 520)
        self.model = QStandardItemModel(0, 3, self)
        self.model.setHorizontalHeaderLabels([self.tr("File"), self.tr("Size"), self.tr("Remark")])
        for entry in entries:
            self.model.appendRow(self._row(entry))
        self.table = self._table()
        self.every = KeyButton(theme, self.tr("All"), self)
        self.none = KeyButton(theme, self.tr("None"), self)
        self.add = KeyButton(theme, "", self, icon="file-plus", kind="primary")
        self.cancel = self.leave_button(self.tr("Cancel"))
        self._lay_out(len(entries))
        self.model.itemChanged.connect(self._say)
        self.table.doubleClicked.connect(self._turn)
        self.every.clicked.connect(lambda: self._tick(on=True))
        self.none.clicked.connect(lambda: self._tick(on=False))
        self.add.clicked.connect(self.accept)
        self._say()

    @property
    def places(self) -> list[int]:
        """The places of the ticked files."""
        items = (self.model.item(row, 0) for row in range(self.model.rowCount()))
        ticked = (item for item in items if item.checkState() == Qt.CheckState.Checked)
        return [item.data(ENTRY) for item in ticked]

    def accept(self) -> None:
        """Tells what was ticked and closes."""
        if self.places:
            self.chosen.emit(self.places)
            super().accept()

    def _row(self, entry: ArchiveEntry) -> list[QStandardItem]:
        file = QStandardItem(shown_name(entry.name))
        file.setData(entry.place, ENTRY)
        file.setToolTip(file.text())
        cells = [file, QStandardItem(size_text(entry.size)), QStandardItem(self._remark(entry))]
        for cell in cells:
            cell.setEditable(False)
            cell.setEnabled(not entry.refused)
        file.setCheckable(not entry.refused)
        if not entry.refused:
            file.setCheckState(Qt.CheckState.Unchecked)
        cells[1].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return cells

    def _remark(self, entry: ArchiveEntry) -> str:
        if entry.refused == "needs password":
            return self.tr("Locked with a password; unpack it in another program.")
        if entry.refused:
            return self.tr("Unpacks to far more than a document holds.")
        if entry.name.lower().endswith(_INNER):
            return self.tr("An archive again; it is not opened by itself.")
        return ""

    def _table(self) -> QTableView:
        px, table = self._theme.px, QTableView(self)
        tick = px(16)
        table.setStyleSheet(f"QTableView::indicator {{ width: {tick}px; height: {tick}px; }}")
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setAccessibleName(self.tr("Files in the archive"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(28))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for column in (0, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, px(90))
        return table

    def _lay_out(self, count: int) -> None:
        words = self.tr(
            "%n file(s) inside. Nothing was unpacked. Tick what belongs to the case; the archive "
            "itself stays as it is.",
            "",
            count,
        )
        row = FlowLayout()
        row.addWidget(self.every)
        row.addWidget(self.none)
        self.add_told(words)
        self.column.addLayout(row)
        self.column.addWidget(self.table, 1)
        self.add_foot(self.cancel, self.add)
        self.table.setFocus()
        if count:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _say(self) -> None:
        count = len(self.places)
        self.add.setText(self.tr("Add %n file(s)", "", count))
        self.add.setEnabled(count > 0)

    def _turn(self, index: QModelIndex) -> None:
        """A double click anywhere in the row ticks it or takes the tick away."""
        file = self.model.item(index.row(), 0)
        if file.isCheckable():
            on = file.checkState() == Qt.CheckState.Checked
            file.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _tick(self, *, on: bool) -> None:
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        for row in range(self.model.rowCount()):
            file = self.model.item(row, 0)
            if file.isCheckable():
                file.setCheckState(state)
