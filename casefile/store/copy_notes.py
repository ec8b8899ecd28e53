"""Notes of copies that left the case, made by a program that could not write to case.db.

Each is a small file in the case folder, there whole or not at all, and sealed where the case is
locked. Who opens the case to write takes them in (`known_copies`).
"""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from casefile.model.known_copies import KINDS
from casefile.store import originals
from casefile.store.case_key import key_of
from casefile.store.rows import now

FOLDER: Final = "copies"
_ENDING: Final = ".note"
_LONGEST: Final = 10_000
"""Bytes; a file name of any system is shorter."""


@dataclass(frozen=True, slots=True)
class CopyNote:
    """A copy: how it left the case, its name, the day.

    `begun` was written before the copy was there, in case the program dies before it says more.
    """

    kind: str
    label: str
    made_on: str
    begun: bool = False


Waiting = tuple[Path, CopyNote]
"""A note and its file."""


def leave(folder: Path, kind: str, label: str, *, begun: bool = False) -> Path | None:
    """Leave a note in a case folder; its file, None where nothing can be written."""
    words = json.dumps(asdict(CopyNote(kind, label, now()[:10], begun))).encode()
    key, name = key_of(folder), os.urandom(8).hex()
    place = folder / FOLDER
    unfinished, note = place / f".{name}", place / f"{name}{_ENDING}"
    try:
        place.mkdir(exist_ok=True)
        with unfinished.open("xb") as file:
            file.write(key.seal(words) if key else words)
            file.flush()
            os.fsync(file.fileno())
        unfinished.rename(note)
        originals.sync_folder(place)
        originals.sync_folder(folder)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        return None
    return note


@contextmanager
def announced(folder: Path, kind: str, label: str) -> Iterator[None]:
    """While a copy is made a note says so, and stays when it was made or the program died."""
    note = leave(folder, kind, label, begun=True)
    try:
        yield
    except BaseException:
        if note is not None:
            with suppress(OSError):
                note.unlink()
        raise


def waiting(folder: Path) -> Iterator[Waiting]:
    """The notes nobody has taken in yet, each with its file; what is none is passed over."""
    key = key_of(folder)
    for path in sorted((folder / FOLDER).glob(f"*{_ENDING}")):
        try:
            with path.open("rb") as file:
                content: bytes | None = file.read(_LONGEST)
        except OSError:
            continue
        if key is not None and content is not None:
            content = key.unseal(content)
        note = _read(content or b"")
        if note is not None:
            yield path, note


def remove(notes: Iterable[Waiting]) -> None:
    """Remove notes that were taken in."""
    for path, _ in notes:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _read(content: bytes) -> CopyNote | None:
    try:
        told = json.loads(content)
        note = CopyNote(told["kind"], told["label"], told["made_on"], bool(told["begun"]))
    except (ValueError, KeyError, TypeError):
        return None
    words = (note.kind, note.label, note.made_on)
    known = all(isinstance(one, str) for one in words) and note.kind in KINDS
    return note if known and note.kind != "source" else None
