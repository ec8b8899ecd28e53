"""Hand a copy of an original to another program; the original itself stays in the case."""

from pathlib import Path

from casefile.model.document import Document
from casefile.store.originals import read_original

SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_ ()")


def copy_for_opening(case_folder: Path, document: Document) -> Path:
    """Write a copy under a harmless name into the case's tmp folder, which is swept at start.

    Raises DamagedCase when the original no longer is what was added.
    """
    content = read_original(case_folder, document.sha256)
    name = "".join(char if char in SAFE else "_" for char in document.file_name).lstrip(".")
    place = case_folder / "tmp" / "opened" / document.sha256[:12]
    place.mkdir(parents=True, exist_ok=True)
    path = place / (name[-80:] or "document")
    path.write_bytes(content)
    return path
