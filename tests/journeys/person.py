"""What a person does with the window, and how to wait until the window has followed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casefile.bridge.case_session import CaseSession
from casefile.model.event import Event
from casefile.store import documents, events
from casefile.store.events import EventFilter
from casefile.ui.case_desk import CaseDesk
from casefile.ui.main_window import MainWindow
from tests.ui.conftest import ScriptedQuestions

T = TypeVar("T", bound=QWidget)
LONG_MS = 60_000
NO_KEYS = Qt.KeyboardModifier.NoModifier


@dataclass
class Person:
    """Somebody in front of a window."""

    window: MainWindow
    qtbot: QtBot

    @property
    def session(self) -> CaseSession:
        """The open case."""
        assert self.window.session is not None
        return self.window.session

    @property
    def desk(self) -> CaseDesk:
        """Its rooms."""
        assert self.window.desk is not None
        return self.window.desk

    @property
    def answers(self) -> list[object]:
        """What this person will answer, in the order asked."""
        assert isinstance(self.window.questions, ScriptedQuestions)
        return self.window.questions.answers

    def settle(self) -> None:
        """Waits for the one signal that says that nothing is under way any more."""
        while self.session.jobs.busy or self.session.arrivals.under_way:
            with self.qtbot.waitSignal(self.session.jobs.idle, timeout=LONG_MS):
                pass

    def drop(self, paths: Sequence[Path], at: QWidget | None = None) -> bool:
        """A real drag from a file manager over a part of the window; whether it was taken.

        File managers offer the paths as addresses and as plain text.
        """
        target = at or self.window
        handle = self.window.windowHandle()
        assert handle is not None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        data.setData("text/plain", "\n".join(str(path) for path in paths).encode())
        place = target.mapTo(self.window, target.rect().center())
        drag = (data, Qt.MouseButton.LeftButton, NO_KEYS)
        enter = QDragEnterEvent(QPoint(place), Qt.DropAction.CopyAction, *drag)
        QApplication.sendEvent(handle, enter)
        if not enter.isAccepted():
            return False
        letting_go = QDropEvent(place.toPointF(), Qt.DropAction.CopyAction, *drag)
        QApplication.sendEvent(handle, letting_go)
        return letting_go.isAccepted()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        """A key, where the keyboard is; then everything it set off."""
        focused = self.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)
        self.settle()

    def go(self, number: int) -> None:
        """To a view by Ctrl and its number."""
        QTest.keyClick(
            self.window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier
        )
        self.settle()

    def room(self, kind: type[T]) -> T:
        """The view that is shown."""
        shown = self.desk.stack.room
        assert isinstance(shown, kind)
        return shown

    def wait(self, condition: Callable[[], bool | None]) -> None:
        """Until something that no signal of ours tells is there."""
        self.qtbot.waitUntil(condition, timeout=LONG_MS)

    def names(self) -> list[str]:
        """The documents of the case, sorted by name."""
        return sorted(one.file_name for one in documents.documents(self.session.db))

    def events(self, *states: str) -> list[Event]:
        """The events of the case in these states, in the timeline's order."""
        wanted = EventFilter(states=frozenset(states))
        return events.events(self.session.db, events.event_ids(self.session.db, wanted))
