"""The list of cards: rows of different heights, measured only when they come into view.

A QListView, so that keyboard and screen readers find a list; its layout is its own, because a
case can have a hundred thousand events and only the ones in view may cost anything.
"""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from casefile.ui.theme import Theme
from casefile.ui.timeline.card_paint import CardPainter, Look
from casefile.ui.timeline.card_pointer import CardPointer
from casefile.ui.timeline.card_stack import CardStack
from casefile.ui.timeline.event_model import EventModel

Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction


class CardList(QListView):
    """Rows of the timeline. `acted(act, value)` tells what was clicked on a card."""

    acted = Signal(str, object)
    current_changed = Signal(int)

    def __init__(
        self, theme: Theme, language: str, model: EventModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = model
        self.stack = CardStack(theme, language, model)
        self._painter = CardPainter(self.stack.sheet)
        self._settling = False
        self.setModel(model)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._pointer = CardPointer(self.viewport(), self.stack, self.verticalOffset)
        self._pointer.acted.connect(self.acted)
        self.verticalScrollBar().setSingleStep(24)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setAccessibleName(self.tr("Events"))
        theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Another look or text size: everything is measured again."""
        self.stack.restyle(self.viewport().width())
        self._painter = CardPainter(self.stack.sheet)
        self._settle()

    def refresh(self) -> None:
        """Something about the rows changed; what is in view stays where it is."""
        self.stack.forget()
        self._settle()

    def show_dispute(self, number: int) -> None:
        """Another of the open card's disagreements."""
        self.stack.open_row(self.currentIndex().row(), number)
        self._settle()

    def doItemsLayout(self) -> None:
        """Measures what is in view, not the list."""
        QAbstractItemView.doItemsLayout(self)
        self._settle()

    def visualRect(self, index: Index) -> QRect:
        """Where a row stands in the viewport."""
        if not index.isValid() or index.row() >= self.stack.count:
            return QRect()
        top, height = self.stack.place(index.row())
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row under a point of the viewport."""
        number = self.stack.number_at(point.y() + self.verticalOffset())
        return self.rows.index(number) if number >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QListView.ScrollHint.EnsureVisible
    ) -> None:
        """Brings a whole row into view, with its measured height."""
        if not index.isValid():
            return
        bar, view = self.verticalScrollBar(), self.viewport().height()
        for _ in range(2):
            self.stack.measure(index.row())
            self.updateGeometries()
            top, height = self.stack.place(index.row())
            if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
                bar.setValue(top - max((view - height) // 2, 0))
            elif top < bar.value() or height > view:
                bar.setValue(top)
            elif top + height > bar.value() + view:
                bar.setValue(top + height - view)

    def verticalOffset(self) -> int:
        """How far the list is scrolled."""
        return self.verticalScrollBar().value()

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where an arrow or page key leads."""
        last, here = self.stack.count - 1, max(self.currentIndex().row(), 0)
        if last < 0:
            return QModelIndex()
        page = self.stack.number_at(self.stack.place(here)[0] + self.viewport().height())
        back = self.stack.number_at(max(self.stack.place(here)[0] - self.viewport().height(), 0))
        target = {
            _Action.MoveHome: 0,
            _Action.MoveEnd: last,
            _Action.MoveUp: here - 1,
            _Action.MovePrevious: here - 1,
            _Action.MoveDown: here + 1,
            _Action.MoveNext: here + 1,
            _Action.MovePageUp: min(back, here - 1),
            _Action.MovePageDown: max(page, here + 1) if page >= 0 else last,
        }.get(action, here)
        return self.rows.index(min(max(target, 0), last))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Chooses the row that a rectangle touches."""
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What must be drawn again when the choice moves: anything, as cards open and close."""
        return QRegion(self.viewport().rect())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The chosen card opens, the one before closes; the rest stays where it was."""
        super().currentChanged(current, previous)
        self.stack.open_row(current.row() if current.isValid() else -1)
        self._settle()
        if current.isValid():
            self.scrollTo(current)
        self.current_changed.emit(self.rows.id_at(current.row()) if current.isValid() else 0)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here, not a search for a headline."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the rows in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset, last = self.verticalOffset(), self.stack.count - 1
        for number in self.stack.between(offset, offset + self.viewport().height()):
            painter.save()
            painter.translate(0, self.stack.place(number)[0] - offset)
            look = Look(
                number == self.currentIndex().row(), self.hasFocus(),
                number == self._pointer.hovered, number == 0, number == last,
            )  # fmt: skip
            row = self.rows.row(number)
            self._painter.paint(painter, self.stack.card(number), row.event, look)
            painter.restore()
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        self.restyle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Rows that come into view are measured before they are drawn."""
        self._settle()

    def updateGeometries(self) -> None:
        """Sets the scroll bar's range."""
        bar, view = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(view)
        bar.setRange(0, max(self.stack.total + 12 - view, 0))

    def _settle(self) -> None:
        """Measures the rows in view and keeps what is in the middle where it stands."""
        if self._settling:
            return
        self._settling = True
        if self.stack.count != self.rows.rowCount():
            self.stack.forget()
        bar = self.verticalScrollBar()
        top = self.stack.measure_between(bar.value(), self.viewport().height())
        self.updateGeometries()
        bar.setValue(top)
        self._settling = False
        self.viewport().update()
