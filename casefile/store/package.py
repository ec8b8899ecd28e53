"""A package: a case, or what was made of one, as one encrypted file that its passphrase opens.

A ZIP file of three parts, none compressed: a text that says how to open it, `key.age` (an age
identity under the passphrase) and `package.tar.age` (the files, encrypted to that identity). The
files are a bag (BagIt, RFC 8493) in a tar stream: `data/case/` is a case folder, whatever else is
in `data/` is for people who have no Casefile. Nothing is ever on the disk in plain on the way.
"""

import errno
import hashlib
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from casefile.model.errors import CaseError
from casefile.store import case_file, key_slots, originals
from casefile.store.age_stream import encrypt, new_identity
from casefile.store.outside_copy import Progress, look_for_room, to_the_medium
from casefile.store.stretching import HERE, Stretching
from casefile.store.unfinished import becoming

ENDING: Final = ".package.zip"
KEY, CONTENT, READ_ME = "key.age", "package.tar.age", "READ ME.txt"
CASE: Final = "case"
"""The folder of the case inside a package; other names are free."""
MANIFEST: Final = "manifest-sha256.txt"
PAYLOAD: Final = "data/"
ABOUT: Final = "bag-info.txt"
FOLDER_NAME: Final = "External-Identifier: "
"""What BagIt calls the name by which the sender knows the bag: that of the case folder."""
_LOG: Final = f"{case_file.DATABASE}-wal"
_LEFT_OUT: Final = (originals.TMP, "lock", _LOG, f"{case_file.DATABASE}-shm")
_BLOCK = 1 << 20
_BAG = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_HOW_TO_OPEN = """This is an encrypted package made with Casefile.

With Casefile: on the first screen choose "Open a package".

Without Casefile: unpack this ZIP file, then use the programs age (age-encryption.org) and tar:

    age -d -i key.age package.tar.age > package.tar
    tar -xf package.tar

Both ways ask for the passphrase of the package. Without it nobody can open the package.
"""


@dataclass(frozen=True, slots=True)
class Item:
    """One file for a package: its name there ("case/case.db"), its size in bytes, its bytes.

    `read` is called once; `changed` is the time of its last change in seconds since 1970.
    """

    name: str
    size: int
    read: Callable[[], Iterable[bytes]]
    changed: float = 0


def case_items(folder: Path) -> list[Item]:
    """Every file of a case that nobody writes to meanwhile, as it lies on the disk.

    A locked case stays locked in the package, and opens with its own passphrase.

    Raises:
        CaseError: something of it is not written back into case.db yet.
    """
    log = folder / _LOG
    if log.exists() and log.stat().st_size:
        raise CaseError(
            "The case is still in use.",
            "Nothing was written.",
            "Close it everywhere and make room on the disk, then try again.",
        )
    found = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if name.parts[0] not in _LEFT_OUT and path.is_file() and not path.is_symlink():
            found.append(file_item(path, f"{CASE}/{name.as_posix()}"))
    return found


def file_item(path: Path, name: str) -> Item:
    """A file of the disk under a name of the package."""
    told = path.stat()
    return Item(name, told.st_size, lambda: _blocks(path), told.st_mtime)


def bytes_item(content: bytes, name: str) -> Item:
    """Bytes made just now under a name of the package."""
    return Item(name, len(content), lambda: (content,))


def is_package(path: Path) -> bool:
    """Whether a file is a package, by the names of what is in it."""
    try:
        with zipfile.ZipFile(path) as outer:
            return {KEY, CONTENT} <= set(outer.namelist())
    except (OSError, zipfile.BadZipFile):
        return False


def pack(
    items: Sequence[Item],
    target: Path,
    phrase: str,
    *,
    folder_name: str = "",
    progress: Progress | None = None,
    by: Stretching = HERE,
) -> dict[str, str]:
    """Write a package; the SHA-256 of every file in it, by its name.

    `folder_name` is what the case folder was called. `progress` gets (bytes done, bytes in all)
    and may raise to stop. Read it back with `unpacking.check` before it gets its name (`named`).

    Raises:
        CaseError: the passphrase is too short, there is no room, it cannot be written, or a file
            changed meanwhile; what was begun is removed.
    """
    key_slots.check_phrase(phrase)
    size = sum(item.size for item in items)
    try:
        look_for_room(target.parent, size)
        identity = new_identity()
        writing = _Writing(size, progress)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as outer:
            outer.writestr(_part(READ_ME), _HOW_TO_OPEN)
            slot = by.seal(f"{identity}\n".encode(), key_slots.as_typed(phrase))
            outer.writestr(_part(KEY), slot)
            with outer.open(_part(CONTENT), "w", force_zip64=True) as content:
                encrypt(writing.tar(items, folder_name), content, identity)
        to_the_medium(target)
    except BaseException as error:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _not_written(error) from error
        raise
    return writing.hashes


@contextmanager
def named(target: Path) -> Iterator[Path]:
    """A place to pack to and to read back from; after the block the package stands at `target`.

    Whatever goes wrong nothing is left, and nothing of that name was ever there.

    Raises:
        CaseError: it cannot be written there, or there is something of that name.
    """
    try:
        with becoming(target) as begun:
            yield begun
    except OSError as error:
        raise _not_written(error) from error


class _Writing:
    """The tar stream of a package, made while it is read, and what went through it."""

    def __init__(self, total: int, progress: Progress | None) -> None:
        self.hashes: dict[str, str] = {}
        self._total, self._done, self._progress = total, 0, progress

    def tar(self, items: Sequence[Item], folder_name: str) -> Iterator[bytes]:
        """The stream: the bag's tag files, every file, then the manifest."""
        about = f"{FOLDER_NAME}{folder_name}\n" if folder_name else ""
        yield from _entry("bagit.txt", len(_BAG), 0, (_BAG,))
        info = f"{about}Payload-Oxum: {self._total}.{len(items)}\n".encode(errors="replace")
        yield from _entry(ABOUT, len(info), 0, (info,))
        for item in items:
            yield from _entry(PAYLOAD + item.name, item.size, item.changed, self._blocks(item))
        manifest = "".join(
            f"{told}  {in_manifest(PAYLOAD + name)}\n" for name, told in self.hashes.items()
        ).encode(errors="surrogateescape")
        yield from _entry(MANIFEST, len(manifest), 0, (manifest,))
        yield tarfile.NUL * 2 * tarfile.BLOCKSIZE

    def _blocks(self, item: Item) -> Iterator[bytes]:
        told, count = hashlib.sha256(), 0
        for block in item.read():
            told.update(block)
            count += len(block)
            if count > item.size:
                break
            yield block
            self._done += len(block)
            if self._progress is not None:
                self._progress(self._done, self._total)
        if count != item.size:
            raise CaseError(
                "A file changed while it was packed.",
                "The case is as it was; what was begun was removed.",
                "Close whatever writes to the case folder, then try again.",
                item.name,
            )
        self.hashes[item.name] = told.hexdigest()


def _entry(name: str, size: int, changed: float, blocks: Iterable[bytes]) -> Iterator[bytes]:
    head = tarfile.TarInfo(name)
    head.size, head.mtime, head.mode = size, int(changed), 0o600
    yield head.tobuf(tarfile.PAX_FORMAT, "utf-8", "surrogateescape")
    yield from blocks
    if rest := size % tarfile.BLOCKSIZE:
        yield tarfile.NUL * (tarfile.BLOCKSIZE - rest)


def in_manifest(name: str) -> str:
    """A name as RFC 8493 wants it in a line of a manifest."""
    return name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")


def from_manifest(name: str) -> str:
    """The name that `in_manifest` wrote."""
    return name.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block


def _part(name: str) -> zipfile.ZipInfo:
    """A part of the outer file; it tells no time, and is meant for its owner alone."""
    part = zipfile.ZipInfo(name)
    part.external_attr = 0o600 << 16
    return part


def _not_written(error: OSError) -> CaseError:
    if error.errno == errno.EFBIG:
        return CaseError(
            "This stick cannot hold a file as large as the package.",
            "The case is as it was; what was begun was removed.",
            "Use a stick in the exFAT or NTFS format: FAT32 ends at 4 GB a file.",
            repr(error),
        )
    return CaseError(
        "The package could not be written.",
        "The case is as it was; what was begun was removed.",
        "Look whether the stick is full, write-protected or pulled out, then try again.",
        repr(error),
    )
