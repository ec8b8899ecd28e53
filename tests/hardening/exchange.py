"""Locks a case that was not locked, unlocks one that was; it is killed or cut off meanwhile.

`python -m tests.hardening.exchange CASE KEY SLOTS` says "exchanged" once that is so.
"""

import os
import sys
from pathlib import Path

from casefile.store import relocking
from casefile.store.case_file import NewLock
from casefile.store.case_key import CaseKey, is_locked, unlocked


def exchange(folder: Path, lock: NewLock) -> None:
    """Write the case anew the other way."""
    if is_locked(folder):
        relocking.relock(unlocked(folder, lock.key), None, {})
    else:
        relocking.relock(folder, lock.key, dict(lock.slots))


def keep(lock: NewLock, place: Path) -> list[str]:
    """Write a lock where the program below reads it; its last two arguments."""
    key, slots = place / "key", place / "slots"
    key.write_bytes(lock.key.as_words())
    slots.mkdir(exist_ok=True)
    for name, slot in lock.slots.items():
        (slots / name).write_bytes(slot)
    return [str(key), str(slots)]


def _kept(key: Path, slots: Path) -> NewLock:
    sealed = {path.name: path.read_bytes() for path in slots.iterdir()}
    return NewLock(CaseKey.from_words(key.read_bytes()), sealed)


if __name__ == "__main__":
    given = [Path(one) for one in sys.argv[1:]]
    exchange(given[0], _kept(given[1], given[2]))
    os.write(1, b"exchanged\n")
