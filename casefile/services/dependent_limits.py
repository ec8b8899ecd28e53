"""Time limits that hang on a document move with it: on its own day, on the day it was received.

What a person wrote or decided stays.
"""

from collections.abc import Sequence
from typing import cast

from casefile.model.changes import Changes, changed
from casefile.model.finding import DateMention, DocumentKind, FoundDeadline
from casefile.services.time_limits import counted
from casefile.store import deadlines, documents
from casefile.store.deadlines import Deadline
from casefile.store.driver import Connection
from casefile.text.deadlines import find_deadlines
from casefile.text.event_words import flat

_OWN_DAY = "this document"
_RECEIPT = "receipt"


def follow_dates(db: Connection, document_id: int, dates: Sequence[DateMention]) -> Changes:
    """Count a document's time limits by the dates it has now."""
    limits = _of(db, document_id)
    if not limits:
        return Changes()
    stored = documents.document(db, document_id)
    found = find_deadlines(
        flat(documents.document_text(db, document_id)),
        stored.language,
        documents.sentences(db, document_id),
        dates,
        stored.document_date,
        cast("DocumentKind", stored.kind),
    )
    moved = []
    for limit in limits:
        now = _counted_now(limit, found, stored.language)
        if now is None or now.due == limit.due:
            continue
        deadlines.update_deadline(db, limit.id, due=now.due, counted_from=now.counted_from)
        moved.append(limit.id)
    return changed("deadline", *moved)


def set_received(db: Connection, document_id: int, day: str | None) -> Changes:
    """Say when a document was received; its time limits that count from that day move.

    A limit whose own day of receipt was filled in keeps it.
    """
    before = documents.document(db, document_id).received_on
    done = documents.set_facts(db, document_id, received_on=day)
    return done | _receive(db, document_id, before, day)


def fill_receipt(db: Connection, document_id: int) -> Changes:
    """Count newly found time limits from the day a person said the document was received."""
    if "received_on" not in documents.facts_by_person(db, document_id):
        return Changes()
    return _receive(db, document_id, None, documents.document(db, document_id).received_on)


def _receive(db: Connection, document_id: int, before: str | None, day: str | None) -> Changes:
    languages = documents.document(db, document_id).language, "en"
    moved = []
    for limit in _of(db, document_id):
        origin = limit.counted_from.partition(" ")[0]
        if origin == _RECEIPT and limit.received_on == before:
            deadlines.update_deadline(
                db,
                limit.id,
                received_on=day,
                counted_from=f"{origin} {day}" if day else origin,
                due=counted(limit.rule, day, languages, origin),
            )
            moved.append(limit.id)
    return changed("deadline", *moved)


def _of(db: Connection, document_id: int) -> list[Deadline]:
    """The document's limits that nobody has done, dismissed or written."""
    return [
        one
        for one in deadlines.deadlines(db)
        if one.document_id == document_id and one.passage_id is not None
    ]


def _counted_now(
    limit: Deadline, found: Sequence[FoundDeadline], language: str
) -> FoundDeadline | None:
    """The limit as it is found now; None where its day is a person's or counts from receipt."""
    if limit.received_on is not None or (limit.entered_by and not _as_counted(limit, language)):
        return None
    for one in found:
        if (one.start, one.end, one.rule) == (limit.char_start, limit.char_end, limit.rule):
            return one
    return None


def _as_counted(limit: Deadline, language: str) -> bool:
    """Whether a person who changed the limit left the day that its rule gives."""
    origin, _, day = limit.counted_from.rpartition(" ")
    due = counted(limit.rule, day, (language, "en"))
    return origin == _OWN_DAY and due is not None and due == limit.due
