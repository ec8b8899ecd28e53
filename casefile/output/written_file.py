"""Puts a finished file where a person wants it: all of it, or what stood there before."""

import os
import re
import secrets
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from casefile.model.errors import CaseError

_DRAFT: Final = re.compile(r"\.[0-9a-f]{16}\.unfinished")
_LEFT_AFTER: Final = 3600
"""Seconds after which nobody writes to a draft any more: its program was killed."""


def write_file(path: Path, content: bytes) -> None:
    """Write a file a person asked for, in words when it cannot be done.

    Raises:
        CaseError: the system refuses; a file that stood there before is as it was.
    """
    try:
        put_file(path, content)
    except OSError as error:
        raise CaseError(
            f"{path.name} could not be written: {error.strerror}.",
            "The case is unchanged.",
            "Choose another place.",
        ) from error


def put_file(path: Path, content: bytes) -> None:
    """The same with the system's own error (OSError): a draft beside it, flushed, then renamed."""
    target = path.resolve()
    if target.exists() and not target.is_file():
        target.write_bytes(content)  # /dev/stdout, a pipe
        return
    _sweep(target.parent)
    draft = target.with_name(f".{secrets.token_hex(8)}.unfinished")
    try:
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def _sweep(folder: Path) -> None:
    """Remove drafts that a killed program left in a folder: they hold what the paper would."""
    for path in folder.glob(".*.unfinished"):
        with suppress(OSError):
            stale = path.lstat().st_mtime < time.time() - _LEFT_AFTER
            if _DRAFT.fullmatch(path.name) and stale and not path.is_symlink():
                path.unlink()
