"""How the date of an event was read from each of its sentences: what "Why here?" shows."""

from dataclasses import dataclass
from typing import Final

from casefile.model.event import Quote

MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the words stand that a missing part of a date was taken from (code points)."""

    document_id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DateReading:
    """One sentence of an event and the way its date was read.

    `shape` names how the words are built ("dmy", "dm", "deictic"; "" for a sentence without a
    date), `alternatives` other values they can have. `known_from` says where the document's own
    date comes from ("text", "metadata", "mail header", "person", ""). `anchor` is None when the
    date rests on nothing else, or on what stands in no text.
    """

    quote: Quote
    shape: str = ""
    alternatives: tuple[str, ...] = ()
    known_from: str = ""
    anchor: Anchor | None = None


def other_order(edtf: str | None) -> str | None:
    """The day when day and month are swapped (3.4.2023: 3 April or 4 March); None for no day."""
    if edtf is None:
        return None
    year, _, rest = edtf.partition("-")
    month, _, day = rest.partition("-")
    if len(edtf) != len("2023-04-03") or int(day) > MONTHS or day == month:
        return None
    return f"{year}-{day}-{month}"
