"""A paper to hand over, word for word: who reads it, what it says, what every line rests on.

All texts here are final: the papers' layouts only place them. `labels` are the fixed words in the
paper's language (see LABELS for the keys).
"""

from dataclasses import dataclass, field
from typing import Literal

LABELS = (
    "people", "chronology", "proceedings", "statements", "questions", "time limits", "exhibits",
    "name", "role", "also written", "named in", "exhibit", "date", "event", "fact", "source",
    "number", "document", "kind", "pages", "sha256", "case number", "instance", "outcome",
    "due", "rule", "said by", "said", "court or authority", "page", "of", "internal",
    "held", "what", "as held", "notes", "told", "named", "sentence",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a line rests: exhibit label and the place in it ("A3", "p. 2, para. 7").

    `note` is what to know of the words there ("read by machine"), "" for nothing.
    """

    exhibit: str
    place: str
    note: str = ""

    def words(self) -> str:
        """The reference as it prints."""
        where = f"{self.exhibit} {self.place}".strip()
        return f"{where} ({self.note})" if self.note else where


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person or organisation: main name, role, other spellings, exhibits that name it."""

    name: str
    role: str
    also_written: str
    exhibits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChronologyRow:
    """One line of the chronology.

    `date` are the lines of the date column, in brackets where a date is worked out. `marks` are
    short words in boxes ("sources disagree", "not cited"); `notes` sentences in italics; `quotes`
    the sentences themselves, in quotation marks, with their references where the reader wants them.
    """

    date: tuple[str, ...]
    text: str
    references: tuple[Reference, ...] = ()
    marks: tuple[tuple[str, str], ...] = ()
    """(class, words): the class is "disputed", "worked out", "uncited", "suggested", "planned"."""
    notes: tuple[str, ...] = ()
    quotes: tuple[tuple[str, str], ...] = ()
    event_id: int = 0
    """Which event it is, so that two papers can be compared; it does not print."""


@dataclass(frozen=True, slots=True)
class ExhibitRow:
    """One line of the list of exhibits; `sha256` only where the reader wants it."""

    label: str
    document: str
    kind: str
    date: str
    pages: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class PlainRow:
    """A line of a simpler list: its cells and the reference it rests on."""

    cells: tuple[str, ...]
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper.

    `kind` is "work" (internal), "court" (only what its author releases), "person" (everything
    about one person, for whoever asked for it) or "record" (of a deletion).

    `date` is the day it was made (YYYY-MM-DD), the only date the file itself carries.
    """

    kind: Literal["work", "court", "person", "record"]
    heading: str
    subtitle: str
    language: str
    size: Literal["a4", "letter"]
    date: str
    labels: dict[str, str]
    running_head: str = ""
    foot: str = ""
    people: tuple[PersonRow, ...] = ()
    proceedings: tuple[PlainRow, ...] = ()
    """Cells: court or authority, case number, instance, outcome."""
    chronology: tuple[ChronologyRow, ...] = ()
    statements: tuple[PlainRow, ...] = ()
    """Cells: who said it, what was said."""
    questions: tuple[PlainRow, ...] = ()
    """Cells: the open question."""
    time_limits: tuple[PlainRow, ...] = ()
    """Cells: the day, what is due."""
    exhibits: tuple[ExhibitRow, ...] = ()
    closing: tuple[str, ...] = field(default=())
    """Lines under the last table: what was not reviewed, the head of the custody log."""
    held: tuple[PlainRow, ...] = ()
    """Of a person: what is known of the entry, where it came from, how long it is kept."""
    notes: tuple[PlainRow, ...] = ()
    """Cells: when and by whom it was told, the words."""
    named: tuple[PlainRow, ...] = ()
    """Cells: a sentence that names the person."""


@dataclass(frozen=True, slots=True)
class NotShown:
    """Something the paper leaves out, how many of it, why, and which events or documents it is."""

    what: str
    count: int
    why: str
    event_ids: tuple[int, ...] = ()
    document_ids: tuple[int, ...] = ()
