"""What the command line says while it works: results to stdout, messages and bars to stderr."""

import argparse
import sys
from types import TracebackType

from casefile.services.take_in import Outcome

WIDTH = 24


def say(given: argparse.Namespace, message: str) -> None:
    """A message for a person, unless --quiet or --json was given."""
    if not given.quiet and not getattr(given, "json", False):
        print(message)


class Bar:
    """A progress bar on a terminal; on anything else one line a file."""

    def __init__(self, total: int, given: argparse.Namespace) -> None:
        self._total, self._given, self._done = total, given, 0
        self._drawn = sys.stderr.isatty() and not given.quiet

    def tell(self, outcome: Outcome) -> None:
        """One file is done: name it when something is to be said, and move the bar."""
        self._done += 1
        self._wipe()
        line = f"{outcome.path.name}: {outcome.outcome}"
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
