"""Where the sources of an event differ, with the claims that say each value."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from casefile.model.changes import Changes, changed
from casefile.model.disagreement import Disagreement, SaidValue
from casefile.model.finding import FoundDisagreement
from casefile.store.driver import Connection
from casefile.store.rows import delete, id_list, insert, now, numbers, one, update

_COLUMNS = (
    "id, event_id, property, state, reason, in_court_paper,"
    " state = 'open' AND decided_at IS NOT NULL"
)


def by_event(db: Connection, event_ids: Sequence[int]) -> dict[int, list[Disagreement]]:
    """The disagreements of each event, oldest first."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM disagreement"  # noqa: S608
        " WHERE event_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [id_list(event_ids)],
    ).fetchall()
    values = _values(db, [row[0] for row in rows])
    found: dict[int, list[Disagreement]] = defaultdict(list)
    for row in rows:
        found[row[1]].append(_disagreement(row, values))
    return found


def disagreements(db: Connection, event_ids: Sequence[int]) -> list[Disagreement]:
    """The disagreements of some events, event by event."""
    found = by_event(db, event_ids)
    return [item for event_id in event_ids for item in found.get(event_id, ())]


def disagreement(db: Connection, disagreement_id: int) -> Disagreement:
    """One disagreement. Raises CaseError when it is not there."""
    row = one(
        db,
        f"SELECT {_COLUMNS} FROM disagreement WHERE id = ?",  # noqa: S608
        [disagreement_id],
    )
    return _disagreement(row, _values(db, [disagreement_id]))


def _disagreement(row: tuple[Any, ...], values: dict[int, list[SaidValue]]) -> Disagreement:
    disagreement_id, event_id, name, state, reason, court, left_open = row
    said = tuple(values.get(disagreement_id, ()))
    return Disagreement(
        disagreement_id, event_id, name, said, state, reason, court, bool(left_open)
    )


def _values(db: Connection, ids: Sequence[int]) -> dict[int, list[SaidValue]]:
    """The values of each disagreement; a value said in several ways is one."""
    leaders: dict[int, tuple[int, str, str]] = {}
    passages: dict[int, list[int]] = defaultdict(list)
    for disagreement_id, claim_id, leader, value, standing, passage_id in db.execute(
        "SELECT c.disagreement_id, c.id, c.said_with_claim_id, c.value, c.standing, x.passage_id"
        " FROM claim c LEFT JOIN citation x ON x.claim_id = c.id"
        " WHERE c.disagreement_id IN (SELECT value FROM json_each(?)) ORDER BY c.id, x.id",
        [id_list(ids)],
    ):
        if leader is None:
            leaders[claim_id] = (disagreement_id, value, standing)
        if passage_id is not None and passage_id not in passages[leader or claim_id]:
            passages[leader or claim_id].append(passage_id)
    found: dict[int, list[SaidValue]] = defaultdict(list)
    for claim_id, (disagreement_id, value, standing) in leaders.items():
        said = SaidValue(claim_id, value, tuple(passages[claim_id]), standing)
        found[disagreement_id].append(said)
    return found


def set_disagreements(db: Connection, event_id: int, found: Sequence[FoundDisagreement]) -> None:
    """Write where the sources of an event differ now.

    What a person settled stays settled as long as no new value comes; what no longer differs
    goes, unless a person settled it.
    """
    before = {item.property: item for item in by_event(db, [event_id]).get(event_id, ())}
    for item in found:
        old = before.pop(item.property, None)
        if old is None:
            disagreement_id = insert(db, "disagreement", event_id=event_id, property=item.property)
            _set_values(db, event_id, disagreement_id, item)
        elif {value for value, _ in item.values} != {said.value for said in old.values} or (
            _passages(item) != {one_id for said in old.values for one_id in said.passage_ids}
        ):
            _renew(db, event_id, old, item)
    gone = [old.id for old in before.values() if old.open]
    if gone:
        delete(db, "disagreement", gone)


def _passages(item: FoundDisagreement) -> set[int]:
    return {passage_id for _, passage_ids in item.values for passage_id in passage_ids}


def _renew(db: Connection, event_id: int, old: Disagreement, item: FoundDisagreement) -> None:
    known = {said.value for said in old.values}
    db.execute(
        "UPDATE claim SET disagreement_id = NULL, said_with_claim_id = NULL, changed_at = ?"
        " WHERE disagreement_id = ?",
        [now(), old.id],
    )
    _set_values(db, event_id, old.id, item)
    if any(value not in known for value, _ in item.values):
        update(db, "disagreement", old.id, {"state": "open", "decided_at": None})


def _set_values(
    db: Connection, event_id: int, disagreement_id: int, item: FoundDisagreement
) -> None:
    taken: set[int] = set()
    for value, passage_ids in item.values:
        claims = [
            claim_id
            for claim_id in _claims_for(db, event_id, item.property, value, passage_ids)
            if claim_id not in taken
        ]
        if not claims:
            claims = [_new_claim(db, event_id, item.property, value, passage_ids)]
        taken.update(claims)
        for claim_id in claims:
            leader = None if claim_id == claims[0] else claims[0]
            update(
                db,
                "claim",
                claim_id,
                {"disagreement_id": disagreement_id, "said_with_claim_id": leader},
            )


def _claims_for(
    db: Connection, event_id: int, name: str, value: str, passage_ids: Sequence[int]
) -> list[int]:
    """Claims that say a value: its own first, then those its passages make in other words."""
    return numbers(
        db,
        "SELECT c.id FROM claim c LEFT JOIN citation x ON x.claim_id = c.id"
        " WHERE c.event_id = ? AND c.property = ? AND c.value <> '' AND (c.value = ?"
        " OR x.passage_id IN (SELECT value FROM json_each(?)))"
        " GROUP BY c.id ORDER BY c.value <> ?, c.id",
        [event_id, name, value, id_list(passage_ids), value],
    )


def _new_claim(
    db: Connection, event_id: int, name: str, value: str, passage_ids: Sequence[int]
) -> int:
    claim_id = insert(db, "claim", event_id=event_id, property=name, value=value)
    for passage_id in passage_ids:
        insert(db, "citation", claim_id=claim_id, passage_id=passage_id)
    return claim_id


def settle(
    db: Connection,
    disagreement_id: int,
    state: str,
    preferred_claim_id: int | None = None,
    reason: str = "",
) -> Changes:
    """Write what a person decided; to leave it open is a decision too.

    With a preferred claim its value is preferred and the others are set aside; both stay.
    """
    (event_id,) = one(db, "SELECT event_id FROM disagreement WHERE id = ?", [disagreement_id])
    update(
        db,
        "disagreement",
        disagreement_id,
        {"state": state, "reason": reason, "decided_at": now()},
    )
    for claim_id, leader in db.execute(
        "SELECT id, said_with_claim_id FROM claim WHERE disagreement_id = ?", [disagreement_id]
    ).fetchall():
        preferred = preferred_claim_id in (claim_id, leader)
        standing = "preferred" if preferred else "set aside"
        if preferred_claim_id is None:
            standing = "open"
        update(db, "claim", claim_id, {"standing": standing})
    return changed("event", event_id)


def set_court_choice(db: Connection, disagreement_id: int, choice: str) -> Changes:
    """What the court paper prints: one, one with footnote, both, leave out, internal."""
    (event_id,) = one(db, "SELECT event_id FROM disagreement WHERE id = ?", [disagreement_id])
    update(db, "disagreement", disagreement_id, {"in_court_paper": choice})
    return changed("event", event_id)
