"""Two events that are one, and one that is two: claims and citations move, nothing is lost."""

from collections.abc import Iterable, Sequence
from typing import Any

from casefile.model.changes import Changes, changed
from casefile.model.finding import EventMatch
from casefile.store import history, links
from casefile.store.driver import Connection
from casefile.store.event_dates import choose_date, drop_empty_claims
from casefile.store.rows import delete, id_list, insert, now, one, plain, update

# What an event takes over from an accepted one it is joined with.
_SHOWN = (
    "title", "description", "kind", "lane", "place", "time", "date_edtf", "date_earliest",
    "date_latest", "date_words", "date_reason", "base_words", "date_confirmed", "state",
    "accepted_by", "correction", "reported", "planned", "negated", "private", "dispute_status",
)  # fmt: skip


def join_events(db: Connection, keep_id: int, other_id: int) -> Changes:
    """Make one event of two: `keep_id` has the claims and quotes of both, `other_id` goes.

    An accepted event's headline and date stand. Outside a person's action, events a person has
    touched are not joined but proposed as one.
    """
    if keep_id == other_id:
        return Changes()
    if not history.in_action(db) and any(
        history.touched_by_person(db, "event", one_id) for one_id in (keep_id, other_id)
    ):
        links.propose(db, [EventMatch(keep_id, other_id, "same", 1.0)])
        return changed("event", keep_id, other_id)
    _take_over(db, keep_id, other_id)
    _move_claims(db, other_id, keep_id)
    _move_participants(db, other_id, keep_id)
    for table, column in (
        ("event_text", "event_id"),
        ("event_issue", "event_id"),
        ("deadline", "event_id"),
        ("question", "event_id"),
        ("event", "after_event_id"),
        ("event", "before_event_id"),
    ):
        db.execute(
            f"UPDATE {table} SET {column} = ?, changed_at = ?"  # noqa: S608  own names
            f" WHERE {column} = ? AND id <> ?",
            [keep_id, now(), other_id, keep_id if table == "event" else -1],
        )
    links.move(db, other_id, keep_id)
    delete(db, "event", [other_id])
    choose_date(db, keep_id)
    return changed("event", keep_id, other_id) | changed("document") | changed("entity")


def _take_over(db: Connection, keep_id: int, other_id: int) -> None:
    """An accepted event leads; otherwise only what the kept one lacks is taken."""
    keep, other = _row(db, keep_id), _row(db, other_id)
    if other["state"] == "accepted" and keep["state"] != "accepted":
        taken = {name: other[name] for name in _SHOWN}
    else:
        filled = ("description", "place", "time")
        taken = {name: other[name] for name in filled if not keep[name]}
        # It is still to come, or did not happen, only if every passage says so.
        taken |= {name: keep[name] and other[name] for name in ("planned", "negated")}
    taken["background"] = keep["background"] and other["background"]
    update(db, "event", keep_id, taken)


def _row(db: Connection, event_id: int) -> dict[str, Any]:
    names = ("id", "background", *_SHOWN)
    values = one(db, f"SELECT {', '.join(names)} FROM event WHERE id = ?", [event_id])  # noqa: S608
    return dict(zip(names, values, strict=True))


def _move_claims(
    db: Connection, from_id: int, to_id: int, passage_ids: Iterable[int] | None = None
) -> None:
    """Let the claims of one event be made of another; all, or as far as some passages make them."""
    which = None if passage_ids is None else set(passage_ids)
    citations = db.execute(
        "SELECT x.id, x.passage_id, c.id, c.property, c.value, c.speaker_entity_id, c.stance,"
        " c.origin, c.correction FROM claim c JOIN citation x ON x.claim_id = c.id"
        " WHERE c.event_id = ? ORDER BY c.id, x.id",
        [from_id],
    ).fetchall()
    targets: dict[int, int] = {}
    for citation_id, passage_id, claim_id, *claim in citations:
        if which is not None and passage_id not in which:
            continue
        if claim_id not in targets:
            targets[claim_id] = _same_claim(db, to_id, claim)
        _move_citation(db, citation_id, passage_id, targets[claim_id])
    drop_empty_claims(db, from_id)


def _same_claim(db: Connection, event_id: int, claim: Sequence[object]) -> int:
    """The claim of an event that says the same by the same speaker, made when missing."""
    name, value, speaker, stance, origin, correction = claim
    row = db.execute(
        "SELECT id FROM claim WHERE event_id = ? AND property = ? AND value = ?"
        " AND speaker_entity_id IS ? ORDER BY id",
        [event_id, name, value, speaker],
    ).fetchone()
    if row is not None:
        return int(row[0])
    return insert(
        db,
        "claim",
        event_id=event_id,
        property=name,
        value=value,
        speaker_entity_id=speaker,
        stance=stance,
        origin=origin,
        correction=correction,
    )


def _move_citation(db: Connection, citation_id: int, passage_id: int, claim_id: int) -> None:
    there = db.execute(
        "SELECT 1 FROM citation WHERE claim_id = ? AND passage_id = ?", [claim_id, passage_id]
    ).fetchone()
    if there is None:
        update(db, "citation", citation_id, {"claim_id": claim_id})
    else:
        delete(db, "citation", [citation_id])


def _move_participants(db: Connection, from_id: int, to_id: int) -> None:
    there = set(db.execute("SELECT entity_id, role FROM participation WHERE event_id = ?", [to_id]))
    for row_id, entity_id, role in db.execute(
        "SELECT id, entity_id, role FROM participation WHERE event_id = ? ORDER BY id", [from_id]
    ).fetchall():
        if (entity_id, role) not in there:
            update(db, "participation", row_id, {"event_id": to_id})


def split_event(db: Connection, event_id: int, passage_ids: Sequence[int]) -> tuple[int, Changes]:
    """Make an event of its own of some passages of an event; its id.

    It has the state of the event it comes from, the headline these passages were found with, the
    date they give, and of the participants those they name (all, when they name none).
    """
    new_id = _copy(db, event_id, _headline(db, event_id, passage_ids))
    _move_claims(db, event_id, new_id, passage_ids)
    named = _named_in(db, passage_ids)
    everybody = db.execute(
        "SELECT entity_id, role, origin FROM participation WHERE event_id = ? ORDER BY id",
        [event_id],
    ).fetchall()
    chosen = [who for who in everybody if who[0] in named] or everybody
    for entity_id, role, origin in chosen:
        insert(db, "participation", event_id=new_id, entity_id=entity_id, role=role, origin=origin)
    for one_id in (event_id, new_id):
        choose_date(db, one_id)
    return new_id, changed("event", event_id, new_id) | changed("document")


def _copy(db: Connection, event_id: int, title: str) -> int:
    names = [name for name in _SHOWN if name not in ("title", "description", "correction")]
    names += ["background", "origin"]
    values = one(db, f"SELECT {', '.join(names)} FROM event WHERE id = ?", [event_id])  # noqa: S608
    columns = dict(zip(names, values, strict=True)) | {"date_confirmed": 0}
    # Whatever date it had came from all passages together; these give their own.
    columns |= {"date_edtf": None, "date_reason": "written", "date_words": "", "base_words": ""}
    return insert(db, "event", title=plain(title), **columns)


def _headline(db: Connection, event_id: int, passage_ids: Sequence[int]) -> str:
    row = db.execute(
        "SELECT x.headline FROM citation x JOIN claim c ON c.id = x.claim_id"
        " WHERE c.event_id = ? AND x.headline <> ''"
        " AND x.passage_id IN (SELECT value FROM json_each(?)) ORDER BY x.id",
        [event_id, id_list(passage_ids)],
    ).fetchone()
    if row is None:
        row = one(db, "SELECT title FROM event WHERE id = ?", [event_id])
    return str(row[0])


def _named_in(db: Connection, passage_ids: Sequence[int]) -> set[int]:
    rows = db.execute(
        "SELECT DISTINCT m.entity_id FROM passage p JOIN mention m"
        " ON m.document_id = p.document_id AND m.char_start >= p.char_start"
        " AND m.char_end <= p.char_end"
        " WHERE m.entity_id IS NOT NULL AND p.id IN (SELECT value FROM json_each(?))",
        [id_list(passage_ids)],
    )
    return {row[0] for row in rows}
