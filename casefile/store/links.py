"""Questions "same event?": pairs of events that may be one, and what a person answered."""

import json
from collections.abc import Collection, Iterable

from casefile.model.changes import Changes, changed
from casefile.model.event import Proposal
from casefile.model.finding import EventMatch
from casefile.store import event_reading
from casefile.store.driver import Connection
from casefile.store.rows import delete, id_list, insert, update


def propose(db: Connection, matches: Iterable[EventMatch]) -> Changes:
    """Ask whether pairs of events are the same; what a person kept apart is not asked again."""
    touched: list[int] = []
    for match in matches:
        if match.first_id == match.second_id:
            continue
        columns: dict[str, object] = {
            "score": round(match.score, 3),
            "outcome": match.outcome,
            "differences": json.dumps(match.differences, ensure_ascii=False),
        }
        row = _link(db, match.first_id, match.second_id)
        if row is None:
            ids = {"event_id": match.first_id, "other_id": match.second_id}
            insert(db, "event_link", **ids, **columns)
        elif row[1] == "proposed":
            update(db, "event_link", row[0], _seen_from(columns, row[2], match))
        touched += [match.first_id, match.second_id]
    return changed("event", *touched) if touched else Changes()


def forget_proposals(db: Connection, event_ids: Collection[int]) -> Changes:
    """Ask no more whether these are the same as others; what a person answered stays."""
    touched: set[int] = set()
    of_these = (
        "state = 'proposed' AND (event_id IN (SELECT value FROM json_each(?))"
        " OR other_id IN (SELECT value FROM json_each(?)))"
    )
    both = [id_list(event_ids)] * 2
    for pair in db.execute(f"SELECT event_id, other_id FROM event_link WHERE {of_these}", both):  # noqa: S608
        touched |= {*pair}
    db.execute(f"DELETE FROM event_link WHERE {of_these}", both)  # noqa: S608
    return changed("event", *touched) if touched else Changes()


def _seen_from(columns: dict[str, object], event_id: int, match: EventMatch) -> dict[str, object]:
    """The columns for a link that may stand the other way round than the match."""
    if event_id == match.first_id:
        return columns
    turned = [(name, second, first) for name, first, second in match.differences]
    return columns | {"differences": json.dumps(turned, ensure_ascii=False)}


def _link(db: Connection, first_id: int, second_id: int) -> tuple[int, str, int] | None:
    row = db.execute(
        "SELECT id, state, event_id FROM event_link"
        " WHERE (event_id = ? AND other_id = ?) OR (event_id = ? AND other_id = ?) ORDER BY id",
        [first_id, second_id, second_id, first_id],
    ).fetchone()
    return None if row is None else (row[0], row[1], row[2])


def keep_apart(db: Connection, first_id: int, second_id: int) -> Changes:
    """Say that two events are not the same; it is not asked again."""
    row = _link(db, first_id, second_id)
    if row is None:
        insert(db, "event_link", event_id=first_id, other_id=second_id, score=0, state="apart")
    else:
        update(db, "event_link", row[0], {"state": "apart"})
    return changed("event", first_id, second_id)


def proposals(db: Connection, event_id: int) -> list[Proposal]:
    """Other events that may be the same as this one, the likeliest first."""
    return event_reading.proposals(db, event_id)


def only_sources(db: Connection) -> dict[int, int]:
    """Suggestions that only repeat an accepted event: suggestion id -> accepted event id.

    Those whose comparison found the same event and no difference at all.
    """
    found: dict[int, int] = {}
    for first_id, first_state, second_id in db.execute(
        "SELECT l.event_id, a.state, l.other_id FROM event_link l"
        " JOIN event a ON a.id = l.event_id JOIN event b ON b.id = l.other_id"
        " WHERE l.state = 'proposed' AND l.outcome = 'same' AND l.differences = '[]'"
        " AND ((a.state = 'suggested' AND b.state = 'accepted')"
        "   OR (a.state = 'accepted' AND b.state = 'suggested'))"
        " ORDER BY l.score DESC, l.id"
    ):
        suggestion, accepted = (
            (first_id, second_id) if first_state == "suggested" else (second_id, first_id)
        )
        found.setdefault(suggestion, accepted)
    return found


def move(db: Connection, from_id: int, to_id: int) -> None:
    """Let an event's questions be those of another; one with itself or asked already goes."""
    for link_id, event_id, other_id in db.execute(
        "SELECT id, event_id, other_id FROM event_link WHERE event_id = ? OR other_id = ?",
        [from_id, from_id],
    ).fetchall():
        far = other_id if event_id == from_id else event_id
        if far == to_id or _link(db, to_id, far) is not None:
            delete(db, "event_link", [link_id])
        else:
            own = "event_id" if event_id == from_id else "other_id"
            update(db, "event_link", link_id, {own: to_id})
