"""What an undated event comes after: nobody has to invent a date to put it in its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from casefile.store import events
from casefile.store.driver import Connection
from casefile.store.events import EventFilter
from casefile.text.date_words import date_words

ACCEPTED = EventFilter(states=frozenset({"accepted"}))
LONGEST = 60


class AfterField(QComboBox):
    """The dated events of the case in their order, and "not known" before them."""

    chosen = Signal()

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Comes after"))
        self.activated.connect(self.chosen)

    def offer(self, db: Connection, event_id: int, after: int | None) -> None:
        """Fills the list for an event (0 for a new one) that comes after `after`."""
        self.clear()
        self.addItem(self.tr("not known"), None)
        for row in events.band_rows(db, ACCEPTED):
            if row.edtf is not None and row.id != event_id:
                title = row.title if len(row.title) <= LONGEST else row.title[: LONGEST - 1] + "…"
                self.addItem(f"{date_words(row.edtf, self._language, short=True)}  {title}", row.id)
        self.setCurrentIndex(max(self.findData(after), 0))

    @property
    def event_id(self) -> int | None:
        """The chosen event."""
        chosen = self.currentData()
        return chosen if isinstance(chosen, int) else None
