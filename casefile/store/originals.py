"""The originals of a case, each under the SHA-256 of its bytes, written so that none is lost.

In a locked case each is an age file under a name made from that SHA-256 and the case's key.

Order: temporary file, write, fsync, rename to its address, fsync of the folders; only then may a
row point to it. Every other order loses documents in a crash or a power cut.
"""

import errno
import hashlib
import os
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from casefile.model.errors import CaseError, DamagedCase
from casefile.store.case_key import key_of

TMP: Final = "tmp"
FOLDER: Final = "originals"
LOST: Final = "lost+found"
"""Where what was found among the originals and is none is kept."""
_TRIES: Final = 7
"""Windows: a virus scanner or sync program may hold a fresh file; tries after 50 ms, doubling."""


def sha256_of(content: bytes) -> str:
    """The SHA-256 of bytes in lower-case hex: a document's address."""
    return hashlib.sha256(content).hexdigest()


def address_of(sha256: str) -> str:
    """The address of the file a document stands in: a part of one has its pages behind a #."""
    return sha256.partition("#")[0]


def original_path(folder: Path, sha256: str) -> Path:
    """Where an original stands in a case folder. Raises PassphraseNeeded for one that is shut."""
    name = stored_name(folder, sha256)
    return folder / FOLDER / name[:2] / name


def stored_name(folder: Path, sha256: str) -> str:
    """The name of the file an original stands in."""
    key = key_of(folder)
    return key.name_of(address_of(sha256)) if key else address_of(sha256)


def bytes_of(folder: Path, path: Path) -> bytes | None:
    """What a file among the originals of a case holds; None when it was changed while locked.

    Raises OSError when it is not there or cannot be read.
    """
    key, content = key_of(folder), path.read_bytes()
    return key.unseal(content) if key else content


def store_original(folder: Path, content: bytes) -> str:
    """Keep bytes in the case; their SHA-256. On return they survive a power cut.

    Bytes already there are trusted only after hashing them again; others, which somebody changed,
    are evidence too and go to lost+found.

    Raises:
        CaseError: the disk is full or the folder cannot be written; nothing half-written is kept.
    """
    sha256 = sha256_of(content)
    target = original_path(folder, sha256)
    try:
        if not _is_sound(folder, target, sha256):
            key = key_of(folder)
            _set_aside(folder, target)
            _write(folder, target, key.seal(content) if key else content)
    except OSError as error:
        raise _in_words(error) from error
    return sha256


def read_original(folder: Path, sha256: str) -> bytes:
    """The bytes of an original, checked against its address.

    Raises:
        DamagedCase: it is missing or no longer what was added.
    """
    try:
        content = bytes_of(folder, original_path(folder, sha256))
    except OSError as error:
        raise DamagedCase(
            "An original is missing from the case folder.",
            "Its text and everything made from it is still there.",
            "Restore it from a backup, or add the document again.",
            str(error),
        ) from error
    if content is None or sha256_of(content) != address_of(sha256):
        raise DamagedCase(
            "An original was changed after it was added.",
            "Its text as it was added is still there.",
            "Restore it from a backup, or add the document again.",
            sha256,
        )
    return content


def stored(folder: Path) -> Iterator[Path]:
    """Every file among the originals, in the order of their addresses."""
    root = folder / FOLDER
    for shelf in sorted(root.iterdir()) if root.is_dir() else []:
        if shelf.is_dir():
            yield from sorted(path for path in shelf.iterdir() if path.is_file())


def sync_folder(path: Path) -> None:
    """Make a folder's entries survive a power cut; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _is_sound(folder: Path, target: Path, sha256: str) -> bool:
    try:
        content = bytes_of(folder, target)
    except FileNotFoundError:
        return False
    return content is not None and sha256_of(content) == sha256


def _set_aside(folder: Path, changed: Path) -> None:
    """Keep what stands in the place of an original under a name that says that it is none."""
    if not changed.exists():
        return
    place = folder / LOST
    place.mkdir(exist_ok=True)
    target, number = place / f"{changed.name}.changed", 2
    while target.exists():
        target, number = place / f"{changed.name}.changed-{number}", number + 1
    changed.replace(target)


def _write(folder: Path, target: Path, content: bytes) -> None:
    temporary = folder / TMP / f"original-{secrets.token_hex(8)}"
    try:
        handle = _new_file(temporary)
        try:
            view = memoryview(content)
            while view:
                view = view[os.write(handle, view) :]
            _sync_file(handle)
        finally:
            os.close(handle)
        _make_shelf(target.parent)
        _replace(temporary, target)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(target.parent)


def _new_file(path: Path) -> int:
    """The handle of a new file that nobody may write to but through it."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags, 0o444)
    except FileNotFoundError:
        path.parent.mkdir(exist_ok=True)
        return os.open(path, flags, 0o444)


def _make_shelf(shelf: Path) -> None:
    with suppress(FileExistsError):
        try:
            os.mkdir(shelf)  # noqa: PTH102  (Path.mkdir looks again at what is mostly there)
        except FileNotFoundError:
            shelf.parent.mkdir(exist_ok=True)
            sync_folder(shelf.parent.parent)
            os.mkdir(shelf)  # noqa: PTH102
        sync_folder(shelf.parent)


def _sync_file(handle: int) -> None:
    if sys.platform == "darwin":
        import fcntl  # not there on Windows

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def _replace(source: Path, target: Path) -> None:
    for attempt in range(_TRIES):
        try:
            if sys.platform == "win32" and target.exists():
                target.chmod(0o666)
            source.replace(target)
        except PermissionError:
            if sys.platform != "win32" or attempt == _TRIES - 1:
                raise
            time.sleep(0.05 * 2**attempt)
        else:
            return


def _in_words(error: OSError) -> CaseError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        what, todo = "The disk is full.", "Make room on the disk, then add the document again."
    else:
        what = "The case folder cannot be written."
        todo = "Check that it is there and not write-protected, then add the document again."
    kept = "The document was not added; the file it came from was not touched."
    return CaseError(what, kept, todo, str(error))
