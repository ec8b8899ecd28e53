"""One time limit: its sentence, its rule and days, and what a person changes in them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from casefile.model.document import Document
from casefile.services import time_limits
from casefile.services.time_limits import FOR_WHOM, Draft, TimeLimit
from casefile.ui.deadlines.words import (
    due_words,
    on_weekend,
    rule_words,
    source_words,
    standing_words,
    whom_name,
)
from casefile.ui.event.date_field import DateField
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.quoting import quoted
from casefile.ui.parts.texts import label


class DeadlineDetails(QFrame):
    """Shows and edits a time limit; without one it is the form of a new one.

    `edited` gives its id and a Draft, `added` the new one's document and a Draft; `opened` asks
    for the sentence, `done_wanted`, `not_done` and `dismissed` for the buttons' acts, `left` for
    the list.
    """

    edited = Signal(int, object)
    added = Signal(int, object)
    opened = Signal()
    done_wanted = Signal()
    not_done = Signal()
    dismissed = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._context, self._language = context, context.language
        self._one: TimeLimit | None = None
        self._filling = False
        self._title = label("", "heading", self, wrap=True)
        self._says = label("", "secondary", self, wrap=True)
        self._quote = label("", "quote", self, wrap=True)
        self._document, self._whom = QComboBox(self), QComboBox(self)
        self._rule, self._how = QLineEdit(self), QLineEdit(self)
        self._received = DateField(self._language, self)
        self._due = DateField(self._language, self)
        self._check = label("", "warn", self, wrap=True)
        theme = context.theme
        self._open = KeyButton(theme, "", self, icon="file-text", key="Return", kind="link")
        self._done = KeyButton(theme, "", self, icon="check", key="Space", kind="primary")
        self._late = KeyButton(theme, self.tr("Not done"), self, key="N")
        self._drop = KeyButton(theme, self.tr("Not a time limit"), self, icon="x", key="X")
        self._save = KeyButton(theme, self.tr("Add"), self, icon="plus", kind="primary")
        self._cancel = KeyButton(theme, self.tr("Cancel"), self, key="Esc")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for one in FOR_WHOM:
            self._whom.addItem(whom_name(one), one)
        self._document.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._how.setPlaceholderText(self.tr("by post, by e-mail, handed over at the office"))
        self._rule.setPlaceholderText(self.tr("Appeal to the court, within 14 days"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 14, 18, 14)
        for widget in (self._title, self._says, self._quote):
            rows.addWidget(widget)
        rows.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._labels: dict[QWidget, QLabel] = {}
        for words, field in (
            (self.tr("Set by the document"), self._document),
            (self.tr("For whom"), self._whom),
            (self.tr("What has to be done, by which rule"), self._rule),
            (self.tr("Received on, or where it counts from"), self._received),
            (self.tr("Received how"), self._how),
            (self.tr("Due"), self._due),
        ):
            rows.addSpacing(5)
            rows.addWidget(self._label(words, field))
            rows.addWidget(field)
        rows.addWidget(self._check)
        rows.addSpacing(4)
        rows.addWidget(self._law())
        rows.addSpacing(6)
        rows.addLayout(self._buttons())
        rows.addStretch(1)

    def _label(self, words: str, field: QWidget) -> QLabel:
        made = label(words, "field", self)
        (field.line if isinstance(field, DateField) else field).setAccessibleName(words)
        self._labels[field] = made
        return made

    def _law(self) -> QLabel:
        words = self.tr("Casefile counts days; it does not know the law: check.")
        return label(words, "faint", self, wrap=True)

    def _buttons(self) -> QLayout:
        row = FlowLayout()
        for button in (self._save, self._cancel, self._done, self._late, self._drop):
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self._open.clicked.connect(self.opened)
        self._done.clicked.connect(self.done_wanted)
        self._late.clicked.connect(self.not_done)
        self._drop.clicked.connect(self.dismissed)
        self._save.clicked.connect(self._add)
        self._cancel.clicked.connect(self.left)
        self._whom.activated.connect(self._commit)
        for line in (self._rule, self._how, self._received.line, self._due.line):
            line.editingFinished.connect(self._commit)
        self._rule.textEdited.connect(self._count)
        self._received.changed.connect(self._count)
        self._due.changed.connect(self._say_check)
        for date in (self._received, self._due):
            date.changed.connect(lambda d=date: None if d.line.hasFocus() else self._commit())

    def show_limit(self, one: TimeLimit) -> None:
        """Fill everything in; a field that is being written in is left alone."""
        other = self._one is None or self._one.limit.id != one.limit.id
        self._one, limit = one, one.limit
        when = due_words(one, self._language)
        self._title.setText(f"{standing_words(one)}: {when}" if limit.due else when)
        self._says.setText(rule_words(one, self._language))
        self._quote.setText(quoted(limit.exact))
        self._open.setText(self.tr("Open {0}").replace("{0}", source_words(one)))
        self._done.setText(self.tr("Not done") if one.standing == "done" else self.tr("Done"))
        self._fill(limit.for_whom, limit.rule, limit.received_how, keep_typing=not other)
        self._filling = True
        for field, day in ((self._received, limit.received_on), (self._due, limit.due)):
            if other or not field.line.hasFocus():
                field.show_date(day)
        self._filling = False
        self._say_check()
        self._show_parts(new=False)
        self._quote.setVisible(bool(limit.exact))

    def show_new(self, papers: Sequence[Document], document_id: int) -> None:
        """An empty form for one by hand, with a document proposed; the keyboard in its words."""
        self._one = None
        self._document.clear()
        for paper in papers:
            self._document.addItem(f"{paper.exhibit}  {paper.label}", paper.id)
        self._document.setCurrentIndex(max(0, self._document.findData(document_id)))
        self._title.setText(self.tr("New time limit"))
        self._fill("us", "", "", keep_typing=False)
        self._filling = True
        for field in (self._received, self._due):
            field.show_date(None)
        self._filling = False
        self._say_check()
        self._show_parts(new=True)
        self._rule.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_new(self) -> bool:
        """Whether the form of a new one is shown."""
        return self._one is None

    def focus_received(self) -> None:
        """The keyboard to the day it was received."""
        self._received.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._received.line.selectAll()

    def _fill(self, whom: str, rule: str, how: str, *, keep_typing: bool) -> None:
        self._whom.setCurrentIndex(FOR_WHOM.index(whom))
        for field, words in ((self._rule, rule), (self._how, how)):
            if not (keep_typing and field.hasFocus()):
                field.setText(" ".join(words.split()))
                field.setCursorPosition(0)

    def _show_parts(self, *, new: bool) -> None:
        for widget in (self._document, self._labels[self._document], self._save, self._cancel):
            widget.setVisible(new)
        for widget in (self._says, self._quote, self._open, self._done, self._drop):
            widget.setVisible(not new)
        self._late.setVisible(self._one is not None and self._one.standing == "asked")
        self._save.setEnabled(self._complete())

    def _languages(self) -> tuple[str, ...]:
        own = (self._one.language,) if self._one and self._one.language else ()
        return tuple(dict.fromkeys((*own, self._language, "en")))

    def _draft(self) -> Draft:
        return Draft(
            self._rule.text().strip(), self._due.edtf, str(self._whom.currentData()),
            self._received.edtf, self._how.text().strip(), self._languages(),
        )  # fmt: skip

    def _count(self) -> None:
        """The due day follows the day it was received, and the rule, as they are written."""
        if self._filling or not self._received.clear:
            return
        rule, origin = self._rule.text(), self._one.limit.counted_from if self._one else ""
        counts = time_limits.names_length(rule, self._languages())
        if counts and not origin.startswith("this document"):
            by = self.sender()
            if self._received.edtf is not None or by is self._received:
                due = time_limits.counted(
                    rule, self._received.edtf, self._languages(), origin
                )  # fmt: skip
                self._filling = True
                self._due.show_date(due)
                self._filling = False
        self._say_check()

    def _say_check(self) -> None:
        """What the day asks to be checked for; whether there is enough to add."""
        rule = time_limits.names_length(self._rule.text(), self._languages())
        words = ""
        if on_weekend(self._due.edtf):
            words = self.tr("This is a weekend day: check whether the time limit moves.")
        elif rule and self._received.edtf and self._due.edtf is None:
            words = self.tr("Working days are not counted: write the day yourself.")
        elif rule and self._due.edtf:
            words = self.tr("Check holidays.")
        self._check.setText(words)
        self._check.setVisible(bool(words))
        self._save.setEnabled(self._complete())

    def _complete(self) -> bool:
        clear = self._received.clear and self._due.clear
        return clear and bool(self._rule.text().strip()) and self._document.count() > 0

    def _commit(self, _by: QObject | int | None = None) -> None:
        """Save what a person changed, once it can be understood."""
        one, draft = self._one, self._draft()
        if one is None or self._filling or not (self._received.clear and self._due.clear):
            return
        limit = one.limit
        known = (
            " ".join(limit.rule.split()), limit.due, limit.for_whom, limit.received_on,
            limit.received_how,
        )  # fmt: skip
        new = (draft.rule, draft.due, draft.for_whom, draft.received_on, draft.received_how)
        if draft.rule and new != known:
            self.edited.emit(limit.id, draft)

    def _add(self) -> None:
        self.added.emit(int(self._document.currentData()), self._draft())
