"""What every room of the window is given: the case to read, the way to change it, the look."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casefile.bridge.jobs import Done, Jobs
    from casefile.bridge.preferences import Preferences
    from casefile.bridge.scan_reading import ScanReading
    from casefile.store.driver import Connection
    from casefile.ui.parts.questions import Questions
    from casefile.ui.theme import Theme


@dataclass(slots=True)
class Context:
    """One open case and its surroundings; `db` reads only and belongs to the UI thread.

    `language` is the window's language ("en", "lt") for dates in words; `scans` reads pictures of
    pages, where there is a program around the room.
    """

    jobs: "Jobs"
    db: "Connection"
    preferences: "Preferences"
    theme: "Theme"
    questions: "Questions"
    folder: Path
    read_only: bool = False
    language: str = "en"
    scans: "ScanReading | None" = None

    def write(
        self,
        label: str,
        fn: Callable[..., object],
        *args: object,
        done: "Done | None" = None,
        **kwargs: object,
    ) -> None:
        """Changes the case on the writer thread as one undo step called `label`."""
        self.jobs.write(label, partial(fn, **kwargs), *args, done=done)
