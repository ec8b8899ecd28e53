"""What the program believes a document is, field by field, each to be corrected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from casefile.bridge.messages import told_error
from casefile.model.document import Document
from casefile.model.errors import InvalidDate
from casefile.text.date_words import date_words
from casefile.text.typed_date import parse_typed_date
from casefile.ui.parts.document_words import (
    KINDS,
    LANGUAGES,
    SCOPES,
    encoding_name,
    encodings,
    kind_name,
    language_name,
    scope_name,
)
from casefile.ui.parts.texts import label

FILED = ("yes", "not yet", "never")


class FactsForm(QWidget):
    """Edits the facts of one document; `corrected` tells a column and its new value at once.

    `encoding_wanted` asks to read a text file again in another encoding.
    """

    corrected = Signal(str, object)
    dated = Signal(object, str)
    encoding_wanted = Signal(str)

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._document: Document | None = None
        self._texts = {name: QLineEdit(self) for name in ("title", "author", "publisher")}
        self._date, self._received = QLineEdit(self), QLineEdit(self)
        self._echo, self._received_echo = (label("", "faint", self, wrap=True) for _ in range(2))
        self._kind = self._choices(KINDS, [kind_name(one) for one in KINDS])
        self._tongue = self._choices(
            ("", *LANGUAGES), [self.tr("not known"), *(language_name(one) for one in LANGUAGES)]
        )
        names = encodings()
        self._encoding = self._choices(names, [encoding_name(one) for one in names])
        self._scope = self._choices(SCOPES, [scope_name(one) for one in SCOPES])
        self._filed = self._choices(FILED, [self.tr("Yes"), self.tr("Not yet"), self.tr("Never")])
        self._private = QCheckBox(self.tr("Private: never printed before you release it"), self)
        self._lay_out()
        self._connect()

    def _choices(self, values: tuple[str, ...], names: list[str]) -> QComboBox:
        box = QComboBox(self)
        for value, name in zip(values, names, strict=True):
            box.addItem(name, value)
        return box

    def _lay_out(self) -> None:
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for name, field in (
            (self.tr("Title"), self._texts["title"]),
            (self.tr("Kind"), self._kind),
            (self.tr("Publisher, court or sender"), self._texts["publisher"]),
            (self.tr("Author"), self._texts["author"]),
            (self.tr("Its own date"), self._date),
        ):
            form.addRow(label(name, "field", self), field)
        form.addRow(self._echo)
        form.addRow(label(self.tr("Received on"), "field", self), self._received)
        form.addRow(self._received_echo)
        form.addRow(label(self.tr("Language"), "field", self), self._tongue)
        self._letters = label(self.tr("Letters are written in"), "field", self)
        form.addRow(self._letters, self._encoding)
        form.addRow(label(self.tr("It is about"), "field", self), self._scope)
        form.addRow(label(self.tr("May this be filed?"), "field", self), self._filed)
        form.addRow(self._private)

    def _connect(self) -> None:
        for column, field in self._texts.items():
            field.editingFinished.connect(lambda c=column: self._text_edited(c))
        for name, box in (
            ("kind", self._kind),
            ("language", self._tongue),
            ("scope", self._scope),
            ("may_be_filed", self._filed),
        ):
            box.activated.connect(
                lambda _at, c=name, b=box: self.corrected.emit(c, b.currentData())
            )
        self._encoding.activated.connect(
            lambda _at: self.encoding_wanted.emit(str(self._encoding.currentData()))
        )
        self._private.clicked.connect(lambda on: self.corrected.emit("private", int(on)))
        self._date.textEdited.connect(lambda words: self._say(words, self._echo))
        self._date.editingFinished.connect(self._date_edited)
        self._received.textEdited.connect(lambda words: self._say(words, self._received_echo))
        self._received.editingFinished.connect(self._received_edited)

    def show_document(self, document: Document | None) -> None:
        """Fill the fields; nothing can be edited without a document."""
        self._document = document
        self.setEnabled(document is not None)
        if document is None:
            return
        for column, field in self._texts.items():
            field.setText(getattr(document, column))
            field.setCursorPosition(0)
        self._kind.setCurrentIndex(max(0, self._kind.findData(document.kind)))
        self._tongue.setCurrentIndex(max(0, self._tongue.findData(document.language)))
        self._show_encoding(document.encoding)
        self._scope.setCurrentIndex(max(0, self._scope.findData(document.scope)))
        self._filed.setCurrentIndex(max(0, self._filed.findData(document.may_be_filed)))
        self._private.setChecked(document.private)
        self._date.setText(self._words(document.document_date))
        self._received.setText(self._words(document.received_on))
        self._echo_words(self._echo, self._where_from(document))
        self._echo_words(self._received_echo, "")

    def _show_encoding(self, name: str) -> None:
        """The encoding a text file was read in; there is none for other files."""
        name = name.removesuffix("-sig")
        if name and self._encoding.findData(name) < 0:
            self._encoding.addItem(encoding_name(name), name)
        self._encoding.setCurrentIndex(self._encoding.findData(name))
        for part in (self._letters, self._encoding):
            part.setVisible(bool(name))

    def edit(self) -> None:
        """Gives the keyboard to the first field."""
        self._texts["title"].setFocus(Qt.FocusReason.OtherFocusReason)
        self._texts["title"].selectAll()

    def _where_from(self, document: Document) -> str:
        if not document.document_date:
            return self.tr("No date found. Dates such as “today” wait for it.")
        where = {
            "person": self.tr("Set by you."),
            "metadata": self.tr("From the file's own data."),
            "mail header": self.tr("From the head of the e-mail."),
        }.get(document.known_from, self.tr("Read from “{0}”.").replace("{0}", document.date_words))
        if not document.other_date or document.known_from != "metadata":
            return where
        other = self.tr("The page itself says {0}: “{1}”.")
        other = other.replace("{0}", self._words(document.other_date))
        return f"{where} {other.replace('{1}', document.other_date_words)}"

    def _words(self, edtf: str | None) -> str:
        return date_words(edtf, self._language) if edtf else ""

    def _say(self, words: str, echo: QLabel) -> None:
        """Echo a typed date in words at once, or say what is wrong with it."""
        text = ""
        if words.strip():
            try:
                text = parse_typed_date(words, self._language).echo
            except InvalidDate as error:
                text = told_error(error)
        self._echo_words(echo, text)

    def _echo_words(self, echo: QLabel, words: str) -> None:
        """The line below a date; without words it takes no room."""
        echo.setText(words)
        self._form.setRowVisible(echo, bool(words))

    def _parsed(self, field: QLineEdit, known: str | None) -> tuple[bool, str | None]:
        """Whether the field holds a new, valid date, and which."""
        words = field.text().strip()
        if words == self._words(known):
            return False, None
        if not words:
            return known is not None, None
        try:
            return True, parse_typed_date(words, self._language).edtf
        except InvalidDate:
            return False, None

    def _date_edited(self) -> None:
        if self._document is not None:
            new, edtf = self._parsed(self._date, self._document.document_date)
            if new and edtf != self._document.document_date:
                self.dated.emit(edtf, self._date.text().strip())

    def _received_edited(self) -> None:
        if self._document is not None:
            new, edtf = self._parsed(self._received, self._document.received_on)
            if new and edtf != self._document.received_on:
                self.corrected.emit("received_on", edtf)

    def _text_edited(self, column: str) -> None:
        words = self._texts[column].text().strip()
        if self._document is not None and words != getattr(self._document, column):
            self.corrected.emit(column, words)
