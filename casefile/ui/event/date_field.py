"""A field for a date as a person writes it; what was understood is said at once, in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from casefile.bridge.messages import told_error
from casefile.model.errors import InvalidDate
from casefile.text.date_words import date_words
from casefile.text.typed_date import parse_typed_date
from casefile.ui.parts.texts import label, set_role


class DateField(QWidget):
    """Typed words and the date they mean. `edtf` is None while the field is empty or unclear.

    A date that can be read in two ways ("3.4.2022") is asked, never guessed.
    """

    changed = Signal()

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._edtf: str | None = None
        self._clear = True
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("13 Dec 2023, 2023-12, about 1999; empty for no date"))
        self.line.setAccessibleName(self.tr("Date"))
        self._echo = label("", "faint", self, wrap=True)
        self._choices = QHBoxLayout()
        self._choices.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.line)
        column.addWidget(self._echo)
        column.addLayout(self._choices)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._read)

    @property
    def edtf(self) -> str | None:
        """The date understood; None for no date."""
        return self._edtf

    @property
    def clear(self) -> bool:
        """Whether the words are understood: also when there are none."""
        return self._clear

    @property
    def words(self) -> str:
        """What was typed."""
        return self.line.text().strip()

    def show_date(self, edtf: str | None, words: str = "") -> None:
        """Fills the field with a date there already is, in the window's language."""
        self.line.setText(words or (date_words(edtf, self._language) if edtf else ""))
        if edtf is not None:
            self._take(edtf)

    def _read(self) -> None:
        self._drop_choices()
        if not self.words:
            self._set(None, self.tr("No date."), clear=True)
            return
        try:
            found = parse_typed_date(self.words, self._language)
        except InvalidDate as error:
            self._set(None, told_error(error), clear=False)
            return
        if found.alternatives:
            self._set(None, self.tr("This can be read in two ways. Which one?"), clear=False)
            for edtf, words in found.alternatives:
                self._offer(edtf, words)
            return
        self._set(found.edtf, found.echo, clear=True)

    def _offer(self, edtf: str, words: str) -> None:
        button = QPushButton(words, self)
        button.clicked.connect(lambda: self._take(edtf))
        self._choices.addWidget(button)

    def _take(self, edtf: str) -> None:
        self._drop_choices()
        self._set(edtf, date_words(edtf, self._language), clear=True)

    def _drop_choices(self) -> None:
        while (item := self._choices.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _set(self, edtf: str | None, echo: str, *, clear: bool) -> None:
        self._edtf, self._clear = edtf, clear
        self._echo.setText(echo)
        set_role(self._echo, "faint" if clear else "warn")
        self.changed.emit()
