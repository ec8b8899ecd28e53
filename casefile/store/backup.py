"""Copies of case.db in backups/, each proven whole before it counts; originals are not copied.

A backup is one SQLite file made by VACUUM INTO. Its name tells when: case-20261122T153000Z.db.
Those of a locked case open with the key of the case and nothing else.
"""

import hashlib
import os
import re
import secrets
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from casefile.model.errors import CaseError, DamagedCase
from casefile.store import driver, tables
from casefile.store.case_key import CaseKey, key_of
from casefile.store.driver import Connection
from casefile.store.originals import sync_folder

FOLDER: Final = "backups"
ALL_FOR: Final = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""How many days, weeks and months keep their newest backup, beyond those of the last two days."""
ROOM: Final = 2 * 1024**3
"""Bytes all backups may take; the oldest go first, the newest three never."""
_NEWEST: Final = 3
_TICK_NS: Final = 2_000_000_000
"""As coarse as file systems count time (FAT: two seconds)."""
_NAME = re.compile(r"case-(\d{8}T\d{6})Z(?:-\d+)?\.db")
_STAMP = "%Y%m%dT%H%M%S"
_HEADER = 100


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: when it was made (UTC), its file and its size in bytes."""

    made: datetime
    path: Path
    size: int


def backups(folder: Path, now: datetime | None = None) -> list[Backup]:
    """The backups of a case, newest first; also of one whose case.db is damaged or gone.

    Those dated in the future come last: the clock was put back after they were made.
    """
    now = now or datetime.now(UTC)
    found = []
    for path in (folder / FOLDER).glob("case-*.db"):
        named = _NAME.fullmatch(path.name)
        if named and path.is_file():
            made = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
            found.append(Backup(made, path, path.stat().st_size))
    return sorted(found, key=lambda one: (one.made <= now, one.made, one.path.name), reverse=True)


def changed_since(folder: Path, backup: Backup | None) -> bool:
    """Whether anything was written to the case since a backup was made."""
    if backup is None:
        return True
    made = backup.path.stat().st_mtime_ns
    if made > time.time_ns() + _TICK_NS:
        return True  # the clock was put back since; who knows
    # At the same tick of the clock it may have been; a backup too many costs little.
    return any(_written(folder / name) >= made for name in ("case.db", "case.db-wal"))


def back_up(db: Connection, folder: Path, moment: datetime | None = None) -> Backup | None:
    """Copy the case file as it is now; None when the newest backup already says the same.

    The copy is opened and checked before it gets its name, and flushed to the disk with it.

    Raises:
        CaseError: the disk is full or cannot be written; older backups stay as they are.
        DamagedCase: the copy does not hold together, so the case file itself may not.
    """
    moment, key = moment or datetime.now(UTC), key_of(folder)
    place = folder / FOLDER
    unfinished = place / f".{secrets.token_hex(8)}.tmp"
    try:
        place.mkdir(exist_ok=True)
        _copy(db, unfinished)
        prove(unfinished, key)
        newest = next(iter(backups(folder)), None)
        if newest is not None and _same(unfinished, newest.path, key):
            os.utime(newest.path)
            return None
        _flush(unfinished)
        target = _free_name(place, moment)
        unfinished.rename(target)
        sync_folder(place)
        return Backup(moment.replace(microsecond=0), target, target.stat().st_size)
    except OSError as error:
        raise CaseError(
            "The backup could not be written.",
            "The case and its older backups are unchanged.",
            "Make room on this disk; the next backup is tried in a while.",
            repr(error),
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _copy(db: Connection, unfinished: Path) -> None:
    """One consistent moment of the case, also while it is written to elsewhere."""
    with driver.in_words():
        read_only = db.execute("PRAGMA query_only").fetchone()[0]
        # The pragma would forbid the new file too; the case's own stays as it was opened.
        db.execute("PRAGMA query_only = OFF")
        try:
            db.execute("VACUUM INTO ?", [str(unfinished)])
        finally:
            db.execute(f"PRAGMA query_only = {read_only}")


def prove(path: Path, key: CaseKey | None = None) -> None:
    """Nothing when a copy of case.db is whole: every page, every index, every reference.

    Raises:
        DamagedCase: it is not.
    """
    told = ""
    try:
        db = driver.connect(path, read_only=True, immutable=True, key=key)
        try:
            with driver.in_words():
                told = str(db.execute("PRAGMA integrity_check(1)").fetchone()[0])
                if told == "ok" and db.execute("PRAGMA foreign_key_check").fetchone() is not None:
                    told = "a row points to nothing"
                db.execute("SELECT count(*) FROM search WHERE search MATCH 'a'").fetchone()
                layout = db.execute("PRAGMA user_version").fetchone()[0]
        finally:
            db.close()
    except CaseError as error:
        raise _damaged(error.details or error.what) from error
    if told != "ok" or not 1 <= layout <= tables.VERSION:
        raise _damaged(told)


def _damaged(details: str) -> DamagedCase:
    return DamagedCase(
        "The copy of the case file does not hold together.",
        "Older backups are unchanged.",
        "Check the case (casefile verify) and the disk it lies on.",
        details,
    )


def newest_whole(folder: Path) -> Backup | None:
    """The newest backup that holds together, None when there is none."""
    key = key_of(folder)
    for one in backups(folder):
        try:
            prove(one.path, key)
        except DamagedCase:
            continue
        return one
    return None


def thin_out(folder: Path, now: datetime | None = None) -> list[Path]:
    """Remove backups no longer needed; the files removed.

    Kept: all of the last two days, then the newest of each of 12 days, 10 weeks and 9 months.
    One dated in the future (the clock was put back) is kept.
    """
    found = backups(folder, now)
    kept = set(_worth_keeping(found, now or datetime.now(UTC)))
    size = 0
    for at, one in enumerate(found):
        if one.path in kept:
            size += one.size
            if size > ROOM and at >= _NEWEST:
                kept.discard(one.path)
    removed = [one.path for one in found if one.path not in kept]
    for path in removed:
        path.unlink(missing_ok=True)
    return removed


def _worth_keeping(found: list[Backup], now: datetime) -> Iterator[Path]:
    yield from (one.path for one in found[:_NEWEST])
    old = []
    for one in found:
        if now - one.made <= ALL_FOR:
            yield one.path
        else:
            old.append(one)
    for count, key in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        yield from _newest_of_each(old, key, count)


def _newest_of_each(
    found: Iterable[Backup], key: Callable[[Backup], object], count: int
) -> Iterator[Path]:
    seen: list[object] = []
    for one in found:
        if key(one) not in seen:
            if len(seen) == count:
                return
            seen.append(key(one))
            yield one.path


def _day(one: Backup) -> object:
    return one.made.date()


def _week(one: Backup) -> object:
    return one.made.isocalendar()[:2]


def _month(one: Backup) -> object:
    return one.made.year, one.made.month


def _written(path: Path) -> int:
    try:
        found = path.stat()
    except OSError:
        return 0
    return found.st_mtime_ns if found.st_size else 0


def _same(one: Path, other: Path, key: CaseKey | None) -> bool:
    """Whether two copies differ in nothing but the counters of the file's header."""
    if one.stat().st_size != other.stat().st_size:
        return False
    if key is not None:
        try:
            return rows_hash(one, key) == rows_hash(other, key)
        except DamagedCase:
            return False
    return one.read_bytes()[_HEADER:] == other.read_bytes()[_HEADER:]


def rows_hash(path: Path, key: CaseKey | None) -> str:
    """A hash of all tables of a case file: the bytes of two locked copies always differ.

    Raises DamagedCase when they cannot be read.
    """
    told = hashlib.sha256()
    db = driver.connect(path, read_only=True, immutable=True, key=key)
    with closing(db), driver.in_words():
        names = db.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'table'"
            " AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
        ).fetchall()
        for name, sql in names:
            told.update(repr((name, sql)).encode())
            for row in db.execute(f'SELECT * FROM "{name}"'):  # noqa: S608  our own names
                told.update(repr(row).encode())
    return told.hexdigest()


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _free_name(place: Path, moment: datetime) -> Path:
    stamp = moment.astimezone(UTC).strftime(_STAMP)
    path, number = place / f"case-{stamp}Z.db", 2
    while path.exists():
        path, number = place / f"case-{stamp}Z-{number}.db", number + 1
    return path
