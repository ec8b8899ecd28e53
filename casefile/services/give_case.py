"""Give a case to somebody, with or without private notes, and take it back.

The file is made, opened again and checked in every part before it counts. Then the case is for
reading only here, until it is taken back.
"""

import hashlib
import tempfile
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from casefile.model.changes import Changes, changed
from casefile.model.document import Document
from casefile.model.errors import CaseError, DamagedCase
from casefile.output.summary_pdf import write_pdf
from casefile.services import check_case, write_summary
from casefile.services.paper_words import say
from casefile.services.readable_names import readable_items
from casefile.services.write_summary import Options
from casefile.store import (
    case_file,
    copy_notes,
    custody,
    documents,
    given_copy,
    key_slots,
    known_copies,
    matter,
    originals,
    package,
    unpacking,
)
from casefile.store.driver import Connection
from casefile.store.outside_copy import Progress
from casefile.store.package import Item
from casefile.store.stretching import HERE, Stretching

GIVEN: Final = "given to somebody"
TAKEN_BACK: Final = "taken back"
_KIND: Final = "given"
LOST: Final = "quote lost"
"""A quote that was lost before says nothing against the package."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be given: how many documents and bytes, and what is private among it."""

    documents: int
    size: int
    private: tuple[Document, ...]
    private_events: int


@dataclass(frozen=True, slots=True)
class Order:
    """How to give it. `to` is the receiver as a person calls them, `accepted_by` who is giving."""

    target: Path
    to: str
    phrase: str
    with_private: bool
    accepted_by: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Given:
    """A package that was made and checked: its place, its SHA-256, how many documents are in it."""

    path: Path
    to: str
    sha256: str
    documents: int


def plan(db: Connection) -> Plan:
    """What giving the case would hand over, and what may be left out of it."""
    every = _all(db)
    left = given_copy.private(db)
    private = tuple(one for one in every if one.id in left.documents)
    sizes = {originals.address_of(one.sha256): one.byte_size for one in every}
    return Plan(len(every), sum(sizes.values()), private, len(left.events))


def give(
    db: Connection,
    folder: Path,
    order: Order,
    progress: Progress | None = None,
    by: Stretching = HERE,
) -> Given:
    """Make the package, open it as whoever gets it will, and check it; the case stays as it is.

    `progress` gets (bytes done, in all) and may raise to stop; nothing is left then.

    Raises:
        CaseError: nobody is named, the file is there already, the passphrase is too short, there
            is no room, or the package does not open again as it should.
    """
    _check_order(order)
    done = _Parts(progress, plan(db).size)
    with copy_notes.announced(folder, _KIND, order.target.name), package.named(order.target) as new:
        _pack(db, folder, replace(order, target=new), done, by)
        count = _prove(folder, replace(order, target=new), done, by)
        with new.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    return Given(order.target, order.to.strip(), sha256, count)


def note_given(db: Connection, given: Given, today: date | None = None) -> Changes:
    """From now on the case is for reading only here; the log keeps that it was given, no name."""
    day = (today or datetime.now(UTC).date()).isoformat()
    custody.append(db, GIVEN, given.sha256)
    known_copies.note(db, _KIND, given.path.name)
    return matter.set_matter(db, given_to=given.to, given_on=day)


def take_back(db: Connection) -> Changes:
    """The case can be changed here again; the package that was given stays where it is.

    Raises:
        CaseError: it was not given to anybody.
    """
    if matter.matter(db).given_on is None:
        raise CaseError("This case was not given to anybody.", "Nothing was changed.")
    custody.append(db, TAKEN_BACK)
    return matter.set_matter(db, given_to="", given_on=None) | changed("matter", 1)


class _Parts:
    """One bar for the three parts of the work: making the copy, packing it, opening it again."""

    def __init__(self, progress: Progress | None, size: int) -> None:
        self._progress, self._size, self._copied = progress, max(size, 1), 0

    def copied(self, count: int) -> None:
        """So many more bytes of originals are in the copy."""
        self._copied += count
        self.tell(0, min(self._copied, self._size), self._size)

    def part(self, number: int) -> Progress:
        """The progress of a later part, which counts for itself."""
        return lambda done, total: self.tell(number, done, total)

    def tell(self, number: int, done: int, total: int) -> None:
        """How far a part is."""
        if self._progress is not None:
            share = self._size * done // max(total, 1)
            self._progress(number * self._size + share, 3 * self._size)


def _check_order(order: Order) -> None:
    if not order.to.strip():
        raise CaseError(
            "Nobody is named.", "Nothing was written.", "Say to whom you give the case."
        )
    if order.target.exists():
        raise CaseError(
            f"There is a file called {order.target.name} already.",
            "It was not touched.",
            "Choose another name.",
        )
    key_slots.check_phrase(order.phrase)


def _pack(db: Connection, folder: Path, order: Order, done: _Parts, by: Stretching) -> None:
    lock = case_file.new_lock(order.phrase, by)
    new = given_copy.build(
        db,
        folder,
        lock,
        with_private=order.with_private,
        accepted_by=order.accepted_by,
        told=done.copied,
    )
    try:
        with closing(given_copy.connect(new)) as copy:
            items = [*package.case_items(new), *_readable(copy, folder, order.language)]
        package.pack(
            items, order.target, order.phrase, folder_name=folder.name, progress=done.part(1), by=by
        )
    finally:
        given_copy.remove(new)


def _readable(copy: Connection, folder: Path, language: str) -> list[Item]:
    """What a person without Casefile finds: the files under telling names, and the chronology."""
    paper = write_summary.paper(copy, Options(language=language), datetime.now(UTC).date())
    return [
        *readable_items(documents.documents(copy), folder),
        package.bytes_item(write_pdf(paper), "chronology.pdf"),
        package.bytes_item(say(language, "give read me").encode(), "READ ME.txt"),
    ]


def _prove(folder: Path, order: Order, done: _Parts, by: Stretching) -> int:
    """Open the package as its receiver will: all of it decrypted, its case opened and verified."""
    with tempfile.TemporaryDirectory(prefix="given-", dir=folder / originals.TMP) as place:
        closed = unpacking.unpack(
            order.target, Path(place), order.phrase, progress=done.part(2), by=by
        )
        opened = key_slots.open_slots(closed, order.phrase, by)
        with (
            case_file.open_case(opened, read_only=True) as case,
            closing(case.connect_read()) as db,
        ):
            problems = [one for one in check_case.check_case(db, opened) if one.kind != LOST]
            count = len(_all(db))
    if problems:
        raise DamagedCase(
            "The package does not open as it should.",
            "It was removed; the case is as it was.",
            "Check the files of the case first (Case, Check the files now), then try again.",
            "; ".join(one.what for one in problems),
        )
    return count


def _all(db: Connection) -> list[Document]:
    return [*documents.documents(db), *documents.documents(db, trashed=True)]
