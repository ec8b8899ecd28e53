"""Which events of a case can be one with given ones at all, so that a large case is not compared.

A wide net on purpose: whether two events are one is decided by their words, not here.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from casefile.model.dates import bounds
from casefile.model.errors import InvalidDate
from casefile.model.finding import EventSketch
from casefile.store.driver import Connection
from casefile.store.rows import id_list

Span = tuple[str, str]


def near_events(
    db: Connection, sketches: Sequence[EventSketch], *, days: int, court_days: int
) -> list[int]:
    """Ids of the suggested and accepted events to compare the sketches with, themselves included.

    Those whose dates share a day with one; who share a person (or may share one), or say an outcome
    or whose act it was, and stand within `days` of one; who share a court and stand within
    `court_days`; and, where one side has no date, those who share a person.
    """
    people = id_list(set().union(*(one.people | one.perhaps for one in sketches)))
    values = {
        "own": id_list(one.id for one in sketches),
        "people": people,
        "courts": id_list(set().union(*(one.courts for one in sketches))),
        "undated": id_list(set().union(*(one.people for one in sketches if not one.dates))),
        "touching": _spans(sketches, 0),
        "close": _spans(sketches, days),
        "reach": _spans((one for one in sketches if one.courts), court_days),
    }
    return [row[0] for row in db.execute(_NEAR, values)]


_NEAR = """
    WITH
    span(kind, first, last) AS MATERIALIZED (
        SELECT 0, value ->> 0, value ->> 1 FROM json_each(:touching) UNION ALL
        SELECT 1, value ->> 0, value ->> 1 FROM json_each(:close) UNION ALL
        SELECT 2, value ->> 0, value ->> 1 FROM json_each(:reach)),
    beside(id, kind) AS MATERIALIZED (
        SELECT e.id, s.kind FROM span s JOIN event e
        ON e.date_earliest <= s.last AND e.date_latest >= s.first),
    known(id) AS MATERIALIZED (
        SELECT event_id FROM participation
        WHERE entity_id IN (SELECT value FROM json_each(:people))),
    found(id) AS (
        SELECT value FROM json_each(:own)
        UNION SELECT id FROM beside WHERE kind = 0
        UNION SELECT id FROM beside WHERE kind = 1 AND id IN (SELECT id FROM known)
        UNION SELECT c.event_id FROM beside b JOIN claim c ON c.event_id = b.id
            WHERE b.kind = 1 AND c.property IN ('outcome', 'actor')
        UNION SELECT p.event_id FROM participation p JOIN beside b ON b.id = p.event_id
            WHERE b.kind = 2 AND p.entity_id IN (SELECT value FROM json_each(:courts))
        UNION SELECT id FROM event WHERE date_edtf IS NULL AND id IN (SELECT id FROM known)
        UNION SELECT event_id FROM participation
            WHERE entity_id IN (SELECT value FROM json_each(:undated))
        UNION SELECT id FROM event WHERE date_edtf LIKE '../%' OR date_edtf LIKE '/%'
        UNION SELECT c.event_id FROM claim c JOIN event e ON e.id = c.event_id
            WHERE c.property = 'date' AND c.value <> '' AND c.value IS NOT e.date_edtf)
    SELECT e.id FROM found JOIN event e ON e.id = found.id
    WHERE e.state IN ('suggested', 'accepted') ORDER BY e.id
"""
# The last two of `found`: an open beginning, and another source's date, are in no column to look
# in. They are few.


def _spans(sketches: Iterable[EventSketch], days: int) -> str:
    """The days the sketches are dated to, widened on both sides; overlapping ones joined."""
    joined: list[Span] = []
    for first, last in sorted(_wide(edtf, days) for one in sketches for edtf in _days(one)):
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], last)
        else:
            joined.append((first, last))
    return "[" + ",".join(f'["{first}","{last}"]' for first, last in joined) + "]"


def _days(sketch: EventSketch) -> list[tuple[date, date]]:
    found = []
    for edtf in sketch.dates:
        try:
            first, last = bounds(edtf)
        except InvalidDate:
            continue
        found.append((first or date.min, last or date.max))
    return found


def _wide(span: tuple[date, date], days: int) -> Span:
    first, last = span
    more = timedelta(days)
    before = first - more if first - date.min > more else date.min
    after = last + more if date.max - last > more else date.max
    return before.isoformat(), after.isoformat()
