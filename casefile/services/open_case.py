"""Open a case for one piece of work and close it again, whatever happens in between."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from casefile.model.errors import CaseLocked
from casefile.store import case_file
from casefile.store.case_file import OpenCase
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
    with (
        case_file.open_case(folder) as opened,
        closing(opened.connect_read()) as db,
        in_words(),
    ):
        yield WorkingCase(opened.folder, db)


@contextmanager
def working_case(folder: Path) -> Iterator[WorkingCase]:
    """The case to change; raises CaseLocked when another program holds it.

    Raises CaseError when it was given to somebody or closed.
    """
    with _held(folder) as opened:
        if opened.rest:
            raise case_file.at_rest(opened.rest)
        with closing(opened.connect()) as db, in_words():
            yield WorkingCase(opened.folder, db, opened.recovery.retried)


@contextmanager
def resting_case(folder: Path) -> Iterator[WorkingCase]:
    """The case to change even at rest: for what ends its rest. See `working_case`."""
    with _held(folder) as opened, closing(opened.connect_at_rest()) as db, in_words():
        yield WorkingCase(opened.folder, db)


@contextmanager
def _held(folder: Path) -> Iterator[OpenCase]:
    with case_file.open_case(folder) as opened:
        if opened.elsewhere:
            raise case_file.open_elsewhere(opened.holder)
        if opened.read_only and not opened.rest:
            raise CaseLocked(
                f"This case is open elsewhere ({opened.holder}).",
                "Nothing was changed.",
                "Close it there, or wait until the other program has finished.",
            )
        yield opened
