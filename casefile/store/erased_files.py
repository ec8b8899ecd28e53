"""Files of a case folder that hold what was erased: originals, backups, papers made, leftovers."""

import re
import shutil
from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path

from casefile.model.errors import CaseError
from casefile.store import backup, driver, originals, recovery
from casefile.store.case_key import key_of

_PARTS = re.compile(r"\.(?:changed(?:-\d+)?)$")


def papers_made(folder: Path) -> list[Path]:
    """Papers and other files written into the case folder; any of them may quote a document."""
    return [path for path in sorted((folder / "exports").rglob("*")) if path.is_file()]


def backups_made(folder: Path) -> list[Path]:
    """Every backup there is; each holds the words of the documents of its time."""
    return [one.path for one in backup.backups(folder)]


def in_drop_folder(folder: Path, addresses: Collection[str]) -> list[Path]:
    """Files that still lie in the drop folder with the very bytes of these originals."""
    return [
        path
        for path in sorted((folder / "inbox").rglob("*"))
        if path.is_file()
        and not path.is_symlink()
        and originals.sha256_of(path.read_bytes()) in addresses
    ]


def remove(folder: Path, addresses: Collection[str]) -> None:
    """Delete the originals, every backup, every paper made, and what lies about unfinished.

    Raises:
        CaseError: a file could not be deleted; what was deleted before it stays deleted.
    """
    try:
        for path in (
            *_originals(folder, addresses),
            *in_drop_folder(folder, addresses),
            *papers_made(folder),
            *(path for path in (folder / backup.FOLDER).glob("*") if _is_copy(path)),
        ):
            path.chmod(0o600)
            path.unlink()
        for path in (folder / originals.TMP).glob("*"):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
    except OSError as error:
        raise CaseError(
            "A file could not be deleted, so the erasure is not complete.",
            "The list of documents is as it was.",
            "Close programs that have the case folder open, then erase again.",
            repr(error),
        ) from error


def compact(folder: Path) -> None:
    """Write case.db anew without the room of what was erased, empty its log, and back it up.

    Raises:
        CaseError: another program is reading or writing; what was erased is gone from the lists
            already, and the rest follows when this is done again or the case is closed.
    """
    db = driver.connect(folder / "case.db", key=key_of(folder))
    with closing(db), driver.in_words():
        db.execute("VACUUM")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        backup.back_up(db, folder)


def _originals(folder: Path, addresses: Collection[str]) -> Iterator[Path]:
    for address in addresses:
        path = originals.original_path(folder, address)
        if path.is_file():
            yield path
    names = {originals.stored_name(folder, address) for address in addresses}
    for path in sorted((folder / recovery.LOST).glob("*")):
        if path.is_file() and _PARTS.sub("", path.name) in names:
            yield path


def _is_copy(path: Path) -> bool:
    """Whether a file in backups/ is a copy of case.db, finished or not."""
    return path.is_file() and (path.suffix in (".db", ".tmp") or ".db-" in path.name)
