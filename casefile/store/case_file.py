"""A case is a folder: make one, open it, say who holds it, mend what a crash left behind."""

import datetime
import os
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from casefile.model.errors import CaseError, CaseLocked, DamagedCase, NewerCase, NotACase
from casefile.store import (
    backup,
    copy_notes,
    custody,
    driver,
    key_slots,
    known_copies,
    matter,
    originals,
    recovery,
    relocking,
    tables,
)
from casefile.store.case_folder import (
    BEING_DELETED,
    DATABASE,
    FOLDERS,
    has_log,
    is_being_deleted,
    is_case,
    layout_in,
)
from casefile.store.case_key import CaseKey, is_locked, key_of, unlocked
from casefile.store.driver import Connection, atomic
from casefile.store.lock import CaseLock
from casefile.store.place import Place, check_place, proposed_code
from casefile.store.recovery import Recovery
from casefile.store.rows import insert
from casefile.store.stretching import HERE, Stretching

__all__ = [
    "BEING_DELETED", "DATABASE", "FOLDERS", "NewLock", "OpenCase", "Place", "Recovery",
    "check_place", "create_case", "is_case", "new_lock", "open_case", "open_elsewhere",
    "proposed_code", "take_over",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class NewLock:
    """A lock for a case that is still to be made: its key and the slots that open it, by name."""

    key: CaseKey
    slots: Mapping[str, bytes]


def new_lock(phrase: str, by: Stretching = HERE) -> NewLock:
    """A lock that this passphrase opens; takes a second or two, `by` whoever does that work.

    Raises:
        CaseError: the passphrase is too short.
    """
    key_slots.check_phrase(phrase)
    key = CaseKey.new()
    return NewLock(key, {key_slots.PASSPHRASE: key_slots.sealed(key, phrase, by)})


class OpenCase:
    """A case that is open. `read_only` when another program holds it or nobody may write.

    `holder` says who holds it ("" when nobody else does), `elsewhere` that it is a computer from
    which nothing more was heard: a person may `take_over` then. `rest` says that it was "given" to
    somebody or "closed", and is for reading only until a person says otherwise; `recovery` what was
    mended.
    """

    def __init__(self, folder: Path, lock: CaseLock, *, read_only: bool, immutable: bool) -> None:
        self.folder, self.read_only = folder, read_only
        self.holder, self.elsewhere, self.rest = lock.holder, lock.elsewhere, ""
        self.recovery = Recovery()
        self._lock, self._immutable = lock, immutable

    @property
    def locked(self) -> bool:
        """Whether it is locked with a passphrase when it is closed."""
        return is_locked(self.folder)

    @property
    def originals(self) -> Path:
        """Where the originals stand."""
        return self.folder / originals.FOLDER

    def connect(self) -> Connection:
        """A connection that may write; one thread uses it. Raises CaseLocked when read-only."""
        if self.read_only:
            raise self._only_read()
        return self._connect()

    def connect_at_rest(self) -> Connection:
        """A connection that may write to a case at rest, for what ends its rest.

        Raises CaseLocked when another program holds it.
        """
        if not self._lock.held:
            raise self._only_read()
        return self._connect()

    def connect_read(self) -> Connection:
        """A connection that can only read; a write through it is an error."""
        return driver.connect(
            self.folder / DATABASE,
            read_only=True,
            immutable=self._immutable,
            key=key_of(self.folder),
        )

    def close(self) -> None:
        """Write the log back into case.db and let the lock go; close your connections first.

        On a full disk the log stays beside case.db with all that is in it, until there is room.
        """
        if self._lock.held:
            try:
                with (
                    suppress(CaseError, driver.OperationalError),
                    closing(self._connect()) as db,
                ):
                    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                if self.locked:
                    # Copies of originals opened in other programs are plain files.
                    with suppress(OSError):
                        recovery.sweep(self.folder / originals.TMP)
            finally:
                self._lock.release()

    def _connect(self) -> Connection:
        return driver.connect(self.folder / DATABASE, key=key_of(self.folder))

    def _only_read(self) -> CaseError:
        if self.rest and self._lock.held:
            return at_rest(self.rest)
        if self.elsewhere:
            return open_elsewhere(self.holder)
        what = "This case is open for reading only."
        if self.holder:
            what = f"This case is open for reading only; {self.holder} holds it."
        return CaseLocked(what, "Nothing was changed.", "Close it there, then open it again.")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def at_rest(rest: str) -> CaseError:
    """What a person is told who wants to change a case at rest."""
    if rest == "given":
        return CaseError(
            "This case was given to somebody and is for reading only here.",
            "Nothing was changed.",
            "Take it back first.",
        )
    return CaseError(
        "This case is closed and for reading only.", "Nothing was changed.", "Open it again first."
    )


def open_elsewhere(holder: str) -> CaseLocked:
    """What a person is told whose case was last open on another computer, and not closed there."""
    return CaseLocked(
        f"This case was not closed on another computer ({holder}).",
        "Nothing was changed.",
        "Close it there. If it is not open there any more, delete the file named lock in the case"
        " folder.",
    )


def take_over(folder: Path) -> None:
    """A person says that the case is not open on another computer any more.

    Raises CaseLocked when it is open on this one.
    """
    lock = CaseLock(folder)
    if not lock.take(over=True):
        raise CaseLocked(
            "This case is open elsewhere.", "Nothing was changed.", "Close it there first."
        )
    lock.release()


def create_case(folder: Path, *, code: str, title: str = "", lock: NewLock | None = None) -> Path:
    """Make a new case in a folder that is not there yet or empty; the folder to open it by.

    With a `lock` nothing of it is ever on the disk in plain.

    Raises:
        CaseError: the folder holds something or cannot be made.
    """
    try:
        if folder.exists() and any(folder.iterdir()):
            raise CaseError(
                "This folder is not empty.",
                "Nothing in it was touched.",
                "Choose a new name for the case.",
            )
        folder.mkdir(parents=True, exist_ok=True)
        for name in FOLDERS:
            (folder / name).mkdir()
        (folder / DATABASE).touch(0o600)
    except OSError as error:
        raise CaseError(
            "The case cannot be made here.",
            "Nothing was written.",
            "Choose a folder you may write to.",
            str(error),
        ) from error
    if lock is not None:
        for name, slot in lock.slots.items():
            key_slots.put_slot(folder, name, slot)
        folder = unlocked(folder, lock.key)
    db = driver.connect(folder / DATABASE, key=key_of(folder))
    try:
        _migrate(db)
        with atomic(db):
            today = datetime.datetime.now(datetime.UTC).date().isoformat()
            insert(db, "matter", id=1, code=code, title=title, opened_on=today)
            # In a place of its own name: "inbox" goes wherever the case folder goes.
            insert(db, "watched_folder", path=b"inbox", in_case=1)
            custody.append(db, "case created")
    finally:
        db.close()
    originals.sync_folder(folder)
    return folder


def open_case(folder: Path, *, read_only: bool = False) -> OpenCase:
    """Open a case: to write when it is free, else to read.

    Old layouts are brought to the present one, what a crash left is mended (see `recovery`).

    Raises:
        NotACase: the folder is none.
        CaseError: it was not closed, and lies where nothing can be written.
        PassphraseNeeded: it is locked, and `folder` carries no key (see `key_slots.open_slots`).
        NewerCase: a newer program wrote it; not a byte of it was touched.
    """
    folder = folder.absolute()
    relocking.settle(folder)
    if is_being_deleted(folder):
        raise NotACase(
            "The deleting of this case was cut off; what is left is no case any more.",
            "Nothing was changed.",
            "Delete the rest: casefile delete CASE --yes CODE. Or delete the folder yourself.",
        )
    _refuse_unfinished(folder)
    layout = _layout_of(folder)
    if layout is None:
        raise _no_case(folder)
    if layout > tables.VERSION:
        raise NewerCase(
            "This case was written by a newer Casefile.",
            "It was not touched.",
            "Install the newer Casefile to open it.",
            f"layout {layout}, this program knows {tables.VERSION}",
        )
    lock, unwritable = CaseLock(folder), False
    if not read_only:
        try:
            lock.take()
        except OSError:
            unwritable = True
    if not lock.held:
        immutable = unwritable and not has_log(folder)
        case = OpenCase(folder, lock, read_only=True, immutable=immutable)
        _refuse_older(layout)
        return case
    return _opened(folder, lock, layout)


def _no_case(folder: Path) -> CaseError:
    """Why a folder cannot be opened: it is none, or its case.db was damaged or lost."""
    if (folder / originals.FOLDER).is_dir() and backup.backups(folder):
        return DamagedCase(
            "The case file is damaged or missing.",
            "The originals and the backups of the case are in place.",
            "Restore the case from its last good backup.",
        )
    return NotACase(
        "This folder is not a case.", "Nothing was changed.", "Choose a folder with a case.db."
    )


def _opened(folder: Path, lock: CaseLock, layout: int) -> OpenCase:
    """The case we hold, brought up to date and mended."""
    case = OpenCase(folder, lock, read_only=False, immutable=False)
    try:
        db = case.connect()
        try:
            if layout < tables.VERSION:
                backup.back_up(db, folder)
                _migrate(db)
            with driver.in_words():
                case.recovery = recovery.recover(db, folder)
                case.rest = matter.matter(db).rest
                _take_in_notes(db, folder)
            relocking.sweep(folder)
            # Its deleting was cut off before anything was gone: it is a case as before.
            (folder / BEING_DELETED).unlink(missing_ok=True)
        finally:
            db.close()
    except BaseException:
        lock.release()
        raise
    case.read_only = bool(case.rest)
    return case


def _take_in_notes(db: Connection, folder: Path) -> None:
    """Remember the copies made by programs that could not write here."""
    notes = list(copy_notes.waiting(folder))
    if notes:
        with atomic(db):
            known_copies.note_waiting(db, notes)
        copy_notes.remove(notes)


def _migrate(db: Connection) -> None:
    # Importing sqlite-utils costs 150 ms: only when there is a step to take.
    from casefile.store import migrations

    migrations.migrate(db)


def _layout_of(folder: Path) -> int | None:
    """The layout's number of a case, None for no case."""
    key = key_of(folder)
    if key is None:
        return layout_in(folder / DATABASE)
    if not (folder / DATABASE).is_file():
        return None
    # Nothing is written beside it: that may be a newer program's case.
    db = driver.connect(folder / DATABASE, immutable=not has_log(folder), read_only=True, key=key)
    with closing(db), driver.in_words():
        if db.execute("PRAGMA application_id").fetchone()[0] != tables.APPLICATION_ID:
            return None
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def _refuse_unfinished(folder: Path) -> None:
    """A log beside case.db is read with a file SQLite has to make: not on a disk like this."""
    index = folder / f"{DATABASE}-shm"
    if has_log(folder) and not index.exists() and not os.access(folder, os.W_OK):
        raise CaseError(
            "This case was not closed, and here nothing can be written to finish that.",
            "All of it is there; nothing was changed.",
            "Copy the case folder to a disk that can be written, and open it there.",
        )


def _refuse_older(layout: int) -> None:
    if layout < tables.VERSION:
        raise CaseError(
            "This case was written by an older Casefile and cannot be brought up to date here.",
            "It was not touched.",
            "Open it once where it can be written.",
        )
