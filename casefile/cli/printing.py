"""What the command line says while it works: results to stdout, messages and bars to stderr."""

import argparse
import sys
from pathlib import Path
from types import TracebackType

from casefile.model.errors import CaseError, CaseLocked, WrongUse
from casefile.output.written_file import put_file
from casefile.services import import_document
from casefile.services.open_case import resting_case
from casefile.services.take_in import Outcome
from casefile.store import known_copies
from casefile.store.driver import atomic
from casefile.store.outside_copy import Progress

WIDTH = 24


def say(given: argparse.Namespace, message: str) -> None:
    """A message for a person, unless --quiet or --json was given; it is out at once."""
    if not given.quiet and not getattr(given, "json", False):
        print(message, flush=True)


def shown(path: Path | str) -> str:
    """A file's name on one line of text, whatever bytes it is made of."""
    name = import_document.shown_name(str(path))
    return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in name)


def write_output(path: Path, content: bytes) -> None:
    """Write a file a person asked for.

    Raises:
        CaseError: the system refuses.
    """
    try:
        put_file(path, content)
    except OSError as error:
        raise CaseError(
            f"{shown(path)} could not be written: {error.strerror}.",
            "The case is unchanged.",
            "Name another place.",
        ) from error


def asked_ending(given: argparse.Namespace, *known: str) -> str:
    """What the file `given.output` shall be, by its ending, such as ".pdf".

    Raises:
        WrongUse: it ends in none of these.
    """
    ending: str = given.output.suffix.lower()
    if ending not in known:
        raise WrongUse(
            f"{given.output.name} is neither {' nor '.join(known)}.",
            "Nothing was written.",
            "Name a file that ends in one of them.",
        )
    return ending


def write_copy(given: argparse.Namespace, content: bytes, kind: str) -> None:
    """Write the file `given.output` and remember that such a copy left the case.

    While another program holds the case, a note is left there for the next that opens it.
    """
    write_output(given.output, content)
    try:
        with resting_case(given.case) as case, atomic(case.db):
            known_copies.note_file(case.db, case.folder, given.output, kind)
    except CaseLocked:
        if not known_copies.leave_note(given.case, given.output, kind):
            print(
                "casefile: the case cannot be written; note yourself that this copy exists",
                file=sys.stderr,
            )


def progress_bar(given: argparse.Namespace) -> Progress | None:
    """A percentage on a terminal, nothing elsewhere."""
    if given.quiet or not sys.stderr.isatty():
        return None

    def tell(done: int, total: int) -> None:
        end = "\n" if done >= total else ""
        print(f"\r{done * 100 // max(total, 1):3d} %", end=end, file=sys.stderr, flush=True)

    return tell


class Bar:
    """A progress bar on a terminal; on anything else one line a file."""

    def __init__(self, total: int, given: argparse.Namespace) -> None:
        self._total, self._given, self._done = total, given, 0
        self._drawn = sys.stderr.isatty() and not given.quiet

    def tell(self, outcome: Outcome) -> None:
        """One file is done: name it when something is to be said, and move the bar."""
        self._done = min(self._done + 1, self._total)
        self._wipe()
        line = f"{shown(outcome.path.name)}: {outcome.outcome}"
        line += f". {outcome.reason}" if outcome.reason else ""
        if outcome.failed:
            print(f"casefile: {line}", file=sys.stderr)
        else:
            say(self._given, line)
        if self._drawn:
            full = WIDTH * self._done // max(self._total, 1)
            bar = "#" * full + "." * (WIDTH - full)
            print(f"\r[{bar}] {self._done} of {self._total}", end="", file=sys.stderr, flush=True)

    def _wipe(self) -> None:
        if self._drawn:
            print("\r\x1b[K", end="", file=sys.stderr)

    def __enter__(self) -> "Bar":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._wipe()
