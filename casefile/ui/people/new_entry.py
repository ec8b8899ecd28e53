"""A person or organisation no document names yet, added by hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from casefile.ui.parts.form_dialog import FormDialog
from casefile.ui.people.words import ROLES, kind_name, role_name
from casefile.ui.theme import Theme

KINDS = ("person", "body", "court")


class NewEntry(FormDialog):
    """Name, kind and role; `agreed(kind, name, role)` when there is a name."""

    agreed = Signal(str, str, str)

    def __init__(self, theme: Theme, kind: str, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Add a person or organisation"), self.tr("Add"), parent)
        self.name, self.kind, self.role = QLineEdit(self), QComboBox(self), QComboBox(self)
        for key in KINDS:
            self.kind.addItem(kind_name(key), key)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.role.setEditable(True)
        self.role.addItem("", "")
        for key in ROLES:
            self.role.addItem(role_name(key), key)
        self._lay_out()
        self.name.textChanged.connect(self._look)
        self.save.clicked.connect(self._agree)
        self._look()

    def _lay_out(self) -> None:
        rows = (
            (self.tr("Name"), self.name),
            (self.tr("Kind"), self.kind),
            (self.tr("Role in the case"), self.role),
        )
        note = self.tr(
            "Marked “added by you” until a document names it. Documents that are read later are"
            " matched with it."
        )
        self.lay_out(rows, note)

    def _look(self) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))

    def _agree(self) -> None:
        typed, at = self.role.currentText().strip(), self.role.currentIndex()
        known = at >= 0 and typed == self.role.itemText(at)
        role = str(self.role.itemData(at)) if known else typed
        self.agreed.emit(str(self.kind.currentData()), self.name.text().strip(), role)
        self.accept()
