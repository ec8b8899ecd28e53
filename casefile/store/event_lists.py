"""Which events there are, in the order of the timeline, without loading what they say."""

# ruff: noqa: S608  conditions are the program's own, values are bound

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from casefile.store.driver import Connection
from casefile.store.rows import id_list, numbers

_ORDER = "e.date_earliest, e.date_latest, e.sort_in_day, e.id"


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What to show. An empty set means no choice was made, so everything of that kind.

    `disagree` wants an open disagreement, `needs_date` no date or one that is worked out and not
    confirmed. `text` looks into headlines and quotes, upper and lower case alike for ASCII.
    """

    states: frozenset[str] = frozenset({"accepted", "suggested"})
    lanes: frozenset[str] = frozenset()
    disagree: bool = False
    needs_date: bool = False
    document_id: int | None = None
    entity_id: int | None = None
    text: str = ""


class BandRow(NamedTuple):
    """What the band draws of an event: `earliest` and `latest` are ISO days to sort by.

    A named tuple, because a big case makes a hundred thousand of them at once. `disputed` holds
    the EDTF values sources disagree on while that is open; `differs` says that they disagree on
    something else than the date.
    """

    id: int
    lane: str
    edtf: str | None
    earliest: str
    latest: str
    state: str
    title: str
    bracketed: bool
    disputed: tuple[str, ...] = ()
    after_event_id: int | None = None
    differs: bool = False
    before_event_id: int | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of everything the case holds; events that rest only on the trash not counted.

    `deadlines` are our open ones; those long past when their document was added are only asked
    about. `questions` are the open ones a person keeps.
    """

    suggested: int = 0
    accepted: int = 0
    dismissed: int = 0
    disagreements_open: int = 0
    documents: int = 0
    entities: int = 0
    deadlines: int = 0
    undated: int = 0
    questions: int = 0


def event_ids(db: Connection, chosen: EventFilter) -> list[int]:
    """Ids in the order of the timeline.

    By earliest day, latest day, place in the day, age; an undated fact stands right after the
    event it follows or right before the one it precedes, else at the end.
    """
    where, values = _where(db, chosen)
    ids: list[int] = []
    following: dict[int, int] = {}
    for event_id, after in db.execute(
        f"SELECT e.id, e.after_event_id FROM event e WHERE {where} ORDER BY {_ORDER}", values
    ):
        ids.append(event_id)
        if after is not None:
            following[event_id] = after
    return _placed(ids, following, _preceding(db))


def band_rows(db: Connection, chosen: EventFilter) -> list[BandRow]:
    """The same events as the band draws them, in the same order."""
    where, values = _where(db, chosen)
    disputed, differing = _disputed_dates(db), _differing(db)
    same: dict[Any, Any] = {}  # many events share a day, a lane, a title: each text is kept once
    rows: dict[int, BandRow] = {}
    # Read as the rows lie and ordered here: following the index row by row takes twice as long.
    for event_id, *texts, bracketed, after, before in db.execute(
        "SELECT e.id, e.lane, e.date_edtf, e.date_earliest, e.date_latest, e.state, e.title,"
        " e.date_edtf IS NOT NULL AND e.date_reason <> 'written' AND e.date_confirmed = 0,"
        f" e.after_event_id, e.before_event_id FROM event e NOT INDEXED WHERE {where}",
        values,
    ):
        once = (same.setdefault(text, text) for text in texts)
        dates = disputed.get(event_id, ())
        parts = (event_id, *once, bracketed == 1, dates, after, event_id in differing, before)
        rows[event_id] = BandRow._make(parts)
    return [rows.pop(one) for one in event_ids(db, chosen) if one in rows]


def existing(db: Connection, ids: Iterable[int]) -> list[int]:
    """Those of some event ids that are (still) there."""
    wanted = id_list(ids)
    return numbers(
        db, "SELECT id FROM event WHERE id IN (SELECT value FROM json_each(?))", [wanted]
    )


def counts(db: Connection) -> Counts:
    """How much of everything there is."""
    where, values = _where(db, EventFilter(states=frozenset()))
    by_state = dict(
        db.execute(
            f"SELECT e.state, count(*) FROM event e WHERE {where} GROUP BY e.state", values
        ).fetchall()
    )
    row = db.execute(
        "SELECT (SELECT count(*) FROM disagreement g JOIN event e ON e.id = g.event_id"
        "  WHERE g.state = 'open' AND e.state <> 'dismissed'),"
        " (SELECT count(*) FROM document WHERE trashed_at IS NULL),"
        " (SELECT count(*) FROM entity),"
        " (SELECT count(*) FROM deadline t JOIN document d ON d.id = t.document_id"
        "  WHERE t.state IN ('suggested', 'accepted') AND t.for_whom = 'us'"
        "  AND d.trashed_at IS NULL AND (t.state = 'accepted' OR t.due IS NULL"
        "  OR t.due >= date(d.created_at, '-30 days'))),"
        " (SELECT count(*) FROM event WHERE date_edtf IS NULL AND state <> 'dismissed'),"
        " (SELECT count(*) FROM question WHERE state = 'open')"
    ).fetchone()
    states = (by_state.get(name, 0) for name in ("suggested", "accepted", "dismissed"))
    return Counts(*states, *row)


def _where(db: Connection, chosen: EventFilter) -> tuple[str, list[object]]:
    parts, values = _choices(chosen)
    if db.execute("SELECT 1 FROM document WHERE trashed_at IS NOT NULL LIMIT 1").fetchone():
        parts.append(f"NOT ({_ONLY_IN_TRASH})")
    return " AND ".join(parts) or "1", values


# A suggestion that rests only on documents in the trash is gone with them.
_ONLY_IN_TRASH = (
    "e.state = 'suggested' AND e.id IN (SELECT c.event_id FROM document d"
    " JOIN passage p ON p.document_id = d.id JOIN citation x ON x.passage_id = p.id"
    " JOIN claim c ON c.id = x.claim_id WHERE d.trashed_at IS NOT NULL)"
    " AND e.id NOT IN (SELECT c.event_id FROM document d"
    " JOIN passage p ON p.document_id = d.id JOIN citation x ON x.passage_id = p.id"
    " JOIN claim c ON c.id = x.claim_id WHERE d.trashed_at IS NULL)"
)
_CITED_IN = (
    "e.id IN (SELECT c.event_id FROM passage p JOIN citation x ON x.passage_id = p.id"
    " JOIN claim c ON c.id = x.claim_id WHERE p.document_id = ?)"
)
_NAMES = (
    "(e.id IN (SELECT event_id FROM participation WHERE entity_id = ?)"
    " OR e.id IN (SELECT event_id FROM claim WHERE speaker_entity_id = ?))"
)
_SAYS = (
    "(e.title LIKE ? ESCAPE '\\' OR e.id IN (SELECT c.event_id FROM claim c"
    " JOIN citation x ON x.claim_id = c.id JOIN passage p ON p.id = x.passage_id"
    " WHERE p.exact LIKE ? ESCAPE '\\'))"
)


def _choices(chosen: EventFilter) -> tuple[list[str], list[object]]:
    parts: list[str] = []
    values: list[object] = []
    for column, wanted in (("e.state", chosen.states), ("e.lane", chosen.lanes)):
        if wanted:
            parts.append(f"{column} IN ({', '.join('?' * len(wanted))})")
            values += sorted(wanted)
    if chosen.disagree:
        parts.append("e.id IN (SELECT event_id FROM disagreement WHERE state = 'open')")
    if chosen.needs_date:
        parts.append(
            "(e.date_edtf IS NULL OR (e.date_reason <> 'written' AND e.date_confirmed = 0))"
        )
    if chosen.document_id is not None:
        parts.append(_CITED_IN)
        values.append(chosen.document_id)
    if chosen.entity_id is not None:
        parts.append(_NAMES)
        values += [chosen.entity_id] * 2
    if chosen.text:
        parts.append(_SAYS)
        values += [f"%{_escaped(chosen.text)}%"] * 2
    return parts, values


def _escaped(text: str) -> str:
    """Words as LIKE looks for them literally."""
    for sign in ("\\", "%", "_"):
        text = text.replace(sign, "\\" + sign)
    return text


def _preceding(db: Connection) -> dict[int, int]:
    """Facts that stand before another event, with that event."""
    return dict(
        db.execute(
            "SELECT id, before_event_id FROM event"
            " WHERE before_event_id IS NOT NULL AND after_event_id IS NULL"
        ).fetchall()
    )


def _placed(
    ids: list[int], following: Mapping[int, int], preceding: Mapping[int, int]
) -> list[int]:
    """Facts placed beside another event next to it; a circle or a missing event sets none."""
    if not following and not preceding:
        return ids
    there = set(ids)
    beside = _Beside(defaultdict(list), defaultdict(list))
    free: list[int] = []
    for event_id in ids:
        after, before = following.get(event_id), preceding.get(event_id)
        if after in there:
            beside.behind[after].append(event_id)
        elif before in there:
            beside.ahead[before].append(event_id)
        else:
            free.append(event_id)
    if len(free) == len(ids):
        return free
    placed = _with_neighbours(free, beside)
    if len(placed) < len(ids):  # events that follow each other in a circle
        known = set(placed)
        placed += [event_id for event_id in ids if event_id not in known]
    return placed


class _Beside(NamedTuple):
    """What is placed ahead of an event and behind it."""

    ahead: dict[int | None, list[int]]
    behind: dict[int | None, list[int]]


def _with_neighbours(free: list[int], beside: _Beside) -> list[int]:
    placed: list[int] = []
    waiting = [(event_id, False) for event_id in reversed(free)]
    while waiting:
        event_id, opened = waiting.pop()
        if opened:
            placed.append(event_id)
            continue
        waiting += [(one, False) for one in reversed(beside.behind.get(event_id, ()))]
        waiting.append((event_id, True))
        waiting += [(one, False) for one in reversed(beside.ahead.get(event_id, ()))]
    return placed


def _disputed_dates(db: Connection) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = defaultdict(list)
    for event_id, value in db.execute(
        "SELECT g.event_id, c.value FROM disagreement g JOIN claim c ON c.disagreement_id = g.id"
        " WHERE g.state = 'open' AND g.property = 'date' AND c.said_with_claim_id IS NULL"
        " ORDER BY c.value, c.id"
    ):
        found[event_id].append(value)
    return {event_id: tuple(values) for event_id, values in found.items()}


def _differing(db: Connection) -> set[int]:
    """Events whose sources disagree, still open, on something else than the date."""
    return {
        row[0]
        for row in db.execute(
            "SELECT event_id FROM disagreement WHERE state = 'open' AND property <> 'date'"
        )
    }
