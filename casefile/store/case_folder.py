"""What a folder is, told without opening anything: a case, what is left of one, or none."""

from pathlib import Path
from typing import Final

from casefile.store import tables
from casefile.store.case_key import is_locked

DATABASE: Final = "case.db"
BEING_DELETED: Final = "being-deleted"
"""The file that says so while it lasts, for the next program if a crash cuts it off."""
FOLDERS: Final = ("originals", "inbox", "backups", "exports", "tmp")
_HEADER = 100
_MAGIC = b"SQLite format 3\x00"


def is_case(folder: Path) -> bool:
    """Whether a folder is a case; one that is locked need not be opened for that."""
    if is_locked(folder):
        return (folder / DATABASE).is_file()
    return layout_in(folder / DATABASE) is not None


def is_being_deleted(folder: Path) -> bool:
    """Whether a crash cut off the deleting of a case: what is left of it is none any more."""
    return (folder / BEING_DELETED).is_file() and not is_case(folder)


def layout_in(path: Path) -> int | None:
    """The layout's number from the file's header, None for no case; opens nothing else.

    SQLite file format, database header: application id at 68, user version at 60, big-endian.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError:
        return None
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        return None
    if int.from_bytes(header[68:72], "big") != tables.APPLICATION_ID:
        return None
    return int.from_bytes(header[60:64], "big")


def has_log(folder: Path) -> bool:
    """Whether something of a case is not written back into case.db yet."""
    log = folder / f"{DATABASE}-wal"
    return log.exists() and log.stat().st_size > 0
