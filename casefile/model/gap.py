"""What a chronology leaves open: the steps it is looked through by, and the gaps found in it."""

from dataclasses import dataclass
from datetime import date
from typing import Final

PROCEDURE: Final = frozenset({"procedure here", "detention"})
"""The lanes in which a procedure takes its steps."""


@dataclass(frozen=True, slots=True)
class Step:
    """An event as far as finding gaps needs it.

    `first` and `last` are the days it can fall between, None where that side is open or the event
    is undated. `outcomes` are those of the claims ("annulled", "refused", ...). `by_court` says
    that a court takes part, `release` that somebody was let go.
    """

    id: int
    kind: str
    lane: str
    edtf: str | None = None
    first: date | None = None
    last: date | None = None
    planned: bool = False
    outcomes: frozenset[str] = frozenset()
    by_court: bool = False
    release: bool = False

    @property
    def start(self) -> date:
        """The first day it can mean; the end of time for an undated one, which begins nowhere."""
        return self.first or date.max

    @property
    def end(self) -> date | None:
        """The last day it can mean; its first one where the end is open."""
        return self.last or self.first


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit as far as finding gaps needs it: its last day, for whom, what starts it."""

    id: int
    document_id: int
    exhibit: str
    for_whom: str
    due: str | None = None
    last: date | None = None
    received: bool = False
    from_receipt: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Something the chronology does not tell, to be asked of the client or the authority.

    `rule` names what is missing ("appeal without ruling"). `edtf` and `until` are the days the
    question speaks of, `event_id` the event it follows, `document_id` the paper it is about.
    """

    rule: str
    for_whom: str
    edtf: str | None = None
    until: str | None = None
    event_id: int | None = None
    document_id: int | None = None
    exhibit: str = ""

    @property
    def key(self) -> str:
        """The same gap found again has the same key, also after documents were read anew."""
        about = self.edtf or (f"event {self.event_id}" if self.event_id else self.exhibit)
        return " ".join(part for part in (self.rule, about, self.until) if part)
