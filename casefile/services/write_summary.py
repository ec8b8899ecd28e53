"""Write the case summary: a working paper that shows everything, a court paper that does not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, Protocol

from casefile.model.document import Document
from casefile.model.event import Event, Quote
from casefile.model.ocr import OcrState
from casefile.model.plain import to_json
from casefile.model.summary import (
    LABELS,
    ChronologyRow,
    ExhibitRow,
    NotShown,
    Paper,
)
from casefile.output.summary_pdf import write_pdf
from casefile.services import paper_sections
from casefile.services.hide_names import hide, refuse_names, search_for_hidden
from casefile.services.paper_chronology import court_row, work_row
from casefile.services.paper_sections import Shown
from casefile.services.paper_words import labels, say
from casefile.services.translate_quotes import with_translations
from casefile.store import custody, documents, entities, events, scans
from casefile.store import matter as store_matter
from casefile.store.driver import Connection
from casefile.store.events import EventFilter
from casefile.store.matter import Matter
from casefile.text.date_words import date_words
from casefile.text.name_search import NameSearch

USUAL = frozenset(
    {"people", "proceedings", "chronology", "statements", "questions", "time limits", "exhibits"}
)
FOUND = frozenset({"people", "proceedings", "statements", "time limits"})
"""Sections that hold what was read from the documents and is not accepted line by line."""
HEAD_LETTERS = 16


@dataclass(frozen=True, slots=True)
class Options:
    """What goes on the paper. `sections` are of USUAL and "sha256".

    `heading` is for the court paper only. `names_hidden` puts initials in place of everybody whose
    name is hidden.
    """

    for_whom: Literal["work", "court"] = "work"
    sections: frozenset[str] = USUAL
    quotes: bool = False
    paper: Literal["a4", "letter"] = "a4"
    language: str = "en"
    with_suggestions: bool = False
    uncited: bool = False
    heading: str = ""
    names_hidden: bool = False


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
    scans: Mapping[int, OcrState]


def pdf(paper_: Paper) -> bytes:
    """The paper as PDF."""
    return write_pdf(paper_)


def docx(paper_: Paper, writer: Writer, search: NameSearch | None = None) -> bytes:
    """The paper as Word document, made in the writing child.

    Raises:
        CaseError: it could not be made, or names somebody `search` looks for.
    """
    data: dict[str, Any] = to_json(paper_)
    content = writer.write("docx", data)
    refuse_names(content, search)
    return content


def paper(db: Connection, options: Options, today: date) -> Paper:
    """The paper with every word it will print; `today` is the day it carries."""
    content = _content(db, options)
    court = options.for_whom == "court"
    made = _court(db, content, today) if court else _work(db, content, today)
    search = search_for_hidden(db) if options.names_hidden else None
    return hide(made, search)


def not_shown(db: Connection, options: Options) -> list[NotShown]:
    """What the paper leaves out, how many of each, and why."""
    left: dict[str, list[int]] = {}
    if not options.with_suggestions or options.for_whom == "court":
        left["suggestions"] = _in_state(db, "suggested")
    left["dismissed"] = _in_state(db, "dismissed")
    if options.for_whom == "court":
        for event in _accepted(db):
            why = _why_not_in_court(event, options)
            if why:
                left.setdefault(why, []).append(event.id)
        left["documents"] = [one.id for one in documents.documents(db) if not _may_be_filed(one)]
    return [_left_out(what, ids, options.language) for what, ids in left.items() if ids]


def _left_out(what: str, ids: Sequence[int], language: str) -> NotShown:
    papers = what == "documents"
    return NotShown(
        say(language, f"hidden {what}"),
        len(ids),
        say(language, f"why {what}"),
        () if papers else tuple(ids),
        tuple(ids) if papers else (),
    )


def _in_state(db: Connection, state: str) -> list[int]:
    return events.event_ids(db, EventFilter(states=frozenset({state})))


def _accepted(db: Connection, *more: str, language: str = "") -> list[Event]:
    wanted = EventFilter(states=frozenset({"accepted", *more}))
    found = events.events(db, events.event_ids(db, wanted))
    return with_translations(db, found, language) if language else found


def _content(db: Connection, options: Options) -> _Content:
    stored = documents.documents(db)
    if options.for_whom == "court":
        everything = _accepted(db, language=options.language)
        chosen = [one for one in everything if not _why_not_in_court(one, options)]
        told = {one.id: _filed_quotes(one) for one in chosen}
        cited = {quote.document_id for quotes in told.values() for quote in quotes}
        stored = [one for one in stored if one.id in cited]
    else:
        more = ("suggested",) if options.with_suggestions else ()
        chosen = _accepted(db, *more, language=options.language)
        told = {one.id: one.quotes for one in chosen}
    read = scans.states(db, [one.id for one in stored])
    return _Content(options, store_matter.matter(db), tuple(chosen), tuple(stored), told, read)


def _may_be_filed(document: Document) -> bool:
    return document.may_be_filed == "yes" and not document.private


def _filed_quotes(event: Event) -> tuple[Quote, ...]:
    return tuple(
        quote
        for quote in event.quotes
        if quote.may_be_filed == "yes"
        and not quote.document_private
        and quote.anchor_state != "lost"
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
    code, shown, wanted = content.matter.code, _shown(content), options.sections
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
        people=paper_sections.people(db, shown) if "people" in wanted else (),
        proceedings=(paper_sections.proceedings_told(db, shown) if "proceedings" in wanted else ()),
        chronology=rows if "chronology" in wanted else (),
        statements=paper_sections.statements_told(db, shown) if "statements" in wanted else (),
        questions=paper_sections.questions(db, shown) if "questions" in wanted else (),
        time_limits=paper_sections.time_limits(db, shown) if "time limits" in wanted else (),
        exhibits=_exhibits(content),
        closing=_closing(db, options),
    )


def _court(db: Connection, content: _Content, today: date) -> Paper:
    options, language = content.options, content.options.language
    rows: tuple[ChronologyRow, ...] = tuple(
        court_row(one, language, options.quotes, content.told[one.id]) for one in content.events
    )
    heading = options.heading or say(language, "court heading")
    wanted = options.sections
    return Paper(
        kind="court",
        heading=heading,
        subtitle="",
        language=language,
        size=options.paper,
        date=today.isoformat(),
        labels=labels(language, LABELS),
        running_head=heading,
        people=paper_sections.people(db, _shown(content)) if "people" in wanted else (),
        chronology=rows if "chronology" in wanted else (),
        exhibits=_exhibits(content),
    )


def _shown(content: _Content) -> Shown:
    court = content.options.for_whom == "court"
    return Shown(content.options.language, court, content.events, content.documents, content.scans)


def _exhibits(content: _Content) -> tuple[ExhibitRow, ...]:
    options = content.options
    if "exhibits" not in options.sections:
        return ()
    sha256 = "sha256" in options.sections and options.for_whom == "work"
    return paper_sections.exhibits(_shown(content), sha256=sha256)


def _heading(db: Connection, content: _Content) -> str:
    client = content.matter.client_entity_id
    name = f" · {paper_sections.shown_name(entities.entity(db, client))}" if client else ""
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


def _closing(db: Connection, options: Options) -> tuple[str, ...]:
    language, lines = options.language, []
    left = events.counts(db).suggested
    if left and not options.with_suggestions:
        lines.append(_counted(language, "closing left", left))
    if FOUND & options.sections:
        lines.append(say(language, "closing found"))
    head = custody.head(db)
    if head:
        lines.append(say(language, "closing custody", head=head[:HEAD_LETTERS]))
    return tuple(lines)
