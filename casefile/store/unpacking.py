"""Opens a package: reads all of it back to see that it is whole, or brings its case back."""

import hashlib
import os
import shutil
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, Final

from casefile.model.errors import CaseError, PassphraseNeeded
from casefile.store import backup, case_file, key_slots, originals
from casefile.store.age_stream import decrypted, torn
from casefile.store.case_key import is_locked, key_of
from casefile.store.outside_copy import MARGIN, Progress
from casefile.store.package import (
    ABOUT,
    CASE,
    CONTENT,
    ENDING,
    FOLDER_NAME,
    KEY,
    MANIFEST,
    PAYLOAD,
    from_manifest,
)
from casefile.store.stretching import HERE, Stretching
from casefile.store.unfinished import settle, workplace

_BLOCK: Final = 1 << 20
_DATABASE: Final = f"{CASE}/{case_file.DATABASE}"
_LARGEST_LIST: Final = 1 << 28
"""Bytes of the longest manifest: of a million files."""
_ODD: Final = frozenset('<>:"/\\|?*')
"""Signs no name may hold on one system or another."""

Keep = Callable[[str], Path | None]
"""Where to write a file of the package, by its name; None where it is only to be checked."""


@dataclass(slots=True)
class Content:
    """What a package holds: the SHA-256 of every file by its name, and the case folder's name."""

    hashes: dict[str, str] = field(default_factory=dict)
    folder_name: str = ""


def check(
    path: Path,
    phrase: str,
    *,
    beside: Path | None = None,
    progress: Progress | None = None,
    by: Stretching = HERE,
) -> Content:
    """Decrypt all of a package and compare every file with its manifest; nothing is left of it.

    With `beside`, the folder of the very case, the case file in the package is proven whole too:
    meanwhile it lies in that folder's place for unfinished things. `progress` gets (bytes read,
    in all) and may raise to stop.

    Raises:
        PassphraseNeeded: the passphrase does not open it.
        DamagedCase: it is torn, was changed, or the case file in it does not hold together.
    """
    if beside is None:
        return _read(path, phrase, lambda _name: None, progress, by)
    copy = beside / originals.TMP / f"package-{os.urandom(8).hex()}.db"
    try:
        content = _read(path, phrase, {_DATABASE: copy}.get, progress, by)
        if _DATABASE not in content.hashes:
            raise _no_case()
        backup.prove(copy, key_of(beside))
    finally:
        copy.unlink(missing_ok=True)
    return content


def unpack(
    path: Path,
    place: Path,
    phrase: str,
    *,
    progress: Progress | None = None,
    by: Stretching = HERE,
) -> Path:
    """Bring the case of a package back into a new folder inside `place`; that folder.

    It has the name it had when it was packed, or one beside it where that is taken. Files that
    are only for people without Casefile are left in the package.

    Raises:
        PassphraseNeeded: the passphrase does not open it.
        DamagedCase: it is torn or was changed; nothing of it is kept.
        CaseError: there is no case in it, no room, or the folder cannot be written.
    """
    try:
        with workplace(place) as work:
            _look_for_room(path, place)
            unfinished = work / CASE
            for name in case_file.FOLDERS:
                (unfinished / name).mkdir(parents=True)
            content = _read(path, phrase, partial(_place_in, unfinished), progress, by)
            if _DATABASE not in content.hashes or not case_file.is_case(unfinished):
                raise _no_case()
            if not is_locked(unfinished):
                backup.prove(unfinished / case_file.DATABASE)
            for one in originals.stored(unfinished):
                one.chmod(0o444)
            folder = _free_folder(place, content.folder_name or path.name.removesuffix(ENDING))
            settle(unfinished, folder)
    except OSError as error:
        raise CaseError(
            "The package could not be unpacked here.",
            "What was begun was removed; the package was not touched.",
            "Choose a folder with enough room that you may write to.",
            repr(error),
        ) from error
    return folder


def _read(
    path: Path, phrase: str, keep: Keep, progress: Progress | None, by: Stretching
) -> Content:
    """Every file of a package, compared with the manifest and written where `keep` wants it."""
    with _opened(path) as outer:
        identity = by.unseal(_part(outer, KEY), key_slots.as_typed(phrase))
        if identity is None:
            raise PassphraseNeeded(
                "This passphrase does not open the package.",
                "Nothing was changed.",
                "Try again; look at the keyboard layout and capital letters.",
            )
        size = outer.getinfo(CONTENT).file_size
        with outer.open(CONTENT) as sealed:
            counted = _Counted(sealed, size, progress)
            with decrypted(counted, identity.decode("ascii").strip()) as stream:
                return _Files(keep).read(stream)


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The outer file, where it is a package; what is wrong with its inside is told as torn."""
    try:
        with zipfile.ZipFile(path) as outer:
            outer.getinfo(KEY)
            if outer.getinfo(CONTENT).compress_type != zipfile.ZIP_STORED:
                raise torn("compressed")
            yield outer
    except OSError as error:
        if error.filename is not None and Path(error.filename) == path:
            raise CaseError(
                "The package cannot be read.",
                "Nothing was changed.",
                "Look whether the stick is there, then try again.",
                repr(error),
            ) from error
        raise
    except (zipfile.BadZipFile, KeyError, tarfile.TarError, EOFError, UnicodeError) as error:
        raise torn(repr(error)) from error


def _part(outer: zipfile.ZipFile, name: str) -> bytes:
    """A small part of the outer file."""
    if outer.getinfo(name).file_size > _BLOCK:
        raise torn(name)
    return outer.read(name)


class _Counted:
    """Something to read from that tells how far it is."""

    def __init__(self, source: IO[bytes], size: int, progress: Progress | None) -> None:
        self._source, self._size, self._progress, self._done = source, size, progress, 0

    def read(self, size: int) -> bytes:
        """At most `size` bytes."""
        block = self._source.read(size)
        self._done += len(block)
        if self._progress is not None:
            self._progress(self._done, self._size)
        return block


class _Files:
    """Reads the files of a package off its stream."""

    def __init__(self, keep: Keep) -> None:
        self._keep = keep
        self._content = Content()
        self._listed: dict[str, str] = {}

    def read(self, stream: IO[bytes]) -> Content:
        """All there is. Raises DamagedCase when it is not what the manifest lists."""
        with tarfile.open(fileobj=stream, mode="r|", bufsize=tarfile.BLOCKSIZE * 128) as tar:
            for member in tar:
                if not member.isreg():
                    raise torn(f"{member.name} is no file")
                file = tar.extractfile(member)
                assert file is not None  # it is a regular one
                self._take(member, file)
        # To the very end: only there a stream that was cut is told from a whole one.
        while stream.read(_BLOCK):
            continue
        if not self._listed or self._listed != self._content.hashes:
            raise torn(MANIFEST)
        return self._content

    def _take(self, member: tarfile.TarInfo, file: IO[bytes]) -> None:
        if member.name.startswith(PAYLOAD):
            name = member.name.removeprefix(PAYLOAD)
            path = self._keep(name)
            self._content.hashes[name] = _copy(file, path, member.mtime)
        elif member.size > _LARGEST_LIST:
            raise torn(member.name)
        elif member.name == MANIFEST:
            for line in file.read().decode(errors="surrogateescape").splitlines():
                told, _, name = line.partition("  ")
                self._listed[from_manifest(name).removeprefix(PAYLOAD)] = told
        elif member.name == ABOUT:
            for line in file.read().decode().splitlines():
                if line.startswith(FOLDER_NAME):
                    self._content.folder_name = line.removeprefix(FOLDER_NAME)


def _copy(file: IO[bytes], path: Path | None, changed: float) -> str:
    """The SHA-256 of a file of the stream, which is written to `path` if there is one."""
    told = hashlib.sha256()
    if path is None:
        while block := file.read(_BLOCK):
            told.update(block)
        return told.hexdigest()
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as target:
        while block := file.read(_BLOCK):
            told.update(block)
            target.write(block)
        target.flush()
        os.fsync(target.fileno())
    path.chmod(0o600)
    os.utime(path, (changed, changed))
    return told.hexdigest()


def _place_in(unfinished: Path, name: str) -> Path | None:
    """Where a file of the case goes; a name that would lead out of the folder is no case's."""
    parts = PurePosixPath(name).parts
    if parts[0] != CASE:
        return None
    if len(parts) < 2 or ".." in parts:
        raise torn(name)
    if sys.platform == "win32":
        parts = tuple("".join("_" if sign in _ODD else sign for sign in part) for part in parts)
    return unfinished.joinpath(*parts[1:])


def _look_for_room(path: Path, place: Path) -> None:
    size, free = path.stat().st_size, shutil.disk_usage(place).free
    if free < size + MARGIN:
        raise CaseError(
            "There is not enough room there.",
            "Nothing was written; the package was not touched.",
            f"{(size + MARGIN) // 1_000_000} MB are needed, {free // 1_000_000} MB are free.",
        )


def _no_case() -> CaseError:
    return CaseError(
        "There is no case in this package.",
        "Nothing was written.",
        "Unpack it with other programs: the text inside says how.",
    )


def _free_folder(place: Path, name: str) -> Path:
    """The case's own name, without what no system takes; a number behind it where it is taken."""
    stem = "".join(sign for sign in name if sign not in _ODD and sign.isprintable()).strip(" .")
    stem = (stem or CASE).removesuffix(".case")
    folder, number = place / f"{stem}.case", 2
    while folder.exists():
        folder, number = place / f"{stem} ({number}).case", number + 1
    return folder
