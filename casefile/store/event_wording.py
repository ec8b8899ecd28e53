"""The headline of an event: that of its best passage, and in other languages as people wrote it."""

from collections import defaultdict
from collections.abc import Collection

from casefile.model.changes import Changes, changed
from casefile.model.finding import Telling
from casefile.store import history
from casefile.store.driver import Connection
from casefile.store.rows import id_list, insert, update


def wordings(
    db: Connection, event_ids: Collection[int], language: str
) -> dict[int, tuple[str, str]]:
    """Headline and description of events in a language, where somebody wrote them."""
    rows = db.execute(
        "SELECT event_id, title, description FROM event_text WHERE language = ?"
        " AND event_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [language, id_list(event_ids)],
    )
    return {event_id: (title, description) for event_id, title, description in rows}


def set_wording(
    db: Connection, event_id: int, language: str, title: str, description: str = ""
) -> Changes:
    """Write an event's headline in a language."""
    row = db.execute(
        "SELECT id FROM event_text WHERE event_id = ? AND language = ?", [event_id, language]
    ).fetchone()
    words = {"title": title, "description": description}
    if row is None:
        insert(db, "event_text", event_id=event_id, language=language, **words)
    else:
        update(db, "event_text", row[0], words)
    return changed("event", event_id)


def tellings(db: Connection, event_ids: Collection[int]) -> dict[int, list[Telling]]:
    """How each passage tells these suggestions; only of those that several passages tell.

    In the order the passages were found; events a person has touched are left out.
    """
    return {
        event_id: several
        for event_id, several in all_tellings(db, event_ids, ("suggested",)).items()
        if len(several) > 1 and not history.touched_by_person(db, "event", event_id)
    }


def all_tellings(
    db: Connection, event_ids: Collection[int], states: Collection[str] = ("suggested", "accepted")
) -> dict[int, list[Telling]]:
    """How each passage tells these events, as far as the program found them in these states."""
    told: dict[int, list[Telling]] = defaultdict(list)
    for event_id, *telling in db.execute(
        "SELECT c.event_id, x.headline, p.exact, d.language, d.kind, coalesce((SELECT w.date_words"
        " FROM citation w JOIN claim g ON g.id = w.claim_id WHERE g.event_id = c.event_id"
        " AND g.property = 'date' AND w.passage_id = p.id), '') FROM claim c"
        " JOIN citation x ON x.claim_id = c.id JOIN passage p ON p.id = x.passage_id"
        " JOIN document d ON d.id = p.document_id JOIN event e ON e.id = c.event_id"
        " WHERE c.property = 'existence' AND d.trashed_at IS NULL AND e.origin = 'rule'"
        " AND e.state IN (SELECT value FROM json_each(?))"
        " AND c.event_id IN (SELECT value FROM json_each(?)) ORDER BY x.id",
        [id_list(states), id_list(event_ids)],
    ):
        told[event_id].append(Telling(*telling))
    return told


def set_headline(db: Connection, event_id: int, title: str) -> None:
    """Give an event another headline in the language of the case."""
    update(db, "event", event_id, {"title": title})
