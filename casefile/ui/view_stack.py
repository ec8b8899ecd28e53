"""The views of a case, each made on its first visit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from casefile.ui.parts.context import Context
from casefile.ui.rooms import RoomSpec, rooms


class ViewStack(QStackedWidget):
    """`made` gives a room the first time it is shown, to be connected."""

    made = Signal(QWidget)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.specs: dict[str, RoomSpec] = {spec.key: spec for spec in rooms()}
        self._rooms: dict[str, QWidget] = {}
        self.key = ""

    def show_room(self, key: str) -> QWidget:
        """Shows the room of that key; KeyError for none."""
        if key not in self._rooms:
            room = self.specs[key].make(self._context, self)
            self._rooms[key] = room
            self.addWidget(room)
            self.made.emit(room)
        self.key = key
        self.setCurrentWidget(self._rooms[key])
        return self._rooms[key]

    @property
    def room(self) -> QWidget | None:
        """The room that is shown."""
        return self._rooms.get(self.key)

    @property
    def spec(self) -> RoomSpec:
        """What is known of the room that is shown."""
        return self.specs[self.key]
