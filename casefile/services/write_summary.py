"""Write the case summary: a working paper that shows everything, a court paper that does not."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, Protocol

from casefile.model.document import Document
from casefile.model.entity import Entity
from casefile.model.event import Event, Quote
from casefile.model.plain import to_json
from casefile.model.summary import (
    LABELS,
    ChronologyRow,
    ExhibitRow,
    NotShown,
    Paper,
    PersonRow,
    PlainRow,
    Reference,
)
from casefile.output.summary_pdf import write_pdf
from casefile.services.paper_chronology import court_row, work_row
from casefile.services.paper_words import labels, role, say
from casefile.store import custody, deadlines, documents, entities, events
from casefile.store import matter as store_matter
from casefile.store.driver import Connection
from casefile.store.events import EventFilter
from casefile.store.matter import Matter
from casefile.text.date_words import date_words
from casefile.text.other_spellings import other_spellings

SECTIONS = frozenset({"people", "chronology", "exhibits", "time limits", "sha256"})
USUAL = frozenset({"people", "chronology", "exhibits"})
HEAD_LETTERS = 16


@dataclass(frozen=True, slots=True)
class Options:
    """What goes on the paper. `sections` are of SECTIONS; `heading` only for the court paper."""

    for_whom: Literal["work", "court"] = "work"
    sections: frozenset[str] = USUAL
    quotes: bool = False
    paper: Literal["a4", "letter"] = "a4"
    language: str = "en"
    with_suggestions: bool = False
    uncited: bool = False
    heading: str = ""


class Writer(Protocol):
    """Whoever writes bytes out of sight of the window: the writing child's client."""

    def write(self, what: str, data: dict[str, Any]) -> bytes:
        """The output called `what` made of plain data."""
        ...


@dataclass(frozen=True, slots=True)
class _Content:
    """What the paper may draw from, already chosen."""

    options: Options
    matter: Matter
    events: tuple[Event, ...]
    documents: tuple[Document, ...]
    told: dict[int, tuple[Quote, ...]]


def pdf(paper_: Paper) -> bytes:
    """The paper as PDF."""
    return write_pdf(paper_)


def docx(paper_: Paper, writer: Writer) -> bytes:
    """The paper as Word document, made in the writing child."""
    data: dict[str, Any] = to_json(paper_)
    return writer.write("docx", data)


def paper(db: Connection, options: Options, today: date) -> Paper:
    """The paper with every word it will print; `today` is the day it carries."""
    content = _content(db, options)
    return _court(db, content, today) if options.for_whom == "court" else _work(db, content, today)


def not_shown(db: Connection, options: Options) -> list[NotShown]:
    """What the paper leaves out, how many of each, and why."""
    found = events.counts(db)
    language = options.language
    counts: dict[str, int] = {}
    if not options.with_suggestions or options.for_whom == "court":
        counts["suggestions"] = found.suggested
    counts["dismissed"] = found.dismissed
    if options.for_whom == "court":
        accepted = _accepted(db)
        for event in accepted:
            why = _why_not_in_court(event, options)
            if why:
                counts[why] = counts.get(why, 0) + 1
        every = documents.documents(db)
        counts["documents"] = len(every) - sum(_may_be_filed(one) for one in every)
    return [
        NotShown(say(language, f"hidden {what}"), count, say(language, f"why {what}"))
        for what, count in counts.items()
        if count
    ]


def _accepted(db: Connection, *more: str) -> list[Event]:
    wanted = EventFilter(states=frozenset({"accepted", *more}))
    return events.events(db, events.event_ids(db, wanted))


def _content(db: Connection, options: Options) -> _Content:
    stored = documents.documents(db)
    if options.for_whom == "court":
        chosen = [one for one in _accepted(db) if not _why_not_in_court(one, options)]
        told = {one.id: _filed_quotes(one) for one in chosen}
        cited = {quote.document_id for quotes in told.values() for quote in quotes}
        stored = [one for one in stored if one.id in cited]
    else:
        chosen = _accepted(db, "suggested") if options.with_suggestions else _accepted(db)
        told = {one.id: one.quotes for one in chosen}
    return _Content(options, store_matter.matter(db), tuple(chosen), tuple(stored), told)


def _may_be_filed(document: Document) -> bool:
    return document.may_be_filed == "yes" and not document.private


def _filed_quotes(event: Event) -> tuple[Quote, ...]:
    return tuple(
        quote
        for quote in event.quotes
        if quote.may_be_filed == "yes" and not quote.document_private
    )


def _why_not_in_court(event: Event, options: Options) -> str:
    """Why an accepted event stays off the court paper, "" when it goes on it."""
    if event.private:
        return "private"
    if any(one.in_court_paper == "leave out" for one in event.disagreements):
        return "left out"
    if any(one.open and one.in_court_paper == "internal" for one in event.disagreements):
        return "disagreement"
    if not _filed_quotes(event) and not options.uncited:
        return "uncited"
    return ""


def _work(db: Connection, content: _Content, today: date) -> Paper:
    options, language = content.options, content.options.language
    others = {event.id: event for event in content.events}
    rows = tuple(work_row(one, language, options.quotes, others) for one in content.events)
    cited = sum(event.cited for event in content.events)
    day = date_words(today.isoformat(), language)
    code = content.matter.code
    return Paper(
        kind="work",
        heading=_heading(db, content),
        subtitle=_subtitle(db, content),
        language=language,
        size=options.paper,
        date=today.isoformat(),
        labels=labels(language, LABELS),
        running_head=code,
        foot=say(language, "work foot", code=code, date=day, cited=cited, events=len(rows)),
        people=_people(db, content) if "people" in options.sections else (),
        chronology=rows if "chronology" in options.sections else (),
        time_limits=_time_limits(db, content) if "time limits" in options.sections else (),
        exhibits=_exhibits(content) if "exhibits" in options.sections else (),
        closing=_closing(db, options),
    )


def _court(db: Connection, content: _Content, today: date) -> Paper:
    options, language = content.options, content.options.language
    rows: tuple[ChronologyRow, ...] = tuple(
        court_row(one, language, options.quotes, content.told[one.id]) for one in content.events
    )
    heading = options.heading or say(language, "court heading")
    return Paper(
        kind="court",
        heading=heading,
        subtitle="",
        language=language,
        size=options.paper,
        date=today.isoformat(),
        labels=labels(language, LABELS),
        running_head=heading,
        people=_people(db, content) if "people" in options.sections else (),
        chronology=rows if "chronology" in options.sections else (),
        exhibits=_exhibits(content) if "exhibits" in options.sections else (),
    )


def _heading(db: Connection, content: _Content) -> str:
    client = content.matter.client_entity_id
    name = f" · {_shown_name(entities.entity(db, client))}" if client else ""
    return f"{content.matter.code}{name}"


def _subtitle(db: Connection, content: _Content) -> str:
    language, found = content.options.language, events.counts(db)
    title = content.matter.title
    return say(
        language,
        "work subtitle",
        title=say(language, "subtitle part", text=title) if title else "",
        client="",
        exhibits=_counted(language, "exhibits", len(content.documents)),
        events=_counted(language, "events", len(content.events)),
        open=_counted(language, "open", found.disagreements_open),
        left=_counted(language, "left", found.suggested),
    )


def _counted(language: str, key: str, count: int) -> str:
    if count == 0 and key in ("open", "left"):
        return ""
    return say(language, f"{key} one" if count == 1 else key, n=count)


def _shown_name(entity: Entity) -> str:
    return entity.pseudonym or entity.main_name


def _people(db: Connection, content: _Content) -> tuple[PersonRow, ...]:
    """Who takes part in the printed events, the client first, then by how often."""
    taking_part = {who.entity_id for event in content.events for who in event.participants}
    exhibits = {one.id: one.exhibit for one in content.documents}
    court = content.options.for_whom == "court"
    found = [
        one
        for one in entities.entities(db, ("person", "body", "court"))
        if one.id in taking_part or one.is_client
    ]
    found.sort(key=lambda one: (not one.is_client, one.kind != "person", -one.event_count))
    return tuple(
        PersonRow(
            _shown_name(one),
            role(content.options.language, one.role),
            "" if court or one.pseudonym else " · ".join(_other_spellings(one)),
            tuple(exhibits[number] for number in one.document_ids if number in exhibits),
        )
        for one in found
    )


def _other_spellings(entity: Entity) -> list[str]:
    """Spellings that stand in a document or were added by a person, and tell a reader something."""
    others = (one for one in entity.names if one.name != entity.main_name)
    return other_spellings(entity.main_name, ((one.name, one.language) for one in others))


def _exhibits(content: _Content) -> tuple[ExhibitRow, ...]:
    options = content.options
    return tuple(_exhibit(one, options) for one in content.documents)


def _exhibit(document: Document, options: Options) -> ExhibitRow:
    language, day = options.language, document.document_date
    name = ", ".join(part for part in (document.label, document.publisher) if part)
    if document.text_state == "not read":
        name += f" ({say(language, 'not read')})"
    return ExhibitRow(
        document.exhibit,
        name,
        say(language, f"kind {document.kind}"),
        date_words(day, language, short=True) if day else say(language, "no date"),
        str(max(document.page_count, 1)),
        document.sha256 if "sha256" in options.sections and options.for_whom == "work" else "",
    )


def _time_limits(db: Connection, content: _Content) -> tuple[PlainRow, ...]:
    language = content.options.language
    labels_of = {one.id: one.exhibit for one in content.documents}
    return tuple(
        PlainRow(
            (
                date_words(one.due, language, short=True) if one.due else say(language, "no date"),
                " ".join(one.exact.split()),
            ),
            (Reference(labels_of[one.document_id], ""),),
        )
        for one in deadlines.deadlines(db)
        if one.document_id in labels_of
    )


def _closing(db: Connection, options: Options) -> tuple[str, ...]:
    language, lines = options.language, []
    left = events.counts(db).suggested
    if left and not options.with_suggestions:
        lines.append(_counted(language, "closing left", left))
    head = custody.head(db)
    if head:
        lines.append(say(language, "closing custody", head=head[:HEAD_LETTERS]))
    return tuple(lines)
