"""A note: who spoke to whom, where, when and in which language, and what was said."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from casefile.bridge.messages import told_error
from casefile.model.errors import InvalidDate
from casefile.services.write_note import NoteDraft, save
from casefile.store import documents
from casefile.text.date_words import date_words
from casefile.text.typed_date import parse_typed_date
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.document_words import LANGUAGES, SCOPES, language_name, scope_name
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.form_area import FormArea
from casefile.ui.parts.keys import bind
from casefile.ui.parts.texts import frame, label

FIELDS = ("spoken_by", "interviewer", "interpreter", "date", "place", "title")
COLUMNS = 3


class NoteView(QWidget):
    """Writes a note; `saved` tells the document it became, `closed` that nothing was kept."""

    saved = Signal(int)
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._earlier: int | None = None
        self._fields = {name: QLineEdit(self) for name in FIELDS}
        self._echo = label("", "faint", self, wrap=True)
        self._language = QComboBox(self)
        self._language.addItem(self.tr("as it is written"), "")
        for code in LANGUAGES:
            self._language.addItem(language_name(code), code)
        self._scope = QComboBox(self)
        self._scope.addItem(self.tr("as its text tells"), "")
        for scope in SCOPES:
            self._scope.addItem(scope_name(scope), scope)
        self._read_back = QCheckBox(self.tr("Read back and confirmed on the same day"), self)
        self._private = QCheckBox(self.tr("Private: never printed before you release it"), self)
        self._private.setChecked(True)
        self._text = QPlainTextEdit(self)
        self._text.setPlaceholderText(
            self.tr("What was said. Every line becomes a numbered paragraph.")
        )
        self._text.setFont(context.theme.font("page"))
        self._text.setAccessibleName(self.tr("What was said"))
        self._save = KeyButton(
            context.theme, self.tr("Save the note"), self, key="Ctrl+Return", kind="primary"
        )
        self._save.setShortcut("Ctrl+Return")
        self._cancel = KeyButton(context.theme, self.tr("Cancel"), self, key="Esc")
        self._lay_out()
        self._save.clicked.connect(self.save)
        self._cancel.clicked.connect(self._leave)
        bind(self, {"Esc": self._leave})
        self._fields["date"].textEdited.connect(self._say_date)

    def _lay_out(self) -> None:
        area = FormArea(self)
        inside = QVBoxLayout(area.content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._head(area.content))
        buttons = QHBoxLayout()
        buttons.addWidget(self._save)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 12, 18, 12)
        rows.addWidget(area)
        self._text.setMinimumHeight(self._context.theme.px(90))
        rows.addWidget(self._text, 1)
        rows.addLayout(buttons)

    def _head(self, parent: QWidget) -> QFrame:
        """Who, when, where, and what the note is."""
        names = {
            "spoken_by": self.tr("Who spoke"),
            "interviewer": self.tr("Interviewer"),
            "interpreter": self.tr("Interpreter"),
            "date": self.tr("Date"),
            "place": self.tr("Place"),
            "title": self.tr("Title of the note"),
        }
        card = frame("card", parent)
        grid = QGridLayout(card)
        grid.setContentsMargins(18, 14, 18, 14)
        fields: list[tuple[str, QWidget]] = [(words, self._fields[n]) for n, words in names.items()]
        fields += [(self.tr("Language"), self._language), (self.tr("It is about"), self._scope)]
        for at, (words, field) in enumerate(fields):
            row, column = divmod(at, COLUMNS)
            title: QLabel = label(words, "field", card)
            title.setBuddy(field)
            grid.addWidget(title, row * 3, column)
            grid.addWidget(field, row * 3 + 1, column)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        date_row = FIELDS.index("date") // COLUMNS
        grid.addWidget(self._echo, date_row * 3 + 2, 0, 1, COLUMNS)
        ticks = FlowLayout(gap=14)
        ticks.addWidget(self._read_back)
        ticks.addWidget(self._private)
        grid.addLayout(ticks, len(fields) + 1, 0, 1, COLUMNS)
        return card

    def new(self) -> None:
        """An empty note."""
        self._earlier = None
        for field in self._fields.values():
            field.clear()
        self._text.clear()
        self._say("")
        self._language.setCurrentIndex(0)
        self._scope.setCurrentIndex(0)
        self._private.setChecked(True)
        self._read_back.setChecked(False)
        self._fields["spoken_by"].setFocus()

    def edit(self, document_id: int) -> None:
        """A new version of a note; the earlier one stays in the case."""
        self.new()
        self._earlier = document_id
        db = self._context.db
        stored, note = documents.document(db, document_id), documents.note(db, document_id)
        if note is not None:
            for name in ("spoken_by", "interviewer", "interpreter", "place"):
                self._fields[name].setText(getattr(note, name))
            self._read_back.setChecked(note.read_back_on is not None)
        self._fields["title"].setText(stored.title)
        self._language.setCurrentIndex(max(0, self._language.findData(stored.language)))
        if stored.document_date:
            self._fields["date"].setText(date_words(stored.document_date, self._context.language))
        if "scope" in documents.facts_by_person(db, document_id):
            self._scope.setCurrentIndex(self._scope.findData(stored.scope))
        self._private.setChecked(stored.private)
        self._text.setPlainText(documents.document_text(db, document_id).replace("\n\n", "\n"))

    @property
    def unsaved(self) -> bool:
        """Whether words stand there, on the screen, that closing the case would lose."""
        return self.isVisible() and bool(self._text.toPlainText().strip())

    def draft(self) -> NoteDraft:
        """What is written now; raises InvalidDate for words that are no date."""
        words = self._fields["date"].text().strip()
        day = parse_typed_date(words, self._context.language).edtf if words else None
        return NoteDraft(
            text=self._text.toPlainText(),
            title=self._fields["title"].text().strip() or self.tr("Note"),
            spoken_by=self._fields["spoken_by"].text().strip(),
            interviewer=self._fields["interviewer"].text().strip(),
            interpreter=self._fields["interpreter"].text().strip(),
            place=self._fields["place"].text().strip(),
            date=day,
            language=str(self._language.currentData()),
            scope=str(self._scope.currentData()),
            read_back_on=day if self._read_back.isChecked() else None,
            private=self._private.isChecked(),
        )

    def save(self) -> None:
        """Keep the note in the case; nothing typed is lost when it cannot be kept."""
        try:
            draft = self.draft()
        except InvalidDate as error:
            self._say(told_error(error))
            return
        self._context.write(
            self.tr("write a note"), save, self._context.folder, draft, self._earlier,
            done=lambda document_id: self.saved.emit(int(str(document_id))),
        )  # fmt: skip

    def _leave(self) -> None:
        if self._text.toPlainText().strip():
            self.save()
        else:
            self.closed.emit()

    def _say_date(self, words: str) -> None:
        try:
            text = parse_typed_date(words, self._context.language).echo if words.strip() else ""
        except InvalidDate as error:
            text = told_error(error)
        self._say(text)

    def _say(self, words: str) -> None:
        """The line below the date; without words it takes no room."""
        self._echo.setText(words)
        self._echo.setVisible(bool(words))
