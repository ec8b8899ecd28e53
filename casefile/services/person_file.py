"""Everything the case holds about one person, for somebody who asks to see it."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from casefile.model.document import Document, Note
from casefile.model.entity import Entity
from casefile.model.event import Event, Quote
from casefile.model.known_copies import KnownCopy
from casefile.model.part import part_in
from casefile.output.interchange import person_json
from casefile.services.hide_names import hide_in_values, refuse_names
from casefile.services.person_record import record
from casefile.services.write_note import speaker_of
from casefile.store import documents, entities, erasing, events, known_copies, questions
from casefile.store.driver import Connection
from casefile.store.entities import Named
from casefile.store.matter import Matter, matter
from casefile.store.questions import Question
from casefile.text.name_search import NameSearch

STATES = ("open", "answered")


@dataclass(frozen=True, slots=True)
class ToldNote:
    """A note that names the person or was told by the person, with all its words."""

    document: Document
    note: Note
    words: str


@dataclass(frozen=True, slots=True)
class PersonFile:
    """What is held: `documents` name the person, those in the trash too; `named` are sentences.

    `parts` says for each event as what the person takes part in it. `copies` left the case, the
    whole of it or a part.
    """

    person: Entity
    matter: Matter
    documents: tuple[Document, ...] = ()
    events: tuple[Event, ...] = ()
    parts: dict[int, str] = dataclasses.field(default_factory=dict)
    statements: tuple[Quote, ...] = ()
    notes: tuple[ToldNote, ...] = ()
    named: tuple[Named, ...] = ()
    questions: tuple[Question, ...] = ()
    copies: tuple[KnownCopy, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing but the entry itself is held."""
        return not (self.documents or self.events or self.statements or self.notes)


def gather(db: Connection, entity_id: int) -> PersonFile:
    """Everything about the person of this entry. Raises CaseError when there is none."""
    person = entities.entity(db, entity_id)
    told = record(db, person)
    ids = {*erasing.documents_naming(db, entity_id), *(one.document_id for one in told.said)}
    notes = _notes(db, entity_id, ids)
    ids |= {one.document.id for one in notes}
    parts = {part.event_id: part_in(part.kind, part.role, person.kind) for part in told.parts}
    return PersonFile(
        person,
        matter(db),
        tuple(
            one
            for trashed in (False, True)
            for one in documents.documents(db, trashed=trashed)
            if one.id in ids
        ),
        tuple(events.events(db, list(parts))),
        parts,
        told.said,
        notes,
        _once(told.named, {one.document.id for one in notes}),
        tuple(one for one in questions.questions(db, STATES) if one.event_id in parts),
        tuple(one for one in known_copies.known_copies(db) if one.kind != "source"),
    )


def _notes(db: Connection, entity_id: int, naming: set[int]) -> tuple[ToldNote, ...]:
    """Notes the person told or is named in; another person's words in them stand with them."""
    found = []
    for paper in documents.documents(db):
        note = documents.note(db, paper.id)
        if note and (paper.id in naming or speaker_of(db, paper.id) == entity_id):
            found.append(ToldNote(paper, note, documents.document_text(db, paper.id).strip()))
    return tuple(found)


def _once(named: tuple[Named, ...], whole: set[int]) -> tuple[Named, ...]:
    """Each sentence once, without those of notes that are there in full."""
    first: dict[tuple[int, str], Named] = {}
    for one in named:
        if one.document_id not in whole:
            first.setdefault((one.document_id, one.sentence), one)
    return tuple(first.values())


def as_json(held: PersonFile, search: NameSearch | None = None) -> bytes:
    """The file as UTF-8 JSON; `search` looks for other people's names, which become initials.

    Raises:
        CaseError: somebody it looks for is named all the same.
    """
    content = person_json(hide_in_values(_values(held), search))
    refuse_names(content, search)
    return content


def _values(held: PersonFile) -> dict[str, Any]:
    one = held.person
    return {
        "name": one.main_name,
        "also_written": list(one.also_written),
        "role_in_case": one.role,
        "is_client": one.is_client,
        "name_hidden": one.pseudonym,
        "case": held.matter.code,
        "case_opened": held.matter.opened_on,
        "case_closed": held.matter.closed_on,
        "kept_until": held.matter.delete_after,
        "documents": [_document(paper) for paper in held.documents],
        "events": [_event(event, held.parts[event.id]) for event in held.events],
        "statements": [_said(quote) | {"words": quote.exact} for quote in held.statements],
        "notes": [_note(note) for note in held.notes],
        "named": [
            {"exhibit": said.exhibit, "page": said.page, "sentence": said.sentence}
            for said in held.named
        ],
        "questions": [
            {"question": asked.text, "for": asked.for_whom, "answer": asked.answer}
            for asked in held.questions
        ],
        "copies_outside": [
            {"kind": one.kind, "made": one.made_on, "gone": one.gone_on} for one in held.copies
        ],
    }


def _document(paper: Document) -> dict[str, Any]:
    return {
        "exhibit": paper.exhibit,
        "title": paper.label,
        "kind": paper.kind,
        "date": paper.document_date,
        "from": paper.publisher or paper.author,
        "file": paper.file_name,
        "received": paper.received_on,
        "added": paper.added_at[:10],
        "how": paper.import_channel,
        "in_trash": paper.trashed_at is not None,
    }


def _event(event: Event, part: str) -> dict[str, Any]:
    return {
        "title": event.title,
        "date": event.edtf,
        "part": part,
        "state": event.state,
        "description": event.description,
        "quotes": [_said(quote) | {"words": quote.exact} for quote in event.quotes],
    }


def _note(told: ToldNote) -> dict[str, Any]:
    note = dataclasses.asdict(told.note)
    del note["document_id"]
    return {"exhibit": told.document.exhibit, "words": told.words, **note}


def _said(quote: Quote) -> dict[str, Any]:
    return {"exhibit": quote.exhibit, "place": quote.place()}
