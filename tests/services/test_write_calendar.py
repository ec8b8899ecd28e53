"""The calendar file: our days as tasks and all-day events, and nothing that names anybody."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from casefile.services.write_calendar import calendar_file
from casefile.store import case_file, events
from casefile.store.driver import Connection, atomic
from casefile.store.rows import insert
from tests.store.invented import add

TEXT = "Ilse Olden may appeal to the court of Norrvik within 14 days of receipt of this decision."
TODAY = date(2031, 6, 1)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Connection]:
    """A case with time limits of every kind."""
    folder = tmp_path / "K-2031-04.case"
    case_file.create_case(folder, code="K-2031-04", title="Ilse Olden")
    case = case_file.open_case(folder)
    made = case.connect()
    paper = add(made, folder, TEXT)
    with atomic(made):
        place = events.add_passage(made, paper, 0, len(TEXT))
        for due, whom, state in (
            ("2031-06-14", "us", "suggested"),
            ("2031-07", "authority", "accepted"),
            ("2031-06-20", "other", "accepted"),
            ("2031-06-21", "us", "done"),
            (None, "us", "accepted"),
        ):
            insert(
                made, "deadline", document_id=paper, passage_id=place, due=due, for_whom=whom,
                state=state, rule_words="Appeal of Ilse Olden within 14 days",
            )  # fmt: skip
    yield made
    made.close()
    case.close()


def test_each_open_day_is_a_task_and_an_all_day_event(db: Connection) -> None:
    file = Calendar.from_ical(calendar_file(db, TODAY, "en"))
    tasks = [(one["summary"], one.decoded("due")) for one in file.walk("VTODO")]
    days = [(one["summary"], one.decoded("dtstart")) for one in file.walk("VEVENT")]
    assert tasks == days == [
        ("K-2031-04: time limit (A1)", date(2031, 6, 14)),
        ("K-2031-04: time limit of the authority (A1)", date(2031, 7, 31)),
    ]  # fmt: skip
    uids = [one["uid"] for one in file.walk() if "uid" in one]
    assert len(set(uids)) == 4
    again = Calendar.from_ical(calendar_file(db, date(2031, 6, 2), "en"))
    assert [one["uid"] for one in again.walk() if "uid" in one] == uids


@pytest.mark.parametrize("language", ["en", "lt"])
def test_nobody_is_named(db: Connection, language: str) -> None:
    content = calendar_file(db, TODAY, language).decode()
    assert not any(word in content for word in ("Ilse", "Olden", "Norrvik", "Appeal", "14 days"))
    assert content.count("K-2031-04") == 4
