"""Where an undated event stands: nobody has to invent a date to put it in its place."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from casefile.store import events
from casefile.store.driver import Connection
from casefile.store.events import EventFilter
from casefile.text.date_words import date_words

ACCEPTED = EventFilter(states=frozenset({"accepted"}))
LONGEST = 60


class BesideField(QWidget):
    """After or before one of the dated events of the case, or "not known"."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.side = QComboBox(self)
        for words, key in (
            (self.tr("not known"), ""),
            (self.tr("after"), "after"),
            (self.tr("before"), "before"),
        ):
            self.side.addItem(words, key)
        self.side.setAccessibleName(self.tr("After or before"))
        self.neighbour = QComboBox(self)
        self.neighbour.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.neighbour.setMinimumContentsLength(10)
        self.neighbour.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.neighbour.setAccessibleName(self.tr("The event it stands beside"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.side)
        row.addWidget(self.neighbour, 1)
        self.setFocusProxy(self.side)
        self.side.currentIndexChanged.connect(self._sides)

    def offer(self, db: Connection, event_id: int, after: int | None, before: int | None) -> None:
        """Fills the list for an event (0 for a new one) that comes after or before another."""
        self.neighbour.clear()
        for row in events.band_rows(db, ACCEPTED):
            if row.edtf is not None and row.id != event_id:
                title = row.title if len(row.title) <= LONGEST else row.title[: LONGEST - 1] + "…"
                words = f"{date_words(row.edtf, self._language, short=True)}  {title}"
                self.neighbour.addItem(words, row.id)
        known = self.neighbour.findData(after or before)
        self.neighbour.setCurrentIndex(max(known, 0))
        self.choose_side("" if known < 0 else "after" if after else "before")

    def choose_side(self, side: str) -> None:
        """Shows "after", "before" or "" for not known; without a dated event only that."""
        self.side.setEnabled(self.neighbour.count() > 0)
        self.side.setCurrentIndex(max(self.side.findData(side), 0) if self.neighbour.count() else 0)
        self._sides()

    @property
    def after_id(self) -> int | None:
        """The event it comes after."""
        return self._chosen("after")

    @property
    def before_id(self) -> int | None:
        """The event it comes before."""
        return self._chosen("before")

    def _chosen(self, side: str) -> int | None:
        chosen = self.neighbour.currentData() if self.side.currentData() == side else None
        return chosen if isinstance(chosen, int) else None

    def _sides(self) -> None:
        self.neighbour.setVisible(bool(self.side.currentData()))
