"""Every way a name is written, as chips; what a person added is marked as such."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from casefile.model.entity import EntityName
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.toggles import FilterChip
from casefile.ui.theme import Theme


class Spellings(QWidget):
    """The chips that are on are the chosen spellings; `changed` follows every click."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: dict[int, FilterChip] = {}
        self._flow = FlowLayout(self, 6)
        self.setAccessibleName(self.tr("Also written as"))

    def show_names(self, names: Sequence[EntityName]) -> None:
        """Other spellings; nothing is chosen."""
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        self._chips = {}
        for one in names:
            added = self.tr("{0}, added by you").replace("{0}", one.name)
            words, icon = (one.name, "") if one.in_documents else (added, "pencil")
            chip = FilterChip(self._theme, words, self, icon=icon)
            if not one.in_documents:
                chip.setToolTip(self.tr("Stands in no document; not printed as a spelling."))
            chip.toggled.connect(self.changed)
            self._chips[one.id] = chip
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()

    def chosen(self) -> list[int]:
        """The ids of the chosen spellings."""
        return [name_id for name_id, chip in self._chips.items() if chip.isChecked()]

    def parts(self) -> bool:
        """Whether some, but not all, are chosen: only then can they be taken apart."""
        return 0 < len(self.chosen()) < len(self._chips)
