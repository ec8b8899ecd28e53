"""Documents: the table, the facts of the selected one, the trash."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from casefile.model.document import Document
from casefile.model.ties import Ties
from casefile.services import document_ties
from casefile.store import anchors, documents
from casefile.store.driver import Connection
from casefile.ui.documents.acts import DocumentActs
from casefile.ui.documents.facts_card import FactsCard
from casefile.ui.documents.model import TITLE, DocumentsModel
from casefile.ui.documents.table import DocumentsTable
from casefile.ui.documents.tie_acts import alone_entries, pair_entries, untie
from casefile.ui.parts.beside import lay_beside
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.erasing import Erasing
from casefile.ui.parts.freshness import Freshness
from casefile.ui.parts.row_menu import LINE, Entry, open_menu, run_entry
from casefile.ui.parts.texts import label

FORM_WIDTH, LIST_WIDTH, GAPS = 320, 250, 80
UNBOUND = (1 << 24) - 1
"""Qt's own greatest width."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What the room shows, read aside."""

    trashed: bool
    documents: list[Document]
    ties: dict[int, Ties]


class DocumentsView(QWidget):
    """The documents room; `open_document` asks for the source viewer (id, start, end).

    `note_wanted` asks for a note to be written on, `beside_wanted` for a document beside its
    translation or original.
    """

    open_document = Signal(int, int, int)
    note_wanted = Signal(int)
    beside_wanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model = DocumentsModel(context.language, self)
        self._table = DocumentsTable(context, self._model, self)
        self._trash = QCheckBox(self.tr("Show the trash"), self)
        self._to_trash = KeyButton(
            context.theme, self.tr("To the trash"), self, icon="trash-2", key="Del"
        )
        self._card = FactsCard(context, self)
        self._form = self._card.form
        self._acts = DocumentActs(context, self)
        self._erasing = Erasing(context, self)
        self._empty = label("", "secondary", self, wrap=True)
        self._stack = QStackedWidget(self)
        self._trashed = False
        self._wanted = 0
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
        scroll = QScrollArea(self)
        scroll.setWidget(self._card)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side = scroll
        self._parts = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(14)
        row.addLayout(left, 1)
        row.addWidget(scroll, 1)
        self._resize_side()

    def _connect(self) -> None:
        self._table.chosen.connect(self._show_current)
        self._table.opened.connect(partial(self.act, "open"))
        self._table.edit_wanted.connect(self._form.edit)
        self._table.trash_wanted.connect(self._trash_or_restore)
        again = partial(self._with_current, self._acts.ask_again, self)
        self._table.again_wanted.connect(again)
        self._table.beside_wanted.connect(self._show_beside)
        self._table.dropped_on.connect(self._ask_tie)
        card = self._card
        card.describe.clicked.connect(self._form.edit)
        card.password.clicked.connect(partial(self._with_current, self._acts.ask_password))
        card.write_down.clicked.connect(
            lambda: self._with_current(lambda one: self._acts.ask_to_write_down(one, self))
        )
        card.note.clicked.connect(
            lambda: self._with_current(lambda document: self.note_wanted.emit(document.id))
        )
        card.again.clicked.connect(lambda: again())
        card.ties.open_wanted.connect(self.select_document)
        card.ties.untie_wanted.connect(
            lambda key, other: self._with_current(
                lambda document: untie(self._context, key, document, other)
            )
        )
        card.ties.beside_wanted.connect(self._show_beside)
        card.moved.shown.connect(
            lambda quote: self.open_document.emit(quote.document_id, quote.start, quote.end)
        )
        card.moved.confirmed.connect(self._acts.confirm)
        self._context.theme.changed.connect(self._resize_side)
        self._trash.toggled.connect(lambda _on: self._refresh())
        self._to_trash.clicked.connect(self._trash_or_restore)
        acts, chosen = self._acts, self._with_current
        self._form.corrected.connect(partial(chosen, acts.correct))
        self._form.dated.connect(partial(chosen, acts.set_date))
        self._form.encoding_wanted.connect(partial(chosen, acts.read_in))
        acts.told.connect(lambda _id: self._show_current())
        acts.composed.connect(self.select_document)

    def focus_list(self) -> None:
        """Give the keyboard to the table."""
        self._table.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the list."""
        return [
            ("Enter", self.tr("Open the document")),
            ("F2", self.tr("Edit the facts")),
            ("R", self.tr("Read the document again")),
            ("B", self.tr("Original and translation side by side")),
            ("Del", self.tr("To the trash, or back")),
        ]

    def select_document(self, document_id: int) -> None:
        """Select a document's row, at once or as soon as the list shows it."""
        row = self._model.row_of(document_id)
        self._wanted = 0 if row >= 0 else document_id
        if row >= 0:
            self._table.selectRow(row)

    def act(self, name: str) -> None:
        """What the menu bar asks for, done with the selected document; says when it cannot be."""
        document = self._current()
        if document is not None and not run_entry(self._entries(document), name):
            self._card.tell(self.tr("That cannot be done with {0}.").format(document.exhibit))

    def _current(self) -> Document | None:
        index = self._table.currentIndex()
        return self._model.document(index.row()) if index.isValid() else None

    def _refresh(self) -> None:
        """Read the list here and now: the other list is wanted."""
        self._trashed = self._trash.isChecked()
        self._fresh.stale = True
        self._fresh.now()

    def _read(self, db: Connection) -> _Read:
        trashed = self._trashed
        found = documents.documents(db, trashed=trashed)
        return _Read(trashed, found, {} if trashed else document_ties.ties(db))

    def _take(self, read: _Read) -> None:
        """Show the list that was read, keeping the selected document selected."""
        trashed = read.trashed
        before = self._current()
        self._model.set_documents(read.documents, read.ties)
        self._table.fit()
        head = self._table.horizontalHeader()
        self._model.sort(head.sortIndicatorSection(), head.sortIndicatorOrder())
        row = self._model.row_of(self._wanted)
        if row >= 0:
            self._wanted = 0
        elif before:
            row = self._model.row_of(before.id)
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
        if document is None:
            self._card.show_document(None, None, (), (), readable=False)
            return
        db = self._context.db
        self._card.show_document(
            document,
            self._model.ties(document.id),
            anchors.moved_quotes(db, document.id),
            documents.paths(db, document.id),
            readable=self._acts.readable(document),
        )
        self._card.tell(self._acts.said(document))
        self._card.weigh(self._context.jobs, document)

    def _with_current(self, act: Callable[..., object], *arguments: object) -> None:
        """Do something with the selected document, if there is one."""
        document = self._current()
        if document is not None:
            act(document, *arguments)

    def _show_beside(self) -> None:
        document = self._current()
        ties = self._model.ties(document.id) if document else None
        if document is not None and ties is not None and ties.partner is not None:
            self.beside_wanted.emit(document.id)

    def _resize_side(self) -> None:
        """The facts beside the list; below it in a narrow room, or one with large text."""
        px = self._context.theme.px
        tools = self._to_trash.minimumSizeHint().width() + self._trash.minimumSizeHint().width()
        # More than both need at least, or the room could never become narrower than that.
        beside = self.width() >= px(FORM_WIDTH) + max(px(LIST_WIDTH), tools + GAPS)
        lay_beside(self._parts, beside=beside)
        self._side.setMaximumWidth(px(FORM_WIDTH) if beside else UNBOUND)
        self._side.setMinimumWidth(px(FORM_WIDTH) if beside else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two parts share the room."""
        super().resizeEvent(event)
        self._resize_side()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the keys do, by a right click on a row; on two rows what they have in common."""
        place = self._table.viewport().mapFromGlobal(event.globalPos())
        document = self._current()
        if document is None or not self._table.viewport().rect().contains(place):
            return
        rows = sorted({index.row() for index in self._table.selectedIndexes()})
        chosen = [self._model.document(row) for row in rows]
        entries = self._acts.compose_entries(chosen, self)
        may = not self._context.read_only and not self._trash.isChecked()
        if len(chosen) == 2 and may:
            entries += pair_entries(self._context, *chosen)
        open_menu(self, event.globalPos(), entries or self._entries(document))

    def _entries(self, document: Document) -> list[Entry]:
        may, trashed = not self._context.read_only, self._trash.isChecked()
        again = may and self._acts.readable(document)
        ties = self._model.ties(document.id)
        tied = alone_entries(self._context, document, self._model.documents())
        return [
            Entry(self.tr("Open"), partial(self.open_document.emit, document.id, -1, -1), "Return",
                  name="open"),
            Entry(
                self.tr("Side by side"), self._show_beside, "B",
                ties is not None and ties.partner is not None,
            ),
            LINE,
            *(tied if may and not trashed else []),
            LINE,
            Entry(self.tr("Edit the facts"), self._form.edit, "F2", may),
            Entry(self.tr("Read again…"), lambda: self._acts.ask_again(document, self), "R", again,
                  "again"),
            Entry(
                self.tr("Split into parts…"), lambda: self._acts.ask_split(document, self),
                enabled=self._acts.splittable(document), name="split",
            ),
            Entry(
                self.tr("Copy with words blacked out…"),
                lambda: self._acts.blacking.ask(document, self),
                enabled=self._acts.blacking.possible(document) and not trashed, name="black_out",
            ),
            Entry(
                self.tr("Move to another case…"), lambda: self._acts.ask_move(document),
                enabled=may and not trashed, name="move",
            ),
            Entry(
                self.tr("Restore") if trashed else self.tr("To the trash"),
                self._trash_or_restore, "Del", may,
            ),
            LINE,
            Entry(self.tr("Erase for ever…"), partial(self._erasing.ask_documents, [document]),
                  enabled=may, name="erase"),
        ]  # fmt: skip

    def _ask_tie(self, row: int, other: int, place: QPoint) -> None:
        """Ask what two documents have to do with each other."""
        if not self._context.read_only and not self._trash.isChecked():
            one, two = self._model.document(row), self._model.document(other)
            open_menu(self, place, pair_entries(self._context, one, two))

    def _trash_or_restore(self) -> None:
        rows = self._table.selectionModel().selectedRows()
        ids = [self._model.document(index.row()).id for index in rows]
        (self._acts.restore if self._trash.isChecked() else self._acts.trash)(ids)
