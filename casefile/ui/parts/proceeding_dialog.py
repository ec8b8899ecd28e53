"""Correct what was found of a proceeding: court, number, instance, outcome."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from casefile.model.proceeding import INSTANCES, Proceeding
from casefile.services import proceedings
from casefile.ui.parts.context import Context
from casefile.ui.parts.form_dialog import FormDialog
from casefile.ui.parts.proceeding_words import instance_name
from casefile.ui.theme import Theme


class ProceedingDialog(FormDialog):
    """The fields of one proceeding; `agreed` gives it as the person wants it."""

    agreed = Signal(object)

    def __init__(self, theme: Theme, found: Proceeding, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Correct a proceeding"), self.tr("Save"), parent, 460)
        self._found = found
        self.court, self.number = QLineEdit(found.court, self), QLineEdit(found.case_number, self)
        self.outcome, self.instance = QLineEdit(found.outcome, self), QComboBox(self)
        self.outcome.setCursorPosition(0)
        self.instance.addItem("", "")
        for key in INSTANCES:
            self.instance.addItem(instance_name(key), key)
        self.instance.setCurrentIndex(max(0, self.instance.findData(found.instance)))
        rows = (
            (self.tr("Court or authority"), self.court),
            (self.tr("Case number"), self.number),
            (self.tr("Instance"), self.instance),
            (self.tr("Outcome"), self.outcome),
        )
        self.lay_out(rows, self.tr("An empty field says again what the documents tell."))
        self.save.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.agreed.emit(
            replace(
                self._found,
                court=self.court.text().strip(),
                case_number=self.number.text().strip(),
                instance=str(self.instance.currentData()),
                outcome=self.outcome.text().strip(),
            )
        )
        self.accept()


def correct_proceeding(context: Context, found: Proceeding, owner: QWidget) -> None:
    """Opens the form of a proceeding and keeps what was agreed, as one step."""
    dialog = ProceedingDialog(context.theme, found, owner)
    words = dialog.tr("correct a proceeding")
    dialog.agreed.connect(lambda wanted: context.write(words, proceedings.correct, found, wanted))
    dialog.open()
