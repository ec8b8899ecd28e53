"""Keeps what a room shows up to date: read aside, only while the room is seen, not too often."""

from collections.abc import Callable, Collection
from functools import partial
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from casefile.model.changes import Changes
from casefile.model.errors import CaseError
from casefile.store.driver import Connection
from casefile.ui.parts.context import Context

T = TypeVar("T")
PAUSE_MS: Final = 1_000
"""While documents are taken in, a room is read anew no oftener than this."""


class Freshness(QObject, Generic[T]):
    """Reads `read(db)` on the reading thread after changes of these kinds, then `show(value)`.

    A person's own change is read at once; those of an import wait for each other. Nothing is read
    while the room is hidden; when it is shown, what changed is there with it.
    """

    def __init__(
        self,
        context: Context,
        room: QWidget,
        kinds: Collection[str],
        read: Callable[[Connection], T],
        show: Callable[[T], None],
    ) -> None:
        super().__init__(room)
        self._context, self._room, self._kinds = context, room, frozenset(kinds)
        self._read, self._show = read, show
        self.stale = True
        self.reads = 0
        self._asked: int | None = None
        self._at_once = False
        self.by_person = True
        self._since = QElapsedTimer()
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._ask)
        context.jobs.changed.connect(self._changed)
        room.installEventFilter(self)

    def now(self) -> None:
        """Reads here, if anything changed since; what is being read aside is of no use then."""
        if self.stale:
            self._at_once = True
            self._begin()
            self._asked = None
            self._show(self._read(self._context.db))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reads what changed while another room was in front."""
        if event.type() == QEvent.Type.Show and watched is self._room:
            self.now()
        return False

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & self._kinds:
            self.stale = True
            self._at_once |= self._context.jobs.by_person
            self._soon()

    def _soon(self) -> None:
        if self._asked is not None or not self._room.isVisible():
            return
        if self._at_once:
            self._ask()
            return
        passed = self._since.elapsed() if self._since.isValid() else PAUSE_MS
        self._later.start(max(PAUSE_MS - passed, 0))

    def _ask(self) -> None:
        if self.stale and self._asked is None and self._room.isVisible():
            self._begin()
            self._asked = self.reads
            self._context.jobs.read(
                self._read, done=partial(self._arrived, self.reads), failed=self._not_read
            )

    def _begin(self) -> None:
        self.by_person = self._at_once
        self.stale = self._at_once = False
        self.reads += 1
        self._later.stop()
        self._since.restart()

    def _arrived(self, asked: int, value: T) -> None:
        """Shows what was read, if the room is still there; what changed meanwhile is read next."""
        if not isValid(self):
            return
        if asked == self._asked:
            self._asked = None
            self._show(value)
        if self.stale:
            self._soon()

    def _not_read(self, error: CaseError) -> None:
        self._asked = None
        self._context.jobs.failed.emit(error)
