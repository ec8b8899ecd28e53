"""Deletes a case folder: what opens it first, then the rest. Files that are not the case's stay.

Deleting is no wiping: what a disk keeps below its file system is out of reach. Of a locked case
the keys go first, so that nothing of what is left can be read.
"""

import os
import shutil
import sys
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from casefile.model.errors import CaseError, CaseLocked
from casefile.store import case_file, copy_notes, erased_files, originals, recovery, relocking
from casefile.store.case_key import PLACES
from casefile.store.driver import Connection
from casefile.store.lock import NAME as LOCK
from casefile.store.lock import CaseLock

_OWN: Final = frozenset(
    {
        *case_file.FOLDERS,
        recovery.LOST,
        PLACES[0],
        LOCK,
        case_file.BEING_DELETED,
        copy_notes.FOLDER,
    }
)
_INBOX: Final = "inbox"


def in_drop_folder(db: Connection, folder: Path) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The files in the drop folder: those the case holds a copy of, and those it does not."""
    addresses = {
        originals.address_of(row[0]) for row in db.execute("SELECT sha256 FROM document").fetchall()
    }
    taken = set(erased_files.in_drop_folder(folder, addresses))
    every = [path for path in sorted((folder / _INBOX).rglob("*")) if not path.is_dir()]
    return (
        tuple(path for path in every if path in taken),
        tuple(path for path in every if path not in taken),
    )


def not_ours(folder: Path) -> tuple[Path, ...]:
    """What somebody else put into the case folder, beside its own files and folders."""
    return tuple(
        path
        for path in sorted(folder.iterdir())
        if path.name not in _OWN and not path.name.startswith(case_file.DATABASE)
    )


def remove(folder: Path, keep: Collection[Path] = (), record: Path | None = None) -> Path | None:
    """Delete a closed case but for the files to keep; the new folder beside it they are in.

    `record` is what `begun` tells if a crash cuts it off.

    Raises:
        CaseLocked: it is open somewhere.
        CaseError: a file to keep could not be moved, and nothing was deleted; or one could not be
            deleted.
    """
    lock = CaseLock(folder)
    if not lock.take():
        raise CaseLocked(
            "This case is open elsewhere.", "Nothing was deleted.", "Close it there first."
        )
    try:
        kept = _set_aside(folder, keep) if keep else None
        (folder / case_file.BEING_DELETED).write_bytes(os.fsencode(record or ""))
    except OSError as error:
        raise CaseError(
            "The case could not be deleted.",
            "It is as it was.",
            "Make room on the disk and look whether its folder may be written.",
            repr(error),
        ) from error
    finally:
        lock.release()
    finish(folder)
    return kept


def begun(folder: Path) -> Path | None:
    """The record of a deletion that a crash cut off, as `remove` was told it."""
    told = (folder / case_file.BEING_DELETED).read_bytes()
    return Path(os.fsdecode(told)) if told else None


def finish(folder: Path) -> None:
    """Delete all that is left of a case whose deleting was begun.

    Raises:
        CaseError: a file could not be deleted; the case cannot be opened any more.
    """
    try:
        for path in _in_order(folder):
            _delete(path)
        (folder / case_file.BEING_DELETED).unlink(missing_ok=True)
        relocking.sweep(folder)
        folder.rmdir()
    except OSError as error:
        raise CaseError(
            "Not all of the case could be deleted.",
            "It cannot be opened any more; what is left is in its folder.",
            "Close programs that have files of it open, then delete the folder yourself.",
            repr(error),
        ) from error


def _in_order(folder: Path) -> Iterator[Path]:
    """The keys, the case file, its backups, then all else."""
    yield from (folder / place for place in PLACES)
    yield from sorted(folder.glob(f"{case_file.DATABASE}*"))
    yield folder / "backups"
    yield from (path for path in sorted(folder.iterdir()) if path.name != case_file.BEING_DELETED)


def _delete(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        if sys.platform == "win32":
            # Originals are write-protected, and there that keeps them from being deleted too.
            for one in path.rglob("*"):
                one.chmod(0o600)
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _set_aside(folder: Path, keep: Collection[Path]) -> Path:
    """Move files out of the case folder, into a new one beside it, as they lay."""
    stem = f"{folder.name.removesuffix('.case')} not deleted"
    place, number = folder.with_name(stem), 2
    while place.exists():
        place, number = folder.with_name(f"{stem} ({number})"), number + 1
    place.mkdir()
    for path in keep:
        there = place / path.relative_to(folder)
        there.parent.mkdir(parents=True, exist_ok=True)
        path.rename(there)
    originals.sync_folder(place)
    return place
