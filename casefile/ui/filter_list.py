"""The saved filters in the navigator: a click shows the timeline through one of them."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from casefile.model.changes import Changes
from casefile.store import saved_filters
from casefile.store.saved_filters import SavedFilter
from casefile.ui.navigator import ROW, Place, PlaceDelegate, PlacesModel
from casefile.ui.parts.context import Context
from casefile.ui.parts.keys import bind
from casefile.ui.parts.row_menu import Entry, open_menu
from casefile.ui.parts.texts import label


@runtime_checkable
class ShowsFilter(Protocol):
    """A room that shows what a saved filter lets through."""

    def show_filter(self, chosen: SavedFilter) -> None:
        """Shows it."""
        ...


class FilterList(QWidget):
    """Hidden while there are none; `chosen` gives the filter to show."""

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._filters: list[SavedFilter] = []
        caption = label(self.tr("SAVED FILTERS"), "caption", self)
        caption.setContentsMargins(18, 0, 0, 0)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Saved filters"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet("background: transparent;")
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setItemDelegate(PlaceDelegate(context.theme, self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(caption)
        column.addWidget(self.list)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        bind(self.list, {"Del": self._remove})
        context.jobs.changed.connect(self._changed)
        context.theme.changed.connect(self._fill)
        self._fill()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the filter under the pointer."""
        place = self.list.viewport().mapFromGlobal(event.globalPos())
        index = self.list.indexAt(place)
        if index.isValid():
            self.list.setCurrentIndex(index)
            may = not self._context.read_only
            open_menu(
                self,
                event.globalPos(),
                [
                    Entry(self.tr("Show"), lambda: self._open(index), "Return"),
                    Entry(self.tr("Remove this filter"), self._remove, "Del", may),
                ],
            )

    def _changed(self, changes: Changes) -> None:
        if "saved_filter" in changes.kinds:
            self._fill()

    def _fill(self) -> None:
        self._filters = saved_filters.saved_filters(self._context.db)
        places = [Place(str(one.id), one.name, "list-filter") for one in self._filters]
        self.list.setModel(PlacesModel(places, self))
        rows = min(len(places), 6)
        self.list.setFixedHeight(rows * self._context.theme.px(ROW) + 4)
        self.setVisible(bool(places))

    def _open(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._filters):
            self.chosen.emit(self._filters[index.row()])

    def _remove(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._filters) and not self._context.read_only:
            one = self._filters[row]
            words = self.tr("remove the filter {0}").replace("{0}", one.name)
            self._context.write(words, saved_filters.remove, one.id)
