"""Say whether the case still is what it was: every original, every link, every quote."""

from collections.abc import Callable
from pathlib import Path

from casefile.store import check
from casefile.store.check import Problem
from casefile.store.driver import Connection


def check_case(
    db: Connection,
    folder: Path,
    progress: Callable[[int, int], None] | None = None,
    *,
    printed_head: str = "",
) -> list[Problem]:
    """Every problem of the case; empty when all originals, records and quotes hold together.

    `progress` is called with (originals checked, originals in all). `printed_head` is the head of
    the log as a paper printed it.
    """
    return check.check_case(db, folder, progress, printed_head=printed_head)
