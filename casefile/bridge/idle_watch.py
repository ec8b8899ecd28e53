"""Tells when nobody has touched the computer for a while, and when it has slept."""

import time
from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

LOOK_EVERY_S: Final = 20
SLEPT_S: Final = 40
"""A look that comes so much too late by the wall clock: the computer slept in between.

The monotonic clock stands still meanwhile on some systems, and goes on others.
"""
LOCK_KEY: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
_TOUCHES: Final = frozenset(
    (
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove,
        QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
    )
)  # fmt: skip


class IdleWatch(QObject):
    """`looked` gives the minutes without a touch, every twenty seconds; `woke` follows a sleep.

    `lock_asked`: Ctrl+L was pressed, also over a dialog, where no menu's keys work.
    It sees what reaches the window that has the keyboard, not every event of every widget.
    """

    looked = Signal(float)
    woke = Signal()
    lock_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._touched = time.monotonic()
        self._looked_at = time.time()
        self._watched: QWindow | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY_S * 1000)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._follow)

    def start(self) -> None:
        """Begins to count anew."""
        self._touched, self._looked_at = time.monotonic(), time.time()
        self._timer.start()
        self._follow(QGuiApplication.focusWindow())

    def stop(self) -> None:
        """There is nothing to lock."""
        self._timer.stop()
        self._follow(None)

    def look(self) -> None:
        """Compares the clocks now."""
        now, before = time.time(), self._looked_at
        self._looked_at = now
        if now - before > LOOK_EVERY_S + SLEPT_S:
            self.woke.emit()
        else:
            self.looked.emit((time.monotonic() - self._touched) / 60)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes a touch; takes only Ctrl+L away."""
        if event.type() in _TOUCHES:
            self._touched = time.monotonic()
            if isinstance(event, QKeyEvent) and event.keyCombination() == LOCK_KEY:
                QTimer.singleShot(0, self, self.lock_asked.emit)
                return True
        return super().eventFilter(watched, event)

    def _follow(self, window: QWindow | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        if window is not None and self._timer.isActive():
            window.installEventFilter(self)
            self._watched = window
            window.destroyed.connect(self._gone)

    def _gone(self) -> None:
        self._watched = None
