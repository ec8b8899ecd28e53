"""What dialogs share: named fields one under the other, and the row of buttons at the foot."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme


def lay_out_sheet(dialog: QDialog, heading: str, told: str) -> QVBoxLayout:
    """The column of a dialog, begun with its heading and what it is about."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 16)
    column.setSpacing(8)
    column.addWidget(label(heading, "heading", dialog, wrap=True))
    column.addWidget(label(told, "secondary", dialog, wrap=True))
    return column


def add_foot(column: QBoxLayout, *buttons: QWidget, first: QWidget | None = None) -> None:
    """The buttons of a dialog at its right, the one that agrees last; `first` at its left."""
    row = QHBoxLayout()
    if first is not None:
        row.addWidget(first)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    column.addSpacing(8)
    column.addLayout(row)


def add_field(column: QBoxLayout, words: str, field: QWidget, owner: QWidget) -> QWidget:
    """A field below its name; the name is given back."""
    name = label(words, "field", owner)
    name.setBuddy(field)
    column.addWidget(name)
    column.addWidget(field)
    return name


class FormDialog(QDialog):
    """A small form; `save` agrees, Esc leaves it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.save = KeyButton(theme, "", self, kind="primary")
        self.save.setDefault(True)

    def lay_out(self, rows: Iterable[tuple[str, QWidget]], note: str, width: int) -> None:
        """Names and fields, a remark below them, the buttons; at least as wide as said."""
        self.setMinimumWidth(self._theme.px(width))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(6)
        for words, field in rows:
            add_field(column, words, field, self)
        column.addWidget(label(note, "faint", self, wrap=True))
        words = QCoreApplication.translate("FormDialog", "Cancel")
        cancel = KeyButton(self._theme, words, self, key="Esc")
        cancel.clicked.connect(self.reject)
        add_foot(column, cancel, self.save)
