"""Time limits: the list, and the chosen one beside it with its sentence in the source viewer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from casefile.model.document import Document
from casefile.services import time_limits
from casefile.services.time_limits import Draft, TimeLimit
from casefile.services.write_calendar import in_calendar
from casefile.store import documents
from casefile.store.driver import Connection
from casefile.ui.deadlines.calendar_saving import save_calendar
from casefile.ui.deadlines.details import DeadlineDetails
from casefile.ui.deadlines.model import DeadlinesModel
from casefile.ui.deadlines.row_delegate import RowDelegate
from casefile.ui.parts.beside import ListBeside
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.freshness import Freshness
from casefile.ui.parts.keys import bind
from casefile.ui.parts.texts import label

Read = tuple[list[TimeLimit], list[Document]]


def _read(db: Connection) -> Read:
    return time_limits.listed(db, time_limits.today()), documents.documents(db)


class DeadlinesView(ListBeside):
    """The time limits room; `open_document` asks for the source viewer (id, start, end)."""

    open_document = Signal(int, int, int)
    subtitle_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._limits: list[TimeLimit] = []
        self._papers: list[Document] = []
        self._wanted = 0
        self._model = DeadlinesModel(context.language, self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(RowDelegate(context.theme, context.language, self.list))
        self.list.setAccessibleName(self.tr("Time limits"))
        self._empty = label("", "secondary", self, wrap=True)
        self._new = KeyButton(
            context.theme, self.tr("New time limit"), self, icon="plus", key="Ctrl+N"
        )
        self._calendar = KeyButton(
            context.theme, self.tr("Calendar file…"), self, icon="calendar-plus"
        )
        self._details = DeadlineDetails(context, self)
        self._fresh = Freshness(context, self, {"deadline", "document"}, _read, self._take)
        self.lay_out([self._new, self._calendar], self._empty, self._details)
        self._connect()
        self._fresh.now()

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._chosen())
        self.list.clicked.connect(lambda _index: self._open())
        self._new.clicked.connect(self.new_limit)
        self._calendar.clicked.connect(lambda: save_calendar(self.context))
        details = self._details
        details.edited.connect(self._edit)
        details.added.connect(self._add)
        details.opened.connect(self._open)
        details.done_wanted.connect(self._toggle_done)
        details.not_done.connect(self._not_done)
        details.dismissed.connect(self._dismiss)
        details.left.connect(self._leave)
        bind(
            self.list,
            {
                "Space": self._toggle_done,
                "D": self._toggle_done,
                "N": self._not_done,
                "X": self._dismiss,
                "Return": self._open,
                "F2": details.focus_received,
            },
        )
        bind(details, {"Esc": self._leave})
        bind(self, {"Ctrl+N": self.new_limit})

    def subtitle(self) -> str:
        """How many are open for us, how many are overdue, how many to be asked about."""
        kinds = [one.standing for one in self._limits]
        ours = sum(
            one.limit.for_whom == "us" and one.standing in ("open", "overdue", "no day")
            for one in self._limits
        )
        parts = [self.tr("%n open for us", "", ours)]
        if "overdue" in kinds:
            parts.append(self.tr("%n overdue", "", kinds.count("overdue")))
        if "asked" in kinds:
            parts.append(self.tr("%n to ask about", "", kinds.count("asked")))
        return ", ".join(parts)

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the list."""
        return [
            ("Space, D", self.tr("done, or not done after all")),
            ("N", self.tr("it was not done: it is overdue")),
            ("X", self.tr("not a time limit")),
            ("↵", self.tr("open its sentence")),
            ("F2", self.tr("write when it was received")),
            ("Ctrl N", self.tr("new time limit")),
        ]

    def new_limit(self) -> None:
        """The form of one by hand, its document that of the chosen one."""
        if self.context.read_only or not self._papers:
            return
        one = self._current()
        self.area.show()
        self._details.show_new(self._papers, one.limit.document_id if one else 0)

    def _take(self, read: Read) -> None:
        before = self._current()
        self._limits, self._papers = read
        writing = self._details.is_new and self._details.isVisible() and not self._wanted
        kept = self._wanted or (before.limit.id if before else 0)
        self.refill(lambda: self._model.set_limits(self._limits), lambda: self._model.row_of(kept))
        self._wanted = 0
        self._say_empty()
        if not writing:
            self._show_current()
        self.subtitle_changed.emit()

    def _say_empty(self) -> None:
        words = self.tr(
            "No time limits yet. Those that rulings and letters set appear here; you can also"
            " write one."
        ) if self._papers else self.tr(
            "No time limits yet. Add documents: those that rulings and letters set appear here."
        )  # fmt: skip
        self._empty.setText(words)
        self._empty.setVisible(not self._limits)
        self.list.setVisible(bool(self._limits))
        self._new.setEnabled(bool(self._papers) and not self.context.read_only)
        self._calendar.setVisible(bool(in_calendar(self._limits)))

    def _current(self) -> TimeLimit | None:
        index = self.list.currentIndex()
        return self._model.limit(index.row()) if index.isValid() else None

    def _show_current(self) -> None:
        one = self._current()
        self.area.setVisible(one is not None)
        if one is not None:
            self._details.show_limit(one)
            self._details.setEnabled(not self.context.read_only)

    def _chosen(self) -> None:
        """Another row: its form, and its sentence in the source viewer."""
        if self.filling:
            return
        self._show_current()
        if self.list.hasFocus():
            self._open()

    def _open(self) -> None:
        one = self._current()
        if one is not None:
            self.open_document.emit(
                one.limit.document_id,
                *((-1, -1) if one.by_hand else (one.limit.char_start, one.limit.char_end)),
            )

    def _edit(self, deadline_id: int, draft: Draft) -> None:
        self.context.write(self.tr("edit a time limit"), time_limits.edit, deadline_id, draft)

    def _add(self, document_id: int, draft: Draft) -> None:
        self.context.write(
            self.tr("new time limit"), time_limits.add, document_id, draft, done=self._added
        )

    def _added(self, deadline_id: object) -> None:
        self._wanted = int(str(deadline_id))
        self._fresh.stale = True
        self._fresh.now()
        self.focus_list()

    def _toggle_done(self) -> None:
        one = self._current()
        if one is None or self.context.read_only:
            return
        if one.standing == "done":
            self.context.write(self.tr("not done"), time_limits.set_open, one.limit.id)
        else:
            self.context.write(self.tr("time limit done"), time_limits.set_done, one.limit.id)

    def _not_done(self) -> None:
        """Answers the question about one long past."""
        one = self._current()
        if one is not None and one.standing == "asked" and not self.context.read_only:
            self.context.write(self.tr("not done"), time_limits.set_open, one.limit.id)

    def _dismiss(self) -> None:
        one = self._current()
        if one is not None and not self.context.read_only:
            self.context.write(self.tr("not a time limit"), time_limits.dismiss, one.limit.id)

    def _leave(self) -> None:
        """Back to the list, what was begun anew let go."""
        self._show_current()
        self.focus_list()
