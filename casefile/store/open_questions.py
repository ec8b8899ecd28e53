"""The questions a person kept and nobody has answered yet."""

from typing import NamedTuple

from casefile.store.driver import Connection


class OpenQuestion(NamedTuple):
    """A question and what it is about: an event, a document, or neither (None)."""

    text: str
    event_id: int | None
    document_id: int | None


def open_questions(db: Connection) -> list[OpenQuestion]:
    """The open questions in the order they were kept."""
    return [
        OpenQuestion(*row)
        for row in db.execute(
            "SELECT text, event_id, document_id FROM question WHERE state = 'open' ORDER BY id"
        )
    ]
