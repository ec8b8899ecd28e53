"""A window closed in the middle of an import: what was added stays, the rest begins anew."""

from collections.abc import Callable
from pathlib import Path

import pytest

from casefile.services import check_case
from casefile.store import documents
from tests.journeys.person import Person

COUNT = 16


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """More letters than fit into one go."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(COUNT):
        text = f"On {number + 1} June 2031 the Harbour Office refused permit {number}.\n" * 3
        (folder / f"letter {number:02d}.txt").write_text(text, encoding="utf-8")
    return folder


def test_closing_in_the_middle_loses_nothing_that_was_added(
    open_window: Callable[[], Person], case_folder: Path, many: Path
) -> None:
    first = open_window()
    first.window.open_case(case_folder)
    first.drop([many])
    first.wait(lambda: 0 < len(first.names()) < COUNT)
    said = [row.name for row in first.session.arrivals.rows if row.document_id is not None]
    assert first.session.arrivals.under_way
    first.window.close()

    second = open_window()
    second.window.open_case(case_folder)
    assert set(said) <= set(second.names())
    second.settle()
    assert documents.pending(second.session.db) == []
    second.drop([many])
    second.settle()
    assert len(second.names()) == COUNT
    outcomes = [row.outcome for row in second.session.arrivals.rows]
    assert set(outcomes) <= {"new", "same file"}
    assert outcomes.count("same file") >= len(said)
    told = second.events("suggested")
    assert {quote.document_id for event in told for quote in event.quotes} == set(
        range(1, COUNT + 1)
    )
    assert check_case.check_case(second.session.db, case_folder) == []


def test_an_import_taken_back_comes_back_with_its_events(
    open_window: Callable[[], Person], case_folder: Path, papers: Path
) -> None:
    person = open_window()
    person.window.open_case(case_folder)
    person.drop([papers])
    person.settle()
    before = len(person.events("suggested"))
    undo = person.window.actions_.by_key["undo"]
    while undo.isEnabled():
        undo.trigger()
        person.settle()
    assert person.names() == []
    assert person.events("suggested") == []
    assert person.desk.counts.documents == 0
    person.drop([papers])
    person.settle()
    assert person.names() == ["article.txt", "letter.txt"]
    assert [row.outcome for row in person.session.arrivals.rows[-2:]] == ["same file"] * 2
    assert all("is back now" in row.reason for row in person.session.arrivals.rows[-2:])
    assert len(person.events("suggested")) == before
