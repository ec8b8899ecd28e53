"""How the date of an event was read from each of its sentences, and what it rests on."""

import json

from casefile.model.date_reading import Anchor, DateReading
from casefile.model.event import Event, Quote
from casefile.store.document_reading import document_text
from casefile.store.driver import Connection
from casefile.store.rows import one

_FROM_DOCUMENT = frozenset({"year from document date", "from document date"})


def date_readings(db: Connection, event: Event) -> list[DateReading]:
    """One for each sentence of the event, in the order of its sources."""
    return [_reading(db, quote) for quote in event.quotes]


def _reading(db: Connection, quote: Quote) -> DateReading:
    row = db.execute(
        "SELECT rule, alternatives FROM mention WHERE document_id = ? AND kind = 'date'"
        " AND char_start = ? AND char_end = ?",
        [quote.document_id, quote.date_start, quote.date_end],
    ).fetchone()
    rule, alternatives = row or ("", "[]")
    words, known_from = one(
        db,
        "SELECT document_date_words, document_date_from FROM document WHERE id = ?",
        [quote.document_id],
    )
    return DateReading(
        quote,
        rule.rpartition(" ")[2],
        tuple(json.loads(alternatives)),
        known_from,
        _anchor(db, quote, words if quote.date_reason in _FROM_DOCUMENT else quote.base_words),
    )


def _anchor(db: Connection, quote: Quote, words: str) -> Anchor | None:
    """The words a date was completed from: the nearest before it, else the first behind it."""
    if not words or quote.date_reason == "written":
        return None
    text = document_text(db, quote.document_id)
    until = quote.date_start if quote.date_start >= 0 else quote.char_start
    if quote.date_reason in _FROM_DOCUMENT:
        start = text.find(words)
    else:
        start = text.rfind(words, 0, until)
        start = start if start >= 0 else text.find(words, max(quote.date_end, until))
    return Anchor(quote.document_id, start, start + len(words)) if start >= 0 else None
