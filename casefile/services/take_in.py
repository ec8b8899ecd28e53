"""Take in files from beginning to end on one thread: read, keep, say "added", find, link.

The window does the same steps spread over its threads.
"""

import os
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Protocol

from casefile.model.document import Document
from casefile.model.errors import LOCKED, CaseError, InvalidDate, Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.ocr import OcrWork
from casefile.reading.pipeline import in_order
from casefile.services import find_events, import_document, open_archive, read_scans
from casefile.services.import_document import Added, Prepared
from casefile.store import documents, imports, originals
from casefile.store.driver import Connection, atomic
from casefile.store.history import undoable

TOGETHER = 8
"""Documents that share one transaction: more would be slower to answer, fewer cost a sync each."""


class Reader(read_scans.Reader, Protocol):
    """The client of the children, as far as taking in needs it."""


class ArchiveReader(Reader, open_archive.ArchiveReader, Protocol):
    """The same, with archives."""


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

    Events are searched for after that, document by document, and scans are read last; what is not
    done when the program stops is done at the next start. Locked scans of earlier times that wait
    for their password are told too.
    """
    done = add_all(db, folder, reader, paths, channel, told)
    _find_new(db, reader, done)
    deque(read_scans.read_waiting(db, folder, reader, locked=partial(_tell_locked, told)), maxlen=0)
    return done


def take_out(
    db: Connection,
    folder: Path,
    reader: ArchiveReader,
    archive: Document,
    places: Collection[int],
    told: Callable[[Outcome], None],
) -> list[Outcome]:
    """Add chosen files of an archive of the case, as `take_in` adds files; one undo step.

    Raises:
        Unreadable: the archive cannot be unpacked; none of them was added.
    """
    if not places:
        return []
    unpacked = open_archive.unpack(reader, folder, archive.sha256, archive.id, places)
    with atomic(db):
        batch = [(Path(one.name), open_archive.prepare(reader, folder, one)) for one in unpacked]
        done = _add_batch(db, batch)
    for outcome in done:
        told(outcome)
    deque(read_scans.read_waiting(db, folder, reader, _find_new(db, reader, done)), maxlen=0)
    return done


def _find_new(db: Connection, reader: Reader, done: Sequence[Outcome]) -> list[int]:
    """Search what was added for events; its ids."""
    new = [one for outcome in done for one in outcome.added if one.outcome == "new"]
    deque(find_all(db, reader, ((one.document_id, one.hints) for one in new)), maxlen=0)
    return [one.document_id for one in new]


def _tell_locked(told: Callable[[Outcome], None], work: OcrWork, error: Unreadable) -> None:
    told(Outcome(Path(work.file_name), LOCKED, error.sentence()))


def add_all(
    db: Connection,
    folder: Path,
    reader: Reader,
    paths: Sequence[Path],
    channel: str,
    told: Callable[[Outcome], None],
) -> list[Outcome]:
    """The first half of `take_in`: all files kept and searchable, none looked at for events."""
    done: list[Outcome] = []
    run_id = imports.start_run(db, channel)
    read = in_order(partial(_prepare, reader, folder, channel), paths)
    while batch := list(islice(read, TOGETHER)):
        with atomic(db):
            results = _add_batch(db, [(path, work.result()) for path, work in batch])
            for outcome in results:
                _log(db, run_id, outcome)
        for outcome in results:
            told(outcome)
        done.extend(results)
    imports.finish_run(db, run_id)
    return done


def _log(db: Connection, run_id: int, outcome: Outcome) -> None:
    """The file's line in the import log."""
    path = os.fsencode(outcome.path)
    document_id = outcome.added[0].document_id if outcome.added else None
    name = import_document.shown_name(str(outcome.path))
    imports.add_item(db, run_id, name, outcome.outcome, outcome.reason, document_id, path=path)


def _prepare(reader: Reader, folder: Path, channel: str, path: Path) -> Prepared | Outcome:
    """One file, read and kept, or why that failed."""
    try:
        return import_document.prepare_file(reader, folder, path, channel)
    except CaseError as error:
        return Outcome(path, "failed", error.sentence())
    except OSError as error:
        return Outcome(path, "failed", f"It could not be opened: {error.strerror or error}.")


def _add_batch(db: Connection, batch: Sequence[tuple[Path, Prepared | Outcome]]) -> list[Outcome]:
    """Add what could be read; the outcomes in the order of the files."""
    good = sum(1 for _, item in batch if isinstance(item, Prepared))
    with undoable(db, _label(good)) if good else nullcontext():
        return [
            _add(db, path, item) if isinstance(item, Prepared) else item for path, item in batch
        ]


def _add(db: Connection, path: Path, prepared: Prepared) -> Outcome:
    added, _ = import_document.add(db, [prepared])
    return Outcome(path, added[0].outcome, added[0].reason, tuple(added))


def _label(count: int) -> str:
    return "add 1 document" if count == 1 else f"add {count} documents"


def find_all(
    db: Connection, reader: Reader, new: Iterable[tuple[int, DocumentHints]]
) -> Iterator[int]:
    """Search stored documents for events and write what was found, in their order; ids done.

    One that cannot be searched keeps a remark that says so; it never stands in the way of others.
    """
    questions = (find_events.question(db, document_id, hints) for document_id, hints in new)
    for asked, work in in_order(lambda question: question.ask(reader), questions, ahead=2):
        try:
            with atomic(db):
                find_events.keep(db, asked.document_id, work.result())
        except (Unreadable, InvalidDate) as error:
            with atomic(db):
                find_events.give_up(db, asked.document_id, error)
        yield asked.document_id


def find_pending(db: Connection, folder: Path, reader: Reader) -> Iterator[int]:
    """Search what was added but not yet searched when the program last stopped; ids done."""
    pending = [documents.document(db, document_id) for document_id in documents.pending(db)]
    return find_all(db, reader, ((one.id, _hints(folder, reader, one)) for one in pending))


def _hints(folder: Path, reader: Reader, stored: Document) -> DocumentHints:
    """What the file claims of itself; only its name when it cannot be read any more."""
    try:
        return reader.read(originals.read_original(folder, stored.sha256), stored.file_name).hints
    except CaseError:
        return DocumentHints(file_name=stored.file_name)
