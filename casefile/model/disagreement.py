"""Where sources differ about one event: both values stay until a person settles it."""

import builtins
from dataclasses import dataclass
from typing import Literal

Property = Literal["date", "actor", "outcome", "addressee"]
State = Literal["open", "one wrong", "two different events", "both possible"]
CourtChoice = Literal["one", "one with footnote", "both", "leave out", "internal"]


@dataclass(frozen=True, slots=True)
class SaidValue:
    """One of the values with the passages that say it; `claim_id` is its claim in the store.

    For a date `value` is EDTF; otherwise short words. `standing` is "open", "preferred" or
    "set aside".
    """

    claim_id: int
    value: str
    passage_ids: tuple[int, ...]
    standing: str = "open"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A property on which the sources of an event differ; nothing is preselected.

    `left_open` says that a person looked at it and left it open.
    """

    id: int
    event_id: int
    property: str
    values: tuple[SaidValue, ...]
    state: str = "open"
    reason: str = ""
    in_court_paper: str = "internal"
    left_open: bool = False

    @builtins.property
    def open(self) -> bool:
        """Whether it still waits for a person."""
        return self.state == "open"
