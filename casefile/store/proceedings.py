"""What proceedings are made of: rulings with their courts, what quotes name; a person's word."""

from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple

from casefile.model.changes import Changes, changed
from casefile.model.proceeding import CourtPaper, Office
from casefile.store.driver import Connection
from casefile.store.rows import id_list, insert, numbers, update

_HEAD = 2000
"""Whose ruling it is stands at its beginning."""
_AMONG = "IN (SELECT value FROM json_each(?))"


class NamedInQuote(NamedTuple):
    """The offices and numbers that stand in a quote; numbers as (canonical, kind)."""

    offices: frozenset[int]
    numbers: tuple[tuple[str, str], ...]


class Correction(NamedTuple):
    """What a person says of a proceeding; "" leaves what the documents tell.

    `office_id` and `found_number` say which one; one not `shown` is none.
    """

    office_id: int
    found_number: str
    court: str = ""
    case_number: str = ""
    instance: str = ""
    outcome: str = ""
    shown: bool = True


def offices(db: Connection) -> dict[int, Office]:
    """The courts and organisations of the case with every spelling."""
    spellings: dict[int, list[str]] = defaultdict(list)
    for entity_id, name in db.execute("SELECT entity_id, name FROM entity_name ORDER BY id"):
        spellings[entity_id].append(name)
    return {
        entity_id: Office(entity_id, kind, name, (name, *spellings[entity_id]))
        for entity_id, kind, name in db.execute(
            "SELECT id, kind, main_name FROM entity WHERE kind IN ('court', 'body')"
        )
    }


def court_papers(db: Connection) -> list[CourtPaper]:
    """The rulings of the case whose court is named at their beginning, with their own numbers."""
    kinds = dict(db.execute("SELECT canonical, role FROM mention WHERE kind = 'case number'"))
    rows = db.execute(
        "SELECT d.id, d.document_date, (SELECT m.entity_id FROM mention m"
        "   WHERE m.document_id = d.id AND m.kind = 'court' AND m.entity_id IS NOT NULL"
        "   AND m.char_start < ? ORDER BY m.char_start LIMIT 1)"
        " FROM document d WHERE d.trashed_at IS NULL AND d.kind = 'ruling' ORDER BY d.id",
        [_HEAD],
    ).fetchall()
    borne: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for document_id, number in db.execute(
        "SELECT d.id, j.value FROM document d, json_each(d.case_numbers) j ORDER BY d.id, j.key"
    ):
        borne[document_id].append((number, kinds.get(number, "")))
    return [
        CourtPaper(document_id, office_id, tuple(borne[document_id]), day)
        for document_id, day, office_id in rows
        if office_id is not None
    ]


def official_event_ids(db: Connection, kinds: Collection[str]) -> list[int]:
    """The events of these kinds that are not dismissed."""
    return numbers(
        db,
        f"SELECT id FROM event WHERE state <> 'dismissed' AND kind {_AMONG} ORDER BY id",  # noqa: S608
        [id_list(kinds)],
    )


def named_in_quotes(db: Connection, passage_ids: Collection[int]) -> dict[int, NamedInQuote]:
    """The courts, organisations and numbers named inside each passage."""
    named: dict[int, set[int]] = defaultdict(set)
    written: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for passage_id, entity_id, canonical, kind in db.execute(
        "SELECT p.id, m.entity_id, m.canonical, m.role FROM passage p JOIN mention m"  # noqa: S608
        " ON m.document_id = p.document_id AND m.char_start >= p.char_start"
        " AND m.char_end <= p.char_end WHERE m.kind IN ('court', 'body', 'case number')"
        f" AND p.id {_AMONG} ORDER BY m.char_start",
        [id_list(passage_ids)],
    ):
        if entity_id is not None:
            named[passage_id].add(entity_id)
        elif canonical:
            written[passage_id].append((canonical, kind))
    return {
        passage_id: NamedInQuote(frozenset(named[passage_id]), tuple(written[passage_id]))
        for passage_id in named.keys() | written.keys()
    }


def corrections(db: Connection) -> list[Correction]:
    """Everything a person said of proceedings."""
    return [
        Correction(office_id, number, court, case_number, instance, outcome, bool(shown))
        for office_id, number, court, case_number, instance, outcome, shown in db.execute(
            "SELECT court_entity_id, found_number, court, case_number, instance, outcome, shown"
            " FROM proceeding WHERE court_entity_id IS NOT NULL ORDER BY id"
        )
    ]


def correct(db: Connection, correction: Correction) -> Changes:
    """Write a person's word about a proceeding; it replaces the one before."""
    columns = {
        "court": correction.court,
        "case_number": correction.case_number,
        "instance": correction.instance,
        "outcome": correction.outcome,
        "shown": correction.shown,
    }
    row = db.execute(
        "SELECT id FROM proceeding WHERE court_entity_id = ? AND found_number = ?",
        [correction.office_id, correction.found_number],
    ).fetchone()
    if row is not None:
        update(db, "proceeding", row[0], columns)
        return changed("proceeding", row[0])
    made = insert(
        db,
        "proceeding",
        court_entity_id=correction.office_id,
        found_number=correction.found_number,
        **columns,
    )
    return changed("proceeding", made)
