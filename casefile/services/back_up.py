"""Back up the case: by itself while it changes, on a stick when asked; bring a backup back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from casefile.model.changes import Changes, changed
from casefile.store import backup, known_copies, matter, outside_copy, restoring
from casefile.store.backup import Backup
from casefile.store.driver import Connection
from casefile.store.outside_copy import Progress
from casefile.store.restoring import Restored

EVERY: Final = timedelta(minutes=30)
"""While the case changes, a backup is made at most this often."""
REMIND_AFTER: Final = timedelta(days=30)
"""After this long without a copy outside this computer, the program says so."""


def is_due(folder: Path, now: datetime | None = None) -> bool:
    """Whether the case changed and its newest backup is old enough for a new one."""
    now = now or datetime.now(UTC)
    made = backup.backups(folder, now)
    if not backup.changed_since(folder, made[0] if made else None):
        return False
    # One dated in the future, before the clock was put back, does not stop the next.
    return not any(timedelta(0) <= now - one.made < EVERY for one in made)


def back_up(db: Connection, folder: Path) -> Backup | None:
    """Make a backup now and remove those no longer needed; None when nothing had changed."""
    made = backup.back_up(db, folder)
    backup.thin_out(folder)
    return made


def at_closing(db: Connection, folder: Path) -> Backup | None:
    """The backup a case gets when it is closed, if anything changed since the last one."""
    newest = next(iter(backup.backups(folder)), None)
    return back_up(db, folder) if backup.changed_since(folder, newest) else None


def to_stick(db: Connection, folder: Path, target: Path, progress: Progress | None = None) -> Path:
    """A checked copy of the whole case in a new folder inside `target`; that folder."""
    return outside_copy.copy_outside(db, folder, target, progress)


def note_outside(db: Connection, place: Path, moment: datetime | None = None) -> Changes:
    """Remember that a copy outside this computer was made just now, in the folder `place`."""
    made = (moment or datetime.now(UTC)).isoformat(timespec="seconds")
    matter.set_outside_copy(db, made)
    return changed("matter", 1) | known_copies.note(db, outside_copy.KIND, place.name)


def days_without_copy(db: Connection, now: datetime | None = None) -> int | None:
    """Days since the last copy outside this computer, when it is time to say so; else None.

    Counted from the day the case was begun where none was made yet.
    """
    last = matter.outside_copy(db)
    if last is None:
        return None
    age = (now or datetime.now(UTC)) - last
    return age.days if age >= REMIND_AFTER else None


def bring_back(
    folder: Path, target: Path, chosen: Path | None = None, progress: Progress | None = None
) -> Restored:
    """Make a new case in `target` from a backup: the one chosen, else the newest whole one.

    The case in `folder`, damaged or not, is left as it is.

    Raises:
        CaseError: there is no whole backup, or `target` cannot be written.
    """
    copy = chosen
    if copy is None:
        newest = backup.newest_whole(folder)
        copy = newest.path if newest else folder / "case.db"
    return restoring.restore(folder, copy, target, progress)
