"""Backs up the open case by itself while it changes, and when it is closed."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from casefile.bridge.jobs import Jobs
from casefile.model.errors import CaseError
from casefile.services import back_up
from casefile.store.backup import Backup
from casefile.store.case_file import OpenCase

LOOK_EVERY_MS: Final = 60_000
STICK: Final = "copy to a stick"
"""The name of that work, to follow it."""


class Backups(QObject):
    """Looks every minute whether a backup is due; `made` follows one, `failed` tells why not."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, case: OpenCase, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._case, self._jobs = case, jobs
        self._busy = self._stopped = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begins to look; a case that is open for reading only is backed up by its holder."""
        if not self._case.read_only:
            self._timer.start(LOOK_EVERY_MS)

    def look(self) -> None:
        """Makes a backup on a worker when one is due."""
        if back_up.is_due(self._case.folder):
            self.now()

    def now(self) -> None:
        """Makes a backup on a worker; `made` gets None when the newest one says the same."""
        if self._busy:
            return
        self._busy = True
        self._jobs.background(_back_up, self._case, done=self._done, failed=self._not_done)

    def close(self) -> None:
        """The last backup, of what changed since the one before; never keeps the case open."""
        self._timer.stop()
        if self._case.read_only:
            return
        try:
            with closing(self._case.connect_read()) as db:
                back_up.at_closing(db, self._case.folder)
        except CaseError as error:
            self.failed.emit(error)

    def to_stick(self, target: Path, done: Callable[[object], None]) -> None:
        """Writes a checked copy into a folder inside `target`; `done` gets that folder."""
        self._stopped = False
        self._jobs.background(
            _to_stick, self._case, target, self._tell, done=done, failed=self.failed.emit
        )

    def stop(self) -> None:
        """Stops the copy; what was begun is removed."""
        self._stopped = True

    def _tell(self, done: int, total: int) -> None:
        """How far the copy is, on its own thread."""
        if self._stopped:
            raise CaseError(
                "The copy was stopped.", "The case is as it was; what was begun was removed."
            )
        self._jobs.report(STICK, done, total, "")

    def _done(self, value: object) -> None:
        self._busy = False
        self.made.emit(value)

    def _not_done(self, error: CaseError) -> None:
        self._busy = False
        self.failed.emit(error)


def _back_up(case: OpenCase) -> Backup | None:
    with closing(case.connect_read()) as db:
        return back_up.back_up(db, case.folder)


def _to_stick(case: OpenCase, target: Path, tell: Callable[[int, int], None]) -> Path:
    with closing(case.connect_read()) as db:
        return back_up.to_stick(db, case.folder, target, tell)
