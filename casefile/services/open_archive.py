"""Take chosen files out of an archive that lies in the case; the archive stays as it is."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from casefile.model.reading import ArchiveEntry, Attachment
from casefile.services.import_document import (
    INSIDE,
    DocumentReader,
    Prepared,
    prepare_bytes,
    shown_name,
)
from casefile.store import originals


class ArchiveReader(DocumentReader, Protocol):
    """The reading child's client, as far as archives need it."""

    def entries(self, content: bytes) -> tuple[ArchiveEntry, ...]:
        """The files inside an archive."""
        ...

    def unpack(self, content: bytes, places: Collection[int]) -> tuple[Attachment, ...]:
        """Chosen files out of it."""
        ...


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A file taken out of an archive: its name, and the fingerprint its bytes are kept under."""

    name: str
    sha256: str
    parent_id: int


def contents(reader: ArchiveReader, case_folder: Path, sha256: str) -> tuple[ArchiveEntry, ...]:
    """What a kept archive holds; nothing is unpacked for it.

    Raises:
        Unreadable: it is damaged.
    """
    return reader.entries(originals.read_original(case_folder, sha256))


def unpack(
    reader: ArchiveReader,
    case_folder: Path,
    sha256: str,
    parent_id: int,
    places: Collection[int],
) -> tuple[Unpacked, ...]:
    """The chosen files, kept as originals; each is then read and added like any other.

    Raises:
        Unreadable: they unpack to more than the bounds, one is damaged or locked; then none is
            kept.
    """
    found = reader.unpack(originals.read_original(case_folder, sha256), places)
    return tuple(
        Unpacked(
            shown_name(one.name), originals.store_original(case_folder, one.content), parent_id
        )
        for one in found
    )


def prepare(
    reader: ArchiveReader, case_folder: Path, kept: Unpacked, password: str | None = None
) -> Prepared:
    """One file out of an archive, read; it will point to the archive it came in."""
    content = originals.read_original(case_folder, kept.sha256)
    prepared = prepare_bytes(reader, case_folder, content, kept.name, INSIDE, password=password)
    return replace(prepared, new=replace(prepared.new, parent_id=kept.parent_id))
