"""Put files that belong to another case into that case's drop folder; the originals stay."""

import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from casefile.model.errors import CaseError
from casefile.store import originals


def send_to_case(case_folder: Path, paths: Sequence[Path]) -> int:
    """Copies files into another case's drop folder, none over another; how many were copied.

    That case takes them in when it is opened next, or at once when it is open.

    Raises:
        CaseError: one could not be copied; those before it were.
    """
    inbox = case_folder / "inbox"
    for done, path in enumerate(paths):
        target = _free_name(inbox, path.name)
        # Copied beside under a name nobody takes in, then renamed: never half a file.
        unfinished = target.with_name(f".{target.name}.part")
        try:
            with path.open("rb") as source, unfinished.open("wb") as copy:
                shutil.copyfileobj(source, copy)
                copy.flush()
                # It is not asked about again here: so it has to survive a power cut there.
                os.fsync(copy.fileno())
            shutil.copystat(path, unfinished)
            unfinished.replace(target)
            originals.sync_folder(inbox)
        except OSError as error:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise CaseError(
                f"{path.name} could not be copied to the other case.",
                f"{done} of {len(paths)} files were copied; yours stay where they are.",
                "Look whether the other case can be written to.",
                repr(error),
            ) from error
    return len(paths)


def _free_name(folder: Path, name: str) -> Path:
    """A name in the folder that no file has: "letter.pdf", "letter (2).pdf", ..."""
    target, number = folder / name, 2
    while target.exists():
        target = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return target
