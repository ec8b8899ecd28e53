"""Who says so in the documents that tell an event: a person of the case, or nobody."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from casefile.model.entity import Entity
from casefile.model.event import Quote

AS_IT_IS: Final = -1
NOBODY: Final = 0
SPEAKERS: Final = ("person", "body", "court")


class SpeakerField(QComboBox):
    """The people and organisations of the case, and "nobody" before them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Said by"))
        self._before = NOBODY

    def offer(self, entities: Sequence[Entity], quotes: Sequence[Quote]) -> None:
        """Fills the list; chosen is who says it now in every one of the quotes."""
        self.clear()
        said = {quote.speaker_id or NOBODY for quote in quotes}
        if len(said) > 1:
            self.addItem(self.tr("as it is: not the same in every source"), AS_IT_IS)
        self.addItem(self.tr("nobody: the document itself"), NOBODY)
        people = [one for one in entities if one.kind in SPEAKERS]
        people.sort(key=lambda one: (one.kind != "person", one.main_name.casefold()))
        for one in people:
            self.addItem(one.main_name, one.id)
        self.choose(said.pop() if len(said) == 1 else AS_IT_IS if said else NOBODY)
        self._before = self._data()

    def choose(self, entity_id: int | None) -> None:
        """Shows somebody as who says it; None is nobody."""
        self.setCurrentIndex(max(self.findData(entity_id or NOBODY), 0))

    @property
    def speaker(self) -> int | None:
        """Who is chosen; None is nobody."""
        return self._data() if self._data() > NOBODY else None

    @property
    def moved(self) -> bool:
        """Whether somebody else is chosen than said it before."""
        return self._data() != self._before

    def _data(self) -> int:
        return int(self.currentData() or NOBODY)
