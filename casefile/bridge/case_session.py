"""One open case in the window: its lock, its writer, its reading children, its watched folders."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from casefile.bridge.arrivals import Arrivals
from casefile.bridge.backups import Backups
from casefile.bridge.jobs import Jobs
from casefile.bridge.watching import Watching
from casefile.model.changes import Changes
from casefile.model.errors import CaseError
from casefile.reading.client import Reader
from casefile.services import check_case
from casefile.services.watch_folder import Seen, WatchedPlace
from casefile.store import case_file, documents, history, watched
from casefile.store.case_key import forget_key
from casefile.store.check import Problem
from casefile.store.driver import Connection
from casefile.store.matter import Matter, matter
from casefile.store.originals import read_original
from casefile.store.watched import Look
from casefile.text.date_words import date_words

CHECK_AFTER_MS = 3000


class CaseSession(QObject):
    """A case from opening to closing. `checked` gives the problems found among its files."""

    checked = Signal(list)

    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        language_data: Callable[[str], bytes] | None = None,
    ) -> None:
        """`language_data` gives what reading scans in further languages needs, by their names."""
        super().__init__(parent)
        self.case = case_file.open_case(folder)
        self.folder = self.case.folder
        self.read_only = self.case.read_only
        self.db = self.case.connect_read()
        self.reader = Reader(foreign=language_data)
        self.jobs = Jobs(
            self._connect(),
            self.reader,
            partial(read_original, self.folder),
            self,
            connect_read=self.case.connect_read,
            steps=not self.case.rest,
        )
        self.arrivals = Arrivals(self.folder, self.jobs, self.reader, self)
        self.watching = Watching(self)
        self.backups = Backups(self.case, self.jobs, self)
        self._check_timer = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._check_timer.timeout.connect(self.check)

    @property
    def matter(self) -> Matter:
        """Code, title and numbers of the case as they stand now."""
        return matter(self.db)

    @property
    def steps(self) -> tuple[str | None, str | None]:
        """What undo would take back and what redo would do again."""
        if self.read_only:
            return None, None
        return history.undo_label(self.db), history.redo_label(self.db)

    def begin(self, settle_seconds: float) -> None:
        """Once the window shows: a warm reader, what was left undone, the watched folders."""
        self._check_timer.start()
        if self.read_only:
            return
        self.reader.warm()
        # The names of the months are loaded before the first event needs them.
        self.jobs.background(date_words, "2000-01-01", "en")
        left = [documents.document(self.db, one) for one in documents.pending(self.db)]
        self.arrivals.search.resume([(one.id, one.sha256, one.file_name) for one in left])
        self.arrivals.scans.look()
        self.backups.start()
        self.follow(settle_seconds)

    def follow(self, settle_seconds: float) -> None:
        """Watches the folders the case names now."""
        places, seen = [], dict[Path, Seen]()
        for one in watched.watched_folders(self.db):
            places.append(
                WatchedPlace(
                    one.id, one.path, ask=not one.in_case, inner=one.inner, polling=one.polling
                )
            )
            seen |= watched.seen_files(self.db, one.id, one.path)
        self.watching.follow(places, seen, settle_seconds)

    def check(self) -> None:
        """Looks whether every original and quote is as it was added; `checked` tells."""
        self.jobs.background(self._check, done=self.checked.emit, failed=self._check_failed)

    def close(self) -> None:
        """Ends every thread and child; what was committed is safe, the rest begins anew later."""
        self._check_timer.stop()
        self.watching.stop()
        self.reader.close()
        self.jobs.close()
        self.db.close()
        self.backups.close()
        self.case.close()
        forget_key(self.folder)

    def _connect(self) -> Callable[[], Connection] | None:
        """What the writer opens; of a case at rest it only notes what leaves the case."""
        if self.case.rest:
            return self.case.connect_at_rest
        return None if self.read_only else self.case.connect

    def _check(self) -> list[Problem]:
        db = self.case.connect_read()
        try:
            return list(check_case.check_case(db, self.folder))
        finally:
            db.close()

    def _check_failed(self, error: CaseError) -> None:
        self.checked.emit([Problem("check", error.sentence())])


def remember_taken(db: Connection, place: WatchedPlace, looks: Sequence[Look]) -> Changes:
    """Notes files of a watched folder as taken or refused, as they were then."""
    watched.mark_seen(db, place.id, place.path, looks)
    return Changes()
