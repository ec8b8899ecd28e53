"""Which events the timeline shows: chips for the lanes there are, for disagreement, for dates."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from casefile.store import saved_filters
from casefile.store.events import BandRow
from casefile.store.saved_filters import SavedFilter
from casefile.ui.event.words import lane_name
from casefile.ui.parts.beside import lay_beside
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.toggles import FilterChip, Switch
from casefile.ui.timeline.band_index import LANES


@dataclass(frozen=True, slots=True)
class Shown:
    """What is chosen; an empty set of lanes means all of them."""

    lanes: frozenset[str] = frozenset()
    disagree: bool = False
    needs_date: bool = False
    suggestions: bool = True

    @property
    def everything(self) -> bool:
        """Whether no chip holds anything back."""
        return not (self.lanes or self.disagree or self.needs_date)

    def takes(self, row: BandRow) -> bool:
        """Whether an event is shown."""
        if not self.suggestions and row.state == "suggested":
            return False
        if self.lanes and row.lane not in self.lanes:
            return False
        if self.disagree and not (row.disputed or row.differs):
            return False
        return not self.needs_date or row.edtf is None or row.bracketed


@dataclass(frozen=True, slots=True)
class Offer:
    """What the chips can mean: lanes there are, how many disagree, how many need a date."""

    lanes: frozenset[str] = frozenset()
    disagree: int = 0
    needs_date: int = 0


def offer_of(rows: Sequence[BandRow]) -> Offer:
    """What the chips mean for these events."""
    return Offer(
        frozenset(row.lane for row in rows),
        sum(1 for row in rows if row.disputed or row.differs),
        sum(1 for row in rows if row.edtf is None or row.bracketed),
    )


class FilterBar(QWidget):
    """The chips, the switch for suggestions, and the button that folds the band."""

    changed = Signal()
    fold_asked = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._preferences = context.theme, context.preferences
        self._context = context
        self._row = chips = QWidget(self)
        chips.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(chips, 6)
        self._all = self._chip(self.tr("All"))
        self._lanes = {name: self._chip(lane_name(name)) for name in LANES}
        self._disagree = self._chip(self.tr("Sources disagree"), icon="git-compare", count=0)
        self._needs_date = self._chip(self.tr("Needs a date"), icon="hourglass", count=0)
        self.keep = KeyButton(context.theme, self.tr("Save this filter…"), chips, kind="link")
        self.keep.hide()
        self._flow.addWidget(self.keep)
        self.suggestions = Switch(context.theme, self.tr("Suggestions"), self)
        self.suggestions.setChecked(context.preferences.on("show_suggestions"))
        self.fold = KeyButton(context.theme, self.tr("Fold band"), self, icon="chevrons-down-up")
        tools = QHBoxLayout()
        tools.setSpacing(14)
        tools.addStretch(1)
        tools.addWidget(self.suggestions)
        tools.addWidget(self.fold)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._layout.addWidget(chips, 1)
        self._layout.addLayout(tools)
        self._all.setChecked(True)
        self.suggestions.toggled.connect(self._switch)
        self.fold.clicked.connect(self.fold_asked)
        self.keep.clicked.connect(self._ask_name)
        self.changed.connect(self._offer_keeping)

    def shown(self) -> Shown:
        """What is chosen now."""
        return Shown(
            frozenset(name for name, chip in self._lanes.items() if chip.isChecked()),
            self._disagree.isChecked(),
            self._needs_date.isChecked(),
            self.suggestions.isChecked(),
        )

    def apply(self, chosen: SavedFilter) -> None:
        """Shows what a saved filter lets through."""
        for name, chip in self._lanes.items():
            chip.setChecked(name in chosen.lanes)
        self._disagree.setChecked(chosen.disagree)
        self._needs_date.setChecked(chosen.needs_date)
        self._all.setChecked(not any(one.isChecked() for one in self._chips()))
        for chip in self._chips():
            chip.setVisible(chip.isChecked() or not chip.isHidden())
        if self.suggestions.isChecked() == chosen.suggestions:
            self.changed.emit()
        self.suggestions.setChecked(chosen.suggestions)

    def _offer_keeping(self) -> None:
        self.keep.setVisible(not self.shown().everything and not self._context.read_only)

    def _ask_name(self) -> None:
        """A filter is kept with the case under the name given."""
        self._context.questions.ask_text(
            self.tr("Save this filter"), self.tr("Name of the filter"), self._keep
        )

    def _keep(self, name: str) -> None:
        shown = self.shown()
        if name.strip():
            self._context.write(
                self.tr("save a filter"), saved_filters.save, name.strip(), shown.lanes,
                disagree=shown.disagree, needs_date=shown.needs_date,
                suggestions=shown.suggestions,
            )  # fmt: skip

    def clear(self) -> None:
        """Everything is shown again."""
        for chip in self._chips():
            chip.setChecked(False)
        self._all.setChecked(True)
        self.changed.emit()

    def show_everything(self) -> None:
        """No chip and no switch holds anything back."""
        self.suggestions.setChecked(True)
        self.clear()

    def offer(self, offered: Offer) -> None:
        """Shows the chips that mean something for the events there are."""
        several = len(offered.lanes) > 1
        for name, chip in self._lanes.items():
            chip.setVisible(chip.isChecked() or (several and name in offered.lanes))
        counts = ((self._disagree, offered.disagree), (self._needs_date, offered.needs_date))
        for chip, count in counts:
            chip.set_count(count)
            chip.setVisible(bool(count) or chip.isChecked())

    def show_folded(self, *, folded: bool) -> None:
        """The button says what it does next."""
        self.fold.setText(self.tr("Show band") if folded else self.tr("Fold band"))
        self.fold.set_icon_name("chevrons-up-down" if folded else "chevrons-down-up")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where chips and tools do not fit beside each other they stand below."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(600)
        lay_beside(self._layout, beside=not narrow)

    def _chips(self) -> list[FilterChip]:
        return [*self._lanes.values(), self._disagree, self._needs_date]

    def _chip(self, words: str, icon: str = "", count: int = -1) -> FilterChip:
        chip = FilterChip(self._theme, words, self._row, icon=icon, count=count)
        self._flow.addWidget(chip)
        chip.clicked.connect(lambda: self._clicked(chip))
        return chip

    def _clicked(self, chip: FilterChip) -> None:
        if chip is self._all:
            self.clear()
            return
        self._all.setChecked(not any(one.isChecked() for one in self._chips()))
        self.changed.emit()

    def _switch(self, on: bool) -> None:
        self._preferences.put("show_suggestions", on)
        self.changed.emit()
