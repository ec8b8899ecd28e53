"""Which files somebody means who names files and folders."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from casefile.services.folder_scan import is_ignored


def files_in(paths: Iterable[Path], case_folder: Path) -> Iterator[Path]:
    """The files named, and those inside the folders named, in the order of their names.

    Inside folders, hidden files and other programs' unfinished and lock files are passed over. The
    case's own files are never taken; its drop folder is meant for adding.
    """
    own = case_folder.resolve()
    for path in paths:
        for found in _walk(path):
            if not _is_own(found, own):
                yield found


def _walk(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, inner, names in os.walk(path):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        yield from (Path(folder) / name for name in sorted(names) if not is_ignored(name))


def _is_own(path: Path, own: Path) -> bool:
    folder = path.parent.resolve()
    return folder.is_relative_to(own) and not folder.is_relative_to(own / "inbox")
