"""Dates that hang on another one move with it: on the document's day, on an event's own date.

Only worked-out dates that no person has confirmed move; what was accepted otherwise stays.
"""

from collections.abc import Mapping

from casefile.services.find_events import note_disagreements
from casefile.store import documents, events
from casefile.store.driver import Connection
from casefile.text.date_finder import find_dates

Readings = dict[tuple[int, int], tuple[str | None, str, str]]


def follow_document(db: Connection, document_id: int) -> list[int]:
    """Read a document's dates by the date it has now; the events whose own date moved."""
    return _move(db, document_id, _readings(db, document_id, _corrected(db, document_id)))


def follow_event(
    db: Connection, before: Mapping[int, Mapping[tuple[int, int], str]], event_id: int
) -> list[int]:
    """Move the dates that hang on an event whose date was corrected; the events that moved.

    `before` is what `corrections_of` gave before the correction.
    """
    moved = []
    for document_id, corrected in corrections_of(db, event_id).items():
        old = _readings(db, document_id, before.get(document_id, {}))
        new = _readings(db, document_id, corrected)
        changed = {span: value for span, value in new.items() if old.get(span) != value}
        moved += _move(db, document_id, changed)
    return moved


def corrections_of(db: Connection, event_id: int) -> dict[int, Mapping[tuple[int, int], str]]:
    """For each document that tells an event: the dates a person corrected in it, by their place."""
    telling = {quote.document_id for quote in events.event(db, event_id).quotes}
    return {document_id: _corrected(db, document_id) for document_id in sorted(telling)}


def _corrected(db: Connection, document_id: int) -> Mapping[tuple[int, int], str]:
    return events.corrected_dates(db, document_id)


def _readings(
    db: Connection, document_id: int, corrected: Mapping[tuple[int, int], str]
) -> Readings:
    """Every date of a document with its reason and the words it rests on, by its place."""
    stored = documents.document(db, document_id)
    found = find_dates(
        documents.document_text(db, document_id),
        stored.language,
        document_date=stored.document_date,
        sentences=documents.sentences(db, document_id),
        corrected=corrected,
    )
    return {(one.start, one.end): (one.edtf, one.reason, one.base_words) for one in found}


def _move(db: Connection, document_id: int, readings: Readings) -> list[int]:
    """Write the new readings of dates that were worked out; the events whose own date moved."""
    moved = []
    for dated in events.dated_by(db, document_id):
        edtf, reason, base_words = readings.get((dated.start, dated.end), (dated.edtf, "", ""))
        if edtf != dated.edtf:
            events.move_date(db, dated, edtf, reason=reason, base_words=base_words)
            moved.append(dated.event_id)
    for event_id in set(moved):
        note_disagreements(db, event_id)
    return moved
