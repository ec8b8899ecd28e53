"""The case as one open JSON file: documents, chronology, names, disagreements, time limits."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from casefile.model.document import Document
from casefile.model.event import Event, Quote
from casefile.output.interchange import chronology_json
from casefile.services.hide_names import hide_in_values, refuse_names
from casefile.store import deadlines, documents, entities, events, statements
from casefile.store.driver import Connection
from casefile.store.events import EventFilter
from casefile.text.name_search import NameSearch

TOLD = EventFilter(states=frozenset({"suggested", "accepted"}))


def chronology(db: Connection, search: NameSearch | None = None) -> bytes:
    """Suggested and accepted events with every document that tells them, as UTF-8 JSON.

    Suggestions that are proposed as one event carry one `event` id, although nobody has joined
    them: `proposed` says so, and `case_event` is the event as the case holds it. What a person has
    kept apart or accepted apart stays apart. Each path of a duplicate is listed, with
    `duplicate_of`. `search` looks for names that get initials instead.

    Raises:
        CaseError: somebody it looks for is named all the same.
    """
    content = chronology_json(hide_in_values(_case(db), search))
    refuse_names(content, search)
    return content


def _case(db: Connection) -> dict[str, Any]:
    stored = documents.documents(db)
    names = {one.id: _file_name(one, stored) for one in stored}
    told = events.events(db, events.event_ids(db, TOLD))
    one_event = _clusters(told)
    several = Counter(one_event.values())
    return {
        "documents": list(_documents(db, stored, names)),
        "chronology": [
            row | {"case_event": event.id, "proposed": several[one_event[event.id]] > 1}
            for event in told
            for row in _rows(event, one_event[event.id], names)
        ],
        "people": _people(db),
        "asks": [
            [one.first.main_name, one.second.main_name]
            for one in entities.same_person_questions(db)
        ],
        "disagreements": list(_disagreements(db, told, one_event, names)),
        "deadlines": [
            {"document": names[one.document_id], "quote": one.exact, "due_edtf": one.due}
            for one in deadlines.deadlines(db)
            if one.document_id in names
        ],
        "statements": [
            {"speaker": one.speaker, "document": names[one.document_id], "quote": one.exact}
            for one in statements.statements(db)
            if one.document_id in names
        ],
    }


def _file_name(document: Document, stored: Sequence[Document]) -> str:
    """The document's file name; an attachment is named after its mail."""
    parent = next((one for one in stored if one.id == document.parent_id), None)
    return f"{parent.file_name}#{document.file_name}" if parent else document.file_name


def _documents(
    db: Connection, stored: Sequence[Document], names: dict[int, str]
) -> Iterable[dict[str, Any]]:
    for one in stored:
        row = {
            "file": names[one.id],
            "kind": one.kind,
            "language": one.language or None,
            "title": one.title or None,
            "author": one.author or None,
            "publisher_or_sender": one.publisher or None,
            "document_date": one.document_date,
            "case_numbers": documents.case_numbers(db, one.id),
            "duplicate_of": None,
            "reprint_of": _reprint_of(one, stored, names),
        }
        yield row
        for path in documents.paths(db, one.id):
            name = path.replace("\\", "/").rsplit("/", 1)[-1]
            if name != one.file_name:
                yield row | {"file": name, "duplicate_of": names[one.id], "reprint_of": None}


def _reprint_of(
    document: Document, stored: Sequence[Document], names: dict[int, str]
) -> str | None:
    """The first document of the same text, when this one came later."""
    if document.same_story is None:
        return None
    first = min(one.id for one in stored if one.same_story == document.same_story)
    return names[first] if first != document.id else None


def _clusters(told: Sequence[Event]) -> dict[int, int]:
    """Event id -> the id that stands for all suggestions proposed as one event with it."""
    lead = {event.id: event.id for event in told}

    def root(event_id: int) -> int:
        while lead[event_id] != event_id:
            event_id = lead[event_id]
        return event_id

    state = {event.id: event.state for event in told}
    for event in told:
        for proposal in event.proposals:
            a, b = root(event.id), root(proposal.other_id) if proposal.other_id in lead else -1
            if b != -1 and a != b and "suggested" in (state[a], state[b]):
                lead[max(a, b)] = min(a, b)
    return {event_id: root(event_id) for event_id in lead}


def _rows(event: Event, event_id: int, names: dict[int, str]) -> Iterable[dict[str, Any]]:
    for quote in event.quotes:
        yield {
            "event": event_id,
            "edtf": quote.edtf,
            "date_words": quote.date_words,
            "quote": quote.exact,
            "document": names[quote.document_id],
            "kind": event.kind,
            "parties": [who.name for who in event.participants],
            "state": event.state,
            "title": event.title,
            "read_by_machine": quote.read_by_machine,
        }


def _people(db: Connection) -> list[dict[str, Any]]:
    return [
        {
            "name": one.main_name,
            "kind": {"body": "organisation"}.get(one.kind, one.kind),
            "variants": [name.name for name in one.names if name.in_documents],
            "role_in_case": one.role or None,
        }
        for one in entities.entities(db)
    ]


def _disagreements(
    db: Connection, told: Sequence[Event], one_event: dict[int, int], names: dict[int, str]
) -> Iterable[dict[str, Any]]:
    """Within one event, and between suggestions proposed as one."""
    quotes = {quote.passage_id: quote for event in told for quote in event.quotes}
    for event in told:
        for one in event.disagreements:
            yield {
                "event": one_event[event.id],
                "property": one.property,
                "values": [
                    _said(value.value, quotes[passage], names)
                    for value in one.values
                    for passage in value.passage_ids
                    if passage in quotes
                ],
            }
    for event in told:
        for proposal in event.proposals:
            if event.id < proposal.other_id:
                yield from _between(event, proposal.differences, proposal.other_quotes, names)


def _between(
    event: Event,
    differences: Sequence[tuple[str, str, str]],
    other_quotes: Sequence[Quote],
    names: dict[int, str],
) -> Iterable[dict[str, Any]]:
    for name, here, there in differences:
        if name in ("date", "actor", "outcome", "addressee") and here and there:
            yield {
                "event": event.id,
                "property": name,
                "values": [_said(here, quote, names) for quote in event.quotes]
                + [_said(there, quote, names) for quote in other_quotes],
            }


def _said(value: str, quote: Quote, names: dict[int, str]) -> dict[str, Any]:
    return {"value": value, "document": names[quote.document_id], "quote": quote.exact}
