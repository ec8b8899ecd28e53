"""A small form: named fields one under the other, a remark, and a button that agrees."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.sheet import Sheet, add_field
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme


class FormDialog(Sheet):
    """`save` agrees, Esc leaves it; `lay_out` once its fields are made."""

    def __init__(
        self, theme: Theme, title: str, agree: str, parent: QWidget, width: int = 400
    ) -> None:
        super().__init__(theme, title, parent, width)
        self.save = KeyButton(theme, agree, self, kind="primary")
        self.save.setDefault(True)

    def lay_out(self, rows: Iterable[tuple[str, QWidget]], note: str) -> None:
        """Names and fields, a remark below them, the buttons."""
        for words, field in rows:
            add_field(self.column, words, field, self)
        self.column.addWidget(label(note, "faint", self, wrap=True))
        cancel = self.leave_button(QCoreApplication.translate("FormDialog", "Cancel"))
        self.add_foot(cancel, self.save)
