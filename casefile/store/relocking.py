"""Lock a case that had no passphrase, or take the lock away: the whole case is written anew.

The new folder stands beside the old one and is compared with it; then it takes its place, and the
old one is removed. A crash at any moment leaves one whole case; `settle` finishes what it cut off.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from casefile.model.errors import CaseError, CaseLocked, DamagedCase
from casefile.store import backup, copy_notes, custody, driver, key_slots, known_copies, originals
from casefile.store.case_key import CaseKey, is_locked, key_of, unlocked
from casefile.store.driver import atomic
from casefile.store.lock import CaseLock
from casefile.store.stretching import HERE, Stretching

Progress = Callable[[int, int], None]
DATABASE: Final = "case.db"
NEW, OLD = ".written-anew", ".written-before"
"""What stands behind the folder's name while it is exchanged."""
_PLAIN: Final = ("inbox", "exports")


def relock(
    folder: Path,
    key: CaseKey | None,
    slots: dict[str, bytes],
    progress: Progress | None = None,
) -> Path:
    """Write a closed case anew under `key` (None: without lock); the folder to open it by.

    `progress` gets (originals written, in all).

    Raises:
        CaseLocked: it is open somewhere.
        CaseError: there is no room, or an original is not what was added; nothing was changed.
    """
    held = CaseLock(folder)
    if not held.take():
        raise CaseLocked(
            "This case is open elsewhere.", "Nothing was changed.", "Close it there first."
        )
    new = unlocked(_beside(folder, NEW), key)
    try:
        shutil.rmtree(new, ignore_errors=True)
        _build(folder, new, slots, progress)
        _sync(new)
    except BaseException as error:
        shutil.rmtree(new, ignore_errors=True)
        if isinstance(error, OSError):
            raise CaseError(
                "The case could not be written anew.",
                "It is as it was.",
                "Make room on the disk for a second copy of the case, then try again.",
                repr(error),
            ) from error
        raise
    finally:
        held.release()
    _exchange(folder, new)
    return unlocked(folder, key)


def settle(folder: Path) -> None:
    """Finish an exchange that a crash cut off; call it before looking into `folder`."""
    new, old = _beside(folder, NEW), _beside(folder, OLD)
    if not folder.exists() and old.exists():
        # The old one was moved away only after the new one was whole.
        (new if new.exists() else old).rename(folder)
        originals.sync_folder(folder.parent)


def sweep(folder: Path) -> None:
    """Remove what an exchange that a crash cut off left beside the case; call it with its lock."""
    for rest in (_beside(folder, OLD), _beside(folder, NEW)):
        if rest.is_dir():
            shutil.rmtree(rest)


def _beside(folder: Path, ending: str) -> Path:
    return folder.parent / f"{folder.name}{ending}"


def _build(folder: Path, new: Path, slots: dict[str, bytes], progress: Progress | None) -> None:
    for name in ("originals", *_PLAIN, "backups", "tmp"):
        (new / name).mkdir(parents=True)
    for name, slot in slots.items():
        key_slots.put_slot(new, name, slot)
    key, new_key = key_of(folder), key_of(new)
    with closing(driver.connect(folder / DATABASE, key=key)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        rows = db.execute("SELECT DISTINCT substr(sha256, 1, 64) FROM document").fetchall()
    for done, (address,) in enumerate(rows, 1):
        originals.store_original(new, originals.read_original(folder, address))
        if progress is not None:
            progress(done, len(rows))
    _copy_lost(folder, new)
    for name in _PLAIN:
        shutil.copytree(folder / name, new / name, dirs_exist_ok=True, symlinks=True)
    _copy_backups(folder, new)
    driver.export(folder / DATABASE, key, new / DATABASE, new_key)
    backup.prove(new / DATABASE, new_key)
    if backup.rows_hash(new / DATABASE, new_key) != backup.rows_hash(folder / DATABASE, key):
        raise DamagedCase("The new copy is not the same as the case.", "The case is as it was.")
    with closing(driver.connect(new / DATABASE, key=new_key)) as db, atomic(db):
        known_copies.note_waiting(db, list(copy_notes.waiting(folder)))
        custody.append(db, "locked with a passphrase" if new_key else "passphrase removed")


def _copy_lost(folder: Path, new: Path) -> None:
    """What was set aside: strays and changed originals, each sealed as the case is now."""
    new_key = key_of(new)
    for path in (folder / "lost+found").glob("*"):
        content = originals.bytes_of(folder, path)
        if content is None:
            content = path.read_bytes()
        name = originals.stored_name(new, originals.sha256_of(content)) + path.suffix
        (new / "lost+found").mkdir(exist_ok=True)
        (new / "lost+found" / name).write_bytes(new_key.seal(content) if new_key else content)


def _copy_backups(folder: Path, new: Path) -> None:
    """Every backup that is whole, under the same name and time."""
    key, new_key = key_of(folder), key_of(new)
    for one in backup.backups(folder):
        target = new / backup.FOLDER / one.path.name
        try:
            driver.export(one.path, key, target, new_key)
        except DamagedCase:
            target.unlink(missing_ok=True)
            continue
        shutil.copystat(one.path, target)


def _sync(new: Path) -> None:
    for path in _all_below(new):
        if path.is_dir():
            originals.sync_folder(path)
        elif path.is_file() and os.access(path, os.W_OK):
            with path.open("rb+") as file:
                os.fsync(file.fileno())
    originals.sync_folder(new.parent)


def _all_below(folder: Path) -> Iterator[Path]:
    yield from folder.rglob("*")
    yield folder


def _exchange(folder: Path, new: Path) -> None:
    old = _beside(folder, OLD)
    shutil.rmtree(old, ignore_errors=True)
    folder.rename(old)
    new.rename(folder)
    originals.sync_folder(folder.parent)
    shutil.rmtree(old)


def lock_case(
    folder: Path, phrase: str, progress: Progress | None = None, by: Stretching = HERE
) -> Path:
    """Lock a case that had no passphrase. Its old files are removed, not wiped from the disk.

    See `relock` for what it raises.
    """
    if is_locked(folder):
        raise CaseError("This case is locked already.", "Nothing was changed.")
    key_slots.check_phrase(phrase)
    key = CaseKey.new()
    slots = {key_slots.PASSPHRASE: key_slots.sealed(key, phrase, by)}
    return relock(folder, key, slots, progress)


def remove_lock(folder: Path, progress: Progress | None = None) -> Path:
    """Take the passphrase off a case, which `folder` opens: anybody can read it then."""
    if key_of(folder) is None:
        raise CaseError("This case has no passphrase.", "Nothing was changed.")
    return relock(folder, None, {}, progress)
