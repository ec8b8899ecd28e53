"""A case made anew in another folder from a backup and the originals that are still sound."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from casefile.model.errors import CaseError
from casefile.store import backup, case_file, custody, driver, key_slots, originals
from casefile.store.case_key import key_of, unlocked
from casefile.store.driver import Connection, atomic
from casefile.store.outside_copy import to_the_medium
from casefile.store.unfinished import becoming

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Restored:
    """A case made from a backup; `missing` names the documents whose original is not sound."""

    folder: Path
    documents: int
    missing: tuple[str, ...]


def restore(source: Path, copy: Path, target: Path, progress: Progress | None = None) -> Restored:
    """Make a new case in `target` from the copy of a case file; `source` stays as it is.

    `source` is the case folder whose originals and drop folder are copied, `copy` one of its
    backups or any other copy of its case.db. `progress` gets (originals copied, in all).

    Raises:
        CaseError: `target` holds something, or cannot be written; what was begun is removed.
        DamagedCase: the copy does not hold together.
    """
    key = key_of(source)
    backup.prove(copy, key)
    target = unlocked(target, key)
    if target.exists() and any(target.iterdir()):
        raise CaseError(
            "This folder is not empty.",
            "Nothing in it was touched, and the case is as it was.",
            "Choose a new folder for the restored case.",
        )
    empty = target.exists()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with becoming(target) as begun:
            count, missing = _restore(source, copy, unlocked(begun, key), progress)
            if empty:
                target.rmdir()
    except OSError as error:
        raise CaseError(
            "The case could not be restored here.",
            "The case and its backups are unchanged; what was begun was removed.",
            "Choose a folder with enough room that you may write to.",
            repr(error),
        ) from error
    return Restored(target, count, missing)


def _restore(
    source: Path, copy: Path, new: Path, progress: Progress | None
) -> tuple[int, tuple[str, ...]]:
    """Build the case; how many documents it has, and those whose original is not sound."""
    for name in case_file.FOLDERS:
        (new / name).mkdir(parents=True)
    shutil.copyfile(copy, new / case_file.DATABASE)
    (new / case_file.DATABASE).chmod(0o600)
    if key_of(new) is not None:
        key_slots.copy_slots(source, new)
    _copy_inbox(source, new)
    db = driver.connect(new / case_file.DATABASE, key=key_of(new))
    try:
        missing = _copy_originals(db, source, new, progress)
        count = int(db.execute("SELECT count(*) FROM document").fetchone()[0])
        with atomic(db):
            custody.append(db, "restored from a backup")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.close()
    # The originals are there already; what nobody may write to stays as the system leaves it.
    for path in (new / case_file.DATABASE, *(new / "inbox").rglob("*"), new / "inbox", new):
        if os.access(path, os.W_OK):
            to_the_medium(path)
    return count, tuple(missing)


def _copy_inbox(source: Path, target: Path) -> None:
    """Files that wait in the drop folder; nothing else can hold them."""
    for path in (source / "inbox").glob("**/*"):
        if path.is_file() and not path.is_symlink():
            there = target / "inbox" / path.relative_to(source / "inbox")
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, there)


def _copy_originals(
    db: Connection, source: Path, target: Path, progress: Progress | None
) -> list[str]:
    """Copy every original that still is the file that was added; the names of the others."""
    rows = db.execute(
        "SELECT min(exhibit_label), min(file_name), substr(sha256, 1, 64) AS address"
        " FROM document GROUP BY address ORDER BY min(id)"
    ).fetchall()
    missing = []
    for done, (exhibit, name, address) in enumerate(rows, 1):
        for place in (source / originals.FOLDER, source / originals.LOST):
            content = _sound(source, place, address)
            if content is not None:
                originals.store_original(target, content)
                break
        else:
            missing.append(f"{exhibit} ({name})")
        if progress is not None:
            progress(done, len(rows))
    return missing


def _sound(source: Path, place: Path, address: str) -> bytes | None:
    name = originals.stored_name(source, address)
    for path in (place / name[:2] / name, place / name):
        try:
            content = originals.bytes_of(source, path)
        except OSError:
            continue
        if content is not None and originals.sha256_of(content) == address:
            return content
    return None


def put_back(db: Connection, folder: Path, content: bytes) -> str:
    """Put the right bytes of an original back in its place; the exhibit of its document.

    For an original that was changed or lost outside the program: only bytes that have the very
    SHA-256 of a document of the case are taken. What stood there goes to lost+found.

    Raises:
        CaseError: no document of the case has these bytes.
    """
    address = originals.sha256_of(content)
    (exhibit,) = db.execute(
        "SELECT min(exhibit_label) FROM document WHERE substr(sha256, 1, 64) = ?", [address]
    ).fetchone()
    if exhibit is None:
        raise CaseError(
            "This is not the file that was added.",
            "Nothing was changed.",
            "Choose the very file, from a backup or from whoever sent it.",
        )
    originals.store_original(folder, content)
    with atomic(db):
        custody.append(db, "original put back", address)
    return str(exhibit)
