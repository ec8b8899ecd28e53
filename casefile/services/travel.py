"""Take a case on a journey: one encrypted package, opened again as a test, then gone from here.

Nothing is hidden: whoever asks sees that a package was made. It is a lock, no disguise.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from casefile.model.errors import CaseError, CaseLocked, DamagedCase
from casefile.services.close_case import free_name, half
from casefile.services.open_case import resting_case
from casefile.store import case_removal, custody, known_copies, matter, package, unpacking
from casefile.store.driver import Connection, atomic
from casefile.store.lock import CaseLock
from casefile.store.outside_copy import Progress
from casefile.store.stretching import HERE, Stretching

PACKED: Final = "packed for a journey"
NOT_PACKED: Final = "the package was not made"
_KIND: Final = "package"


@dataclass(frozen=True, slots=True)
class Packed:
    """A package that was opened as a test: its file, and the SHA-256 of every file in it."""

    path: Path
    hashes: dict[str, str]

    @property
    def files(self) -> int:
        """How many files are in it."""
        return len(self.hashes)


def pack(
    folder: Path,
    place: Path,
    phrase: str,
    progress: Progress | None = None,
    by: Stretching = HERE,
) -> Packed:
    """Pack a closed case folder into one encrypted file in `place`, and open it as a test.

    All of it is decrypted and compared, and its case file proven whole, before it counts. The
    passphrase is the package's own; a locked case keeps its lock inside. `progress` gets (bytes
    done, in all) and may raise to stop; nothing is left then.

    Raises:
        CaseLocked: the case is open somewhere.
        CaseError: the passphrase is too short, there is no room, or it cannot be written or read
            back; the case is as it was.
    """
    if place.absolute().is_relative_to(folder.absolute()):
        raise CaseError(
            "The package cannot go into the case folder itself.",
            "Nothing was written.",
            "Choose a stick or another folder.",
        )
    with resting_case(folder) as case, atomic(case.db):
        code = matter.matter(case.db).code
        path = free_name(place, f"{code} {datetime.now(UTC).date()}", package.ENDING)
        custody.append(case.db, PACKED)
        known_copies.note(case.db, _KIND, path.name)
    # The case is closed now, so that its log is written back, and held so that it stays so.
    lock = CaseLock(folder)
    try:
        if not lock.take():
            raise CaseLocked("This case is open elsewhere.", "Nothing was written.")
        with package.named(path) as begun:
            hashes = _packed(folder, begun, phrase, progress, by)
    except BaseException:
        lock.release()
        with resting_case(folder) as case, atomic(case.db):
            _take_back(case.db, path.name)
        raise
    finally:
        lock.release()
    return Packed(path, hashes)


def _packed(
    folder: Path, path: Path, phrase: str, progress: Progress | None, by: Stretching
) -> dict[str, str]:
    """Write the package and read all of it back; the SHA-256 of what is in it."""
    items = package.case_items(folder)
    first, second = half(progress, 0), half(progress, 1)
    hashes = package.pack(items, path, phrase, folder_name=folder.name, progress=first, by=by)
    read = unpacking.check(path, phrase, beside=folder, progress=second, by=by)
    if read.hashes != hashes:
        raise DamagedCase("The package does not hold what was packed.", "The case is as it was.")
    return hashes


def remove_here(folder: Path, packed: Packed) -> None:
    """Delete the case folder, once every file in it is in the package as it is.

    Raises:
        CaseLocked: it is open somewhere.
        CaseError: it was changed since it was packed, and nothing was deleted; or a file could not
            be deleted.
    """
    for item in package.case_items(folder):
        told = hashlib.sha256()
        for block in item.read():
            told.update(block)
        if packed.hashes.get(item.name) != told.hexdigest():
            raise CaseError(
                "The case was changed since it was packed.",
                "Nothing was deleted.",
                "Pack it again.",
                item.name,
            )
    case_removal.remove(folder)


def source_folders(db: Connection) -> list[str]:
    """The folders outside the case the documents came from, as the case remembers them."""
    shown = (one.label for one in known_copies.known_copies(db) if one.kind == "source")
    return sorted({str(Path(path).parent) for path in shown})


def _take_back(db: Connection, name: str) -> None:
    custody.append(db, NOT_PACKED)
    known_copies.forget(db, _KIND, name)
