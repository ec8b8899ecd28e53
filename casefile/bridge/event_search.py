"""Searches added documents for dates, names and events, a few at a time, behind everything else."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from casefile.bridge.arriving import Reader, find, hints_of
from casefile.bridge.jobs import Jobs
from casefile.model.changes import Changes
from casefile.model.errors import CaseError, InvalidDate, Unreadable
from casefile.model.finding import DocumentHints, Findings
from casefile.services import find_events
from casefile.services.find_events import Question
from casefile.store.driver import Connection

AT_ONCE: Final = 2
Searched = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class _Search:
    """One document to search; `done` hears "" or why nothing could be found in it."""

    document_id: int
    hints: DocumentHints
    done: Searched


class EventSearch(QObject):
    """The queue of documents to search."""

    def __init__(self, folder: Path, jobs: Jobs, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._jobs, self._reader = folder, jobs, reader
        self._waiting: deque[_Search] = deque()
        self._running = 0

    def add(self, document_id: int, hints: DocumentHints, done: Searched) -> None:
        """Puts a document at the end of the queue."""
        self._waiting.append(_Search(document_id, hints, done))
        self._next()

    def resume(self, pending: Sequence[tuple[int, str, str]]) -> None:
        """Takes up documents (id, SHA-256, file name) left unsearched at the last closing."""
        for document_id, sha256, name in pending:
            self._jobs.background(
                hints_of,
                self._reader,
                self._folder,
                sha256,
                name,
                done=partial(self._resumed, document_id),
            )

    def _resumed(self, document_id: int, hints: DocumentHints) -> None:
        self.add(document_id, hints, _nobody)

    def _next(self) -> None:
        while self._running < AT_ONCE and self._waiting:
            search = self._waiting.popleft()
            self._running += 1
            self._jobs.write(
                "",
                _question,
                search.document_id,
                search.hints,
                bulk=True,
                done=partial(self._ask, search),
                failed=partial(self._failed, search),
            )

    def _ask(self, search: _Search, question: Question) -> None:
        self._jobs.background(
            find,
            self._reader,
            question,
            done=partial(self._keep, search),
            failed=partial(self._failed, search),
        )

    def _keep(self, search: _Search, found: Findings) -> None:
        self._jobs.write(
            "",
            find_events.keep,
            search.document_id,
            found,
            bulk=True,
            done=lambda _: self._over(search, ""),
            failed=partial(self._failed, search),
        )

    def _failed(self, search: _Search, error: CaseError) -> None:
        """The document is in the case all the same, with a remark; its events were not found."""
        if isinstance(error, Unreadable | InvalidDate):
            self._jobs.write("", find_events.give_up, search.document_id, error, bulk=True)
        self._over(search, error.sentence())

    def _over(self, search: _Search, reason: str) -> None:
        self._running -= 1
        search.done(reason)
        self._next()


def _question(db: Connection, document_id: int, hints: DocumentHints) -> tuple[Question, Changes]:
    """What to ask about a document, read where writes of the same moment are seen."""
    return find_events.question(db, document_id, hints), Changes()


def _nobody(_reason: str) -> None:
    """Nobody waits for a search taken up at the start."""
