"""How large a dialog opens: as it likes, but never larger than the screen it opens on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

EDGES = 40
"""What a window's frame and a little room around it take, in pixels."""


def screen_room(window: QWidget) -> QSize:
    """How large a window can be on its screen."""
    room = window.screen().availableGeometry()
    return QSize(room.width() - EDGES, room.height() - EDGES)


def open_size(window: QWidget, width: int, height: int) -> None:
    """Gives a window its first size, in pixels, and keeps it at least so wide."""
    size = QSize(width, height).boundedTo(screen_room(window))
    window.setMinimumWidth(size.width())
    window.resize(size)
