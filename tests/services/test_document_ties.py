"""Same text, versions, translations: what a person says stands, can be taken back, counts once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from casefile.model.errors import CaseError
from casefile.model.resource import resource_path
from casefile.reading.client import Reader
from casefile.services import document_ties, same_text, take_in
from casefile.services.open_case import WorkingCase
from casefile.store import documents, events, history
from casefile.store.driver import atomic
from casefile.store.events import EventFilter

Act = Callable[..., object]


@pytest.fixture
def reprint(case: WorkingCase, reader: Reader, tmp_path: Path) -> int:
    """A reprint of the first document under another headline; its id."""
    original = resource_path("sample", "01_the_nurse_who_counted.txt").read_text(encoding="utf-8")
    path = tmp_path / "reprint.txt"
    body = original.split("\n\n", 3)[3]
    path.write_text(f"A notebook in Mary\n\nPublished: 11 March 2025\n\n{body}", encoding="utf-8")
    (done,) = take_in.take_in(case.db, case.folder, reader, [path], "test", lambda _one: None)
    return done.added[0].document_id


def _do(case: WorkingCase, act: Act, *arguments: object) -> None:
    with atomic(case.db), history.undoable(case.db, "a person's word"):
        act(case.db, *arguments)


def _group(case: WorkingCase, document_id: int) -> int | None:
    return documents.document(case.db, document_id).same_story


def test_a_group_is_taken_apart_and_stays_apart(case: WorkingCase, reprint: int) -> None:
    assert [one.id for one in document_ties.ties(case.db)[1].same_text] == [reprint]
    _do(case, same_text.take_apart, reprint)
    assert (_group(case, 1), _group(case, reprint)) == (None, None)
    with atomic(case.db):
        assert same_text.note_copies(case.db, reprint) == []
    history.undo(case.db)
    assert (_group(case, 1), _group(case, reprint)) == (1, 1)
    history.redo(case.db)
    _do(case, same_text.put_together, [reprint, 1])
    assert (_group(case, 1), _group(case, reprint)) == (1, 1)
    with atomic(case.db):
        assert same_text.note_copies(case.db, reprint) == [1, reprint]


def test_a_group_whose_first_document_leaves_keeps_the_others(
    case: WorkingCase, reprint: int
) -> None:
    _do(case, same_text.put_together, [reprint, 2])
    assert {_group(case, one) for one in (1, 2, reprint)} == {1}
    _do(case, same_text.take_apart, 1)
    assert (_group(case, 1), _group(case, 2), _group(case, reprint)) == (None, 2, 2)


def test_a_reprint_counts_once_among_the_sources(case: WorkingCase, reprint: int) -> None:
    found = events.events(case.db, events.event_ids(case.db, EventFilter()))
    told = [one for one in found if {1, reprint} <= {quote.document_id for quote in one.quotes}]
    assert told
    assert all(one.source_count == one.document_count - 1 for one in told)
    _do(case, same_text.take_apart, reprint)
    (apart,) = events.events(case.db, [told[0].id])
    assert apart.source_count == apart.document_count


def test_versions_translations_and_reliance_are_said_and_taken_back(case: WorkingCase) -> None:
    _do(case, document_ties.newer_version, 3, 2)
    _do(case, document_ties.translation, 4, 2)
    _do(case, document_ties.relies_on, 1, 2)
    second = document_ties.ties(case.db)[2]
    assert [one.id for one in second.replaced_by] == [3]
    assert [one.id for one in second.translations] == [4]
    assert [one.id for one in second.relied_on_by] == [1]
    assert second.partner is not None
    assert second.partner.id == 4
    assert [one.id for one in document_ties.ties(case.db)[1].relies_on] == [2]
    _do(case, document_ties.no_version, 3)
    _do(case, document_ties.no_translation, 4)
    _do(case, document_ties.not_relying, 2, 1)
    assert not {1, 2, 3, 4} & document_ties.ties(case.db).keys()
    history.undo(case.db)
    assert [one.id for one in document_ties.ties(case.db)[1].relies_on] == [2]


@pytest.mark.parametrize("say", [document_ties.newer_version, document_ties.translation])
def test_no_document_is_a_version_of_itself(case: WorkingCase, say: Act) -> None:
    _do(case, say, 3, 2)
    _do(case, say, 4, 3)
    for one, other in ((2, 4), (2, 2)):
        with pytest.raises(CaseError, match="tied to itself"):
            _do(case, say, one, other)
    with pytest.raises(CaseError, match="tied to itself"):
        _do(case, document_ties.relies_on, 1, 1)


def test_what_is_in_the_trash_is_tied_to_nothing(case: WorkingCase, reprint: int) -> None:
    _do(case, document_ties.relies_on, reprint, 2)
    _do(case, documents.trash, [reprint])
    assert not {1, 2, reprint} & document_ties.ties(case.db).keys()
