"""A copy of a case to be given to somebody: under a key of its own, with what is private or not.

It is built in the case's own folder for unfinished things and holds no path of this computer. What
is left out is gone from its rows, its search index and its history before the copy gets its key.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from casefile.store import backup, case_file, custody, driver, erasing, key_slots, originals
from casefile.store.case_file import NewLock
from casefile.store.case_key import key_of, unlocked
from casefile.store.driver import Connection, atomic
from casefile.store.rows import delete, numbers, update

LEFT_OUT: Final = "erased from a copy to be given to somebody"
MADE: Final = "copied to be given to somebody"
Told = Callable[[int], None]
"""Gets the bytes of each original that was written."""


@dataclass(frozen=True, slots=True)
class Private:
    """What a copy without private notes leaves out: documents with all inside them, and events."""

    documents: tuple[int, ...]
    events: tuple[int, ...]


def private(db: Connection) -> Private:
    """What is marked private; a file that holds a private part goes as a whole."""
    marked = numbers(db, "SELECT id FROM document WHERE private = 1 ORDER BY id")
    roots = sorted({erasing.outermost(db, one) for one in marked})
    return Private(
        tuple(erasing.belonging(db, roots)),
        tuple(numbers(db, "SELECT id FROM event WHERE private = 1 ORDER BY id")),
    )


def build(
    db: Connection,
    folder: Path,
    lock: NewLock,
    *,
    with_private: bool,
    accepted_by: str,
    told: Told,
) -> Path:
    """Make the copy; its folder, which opens with the key of `lock`. Remove it when it is packed.

    `accepted_by` is written beside what was accepted without a name. `told` may raise to stop.

    Raises:
        CaseError: there is no room, or an original is not what was added; nothing is left.
    """
    place = folder / originals.TMP / f"given-{os.urandom(8).hex()}"
    new = unlocked(place / "case", lock.key)
    try:
        new.mkdir(parents=True)
        for name, slot in lock.slots.items():
            key_slots.put_slot(new, name, slot)
        _copy_database(db, folder, place, new, with_private=with_private, accepted_by=accepted_by)
        with closing(connect(new)) as copy:
            rows = copy.execute("SELECT DISTINCT substr(sha256, 1, 64) FROM document").fetchall()
        for (address,) in rows:
            content = originals.read_original(folder, address)
            originals.store_original(new, content)
            told(len(content))
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise
    return new


def connect(new: Path) -> Connection:
    """A connection to look into a copy that was built; nothing is written beside it."""
    return driver.connect(new / case_file.DATABASE, read_only=True, immutable=True, key=key_of(new))


def remove(new: Path) -> None:
    """Delete a copy that was built."""
    shutil.rmtree(new.parent, ignore_errors=True)


def _copy_database(
    db: Connection, folder: Path, place: Path, new: Path, *, with_private: bool, accepted_by: str
) -> None:
    key = key_of(folder)
    made = backup.back_up(db, unlocked(place, key))
    assert made is not None  # there is no older one to be the same as
    with closing(driver.connect(made.path, key=key)) as copy, driver.in_words():
        with atomic(copy):
            if not with_private:
                left = private(copy)
                erasing.erase_documents(
                    copy, left.documents, events=left.events, act=LEFT_OUT, people_stay=False
                )
            _forget_places(copy)
            _make_theirs(copy, accepted_by)
        copy.execute("VACUUM")
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    driver.export(made.path, key, new / case_file.DATABASE, key_of(new))
    shutil.rmtree(place / backup.FOLDER)


def _forget_places(db: Connection) -> None:
    """Where the files lay on this computer, whose names are often people's."""
    db.execute("DELETE FROM watched_folder WHERE in_case = 0")
    db.execute("DELETE FROM watched_file")
    db.execute("DELETE FROM known_copy")
    db.execute("UPDATE import_item SET path = NULL")
    names: dict[tuple[int, bytes], tuple[int, str]] = {}
    twice = []
    for row_id, document_id, path, shown in db.execute(
        "SELECT id, document_id, path, shown FROM document_path ORDER BY id"
    ).fetchall():
        key = (document_id, os.fsencode(_file_name(os.fsdecode(path))))
        if key in names:
            twice.append(row_id)
        names.setdefault(key, (row_id, _file_name(shown)))
    delete(db, "document_path", twice)
    for (_, name), (row_id, shown) in names.items():
        update(db, "document_path", row_id, {"path": name, "shown": shown})


def _file_name(path: str) -> str:
    """The name at the end of a path of any system."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2]


def _make_theirs(db: Connection, accepted_by: str) -> None:
    """Who accepted each event stays; what speaks of this office's own copy does not."""
    if accepted_by:
        db.execute(
            "UPDATE event SET accepted_by = ? WHERE state = 'accepted' AND accepted_by = ''",
            [accepted_by],
        )
    theirs = {"given_to": "", "given_on": None, "outside_copy_at": None}
    update(db, "matter", 1, theirs)
    custody.append(db, MADE)
