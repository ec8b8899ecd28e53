"""Changes to single events: make one, edit it, cite a passage for it, order it in its day."""

from collections.abc import Iterable, Sequence

from casefile.model.changes import Changes, changed
from casefile.store.driver import Connection
from casefile.store.event_dates import choose_date, date_columns, drop_empty_claims
from casefile.store.rows import id_list, insert, now, one, update


def add_event(
    db: Connection,
    *,
    title: str,
    kind: str,
    lane: str,
    edtf: str | None = None,
    date_words: str = "",
    state: str = "accepted",
    origin: str = "person",
    passages: Iterable[int] = (),
    by: str = "",
    **columns: object,
) -> int:
    """A new event; its id. `columns` are further columns of the event (place, time, private, ...).

    What a person writes needs no confirmation.
    """
    event_id = insert(
        db,
        "event",
        title=title,
        kind=kind,
        lane=lane,
        date_words=date_words,
        date_confirmed=origin == "person" and edtf is not None,
        state=state,
        origin=origin,
        accepted_by=by,
        **date_columns(edtf),
        **columns,
    )
    for passage_id in passages:
        cite(db, event_id, passage_id, origin=origin)
    return event_id


def update_event(db: Connection, event_id: int, **columns: object) -> Changes:
    """Change columns of an event (`edtf` or `date_edtf`: with the bounds that follow from it).

    Raises:
        InvalidDate: the date is no EDTF value.
        ValueError: a column no event has.
    """
    if "edtf" in columns:
        columns["date_edtf"] = columns.pop("edtf")
    if "date_edtf" in columns:
        edtf = columns["date_edtf"]
        columns |= date_columns(str(edtf) if edtf is not None else None)
    if unknown := columns.keys() - _EDITABLE:
        raise ValueError(f"an event has no {', '.join(sorted(unknown))}")
    update(db, "event", event_id, columns)
    return changed("event", event_id)


_EDITABLE = frozenset(
    (
        "kind", "lane", "title", "description", "place", "date_edtf", "date_earliest",
        "date_latest", "date_words", "date_reason", "base_words", "date_confirmed", "time",
        "after_event_id", "before_event_id", "sort_in_day", "proceeding_id", "dispute_status",
        "private", "planned", "negated", "background", "reported", "correction", "accepted_by",
    )
)  # fmt: skip


def set_state(db: Connection, ids: Sequence[int], state: str, by: str = "") -> Changes:
    """Accept, dismiss or put back into review ("suggested"); `by` says who."""
    db.execute(
        "UPDATE event SET state = ?, accepted_by = ?, changed_at = ?"
        " WHERE id IN (SELECT value FROM json_each(?)) AND state <> ?",
        [state, by, now(), id_list(ids), state],
    )
    return changed("event", *ids) | changed("document")


def cite(
    db: Connection,
    event_id: int,
    passage_id: int,
    *,
    property: str = "existence",
    value: str = "",
    speaker: int | None = None,
    origin: str = "rule",
    **said: object,
) -> int:
    """Say that a passage tells this event, or says this value of one of its properties.

    The claim's id. `said` are columns of the citation: date_words, date_start, date_end, reason,
    base_words, headline.
    """
    row = db.execute(
        "SELECT id FROM claim WHERE event_id = ? AND property = ? AND value = ?"
        " AND speaker_entity_id IS ? ORDER BY id",
        [event_id, property, value, speaker],
    ).fetchone()
    claim_id = (
        int(row[0])
        if row
        else insert(
            db,
            "claim",
            event_id=event_id,
            property=property,
            value=value,
            speaker_entity_id=speaker,
            stance="states" if speaker is None else "reports",
            origin=origin,
        )
    )
    there = db.execute(
        "SELECT 1 FROM citation WHERE claim_id = ? AND passage_id = ?", [claim_id, passage_id]
    ).fetchone()
    if there is None:
        if property == "date" and not said:
            said = _date_words(db, passage_id, value)
        insert(db, "citation", claim_id=claim_id, passage_id=passage_id, **said)
    return claim_id


def set_speaker(
    db: Connection, event_ids: Sequence[int], speaker: int | None, *, unsaid_only: bool = False
) -> Changes:
    """Say who tells these events in their sources; None is nobody but the document itself.

    With `unsaid_only` what somebody says already stays theirs.
    """
    db.execute(
        "UPDATE claim SET speaker_entity_id = ?, stance = ?, changed_at = ?"
        " WHERE event_id IN (SELECT value FROM json_each(?)) AND speaker_entity_id IS NOT ?"
        " AND (speaker_entity_id IS NULL OR NOT ?)",
        [
            speaker,
            "states" if speaker is None else "reports",
            now(),
            id_list(event_ids),
            speaker,
            unsaid_only,
        ],
    )
    return changed("event", *event_ids)


def _date_words(db: Connection, passage_id: int, edtf: str) -> dict[str, object]:
    """The words inside a passage that were read as this date, if any were."""
    row = db.execute(
        "SELECT m.surface, m.char_start, m.char_end, m.reason, m.base FROM passage p"
        " JOIN mention m ON m.document_id = p.document_id AND m.char_start >= p.char_start"
        " AND m.char_end <= p.char_end WHERE p.id = ? AND m.kind = 'date' AND m.edtf = ?"
        " ORDER BY m.char_start",
        [passage_id, edtf],
    ).fetchone()
    names = ("date_words", "date_start", "date_end", "reason", "base_words")
    return dict(zip(names, row, strict=True)) if row else {}


def uncite(db: Connection, event_id: int, passage_id: int) -> Changes:
    """Say that a passage does not tell this event; the passage stays."""
    db.execute(
        "DELETE FROM citation WHERE passage_id = ?"
        " AND claim_id IN (SELECT id FROM claim WHERE event_id = ?)",
        [passage_id, event_id],
    )
    drop_empty_claims(db, event_id)
    choose_date(db, event_id)
    return changed("event", event_id)


def set_participants(
    db: Connection, event_id: int, participants: Iterable[tuple[int, str]], origin: str = "person"
) -> Changes:
    """Say who takes part and as what; who is not in the list takes no part."""
    wanted = list(dict.fromkeys(participants))
    there = {
        (entity_id, role): row_id
        for row_id, entity_id, role in db.execute(
            "SELECT id, entity_id, role FROM participation WHERE event_id = ?", [event_id]
        )
    }
    for pair, row_id in there.items():
        if pair not in wanted:
            db.execute("DELETE FROM participation WHERE id = ?", [row_id])
    for entity_id, role in wanted:
        if (entity_id, role) not in there:
            insert(
                db,
                "participation",
                event_id=event_id,
                entity_id=entity_id,
                role=role,
                origin=origin,
            )
    return changed("event", event_id) | changed("entity")


def order_in_day(db: Connection, event_id: int, up: bool) -> Changes:
    """Move an event one place up or down among those of exactly the same date."""
    earliest, latest = one(
        db, "SELECT date_earliest, date_latest FROM event WHERE id = ?", [event_id]
    )
    order = [
        row[0]
        for row in db.execute(
            "SELECT id FROM event WHERE date_earliest = ? AND date_latest = ?"
            " AND (state <> 'dismissed' OR id = ?) ORDER BY sort_in_day, id",
            [earliest, latest, event_id],
        )
    ]
    at = order.index(event_id)
    to = at - 1 if up else at + 1
    if not 0 <= to < len(order):
        return Changes()
    order[at], order[to] = order[to], order[at]
    for place, one_id in enumerate(order, 1):
        update(db, "event", one_id, {"sort_in_day": place})
    return changed("event", *order)
