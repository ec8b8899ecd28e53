"""Watched folders and which of their files were taken in already."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from casefile.model.changes import Changes, changed
from casefile.store.driver import Connection, folder_of
from casefile.store.rows import delete, insert, now, update

Look = tuple[Path, int, int]
"""A file with its size in bytes and its time in nanoseconds, as they were when it was taken."""


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder whose new files come into the case. `in_case`: it is the case's own drop folder.

    `inner`: the folders inside it belong to it; `polling`: it is on a network drive. `state` is
    "watching", "not there" or "paused"; `last_scan_at` ISO UTC or None.
    """

    id: int
    path: Path
    in_case: bool = False
    inner: bool = False
    polling: bool = False
    state: str = "watching"
    last_scan_at: str | None = None


def watched_folders(db: Connection) -> list[WatchedFolder]:
    """The watched folders of the case, its own first."""
    folder = folder_of(db)
    rows = db.execute(
        "SELECT id, path, in_case, inner_folders, polling, state, last_scan_at FROM watched_folder"
        " ORDER BY in_case DESC, id"
    )
    return [
        WatchedFolder(
            row_id,
            _here(path, in_case, folder),
            bool(in_case),
            bool(inner or in_case),
            bool(polling),
            *rest,
        )
        for row_id, path, in_case, inner, polling, *rest in rows
    ]


def _here(path: bytes, in_case: int, folder: Path) -> Path:
    return folder / os.fsdecode(path) if in_case else Path(os.fsdecode(path))


def add(db: Connection, path: Path, *, polling: bool = False) -> int:
    """Watch one more folder; its id. One inside the case is kept relative to it."""
    folder = folder_of(db)
    in_case = path.is_relative_to(folder)
    kept = os.fsencode(path.relative_to(folder) if in_case else path.absolute())
    row = db.execute("SELECT id FROM watched_folder WHERE path = ?", [kept]).fetchone()
    if row is not None:
        return int(row[0])
    return insert(db, "watched_folder", path=kept, in_case=in_case, polling=polling)


def remove(db: Connection, folder_id: int) -> Changes:
    """Watch a folder no more; what came from it stays."""
    delete(db, "watched_folder", [folder_id])
    return changed("watched")


def set_state(db: Connection, folder_id: int, state: str, *, scanned: bool = False) -> Changes:
    """Note whether a folder is there, and that it was looked through just now."""
    columns: dict[str, object] = {"state": state}
    if scanned:
        columns["last_scan_at"] = now()
    update(db, "watched_folder", folder_id, columns)
    return changed("watched", folder_id)


def set_polling(db: Connection, folder_id: int, polling: bool) -> Changes:
    """Say that a folder is on a network drive, which sends no notifications."""
    update(db, "watched_folder", folder_id, {"polling": polling})
    return changed("watched", folder_id)


def set_inner(db: Connection, folder_id: int, inner: bool) -> Changes:
    """Say whether the folders inside a folder belong to it."""
    update(db, "watched_folder", folder_id, {"inner_folders": inner})
    return changed("watched", folder_id)


def seen_files(db: Connection, folder_id: int, path: Path) -> dict[Path, tuple[int, int]]:
    """The files of a folder that were taken before: path -> size and mtime_ns as they were then.

    `path` is where the folder lies now.
    """
    rows = db.execute(
        "SELECT name, size, mtime_ns FROM watched_file WHERE folder_id = ? ORDER BY id",
        [folder_id],
    )
    return {path / os.fsdecode(bytes(name)): (size, mtime) for name, size, mtime in rows}


def look_at(path: Path) -> Look | None:
    """A file as it is now, None when it is not there any more."""
    try:
        found = path.lstat()
    except OSError:
        return None
    return path, found.st_size, found.st_mtime_ns


def mark_seen(db: Connection, folder_id: int, folder: Path, looks: Iterable[Look]) -> None:
    """Remember files of the folder as taken, by the size and time they had then."""
    rows = [
        (folder_id, os.fsencode(path.relative_to(folder)), size, mtime_ns)
        for path, size, mtime_ns in looks
    ]
    db.executemany(
        "INSERT INTO watched_file (folder_id, name, size, mtime_ns) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (folder_id, name) DO UPDATE SET size = excluded.size,"
        " mtime_ns = excluded.mtime_ns, changed_at = excluded.changed_at",
        rows,
    )
