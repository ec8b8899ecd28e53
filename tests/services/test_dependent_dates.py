"""Correcting one date moves those that were worked out from it, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casefile.model.event import Event
from casefile.reading.client import Reader
from casefile.services import edit_timeline, review_suggestions, take_in
from casefile.services.edit_timeline import Draft
from casefile.services.open_case import WorkingCase, working_case
from casefile.store import case_file, events, history
from casefile.store.events import EventFilter

REPORT = (
    "On 12 April 2031 the Harbour Office of Norrvik refused the permit of Ilse Olden.\n\n"
    "On 20 April Ilse Olden appealed to the Court of Norrvik. Two days later the Court of Norrvik"
    " heard Ilse Olden.\n\n"
    "On 7 October 2029 Ilse Olden arrived in Norrvik.\n"
)


@pytest.fixture(scope="module")
def report_case(tmp_path_factory: pytest.TempPathFactory, reader: Reader) -> Path:
    folder = tmp_path_factory.mktemp("dates") / "K-2031-04.case"
    case_file.create_case(folder, code="K-2031-04", title="Invented")
    path = folder.with_suffix(".txt")
    path.write_text(REPORT, encoding="utf-8")
    with working_case(folder) as case:
        take_in.take_in(case.db, case.folder, reader, [path], "test", lambda _one: None)
    return folder


@pytest.fixture
def report(report_case: Path) -> Iterator[WorkingCase]:
    """The case with the report, rolled back after the test."""
    with working_case(report_case) as case:
        case.db.execute("BEGIN IMMEDIATE")
        yield case
        case.db.execute("ROLLBACK")


def _shown(case: WorkingCase) -> list[Event]:
    return events.events(case.db, events.event_ids(case.db, EventFilter()))


def _dates(case: WorkingCase) -> list[str]:
    return sorted(event.edtf or "" for event in _shown(case))


def _correct(case: WorkingCase, was: str, edtf: str, why: str = "misread") -> None:
    (event,) = [one for one in _shown(case) if one.edtf == was]
    draft = Draft(event.title, event.kind, event.lane, edtf)
    with history.undoable(case.db, "edit the event"):
        edit_timeline.edit_event(case.db, event.id, why, draft)


BEFORE = ["2029-10-07", "2031-04-12", "2031-04-20", "2031-04-22"]


def test_dates_that_hang_on_a_corrected_one_follow_in_one_step(report: WorkingCase) -> None:
    assert _dates(report) == BEFORE
    _correct(report, "2031-04-12", "2030-04-12")
    assert _dates(report) == ["2029-10-07", "2030-04-12", "2030-04-20", "2030-04-22"]
    (follower,) = [one for one in _shown(report) if one.edtf == "2030-04-20"]
    assert follower.date_in_brackets
    assert follower.base_words == "12 April 2031"
    history.undo(report.db)
    assert _dates(report) == BEFORE
    history.redo(report.db)
    assert "2030-04-22" in _dates(report)


def test_a_correction_is_remembered_when_the_document_gets_its_date(report: WorkingCase) -> None:
    _correct(report, "2031-04-12", "2030-04-12")
    with history.undoable(report.db, "set the date"):
        edit_timeline.set_document_date(report.db, 1, "2030-11")
    assert _dates(report) == ["2029-10-07", "2030-04-12", "2030-04-20", "2030-04-22"]


def test_what_a_person_confirmed_stays(report: WorkingCase) -> None:
    (appeal,) = [one for one in _shown(report) if one.edtf == "2031-04-20"]
    with history.undoable(report.db, "confirm"):
        review_suggestions.confirm_date(report.db, appeal.id)
    _correct(report, "2031-04-12", "2030-04-12")
    assert _dates(report) == ["2029-10-07", "2030-04-12", "2030-04-22", "2031-04-20"]


@pytest.mark.parametrize("why", ["source wrong", "known from elsewhere"])
def test_a_date_the_source_does_not_give_moves_no_other(report: WorkingCase, why: str) -> None:
    _correct(report, "2031-04-12", "2030-04-12", why)
    assert _dates(report) == ["2029-10-07", "2030-04-12", "2031-04-20", "2031-04-22"]


def test_a_date_that_anchors_nothing_moves_nothing(report: WorkingCase) -> None:
    _correct(report, "2029-10-07", "2028-10-07")
    assert _dates(report) == ["2028-10-07", "2031-04-12", "2031-04-20", "2031-04-22"]


def test_a_headline_that_was_misread_leaves_the_date_to_be_confirmed(report: WorkingCase) -> None:
    (appeal,) = [one for one in _shown(report) if one.edtf == "2031-04-20"]
    draft = Draft("She appeals", appeal.kind, appeal.lane, appeal.edtf)
    edit_timeline.edit_event(report.db, appeal.id, "misread", draft)
    edited = events.event(report.db, appeal.id)
    assert (edited.title, edited.correction) == ("She appeals", "misread")
    assert [quote.date_reason for quote in edited.quotes] == ["year from another date"]
    _correct(report, "2031-04-12", "2030-04-12")
    assert events.event(report.db, appeal.id).edtf == "2030-04-20"
