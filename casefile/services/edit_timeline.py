"""Change the timeline by hand: make, edit and order events, set a document's date and facts."""

from collections.abc import Collection
from dataclasses import dataclass

from casefile.model.changes import Changes, changed
from casefile.model.errors import CaseError
from casefile.services.dependent_dates import (
    OwnDate,
    corrections_of,
    follow_document,
    follow_event,
)
from casefile.services.dependent_limits import set_received
from casefile.services.find_events import note_disagreements, propose_anew
from casefile.services.own_day import suggest_acts_of_own_day
from casefile.store import documents, events
from casefile.store.driver import Connection
from casefile.store.events import EventFilter

CORRECTIONS = ("", "misread", "source wrong", "known from elsewhere")


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as a person writes it. `edtf` None means no date is given.

    An undated event is placed after `after_event_id` or before `before_event_id`. A date taken over
    from a document as Casefile worked it out has its `date_reason` and `base_words`, and stays to
    be confirmed.
    `told_as` is "happened", "planned" or "negated"; "" leaves an edited event as it is.
    `participants` are (entity id, role); `speaker` is the entity that says so, if not the document;
    an event that is edited keeps who says it unless `sets_speaker`.
    """

    title: str
    kind: str = "other"
    lane: str = "other"
    edtf: str | None = None
    date_words: str = ""
    place: str = ""
    time: str = ""
    description: str = ""
    private: bool = False
    participants: tuple[tuple[int, str], ...] = ()
    speaker: int | None = None
    sets_speaker: bool = False
    after_event_id: int | None = None
    before_event_id: int | None = None
    date_reason: str = "written"
    base_words: str = ""
    told_as: str = ""

    def neighbours(self, event_id: int = 0) -> tuple[int | None, int | None]:
        """What it is placed after or before; only an undated event is, and never beside itself."""
        if self.edtf is not None or event_id in (self.after_event_id, self.before_event_id):
            return None, None
        return self.after_event_id, self.before_event_id


def add_event(db: Connection, draft: Draft, by: str = "") -> tuple[int, Changes]:
    """An event made by hand without a source; it is shown and printed as not cited."""
    if not draft.title.strip():
        raise CaseError("The event has no headline.", "Nothing was added.", "Write a few words.")
    event_id = events.add_event(
        db,
        title=draft.title.strip(),
        kind=draft.kind,
        lane=draft.lane,
        edtf=draft.edtf,
        date_words=draft.date_words,
        place=draft.place,
        time=draft.time,
        description=draft.description,
        private=draft.private,
        planned=draft.told_as == "planned",
        negated=draft.told_as == "negated",
        by=by,
    )
    place(db, event_id, *draft.neighbours())
    if draft.edtf is not None and draft.date_reason != "written":
        events.update_event(
            db,
            event_id,
            date_reason=draft.date_reason,
            base_words=draft.base_words,
            date_confirmed=0,
        )
    events.set_participants(db, event_id, draft.participants)
    return event_id, changed("event", event_id)


def event_from_selection(
    db: Connection, document_id: int, start: int, end: int, draft: Draft, by: str = ""
) -> tuple[int, Changes]:
    """An event that cites the selected words of a document (code points `start` to `end`)."""
    event_id, done = add_event(db, draft, by)
    passage_id = events.add_passage(db, document_id, start, end)
    events.cite(db, event_id, passage_id, speaker=draft.speaker, origin="person")
    if draft.edtf is not None and draft.date_words:
        events.cite(db, event_id, passage_id, property="date", value=draft.edtf, origin="person")
    return event_id, done


def edit_event(db: Connection, event_id: int, correction: str, draft: Draft) -> Changes:
    """Change an event and say why its value differs from the quote.

    `correction` is "misread" (the program read it wrong: dates that hang on this one move with it),
    "source wrong" (the source's value stays as what it says), "known from elsewhere" (the value is
    not cited) or "" when no value that a source gives has changed.
    """
    if correction not in CORRECTIONS:
        raise ValueError(correction)
    before = events.event(db, event_id)
    columns: dict[str, object] = {
        "title": draft.title.strip() or before.title,
        "kind": draft.kind,
        "lane": draft.lane,
        "place": draft.place,
        "time": draft.time,
        "description": draft.description,
        "private": int(draft.private),
        **_beside(*draft.neighbours(event_id)),
    }
    if draft.told_as:
        columns["planned"] = int(draft.told_as == "planned")
        columns["negated"] = int(draft.told_as == "negated")
    if correction:
        columns["correction"] = correction
    if draft.edtf != before.edtf:
        columns |= {
            "date_edtf": draft.edtf,
            "date_words": draft.date_words,
            "date_reason": "written",
            "base_words": "",
            "date_confirmed": 1,
        }
    events.update_event(db, event_id, **columns)
    done = changed("event", event_id)
    if correction == "misread" and draft.edtf not in (None, before.edtf):
        known = corrections_of(db, event_id)
        events.correct_reading(db, event_id, draft.edtf)
        done |= follow_event(db, known, event_id)
    events.set_participants(db, event_id, draft.participants)
    if draft.sets_speaker:
        events.set_speaker(db, [event_id], draft.speaker)
    note_disagreements(db, event_id)
    if draft.edtf != before.edtf:
        done |= propose_anew(db, [event_id])
    return done


def set_document_date(
    db: Connection, document_id: int, edtf: str | None, words: str = ""
) -> Changes:
    """Give a document its date; every date and time limit that hangs on it moves in the same step.

    Only worked-out dates that no person has confirmed move. The rest stays as it was accepted. A
    ruling that had no date yet now also suggests what it decides.
    """
    known = documents.document(db, document_id)
    before = known.document_date
    documents.set_facts(db, document_id, document_date=edtf, date_words=words, known_from="person")
    moved = follow_document(db, document_id, OwnDate(edtf, words, before))
    if before is None and edtf is not None and known.kind == "ruling":
        moved |= suggest_acts_of_own_day(db, document_id)
    return changed("document", document_id) | moved


def order_in_day(db: Connection, event_id: int, up: bool) -> Changes:
    """Move an event among those of its date; one without a date past its dated neighbour."""
    if events.event(db, event_id).edtf is None:
        return _move_undated(db, event_id, up=up)
    return events.order_in_day(db, event_id, up=up)


def _move_undated(db: Connection, event_id: int, *, up: bool) -> Changes:
    """Place it one dated event up or down; before the first, behind all: placeless."""
    rows = events.band_rows(db, EventFilter())
    anchors = [row.id for row in rows if row.edtf is not None]
    moved = events.event(db, event_id)
    at = anchors.index(moved.beside_id) if moved.beside_id in anchors else len(anchors)
    if moved.before_event_id in anchors and moved.after_event_id is None:
        at -= 1
    to = at - 1 if up else at + 1
    if not anchors or to < -1 or to > len(anchors):
        return Changes()
    if to == -1:
        return place(db, event_id, before_id=anchors[0])
    return place(db, event_id, after_id=anchors[to] if to < len(anchors) else None)


def place(
    db: Connection, event_id: int, after_id: int | None = None, before_id: int | None = None
) -> Changes:
    """Put an undated fact after another event or before it; without either let it go."""
    return events.update_event(db, event_id, **_beside(after_id, before_id))


def _beside(after_id: int | None = None, before_id: int | None = None) -> dict[str, int | None]:
    """One place at a time: what follows an event needs none it precedes."""
    return {"after_event_id": after_id, "before_event_id": None if after_id else before_id}


def set_facts(db: Connection, document_id: int, **facts: object) -> Changes:
    """Correct what the program believes about a document (kind, title, publisher, scope, ...)."""
    done = Changes()
    if "received_on" in facts:
        day = facts.pop("received_on")
        done = set_received(db, document_id, str(day) if day else None)
    return done | documents.set_facts(db, document_id, **facts)


def set_fact(db: Connection, document_id: int, name: str, value: object) -> Changes:
    """Correct one fact of a document."""
    return set_facts(db, document_id, **{name: value})


def trash_documents(db: Connection, document_ids: Collection[int]) -> Changes:
    """Put documents into the case's trash; their originals stay."""
    return documents.trash(db, list(document_ids))


def restore_documents(db: Connection, document_ids: Collection[int]) -> Changes:
    """Bring documents back from the trash."""
    return documents.restore(db, list(document_ids))
