"""What reading proposes from one document, before a person has seen any of it.

Every offset is a code point of the document's text: the page texts joined without anything between.
"""

from dataclasses import dataclass, field
from typing import Literal

DateRole = Literal["event", "publication", "statute", "citation", "birth", "deadline", "reference"]
NameKind = Literal["person", "body", "court", "place"]
EventKind = Literal[
    "application", "decision", "hearing", "appeal", "ruling", "detention",
    "travel", "threat", "statement", "publication", "deadline", "other",
]  # fmt: skip
Lane = Literal[
    "home country", "journey", "procedure here", "detention", "health", "family", "other"
]
DocumentKind = Literal[
    "article", "ruling", "letter", "application", "statement", "report", "identity paper", "other"
]
Scope = Literal["person", "country", "law"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A group of date words in the text and the date it stands for.

    `edtf` is the resolved value (EDTF, ISO 8601-2), only as precise as the words or a named anchor
    allow; None when the words need an anchor that is not known. `stated` is what the words say
    alone ("XXXX-12-21" for "21 December"), None for purely relative words ("today").
    `reason` is a key: "written", "year from document date", "year from another date",
    "from document date", "from another date", "no document date", "ambiguous order",
    "month from context". `base_words` are the words the missing part was taken from.
    """

    start: int
    end: int
    surface: str
    edtf: str | None
    role: DateRole = "event"
    stated: str | None = None
    reason: str = "written"
    base_words: str = ""
    rule: str = ""
    planned: bool = False
    negated: bool = False
    alternatives: tuple[str, ...] = ()

    @property
    def inferred(self) -> bool:
        """Whether a part of the value stands in other words than these."""
        return self.edtf is not None and self.reason != "written"


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name as it stands in the text; `key` says which `NameGroup` of the findings it is."""

    start: int
    end: int
    surface: str
    kind: NameKind
    key: int


@dataclass(frozen=True, slots=True)
class NameGroup:
    """One person, body, court or place of a document with every spelling found in it.

    `role` is the role in the case the text proposes (applicant, judge, lawyer, official,
    journalist, witness, ...) or "".
    """

    key: int
    kind: NameKind
    main_name: str
    spellings: tuple[str, ...]
    role: str = ""


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A case, application or process number in its canonical form, and where it stands."""

    start: int
    end: int
    surface: str
    canonical: str
    kind: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence or heading line; `paragraph` counts from 1, `label` is its printed number."""

    start: int
    end: int
    paragraph: int
    label: str = ""
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Participant:
    """Who takes part in an event (`key` of a NameGroup) and as what."""

    key: int
    role: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An event one sentence or clause tells: proposed, never counted before a person accepts it.

    `start`..`end` is the quote, contiguous and verbatim. `values` holds what this passage says of a
    property that sources may disagree on: "actor", "outcome", "addressee" -> short words.
    `date_from` is "words", "document date" or "none". `title` uses the sentence's own words.
    """

    start: int
    end: int
    title: str
    kind: EventKind
    lane: Lane
    edtf: str | None = None
    date_words: str = ""
    stated: str | None = None
    reason: str = "written"
    base_words: str = ""
    date_from: str = "none"
    planned: bool = False
    negated: bool = False
    participants: tuple[Participant, ...] = ()
    speaker: int | None = None
    place: str = ""
    values: tuple[tuple[str, str], ...] = ()
    background: bool = False
    main: bool = True
    """False for a further sentence about an event another suggestion of this document tells;
    `same_as` then is that suggestion's position."""
    same_as: int | None = None


@dataclass(frozen=True, slots=True)
class FoundDeadline:
    """A time limit the text sets; `due` is EDTF or None when the start is not known."""

    start: int
    end: int
    due: str | None
    rule: str
    counted_from: str = ""
    for_whom: str = "other"


@dataclass(frozen=True, slots=True)
class FoundStatement:
    """Words somebody is reported to have said; `speaker` is the key of a NameGroup."""

    start: int
    end: int
    speaker: int


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What the program believes a document is. `publisher` is the publisher, court or sender.

    `date_words` are the words `document_date` (EDTF) was read from, `date_source` where they stood
    ("text", "metadata", "mail header", ""). `other_date` is what the page itself prints where the
    file's own data say another day, with its words.
    """

    kind: DocumentKind = "other"
    title: str = ""
    author: str = ""
    publisher: str = ""
    document_date: str | None = None
    date_words: str = ""
    date_source: str = ""
    language: str = ""
    case_numbers: tuple[str, ...] = ()
    scope: Scope = "person"
    client_name: str = ""
    other_date: str | None = None
    other_date_words: str = ""


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything found in one document."""

    facts: DocumentFacts
    sentences: tuple[Sentence, ...] = ()
    dates: tuple[DateMention, ...] = ()
    names: tuple[NameMention, ...] = ()
    groups: tuple[NameGroup, ...] = ()
    case_numbers: tuple[CaseNumber, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    deadlines: tuple[FoundDeadline, ...] = ()
    statements: tuple[FoundStatement, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownName:
    """A confirmed name of the case, given to the finder as lexicon: every spelling, one kind."""

    main_name: str
    kind: NameKind
    spellings: tuple[str, ...]
    role: str = ""
    is_client: bool = False


@dataclass(frozen=True, slots=True)
class DocumentHints:
    """What the file itself claims, beside its text: metadata, mail headers, file name.

    `date` is EDTF. `format` is "pdf", "html", "text", "docx" (any office document), "mail",
    "chat" or "note". `scope` is what a person said the document is about, `case_names` are people
    of the case (case-folded): what the case adds before a document is searched.
    """

    format: str = "text"
    file_name: str = ""
    title: str = ""
    author: str = ""
    publisher: str = ""
    date: str | None = None
    date_words: str = ""
    page_starts: tuple[int, ...] = field(default=(0,))
    running_heads: tuple[str, ...] = ()
    scope: str = ""
    case_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventSketch:
    """An event of the case or a new suggestion, as far as comparing needs it.

    `document_ids` are where it is told. `people` are entity ids of its persons and bodies, `courts`
    of its courts (also found in `people`). `dates` are the EDTF values its passages give (empty:
    undated). `sayings` are (property, value, passage id) of "actor", "outcome", "addressee" and
    "date". `perhaps` are entities asked about as being its people; `date_open` says that a
    date is told and could not be worked out ("two weeks later"). `case_numbers` are canonical.
    `kind` as in Suggestion; `state` as in event.Event.
    """

    id: int
    kind: str
    title: str
    quotes: tuple[str, ...]
    document_ids: frozenset[int]
    people: frozenset[int]
    courts: frozenset[int] = frozenset()
    dates: tuple[str, ...] = ()
    sayings: tuple[tuple[str, str, int], ...] = ()
    case_numbers: frozenset[str] = frozenset()
    language: str = ""
    state: str = "suggested"
    planned: bool = False
    client_named: bool = False
    background: bool = False
    perhaps: frozenset[int] = frozenset()
    date_open: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """How one passage tells an event: the headline made of it and where it stands."""

    headline: str
    quote: str
    language: str
    document_kind: str
    date_words: str = ""


@dataclass(frozen=True, slots=True)
class EventMatch:
    """Two events that are the same ("same": nothing differs) or may be ("ask": see differences).

    `differences` rows are (property, what the first says, what the second says).
    """

    first_id: int
    second_id: int
    outcome: Literal["same", "ask"]
    score: float
    differences: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FoundDisagreement:
    """Values of one property that cannot all be true, each with the passages that say it."""

    property: str
    values: tuple[tuple[str, tuple[int, ...]], ...]
