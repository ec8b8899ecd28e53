"""Hand a copy of an original to another program; the original itself stays in the case."""

from pathlib import Path

from casefile.model.document import Document
from casefile.model.media import safe_ending
from casefile.store.originals import read_original

SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_ ()")


def copy_for_opening(case_folder: Path, document: Document) -> Path:
    """Write a copy under a harmless name into the case's tmp folder, which is swept at start.

    The name ends as files of its kind do, whatever it ended in: systems go by that, and some run
    what is called .exe or .bat.

    Raises DamagedCase when the original no longer is what was added.
    """
    content = read_original(case_folder, document.sha256)
    name = "".join(char if char in SAFE else "_" for char in document.file_name).lstrip(".")
    name = f"{name[-80:] or 'document'}{safe_ending(document.file_name, document.media_type)}"
    place = case_folder / "tmp" / "opened" / document.sha256[:12]
    place.mkdir(parents=True, exist_ok=True)
    path = place / name
    path.write_bytes(content)
    return path
