"""What a document is about decides what it suggests; changing it is one step with undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casefile.bridge.jobs import Jobs
from casefile.bridge.scope_change import ScopeChange
from casefile.reading.client import Reader
from casefile.services import review_suggestions, take_in
from casefile.services.open_case import working_case
from casefile.services.write_note import NoteDraft, save
from casefile.store import case_file, documents, events
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection, atomic
from casefile.store.events import EventFilter
from casefile.store.originals import read_original

REPORT = (
    "Country report: Ostmark\n\n"
    "In March 2030 prisoners went on hunger strike.\n\n"
    "On 4 May 2030 Ilse Olden was detained in Norrvik.\n\n"
    "In June 2030 a court ruled that the cells were too small.\n"
)
LETTER = "Dear Ms Olden,\n\nOn 12 April 2031 the Harbour Office refused the permit of Ilse Olden.\n"


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(1) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path, reader: Reader) -> Path:
    """A case with a letter to the client and a paper about the country that names her once."""
    case = tmp_path / "k.case"
    case_file.create_case(case, code="K-2031-04")
    with working_case(case) as opened:
        for name, text in (("letter.txt", LETTER), ("report.txt", REPORT)):
            path = tmp_path / name
            path.write_text(text, encoding="utf-8")
            take_in.take_in(opened.db, case, reader, [path], "test", lambda _: None)
    return case


@pytest.fixture
def case(folder: Path) -> Iterator[OpenCase]:
    opened = case_file.open_case(folder)
    yield opened
    opened.close()


@pytest.fixture
def db(case: OpenCase) -> Iterator[Connection]:
    made = case.connect()
    yield made
    made.close()


@pytest.fixture
def jobs(case: OpenCase, reader: Reader, qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs(case.connect, reader, lambda sha: read_original(case.folder, sha))
    yield made
    made.close()


def told(db: Connection, document_id: int = 2) -> list[str]:
    """The headlines the report (or another document) suggests or tells."""
    chosen = EventFilter(document_id=document_id)
    return [one.title for one in events.events(db, events.event_ids(db, chosen))]


def change(
    qtbot: QtBot, jobs: Jobs, db: Connection, folder: Path, scope: str, document_id: int = 2
) -> None:
    with qtbot.waitSignal(jobs.idle):
        about = documents.document(db, document_id)
        ScopeChange(jobs, folder, about, f"about: {scope}").start(scope)


def test_a_paper_about_a_country_suggests_only_where_it_names_the_client(db: Connection) -> None:
    assert documents.document(db, 2).scope == "country"
    (title,) = told(db)
    assert "Ilse Olden" in title


def test_about_this_person_brings_its_suggestions_and_undo_takes_them_back(
    qtbot: QtBot, jobs: Jobs, db: Connection, folder: Path
) -> None:
    before = told(db)
    change(qtbot, jobs, db, folder, "person")
    assert len(told(db)) == 3
    assert documents.document(db, 2).scope == "person"
    with qtbot.waitSignal(jobs.idle):
        jobs.undo()
    assert told(db) == before
    assert documents.document(db, 2).scope == "country"
    with qtbot.waitSignal(jobs.idle):
        jobs.redo()
    assert len(told(db)) == 3


def test_what_a_person_accepted_stays_when_the_scope_changes(
    qtbot: QtBot, jobs: Jobs, db: Connection, folder: Path
) -> None:
    change(qtbot, jobs, db, folder, "person")
    strike = next(
        one
        for one in events.event_ids(db, EventFilter(document_id=2))
        if "strike" in events.event(db, one).title
    )
    with atomic(db):
        review_suggestions.accept_all(db, [strike])
    change(qtbot, jobs, db, folder, "law")
    kept = [events.event(db, one) for one in events.event_ids(db, EventFilter(document_id=2))]
    assert [one.state for one in kept if one.id == strike] == ["accepted"]
    assert not [one for one in kept if "cells" in one.title]
    assert documents.document(db, 2).scope == "law"


def test_a_note_suggests_what_its_new_scope_lets_it_tell(
    qtbot: QtBot, jobs: Jobs, db: Connection, folder: Path
) -> None:
    draft = NoteDraft("In June 2030 a court ruled that the cells were too small.", scope="law")
    with atomic(db):
        note, _ = save(db, folder, draft)
    change(qtbot, jobs, db, folder, "person", note)
    (title,) = told(db, note)
    assert "cells" in title
    assert documents.document(db, note).title == "Note"
    with qtbot.waitSignal(jobs.idle):
        jobs.undo()
    assert told(db, note) == []
    assert documents.document(db, note).scope == "law"


def test_without_a_reading_child_only_the_word_changes(
    qtbot: QtBot, case: OpenCase, db: Connection, folder: Path
) -> None:
    before, jobs = told(db), Jobs(case.connect)
    change(qtbot, jobs, db, folder, "law")
    jobs.close()
    assert documents.document(db, 2).scope == "law"
    assert told(db) == before
