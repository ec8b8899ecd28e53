"""Take in files from beginning to end on one thread: read, keep, say "added", find, link.

The window does the same steps spread over its threads.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Protocol

from casefile.model.errors import CaseError
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
            imports.add_item(db, run_id, str(outcome.path), outcome.outcome, outcome.reason)
            told(outcome)
        done.extend(results)
        for outcome in results:
            for added in outcome.added:
                if added.outcome == "new":
                    find(db, reader, added.document_id, added.hints)
    return done


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
    """Search one stored document for events and write what was found."""
    found = find_events.question(db, document_id, hints).ask(reader)
    with atomic(db):
        find_events.keep(db, document_id, found)


def find_pending(db: Connection, folder: Path, reader: Reader) -> Iterator[int]:
    """Search what was added but not yet searched when the program last stopped; ids done."""
    for document_id in documents.pending(db):
        stored = documents.document(db, document_id)
        content = originals.read_original(folder, stored.sha256)
        hints = reader.read(content, stored.file_name).hints
        find(db, reader, document_id, hints)
        yield document_id
