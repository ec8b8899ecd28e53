"""Write down what a recording, a film or a broken file says."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from casefile.model.document import Document
from casefile.ui.parts.texts import label


class WriteDownDialog(QDialog):
    """A field for the words, those written before in it; `wanted(text)` when the person agrees."""

    def __init__(
        self, document: Document, before: str, wanted: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What {0} says").replace("{0}", document.exhibit))
        self._wanted = wanted
        self.text = QPlainTextEdit(before, self)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The words, a line a paragraph"))
        self.text.setPlaceholderText(self.tr("00:42 He says that they came on 4 June 2023."))
        words = self.tr(
            "Write a line a paragraph. A line that begins with a minute, such as 00:42, is cited by"
            " it. The words are searched for events like any document; the file stays as it came."
        )
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(label(words, "secondary", self, wrap=True))
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self.resize(560, 420)

    def _agree(self) -> None:
        if not self.text.toPlainText().strip():
            self.text.setFocus()
            return
        self._wanted(self.text.toPlainText())
        self.accept()
