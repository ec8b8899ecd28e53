"""The code and title of the case, changed by hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from casefile.ui.parts.form_dialog import FormDialog
from casefile.ui.theme import Theme


class CaseDetails(FormDialog):
    """Two fields; `agreed(code, title)` when something was changed."""

    agreed = Signal(str, str)

    def __init__(self, theme: Theme, code: str, title: str, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Case code and title"), self.tr("Save"), parent)
        self._before = (code, title)
        self.code, self.title = QLineEdit(code, self), QLineEdit(title, self)
        rows = ((self.tr("Case code"), self.code), (self.tr("Title"), self.title))
        note = self.tr("The folder keeps its name. Window, lists and papers show this code.")
        self.lay_out(rows, note)
        self.save.clicked.connect(self._agree)

    def _agree(self) -> None:
        code, title = self.code.text().strip(), self.title.text().strip()
        if not code:
            self.code.setFocus()
            return
        if (code, title) != self._before:
            self.agreed.emit(code, title)
        self.accept()
