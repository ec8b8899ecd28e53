"""The pointer over the card list: what it hovers, and what a click on a card's piece means."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from casefile.ui.timeline.card_stack import CardStack
from casefile.ui.timeline.pieces import Hit

ON_CLOSED = frozenset({"quote", "keep gap", "drop gap"})
"""What works on a card that is not open."""


class CardPointer(QObject):
    """Watches the list's viewport. A press that opens a card never also works on what opens."""

    acted = Signal(str, object)

    def __init__(self, viewport: QWidget, stack: CardStack, offset: Callable[[], int]) -> None:
        super().__init__(viewport)
        self._viewport, self._stack, self._offset = viewport, stack, offset
        self.hovered = -1
        self._pressed: tuple[int, Hit | None] = (-1, None)
        viewport.setMouseTracking(True)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks only; the list goes on to choose rows itself."""
        if isinstance(event, QMouseEvent):
            point = event.position().toPoint()
            if event.type() == QEvent.Type.MouseMove:
                self._hover(point)
            elif event.button() != Qt.MouseButton.LeftButton:
                self._pressed = -1, None
            elif event.type() == QEvent.Type.MouseButtonPress:
                self._pressed = self._under(point)
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._release(point)
        elif event.type() == QEvent.Type.Leave and self.hovered >= 0:
            self.hovered = -1
            self._viewport.update()
        return False

    def _under(self, point: QPoint) -> tuple[int, Hit | None]:
        """The row under a point and its piece; on a closed card only ON_CLOSED work."""
        number = self._stack.number_at(point.y() + self._offset())
        if number < 0:
            return -1, None
        hit = self._stack.hit(number, point.x(), point.y() + self._offset())
        if hit and hit.act not in ON_CLOSED and number != self._stack.opened:
            return number, None
        return number, hit

    def _hover(self, point: QPoint) -> None:
        number, hit = self._under(point)
        if number != self.hovered:
            self.hovered = number
            self._viewport.update()
        shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor
        self._viewport.setCursor(shape)

    def _release(self, point: QPoint) -> None:
        number, hit = self._pressed
        self._pressed = -1, None
        if hit is not None and self._under(point)[0] == number:
            self.acted.emit(hit.act, hit.value)
