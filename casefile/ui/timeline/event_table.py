"""The timeline as a table: date, event, how sure, sources, people, exhibit and page, checked by."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QFont, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from casefile.model.dates import parse_edtf
from casefile.model.event import Event
from casefile.ui.event.words import date_lines, open_dates, open_disagreements, reason_note, spoken
from casefile.ui.parts.context import Context
from casefile.ui.theme import Theme
from casefile.ui.timeline.event_model import EventModel, Index, Row

translate = QCoreApplication.translate
DATE, WHAT, SURE, SOURCES, PEOPLE, PLACE, CHECKED = range(7)
WIDTHS = {DATE: 128, SURE: 110, SOURCES: 78, PEOPLE: 150, PLACE: 130, CHECKED: 92}


def how_sure(event: Event) -> str:
    """The third column: exact, partial, worked out."""
    dispute = open_dates(event)
    if dispute is not None:
        return translate("Timeline", "%n dates", "", len(dispute.values))
    if event.edtf is None:
        return translate("Timeline", "not given")
    if event.reported:
        return translate("Timeline", "as reported")
    if event.date_in_brackets:
        return reason_note(event.date_reason)
    precision = parse_edtf(event.edtf).precision
    if precision == "day":
        return translate("Timeline", "exact, day")
    names = {
        "month": translate("Timeline", "partial, month"),
        "year": translate("Timeline", "partial, year"),
        "interval": translate("Timeline", "from – to"),
    }
    return names.get(precision, translate("Timeline", "partial"))


def sources(event: Event) -> str:
    """How many documents tell it, and whether they differ."""
    if not event.cited:
        return translate("Timeline", "not cited")
    if open_disagreements(event):
        return translate("Timeline", "%n differ", "", event.source_count)
    return str(event.source_count)


def checked_by(event: Event) -> str:
    """Who accepted it, and what was left open."""
    if event.state == "suggested":
        return translate("Timeline", "not yet")
    name = event.accepted_by or translate("Timeline", "you")
    if open_disagreements(event):
        return translate("Timeline", "{0}, left open").format(name)
    if event.date_in_brackets:
        return translate("Timeline", "{0}, not the date").format(name)
    return name


class EventTableModel(QAbstractTableModel):
    """The rows of an EventModel in seven columns."""

    def __init__(self, context: Context, source: EventModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._language, self._source = context.theme, context.language, source
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self.endResetModel)
        source.dataChanged.connect(self._rows_changed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as the list has."""
        return 0 if parent.isValid() else self._source.rowCount()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Seven."""
        return 0 if parent.isValid() else 7

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Timeline", "Date"), translate("Timeline", "Event"),
            translate("Timeline", "Date is"), translate("Timeline", "Sources"),
            translate("Timeline", "People"), translate("Timeline", "Exhibit and page"),
            translate("Timeline", "Checked by"),
        )[section]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's words, its colour and weight."""
        if not index.isValid():
            return None
        row = self._source.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(self._theme.color(_color(row.event, index.column())))
        if role == Qt.ItemDataRole.FontRole:
            return self._font(row.event, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == DATE:
            return spoken(row.event, self._language, row.after)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in {WHAT, PEOPLE, PLACE}:
            return self._words(row, index.column())
        return None

    def _words(self, row: Row, column: int) -> str:
        event = row.event
        if column == DATE:
            lines = date_lines(event, self._language, row.after)
            return f"{lines.main}\n{lines.note}" if lines.warn or event.edtf is None else lines.main
        if column == PEOPLE:
            return ", ".join(who.name for who in event.participants)
        if column == PLACE:
            return "\n".join(dict.fromkeys(quote.reference() for quote in event.quotes))
        return {
            WHAT: lambda: event.title,
            SURE: lambda: how_sure(event),
            SOURCES: lambda: sources(event),
            CHECKED: lambda: checked_by(event),
        }[column]()

    def _font(self, event: Event, column: int) -> QFont | None:
        if column == DATE:
            return self._theme.font("digits")
        if column == WHAT and event.state == "accepted":
            return self._theme.font("ui_medium")
        return None

    def _rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.dataChanged.emit(self.index(first.row(), 0), self.index(last.row(), 6))


def _color(event: Event, column: int) -> str:
    if column == PLACE:
        return "accent"
    if column in {DATE, SURE} and open_dates(event) is not None:
        return "warn"
    if column == SURE and event.date_in_brackets:
        return "warn"
    if column == SOURCES and open_disagreements(event):
        return "warn"
    if event.state == "suggested" or column in {SURE, PEOPLE, CHECKED, SOURCES}:
        return "secondary"
    return "text"


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
    """Rows of one height; the same keys as the cards."""

    current_changed = Signal(int)

    def __init__(self, context: Context, source: EventModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._source = context.theme, source
        self.setModel(EventTableModel(context, source, self))
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
        context.theme.changed.connect(self._restyle)
        self._restyle()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tells which event is chosen."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.current_changed.emit(self._source.id_at(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow table leaves out what the cards show anyway."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(860)
        for column in (PEOPLE, CHECKED):
            self.setColumnHidden(column, narrow)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here, not a search for a headline."""

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(46))
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, self._theme.px(width))
