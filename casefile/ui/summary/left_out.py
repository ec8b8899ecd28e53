"""The list of everything that stays off the paper, each line a way to the thing itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from casefile.model.summary import NotShown
from casefile.store import documents, events
from casefile.store.events import EventFilter
from casefile.text.date_words import date_words
from casefile.ui.parts.context import Context
from casefile.ui.parts.sheet import Sheet

EVERY = EventFilter(states=frozenset({"suggested", "accepted", "dismissed"}))
WHAT = Qt.ItemDataRole.UserRole


class LeftOut(Sheet):
    """`event_wanted` and `document_wanted` give what was opened."""

    event_wanted = Signal(int)
    document_wanted = Signal(int)

    def __init__(self, context: Context, rows: Sequence[NotShown], parent: QWidget) -> None:
        super().__init__(context.theme, self.tr("What will not appear"), parent, 560, 460)
        self._context = context
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What will not appear"))
        self.list.setWordWrap(True)
        self.add_told(self.tr("Enter or a double click opens a line."))
        self.column.addWidget(self.list, 1)
        self.add_foot(self.leave_button(self.tr("Close")))
        self._fill(rows)
        self.list.itemActivated.connect(self._open)

    def _fill(self, rows: Sequence[NotShown]) -> None:
        known = {row.id: row for row in events.band_rows(self._context.db, EVERY)}
        papers = {one.id: one for one in documents.documents(self._context.db)}
        for row in rows:
            head = QListWidgetItem(f"{row.count} {row.what}. {row.why}", self.list)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFont(self._context.theme.font("ui_strong"))
            for event_id in row.event_ids:
                if event_id in known:
                    date = self._date(known[event_id].edtf)
                    self._line(f"{date} · {known[event_id].title}", ("event", event_id))
            for document_id in row.document_ids:
                if document_id in papers:
                    one = papers[document_id]
                    self._line(f"{one.exhibit} · {one.label}", ("document", document_id))
        self.list.setCurrentRow(1 if self.list.count() > 1 else 0)

    def _date(self, edtf: str | None) -> str:
        if edtf is None:
            return self.tr("no date")
        return date_words(edtf, self._context.language, short=True)

    def _line(self, words: str, what: tuple[str, int]) -> None:
        item = QListWidgetItem(" ".join(words.split()), self.list)
        item.setData(WHAT, what)

    def _open(self, item: QListWidgetItem) -> None:
        what = item.data(WHAT)
        if what is None:
            return
        self.accept()
        kind, row_id = what
        (self.event_wanted if kind == "event" else self.document_wanted).emit(row_id)
