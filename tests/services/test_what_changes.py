"""A new document says what it would change before anybody reviews it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from casefile.reading.client import Reader
from casefile.services import review_suggestions, take_in
from casefile.services.open_case import WorkingCase, working_case
from casefile.services.what_changes import Effects, WhatChanges, what_changes
from casefile.store import case_file, documents, events
from casefile.store.driver import atomic
from casefile.store.events import EventFilter

FIRST = "Norrvik Courier\n\nOn 12 April 2031 the Harbour Office refused the permit of Ilse Olden.\n"
SECOND = "Letter of the union\n\nOn 9 June 2031 the Harbour Court heard the appeal of Ilse Olden.\n"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[WorkingCase]:
    case_file.create_case(tmp_path / "k.case", code="K-2031-04")
    with working_case(tmp_path / "k.case") as opened:
        yield opened


def add(case: WorkingCase, folder: Path, name: str, text: str, reader: Reader) -> int:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    take_in.take_in(case.db, case.folder, reader, [path], "test", lambda _: None)
    return max(one.id for one in documents.documents(case.db))


def test_nothing_added_changes_nothing(case: WorkingCase) -> None:
    assert what_changes(case.db, []) == Effects(WhatChanges())


def test_new_events_are_counted_until_they_are_accepted(case: WorkingCase, tmp_path: Path) -> None:
    with Reader(1) as reader:
        first = add(case, tmp_path, "a.txt", FIRST, reader)
        second = add(case, tmp_path, "b.txt", SECOND, reader)
    waiting = events.event_ids(case.db, EventFilter(states=frozenset({"suggested"})))
    told = what_changes(case.db, [first, second])
    found = told.together
    assert sum(one.new for one in told.each.values()) == found.new
    assert {one.new for one in told.each.values()} == {1}
    assert found.confirms + found.new + found.contradicts == len(waiting)
    assert found.new >= 2
    with atomic(case.db):
        review_suggestions.accept_all(case.db, waiting)
    assert what_changes(case.db, [first, second]).together.new == 0


RULING = (
    "HARBOUR COURT OF NORRVIK\n\nRULING\n\n20 June 2031\n\n"
    "The court has established: on 13 April 2031 the Harbour Office refused the permit of Ilse"
    " Olden.\n\nThe court has decided: to dismiss the appeal of Ilse Olden.\n"
)


def test_accepted_values_never_change_and_official_texts_stand_first(
    case: WorkingCase, tmp_path: Path
) -> None:
    with Reader(1) as reader:
        press = add(case, tmp_path, "a.txt", FIRST, reader)
        (refused,) = events.event_ids(case.db, EventFilter(document_id=press))
        with atomic(case.db):
            documents.set_facts(case.db, press, kind="article")
            review_suggestions.accept_all(case.db, [refused])
        before = events.event(case.db, refused)
        court = add(case, tmp_path, "b.txt", RULING, reader)
    assert documents.document(case.db, court).kind == "ruling"
    after = events.event(case.db, refused)
    assert replace(after, proposals=()) == replace(before, proposals=())
    told = [
        event
        for event in events.events(
            case.db, events.event_ids(case.db, EventFilter(document_id=court))
        )
        if event.edtf == "2031-04-13"
    ]
    assert [event.state for event in told] == ["suggested"]
    effect = what_changes(case.db, [court]).each[court]
    assert effect.new + effect.contradicts + effect.confirms >= len(told)
    with atomic(case.db):
        review_suggestions.join(case.db, refused, told[0].id)
    joined = events.event(case.db, refused)
    assert [quote.document_id for quote in joined.quotes] == [court, press]
    assert joined.edtf == before.edtf
    assert [one.property for one in joined.disagreements if one.open] == ["date"]
