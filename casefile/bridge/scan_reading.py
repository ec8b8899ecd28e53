"""Has pictures of pages read behind everything else: one page at a time, document by document.

Each page is kept as soon as it is read; what is left at the end is taken up at the next start.
"""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from casefile.bridge.event_search import EventSearch
from casefile.bridge.jobs import Done, Jobs
from casefile.model.changes import Changes
from casefile.model.document import Document
from casefile.model.errors import LOCKED, CaseError, Unreadable
from casefile.model.finding import Findings
from casefile.model.ocr import HARD_TO_READ, OcrWork
from casefile.services import read_scans, reread_document
from casefile.services.find_events import Question
from casefile.services.read_scans import DOCUMENT_SECONDS, PageDone, Reader
from casefile.services.reread_document import ReadAnew, Wish
from casefile.store import documents, scans
from casefile.store.driver import Connection


@dataclass(slots=True)
class _Reading:
    """The document that is being read: its pages to come, and how far it is."""

    work: OcrWork
    left: deque[int]
    total: int
    until: float
    likely: str = ""
    stopped: bool = False

    @property
    def done(self) -> int:
        """Pages that need no more work, those of earlier times included."""
        return self.total - len(self.left)


class ScanReading(QObject):
    """The queue of documents with pictures to read.

    `moved(document)` tells of each page, and when a document is through: then it has no progress.
    `locked` are documents whose pages wait for a password nobody has typed since the program began.
    """

    moved = Signal(int)

    def __init__(
        self, folder: Path, jobs: Jobs, reader: Reader, search: EventSearch, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._folder, self._jobs, self._reader, self._search = folder, jobs, reader, search
        self._waiting: deque[OcrWork] = deque()
        self._now: _Reading | None = None
        self._why: dict[int, str] = {}
        self._hard: dict[int, list[int]] = {}
        self.locked: set[int] = set()

    def look(self) -> None:
        """Takes up every document of the case that has pages to read."""
        self._jobs.write("", _work, bulk=True, done=self._take)

    def stop(self, document_id: int) -> None:
        """Leaves the pages of a document that are not read yet, after the one under way."""
        if self._now is not None and self._now.work.document_id == document_id:
            self._now.stopped = True
            return
        self._waiting = deque(one for one in self._waiting if one.document_id != document_id)
        self._jobs.write("", read_scans.stop, document_id, bulk=True)
        self.moved.emit(document_id)

    def ask_for(self, document: Document, language: str = "") -> None:
        """Has the pages read that were left, failed, or have garbage for words.

        With the language a person says it is in, all pictures of the document are read again.
        """
        if not language:
            self._jobs.write("", read_scans.ask_for, document.id, done=lambda _: self.look())
            return
        label = self.tr("language of {name}").format(name=document.exhibit)
        write = read_scans.ask_again
        self._jobs.write(label, write, document.id, language, done=lambda _: self.look())

    def told(self, document_id: int) -> tuple[str, tuple[int, ...]]:
        """What is to be said of a document that is through.

        Why it could not be read to its end ("" when it was), and its pages that were hard to read.
        """
        return self._why.get(document_id, ""), tuple(self._hard.get(document_id, ()))

    def progress(self, document_id: int) -> tuple[int, int] | None:
        """Pages done and in all of a document that is being read or waits for it."""
        if self._now is not None and self._now.work.document_id == document_id:
            return self._now.done, self._now.total
        for work in self._waiting:
            if work.document_id == document_id:
                return work.read, work.read + len(work.waiting)
        return None

    def _take(self, found: Sequence[OcrWork]) -> None:
        known = {work.document_id for work in self._waiting}
        if self._now is not None:
            known.add(self._now.work.document_id)
        self._waiting.extend(work for work in found if work.document_id not in known)
        self._next()

    def _next(self) -> None:
        if self._now is not None or not self._waiting:
            return
        work = self._waiting.popleft()
        until = time.monotonic() + DOCUMENT_SECONDS
        self.locked.discard(work.document_id)
        self._now = _Reading(work, deque(work.waiting), work.read + len(work.waiting), until)
        self.moved.emit(work.document_id)
        self._page(self._now)

    def _page(self, now: _Reading) -> None:
        """The next page, or the end of the document."""
        if not now.left:
            self._gather(now)
        elif now.stopped or time.monotonic() > now.until:
            self._write(
                now, read_scans.stop, now.work.document_id, done=lambda _: self._gather(now)
            )
        else:
            self._jobs.background(
                read_scans.read_page,
                self._reader,
                self._folder,
                now.work,
                now.left[0],
                now.likely,
                done=partial(self._read, now),
                failed=partial(self._failed, now),
            )

    def _read(self, now: _Reading, page: PageDone) -> None:
        document_id = now.work.document_id
        if page.page is not None:
            now.likely = page.page.language
        if page.page is None or (page.page.confidence or HARD_TO_READ) < HARD_TO_READ:
            self._hard.setdefault(document_id, []).append(page.number)
        self._write(now, read_scans.keep_page, document_id, page, done=lambda _: self._kept(now))

    def _kept(self, now: _Reading) -> None:
        now.left.popleft()
        self.moved.emit(now.work.document_id)
        self._page(now)

    def _gather(self, now: _Reading) -> None:
        self._write(now, _gathered, now.work.document_id, done=partial(self._make, now))

    def _make(self, now: _Reading, gathered: tuple[Document, Wish, bool]) -> None:
        """The document's text, from its words and those read from pictures."""
        document, wish, worded = gathered
        self._jobs.background(
            read_scans.text_of,
            self._reader,
            self._folder,
            document,
            wish,
            done=partial(self._ask if worded else self._fill, now),
            failed=partial(self._failed, now),
        )

    def _fill(self, now: _Reading, anew: ReadAnew) -> None:
        """A document that had no words gets its text and is searched for events."""
        document_id = now.work.document_id
        self._write(
            now,
            read_scans.fill,
            anew,
            done=lambda _: self._search.add(document_id, anew.hints, partial(self._over, now)),
        )

    def _ask(self, now: _Reading, anew: ReadAnew) -> None:
        """One that had words keeps its quotes; what pictures add is searched for with the rest."""
        self._write(now, _asked, anew, done=partial(self._find, now, anew))

    def _find(self, now: _Reading, anew: ReadAnew, question: Question) -> None:
        self._jobs.background(
            question.ask,
            self._reader,
            done=partial(self._keep, now, anew),
            failed=partial(self._failed, now),
        )

    def _keep(self, now: _Reading, anew: ReadAnew, found: Findings) -> None:
        label = self.tr("read the pictures of {name}").format(name=now.work.file_name)
        self._jobs.write(
            label,
            reread_document.keep,
            anew,
            found,
            bulk=True,
            done=lambda _: self._over(now, ""),
            failed=partial(self._failed, now),
        )

    def _write(self, now: _Reading, fn: Callable[..., object], *args: object, done: Done) -> None:
        self._jobs.write("", fn, *args, bulk=True, done=done, failed=partial(self._failed, now))

    def _failed(self, now: _Reading, error: CaseError) -> None:
        """What was read is kept; the rest is taken up at the next start.

        Pages of a locked document wait until somebody types its password.
        """
        if isinstance(error, Unreadable) and error.reason == LOCKED:
            self.locked.add(now.work.document_id)
        self._over(now, error.sentence())

    def _over(self, now: _Reading, reason: str) -> None:
        self._now = None
        self._why[now.work.document_id] = reason
        self.moved.emit(now.work.document_id)
        self._next()


def _work(db: Connection) -> tuple[list[OcrWork], Changes]:
    return scans.work(db), Changes()


def _gathered(db: Connection, document_id: int) -> tuple[tuple[Document, Wish, bool], Changes]:
    """What the text is made of, read where writes of the same moment are seen."""
    document = documents.document(db, document_id)
    wish = read_scans.wish(db, document_id)
    return (document, wish, read_scans.has_words(db, document_id)), Changes()


def _asked(db: Connection, anew: ReadAnew) -> tuple[Question, Changes]:
    return reread_document.ask(db, anew), Changes()
