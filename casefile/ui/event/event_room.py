"""What a room of events is to the window around it: which event is chosen, where a page leads."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from casefile.ui.parts.context import Context
from casefile.ui.parts.freshness import Freshness
from casefile.ui.parts.segments import Segments


class EventRoom(QWidget):
    """Shows events in one of two ways; the head of the window has the `switch` between them."""

    event_selected = Signal(int)
    quote_selected = Signal(object)
    open_document = Signal(int, int, int)
    room_requested = Signal(str)

    fresh: Freshness[Any]
    switch: Segments

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context = context
        self._told = 0

    def add_switch(self, name: str, ways: list[tuple[str, str, str]]) -> None:
        """The ways the room can show its events: key, words, icon; the first one is chosen."""
        self.switch = Segments(self._context.theme, name, ways, self)
        self.switch.hide()

    def header_tools(self) -> list[QWidget]:
        """The switch; the header shows it."""
        self.switch.show()
        return [self.switch]

    def tell(self, event_id: int) -> bool:
        """Tells once which event is chosen; whether it is another one than before.

        A list read anew chooses the same event again, but the page beside it stays.
        """
        if event_id == self._told:
            return False
        self._told = event_id
        if event_id:
            self.event_selected.emit(event_id)
        return True

    def chosen_event(self) -> int:
        """The event that is chosen now, 0 for none."""
        return self._told

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what changed while another room was in front, and tells again what is chosen."""
        super().showEvent(event)
        told = self._told
        self.fresh.now()
        if told and self._told == told == self.chosen_event() and not event.spontaneous():
            self.event_selected.emit(told)
