"""Whether two events may be one is asked anew when the date of one of them moves."""

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

LETTER = """Harbour Office of Norrvik

20 May 2031

On 12 April 2031 the police detained Ilse Olden in Norrvik.
"""
ARTICLE = """Sailor loses her permit

Published: 14 April 2031

On 12 April the police detained Ilse Olden in Norrvik.
"""


@pytest.fixture(scope="module")
def told_case(tmp_path_factory: pytest.TempPathFactory, reader: Reader) -> Path:
    folder = tmp_path_factory.mktemp("anew") / "K-2031-04.case"
    case_file.create_case(folder, code="K-2031-04", title="Invented")
    with working_case(folder) as case:
        for name, words in (("letter.txt", LETTER), ("article.txt", ARTICLE)):
            path = folder.parent / name
            path.write_text(words, encoding="utf-8")
            take_in.take_in(case.db, case.folder, reader, [path], "test", lambda _one: None)
            if name == "letter.txt":
                found = events.event_ids(case.db, EventFilter())
                review_suggestions.accept_all(case.db, found)
    return folder


@pytest.fixture
def told(told_case: Path) -> Iterator[WorkingCase]:
    """The letter accepted, the article's suggestion waiting; rolled back after the test."""
    with working_case(told_case) as case:
        case.db.execute("BEGIN IMMEDIATE")
        yield case
        case.db.execute("ROLLBACK")


def _waiting(case: WorkingCase) -> Event:
    (found,) = events.event_ids(case.db, EventFilter(states=frozenset({"suggested"})))
    return events.event(case.db, found)


def _set_date(case: WorkingCase, edtf: str) -> None:
    with history.undoable(case.db, "set the date"):
        edit_timeline.set_document_date(case.db, 2, edtf)


def test_what_only_added_a_source_no_longer_does_once_its_date_moved(told: WorkingCase) -> None:
    assert _waiting(told).edtf == "2031-04-12"
    assert list(review_suggestions.only_sources(told.db)) == [_waiting(told).id]
    _set_date(told, "2032-04-14")
    assert _waiting(told).edtf == "2032-04-12"
    assert not review_suggestions.only_sources(told.db)
    review_suggestions.accept_only_sources(told.db)
    assert _waiting(told).edtf == "2032-04-12"
    history.undo(told.db)
    assert list(review_suggestions.only_sources(told.db)) == [_waiting(told).id]


def test_the_day_that_differs_is_told_as_it_is_now(told: WorkingCase) -> None:
    waiting = _waiting(told)
    people = tuple((who.entity_id, who.role) for who in waiting.participants)
    draft = Draft(waiting.title, waiting.kind, waiting.lane, "2031-04-13", participants=people)
    edit_timeline.edit_event(told.db, waiting.id, "misread", draft)
    (proposal,) = _waiting(told).proposals
    assert proposal.differences == (("date", "2031-04-13", "2031-04-12"),)
    assert not review_suggestions.only_sources(told.db)


def test_what_was_kept_apart_stays_apart_when_dates_move(told: WorkingCase) -> None:
    (proposal,) = _waiting(told).proposals
    review_suggestions.keep_apart(told.db, _waiting(told).id, proposal.other_id)
    _set_date(told, "2032-04-14")
    _set_date(told, "2031-04-14")
    assert _waiting(told).edtf == "2031-04-12"
    assert not _waiting(told).proposals
