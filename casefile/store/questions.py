"""Questions of a case: asked by a person, or found by rule and kept, answered or let go."""

from collections.abc import Collection
from dataclasses import dataclass

from casefile.model.changes import Changes, changed
from casefile.store.driver import Connection
from casefile.store.rows import insert, one, update


@dataclass(frozen=True, slots=True)
class Question:
    """An open point of the case, in the words a person kept.

    `for_whom` is "client" or "authority", `state` "open", "answered" or "dismissed", `origin`
    "person" or "rule"; `found_by` then is the key of the gap. `exhibit` is its document's label.
    """

    id: int
    text: str
    for_whom: str = "client"
    event_id: int | None = None
    document_id: int | None = None
    state: str = "open"
    answer: str = ""
    origin: str = "person"
    found_by: str = ""
    exhibit: str = ""


_SELECT = (
    "SELECT q.id, q.text, q.for_whom, q.event_id, q.document_id, q.state, q.answer, q.origin,"
    " q.found_by, coalesce(d.exhibit_label, '') FROM question q"
    " LEFT JOIN document d ON d.id = q.document_id"
)


def questions(db: Connection, states: Collection[str] = ("open",)) -> list[Question]:
    """The questions in these states, in the order they were asked."""
    marks = ", ".join("?" * len(states))
    rows = db.execute(f"{_SELECT} WHERE q.state IN ({marks}) ORDER BY q.id", list(states))
    return [Question(*row) for row in rows]


def question(db: Connection, question_id: int) -> Question:
    """One question. Raises CaseError when it is not there."""
    return Question(*one(db, f"{_SELECT} WHERE q.id = ?", [question_id]))


def settled_gaps(db: Connection) -> set[str]:
    """The keys of gaps a person has kept, answered or dismissed; they are not shown again."""
    return {row[0] for row in db.execute("SELECT found_by FROM question WHERE origin = 'rule'")}


def add_question(db: Connection, asked: Question) -> int:
    """A new question; its id. `id` and `exhibit` of the given one are not looked at."""
    return insert(
        db,
        "question",
        text=asked.text,
        for_whom=asked.for_whom,
        event_id=asked.event_id,
        document_id=asked.document_id,
        state=asked.state,
        answer=asked.answer,
        origin=asked.origin,
        found_by=asked.found_by,
    )


def update_question(db: Connection, question_id: int, **columns: object) -> Changes:
    """Change a question; names are the fields of Question."""
    update(db, "question", question_id, columns)
    return changed("question", question_id)
