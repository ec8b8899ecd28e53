"""The steps of an import that run on a worker thread, each giving plain values or a CaseError."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from casefile.model.changes import Changes
from casefile.model.errors import CaseError
from casefile.model.finding import DocumentHints, Findings
from casefile.services import import_document, open_archive, read_scans
from casefile.services.choose_files import files_in
from casefile.services.find_events import Question
from casefile.services.import_document import Prepared
from casefile.services.open_archive import Unpacked
from casefile.store import imports, originals
from casefile.store.driver import Connection

MARGIN: Final = 50_000_000
"""Bytes to leave free beside the documents themselves, for the index and the disk's comfort."""


class Reader(read_scans.Reader, open_archive.ArchiveReader, Protocol):
    """The client of the children, as far as taking in needs it."""


@dataclass(frozen=True, slots=True)
class Files:
    """What was dropped, down to single files, and the room it needs, in bytes."""

    paths: tuple[Path, ...]
    needed: int
    free: int


def list_files(paths: Sequence[Path], case_folder: Path) -> Files:
    """The files named and those in the folders named; the case's own folder is left out."""
    found = tuple(files_in(paths, case_folder))
    size = sum(_size(path) for path in found)
    # Text and index need about as much again as the text: small beside most originals.
    needed = round(size * 1.2) + MARGIN if found else 0
    return Files(found, needed, shutil.disk_usage(case_folder).free)


def prepare(
    reader: Reader, folder: Path, path: Path | Unpacked, channel: str, password: str | None
) -> Prepared:
    """Reads and keeps one file; every refusal of the system becomes a sentence."""
    try:
        if isinstance(path, Unpacked):
            return open_archive.prepare(reader, folder, path, password)
        return import_document.prepare_file(reader, folder, path, channel, password)
    except OSError as error:
        raise CaseError(
            f"It could not be opened: {error.strerror or error}.",
            "Nothing was added.",
            "Look whether it is still there and may be read, then press Retry.",
            repr(error),
        ) from error


def find(reader: Reader, question: Question) -> Findings:
    """What one document tells."""
    return question.ask(reader)


def hints_of(reader: Reader, folder: Path, sha256: str, name: str) -> DocumentHints:
    """What a kept file claims of itself; only its name when it cannot be read any more."""
    try:
        return reader.read(originals.read_original(folder, sha256), name).hints
    except CaseError:
        return DocumentHints(file_name=name)


def note_items(
    db: Connection, channel: str, items: Sequence[tuple[str, str, str, int | None]]
) -> Changes:
    """Keeps lines of the import log: (path, outcome, reason, document)."""
    run_id = imports.start_run(db, channel)
    for name, outcome, reason, document_id in items:
        imports.add_item(db, run_id, name, outcome=outcome, reason=reason, document_id=document_id)
    imports.finish_run(db, run_id)
    return Changes(frozenset({"import"}))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
