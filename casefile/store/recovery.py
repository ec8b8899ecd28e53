"""Mends what a crash or a power cut left behind; nothing a person added is ever deleted."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from casefile.model.errors import DamagedCase
from casefile.store import originals
from casefile.store.driver import Connection, atomic
from casefile.store.rows import id_list, numbers

LOST = originals.LOST


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was found and mended when a case was opened.

    `swept_temps` unfinished files removed; `orphans` originals no document points to, now in
    lost+found/; `retried` documents to be read once more; `failed` those that failed twice.
    """

    swept_temps: int = 0
    orphans: tuple[str, ...] = ()
    retried: tuple[int, ...] = ()
    failed: tuple[int, ...] = ()


def recover(db: Connection, folder: Path) -> Recovery:
    """Sweep tmp/, set stray originals aside, settle what was being read. Holds the case's lock."""
    orphans = _orphans(db, folder)
    if orphans and db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        # With a damaged table of documents, a file without a row may well belong to one.
        raise DamagedCase(
            "The case file is damaged.",
            "The originals are all in place.",
            "Restore a backup of the case.",
        )
    _set_aside(folder, orphans)
    swept = sweep(folder / originals.TMP)
    with atomic(db):
        db.execute("UPDATE import_item SET outcome = 'stopped' WHERE outcome = 'reading'")
        db.execute("DELETE FROM undo_now")
        retried, failed = _reading_again(db)
    return Recovery(swept, tuple(path.name for path in orphans), retried, failed)


def _orphans(db: Connection, folder: Path) -> list[Path]:
    known = {
        originals.stored_name(folder, row[0]) for row in db.execute("SELECT sha256 FROM document")
    }
    return [path for path in originals.stored(folder) if path.name not in known]


def _set_aside(folder: Path, orphans: Iterable[Path]) -> None:
    for path in orphans:
        (folder / LOST).mkdir(exist_ok=True)
        shutil.move(path, folder / LOST / path.name)


def sweep(temporary: Path) -> int:
    """Remove what is unfinished, and copies made for other programs; how many there were."""
    temporary.mkdir(exist_ok=True)
    swept = 0
    for path in temporary.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
        swept += 1
    return swept


def _reading_again(db: Connection) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Documents whose reading a crash cut off: one more try, then they count as not read."""
    sql = "SELECT id FROM document WHERE text_state = 'reading' AND reading_tries {} 1"
    retried, failed = numbers(db, sql.format("<")), numbers(db, sql.format(">="))
    db.execute(
        "UPDATE document SET reading_tries = reading_tries + 1"
        " WHERE id IN (SELECT value FROM json_each(?))",
        [id_list(retried)],
    )
    db.execute(
        "UPDATE document SET text_state = 'not read', not_read_reason = 'damaged'"
        " WHERE id IN (SELECT value FROM json_each(?))",
        [id_list(failed)],
    )
    return tuple(retried), tuple(failed)
