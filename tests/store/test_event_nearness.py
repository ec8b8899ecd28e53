"""Looking only at near events finds the very matches that looking at all of them finds."""

import random

import pytest

from casefile.model.finding import EventMatch, EventSketch
from casefile.store import events
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection
from casefile.text.event_likeness import NEAR_DAYS, NEAR_DAYS_OF_A_COURT
from casefile.text.same_event import match_events
from tests.store import invented

ACTS = ("detained", "heard", "questioned")


def day(made: random.Random) -> str:
    """A date of any exactness."""
    year, month = made.choice((2021, 2022, 2023)), made.randint(1, 12)
    exact = f"{year}-{month:02}-{made.randint(1, 28):02}"
    return made.choice((exact, exact, exact, f"{year}-{month:02}", str(year), f"../{exact}"))


@pytest.fixture
def sketches(case: OpenCase, db: Connection) -> list[EventSketch]:
    """Sixty events of thirty documents on random days, some of them without a date."""
    made = random.Random(4)
    for number in range(30):
        lines = [
            f"{made.choice(invented.PEOPLE)} was {made.choice(ACTS)} at gate {number}{place}."
            for place in "ab"
        ]
        text = " ".join(lines)
        document_id = invented.add(db, case.folder, text, f"{number}.txt", kind="article")
        suggestions = []
        for line in lines:
            edtf = day(made) if made.random() > 0.1 else None
            suggestions.append(
                invented.suggest(
                    text, line, line, edtf, who=[invented.PEOPLE.index(line.partition(" was")[0])]
                )
            )
        invented.save(db, document_id, invented.found_in(text, suggestions))
    return events.sketches(db)


def matches(sketches: list[EventSketch], one: EventSketch) -> list[EventMatch]:
    """What the event may be one with among others."""
    return match_events(sketches, {one.id})


def test_no_match_is_lost(db: Connection, sketches: list[EventSketch]) -> None:
    found = left_out = 0
    for one in sketches:
        near = events.near_events(db, [one], days=NEAR_DAYS, court_days=NEAR_DAYS_OF_A_COURT)
        among_all = matches(sketches, one)
        assert matches(events.sketches(db, ids=near), one) == among_all
        found += len(among_all)
        left_out += len(sketches) - len(near)
    assert found > 20
    assert left_out > len(sketches)
