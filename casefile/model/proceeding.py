"""Proceedings: which court or authority, under what number, in which instance, how it ended."""

from dataclasses import dataclass
from typing import Final

INSTANCES: Final = ("authority", "first", "appeal", "cassation", "constitutional", "international")
"""From the office that decides to the courts abroad; "" is an instance nothing tells."""


@dataclass(frozen=True, slots=True)
class Office:
    """A court or an authority of the case: `kind` is "court" or "body"; every spelling of it."""

    id: int
    kind: str
    name: str
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CourtPaper:
    """A ruling of the case: whose it is and which numbers it bears, as (canonical, kind)."""

    document_id: int
    office_id: int
    numbers: tuple[tuple[str, str], ...]
    day: str | None


@dataclass(frozen=True, slots=True)
class OfficialAct:
    """An event in which an office acts.

    `edtf` is its day or None; `concerned` are other courts and authorities it speaks of; `numbers`
    stand in its quotes, as (canonical, kind); `document_ids` are where it is told.
    """

    event_id: int
    kind: str
    title: str
    edtf: str | None
    office_id: int
    concerned: tuple[int, ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()
    document_ids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Proceeding:
    """One case before one court or authority.

    `office_id` and `found_number` say which one it is, whatever a person corrected (where none is
    written, its first event stands for an authority's number). `outcome` is
    the headline of the act that ended it, `outcome_edtf` its day, `outcome_event` its id (None
    where no act is told). `under` is the office whose decision it is about, "" where none is told.
    """

    office_id: int
    found_number: str
    court: str
    case_number: str = ""
    process_number: str = ""
    instance: str = ""
    outcome: str = ""
    outcome_edtf: str | None = None
    outcome_event: int | None = None
    under: str = ""
    event_ids: tuple[int, ...] = ()
    document_ids: tuple[int, ...] = ()
    shown: bool = True
    corrected: bool = False
