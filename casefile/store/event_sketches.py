"""Events as far as comparing them needs it: who, when, where told, in which words."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from casefile.model.finding import EventSketch
from casefile.store.driver import Connection
from casefile.store.rows import id_list

_PROPERTIES = ("actor", "outcome", "addressee", "date")


@dataclass(slots=True)
class _Parts:
    """What is gathered of one event."""

    quotes: dict[int, str] = field(default_factory=dict)
    documents: set[int] = field(default_factory=set)
    people: set[int] = field(default_factory=set)
    courts: set[int] = field(default_factory=set)
    asked: set[int] = field(default_factory=set)
    sayings: list[tuple[str, str, int]] = field(default_factory=list)
    numbers: set[str] = field(default_factory=set)
    language: str = ""
    client: bool = False

    def dates(self) -> tuple[str, ...]:
        """The EDTF values its passages give, each once."""
        return tuple(dict.fromkeys(value for name, value, _ in self.sayings if name == "date"))


def sketches(
    db: Connection,
    states: Collection[str] = ("suggested", "accepted"),
    ids: Collection[int] | None = None,
) -> list[EventSketch]:
    """Sketches of the events in these states, or of just these ids, oldest first.

    The date of an event no passage dates (written by a person) is in `dates` too.
    """
    if ids is None:
        which, value = "state IN (SELECT value FROM json_each(?))", id_list(states)
    else:
        which, value = "id IN (SELECT value FROM json_each(?))", id_list(ids)
    rows = db.execute(
        "SELECT id, kind, title, state, planned, background, date_edtf, date_words FROM event"  # noqa: S608
        f" WHERE {which} ORDER BY id",
        [value],
    ).fetchall()
    wanted = id_list(row[0] for row in rows)
    parts: dict[int, _Parts] = defaultdict(_Parts)
    _gather_claims(db, wanted, parts)
    _gather_people(db, wanted, parts)
    _gather_asked(db, parts)
    _gather_mentions(db, wanted, parts)
    return [_sketch(row, parts[row[0]]) for row in rows]


def _sketch(row: tuple[Any, ...], part: _Parts) -> EventSketch:
    event_id, kind, title, state, planned, background, edtf, words = row
    return EventSketch(
        id=event_id,
        kind=kind,
        title=title,
        quotes=tuple(part.quotes.values()),
        document_ids=frozenset(part.documents),
        people=frozenset(part.people),
        courts=frozenset(part.courts),
        perhaps=frozenset(part.asked - part.people),
        date_open=bool(words) and edtf is None,
        dates=part.dates() or ((edtf,) if edtf else ()),
        sayings=tuple(part.sayings),
        case_numbers=frozenset(part.numbers),
        language=part.language,
        state=state,
        planned=bool(planned),
        client_named=part.client,
        background=bool(background),
    )


def _gather_claims(db: Connection, wanted: str, parts: dict[int, _Parts]) -> None:
    for event_id, name, value, passage_id, exact, document_id, language in db.execute(
        "SELECT c.event_id, c.property, c.value, p.id, p.exact, d.id, d.language FROM claim c"
        " JOIN citation x ON x.claim_id = c.id JOIN passage p ON p.id = x.passage_id"
        " JOIN document d ON d.id = p.document_id"
        " WHERE d.trashed_at IS NULL AND c.event_id IN (SELECT value FROM json_each(?))"
        " ORDER BY c.event_id, c.id, x.id",
        [wanted],
    ):
        part = parts[event_id]
        part.quotes.setdefault(passage_id, exact)
        part.documents.add(document_id)
        part.language = part.language or language
        if name in _PROPERTIES and value:
            part.sayings.append((name, value, passage_id))


def _gather_people(db: Connection, wanted: str, parts: dict[int, _Parts]) -> None:
    for event_id, entity_id, kind, is_client in db.execute(
        "SELECT p.event_id, e.id, e.kind, e.is_client FROM participation p"
        " JOIN entity e ON e.id = p.entity_id"
        " WHERE p.event_id IN (SELECT value FROM json_each(?))",
        [wanted],
    ):
        _add_person(parts[event_id], entity_id, kind, is_client)


def _gather_asked(db: Connection, parts: dict[int, _Parts]) -> None:
    """Whom the people of an event may be, as long as "the same person?" is not answered."""
    asked: dict[int, set[int]] = defaultdict(set)
    for one, other in db.execute(
        "SELECT first_id, second_id FROM same_person_question WHERE state IN ('open', 'later')"
    ):
        asked[one].add(other)
        asked[other].add(one)
    for part in parts.values():
        part.asked = {other for one in part.people for other in asked.get(one, ())}


def _add_person(part: _Parts, entity_id: int, kind: str, is_client: int) -> None:
    if kind == "place":
        return
    part.people.add(entity_id)
    if kind == "court":
        part.courts.add(entity_id)
    part.client = part.client or bool(is_client)


def _gather_mentions(db: Connection, wanted: str, parts: dict[int, _Parts]) -> None:
    """Case numbers and the client, where a quote itself names them."""
    for event_id, kind, canonical in db.execute(
        "SELECT DISTINCT c.event_id, m.kind, m.canonical FROM claim c"
        " JOIN citation x ON x.claim_id = c.id JOIN passage p ON p.id = x.passage_id"
        " JOIN mention m ON m.document_id = p.document_id"
        " AND m.char_start BETWEEN p.char_start AND p.char_end"
        " AND m.char_end <= p.char_end LEFT JOIN entity e ON e.id = m.entity_id"
        " WHERE c.event_id IN (SELECT value FROM json_each(?))"
        " AND (m.kind = 'case number' OR e.is_client = 1)",
        [wanted],
    ):
        if kind == "case number":
            parts[event_id].numbers.add(canonical)
        else:
            parts[event_id].client = True
