"""The timeline as a table: date, event, how sure, sources, people, exhibit and page, checked by."""

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QBrush, QHideEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from casefile.store.event_order import COLUMNS, in_column_order
from casefile.ui.parts.announce import announce
from casefile.ui.parts.context import Context
from casefile.ui.parts.keys import bind
from casefile.ui.theme import Theme
from casefile.ui.timeline.event_model import EventModel, Index
from casefile.ui.timeline.table_model import (
    CHECKED,
    DATE,
    PEOPLE,
    PLACE,
    SOURCES,
    SURE,
    WHAT,
    EventTableModel,
)

translate = QCoreApplication.translate
WIDTHS = {DATE: 128, SURE: 110, SOURCES: 78, PEOPLE: 150, PLACE: 130, CHECKED: 92}
AT_ONCE: Final = 2_000
"""So many events are sorted in no time; more are sorted aside."""
LAYOUT: Final = "timeline_table"


class CellPainter(QStyledItemDelegate):
    """A cell keeps its colour when it is chosen; a line parts it from the row below."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The colour of the model, chosen or not; the focus shows on the whole row."""
        super().initStyleOption(option, index)
        color = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(color, QBrush):
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, color)
            option.palette.setBrush(QPalette.ColorRole.Text, color)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell and its line."""
        super().paint(painter, option, index)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


class EventTable(QTableView):
    """Rows of one height; the same keys as the cards.

    A click on a column's name, or Alt with its number, sorts by it, then backwards, then by the
    days again. Widths and order are remembered.
    """

    current_changed = Signal(int)

    def __init__(self, context: Context, source: EventModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._theme, self._source = context, context.theme, source
        self.rows = EventTableModel(context, source, self)
        self._percent, self._sorted, self._backwards, self._asked = 0, DATE, False, 0
        self.setModel(self.rows)
        self.setItemDelegate(CellPainter(context.theme, self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Events"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(DATE, Qt.SortOrder.AscendingOrder)
        header.sectionClicked.connect(self.sort_by)
        source.modelReset.connect(self._sort)
        bind(self, {f"Alt+{column + 1}": partial(self.sort_by, column) for column in range(7)})
        context.theme.changed.connect(self._restyle)
        self._restyle()
        header.restoreState(context.preferences.layout(self._layout))
        header.setSortIndicator(DATE, Qt.SortOrder.AscendingOrder)

    def sort_by(self, column: int) -> None:
        """Sorts by a column, backwards the second time, by the days the third."""
        if self._sorted != column:
            self._sorted, self._backwards = column, False
        elif not self._backwards:
            self._backwards = True
        else:
            self._sorted, self._backwards = DATE, False
        way = Qt.SortOrder.DescendingOrder if self._backwards else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(self._sorted, way)
        name = self.rows.headerData(self._sorted, Qt.Orientation.Horizontal)
        words = self.tr("Sorted by {0}, backwards") if self._backwards else self.tr("Sorted by {0}")
        announce(self, words.format(name))
        self._sort()

    def _sort(self) -> None:
        """Puts the rows in the order that was chosen; many are sorted aside."""
        self._asked += 1
        ids = self._source.ids()
        if self._sorted == DATE:
            self.rows.show_order(ids[::-1] if self._backwards else ())
            return
        column, backwards = COLUMNS[self._sorted - 1], self._backwards
        if len(ids) <= AT_ONCE:
            self.rows.show_order(
                in_column_order(self._context.db, ids, column, descending=backwards)
            )
            return
        self._context.jobs.read(
            partial(in_column_order, ids=ids, column=column, descending=backwards),
            done=partial(self._in_order, self._asked),
        )

    def _in_order(self, asked: int, ids: list[int]) -> None:
        if asked == self._asked:
            self.rows.show_order(ids)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remembers how wide the columns are."""
        super().hideEvent(event)
        state = self.horizontalHeader().saveState()
        self._context.preferences.keep_layout(self._layout, state)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tells which event is chosen."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.current_changed.emit(self.rows.id_at(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow table leaves out what the cards show anyway."""
        super().resizeEvent(event)
        px = self._theme.px
        for column in (PEOPLE, CHECKED):
            self.setColumnHidden(column, self.width() < px(860))
        for column in (SURE, SOURCES):
            self.setColumnHidden(column, self.width() < px(600))

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here, not a search for a headline."""

    @property
    def _layout(self) -> str:
        """Widths are remembered for each size of text."""
        return f"{LAYOUT}_{self._theme.text_percent}"

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(46))
        if self._percent == self._theme.text_percent:
            return
        self._percent = self._theme.text_percent
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, self._theme.px(width))
