"""Write down what a recording, a film or a broken file says."""

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from casefile.model.document import Document
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.sheet import Sheet
from casefile.ui.theme import Theme


class WriteDownDialog(Sheet):
    """A field for the words, those written before in it; `wanted(text)` when the person agrees."""

    def __init__(
        self,
        theme: Theme,
        document: Document,
        before: str,
        wanted: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        title = self.tr("What {0} says").replace("{0}", document.exhibit)
        super().__init__(theme, title, parent, 560, 420)
        self._wanted = wanted
        self.text = QPlainTextEdit(before, self)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The words, a line a paragraph"))
        self.text.setPlaceholderText(self.tr("00:42 He says that they came on 4 June 2023."))
        words = self.tr(
            "Write a line a paragraph. A line that begins with a minute, such as 00:42, is cited by"
            " it. The words are searched for events like any document; the file stays as it came."
        )
        self.agree = KeyButton(theme, self.tr("Keep"), self, kind="primary")
        self.agree.clicked.connect(self._agree)
        self.add_told(words)
        self.column.addWidget(self.text, 1)
        self.add_foot(self.leave_button(self.tr("Cancel")), self.agree)

    def _agree(self) -> None:
        if not self.text.toPlainText().strip():
            self.text.setFocus()
            return
        self._wanted(self.text.toPlainText())
        self.accept()
