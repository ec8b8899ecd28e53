"""Time limits as they stand on a day: counted, asked about, done, and never guessed."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from casefile.model.errors import CaseError
from casefile.services import time_limits
from casefile.services.time_limits import Draft
from casefile.store import case_file, deadlines, events, history
from casefile.store.driver import Connection, atomic
from casefile.store.rows import insert
from tests.store.invented import add

TEXT = "You may appeal to the court within 14 days of receipt of this decision."
TODAY = time_limits.today()


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Connection]:
    """An empty case."""
    folder = tmp_path / "K-2031-04.case"
    case_file.create_case(folder, code="K-2031-04")
    case = case_file.open_case(folder)
    made = case.connect()
    yield made
    made.close()
    case.close()


@pytest.fixture
def paper(db: Connection, tmp_path: Path) -> int:
    """A letter that gives fourteen days."""
    return add(db, tmp_path / "K-2031-04.case", TEXT)


def _found(db: Connection, paper: int, **columns: object) -> int:
    """A time limit as an import writes it."""
    with atomic(db):
        passage = events.add_passage(db, paper, 0, len(TEXT))
        facts: dict[str, object] = {
            "rule_words": "within 14 days", "counted_from": "receipt", "for_whom": "us",
        }  # fmt: skip
        return insert(db, "deadline", document_id=paper, passage_id=passage, **(facts | columns))


def _day(away: int) -> str:
    return (TODAY + timedelta(days=away)).isoformat()


def test_the_overdue_come_first_and_the_long_past_are_asked_about(
    db: Connection, paper: int
) -> None:
    done = _found(db, paper, due=_day(-3), state="done")
    asked = _found(db, paper, due="2019-05-06")
    unknown = _found(db, paper)
    later, soon = _found(db, paper, due=_day(9)), _found(db, paper, due=_day(0))
    late = _found(db, paper, due=_day(-2))
    told = [(one.limit.id, one.standing, one.days_left) for one in time_limits.listed(db, TODAY)]
    assert told[:4] == [
        (late, "overdue", -2), (soon, "open", 0), (later, "open", 9), (unknown, "no day", None),
    ]  # fmt: skip
    assert [(one[0], one[1]) for one in told[4:]] == [(asked, "asked"), (done, "done")]
    assert events.counts(db).deadlines == 4


def test_the_next_open_one_is_ours(db: Connection, paper: int) -> None:
    assert time_limits.next_open(db) is None
    _found(db, paper)
    _found(db, paper, due=_day(1), for_whom="authority")
    assert time_limits.next_open(db) is None
    ours = _found(db, paper, due=_day(5))
    found = time_limits.next_open(db, TODAY)
    assert found is not None
    assert (found.limit.id, found.days_left) == (ours, 5)


@pytest.mark.parametrize(
    ("rule", "language", "start", "due"),
    [
        ("within 14 days", "en", "2031-03-01", "2031-03-15"),
        ("14 days of receipt", "en", "2031-03-01", "2031-03-15"),
        ("Appeal, within one month", "en", "2031-01-31", "2031-02-28"),
        ("per 14 kalendorinių dienų", "lt", "2031-03-01", "2031-03-15"),
        ("30 дней", "ru", "2031-03-01", "2031-03-31"),
        ("within 5 working days", "en", "2031-03-01", None),
        ("by 15 May 2031", "en", "2031-03-01", None),
        ("within 14 days", "en", "2031-03", None),
        ("within 14 days", "en", None, None),
    ],
)
def test_a_rule_counts_from_the_day_of_receipt(
    rule: str, language: str, start: str | None, due: str | None
) -> None:
    assert time_limits.counted(rule, start, (language, "en")) == due


def test_a_rule_that_counts_from_the_document_does_not_move() -> None:
    assert time_limits.counted("14 days", "2031-03-01", ("en",), "this document 2031-02-01") is None


def test_filling_in_the_receipt_keeps_what_it_counts_from_and_can_be_undone(
    db: Connection, paper: int
) -> None:
    limit = _found(db, paper)
    draft = Draft("within 14 days", "2031-03-15", "us", "2031-03-01", "by post")
    with history.undoable(db, "edit a time limit"):
        time_limits.edit(db, limit, draft)
    now = deadlines.deadline(db, limit)
    assert (now.counted_from, now.received_on, now.received_how, now.due, now.state) == (
        "receipt 2031-03-01", "2031-03-01", "by post", "2031-03-15", "accepted",
    )  # fmt: skip
    time_limits.edit(db, limit, Draft("within 14 days", None, "other"))
    assert deadlines.deadline(db, limit).counted_from == "receipt"
    history.undo(db)
    assert deadlines.deadline(db, limit).due is None


def test_a_fixed_day_counts_from_nothing(db: Connection, paper: int) -> None:
    limit = _found(db, paper, rule_words="by 15 May 2031", counted_from="", due="2031-05-15")
    time_limits.edit(db, limit, Draft("by 15 May 2031", "2031-05-15", "us", "2031-03-01"))
    assert deadlines.deadline(db, limit).counted_from == ""


def test_done_not_done_and_dismissed(db: Connection, paper: int) -> None:
    limit = _found(db, paper, due="2019-05-06")
    time_limits.set_done(db, limit)
    assert [one.standing for one in time_limits.listed(db, TODAY)] == ["done"]
    time_limits.set_open(db, limit)
    assert [one.standing for one in time_limits.listed(db, TODAY)] == ["overdue"]
    time_limits.dismiss(db, limit)
    assert time_limits.listed(db, TODAY) == []


def test_by_hand_it_needs_words(db: Connection, paper: int) -> None:
    with pytest.raises(CaseError, match="no words"):
        time_limits.add(db, paper, Draft("  ", "2031-05-15"))
    made, _ = time_limits.add(
        db, paper, Draft("Complaint, 14 days", "2031-03-15", "us", "2031-03-01", "in person")
    )
    (one,) = time_limits.listed(db, date(2031, 3, 10))
    assert (one.limit.id, one.by_hand, one.days_left) == (made, True, 5)
    assert (one.limit.counted_from, one.limit.received_how) == ("receipt 2031-03-01", "in person")
