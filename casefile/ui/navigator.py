"""The list of views on the left: where one is, and how much waits in each."""

from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from casefile.ui.case_badge import CaseBadge
from casefile.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

WIDE: Final = 244
RAIL: Final = 56
RAIL_BELOW: Final = 1200
ROW: Final = 33
PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Place:
    """A view in the navigator. `count` is shown at the right, as a badge when it asks for work."""

    key: str
    name: str
    icon: str
    count: int | None = None
    asks: bool = False


class PlacesModel(QAbstractListModel):
    """The views in their order, with their counts."""

    def __init__(self, places: list[Place], parent: QWidget) -> None:
        super().__init__(parent)
        self._places = places

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """How many views there are."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Name, place, and one plain line for screen readers."""
        if not index.isValid():
            return None
        place = self._places[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return place.name
        if role == PLACE:
            return place
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return place.name if place.count is None else f"{place.name}, {place.count}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return place.name
        return None

    def set_counts(self, counts: dict[str, int]) -> None:
        """Takes new counts by view."""
        for row, place in enumerate(self._places):
            if place.key in counts and counts[place.key] != place.count:
                self._places[row] = replace(place, count=counts[place.key])
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int:
        """The row of a view; -1 for none."""
        return next((row for row, place in enumerate(self._places) if place.key == key), -1)

    def key_at(self, row: int) -> str:
        """The view in a row; "" outside."""
        return self._places[row].key if 0 <= row < len(self._places) else ""


class PlaceDelegate(QStyledItemDelegate):
    """Draws a view as icon, name and count; the chosen one stands on a pale ground."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One row; it grows with the text."""
        return QSize(RAIL, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, icon, name, count."""
        theme, place = self._theme, index.data(PLACE)
        box: QRect = option.rect.adjusted(8, 1, -8, -1)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("selection" if chosen else "hover"))
            painter.drawRoundedRect(box, 5, 5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        icon = theme.pixmap(place.icon, "accent" if chosen else "secondary", 17)
        height = round(icon.height() / icon.devicePixelRatio())
        painter.drawPixmap(
            box.left() + self._theme.px(10), box.center().y() - height // 2 + 1, icon
        )
        if box.width() > self._theme.px(2 * RAIL):
            right = self._count(painter, box, place)
            self._name(painter, box.adjusted(theme.px(37), 0, right - box.right() - 6, 0), place)
        painter.restore()

    def _name(self, painter: QPainter, box: QRect, place: Place) -> None:
        painter.setPen(self._theme.color("text"))
        painter.setFont(self._theme.font("ui_medium"))
        name = painter.fontMetrics().elidedText(
            place.name, Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _count(self, painter: QPainter, box: QRect, place: Place) -> int:
        """Draws the count; gives where it begins."""
        if place.count is None or (place.asks and not place.count):
            return box.right()
        theme, text = self._theme, str(place.count)
        painter.setFont(theme.font("ui_small"))
        width = painter.fontMetrics().horizontalAdvance(text)
        if not place.asks:
            painter.setPen(theme.color("faint"))
            where = QRect(box.right() - width - 8, box.top(), width, box.height())
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, text)
            return where.left()
        painter.setFont(theme.font("caption"))
        width = max(painter.fontMetrics().horizontalAdvance(text) + theme.px(12), theme.px(21))
        high = theme.px(19)
        pill = QRect(box.right() - width - 6, box.center().y() - high // 2 + 1, width, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(pill, high / 2 - 0.5, high / 2 - 0.5)
        painter.setPen(theme.color("on_accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return pill.left()


class Navigator(QFrame):
    """Case code on top, the views below it; `chosen` gives the key of a view."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, places: list[Place], menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._rail = theme, False
        self.setProperty("kind", "panel")
        self.badge = CaseBadge(theme, menu, self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Views"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet("background: transparent;")
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setItemDelegate(PlaceDelegate(theme, self.list))
        self.model = PlacesModel(places, self)
        self.list.setModel(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.badge)
        column.addWidget(self.list, 1)
        self.list.selectionModel().currentChanged.connect(self._current)
        theme.changed.connect(self.list.doItemsLayout)

    def add_below(self, part: QWidget) -> None:
        """A part of the navigator below the views."""
        column = self.layout()
        if column is not None:
            column.addWidget(part)

    def choose(self, key: str) -> None:
        """Marks a view as the one shown."""
        self.list.setCurrentIndex(self.model.index(self.model.row_of(key)))

    @property
    def wanted_width(self) -> int:
        """How wide it should be, in pixels."""
        return self._theme.px(RAIL if self._rail else WIDE)

    def fit(self, window_width: int) -> bool:
        """Shows icons only in a narrow window; whether that is another look than before."""
        rail, before = window_width < self._theme.px(RAIL_BELOW), (self._rail, self.minimumWidth())
        self._rail = rail
        self.badge.setVisible(not rail)
        self.setMinimumWidth(self.wanted_width if rail else self.wanted_width * 3 // 4)
        self.setMaximumWidth(self.wanted_width if rail else self.wanted_width * 2)
        return before != (rail, self.minimumWidth())

    def _current(self, current: QModelIndex) -> None:
        key = self.model.key_at(current.row())
        if key:
            self.chosen.emit(key)
