"""What hangs on a document's own day, or on the day it was received, moves with that day."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casefile.model.event import Event
from casefile.reading.client import Reader
from casefile.services import edit_timeline, reread_document, take_in, time_limits
from casefile.services.open_case import WorkingCase, working_case
from casefile.store import case_file, deadlines, documents, events, history
from casefile.store.deadlines import Deadline
from casefile.store.driver import atomic
from casefile.store.events import EventFilter

RULING = """NORRVIK ADMINISTRATIVE COURT

RULING

5 June 2031

Case No. 12-345/2031

The Norrvik Administrative Court, composed of judge Ada Brandt, examined the complaint of the
applicant Ilse Olden against the Harbour Office of Norrvik.

1. On 12 April 2031 the Harbour Office refused the permit of Ilse Olden.

2. Ilse Olden was detained on 9 March 2031. Two days before she was detained, strangers searched
her boat.

For these reasons the court decides:

To uphold the complaint of Ilse Olden. To annul the decision of the Harbour Office of 12 April 2031.
"""
LETTER = """Harbour Office of Norrvik

3 May 2031

Dear Ms Olden,

You must leave the harbour within 14 days of the date of this letter. You must pay the fee not later
than 15 June. You may appeal to the court within 30 days of receipt of this letter.

Harbour Office
"""


@pytest.fixture(scope="module")
def papers_case(tmp_path_factory: pytest.TempPathFactory, reader: Reader) -> Path:
    folder = tmp_path_factory.mktemp("limits") / "K-2031-04.case"
    case_file.create_case(folder, code="K-2031-04", title="Invented")
    paths = []
    for name, words in (("a-letter.txt", LETTER), ("b-ruling.txt", RULING)):
        paths.append(folder.parent / name)
        paths[-1].write_text(words, encoding="utf-8")
    with working_case(folder) as case:
        take_in.take_in(case.db, case.folder, reader, paths, "test", lambda _one: None)
    return folder


@pytest.fixture
def papers(papers_case: Path) -> Iterator[WorkingCase]:
    """The case with the letter (1) and the ruling (2), rolled back after the test."""
    with working_case(papers_case) as case:
        case.db.execute("BEGIN IMMEDIATE")
        yield case
        case.db.execute("ROLLBACK")


def _due(case: WorkingCase) -> dict[str, str | None]:
    """Each time limit's rule with its day."""
    return {one.rule: one.due for one in deadlines.deadlines(case.db)}


def _limit(case: WorkingCase, start: str) -> Deadline:
    (found,) = [one for one in deadlines.deadlines(case.db) if one.rule.startswith(start)]
    return found


def _told(case: WorkingCase, words: str) -> Event:
    ids = events.event_ids(case.db, EventFilter())
    (found,) = [
        one
        for one in events.events(case.db, ids)
        if any(words in " ".join(quote.exact.split()) for quote in one.quotes)
    ]
    return found


def _set_date(case: WorkingCase, document_id: int, edtf: str) -> None:
    with history.undoable(case.db, "set the date"):
        edit_timeline.set_document_date(case.db, document_id, edtf, edtf)


BEFORE = {
    "within 14 days": "2031-05-17",
    "not later than 15 June": "2031-06-15",
    "within 30 days": None,
}


def test_what_a_court_decides_moves_with_the_day_of_its_ruling(papers: WorkingCase) -> None:
    assert _told(papers, "To uphold the complaint").edtf == "2031-06-05"
    _set_date(papers, 2, "2031-07-06")
    moved = _told(papers, "To uphold the complaint")
    assert (moved.edtf, moved.date_reason) == ("2031-07-06", "from document date")
    assert moved.base_words == "2031-07-06"
    _set_date(papers, 2, "2031-07-08")
    assert _told(papers, "To uphold the complaint").edtf == "2031-07-08"
    history.undo(papers.db)
    history.undo(papers.db)
    assert _told(papers, "To uphold the complaint").edtf == "2031-06-05"


def test_a_day_counted_from_an_act_stays_where_it_was(papers: WorkingCase) -> None:
    assert _told(papers, "strangers searched").edtf == "2031-03-07"
    _set_date(papers, 2, "2031-07-06")
    assert _told(papers, "strangers searched").edtf == "2031-03-07"


def test_time_limits_move_with_the_day_of_their_letter(papers: WorkingCase) -> None:
    assert _due(papers) == BEFORE
    _set_date(papers, 1, "2032-05-10")
    assert _due(papers) == {
        "within 14 days": "2032-05-24",
        "not later than 15 June": "2032-06-15",
        "within 30 days": None,
    }
    assert _limit(papers, "within 14").counted_from == "this document 2032-05-10"
    history.undo(papers.db)
    assert _due(papers) == BEFORE


def test_a_day_a_person_wrote_stays(papers: WorkingCase) -> None:
    limit = _limit(papers, "within 14")
    draft = time_limits.Draft(limit.rule, "2031-05-19", "us", languages=("en",))
    time_limits.edit(papers.db, limit.id, draft)
    _set_date(papers, 1, "2032-05-10")
    assert _due(papers)["within 14 days"] == "2031-05-19"


def test_a_limit_only_given_to_somebody_else_still_moves(papers: WorkingCase) -> None:
    limit = _limit(papers, "within 14")
    draft = time_limits.Draft(limit.rule, limit.due, "other", languages=("en",))
    time_limits.edit(papers.db, limit.id, draft)
    _set_date(papers, 1, "2032-05-10")
    assert _due(papers)["within 14 days"] == "2032-05-24"


def test_the_day_a_document_was_received_counts_for_its_time_limits(papers: WorkingCase) -> None:
    with history.undoable(papers.db, "received"):
        edit_timeline.set_fact(papers.db, 1, "received_on", "2031-05-07")
    limit = _limit(papers, "within 30")
    assert (limit.received_on, limit.counted_from) == ("2031-05-07", "receipt 2031-05-07")
    assert _due(papers) == BEFORE | {"within 30 days": "2031-06-06"}
    edit_timeline.set_fact(papers.db, 1, "received_on", None)
    assert _due(papers) == BEFORE
    assert _limit(papers, "within 30").counted_from == "receipt"


def test_a_limit_with_its_own_day_of_receipt_keeps_it(papers: WorkingCase) -> None:
    limit = _limit(papers, "within 30")
    draft = time_limits.Draft(limit.rule, "2031-06-10", "us", "2031-05-11", languages=("en",))
    time_limits.edit(papers.db, limit.id, draft)
    edit_timeline.set_fact(papers.db, 1, "received_on", "2031-05-07")
    assert _limit(papers, "within 30").received_on == "2031-05-11"
    assert _due(papers)["within 30 days"] == "2031-06-10"


def test_reading_again_counts_from_the_day_of_receipt(papers: WorkingCase, reader: Reader) -> None:
    edit_timeline.set_fact(papers.db, 1, "received_on", "2031-05-07")
    reread_document.reread(papers.db, papers.folder, reader, 1)
    assert _due(papers)["within 30 days"] == "2031-06-06"


def test_a_ruling_that_gets_its_first_date_suggests_what_it_decides(
    tmp_path: Path, reader: Reader
) -> None:
    folder = tmp_path / "K-2031-05.case"
    case_file.create_case(folder, code="K-2031-05", title="Invented")
    paper = tmp_path / "ruling.txt"
    paper.write_text(RULING.replace("5 June 2031\n\n", ""), encoding="utf-8")
    with working_case(folder) as case:
        take_in.take_in(case.db, case.folder, reader, [paper], "test", lambda _one: None)
        before = events.event_ids(case.db, EventFilter())
        assert documents.document(case.db, 1).document_date is None
        with atomic(case.db), history.undoable(case.db, "set the date"):
            edit_timeline.set_document_date(case.db, 1, "2031-06-05", "5 June 2031")
        (new,) = set(events.event_ids(case.db, EventFilter())) - set(before)
        made = events.event(case.db, new)
        assert (made.edtf, made.state, made.kind) == ("2031-06-05", "suggested", "ruling")
        assert "To uphold the complaint" in made.quotes[0].exact
        assert not history.touched_by_person(case.db, "event", new)
        with atomic(case.db):
            history.undo(case.db)
        assert events.event_ids(case.db, EventFilter()) == before
