"""The code and title of the case, changed by hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme


class CaseDetails(QDialog):
    """Two fields; `agreed(code, title)` when something was changed."""

    agreed = Signal(str, str)

    def __init__(self, theme: Theme, code: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Case code and title"))
        self.setMinimumWidth(theme.px(380))
        self._before = (code, title)
        self.code, self.title = QLineEdit(code, self), QLineEdit(title, self)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(6)
        for words, field in ((self.tr("Case code"), self.code), (self.tr("Title"), self.title)):
            name = label(words, "field", self)
            name.setBuddy(field)
            column.addWidget(name)
            column.addWidget(field)
        note = self.tr("The folder keeps its name. Window, lists and papers show this code.")
        column.addWidget(label(note, "faint", self, wrap=True))
        column.addSpacing(8)
        column.addWidget(buttons)

    def _agree(self) -> None:
        code, title = self.code.text().strip(), self.title.text().strip()
        if not code:
            self.code.setFocus()
            return
        if (code, title) != self._before:
            self.agreed.emit(code, title)
        self.accept()
