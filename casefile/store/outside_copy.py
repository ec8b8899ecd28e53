"""A whole case on a stick or another disk, as a bag that any archive can check without Casefile.

BagIt (RFC 8493) with SHA-256; the case inside opens as it is.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from casefile.model.errors import CaseError, DamagedCase
from casefile.store import backup, case_file, copy_notes, key_slots, matter, originals
from casefile.store.case_key import key_of, unlocked
from casefile.store.driver import Connection
from casefile.store.unfinished import becoming

if TYPE_CHECKING:
    import bagit

Progress = Callable[[int, int], None]
KIND: Final = "stick"
"""As what such a copy is known."""
MARGIN: Final = 10_000_000
"""Bytes to leave free beside the copy."""


def copy_outside(
    db: Connection, folder: Path, target: Path, progress: Progress | None = None
) -> Path:
    """Write the case into a new folder inside `target` and check what was written; that folder.

    `progress` gets (bytes done, bytes in all): once for writing, once for checking. It may raise
    to stop; what was begun is removed then.

    Raises:
        CaseError: there is no room, or it cannot be written or read back; the case is untouched.
    """
    files = list(_files(folder))
    size = sum(path.stat().st_size for path in files) + (folder / "case.db").stat().st_size
    place = _free_folder(target, matter.matter(db).code)
    try:
        with copy_notes.announced(folder, KIND, place.name), becoming(place) as begun:
            look_for_room(target, size)
            _write(db, folder, begun, files, Steps(progress, 2 * size))
    except OSError as error:
        raise CaseError(
            "The copy could not be written.",
            "The case is as it was; what was begun there was removed.",
            "Look whether the stick is full, write-protected or pulled out, then try again.",
            repr(error),
        ) from error
    if progress is not None:
        progress(2 * size, 2 * size)
    return place


def look_for_room(place: Path, size: int) -> None:
    """Raises CaseError where so many bytes do not fit."""
    free = shutil.disk_usage(place).free
    if free < size + MARGIN:
        raise CaseError(
            "There is not enough room there.",
            "The case is as it was; nothing was written.",
            f"{(size + MARGIN) // 1_000_000} MB are needed, {free // 1_000_000} MB are free.",
        )


class Steps:
    """Counts bytes written and checked."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def add(self, count: int) -> None:
        """So many more are done."""
        self._done += count
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total)


def _write(db: Connection, folder: Path, place: Path, files: list[Path], steps: Steps) -> None:
    key = key_of(folder)
    inside = unlocked(place / folder.name, key)
    for name in case_file.FOLDERS:
        (inside / name).mkdir(parents=True)
    if key is not None:
        key_slots.copy_slots(folder, inside)
    made = backup.back_up(db, inside)
    if made is not None:
        made.path.rename(inside / case_file.DATABASE)
    steps.add((inside / case_file.DATABASE).stat().st_size)
    for path in files:
        there = inside / path.relative_to(folder)
        there.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, there)
        steps.add(there.stat().st_size)
    seal_bag(place, steps)


def seal_bag(place: Path, steps: Steps) -> None:
    """Make a bag of what lies in a folder, bring it to the medium and read all of it back.

    Raises:
        DamagedCase: the medium gives back something else.
        OSError: it cannot be written or read.
    """
    import bagit  # with what it brings along 10 MB, for what is done once in weeks

    try:
        bag = bagit.make_bag(str(place), checksums=["sha256"])
        for path in (*sorted(place.rglob("*")), place):
            to_the_medium(path)
        _check(bag, place, steps)
    except bagit.BagError as error:
        raise OSError(str(error)) from error


def _check(bag: "bagit.Bag", place: Path, steps: Steps) -> None:
    """Read everything back; what the medium gives must be what was meant."""
    entries = bag.payload_entries()
    for name, hashes in entries.items():
        path = place / name
        if originals.sha256_of(path.read_bytes()) != hashes["sha256"]:
            raise DamagedCase(
                "The stick does not give back what was written to it.",
                "The case is as it was; the copy was removed.",
                "Use another stick.",
                path.name,
            )
        steps.add(path.stat().st_size)
    bag.validate(completeness_only=True)


def check_outside(place: Path) -> list[str]:
    """A sentence for everything in such a copy that is not what was written; empty when whole."""
    import bagit

    try:
        bagit.Bag(str(place)).validate()
    except bagit.BagValidationError as error:
        return [str(one) for one in error.details] or [str(error)]
    except bagit.BagError as error:
        return [str(error)]
    return []


def _files(folder: Path) -> Iterator[Path]:
    """What belongs to the case beside case.db: originals, the drop folder, papers made.

    Of a locked case only what is locked: the drop folder and papers made are plain files.
    """
    plain = () if key_of(folder) else ("inbox", "exports")
    for name in ("originals", *plain, "lost+found"):
        for path in sorted((folder / name).rglob("*")):
            if path.is_file() and not path.is_symlink():
                yield path


def _free_folder(target: Path, code: str) -> Path:
    stem = f"{code} {datetime.now(UTC).date().isoformat()}"
    place, number = target / stem, 2
    while place.exists():
        place, number = target / f"{stem} ({number})", number + 1
    return place


def to_the_medium(path: Path) -> None:
    """Flush a file and forget it, so that it is read back from the medium and not from memory."""
    if path.is_dir():
        originals.sync_folder(path)
        return
    handle = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)
