"""Names of files that tell a person what is in them: 2023-12-13_ruling_Supreme Court.pdf."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import Final

from casefile.model.document import Document
from casefile.model.media import safe_ending
from casefile.store import originals
from casefile.store.package import Item

DOCUMENTS: Final = "documents"
"""The folder with the files under readable names inside a package."""
_SENDER: Final = 50
"""Letters of a sender or title; the whole name has to fit on every system and on a CD."""
_NO_NAME: Final = re.compile(r'[<>:"/\\|?*~%#\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
"""Signs a name may not hold on one system or another, and those that turn its direction."""


def readable_names(documents: Iterable[Document]) -> dict[int, str]:
    """A file name for each document, by its id: date, kind, sender; no two alike on any system."""
    names: dict[int, str] = {}
    taken: set[str] = set()
    for one in documents:
        stem, ending = _stem(one), _ending(one)
        name, number = f"{stem}{ending}", 2
        while name.casefold() in taken:
            name, number = f"{stem} ({number}){ending}", number + 1
        taken.add(name.casefold())
        names[one.id] = name
    return names


def readable_items(documents: Iterable[Document], folder: Path) -> list[Item]:
    """The originals of these documents under such names, for a package; parts lie in their file."""
    whole = [one for one in documents if one.part_of is None]
    names = readable_names(whole)
    return [_item(one, folder, f"{DOCUMENTS}/{names[one.id]}") for one in whole]


def _item(document: Document, folder: Path, name: str) -> Item:
    return Item(
        name, document.byte_size, lambda: (originals.read_original(folder, document.sha256),)
    )


def _stem(document: Document) -> str:
    sender = document.publisher or document.author or document.title
    parts = (document.document_date or "undated", document.kind, sender)
    return "_".join(words for part in parts if (words := _plain(part)))


def _plain(words: str) -> str:
    """Words as a part of a file name."""
    spaced = " ".join(_NO_NAME.sub(" ", unicodedata.normalize("NFC", words)).split())
    return spaced[:_SENDER].strip(" .")


def _ending(document: Document) -> str:
    """How files of its kind end; what a stranger called it is taken over only where it fits."""
    other = safe_ending(document.file_name, document.media_type)
    return _NO_NAME.sub("", other or PurePath(document.file_name).suffix.lower())
