"""A document of somebody else's case goes there with its events, and nothing is lost on the way."""

import shutil
from pathlib import Path

import pytest

from casefile.model.errors import CaseError
from casefile.services import move_document, review_suggestions, search_case
from casefile.services.check_case import check_case
from casefile.services.open_case import WorkingCase, reading_case
from casefile.store import case_file, documents, entities, events, history
from casefile.store.driver import Connection, atomic
from casefile.store.events import EventFilter

CHOSEN = EventFilter(states=frozenset({"accepted", "suggested"}))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Another, empty case."""
    folder = tmp_path / "K-2031-09.case"
    case_file.create_case(folder, code="K-2031-09", title="Another")
    return folder


@pytest.fixture
def accepted(case: WorkingCase) -> WorkingCase:
    """The sample case with everything in it accepted."""
    with atomic(case.db), history.undoable(case.db, "accept"):
        review_suggestions.accept_all(case.db, sorted(review_suggestions.waiting(case.db)))
    return case


def _move(case: WorkingCase, document_id: int, target: Path) -> list[int]:
    with atomic(case.db), history.undoable(case.db, "move to another case"):
        ids, _ = move_document.move(case.db, case.folder, document_id, target)
    return ids


def _told(db: Connection, document_id: int) -> list[tuple[str, str | None, str, str]]:
    """What a document tells: headline, date, words, place without the exhibit."""
    found = events.events(db, events.event_ids(db, CHOSEN))
    return sorted(
        (event.title, event.edtf, quote.exact, quote.place())
        for event in found
        for quote in event.quotes
        if quote.document_id == document_id
    )


def test_it_arrives_with_its_events_people_and_words(accepted: WorkingCase, target: Path) -> None:
    told = _told(accepted.db, 1)
    assert told
    (moved,) = _move(accepted, 1, target)
    with reading_case(target) as other:
        assert _told(other.db, moved) == told
        assert documents.document(other.db, moved).exhibit == "A1"
        assert entities.known_names(other.db)
        assert [hit.exhibit for hit in search_case.search(other.db, "notebook")] == ["A1"]
        assert check_case(other.db, other.folder) == []
        acts = [row[0] for row in other.db.execute("SELECT act FROM custody_log")]
        assert acts[-2:] == ["added", "moved from another case"]


def test_here_it_is_in_the_trash_and_its_events_are_gone_until_undo(
    accepted: WorkingCase, target: Path
) -> None:
    before = {one: _told(accepted.db, one) for one in (1, 2, 3, 4)}
    count = len(events.event_ids(accepted.db, CHOSEN))
    _move(accepted, 1, target)
    assert documents.document(accepted.db, 1).trashed_at
    assert _told(accepted.db, 1) == []
    assert {one: _told(accepted.db, one) for one in (2, 3, 4)} == {
        one: before[one] for one in (2, 3, 4)
    }
    assert all(event.cited for event in events.events(accepted.db, events.event_ids(
        accepted.db, CHOSEN)))  # fmt: skip
    assert check_case(accepted.db, accepted.folder) == []
    history.undo(accepted.db)
    assert {one: _told(accepted.db, one) for one in (1, 2, 3, 4)} == before
    assert len(events.event_ids(accepted.db, CHOSEN)) == count
    with reading_case(target) as other:
        assert len(documents.documents(other.db)) == 1


def test_a_letter_takes_what_is_attached_to_it(accepted: WorkingCase, target: Path) -> None:
    mail = next(one.parent_id for one in documents.documents(accepted.db) if one.parent_id)
    moved = _move(accepted, mail, target)
    assert len(moved) == 2
    with reading_case(target) as other:
        assert documents.document(other.db, moved[1]).parent_id == moved[0]
        assert check_case(other.db, other.folder) == []


def test_what_cannot_be_moved_stays(accepted: WorkingCase, target: Path, tmp_path: Path) -> None:
    _move(accepted, 1, target)
    history.undo(accepted.db)
    told = _told(accepted.db, 1)
    with pytest.raises(CaseError, match="has A1 already"):
        _move(accepted, 1, target)
    with pytest.raises(CaseError, match="That is this case"):
        _move(accepted, 1, accepted.folder)
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    with pytest.raises(CaseError):
        _move(accepted, 1, nothing)
    assert _told(accepted.db, 1) == told


def test_no_client_of_one_case_becomes_the_client_of_another(
    accepted: WorkingCase, target: Path
) -> None:
    client = entities.known_names(accepted.db)[0][0]
    with atomic(accepted.db):
        entities.set_client(accepted.db, client)
    _move(accepted, 1, target)
    with reading_case(target) as other:
        assert not other.db.execute("SELECT 1 FROM entity WHERE is_client = 1").fetchall()
    shutil.rmtree(target)
