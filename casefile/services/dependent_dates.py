"""Dates that hang on another one move with it: on the document's day, on an event's own date.

Only worked-out dates that no person has confirmed move; what was accepted otherwise stays. Time
limits counted from the document's day, or whose year was taken from it, move too.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from casefile.model.changes import Changes
from casefile.model.finding import DateMention
from casefile.model.media import CHAT, CHAT_ARCHIVE
from casefile.services.dependent_limits import follow_dates
from casefile.services.find_events import note_disagreements, propose_anew
from casefile.store import documents, events
from casefile.store.driver import Connection
from casefile.store.events import FROM_DOCUMENT, DatedBy
from casefile.text.dates_of_text import dates_of_text
from casefile.text.document_date import first_printed
from casefile.text.document_lines import HEAD_CHARACTERS, lines_of

Readings = dict[tuple[int, int], tuple[str | None, str, str]]


@dataclass(frozen=True, slots=True)
class OwnDate:
    """A document's own date (EDTF, the words it came from) beside the one it had before."""

    edtf: str | None
    words: str
    before: str | None


def follow_document(db: Connection, document_id: int, own: OwnDate | None = None) -> Changes:
    """Read a document's dates by the date it has now; events and time limits follow.

    `own` is given where the document's date itself was changed: what the document does on its own
    day, as a ruling decides, moves to the new one.
    """
    dates = _dates(db, document_id, _corrected(db, document_id))
    return _move(db, document_id, _readings(dates), own) | follow_dates(db, document_id, dates)


def follow_event(
    db: Connection, before: Mapping[int, Mapping[tuple[int, int], str]], event_id: int
) -> Changes:
    """Move the dates that hang on an event whose date was corrected.

    `before` is what `corrections_of` gave before the correction.
    """
    done = Changes()
    for document_id, corrected in corrections_of(db, event_id).items():
        old = _readings(_dates(db, document_id, before.get(document_id, {})))
        dates = _dates(db, document_id, corrected)
        new = _readings(dates)
        changed = {span: value for span, value in new.items() if old.get(span) != value}
        if changed:
            done |= _move(db, document_id, changed) | follow_dates(db, document_id, dates)
    return done


def corrections_of(db: Connection, event_id: int) -> dict[int, Mapping[tuple[int, int], str]]:
    """For each document that tells an event: the dates a person corrected in it, by their place."""
    telling = {quote.document_id for quote in events.event(db, event_id).quotes}
    return {document_id: _corrected(db, document_id) for document_id in sorted(telling)}


def _corrected(db: Connection, document_id: int) -> Mapping[tuple[int, int], str]:
    return events.corrected_dates(db, document_id)


def _dates(
    db: Connection, document_id: int, corrected: Mapping[tuple[int, int], str]
) -> tuple[DateMention, ...]:
    """Every date of a document as it reads now."""
    stored = documents.document(db, document_id)
    text = documents.document_text(db, document_id)
    counts_from = stored.document_date
    if stored.known_from != "person":
        head = lines_of(text, 0, min(len(text), HEAD_CHARACTERS), stored.language)
        counts_from = first_printed(head, stored.language) or counts_from
    return dates_of_text(
        text,
        stored.language,
        counts_from,
        documents.sentences(db, document_id),
        chat=stored.media_type in (CHAT, CHAT_ARCHIVE),
        corrected=corrected,
    )


def _readings(dates: Sequence[DateMention]) -> Readings:
    """Each date with its reason and the words it rests on, by its place."""
    return {(one.start, one.end): (one.edtf, one.reason, one.base_words) for one in dates}


def _move(
    db: Connection, document_id: int, readings: Readings, own: OwnDate | None = None
) -> Changes:
    """Write the new readings of dates that were worked out, in events and on the page."""
    events.move_mentions(db, document_id, readings)
    moved = []
    for dated in events.dated_by(db, document_id):
        reading = readings.get((dated.start, dated.end))
        if own is not None and _acts_on_its_day(dated, own, reading):
            reading = own.edtf, FROM_DOCUMENT, own.words
        edtf, reason, base_words = reading or (dated.edtf, "", "")
        if edtf != dated.edtf:
            events.move_date(db, dated, edtf, reason=reason, base_words=base_words)
            moved.append(dated.event_id)
    for event_id in set(moved):
        note_disagreements(db, event_id)
    return propose_anew(db, set(moved))


def _acts_on_its_day(
    dated: DatedBy, own: OwnDate, reading: tuple[str | None, str, str] | None
) -> bool:
    """Whether an event has the document's own date, and not words such as "today" of its own."""
    named = reading is not None and reading[1] != "written"
    return dated.reason == FROM_DOCUMENT and dated.edtf == own.before and not named
