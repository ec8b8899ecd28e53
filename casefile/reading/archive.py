"""Zip archives: what is inside, for a person to choose from, and the chosen files taken out."""

import zipfile
from collections.abc import Collection, Sequence
from typing import Final

from casefile.model.errors import Unreadable
from casefile.model.media import ZIP
from casefile.model.reading import ArchiveEntry, Attachment, ReadDocument
from casefile.reading.chat import read_chat_archive
from casefile.reading.package import BROKEN_ZIP, chat_part, open_package, too_much

ENTRY_LIMIT: Final = 5_000
_FURNITURE = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
_LOCKED: Final = 0x1


def read_archive(content: bytes, file_name: str) -> ReadDocument:
    """An exported chat is read; any other archive is kept, and its contents are offered.

    Raises:
        Unreadable: "not supported" with how many files it holds, "empty" when it holds none.
    """
    with open_package(content) as package:
        count = len(_files(package))
        chat = chat_part(sorted(package.namelist()))
    if chat:
        return read_chat_archive(content, file_name)
    if not count:
        raise Unreadable("empty", "The archive holds no files.", media_type=ZIP)
    raise Unreadable(
        "not supported",
        "An archive of 1 file; it was not unpacked."
        if count == 1
        else f"An archive of {count} files; none of them was unpacked.",
        todo="Choose which of them to add.",
        media_type=ZIP,
    )


def entries(content: bytes) -> tuple[ArchiveEntry, ...]:
    """The files inside, in their order, each with why it cannot be taken out if so.

    Raises:
        Unreadable: "damaged".
    """
    with open_package(content) as package:
        chat = chat_part(sorted(package.namelist()))
        return tuple(
            ArchiveEntry(place, entry.filename, entry.file_size, _refused(entry))
            for place, entry in _files(package)
            if entry.filename != chat
        )


def unpack(content: bytes, places: Collection[int]) -> tuple[Attachment, ...]:
    """The chosen files; together they may not unpack to more than the bounds of a package.

    A name inside is only a name: the last piece of it, never a path.

    Raises:
        Unreadable: "too large", "damaged", "needs password".
    """
    with open_package(content) as package:
        chosen = [entry for place, entry in _files(package) if place in places]
        if too_much(sum(entry.file_size for entry in chosen), 1 << 40):
            raise Unreadable("too large", "The chosen files unpack to more than 200 MB.")
        return tuple(_taken(package, entry) for entry in chosen)


def _files(package: zipfile.ZipFile) -> Sequence[tuple[int, zipfile.ZipInfo]]:
    """The entries that are files of a person's, with their places in the archive."""
    return [
        (place, entry)
        for place, entry in enumerate(package.infolist()[:ENTRY_LIMIT])
        if _is_file(entry.filename)
    ]


def _is_file(name: str) -> bool:
    return bool(name) and not name.endswith("/") and not any(one in name for one in _FURNITURE)


def _refused(entry: zipfile.ZipInfo) -> str:
    if entry.flag_bits & _LOCKED:
        return "needs password"
    return "too large" if too_much(entry.file_size, entry.compress_size) else ""


def _taken(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Attachment:
    if refused := _refused(entry):
        raise Unreadable(refused, "A chosen file cannot be unpacked.")
    try:
        content = package.read(entry)
    except BROKEN_ZIP as error:
        raise Unreadable("damaged", "A chosen file in the archive is damaged.") from error
    name = entry.filename.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return Attachment(name or "file", "", content)
