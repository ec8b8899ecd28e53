"""What the commands of the menus need of the window."""

from typing import TYPE_CHECKING, Protocol

from casefile.ui.case_host import CaseHost

if TYPE_CHECKING:
    from casefile.bridge.translation import Translation
    from casefile.ui.case_desk import CaseDesk
    from casefile.ui.case_locking import CaseLocking
    from casefile.ui.case_pane import CasePane
    from casefile.ui.parts.questions import Questions


class Host(CaseHost, Protocol):
    """The window, as far as its commands need it."""

    translation: "Translation"
    questions: "Questions"
    pane: "CasePane | None"
    locking: "CaseLocking"

    @property
    def desk(self) -> "CaseDesk | None":
        """The open case's desk."""
        ...
