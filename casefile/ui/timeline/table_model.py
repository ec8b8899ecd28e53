"""The timeline's rows in seven columns, in the order of the days or of one of the columns."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtGui import QBrush, QFont

from casefile.model.dates import parse_edtf
from casefile.model.event import Event
from casefile.ui.event.source_words import reference
from casefile.ui.event.words import (
    date_lines,
    marked_title,
    open_dates,
    open_disagreements,
    reason_note,
    spoken,
)
from casefile.ui.parts.context import Context
from casefile.ui.timeline.event_model import EventModel, Index, Row

translate = QCoreApplication.translate
DATE, WHAT, SURE, SOURCES, PEOPLE, PLACE, CHECKED = range(7)


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
    if event.source_count == 1:
        return "1"
    return translate("Timeline", "%n agree", "", event.source_count)


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
    """The rows of an EventModel in seven columns; `show_order` sorts them otherwise."""

    def __init__(self, context: Context, source: EventModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._language, self._source = context.theme, context.language, source
        self._order: list[int] = []
        self._places: dict[int, int] = {}
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self._reset)
        source.dataChanged.connect(self._rows_changed)

    def show_order(self, ids: Sequence[int]) -> None:
        """Puts the rows in the order of these event ids; none: in the order of the days."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        chosen = [self.id_at(index.row()) for index in before]
        self._order = [number for one in ids if (number := self._source.number_of(one)) >= 0]
        self._places = {number: row for row, number in enumerate(self._order)}
        after = [
            self.index(self.number_of(one), index.column())
            for one, index in zip(chosen, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def id_at(self, row: int) -> int:
        """The event id of a row; 0 beside the table."""
        return self._source.id_at(self._number(row))

    def number_of(self, event_id: int) -> int:
        """The row of an event; -1 when it is not in the table."""
        number = self._source.number_of(event_id)
        return self._places.get(number, number)

    def _number(self, row: int) -> int:
        return self._order[row] if 0 <= row < len(self._order) else row

    def _reset(self) -> None:
        self._order, self._places = [], {}
        self.endResetModel()

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
        row = self._source.row(self._number(index.row()))
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(self._theme.color(_color(row.event, index.column())))
        if role == Qt.ItemDataRole.FontRole:
            return self._font(row.event, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == DATE:
            return spoken(row.event, self._language, row.beside)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in {WHAT, PEOPLE, PLACE}:
            return self._words(row, index.column())
        return None

    def _words(self, row: Row, column: int) -> str:
        event = row.event
        if column == DATE:
            lines = date_lines(event, self._language, row.beside)
            return f"{lines.main}\n{lines.note}" if lines.warn or event.edtf is None else lines.main
        if column == PEOPLE:
            return ", ".join(who.name for who in event.participants)
        if column == PLACE:
            return "\n".join(dict.fromkeys(reference(quote) for quote in event.quotes))
        return {
            WHAT: lambda: marked_title(event),
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

    def _rows_changed(self, _first: QModelIndex, _last: QModelIndex) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 6))


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
