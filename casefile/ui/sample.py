"""Opens the sample case; makes it first, on a worker, when it is not there yet."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casefile.bridge.jobs import Jobs
from casefile.bridge.preferences import Preferences
from casefile.ui.start.new_case_card import cases_folder
from casefile.ui.theme import Theme

translate = QCoreApplication.translate
NAME = "Sample.case"


class Host(Protocol):
    """The window, as far as this needs it."""

    theme: Theme
    preferences: Preferences
    loose_jobs: Jobs

    def open_case(self, folder: Path, files: list[Path] | None = None) -> bool:
        """Opens a case in the window."""
        ...


def open_sample(host: Host, window: QWidget) -> None:
    """Shows the sample case, from the folder where cases are kept."""
    from casefile.store.case_file import is_case

    folder = cases_folder(host.preferences) / NAME
    if is_case(folder):
        host.open_case(folder)
        return
    # Only for who waits: the first window does not.
    from casefile.ui.parts.waiting import Waiting

    words = translate("Sample", "Making the sample case. This takes a moment…")
    waiting = Waiting(host.theme, words, window)
    waiting.open()

    def made(_: object) -> None:
        waiting.accept()
        host.open_case(folder)

    def not_made(error: object) -> None:
        waiting.accept()
        host.loose_jobs.failed.emit(error)

    host.loose_jobs.background(_make, folder, done=made, failed=not_made)


def _make(folder: Path) -> None:
    # Brings everything along that finds dates and names: not needed before somebody asks for it.
    from casefile.reading.client import Reader
    from casefile.services import sample_case

    with Reader() as reader:
        sample_case.make(folder, reader)
