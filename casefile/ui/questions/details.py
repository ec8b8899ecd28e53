"""One question: its words, whom to ask, what it is about, and its answer."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from casefile.services.ask_questions import FOR_WHOM
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.texts import label
from casefile.ui.questions.lines import Line
from casefile.ui.questions.words import state_words, whom_words

ROWS_OF_WORDS = 78


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the form."""

    text: str
    for_whom: str
    answer: str


class QuestionDetails(QFrame):
    """Shows and edits a question; without one it is the form of a new one.

    `saved` gives what was written, `kept` that of a gap; `dropped` takes it off the list, `left`
    goes back to the list, `opened` shows what it is about.
    """

    saved = Signal(object)
    kept = Signal(object)
    dropped = Signal()
    opened = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._theme = theme = context.theme
        self._line: Line | None = None
        self._title = label("", "heading", self, wrap=True)
        self._says = label("", "faint", self, wrap=True)
        self._text, self._answer = QPlainTextEdit(self), QPlainTextEdit(self)
        self._whom = QComboBox(self)
        self._open = KeyButton(theme, "", self, icon="file-text", key="Return", kind="link")
        self._keep = KeyButton(theme, self.tr("Keep as a question"), self, icon="check", key="K",
                               kind="primary")  # fmt: skip
        self._save = KeyButton(theme, self.tr("Save"), self, icon="check", key="Ctrl+Return",
                               kind="primary")  # fmt: skip
        self._drop = KeyButton(theme, self.tr("Not a question"), self, icon="x", key="X")
        self._cancel = KeyButton(theme, self.tr("Cancel"), self, key="Esc")
        self._answer_name = label(self.tr("Answer"), "field", self)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Room for a few lines, however large the text is."""
        for field in (self._text, self._answer):
            field.setFixedHeight(self._theme.px(ROWS_OF_WORDS))

    def _lay_out(self) -> None:
        for one in FOR_WHOM:
            self._whom.addItem(whom_words(one), one)
        self._answer.setPlaceholderText(self.tr("What the client or the authority said, and when"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 14, 18, 14)
        rows.setSpacing(6)
        rows.addWidget(self._title)
        rows.addWidget(self._says)
        rows.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        for words, field in (
            (self.tr("Question"), self._text),
            (self.tr("Whom to ask"), self._whom),
        ):
            rows.addWidget(label(words, "field", self))
            rows.addWidget(field)
            field.setAccessibleName(words)
        rows.addWidget(self._answer_name)
        rows.addWidget(self._answer)
        self._answer.setAccessibleName(self._answer_name.text())
        for field in (self._text, self._answer):
            field.setTabChangesFocus(True)
        rows.addSpacing(4)
        buttons = FlowLayout(gap=8)
        for button in (self._keep, self._save, self._cancel, self._drop):
            buttons.addWidget(button)
        rows.addLayout(buttons)
        rows.addStretch(1)

    def _connect(self) -> None:
        self._open.clicked.connect(self.opened)
        self._keep.clicked.connect(self.keep)
        self._save.clicked.connect(self.save)
        self._drop.clicked.connect(self.dropped)
        self._cancel.clicked.connect(self.left)
        for field in (self._text, self._answer):
            field.textChanged.connect(self._look)
        self._whom.activated.connect(self._look)

    def show_line(self, line: Line) -> None:
        """Fill everything in; what is being written is left alone when the same one comes again."""
        same = self._line is not None and self._line.key == line.key and self._line == line
        if same and self.changed:
            return
        self._line = line
        self._title.setText(line.text)
        self._says.setText(self._explained(line))
        self._fill(line.text, line.for_whom, line.question.answer if line.question else "")

    def show_new(self) -> None:
        """An empty form, the keyboard in its words."""
        self._line = None
        self._title.setText(self.tr("New question"))
        self._says.setText("")
        self._fill("", "client", "")
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_new(self) -> bool:
        """Whether the form of a new one is shown."""
        return self._line is None

    @property
    def changed(self) -> bool:
        """Whether something is written that is not saved."""
        line = self._line
        if line is None:
            return bool(self.written().text)
        answer = line.question.answer if line.question else ""
        return self.written() != Written(line.text, line.for_whom, answer)

    def written(self) -> Written:
        """What stands in the form."""
        return Written(
            " ".join(self._text.toPlainText().split()),
            str(self._whom.currentData()),
            self._answer.toPlainText().strip(),
        )

    def keep(self) -> None:
        """Keep what was found, in the words that stand here."""
        if self._line is not None and self._line.gap is not None and self.written().text:
            self.kept.emit(self.written())

    def save(self) -> None:
        """Save what was written; of what was found it is kept."""
        if self._line is not None and self._line.gap is not None:
            self.keep()
        elif self.written().text and self.changed:
            self.saved.emit(self.written())

    def focus_answer(self) -> None:
        """The keyboard to the answer, else to the words."""
        field = self._answer if self._answer.isVisible() else self._text
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _explained(self, line: Line) -> str:
        if line.gap is not None:
            return self.tr(
                "Casefile found this in the chronology. It is proposed: nothing prints unless you"
                " keep it."
            )
        return self.tr("{0}. The working paper prints open questions.").format(state_words(line))

    def _fill(self, text: str, for_whom: str, answer: str) -> None:
        self._text.setPlainText(text)
        self._whom.setCurrentIndex(FOR_WHOM.index(for_whom))
        self._answer.setPlainText(answer)
        line = self._line
        gap, kept = line is not None and line.gap is not None, line is not None and line.question
        about = line is not None and bool(line.event_id or line.document_id)
        self._keep.setVisible(gap)
        self._save.setVisible(not gap)
        self._cancel.setVisible(line is None)
        self._drop.setVisible(line is not None)
        self._open.setVisible(about)
        if line is not None:
            self._open.setText(
                self.tr("Show the event")
                if line.event_id
                else self.tr("Open {0}").replace("{0}", line.exhibit)
            )
        for widget in (self._answer, self._answer_name):
            widget.setVisible(bool(kept))
        self._look()

    def _look(self) -> None:
        self._save.setEnabled(bool(self.written().text) and self.changed)
        self._keep.setEnabled(bool(self.written().text))
