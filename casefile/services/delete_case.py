"""Delete a case: what lies elsewhere is listed first, and a record without names is kept.

The record tells the case code, days, numbers, and what was said of each known copy, by whom.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from casefile.model.errors import CaseError
from casefile.model.known_copies import KnownCopy
from casefile.output.summary_pdf import write_pdf
from casefile.services.deletion_record import Counted, Record, paper, text
from casefile.services.open_case import resting_case
from casefile.store import (
    backup,
    case_removal,
    custody,
    documents,
    erased_files,
    event_lists,
    known_copies,
    matter,
    originals,
)
from casefile.store.driver import Connection

_TEXT: Final = ".txt"


@dataclass(frozen=True, slots=True)
class Plan:
    """What deleting takes away and what it leaves.

    `taken` lie in the drop folder and the case holds a copy of them; `waiting` lie there and were
    not taken in; `foreign` is what somebody else put into the case folder. The last two are never
    deleted, and `taken` only when that is asked for.
    """

    code: str
    opened_on: str | None
    closed_on: str | None
    counted: Counted
    copies: tuple[KnownCopy, ...]
    taken: tuple[Path, ...] = ()
    waiting: tuple[Path, ...] = ()
    foreign: tuple[Path, ...] = ()
    log_head: str = ""

    @property
    def unsettled(self) -> tuple[KnownCopy, ...]:
        """The copies nobody has said anything about."""
        return tuple(one for one in self.copies if not one.settled)


@dataclass(frozen=True, slots=True)
class Order:
    """How to delete. `code` is the case code as the person typed it, `by` who is deleting.

    `record` is the file to write, ending in .pdf; the same as text stands beside it.
    `drop_folder` deletes the files there that were taken in, too.
    """

    code: str
    record: Path
    by: str = ""
    drop_folder: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Deleted:
    """What came of it: the two files of the record, and where files are that were not deleted."""

    record: Path
    text: Path
    kept: Path | None


def plan(db: Connection, folder: Path) -> Plan:
    """What deleting the case would take away, and every copy of it that is known."""
    known, counts = matter.matter(db), event_lists.counts(db)
    every = [*documents.documents(db), *documents.documents(db, trashed=True)]
    taken, waiting = case_removal.in_drop_folder(db, folder)
    files = [path for path in folder.rglob("*") if path.is_file()]
    return Plan(
        code=known.code,
        opened_on=known.opened_on,
        closed_on=known.closed_on,
        counted=Counted(
            documents=len(every),
            events=counts.accepted,
            suggestions=counts.suggested,
            entries=counts.entities,
            originals=sum(1 for _ in originals.stored(folder)),
            backups=len(backup.backups(folder)),
            papers=len(erased_files.papers_made(folder)),
            size=sum(path.stat().st_size for path in files),
        ),
        copies=tuple(known_copies.known_copies(db)),
        taken=taken,
        waiting=waiting,
        foreign=case_removal.not_ours(folder),
        log_head=custody.head(db),
    )


def not_found(copies: Iterable[KnownCopy]) -> tuple[int, ...]:
    """The path ids of files documents came from that are not where they were; asks the disk."""
    return tuple(
        one.path_id for one in copies if one.path_id is not None and not os.path.lexists(one.label)
    )


def other_code(code: str) -> CaseError:
    """What a person is told who typed another code than that of the case."""
    return CaseError(
        "This is not the code of the case.", "Nothing was deleted.", f"To delete it, type {code}."
    )


def delete(folder: Path, order: Order, moment: datetime | None = None) -> Deleted:
    """Delete a closed case, and keep the record of it.

    The record is written beside its place first and gets its name once the case is gone, so that
    there is never one of a case that is still there. Recent cases are the caller's to forget.

    Raises:
        CaseLocked: the case is open somewhere.
        CaseError: the code is another one, the record cannot be written, or a file cannot be
            deleted or kept.
    """
    if order.record.absolute().is_relative_to(folder.absolute()):
        raise CaseError(
            "The record cannot be kept in the folder that is deleted.",
            "Nothing was deleted.",
            "Choose another place for it.",
        )
    with resting_case(folder) as case:
        found = plan(case.db, case.folder)
    if order.code.strip() != found.code:
        raise other_code(found.code)
    drafts = _draft(found, order, moment or datetime.now(UTC))
    try:
        keep = [*found.waiting, *found.foreign, *(() if order.drop_folder else found.taken)]
        kept = case_removal.remove(folder, keep, order.record.absolute())
    except BaseException:
        for draft in drafts:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
        raise
    pdf, words = _name(drafts)
    return Deleted(pdf, words, kept)


def finish(folder: Path) -> tuple[Path, ...]:
    """Delete what a crash left of a case (`is_being_deleted`); the files of its record.

    Raises CaseError when a file cannot be deleted.
    """
    record = case_removal.begun(folder)
    case_removal.finish(folder)
    drafts = _drafts(record) if record else {}
    return _name({draft: path for draft, path in drafts.items() if draft.is_file()})


def _drafts(record: Path) -> dict[Path, Path]:
    """Where the two files of a record are written first, and where they belong."""
    pdf = record.with_suffix(".pdf")
    both = (pdf, pdf.with_suffix(_TEXT))
    return {path.with_name(f".{path.name}.unfinished"): path for path in both}


def _name(drafts: dict[Path, Path]) -> tuple[Path, ...]:
    """Give a record its name, now that it is true."""
    for draft, path in drafts.items():
        draft.replace(path)
        originals.sync_folder(path.parent)
    return tuple(drafts.values())


def _draft(found: Plan, order: Order, moment: datetime) -> dict[Path, Path]:
    """Both files of the record, each under a name that says it does not count yet."""
    record = Record(
        code=found.code,
        opened_on=found.opened_on,
        closed_on=found.closed_on,
        deleted=moment,
        by=order.by,
        counted=found.counted,
        copies=found.copies,
        taken=len(found.taken),
        drop_folder=order.drop_folder,
        waiting=len(found.waiting) + len(found.foreign),
        log_head=found.log_head,
    )
    contents = (
        write_pdf(paper(record, order.language)),
        text(record, order.language).encode(),
    )
    drafts = _drafts(order.record)
    try:
        for draft, content in zip(drafts, contents, strict=True):
            with draft.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
    except OSError as error:
        for draft in drafts:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
        raise CaseError(
            "The record could not be written.",
            "Nothing was deleted.",
            "Choose another place for it.",
            repr(error),
        ) from error
    return drafts
