"""Events with everything a card shows, a few queries for any number of them."""

# ruff: noqa: S608  columns are the program's own, values are bound

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from casefile.model.disagreement import Disagreement
from casefile.model.errors import CaseError
from casefile.model.event import Event, Proposal, Quote, Who
from casefile.store import disagreements
from casefile.store.driver import Connection
from casefile.store.quotes import quotes_by_event
from casefile.store.rows import id_list

# Column for each plain field of Event.
_COLUMNS = {
    "id": "id", "state": "state", "title": "title", "kind": "kind", "lane": "lane",
    "edtf": "date_edtf", "earliest": "date_earliest", "latest": "date_latest",
    "date_words": "date_words", "date_reason": "date_reason", "base_words": "base_words",
    "date_confirmed": "date_confirmed", "time": "time", "place": "place",
    "description": "description", "after_event_id": "after_event_id",
    "before_event_id": "before_event_id", "sort_in_day": "sort_in_day",
    "dispute_status": "dispute_status", "private": "private", "planned": "planned",
    "negated": "negated", "background": "background", "origin": "origin",
    "correction": "correction", "accepted_by": "accepted_by", "reported": "reported",
}  # fmt: skip
_TRUTHS = ("date_confirmed", "private", "planned", "negated", "background", "reported")
_AMONG = "IN (SELECT value FROM json_each(?))"


def event(db: Connection, event_id: int) -> Event:
    """One event. Raises CaseError when it is not there (any more)."""
    found = events(db, [event_id])
    if not found:
        raise CaseError(
            "This event is no longer in the case.", "Nothing was changed.", "Look at the list."
        )
    return found[0]


def events(db: Connection, ids: Sequence[int], *, beside: bool = True) -> list[Event]:
    """The events of these ids in this order; ids that are gone are left out.

    `beside` asks for the quotes of events that may be the same, too: a list shows none of them,
    and they can be many times its own.
    """
    wanted = id_list(ids)
    rows = {
        row[0]: dict(zip(_COLUMNS, row, strict=True))
        for row in db.execute(
            f"SELECT {', '.join(_COLUMNS.values())} FROM event WHERE id {_AMONG}",
            [wanted],
        )
    }
    proposals = _proposals(db, wanted)
    others = {one["other_id"] for many in proposals.values() for one in many if beside}
    quotes = quotes_by_event(db, {*rows, *others})
    who = _participants(db, wanted)
    disagree = disagreements.by_event(db, list(rows))
    with_client = _naming_client(db, wanted)
    return [
        _event(
            rows[event_id],
            quotes,
            who.get(event_id, ()),
            disagree.get(event_id, ()),
            proposals.get(event_id, ()),
            event_id in with_client,
        )
        for event_id in ids
        if event_id in rows
    ]


def _event(
    values: dict[str, Any],
    quotes: dict[int, tuple[Quote, ...]],
    who: Sequence[Who],
    disagree: Sequence[Disagreement],
    proposals: Sequence[dict[str, Any]],
    names_client: bool,
) -> Event:
    for name in _TRUTHS:
        values[name] = bool(values[name])
    return Event(
        **values,
        quotes=quotes.get(values["id"], ()),
        participants=tuple(who),
        disagreements=tuple(disagree),
        proposals=tuple(
            Proposal(**one, other_quotes=quotes.get(one["other_id"], ())) for one in proposals
        ),
        names_client=names_client,
    )


def naming_client(db: Connection, ids: Iterable[int]) -> set[int]:
    """Those of the events in which the client takes part, speaks or is named in a quote."""
    return _naming_client(db, id_list(ids))


def in_background(db: Connection) -> set[int]:
    """Events that tell how things are in a country, not what happened in this case."""
    return {row[0] for row in db.execute("SELECT id FROM event WHERE background = 1")}


def titles(db: Connection, ids: Iterable[int]) -> dict[int, str]:
    """The headlines of events, without all they say."""
    rows = db.execute(f"SELECT id, title FROM event WHERE id {_AMONG}", [id_list(ids)])
    return dict(rows.fetchall())


def participants(db: Connection, event_id: int) -> tuple[Who, ...]:
    """Who takes part in an event, the client first."""
    return tuple(_participants(db, id_list([event_id])).get(event_id, ()))


def _participants(db: Connection, wanted: str) -> dict[int, list[Who]]:
    found: dict[int, list[Who]] = defaultdict(list)
    for event_id, entity_id, name, kind, role, is_client in db.execute(
        "SELECT p.event_id, e.id, e.main_name, e.kind, p.role, e.is_client FROM participation p"
        f" JOIN entity e ON e.id = p.entity_id WHERE p.event_id {_AMONG}"
        " ORDER BY e.is_client DESC, p.id",
        [wanted],
    ):
        found[event_id].append(Who(entity_id, name, kind, role, bool(is_client)))
    return found


def _naming_client(db: Connection, wanted: str) -> set[int]:
    """Events in which the client takes part, speaks or is named in a quote."""
    if not db.execute("SELECT 1 FROM entity WHERE is_client = 1").fetchone():
        return set()
    rows = db.execute(
        "SELECT p.event_id FROM participation p JOIN entity e ON e.id = p.entity_id"
        f" WHERE e.is_client = 1 AND p.event_id {_AMONG}"
        " UNION SELECT c.event_id FROM claim c JOIN entity e ON e.id = c.speaker_entity_id"
        f" WHERE e.is_client = 1 AND c.event_id {_AMONG}"
        " UNION SELECT c.event_id FROM entity e JOIN mention m ON m.entity_id = e.id"
        " JOIN passage q ON q.document_id = m.document_id AND m.char_start >= q.char_start"
        " AND m.char_end <= q.char_end JOIN citation x ON x.passage_id = q.id"
        f" JOIN claim c ON c.id = x.claim_id WHERE e.is_client = 1 AND c.event_id {_AMONG}",
        [wanted, wanted, wanted],
    )
    return {row[0] for row in rows}


def _proposals(db: Connection, wanted: str) -> dict[int, list[dict[str, Any]]]:
    """Open questions "same event?", each seen from both of its events."""
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    sides = (("event_id", "other_id", False), ("other_id", "event_id", True))
    for own, other, turned in sides:
        rows = db.execute(
            f"SELECT l.{own}, l.{other}, o.title, o.date_edtf, l.score, l.differences"
            f" FROM event_link l JOIN event o ON o.id = l.{other}"
            f" WHERE l.state = 'proposed' AND o.state <> 'dismissed' AND l.{own} {_AMONG}"
            " ORDER BY l.score DESC, l.id",
            [wanted],
        )
        for event_id, other_id, title, edtf, score, differences in rows:
            found[event_id].append(
                {
                    "event_id": event_id,
                    "other_id": other_id,
                    "other_title": title,
                    "other_edtf": edtf,
                    "score": score,
                    "differences": _differences(differences, turned),
                }
            )
    return found


def _differences(text: str, turned: bool) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (name, second, first) if turned else (name, first, second)
        for name, first, second in json.loads(text)
    )


def proposals(db: Connection, event_id: int) -> list[Proposal]:
    """Other events that may be the same as this one."""
    found: Collection[dict[str, Any]] = _proposals(db, id_list([event_id])).get(event_id, [])
    quotes = quotes_by_event(db, {one["other_id"] for one in found})
    return [Proposal(**one, other_quotes=quotes.get(one["other_id"], ())) for one in found]
