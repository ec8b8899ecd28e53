"""Asks how a document is to be read again: in which language, in which encoding."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from casefile.model.document import Document
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.document_words import LANGUAGES, encoding_name, encodings, language_name
from casefile.ui.parts.sheet import Sheet
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme


class RereadDialog(Sheet):
    """`wanted(language, encoding)` is called when the person agrees; "" is "find out"."""

    def __init__(
        self,
        theme: Theme,
        document: Document,
        wanted: Callable[[str, str], None],
        further: Sequence[str],
        parent: QWidget,
    ) -> None:
        """`further` are languages that scans can be read in beside the program's own."""
        title = self.tr("Read {0} again").replace("{0}", document.exhibit)
        super().__init__(theme, title, parent, 460)
        self._wanted = wanted
        self.language = QComboBox(self)
        self.language.addItem(self.tr("As it is, or found out"), "")
        for code in (*LANGUAGES, *further):
            self.language.addItem(language_name(code), code)
        self.encoding = QComboBox(self)
        self.encoding.addItem(self.tr("As it is, or found out"), "")
        for name in encodings():
            self.encoding.addItem(encoding_name(name), name)
        self._lay_out(document)

    def _lay_out(self, document: Document) -> None:
        words = self.tr(
            "What you accepted or decided stays. Quotes are found again in the new text; those that"
            " are not are listed with their words. Suggestions nobody has touched are made anew."
            " Undo brings the old text back."
        )
        form = QFormLayout()
        form.addRow(label(self.tr("Language"), "field", self), self.language)
        if document.encoding:
            form.addRow(label(self.tr("Letters are written in"), "field", self), self.encoding)
        else:
            self.encoding.hide()
        self.agree = KeyButton(self._theme, self.tr("Read again"), self, kind="primary")
        self.agree.setDefault(True)
        self.agree.clicked.connect(self._agree)
        self.add_told(words)
        self.column.addLayout(form)
        self.add_foot(self.leave_button(self.tr("Cancel")), self.agree)

    def _agree(self) -> None:
        self._wanted(str(self.language.currentData()), str(self.encoding.currentData()))
        self.accept()
