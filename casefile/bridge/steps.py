"""What a person did, took back or did again, so that the window can say it by name."""

from dataclasses import dataclass
from typing import Final

DONE: Final = "done"
NOTHING: Final = "nothing"
TAKEN_BACK: Final = "taken back"
DONE_AGAIN: Final = "done again"


@dataclass(frozen=True, slots=True)
class Step:
    """What became of a person's action. `what` is DONE, NOTHING, TAKEN_BACK or DONE_AGAIN.

    NOTHING with an empty label: there was nothing to take back, or to do again.
    """

    what: str
    label: str
    series: str = ""
