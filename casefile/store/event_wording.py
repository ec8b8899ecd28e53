"""An event's headline in other languages: each paper prints that of its own."""

from collections.abc import Collection

from casefile.model.changes import Changes, changed
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
