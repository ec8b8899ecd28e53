"""The store keeps its pace as a case grows: ratios within one run, never seconds."""

import statistics
import time
from collections.abc import Callable

from casefile.store import events, search
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection, atomic
from casefile.store.events import EventFilter
from tests.store import invented

SHOWN = EventFilter(states=frozenset({"accepted", "suggested"}))


def fill(db: Connection, document_id: int, count: int) -> None:
    """So many accepted events over 40 years, each with a quote of its own."""
    (start,) = db.execute("SELECT coalesce(max(id), 0) FROM event").fetchone()
    ids = range(start + 1, start + 1 + count)
    days = [f"{1980 + number % 40}-{number % 12 + 1:02d}-{number % 28 + 1:02d}" for number in ids]
    with atomic(db):
        db.executemany(
            "INSERT INTO event (id, kind, lane, title, date_edtf, date_earliest, date_latest,"
            " state) VALUES (?, 'other', 'other', ?, ?, ?, ?, 'accepted')",
            [(one, f"Event {one}", day, day, day) for one, day in zip(ids, days, strict=True)],
        )
        db.executemany(
            "INSERT INTO passage (id, document_id, char_start, char_end, exact, prefix, suffix,"
            " page) VALUES (?, ?, ?, ?, 'words', '', '', 1)",
            [(one, document_id, one, one + 5) for one in ids],
        )
        db.executemany(
            "INSERT INTO claim (id, event_id, property) VALUES (?, ?, 'existence')",
            [(one, one) for one in ids],
        )
        db.executemany(
            "INSERT INTO citation (claim_id, passage_id) VALUES (?, ?)",
            [(one, one) for one in ids],
        )


def seconds(work: Callable[[], object], times: int = 7) -> float:
    """The median CPU time of some runs."""
    taken = []
    for _ in range(times):
        begin = time.process_time()
        work()
        taken.append(time.process_time() - begin)
    return statistics.median(taken)


def test_a_window_of_events_costs_the_same_in_a_large_case(case: OpenCase, db: Connection) -> None:
    document_id = invented.add(db, case.folder, "The office wrote. " * 2_000)
    fill(db, document_id, 1_000)
    small = seconds(lambda: events.events(db, events.event_ids(db, SHOWN)[:100]))
    window = seconds(lambda: events.events(db, list(range(1, 101))))
    fill(db, document_id, 9_000)
    large = seconds(lambda: events.events(db, list(range(1, 101))))
    assert large <= 2 * window + 0.002
    listed = seconds(lambda: events.event_ids(db, SHOWN))
    whole = seconds(lambda: events.events(db, events.event_ids(db, SHOWN)), times=3)
    assert listed <= whole / 10, "a list of ids is far cheaper than the events"
    assert whole <= 400 * small, "10,000 events cost no more than in proportion to 100"


def test_the_order_of_events_comes_from_an_index(case: OpenCase, db: Connection) -> None:
    plan = db.execute(
        "EXPLAIN QUERY PLAN SELECT e.id, e.after_event_id FROM event e WHERE e.state IN (?, ?)"
        " ORDER BY e.date_earliest, e.date_latest, e.sort_in_day, e.id",
        ["accepted", "suggested"],
    ).fetchall()
    assert [row[3] for row in plan] == ["SCAN e USING COVERING INDEX event_order"]


def test_search_ranks_only_the_newest_pages(case: OpenCase, db: Connection) -> None:
    document_id = invented.add(db, case.folder, "The office wrote.\n")

    def more(first: int, count: int) -> None:
        with atomic(db):
            for number in range(first, first + count):
                cursor = db.execute(
                    "INSERT INTO page (document_id, number, text, char_start) VALUES (?, ?, ?, ?)",
                    [document_id, number, "The office wrote a letter.", number * 26],
                )
                db.execute(
                    "INSERT INTO search (rowid, text, folded) VALUES (?, ?, ?)",
                    [cursor.lastrowid, "The office wrote a letter.", "the office wrote a letter."],
                )

    more(2, search.NEWEST)
    before = seconds(lambda: search.search(db, '"office"*', '"office"*', limit=50))
    more(10_000, 4 * search.NEWEST)
    after = seconds(lambda: search.search(db, '"office"*', '"office"*', limit=50))
    assert after <= 3 * before + 0.005
