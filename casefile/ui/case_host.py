"""What opens, closes and makes cases in the window, for those parts that do so in its name."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from casefile.bridge.case_session import CaseSession
    from casefile.bridge.jobs import Jobs
    from casefile.bridge.preferences import Preferences
    from casefile.model.errors import CaseError
    from casefile.ui.actions import Actions
    from casefile.ui.intake import Intake
    from casefile.ui.start.start_screen import StartScreen
    from casefile.ui.status_bar import StatusBar
    from casefile.ui.theme import Theme


class CaseHost(Protocol):
    """The window, as far as opening cases goes."""

    theme: "Theme"
    preferences: "Preferences"
    loose_jobs: "Jobs"
    actions_: "Actions"
    status: "StatusBar"
    start: "StartScreen"

    @property
    def session(self) -> "CaseSession | None":
        """The open case's session."""
        ...

    @property
    def intake(self) -> "Intake | None":
        """What takes files into the open case."""
        ...

    def open_case(self, folder: Path, files: list[Path] | None = None) -> bool:
        """Opens a case in place of the one that is open."""
        ...

    def close_case(self) -> None:
        """Closes the open case."""
        ...

    def show_start(self) -> None:
        """The first screen."""
        ...

    def show_error(self, error: "CaseError") -> None:
        """Shows a message over the window."""
        ...
