"""Events as steps of a procedure: when, what became of it, whether a court took part."""

from array import array
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from casefile.store.driver import Connection
from casefile.store.event_lists import EventFilter, event_ids
from casefile.store.rows import id_list


@dataclass(frozen=True, slots=True)
class StepRow:
    """What is stored of a step; `told` are its sentences with their languages."""

    id: int
    kind: str
    lane: str
    edtf: str | None
    planned: bool
    outcomes: frozenset[str]
    by_court: bool
    told: tuple[tuple[str, str], ...]


_NONE: Final[frozenset[str]] = frozenset()
_AT_ONCE: Final = 500


def step_rows(db: Connection) -> Iterator[StepRow]:
    """Accepted and suggested events in their order, without background and denied ones.

    The sentences are given of detentions only: the words tell holding from letting go. The events
    are read some hundred at a time: a case may have a hundred thousand.
    """
    outcomes: dict[int, set[str]] = defaultdict(set)
    for event_id, value in db.execute(
        "SELECT event_id, value FROM claim WHERE property = 'outcome' AND standing <> 'set aside'"
    ):
        outcomes[event_id].add(value)
    courts = {
        row[0]
        for row in db.execute(
            "SELECT p.event_id FROM participation p JOIN entity e ON e.id = p.entity_id"
            " WHERE e.kind = 'court'"
        )
    }
    told = _sentences(db)
    for event_id, kind, lane, edtf, planned in _in_order(db):
        became = frozenset(outcomes[event_id]) if event_id in outcomes else _NONE
        words = tuple(told.get(event_id, ()))
        by_court = event_id in courts
        yield StepRow(event_id, kind, lane, edtf, planned == 1, became, by_court, words)


def _in_order(db: Connection) -> Iterator[tuple[int, str, str, str | None, int]]:
    ids = array("q", event_ids(db, EventFilter()))
    for first in range(0, len(ids), _AT_ONCE):
        block = ids[first : first + _AT_ONCE]
        rows = {
            row[0]: row
            for row in db.execute(
                "SELECT id, kind, lane, date_edtf, planned FROM event"
                " WHERE id IN (SELECT value FROM json_each(?))"
                " AND state IN ('accepted', 'suggested') AND background = 0 AND negated = 0",
                [id_list(block)],
            )
        }
        yield from (rows[event_id] for event_id in block if event_id in rows)


def _sentences(db: Connection) -> dict[int, list[tuple[str, str]]]:
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for event_id, exact, language in db.execute(
        "SELECT DISTINCT e.id, p.exact, d.language FROM event e JOIN claim c ON c.event_id = e.id"
        " JOIN citation x ON x.claim_id = c.id JOIN passage p ON p.id = x.passage_id"
        " JOIN document d ON d.id = p.document_id"
        " WHERE e.kind = 'detention' AND d.trashed_at IS NULL ORDER BY e.id, p.id"
    ):
        found[event_id].append((exact, language))
    return found
