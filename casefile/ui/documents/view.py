"""Documents: the table, the facts of the selected one, the trash."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from casefile.model.document import Document
from casefile.services import edit_timeline
from casefile.store import documents
from casefile.store.driver import Connection
from casefile.ui.documents.facts_form import FactsForm
from casefile.ui.documents.model import TITLE, DocumentsModel
from casefile.ui.documents.table import DocumentsTable
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.document_words import not_read
from casefile.ui.parts.freshness import Freshness
from casefile.ui.parts.row_menu import LINE, Entry, open_menu
from casefile.ui.parts.texts import frame, label

FORM_WIDTH = 320
NOTE = "text/x-casefile-note"


class DocumentsView(QWidget):
    """The documents room; `open_document` asks for the source viewer (id, start, end).

    `note_wanted` asks for a note to be written on.
    """

    open_document = Signal(int, int, int)
    note_wanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model = DocumentsModel(context.language, self)
        self._table = DocumentsTable(context, self._model, self)
        self._trash = QCheckBox(self.tr("Show the trash"), self)
        self._to_trash = KeyButton(
            context.theme, self.tr("To the trash"), self, icon="trash-2", key="Del"
        )
        self._remark = label("", "warn", self, wrap=True)
        self._describe = KeyButton(context.theme, self.tr("Describe…"), self, key="F2")
        self._note = KeyButton(context.theme, self.tr("Write on in this note…"), self)
        self._paths = label("", "faint", self, wrap=True)
        self._form = FactsForm(context.language, self)
        self._empty = label("", "secondary", self, wrap=True)
        self._stack = QStackedWidget(self)
        self._trashed = False
        self._fresh = Freshness(context, self, {"document", "event"}, self._read, self._take)
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.addWidget(self._to_trash)
        tools.addStretch(1)
        tools.addWidget(self._trash)
        left = QVBoxLayout()
        left.addLayout(tools)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        left.addWidget(self._stack, 1)
        card = frame("card", self)
        side = QVBoxLayout(card)
        side.addWidget(label(self.tr("What Casefile believes"), "heading", card))
        side.addWidget(self._remark)
        for button in (self._describe, self._note):
            side.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self._form)
        side.addWidget(self._paths)
        side.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(card)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side = scroll
        self._resize_side()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(14)
        row.addLayout(left, 1)
        row.addWidget(scroll)

    def _connect(self) -> None:
        self._table.chosen.connect(self._show_current)
        self._table.opened.connect(self._open)
        self._table.edit_wanted.connect(self._form.edit)
        self._table.trash_wanted.connect(self._trash_or_restore)
        self._describe.clicked.connect(self._form.edit)
        self._note.clicked.connect(self._write_on)
        self._context.theme.changed.connect(self._resize_side)
        self._trash.toggled.connect(lambda _on: self._refresh())
        self._to_trash.clicked.connect(self._trash_or_restore)
        self._form.corrected.connect(self._correct)
        self._form.dated.connect(self._set_date)

    def focus_list(self) -> None:
        """Give the keyboard to the table."""
        self._table.setFocus()

    def subtitle(self) -> str:
        """How many documents there are."""
        return self.tr("%n document(s)", "", self._model.rowCount())

    def select_document(self, document_id: int) -> None:
        """Select a document's row."""
        row = self._model.row_of(document_id)
        if row >= 0:
            self._table.selectRow(row)

    def _current(self) -> Document | None:
        index = self._table.currentIndex()
        return self._model.document(index.row()) if index.isValid() else None

    def _refresh(self) -> None:
        """Read the list here and now: the other list is wanted."""
        self._trashed = self._trash.isChecked()
        self._fresh.stale = True
        self._fresh.now()

    def _read(self, db: Connection) -> tuple[bool, list[Document]]:
        trashed = self._trashed
        return trashed, documents.documents(db, trashed=trashed)

    def _take(self, read: tuple[bool, list[Document]]) -> None:
        """Show the list that was read, keeping the selected document selected."""
        trashed, found = read
        before = self._current()
        self._model.set_documents(found)
        head = self._table.horizontalHeader()
        self._model.sort(head.sortIndicatorSection(), head.sortIndicatorOrder())
        row = self._model.row_of(before.id) if before else -1
        if row < 0 and self._model.rowCount():
            row = 0
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._table.selectionModel().setCurrentIndex(
                self._model.index(row, TITLE), flags | QItemSelectionModel.SelectionFlag.Rows
            )
        self._to_trash.setText(self.tr("Restore") if trashed else self.tr("To the trash"))
        self._to_trash.setEnabled(not self._context.read_only and self._model.rowCount() > 0)
        self._empty.setText(
            self.tr("The trash is empty.")
            if trashed
            else self.tr("Drop documents here. Rulings, letters, articles, e-mails.")
        )
        self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)
        self._show_current()

    def _show_current(self) -> None:
        document = self._current()
        self._form.show_document(document)
        self._form.setEnabled(document is not None and not self._context.read_only)
        words = not_read(document) if document else ""
        self._remark.setText(words)
        self._remark.setVisible(bool(words))
        self._describe.setVisible(document is not None and document.text_state == "not read")
        self._note.setVisible(document is not None and document.media_type == NOTE)
        others = documents.paths(self._context.db, document.id)[1:] if document else []
        also = self.tr("The same file also arrived as: {0}").replace("{0}", "; ".join(others))
        self._paths.setText(also if others else "")

    def _open(self) -> None:
        document = self._current()
        if document is not None:
            self.open_document.emit(document.id, -1, -1)

    def _write_on(self) -> None:
        document = self._current()
        if document is not None:
            self.note_wanted.emit(document.id)

    def _resize_side(self) -> None:
        self._side.setFixedWidth(self._context.theme.px(FORM_WIDTH))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the keys do, by a right click on a row."""
        place = self._table.viewport().mapFromGlobal(event.globalPos())
        if self._current() is None or not self._table.viewport().rect().contains(place):
            return
        may = not self._context.read_only
        away = self.tr("Restore") if self._trash.isChecked() else self.tr("To the trash")
        open_menu(
            self,
            event.globalPos(),
            [
                Entry(self.tr("Open"), self._open, "Return"),
                Entry(self.tr("Edit the facts"), self._form.edit, "F2", may),
                LINE,
                Entry(away, self._trash_or_restore, "Del", may),
            ],
        )

    def _selected_ids(self) -> list[int]:
        rows = self._table.selectionModel().selectedRows()
        return [self._model.document(index.row()).id for index in rows]

    def _trash_or_restore(self) -> None:
        ids = self._selected_ids()
        if not ids:
            return
        if self._trash.isChecked():
            self._context.write(self.tr("restore documents"), edit_timeline.restore_documents, ids)
        else:
            label_ = self.tr("move %n document(s) to the trash", "", len(ids))
            self._context.write(label_, edit_timeline.trash_documents, ids)

    def _correct(self, column: str, value: object) -> None:
        document = self._current()
        if document is not None:
            self._context.write(
                self.tr("correct a document"),
                edit_timeline.set_fact,
                document.id,
                column,
                value,
            )

    def _set_date(self, edtf: object, words: str) -> None:
        document = self._current()
        if document is not None:
            self._context.write(
                self.tr("set the document's date"), edit_timeline.set_document_date,
                document.id, edtf, words,
            )  # fmt: skip
