"""Who takes part in which event, and as what."""

from typing import NamedTuple

from casefile.model.changes import Changes, changed
from casefile.store.driver import Connection


class Part(NamedTuple):
    """A part somebody has in an event, with the first passage that tells it (0, 0, 0: none)."""

    event_id: int
    title: str
    edtf: str | None
    kind: str
    role: str
    document_id: int
    start: int
    end: int
    worked_out: bool = False
    """Whether the date is worked out and no person confirmed it."""


def parts_of(db: Connection, entity_id: int) -> list[Part]:
    """The events somebody takes part in, in the order of the timeline; dismissed ones left out."""
    rows = db.execute(
        "SELECT e.id, e.title, e.date_edtf, e.kind, p.role,"
        " e.date_reason <> 'written' AND e.date_confirmed = 0,"
        " (SELECT min(x.passage_id) FROM claim c JOIN citation x ON x.claim_id = c.id"
        "   JOIN passage q ON q.id = x.passage_id JOIN document d ON d.id = q.document_id"
        "   WHERE c.event_id = e.id AND d.trashed_at IS NULL) AS first"
        " FROM participation p JOIN event e ON e.id = p.event_id"
        " WHERE p.entity_id = ? AND e.state <> 'dismissed'"
        " ORDER BY e.date_earliest, e.date_latest, e.sort_in_day, e.id, p.id",
        [entity_id],
    ).fetchall()
    places = {
        passage_id: place
        for passage_id, *place in db.execute(
            "SELECT id, document_id, char_start, char_end FROM passage WHERE id IN"
            " (SELECT x.passage_id FROM participation p JOIN claim c ON c.event_id = p.event_id"
            "  JOIN citation x ON x.claim_id = c.id WHERE p.entity_id = ?)",
            [entity_id],
        )
    }
    found = []
    for event_id, title, edtf, kind, role, worked_out, first in rows:
        document_id, start, end = places.get(first, (0, 0, 0))
        found.append(
            Part(event_id, title, edtf, kind, role, document_id, start, end, bool(worked_out))
        )
    return found


def set_part(db: Connection, event_id: int, entity_id: int, role: str) -> Changes:
    """Say as what somebody takes part in an event; found parts beside it go."""
    db.execute(
        "DELETE FROM participation WHERE event_id = ?1 AND entity_id = ?2 AND id >"
        " (SELECT min(id) FROM participation WHERE event_id = ?1 AND entity_id = ?2)",
        [event_id, entity_id],
    )
    db.execute(
        "UPDATE participation SET role = ?, origin = 'person' WHERE event_id = ? AND entity_id = ?",
        [role, event_id, entity_id],
    )
    return changed("event", event_id) | changed("entity", entity_id)
