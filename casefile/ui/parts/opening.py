"""How large a dialog opens: as it likes, but never larger than the screen it opens on."""

from PySide6.QtWidgets import QWidget

EDGES = 40
"""What a window's frame and a little room around it take, in pixels."""


def open_size(window: QWidget, width: int, height: int) -> None:
    """Gives a window its first size, in pixels."""
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width() - EDGES), min(height, room.height() - EDGES))


def least_width(window: QWidget, width: int) -> None:
    """Makes a window at least so wide, in pixels."""
    window.setMinimumWidth(min(width, window.screen().availableGeometry().width() - EDGES))
