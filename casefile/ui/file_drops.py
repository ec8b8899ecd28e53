"""Files dropped on a field are documents for the case, not words for the field."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from casefile.ui.parts.drops import dropped_paths


class FileDrops(QObject):
    """Lets a drag of files pass by every part of a window, up to the window itself."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fields refuse files; Qt then asks what they stand in."""
        if not isinstance(event, QDragEnterEvent) or watched is self._window:
            return False
        inside = isinstance(watched, QWidget) and watched.window() is self._window
        if not inside or not dropped_paths(event.mimeData()):
            return False
        event.ignore()
        return True
