"""The sections of a paper beside the chronology: people, proceedings, statements, questions."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from casefile.model.document import WRITTEN_DOWN, Document
from casefile.model.entity import Entity
from casefile.model.event import Event, Quote
from casefile.model.ocr import OcrState
from casefile.model.proceeding import Proceeding
from casefile.model.summary import ExhibitRow, PersonRow, PlainRow, Reference
from casefile.services import proceedings
from casefile.services.paper_chronology import date_lines
from casefile.services.paper_references import references
from casefile.services.paper_words import role, say
from casefile.store import deadlines, entities, statements
from casefile.store.deadlines import Deadline
from casefile.store.driver import Connection
from casefile.store.questions import questions as open_questions
from casefile.store.quotes import passage_quotes
from casefile.text.date_words import date_words
from casefile.text.other_spellings import other_spellings
from casefile.text.quotation import in_quotation_marks

_SPEAKERS = ("person", "body", "court")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the sections may draw from: the events and documents chosen for this paper.

    `scans` says of documents that are pictures which pages a machine read.
    """

    language: str
    court: bool
    events: tuple[Event, ...]
    documents: tuple[Document, ...]
    scans: Mapping[int, OcrState] = field(default_factory=dict)

    def accepted(self) -> list[Event]:
        """The events a person accepted: suggestions make no proceeding."""
        return [one for one in self.events if one.state == "accepted"]

    def exhibits(self) -> dict[int, str]:
        """The label of each exhibit by its document."""
        return {one.id: one.exhibit for one in self.documents}


def shown_name(entity: Entity) -> str:
    """The name as papers print it, an office's with a capital ("The Government").

    A copy with names hidden puts initials in its place.
    """
    name = entity.main_name
    return name if entity.kind == "person" else name[:1].upper() + name[1:]


def people(db: Connection, shown: Shown) -> tuple[PersonRow, ...]:
    """Who takes part in the printed events, the client first, then by how often.

    The working paper prints what people say, too: who speaks is named there.
    """
    taking_part = {who.entity_id for event in shown.events for who in event.participants}
    exhibits = shown.exhibits()
    if not shown.court:
        said = (one for one in statements.statements(db) if one.document_id in exhibits)
        taking_part |= {one.speaker_id for one in said if one.speaker_id is not None}
    offices = {} if shown.court else _instances(db, shown)
    found = [
        one for one in entities.entities(db, _SPEAKERS) if one.id in taking_part or one.is_client
    ]
    found.sort(key=lambda one: (not one.is_client, one.kind != "person", -one.event_count))
    return tuple(
        PersonRow(
            shown_name(one),
            role(shown.language, one.role) or offices.get(one.id, ""),
            "" if shown.court else " · ".join(_other_spellings(one)),
            tuple(exhibits[number] for number in one.document_ids if number in exhibits),
        )
        for one in found
    )


def _instances(db: Connection, shown: Shown) -> dict[int, str]:
    """What a court or authority is in the proceedings: its instance, or who decided."""
    told: dict[int, dict[str, None]] = {}
    for one in proceedings.listed(db, shown.accepted()):
        if one.shown and one.instance:
            key = "decision maker" if one.instance == "authority" else one.instance
            told.setdefault(one.office_id, {})[role(shown.language, key)] = None
    return {office_id: ", ".join(words) for office_id, words in told.items()}


def _other_spellings(entity: Entity) -> list[str]:
    """Spellings that stand in a document or were added by a person, and tell a reader something."""
    others = (one for one in entity.names if one.name != entity.main_name)
    return other_spellings(entity.main_name, ((one.name, one.language) for one in others))


def proceedings_told(db: Connection, shown: Shown) -> tuple[PlainRow, ...]:
    """Court, case number, instance and outcome of each proceeding, with the exhibit that tells it.

    One that no printed event and no exhibit tells is left out.
    """
    by_id = {one.id: one for one in shown.events}
    rows = []
    for one in proceedings.listed(db, shown.accepted()):
        sources = _sources(one, by_id, shown)
        if one.shown and sources:
            rows.append(PlainRow(_proceeding_cells(one, by_id, shown.language), sources))
    return tuple(rows)


def _proceeding_cells(
    one: Proceeding, by_id: Mapping[int, Event], language: str
) -> tuple[str, ...]:
    event = by_id.get(one.outcome_event or 0)
    when = " ".join(date_lines(event, language, by_id)) if event and event.edtf else ""
    outcome = say(language, "outcome on", date=when, text=one.outcome) if when else one.outcome
    numbers = [one.case_number]
    if one.process_number:
        numbers.append(say(language, "process number", n=one.process_number))
    instance = say(language, f"instance {one.instance}") if one.instance else ""
    return (one.court, "\n".join(filter(None, numbers)), instance, outcome)


def _sources(one: Proceeding, by_id: Mapping[int, Event], shown: Shown) -> tuple[Reference, ...]:
    """Where the outcome stands: in the ruling itself where it is an exhibit, else where told."""
    event = by_id.get(one.outcome_event or 0)
    quotes = event.quotes if event else ()
    own = [quote for quote in quotes if quote.document_id in one.document_ids]
    if quotes:
        return references(own or quotes, shown.language)
    exhibits = shown.exhibits()
    return tuple(Reference(exhibits[at], "") for at in one.document_ids if at in exhibits)


def statements_told(db: Connection, shown: Shown) -> tuple[PlainRow, ...]:
    """Who says what, verbatim, each with its place; the same words in two documents stand once."""
    exhibits = shown.exhibits()
    speakers = {one.id: one for one in entities.entities(db, _SPEAKERS)}
    told: dict[tuple[int, str], list[Quote]] = {}
    for quote in statements.statements(db):
        if quote.speaker_id in speakers and quote.document_id in exhibits:
            said = in_quotation_marks(quote.exact, say(shown.language, "quotation marks"))
            told.setdefault((quote.speaker_id, said), []).append(quote)
    rows = sorted(told.items(), key=lambda one: _speaker_order(speakers[one[0][0]]))
    return tuple(
        PlainRow(
            (_speaker(speakers[speaker], shown.language), said),
            references(quotes, shown.language),
        )
        for (speaker, said), quotes in rows
    )


def _speaker_order(speaker: Entity) -> tuple[bool, int, str]:
    """The client first, then people, organisations and courts."""
    return (not speaker.is_client, _SPEAKERS.index(speaker.kind), speaker.main_name.casefold())


def _speaker(entity: Entity, language: str) -> str:
    told = role(language, entity.role) if entity.role else ""
    return f"{shown_name(entity)}, {told}" if told else shown_name(entity)


def questions(db: Connection, shown: Shown) -> tuple[PlainRow, ...]:
    """The open questions a person kept, with the sources of the event each is about."""
    by_id = {one.id: one for one in shown.events}
    exhibits = shown.exhibits()
    rows = []
    for one in open_questions(db):
        event = by_id.get(one.event_id or 0)
        found = references(event.quotes, shown.language) if event else ()
        if not found and one.document_id in exhibits:
            found = (Reference(exhibits[one.document_id], ""),)
        rows.append(PlainRow((one.text,), found))
    return tuple(rows)


def time_limits(db: Connection, shown: Shown) -> tuple[PlainRow, ...]:
    """The time limits with the words that set them; a day that is not written stands in [ ]."""
    exhibits = shown.exhibits()
    found = [one for one in deadlines.deadlines(db) if one.document_id in exhibits]
    told = passage_quotes(db, [one.passage_id for one in found if one.passage_id is not None])
    return tuple(
        PlainRow(
            (_due(one, shown.language), " ".join((one.exact or one.rule).split())),
            references([told[one.passage_id]], shown.language)
            if one.passage_id in told
            else (Reference(exhibits[one.document_id], ""),),
        )
        for one in found
    )


def _due(one: Deadline, language: str) -> str:
    if not one.due:
        return say(language, "no date")
    day = date_words(one.due, language, short=True)
    counted = bool(one.counted_from) or (one.due[:4] not in one.exact)
    return f"[{day}]" if counted and not one.entered_by else day


def exhibits(shown: Shown, *, sha256: bool) -> tuple[ExhibitRow, ...]:
    """The list of exhibits, with what a machine read; `sha256` prints the fingerprint of each."""
    return tuple(_exhibit(one, shown, sha256) for one in shown.documents)


def _exhibit(document: Document, shown: Shown, sha256: bool) -> ExhibitRow:
    """A line of the list; a file's own name is the caseworker's and stays off the court paper."""
    language, day = shown.language, document.document_date
    kind = say(language, f"kind {document.kind}")
    title = document.title or (kind if shown.court else document.label)
    name = ", ".join(part for part in (title, document.publisher) if part)
    if document.text_state in ("not read", WRITTEN_DOWN):
        name += f" ({say(language, document.text_state)})"
    elif document.id in shown.scans and shown.scans[document.id].read:
        name += f" ({_machine_pages(document, shown.scans[document.id], language)})"
    return ExhibitRow(
        document.exhibit,
        name,
        kind,
        date_words(day, language, short=True) if day else say(language, "no date"),
        str(max(document.page_count, 1)),
        document.sha256 if sha256 else "",
    )


def _machine_pages(document: Document, read: OcrState, language: str) -> str:
    """Which pages a machine read from their pictures, and of which it was not sure."""
    text = say(language, "by machine")
    if len(read.read) < document.page_count:
        text = say(language, "by machine pages", pages=_pages(read.read, language))
    if not read.hard:
        return text
    if document.page_count <= 1:
        return say(language, "by machine hard")
    return f"{text}; {say(language, 'hard pages', pages=_pages(read.hard, language))}"


def _pages(numbers: tuple[int, ...], language: str) -> str:
    return say(language, "page", n=", ".join(map(str, numbers)))
