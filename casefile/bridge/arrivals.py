"""Files on their way into the case: read on workers, added by the writer, then searched for events.

A row is kept for every file from the moment it is dropped until its results are in. At most a few
are under way at once, so that a person's own actions and page pictures never wait for an import.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from casefile.bridge.archives import Archives
from casefile.bridge.arriving import Files, Reader, list_files, note_items, prepare
from casefile.bridge.event_search import EventSearch
from casefile.bridge.jobs import Jobs
from casefile.bridge.scan_reading import ScanReading
from casefile.bridge.steps import NOTHING, Step
from casefile.model.changes import Changes
from casefile.model.errors import CaseError, Unreadable
from casefile.services import import_document
from casefile.services.import_document import INSIDE, Added, Prepared
from casefile.services.open_archive import Unpacked
from casefile.services.take_in import TOGETHER
from casefile.store.driver import Connection

READING: Final = 2
READ_AHEAD: Final = 12
OVERTAKEN_BY: Final = 4


@dataclass(slots=True)
class Arrival:
    """One file.

    `state` is "waiting", "reading", "keeping", "finding", "scanning" (words are read from pictures
    of its pages, `pages_done` of `pages`; `hard` are those whose words are doubtful), "done",
    "failed", "stopped". `outcome` is one of import_document.OUTCOMES once it is kept; `document_id`
    its document then. Files dropped together have the same `drop` and are one undo step. `inside`
    is set for a file that was taken out of the archive at `path`.
    """

    key: int
    name: str
    path: Path
    channel: str
    state: str = "waiting"
    outcome: str = ""
    reason: str = ""
    document_id: int | None = None
    password: str | None = None
    searches: int = 0
    came_back: bool = False
    may_work_later: bool = False
    drop: int = 0
    media_type: str = ""
    inside: Unpacked | None = None
    scans: set[int] = field(default_factory=set)
    pages_done: int = 0
    pages: int = 0
    hard: tuple[int, ...] = ()

    @property
    def under_way(self) -> bool:
        """Whether it is still being worked on."""
        return self.state in ("waiting", "reading", "keeping", "finding", "scanning")

    @property
    def needs_person(self) -> bool:
        """Whether it was not read and somebody should look at it."""
        unread = ("needs password", "unreadable", "not supported")
        return self.state == "failed" or self.outcome in unread


class Arrivals(QObject):
    """All files taken in since the case was opened, and the work on them."""

    listed = Signal()
    row_changed = Signal(int)
    no_room = Signal(int, int)
    settled = Signal()

    def __init__(
        self, folder: Path, jobs: Jobs, reader: Reader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._jobs, self._reader = folder, jobs, reader
        self.rows: list[Arrival] = []
        self.search = EventSearch(folder, jobs, reader, self)
        self.scans = ScanReading(folder, jobs, reader, self.search, self)
        self.scans.moved.connect(self._scan_moved)
        self.archives = Archives(folder, jobs, reader, self)
        self.archives.unpacked.connect(self.take_kept)
        self._reading = 0
        self._adding = False
        self._ready: list[tuple[Arrival, Prepared]] = []
        self._drops = 0
        jobs.stepped.connect(self._stepped)
        self._added_of: dict[int, int] = {}

    @property
    def under_way(self) -> int:
        """How many files are not finished."""
        return sum(1 for row in self.rows if row.under_way)

    def take_in(self, paths: Iterable[Path], channel: str) -> None:
        """Lists files and folders as rows and begins; says so first when the disk is too small."""
        self._jobs.background(
            list_files, tuple(paths), self._folder, done=partial(self._listed, channel)
        )

    def stop(self, key: int) -> None:
        """Leaves a file out; nothing of it is added unless that has happened already."""
        row = self.rows[key]
        if row.state in ("waiting", "reading"):
            self._set(row, state="stopped")
        elif row.state == "scanning":
            for document_id in tuple(row.scans):
                self.scans.stop(document_id)

    def retry(self, key: int, password: str | None = None) -> None:
        """Begins a file anew, with its password when it needs one."""
        row = self.rows[key]
        row.password = password
        self._set(row, state="waiting", outcome="", reason="")
        self._pump()

    def forget_done(self) -> None:
        """Takes finished rows off the list; what they added stays, and so does the import log."""
        self.rows = [row for row in self.rows if row.under_way or row.needs_person]
        for key, row in enumerate(self.rows):
            row.key = key
        self.listed.emit()

    def _listed(self, channel: str, files: Files) -> None:
        if files.needed > files.free:
            self.no_room.emit(files.needed, files.free)
            return
        names = (import_document.shown_name(path.name) for path in files.paths)
        self._list(
            Arrival(0, name, path, channel) for name, path in zip(names, files.paths, strict=True)
        )

    def take_kept(self, files: Iterable[Unpacked], path: Path) -> None:
        """Lists files that were taken out of the archive at `path`, and begins."""
        self._list(Arrival(0, one.name, path, INSIDE, inside=one) for one in files)

    def _list(self, rows: Iterable[Arrival]) -> None:
        """Puts rows that arrive together behind the others."""
        self._drops += 1
        for row in rows:
            row.key, row.drop = len(self.rows), self._drops
            self.rows.append(row)
        self.listed.emit()
        self._pump()

    def _set(self, row: Arrival, **values: object) -> None:
        for name, value in values.items():
            setattr(row, name, value)
        self.row_changed.emit(row.key)
        if not row.under_way and not self.under_way:
            self.settled.emit()

    def _pump(self) -> None:
        """Begins reading the next files while there is room."""
        waiting = (row for row in self.rows if row.state == "waiting")
        while self._reading < READING and len(self._ready) < READ_AHEAD:
            row = next(waiting, None)
            if row is None:
                return
            self._reading += 1
            self._set(row, state="reading")
            self._jobs.background(
                prepare,
                self._reader,
                self._folder,
                row.inside or row.path,
                row.channel,
                row.password,
                done=partial(self._prepared, row),
                failed=partial(self._not_prepared, row),
            )

    def _prepared(self, row: Arrival, prepared: Prepared) -> None:
        self._reading -= 1
        if row.state == "reading":
            self._ready.append((row, prepared))
            self._set(row, state="keeping")
        self._add_ready()
        self._pump()

    def _not_prepared(self, row: Arrival, error: CaseError) -> None:
        self._reading -= 1
        if row.state == "reading":
            self._fail([row], error)
        self._add_ready()
        self._pump()

    def _fail(self, rows: Sequence[Arrival], error: CaseError) -> None:
        for row in rows:
            # What the file is will not change by itself; a lock, a full disk or half a file may.
            row.may_work_later = not isinstance(error, Unreadable) or error.reason == "waiting"
            self._set(row, state="failed", reason=error.sentence())
        _note(self._jobs, rows)

    def _add_ready(self) -> None:
        """Adds what is ready in one transaction, in the order the files were given.

        A file that takes long is overtaken once enough others wait behind it.
        """
        self._ready.sort(key=lambda one: one[0].key)
        if self._adding or not self._ready:
            return
        first = self._ready[0][0]
        earlier = any(row.state == "reading" for row in self.rows[: first.key])
        if earlier and len(self._ready) < OVERTAKEN_BY:
            return
        batch = [one for one in self._ready if one[0].drop == first.drop][:TOGETHER]
        taken = {row.key for row, _ in batch}
        self._ready = [one for one in self._ready if one[0].key not in taken]
        self._adding = True
        rows = [row for row, _ in batch]
        count = self._added_of[first.drop] = self._added_of.get(first.drop, 0) + len(batch)
        self._jobs.write(
            self.tr("add %n document(s)", "", count),
            _add_each,
            [prepared for _, prepared in batch],
            bulk=True,
            series=f"drop {first.drop}",
            done=partial(self._added, rows),
            failed=partial(self._not_added, rows),
        )

    def _added(self, rows: Sequence[Arrival], results: Sequence[Sequence[Added]]) -> None:
        self._adding = False
        for row, added in zip(rows, results, strict=True):
            first = added[0]
            to_find = [one for one in added if one.outcome == "new"]
            # The same bytes once more, and still unread: the password was not the right one.
            refused = row.password is not None and first.outcome == "same file"
            self._set(
                row,
                state="finding" if to_find else "done",
                outcome="needs password" if refused else first.outcome,
                reason=first.reason,
                document_id=first.document_id,
                came_back=first.came_back,
                media_type=first.media_type,
            )
            row.searches = len(to_find)
            row.scans = {one.document_id for one in to_find if one.scanned}
            for one in to_find:
                self.search.add(one.document_id, one.hints, partial(self._searched, row))
        _note(self._jobs, rows)
        if any(row.scans for row in rows):
            self.scans.look()
        self._add_ready()
        self._pump()

    def _searched(self, row: Arrival, reason: str) -> None:
        """One document of a file was searched; a mail is done when its attachments are."""
        row.searches -= 1
        row.reason = reason or row.reason
        if not row.searches:
            self._set(row, state="scanning" if row.scans else "done")

    def _scan_moved(self, document_id: int) -> None:
        """How far the pictures of a document are read; a file is done when all of its are."""
        progress = self.scans.progress(document_id)
        for row in self.rows:
            if document_id not in row.scans:
                continue
            if progress is not None:
                self._set(row, pages_done=progress[0], pages=progress[1])
                continue
            row.scans.discard(document_id)
            over = row.state == "scanning" and not row.scans
            reason, hard = self.scans.told(document_id)
            row.hard += hard
            self._set(row, reason=reason or row.reason, state="done" if over else row.state)

    def _stepped(self, step: Step) -> None:
        """What a person does in the middle of a drop begins the rest of it as a step of its own."""
        if step.what != NOTHING and not step.series.startswith("drop"):
            self._added_of.clear()

    def _not_added(self, rows: Sequence[Arrival], error: CaseError) -> None:
        self._adding = False
        drop = rows[0].drop
        self._added_of[drop] = max(0, self._added_of.get(drop, 0) - len(rows))
        self._fail(rows, error)
        self._add_ready()
        self._pump()


def _note(jobs: Jobs, rows: Sequence[Arrival]) -> None:
    """Writes rows into the import log."""
    items = [(row.name, row.outcome or row.state, row.reason, row.document_id) for row in rows]
    jobs.write("", note_items, rows[0].channel, items, bulk=True)


def _add_each(db: Connection, prepared: Sequence[Prepared]) -> tuple[list[list[Added]], Changes]:
    """Adds several documents in the caller's transaction; results document by document."""
    results, changes = [], Changes()
    for item in prepared:
        added, touched = import_document.add(db, [item])
        results.append(added)
        changes |= touched
    return results, changes
