"""Files dropped on a field are documents for the case, not words for the field."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QWindow
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from casefile.ui.parts.drops import dropped_paths

_OVER = {QEvent.Type.DragLeave, QEvent.Type.Drop}


class FileDrops(QObject):
    """Lets a drag of files pass by every part of a window, up to the window itself.

    The parts are listened to only while something is dragged over the window: an ear for every
    event of the program would slow down all of them.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fields refuse files; Qt then asks what they stand in."""
        if watched is self._window:
            handle = self._window.windowHandle()
            if event.type() == QEvent.Type.WinIdChange and handle is not None:
                handle.installEventFilter(self)
            return False
        if isinstance(watched, QWindow):
            self._listen(event)
            return False
        if not isinstance(event, QDragEnterEvent):
            return False
        inside = isinstance(watched, QWidget) and watched.window() is self._window
        if not inside or not dropped_paths(event.mimeData()):
            return False
        event.ignore()
        return True

    def _listen(self, event: QEvent) -> None:
        """A drag comes over the window, or is over."""
        app = QApplication.instance()
        if app is not None and event.type() == QEvent.Type.DragEnter:
            app.installEventFilter(self)
        elif app is not None and event.type() in _OVER:
            app.removeEventFilter(self)
