"""An event is a small headline; what sources say about it are claims; each claim cites passages."""

from dataclasses import dataclass

from casefile.model.disagreement import Disagreement


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage that tells the event: exact words and the place where they stand.

    `edtf` is the date as this passage gives it, `date_words` the words (offsets `date_start`,
    `date_end` in the document, or -1). `label` is the printed paragraph number, `paragraph` its
    count from 1. `speaker` is who says it in the document, "" for the document itself.
    `anchor_state` is "ok", "moved" (its document read it differently since) or "lost" (not found
    again; `char_start` and `char_end` are -1 then). `same_text` is the document's group, if any.
    `read_by_machine`: its words were read from a picture of the page; `hard_to_read`: and the
    machine was not sure of the page.
    `translation` is there only where it was asked for, into one language.
    """

    passage_id: int
    document_id: int
    exhibit: str
    document_title: str
    exact: str
    char_start: int
    char_end: int
    page: int
    page_count: int
    paragraph: int
    label: str = ""
    edtf: str | None = None
    date_words: str = ""
    date_start: int = -1
    date_end: int = -1
    date_reason: str = "written"
    base_words: str = ""
    speaker: str = ""
    speaker_id: int | None = None
    anchor_state: str = "ok"
    document_kind: str = ""
    document_private: bool = False
    may_be_filed: str = "yes"
    same_text: int | None = None
    read_by_machine: bool = False
    hard_to_read: bool = False
    translation: str = ""
    translator: str = ""

    def place(self) -> str:
        """The reference a court uses: printed paragraph number, else page, else paragraph count.

        What was written down from a recording is cited by the minute.
        """
        if is_minute(self.label):
            return f"at {self.label}"
        if self.label:
            where = f"para. {self.label}"
            return f"p. {self.page}, {where}" if self.page_count > 1 else where
        return f"p. {self.page}" if self.page_count > 1 else f"para. {self.paragraph}"

    def reference(self) -> str:
        """Exhibit and place: "A1, para. 10", "A3, p. 2, para. 7"."""
        return f"{self.exhibit}, {self.place()}"


def is_minute(label: str) -> bool:
    """Whether a place is the minute of a recording, such as 00:42 or 1:03:10."""
    return ":" in label and label.replace(":", "").isdigit()


@dataclass(frozen=True, slots=True)
class Who:
    """A participant of an event."""

    entity_id: int
    name: str
    kind: str
    role: str
    is_client: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """Another event that may be the same one, with the differences between them.

    `differences` rows are (property, what this event says, what the other says).
    """

    event_id: int
    other_id: int
    other_title: str
    other_edtf: str | None
    score: float
    differences: tuple[tuple[str, str, str], ...]
    other_quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """An event of the case with everything a card shows.

    `state` is "suggested", "accepted" or "dismissed". `edtf` is None for an undated fact.
    `date_reason` and `base_words` are as in `finding.DateMention`; `date_confirmed` is True once a
    person confirmed a worked-out date. `origin` is "rule" or "person". An event without quotes is
    not cited.
    """

    id: int
    state: str
    title: str
    kind: str
    lane: str
    edtf: str | None
    earliest: str
    latest: str
    date_words: str = ""
    date_reason: str = "written"
    base_words: str = ""
    date_confirmed: bool = False
    time: str = ""
    place: str = ""
    description: str = ""
    after_event_id: int | None = None
    before_event_id: int | None = None
    sort_in_day: int = 0
    dispute_status: str = "undisputed"
    private: bool = False
    planned: bool = False
    negated: bool = False
    background: bool = False
    origin: str = "rule"
    correction: str = ""
    accepted_by: str = ""
    reported: bool = False
    quotes: tuple[Quote, ...] = ()
    participants: tuple[Who, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    names_client: bool = False

    @property
    def cited(self) -> bool:
        """Whether at least one passage tells it."""
        return bool(self.quotes)

    @property
    def beside_id(self) -> int | None:
        """The event an undated one is placed after, else the one it is placed before."""
        return self.after_event_id or self.before_event_id

    @property
    def date_in_brackets(self) -> bool:
        """Whether the date prints in [ ]: worked out and not yet confirmed."""
        return self.edtf is not None and self.date_reason != "written" and not self.date_confirmed

    @property
    def source_count(self) -> int:
        """How many documents tell it, those of the same text counted once."""
        return len({quote.same_text or f"document {quote.document_id}" for quote in self.quotes})

    @property
    def document_count(self) -> int:
        """How many documents tell it, copies and reprints too."""
        return len({quote.document_id for quote in self.quotes})
