"""Take in files from beginning to end on one thread: read, keep, say "added", find, link.

The window does the same steps spread over its threads.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Protocol

from casefile.model.document import Document
from casefile.model.errors import CaseError, InvalidDate, Unreadable
from casefile.model.finding import DocumentHints
from casefile.services import find_events, import_document
from casefile.services.import_document import Added, Prepared
from casefile.store import documents, imports, originals
from casefile.store.driver import Connection, atomic
from casefile.store.history import undoable

TOGETHER = 8
"""Documents that share one transaction: more would be slower to answer, fewer cost a sync each."""


class Reader(import_document.DocumentReader, find_events.EventFinder, Protocol):
    """The reading child's client, as far as taking in needs it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file; `added` is None when it could not even be kept."""

    path: Path
    outcome: str
    reason: str
    added: tuple[Added, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether a person should be told that this one was not read."""
        return self.outcome not in ("new", "same file")


def take_in(
    db: Connection,
    folder: Path,
    reader: Reader,
    paths: Sequence[Path],
    channel: str,
    told: Callable[[Outcome], None],
) -> list[Outcome]:
    """Add files to the case; `told` hears of each one after it is safely kept.

    Events are searched for after that, document by document; what is not searched when the program
    stops is searched at the next start.
    """
    done: list[Outcome] = []
    run_id = imports.start_run(db, channel)
    files = iter(paths)
    while batch := list(islice(files, TOGETHER)):
        results = _add_batch(db, folder, reader, batch, channel)
        for outcome in results:
            _log(db, run_id, outcome)
            told(outcome)
        done.extend(results)
        for outcome in results:
            for added in outcome.added:
                if added.outcome == "new":
                    find(db, reader, added.document_id, added.hints)
    imports.finish_run(db, run_id)
    return done


def _log(db: Connection, run_id: int, outcome: Outcome) -> None:
    """The file's line in the import log."""
    path = os.fsencode(outcome.path)
    document_id = outcome.added[0].document_id if outcome.added else None
    name = import_document.shown_name(str(outcome.path))
    imports.add_item(db, run_id, name, outcome.outcome, outcome.reason, document_id, path=path)


def _add_batch(
    db: Connection, folder: Path, reader: Reader, paths: Iterable[Path], channel: str
) -> list[Outcome]:
    prepared: list[tuple[Path, Prepared]] = []
    results: list[Outcome] = []
    for path in paths:
        try:
            item = import_document.prepare_file(reader, folder, path, channel)
        except CaseError as error:
            results.append(Outcome(path, "failed", error.sentence()))
        except OSError as error:
            reason = error.strerror or str(error)
            results.append(Outcome(path, "failed", f"It could not be opened: {reason}."))
        else:
            prepared.append((path, item))
    if not prepared:
        return results
    with atomic(db), undoable(db, _label(len(prepared))):
        for path, item in prepared:
            added, _ = import_document.add(db, [item])
            first = added[0]
            results.append(Outcome(path, first.outcome, first.reason, tuple(added)))
    return results


def _label(count: int) -> str:
    return "add 1 document" if count == 1 else f"add {count} documents"


def find(db: Connection, reader: Reader, document_id: int, hints: DocumentHints) -> None:
    """Search one stored document for events and write what was found.

    One that cannot be searched keeps a remark that says so; it never stands in the way of others.
    """
    try:
        found = find_events.question(db, document_id, hints).ask(reader)
        with atomic(db):
            find_events.keep(db, document_id, found)
    except (Unreadable, InvalidDate) as error:
        with atomic(db):
            find_events.give_up(db, document_id, error)


def find_pending(db: Connection, folder: Path, reader: Reader) -> Iterator[int]:
    """Search what was added but not yet searched when the program last stopped; ids done."""
    for document_id in documents.pending(db):
        stored = documents.document(db, document_id)
        find(db, reader, document_id, _hints(folder, reader, stored))
        yield document_id


def _hints(folder: Path, reader: Reader, stored: Document) -> DocumentHints:
    """What the file claims of itself; only its name when it cannot be read any more."""
    try:
        return reader.read(originals.read_original(folder, stored.sha256), stored.file_name).hints
    except CaseError:
        return DocumentHints(file_name=stored.file_name)
