"""Who takes part in an event: chips of names, and a field that offers the names of the case."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from casefile.model.entity import Entity
from casefile.model.event import Who
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.theme import Theme


class PeopleField(QWidget):
    """The participants as (entity id, role); names are chosen among those of the case."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ids: dict[str, int] = {}
        self._chosen: dict[int, tuple[str, str]] = {}
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips, 6)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Add a name of the case"))
        self.line.setAccessibleName(self.tr("Add a person or organisation"))
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._add_name)
        self.line.setCompleter(completer)
        self.line.returnPressed.connect(lambda: self._add_name(self.line.text()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._chips)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)

    def offer(self, entities: Sequence[Entity]) -> None:
        """The names that can be chosen: every spelling leads to its person."""
        self._ids = {
            name: entity.id
            for entity in entities
            for name in (*entity.also_written, entity.main_name)
        }
        self._names.setStringList(sorted(self._ids, key=str.casefold))

    def show_people(self, people: Sequence[Who]) -> None:
        """Who takes part now."""
        self._chosen = {who.entity_id: (who.name, who.role) for who in people}
        self._draw()

    def people(self) -> tuple[tuple[int, str], ...]:
        """(entity id, role) of everybody chosen."""
        return tuple((entity_id, role) for entity_id, (_, role) in self._chosen.items())

    def _add_name(self, name: str) -> None:
        entity_id = self._ids.get(name.strip())
        if entity_id is None:
            return
        self._chosen.setdefault(entity_id, (name.strip(), "other"))
        self.line.clear()
        self._draw()
        self.changed.emit()

    def _remove(self, entity_id: int) -> None:
        self._chosen.pop(entity_id, None)
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for entity_id, (name, _) in self._chosen.items():
            chip = QPushButton(f"{name}  ×", self._chips)
            chip.setAccessibleName(self.tr("Remove {0}").format(name))
            chip.clicked.connect(lambda _=False, one=entity_id: self._remove(one))
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(self._chosen))
        self._chips.updateGeometry()
