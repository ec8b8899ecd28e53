"""What was done with the originals and when: a log that only grows, each entry sealing the last.

An entry's hash covers its canonical JSON (sorted keys, no spaces, UTF-8) with the hash before it,
so an edited, dropped or swapped entry breaks the chain there. A cut-off tail shows only beside
the head that a paper prints.
"""

import hashlib
import json

from casefile import __version__
from casefile.store.driver import Connection
from casefile.store.rows import now

START = "0" * 64
"""What the first entry seals."""
SHORTEST_HEAD = 8
"""Letters of a printed head that are enough to know an entry by."""
_COLUMNS = "sequence, previous_hash, time, act, sha256, app_version, hash"


def append(db: Connection, act: str, sha256: str = "") -> str:
    """Write an entry ("added", "opened", "erased by request", ...); the new head of the chain."""
    last = db.execute(
        "SELECT sequence, hash FROM custody_log ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    sequence, previous = (last[0] + 1, last[1]) if last else (1, START)
    entry = (sequence, previous, now(), act, sha256, __version__)
    sealed = _seal(*entry)
    db.execute(
        f"INSERT INTO custody_log ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        [*entry, sealed],
    )
    return sealed


def head(db: Connection) -> str:
    """The hash of the newest entry, as papers print it; of an empty log, zeros."""
    row = db.execute("SELECT hash FROM custody_log ORDER BY sequence DESC LIMIT 1").fetchone()
    return START if row is None else str(row[0])


def holds_head(db: Connection, printed: str) -> bool:
    """Whether the log holds an entry whose hash begins with these letters, as a paper prints them.

    A log whose tail was cut off is whole in itself; a paper of an earlier day then knows more.
    """
    letters = "".join(printed.split()).casefold()
    rows = db.execute("SELECT 1 FROM custody_log WHERE substr(hash, 1, ?) = ?", [
        len(letters), letters,
    ])  # fmt: skip
    return len(letters) >= SHORTEST_HEAD and rows.fetchone() is not None


def verify_chain(db: Connection) -> list[str]:
    """A sentence for every entry that is not what was written; empty when the log is whole."""
    problems: list[str] = []
    expected, previous = 1, START
    rows = db.execute(f"SELECT {_COLUMNS} FROM custody_log ORDER BY sequence")  # noqa: S608
    for sequence, before, time, act, sha256, version, sealed in rows:
        if sequence != expected:
            problems.append(f"Entries {expected} to {sequence - 1} of the log are missing.")
        if before != previous:
            problems.append(f"Entry {sequence} of the log does not follow the one before it.")
        if _seal(sequence, before, time, act, sha256, version) != sealed:
            problems.append(f"Entry {sequence} of the log was changed.")
        expected, previous = sequence + 1, sealed
    return problems


def added(db: Connection) -> dict[str, str]:
    """The SHA-256 of every document the log says was added, with the time."""
    return dict(
        db.execute("SELECT sha256, min(time) FROM custody_log WHERE act = 'added' GROUP BY sha256")
    )


def _seal(sequence: int, previous: str, time: str, act: str, sha256: str, app_version: str) -> str:
    entry = {
        "sequence": sequence,
        "previous": previous,
        "time": time,
        "act": act,
        "sha256": sha256,
        "app_version": app_version,
    }
    text = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
