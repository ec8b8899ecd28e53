"""Work of minutes that tells how far it is and can be stopped: packing a case and the like."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from casefile.bridge.jobs import Jobs
from casefile.model.errors import CaseError

FULL: Final = 1000
"""A bar in thousandths: a case can have more bytes than a bar can count."""
Tell = Callable[[int, int], None]


class Stopped(CaseError):
    """A person stopped the work."""


class LongWork(QObject):
    """One such work; `moved` gives thousandths, `done` its value, `failed` why it ended early."""

    moved = Signal(int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._stopped, self._last = False, -1

    def start(self, work: Callable[[Tell], object]) -> None:
        """Begin on a worker thread; `work` gets what to tell its progress to."""
        self._stopped, self._last = False, -1
        self._jobs.background(work, self._tell, done=self.done.emit, failed=self.failed.emit)

    def stop(self) -> None:
        """Stop as soon as it tells how far it is; it leaves nothing behind."""
        self._stopped = True

    def _tell(self, done: int, total: int) -> None:
        """How far it is, on its own thread."""
        if self._stopped:
            raise Stopped("It was stopped.", "The case is as it was; what was begun was removed.")
        part = FULL * done // max(total, 1)
        if part != self._last:
            self._last = part
            self.moved.emit(part)
