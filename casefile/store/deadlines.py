"""Time limits: found in documents or written by a person; never claimed to be right in law."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from casefile.model.changes import Changes, changed
from casefile.store.driver import Connection
from casefile.store.rows import insert, one, update


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time limit. `due` is EDTF or None while its start is not known.

    `exact` are the words that set it, `rule` how it is counted, `counted_from` the words or day
    it counts from. `for_whom` is "us", "authority" or "other"; `state` "suggested", "accepted",
    "done" or "dismissed".
    """

    id: int
    document_id: int
    exhibit: str
    event_id: int | None
    passage_id: int | None
    exact: str
    page: int
    char_start: int
    char_end: int
    for_whom: str
    received_on: str | None
    received_how: str
    due: str | None
    rule: str
    counted_from: str
    state: str
    entered_by: str


_SELECT = (
    "SELECT t.id, t.document_id, d.exhibit_label, t.event_id, t.passage_id,"
    " coalesce(p.exact, ''), coalesce(p.page, 1), coalesce(p.char_start, 0),"
    " coalesce(p.char_end, 0), t.for_whom, t.received_on, t.received_how, t.due, t.rule_words,"
    " t.counted_from, t.state, t.entered_by FROM deadline t"
    " JOIN document d ON d.id = t.document_id LEFT JOIN passage p ON p.id = t.passage_id"
)


def deadlines(
    db: Connection, states: Collection[str] = ("suggested", "accepted")
) -> list[Deadline]:
    """The time limits in these states, the soonest first, those without a day last."""
    marks = ", ".join("?" * len(states))
    rows: list[tuple[Any, ...]] = db.execute(
        f"{_SELECT} WHERE d.trashed_at IS NULL AND t.state IN ({marks})"
        " ORDER BY t.due IS NULL, t.due, t.id",
        list(states),
    ).fetchall()
    return [Deadline(*row) for row in rows]


def deadline(db: Connection, deadline_id: int) -> Deadline:
    """One time limit. Raises CaseError when it is not there."""
    row: Any = one(db, f"{_SELECT} WHERE t.id = ?", [deadline_id])
    return Deadline(*row)


def add_deadline(
    db: Connection,
    document_id: int,
    *,
    due: str | None,
    rule: str = "",
    counted_from: str = "",
    for_whom: str = "us",
    passage_id: int | None = None,
    event_id: int | None = None,
    received_on: str | None = None,
    by: str = "person",
) -> int:
    """A time limit a person writes; its id."""
    return insert(
        db,
        "deadline",
        document_id=document_id,
        passage_id=passage_id,
        event_id=event_id,
        due=due,
        rule_words=rule,
        counted_from=counted_from,
        for_whom=for_whom,
        received_on=received_on,
        state="accepted",
        entered_by=by,
    )


def update_deadline(db: Connection, deadline_id: int, **columns: object) -> Changes:
    """Change a time limit; names are the fields of Deadline."""
    if "rule" in columns:
        columns["rule_words"] = columns.pop("rule")
    update(db, "deadline", deadline_id, columns)
    return changed("deadline", deadline_id)


def set_done(db: Connection, deadline_id: int, by: str = "") -> Changes:
    """Say that what the time limit asks for was done."""
    return set_deadline_state(db, deadline_id, "done", by)


def set_deadline_state(db: Connection, deadline_id: int, state: str, by: str = "") -> Changes:
    """Accept, do or dismiss a time limit."""
    update(db, "deadline", deadline_id, {"state": state, "entered_by": by})
    return changed("deadline", deadline_id)
