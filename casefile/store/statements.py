"""What people are reported to have said, with the words and the place."""

from casefile.model.event import Quote
from casefile.store.driver import Connection
from casefile.store.quotes import statement_quotes


def statements(db: Connection, entity_id: int | None = None) -> list[Quote]:
    """Every statement found in the documents, or one person's, in the order of the exhibits.

    The quote's `speaker` is the main name of who says it, "" when it could not be told.
    """
    return statement_quotes(db, entity_id)
