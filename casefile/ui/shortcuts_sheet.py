"""The sheet of keys: those of the view one is in first, then those that work everywhere."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from casefile.ui.actions import Actions
from casefile.ui.parts.buttons import key_text
from casefile.ui.parts.key_cap import KeyCap
from casefile.ui.parts.room import WithKeys
from casefile.ui.parts.sheet import Sheet
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme

translate = QCoreApplication.translate
Rows = Sequence[tuple[str, str]]


def key_groups(actions: Actions, room: QWidget | None) -> list[tuple[str, Rows]]:
    """The keys of the view that is shown, then those of the menus."""
    groups: list[tuple[str, Rows]] = []
    if isinstance(room, WithKeys):
        groups.append((translate("ShortcutsSheet", "In this view"), room.keys()))
    groups.append((translate("ShortcutsSheet", "Everywhere"), actions.key_rows()))
    return groups


class ShortcutsSheet(Sheet):
    """Groups of (key, what it does) under their headings."""

    def __init__(self, theme: Theme, groups: Sequence[tuple[str, Rows]], parent: QWidget) -> None:
        super().__init__(theme, self.tr("Keys here"), parent, 520)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        row = 0
        for heading, keys in groups:
            if row:
                grid.setRowMinimumHeight(row, 12)
                row += 1
            grid.addWidget(label(heading, "heading", self), row, 0, 1, 2)
            row += 1
            for key, does in keys:
                caps = KeyCap(theme, [key_text(one) for one in key.split(", ")], self)
                grid.addWidget(caps, row, 0, Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(label(does, "", self, wrap=True), row, 1)
                row += 1
        self.column.addLayout(grid)
        self.column.addStretch(1)
        self.add_foot(self.leave_button(self.tr("Close")))
