"""Correct what was found of a proceeding: court, number, instance, outcome."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casefile.model.proceeding import INSTANCES, Proceeding
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.texts import label
from casefile.ui.people.words import instance_name
from casefile.ui.theme import Theme


class ProceedingDialog(QDialog):
    """The fields of one proceeding; `agreed` gives it as the person wants it."""

    agreed = Signal(object)

    def __init__(self, theme: Theme, found: Proceeding, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Correct a proceeding"))
        self.setMinimumWidth(theme.px(460))
        self._found = found
        self.court, self.number = QLineEdit(found.court, self), QLineEdit(found.case_number, self)
        self.outcome, self.instance = QLineEdit(found.outcome, self), QComboBox(self)
        self.outcome.setCursorPosition(0)
        self.instance.addItem("", "")
        for key in INSTANCES:
            self.instance.addItem(instance_name(key), key)
        self.instance.setCurrentIndex(max(0, self.instance.findData(found.instance)))
        self.save = KeyButton(theme, self.tr("Save"), self, kind="primary")
        self.save.setDefault(True)
        self._cancel = KeyButton(theme, self.tr("Cancel"), self, key="Esc")
        self._lay_out()
        self.save.clicked.connect(self._agree)
        self._cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(6)
        for words, field in (
            (self.tr("Court or authority"), self.court),
            (self.tr("Case number"), self.number),
            (self.tr("Instance"), self.instance),
            (self.tr("Outcome"), self.outcome),
        ):
            title = label(words, "field", self)
            title.setBuddy(field)
            column.addWidget(title)
            column.addWidget(field)
        note = self.tr("An empty field says again what the documents tell.")
        column.addWidget(label(note, "faint", self, wrap=True))
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.save)
        column.addLayout(buttons)

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
