"""Events in the order of a column of the table: by headline, how sure, sources, people, place."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from casefile.model.dates import parse_edtf
from casefile.store.driver import Connection
from casefile.store.entity_changes import fold_key
from casefile.store.rows import id_list

COLUMNS: Final = ("title", "sure", "sources", "people", "place", "checked")
_AMONG = "IN (SELECT value FROM json_each(?))"
_PRECISIONS: Final = {"day": 0, "month": 1, "season": 1, "year": 2}
Key = tuple[object, ...]


def in_column_order(
    db: Connection, ids: Sequence[int], column: str, *, descending: bool = False
) -> list[int]:
    """The same ids ordered by one of COLUMNS; what is equal keeps the order it came in.

    Events without a value (no people, no source) stand last either way.
    """
    keys = _KEYS[column](db, id_list(ids))
    known = [one for one in ids if one in keys]
    known.sort(key=lambda one: keys[one], reverse=descending)
    if descending:
        # Sorting backwards keeps equal ones in place; they were given in the order of the days.
        known = _stable_backwards(known, keys, {one: at for at, one in enumerate(ids)})
    return [*known, *(one for one in ids if one not in keys)]


def _stable_backwards(
    known: Sequence[int], keys: Mapping[int, Key], place: Mapping[int, int]
) -> list[int]:
    groups: dict[Key, list[int]] = {}
    for one in known:
        groups.setdefault(keys[one], []).append(one)
    return [one for group in groups.values() for one in sorted(group, key=place.__getitem__)]


def _titles(db: Connection, ids: str) -> dict[int, Key]:
    rows = db.execute(f"SELECT id, title FROM event WHERE id {_AMONG}", [ids])  # noqa: S608
    return {event_id: (fold_key(title),) for event_id, title in rows}


def _sure(db: Connection, ids: str) -> dict[int, Key]:
    """Exact days first, then months, years, other stretches; worked out ones behind each."""
    rows = db.execute(
        "SELECT id, date_edtf, date_reason <> 'written' AND date_confirmed = 0 FROM event"  # noqa: S608
        f" WHERE id {_AMONG} AND date_edtf IS NOT NULL",
        [ids],
    )
    return {
        event_id: (bool(worked_out), _PRECISIONS.get(parse_edtf(edtf).precision, 3))
        for event_id, edtf, worked_out in rows
    }


def _sources(db: Connection, ids: str) -> dict[int, Key]:
    rows = db.execute(
        "SELECT c.event_id, count(DISTINCT p.document_id) FROM claim c"  # noqa: S608
        " JOIN citation x ON x.claim_id = c.id JOIN passage p ON p.id = x.passage_id"
        " JOIN document d ON d.id = p.document_id"
        f" WHERE d.trashed_at IS NULL AND c.event_id {_AMONG} GROUP BY c.event_id",
        [ids],
    )
    return {event_id: (count,) for event_id, count in rows}


def _people(db: Connection, ids: str) -> dict[int, Key]:
    """By the first of their names, as the cell begins with it."""
    rows = db.execute(
        "SELECT r.event_id, n.main_name FROM participation r JOIN entity n ON n.id = r.entity_id"  # noqa: S608
        f" WHERE r.event_id {_AMONG} ORDER BY n.is_client DESC, r.id",
        [ids],
    )
    found: dict[int, Key] = {}
    for event_id, name in rows:
        found.setdefault(event_id, (fold_key(name),))
    return found


def _places(db: Connection, ids: str) -> dict[int, Key]:
    """By the first exhibit that tells it and the place in it."""
    rows = db.execute(
        "SELECT c.event_id, d.exhibit_label, p.char_start FROM claim c"  # noqa: S608
        " JOIN citation x ON x.claim_id = c.id JOIN passage p ON p.id = x.passage_id"
        " JOIN document d ON d.id = p.document_id"
        f" WHERE d.trashed_at IS NULL AND c.event_id {_AMONG}",
        [ids],
    )
    found: dict[int, tuple[str, int, int]] = {}
    for event_id, exhibit, start in rows:
        number = exhibit[1:]
        key = (exhibit[:1], int(number) if number.isdecimal() else 0, int(start))
        found[event_id] = min(key, found.get(event_id, key))
    return dict(found)


def _checked(db: Connection, ids: str) -> dict[int, Key]:
    """Accepted ones by who accepted them, then what nobody looked at yet."""
    rows = db.execute(
        f"SELECT id, state = 'suggested', accepted_by FROM event WHERE id {_AMONG}",  # noqa: S608
        [ids],
    )
    return {event_id: (waits, fold_key(by)) for event_id, waits, by in rows}


_KEYS: Final[Mapping[str, Callable[[Connection, str], dict[int, Key]]]] = {
    "title": _titles, "sure": _sure, "sources": _sources, "people": _people, "place": _places,
    "checked": _checked,
}  # fmt: skip
