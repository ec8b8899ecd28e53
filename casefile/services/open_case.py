"""Open a case for one piece of work and close it again, whatever happens in between."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from casefile.model.errors import CaseLocked
from casefile.store import case_file
from casefile.store.driver import Connection, in_words


@dataclass(frozen=True, slots=True)
class WorkingCase:
    """An open case: its folder and the connection to work with."""

    folder: Path
    db: Connection
    retried: tuple[int, ...] = ()


@contextmanager
def reading_case(folder: Path) -> Iterator[WorkingCase]:
    """The case to look at only; it may be open elsewhere at the same time."""
    opened = case_file.open_case(folder)
    try:
        db = opened.connect_read()
        try:
            with in_words():
                yield WorkingCase(opened.folder, db)
        finally:
            db.close()
    finally:
        opened.close()


@contextmanager
def working_case(folder: Path) -> Iterator[WorkingCase]:
    """The case to change; raises CaseLocked when another program holds it."""
    opened = case_file.open_case(folder)
    try:
        if opened.read_only:
            raise CaseLocked(
                f"This case is open elsewhere ({opened.holder}).",
                "Nothing was changed.",
                "Close it there, or wait until the other program has finished.",
            )
        db = opened.connect()
        try:
            with in_words():
                yield WorkingCase(opened.folder, db, opened.recovery.retried)
        finally:
            db.close()
    finally:
        opened.close()
