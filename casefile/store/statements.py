"""What people are reported to have said, with the words and the place."""

from casefile.model.changes import Changes, changed
from casefile.model.event import Quote
from casefile.store.driver import Connection
from casefile.store.quotes import statement_quotes


def statements(db: Connection, entity_id: int | None = None) -> list[Quote]:
    """Every statement found in the documents, or one person's, in the order of the exhibits.

    The quote's `speaker` is the main name of who says it, "" when it could not be told.
    """
    return statement_quotes(db, entity_id)


def take_speaker_off(db: Connection, passage_id: int, entity_id: int) -> Changes:
    """Words are no longer somebody's statement, also where an event says that they told it."""
    db.execute(
        "DELETE FROM statement WHERE passage_id = ? AND speaker_entity_id = ?",
        [passage_id, entity_id],
    )
    db.execute(
        "UPDATE claim SET speaker_entity_id = NULL WHERE speaker_entity_id = ? AND id IN"
        " (SELECT claim_id FROM citation WHERE passage_id = ?)",
        [entity_id, passage_id],
    )
    return changed("entity", entity_id) | changed("event")
