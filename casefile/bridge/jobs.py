"""Everything that takes time runs here, never on the thread that draws.

One writer thread owns the only read-write connection: a job is `fn(db, ...)` in one transaction,
grouped as one undo step under its label. Worker threads do what needs no database (reading files,
asking the reading child, printing). Results come back to the window by one queued signal.
"""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from queue import PriorityQueue
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from casefile.bridge.crash_report import report_text
from casefile.bridge.reading_aside import ReadingAside
from casefile.model.changes import Changes
from casefile.model.errors import CaseError

if TYPE_CHECKING:
    from casefile.bridge.step_running import Outcome, Steps
    from casefile.bridge.steps import Step
    from casefile.model.reading import PageImage
    from casefile.store.driver import Connection

JOIN_MS: Final = 50
BULK_JOIN_MS: Final = 400
"""How long changes gather before they are told: every telling makes the views read anew."""
URGENT, BULK, LAST = 0, 1, 2

Done = Callable[[Any], None]
Failed = Callable[[CaseError], None]


class PageReader(Protocol):
    """What makes page pictures: the reading client."""

    def page(
        self,
        content: bytes | Callable[[], bytes],
        sha256: str,
        number: int,
        scale: float,
        rotation: int = 0,
        *,
        page_text: str | None = None,
        char_start: int = 0,
    ) -> "PageImage":
        """Page `number` as pixels with its words."""
        ...


@dataclass(frozen=True, slots=True)
class _Result:
    """What came of one piece of work, on its way back to the window."""

    value: object = None
    changes: Changes = field(default_factory=Changes)
    error: CaseError | None = None
    done: Done | None = None
    failed: Failed | None = None
    bulk: bool = False
    written: bool = False
    step: "Step | None" = None


@dataclass(order=True, slots=True)
class _Write:
    """One job of the writer; a person's action comes before bulk work, in its own order."""

    urgency: int
    turn: int
    run: "Callable[[Steps, Connection], Outcome] | None" = field(compare=False, default=None)
    done: Done | None = field(compare=False, default=None)
    failed: Failed | None = field(compare=False, default=None)


def unexpected(error: Exception) -> CaseError:
    """An error of the program's own, in words; its details hold none of a case's."""
    return CaseError(
        "Something went wrong in Casefile.",
        "Nothing was changed by this step.",
        "Try again. If it happens again, send the details below to whoever looks after Casefile.",
        report_text(type(error), error.__traceback__),
    )


def guarded(
    work: Callable[[], object], done: Done | None, failed: Failed | None, *, bulk: bool = False
) -> _Result:
    """Runs work on any thread and wraps what comes of it, errors included."""
    try:
        value = work()
    except CaseError as error:
        return _Result(error=error, failed=failed)
    except Exception as error:  # noqa: BLE001  the job runner: a failed job must not end its thread
        return _Result(error=unexpected(error), failed=failed)
    changes = Changes()
    if isinstance(value, Changes):
        changes = value
    elif isinstance(value, tuple) and len(value) == 2 and isinstance(value[1], Changes):
        value, changes = value
    return _Result(value, changes, done=done, bulk=bulk)


def _only_read(*, steps: bool) -> CaseError:
    """What a person is told who wants to change a case that is open for reading, or at rest."""
    todo = "Close it in the other window first, then open it again."
    if not steps:
        todo = "The line at the top says how it can be changed again."
    return CaseError("This case is open for reading only.", "Nothing was changed.", todo)


class Jobs(QObject):
    """The window's way to everything slow. All signals and callbacks arrive on the UI thread.

    `connect` opens the read-write connection (on the writer's own thread) or is None for a case
    shown for reading only; `connect_read` a read-only one for the reading thread, `connect` in its
    place when it is None. `originals` gives a document's bytes by its SHA-256. Without `steps` a
    person changes nothing, and only the program itself writes; `writes` says whether anybody does.
    """

    changed = Signal(object)
    stepped = Signal(object)
    failed = Signal(object)
    progress = Signal(str, int, int, str)
    idle = Signal()
    _landed = Signal(object)

    def __init__(
        self,
        connect: "Callable[[], Connection] | None",
        reader: PageReader | None = None,
        originals: Callable[[str], bytes] | None = None,
        parent: QObject | None = None,
        *,
        connect_read: "Callable[[], Connection] | None" = None,
        steps: bool = True,
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self.writes = connect is not None
        self._connect, self._reader, self._originals = connect, reader, originals
        self._aside = ReadingAside(connect_read or connect)
        self._turns = count()
        self._open = 0
        self._writing = 0
        self._closed = False
        self._pending = Changes()
        self.by_person = False
        self._cancelled: set[str] = set()
        self._queue: PriorityQueue[_Write] = PriorityQueue()
        self._landed.connect(self._land, Qt.ConnectionType.QueuedConnection)
        self._joining = QTimer(self, singleShot=True)
        self._joining.timeout.connect(self._joined)
        self._workers = ThreadPoolExecutor(3, "casefile-work")
        self._pictures = ThreadPoolExecutor(1, "casefile-page")
        self._writer: threading.Thread | None = None
        if connect is not None:
            # With a case only: the store takes its time to load, and the first window has none.
            from casefile.bridge.step_running import Steps

            self._writer = threading.Thread(
                target=self._write_all, args=(connect, Steps()), name="casefile-write", daemon=True
            )
            self._writer.start()

    @property
    def busy(self) -> bool:
        """Whether any work is still under way or any change not yet told."""
        return self._open > 0 or bool(self._pending)

    @property
    def reader(self) -> PageReader | None:
        """The reading client, to be handed to work in the background."""
        return self._reader

    @property
    def saving(self) -> bool:
        """Whether a change is not yet on the disk."""
        return self._writing > 0

    def write(
        self,
        label: str,
        fn: Callable[..., object],
        *args: object,
        done: Done | None = None,
        failed: Failed | None = None,
        bulk: bool = False,
        series: str = "",
    ) -> None:
        """Changes the case: `fn(db, *args)` gives Changes or (value, Changes).

        With a label it is one undo step of that name; without, it is the program's own work.
        Writes of one `series` that follow each other are one step, under the last label.
        `done(value)` follows after the commit. Bulk work waits behind a person's actions.
        """
        if label and not self._steps:
            self.failed.emit(_only_read(steps=self._steps))
            return

        def run(steps: "Steps", db: "Connection") -> "Outcome":
            return steps.run(db, label, lambda one: fn(one, *args), series)

        urgency = BULK if bulk else URGENT
        self._enqueue(_Write(urgency, next(self._turns), run, done, failed))

    def background(
        self,
        fn: Callable[..., object],
        *args: object,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Runs `fn(*args)` on a worker thread, without a database; then `done(value)`."""
        self._open += 1
        self._workers.submit(lambda: self._landed.emit(guarded(lambda: fn(*args), done, failed)))

    def read(
        self,
        fn: Callable[..., object],
        *args: object,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Reads the case aside, where nobody waits: `fn(db, *args)`, then `done(value)`.

        One after the other, on a connection of their own that sees all that was committed.
        """
        read = self._aside.submit(
            lambda db: self._landed.emit(guarded(lambda: fn(db, *args), done, failed))
        )
        self._open += read

    def page_image(
        self,
        sha256: str,
        number: int,
        scale: float,
        rotation: int,
        done: "Callable[[PageImage], None]",
        failed: Failed | None = None,
        *,
        page_text: str | None = None,
        char_start: int = 0,
    ) -> None:
        """Draws page `number` (from 1) of a document at `scale` pixels a point; own lane.

        With the page's stored text and its offset in the document the words carry their places.
        """
        reader, originals = self._reader, self._originals
        if reader is None or originals is None:
            return
        self._open += 1

        def draw() -> "PageImage":
            return reader.page(
                lambda: originals(sha256),
                sha256,
                number,
                scale,
                rotation,
                page_text=page_text,
                char_start=char_start,
            )

        self._pictures.submit(lambda: self._landed.emit(guarded(draw, done, failed)))

    def undo(self) -> None:
        """Takes back the person's last step."""
        self._enqueue(_Write(URGENT, next(self._turns), lambda steps, db: steps.take_back(db)))

    def redo(self) -> None:
        """Does the last step taken back again."""
        self._enqueue(_Write(URGENT, next(self._turns), lambda steps, db: steps.do_again(db)))

    def report(self, key: str, done: int, total: int, text: str) -> None:
        """Says how far a long piece of work is; from any thread."""
        self.progress.emit(key, done, total, text)

    def cancel(self, key: str) -> None:
        """Asks the work of that name to stop; what is finished stays."""
        self._cancelled.add(key)

    def cancelled(self, key: str) -> bool:
        """Whether a person stopped the work of that name."""
        return key in self._cancelled

    def close(self) -> None:
        """Lets what was begun finish, then ends every thread; nobody is told of it any more.

        A second call finds nothing left to end.
        """
        if self._closed:
            return
        self._closed = True
        self._workers.shutdown(wait=True, cancel_futures=True)
        self._pictures.shutdown(wait=True, cancel_futures=True)
        self._aside.close()
        if self._writer is not None:
            self._queue.put(_Write(LAST, next(self._turns)))
            self._writer.join()
        self._joining.stop()

    def _enqueue(self, job: _Write) -> None:
        if self._connect is None:
            self.failed.emit(_only_read(steps=self._steps))
            return
        self._open += 1
        self._writing += 1
        self._queue.put(job)

    def _write_all(self, connect: "Callable[[], Connection]", steps: "Steps") -> None:
        """The writer thread: one job, one transaction, one result."""
        opened: list[Connection] = []
        made: list[Step | None] = []

        def work(run: "Callable[[Steps, Connection], Outcome]") -> object:
            if not opened:
                opened.append(connect())
            value, step = steps.together(opened[0], run)
            made.append(step)
            return value

        while (job := self._queue.get()).run is not None:
            made.clear()
            bulk = job.urgency == BULK
            result = guarded(partial(work, job.run), job.done, job.failed, bulk=bulk)
            step = made[0] if made else None
            self._landed.emit(replace(result, written=True, step=step))
        for db in opened:
            db.close()

    def _land(self, result: _Result) -> None:
        """On the UI thread: hands a result to who asked, joins changes, says when all is done."""
        if self._closed:
            return
        self._pending |= result.changes
        try:
            if result.error is not None:
                (result.failed or self.failed.emit)(result.error)
            elif result.done is not None:
                result.done(result.value)
            if result.step is not None:
                self.stepped.emit(result.step)
        finally:
            self._open -= 1
            self._writing -= result.written
            # What was done with the result may have closed the case.
            if result.changes and not self._closed:
                self.by_person |= not result.bulk
                self._gather(bulk=result.bulk)
            if not self.busy and not self._closed:
                self.idle.emit()

    def _gather(self, *, bulk: bool) -> None:
        """Tells at once what a person did; changes of bulk work, and of the same moment, later."""
        if not bulk and not self._joining.isActive():
            self._tell()
            self._joining.start(JOIN_MS)
        elif not self._joining.isActive():
            self._joining.start(BULK_JOIN_MS)
        elif not bulk and self._joining.remainingTime() > JOIN_MS:
            self._joining.start(JOIN_MS)

    def _joined(self) -> None:
        """At the end of the joining time: what gathered meanwhile, told at once."""
        if self._tell() and not self.busy:
            self.idle.emit()

    def _tell(self) -> bool:
        """Tells what changed, joined into one; whether there was anything to tell."""
        changes, self._pending = self._pending, Changes()
        if changes:
            self.changed.emit(changes)
            self.by_person = False
        return bool(changes)
