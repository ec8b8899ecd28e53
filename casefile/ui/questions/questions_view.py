"""Questions: the list, and the chosen one beside it with its words, whom to ask and its answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from casefile.services import ask_questions
from casefile.store.driver import Connection
from casefile.ui.parts.beside import ListBeside
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.freshness import Freshness
from casefile.ui.parts.keys import bind
from casefile.ui.parts.texts import label
from casefile.ui.questions.details import QuestionDetails, Written
from casefile.ui.questions.lines import Line, read_lines
from casefile.ui.questions.model import QuestionsModel
from casefile.ui.questions.row_delegate import RowDelegate

KINDS = frozenset({"question", "event", "document", "deadline", "disagreement"})


class QuestionsView(ListBeside):
    """The questions room; `open_document` and `event_selected` show what a question is about."""

    open_document = Signal(int, int, int)
    event_selected = Signal(int)
    open_event = Signal(int)
    subtitle_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._lines: list[Line] = []
        self._model = QuestionsModel(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(RowDelegate(context.theme, self.list))
        self.list.setAccessibleName(self.tr("Questions"))
        self._empty = label(
            self.tr(
                "No questions. What the chronology leaves open appears here, and you can ask your"
                " own."
            ),
            "secondary", self, wrap=True,
        )  # fmt: skip
        self._new = KeyButton(
            context.theme, self.tr("New question"), self, icon="plus", key="Ctrl+N"
        )
        self._details = QuestionDetails(context, self)
        self._fresh = Freshness(context, self, KINDS, self._read, self._take)
        self.lay_out([self._new], self._empty, self._details)
        self._connect()
        self._fresh.now()

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._chosen())
        self.list.doubleClicked.connect(lambda _index: self._open())
        self._new.clicked.connect(self.new_question)
        details = self._details
        details.saved.connect(self._save)
        details.kept.connect(self._keep)
        details.dropped.connect(self._drop)
        details.opened.connect(self._open)
        details.left.connect(self._leave)
        bind(
            self.list,
            {
                "K": details.keep,
                "X": self._drop,
                "O": self._reopen,
                "Return": self._open,
                "F2": details.focus_answer,
            },
        )
        bind(details, {"Esc": self._leave, "Ctrl+Return": details.save})
        bind(self, {"Ctrl+N": self.new_question})

    def subtitle(self) -> str:
        """How many are open, how many were found and wait for a person."""
        states = [one.state for one in self._lines]
        words = self.tr("%n open", "", states.count("open"))
        found = states.count("found")
        return f"{words}, {self.tr('%n found, not kept', '', found)}" if found else words

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the list."""
        return [
            ("K", self.tr("keep what was found as a question")),
            ("X", self.tr("no question; what was found does not come back")),
            ("F2", self.tr("write the answer")),
            ("O", self.tr("open an answered one again")),
            ("↵", self.tr("show its event or document")),
            ("Ctrl N", self.tr("new question")),
            ("Ctrl ↵", self.tr("save what is written")),
        ]

    def new_question(self) -> None:
        """The form of a question of one's own."""
        if not self.context.read_only:
            self.area.show()
            self._details.setEnabled(True)
            self._details.show_new()

    def _read(self, db: Connection) -> list[Line]:
        return read_lines(db, self.context.language)

    def _take(self, lines: list[Line]) -> None:
        before = self._current()
        writing = self._details.is_new and self._details.isVisible() and self._details.changed
        self._lines, kept = lines, before.key if before else ""
        self.refill(lambda: self._model.set_lines(lines), lambda: self._model.row_of(kept))
        self._empty.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self._new.setEnabled(not self.context.read_only)
        if not writing:
            self._show_current()
        self.subtitle_changed.emit()

    def _current(self) -> Line | None:
        index = self.list.currentIndex()
        return self._model.line(index.row()) if index.isValid() else None

    def _show_current(self) -> None:
        line = self._current()
        self.area.setVisible(line is not None)
        if line is not None:
            self._details.show_line(line)
            self._details.setEnabled(not self.context.read_only)

    def _chosen(self) -> None:
        """Another row: its form, and its event's sentence in the source viewer."""
        line = self._current()
        if self.filling or line is None:
            return
        self._show_current()
        if line.event_id:
            self.event_selected.emit(line.event_id)

    def _open(self) -> None:
        line = self._current()
        if line is None:
            return
        if line.event_id:
            self.open_event.emit(line.event_id)
        elif line.document_id:
            self.open_document.emit(line.document_id, -1, -1)

    def _keep(self, written: Written) -> None:
        line = self._current()
        if line is not None and line.gap is not None and not self.context.read_only:
            words = self.tr("keep a question")
            self.context.write(words, ask_questions.keep, line.gap, written.text, written.for_whom)
            self.focus_list()

    def _save(self, written: Written) -> None:
        line = None if self._details.is_new else self._current()
        if self.context.read_only:
            return
        if line is None:
            words = self.tr("new question")
            self.context.write(words, ask_questions.ask, written.text, written.for_whom)
            self._details.show_new()
        elif line.question is not None:
            self.context.write(
                self.tr("answer a question") if written.answer else self.tr("edit a question"),
                ask_questions.edit, line.question.id, written.text, written.for_whom,
                written.answer,
            )  # fmt: skip
        self.focus_list()

    def _drop(self) -> None:
        line = self._current()
        if line is None or self.context.read_only:
            return
        words = self.tr("not a question")
        if line.question is not None:
            self.context.write(words, ask_questions.dismiss, line.question.id)
        elif line.gap is not None:
            self.context.write(words, ask_questions.dismiss_gap, line.gap, line.text)

    def _reopen(self) -> None:
        line = self._current()
        if line is not None and line.state == "answered" and line.question is not None:
            words = self.tr("open a question again")
            self.context.write(words, ask_questions.reopen, line.question.id)

    def _leave(self) -> None:
        """Back to the list, what was begun anew let go."""
        self._show_current()
        self.focus_list()
