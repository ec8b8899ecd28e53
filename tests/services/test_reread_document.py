"""A document read again keeps what a person decided; quotes are found again, or told to be lost."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casefile.model.errors import CaseError
from casefile.model.finding import DocumentHints
from casefile.model.ocr import OcrPage
from casefile.model.reading import ReadDocument, ReadPage
from casefile.reading.client import Reader
from casefile.services import (
    edit_timeline,
    reread_document,
    review_suggestions,
    search_case,
    take_in,
)
from casefile.services.check_case import check_case
from casefile.services.open_case import WorkingCase, working_case
from casefile.services.reread_document import Wish
from casefile.store import case_file, deadlines, documents, events, history
from casefile.store.driver import Connection, atomic
from casefile.store.events import EventFilter

LETTER = (
    "Harbour Office of Norrvik\n\n"
    "3 May 2031\n\n"
    "Dear Ms Olden,\n\n"
    "On 12 April 2031 the Harbour Office refused the permit of Ilse Olden. The decision was sent"
    " by post on 14 April 2031.\n\n"
    "On 20 April Ilse Olden appealed to the Court of Norrvik. The Court of Norrvik heard Ilse"
    " Olden on 29 April 2031.\n\n"
    "You may appeal to the Supreme Court within 14 days of receipt of this letter.\n"
)
REFUSED = "On 12 April 2031 the Harbour Office refused the permit of Ilse Olden."


def _case(folder: Path, reader: Reader, content: bytes) -> int:
    case_file.create_case(folder, code="K-2031-04", title="Invented")
    path = folder.with_suffix(".txt")
    path.write_bytes(content)
    with working_case(folder) as case:
        (done,) = take_in.take_in(case.db, case.folder, reader, [path], "test", lambda _one: None)
    return done.added[0].document_id


@pytest.fixture(scope="module")
def letter_case(tmp_path_factory: pytest.TempPathFactory, reader: Reader) -> Path:
    folder = tmp_path_factory.mktemp("again") / "K-2031-04.case"
    assert _case(folder, reader, LETTER.encode()) == 1
    return folder


@pytest.fixture
def letter(letter_case: Path) -> Iterator[WorkingCase]:
    """A case with the letter, rolled back after the test."""
    with working_case(letter_case) as case:
        case.db.execute("BEGIN IMMEDIATE")
        yield case
        case.db.execute("ROLLBACK")


def _accepted(db: Connection) -> list[int]:
    return events.event_ids(db, EventFilter(states=frozenset({"accepted"})))


def _accept_all(db: Connection) -> list[int]:
    with history.undoable(db, "accept"):
        review_suggestions.accept_all(db, sorted(review_suggestions.waiting(db)))
    return _accepted(db)


def _reread_as(case: WorkingCase, reader: Reader, text: str) -> reread_document.Reread:
    """Read the letter again by a reader that gives this text."""
    read = ReadDocument("text/plain", (ReadPage(1, text),), DocumentHints(), page_count=1)
    anew = reread_document.made_anew(1, read, Wish("en"))
    found = reread_document.ask(case.db, anew).ask(reader)
    with history.undoable(case.db, "read A1 again"):
        done, _ = reread_document.keep(case.db, anew, found)
    return done


def _state(db: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Everything a person sees of the case, without the program's own numbers of pages."""
    tables = {
        "page": "number, text, char_start",
        "sentence": "ordinal, page, char_start, char_end, paragraph, label",
        "passage": "id, char_start, char_end, exact, anchor_state, page, paragraph, earlier",
        "event": "id, title, state, date_edtf, date_reason",
        "citation": "id, claim_id, passage_id, date_words, date_start, date_end",
        "claim": "id, event_id, property, value",
        "mention": "id, char_start, char_end, surface, edtf",
        "deadline": "id, passage_id, due, state",
        "wording": "document_id, shingles",
        "document": "id, title, language, encoding, text_state, page_count, document_date",
    }
    return {
        table: db.execute(f"SELECT {columns} FROM {table} ORDER BY 1, 2").fetchall()
        for table, columns in tables.items()
    }


def test_reading_again_by_the_same_rules_changes_nothing(
    letter: WorkingCase, reader: Reader
) -> None:
    accepted = _accept_all(letter.db)
    before = events.events(letter.db, accepted)
    done = reread_document.reread(letter.db, letter.folder, reader, 1)
    assert (done.moved, done.lost) == ((), ())
    assert done.kept == len({quote.passage_id for event in before for quote in event.quotes})
    assert events.events(letter.db, _accepted(letter.db)) == before
    assert not review_suggestions.waiting(letter.db)
    assert check_case(letter.db, letter.folder) == []


def test_suggestions_nobody_touched_are_replaced_and_undo_brings_all_back(
    letter: WorkingCase, reader: Reader
) -> None:
    waiting = min(review_suggestions.waiting(letter.db))
    with history.undoable(letter.db, "accept"):
        review_suggestions.accept(letter.db, waiting)
    before = _state(letter.db)
    new = LETTER.replace("29 April 2031", "30 April 2031").replace("Dear", "Most dear")
    _reread_as(letter, reader, new)
    assert documents.document_text(letter.db, 1) == new
    assert waiting in _accepted(letter.db)
    dates = {
        event.edtf for event in events.events(letter.db, events.event_ids(letter.db, EventFilter()))
    }
    assert "2031-04-30" in dates
    assert "2031-04-29" not in dates
    after = _state(letter.db)
    history.undo(letter.db)
    assert _state(letter.db) == before
    assert check_case(letter.db, letter.folder) == []
    history.redo(letter.db)
    assert _state(letter.db) == after
    assert [hit.exhibit for hit in search_case.search(letter.db, "most dear")] == ["A1"]
    assert check_case(letter.db, letter.folder) == []


def test_suggestions_of_a_reading_are_no_persons(letter: WorkingCase, reader: Reader) -> None:
    first = set(review_suggestions.waiting(letter.db))
    _reread_as(letter, reader, "Copy.\n\n" + LETTER)
    second = set(review_suggestions.waiting(letter.db))
    _reread_as(letter, reader, LETTER)
    third = set(review_suggestions.waiting(letter.db))
    assert len(first) == len(second) == len(third)
    assert not first & second
    assert not second & third


def test_a_quote_that_is_gone_is_listed_with_its_words(letter: WorkingCase, reader: Reader) -> None:
    accepted = _accept_all(letter.db)
    done = _reread_as(letter, reader, LETTER.replace(REFUSED, "Page damaged."))
    (lost,) = done.lost
    assert lost.words == REFUSED
    assert set(lost.events) <= set(accepted)
    assert _accepted(letter.db) == accepted
    assert [one.what for one in check_case(letter.db, letter.folder)] == [
        f"A quote was not found again when A1 was read again: “{REFUSED}”"
    ]
    again = _reread_as(letter, reader, LETTER)
    assert (again.lost, again.moved) == ((), ())
    assert check_case(letter.db, letter.folder) == []


def test_a_quote_read_better_is_marked_until_a_person_confirms_it(
    letter: WorkingCase, reader: Reader
) -> None:
    _accept_all(letter.db)
    better = LETTER.replace("refused the permit", "has refused the permit")
    done = _reread_as(letter, reader, better)
    (moved,) = done.moved
    assert moved.earlier == REFUSED
    assert moved.words == REFUSED.replace("refused", "has refused")
    with history.undoable(letter.db, "confirm"):
        reread_document.confirm(letter.db, moved.passage_id)
    assert reread_document.outcome(letter.db, 1).moved == ()
    history.undo(letter.db)
    assert reread_document.outcome(letter.db, 1).moved == (moved,)


def test_a_time_limit_a_person_changed_keeps_its_words(letter: WorkingCase, reader: Reader) -> None:
    (limit,) = deadlines.deadlines(letter.db, ("suggested",))
    with history.undoable(letter.db, "done"):
        deadlines.set_done(letter.db, limit.id, "person")
    _reread_as(letter, reader, "Copy.\n\n" + LETTER)
    (kept,) = deadlines.deadlines(letter.db, ("suggested", "done"))
    assert (kept.id, kept.state) == (limit.id, "done")


def test_a_letter_in_another_encoding_is_read_again(tmp_path: Path, reader: Reader) -> None:
    words = "Kovo 3 d. Šarūnas Žąsinas kreipėsi į Norviko teismą.\n" * 3
    folder = tmp_path / "K-2031-05.case"
    _case(folder, reader, words.encode("cp1257"))
    with working_case(folder) as case:
        reread_document.reread(case.db, case.folder, reader, 1, encoding="cp1251")
        wrong = documents.document(case.db, 1)
        assert wrong.encoding == "cp1251"
        assert "Šarūnas" not in documents.document_text(case.db, 1)
        reread_document.reread(case.db, case.folder, reader, 1, language="lt", encoding="cp1257")
        right = documents.document(case.db, 1)
        assert (right.encoding, right.language) == ("cp1257", "lt")
        assert "Šarūnas Žąsinas" in documents.document_text(case.db, 1)
        assert reread_document.wish(case.db, 1) == Wish("lt", "cp1257")
        history.undo(case.db)
        assert documents.document(case.db, 1).encoding == "cp1251"
        with pytest.raises(CaseError, match="no encoding called"):
            reread_document.reread(case.db, case.folder, reader, 1, encoding="klingon")
        assert documents.document(case.db, 1).encoding == "cp1251"


def test_what_gives_no_words_any_more_keeps_its_text(letter: WorkingCase, reader: Reader) -> None:
    document = documents.document(letter.db, 1)
    with pytest.raises(CaseError):
        reread_document.read_anew(_Silent(reader), letter.folder, document, Wish())
    assert documents.document_text(letter.db, 1).startswith(LETTER)


class _Silent:
    """A reader that finds no words."""

    def __init__(self, reader: Reader) -> None:
        self.find = reader.find
        self._read = reader.read

    def read(
        self,
        content: bytes,
        name: str,
        password: str | None = None,
        *,
        encoding: str = "",
        ocr: Sequence[OcrPage] = (),
    ) -> ReadDocument:
        read = self._read(content, name, password, encoding=encoding, ocr=ocr)
        return replace(read, pages=())


edits = st.lists(
    st.tuples(st.integers(0, len(LETTER)), st.integers(0, 60), st.text("abO1 .\n", max_size=9)),
    min_size=1,
    max_size=4,
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(changes=edits)
def test_whatever_is_read_nothing_accepted_disappears(
    letter: WorkingCase, reader: Reader, changes: list[tuple[int, int, str]]
) -> None:
    text = LETTER
    for at, size, new in changes:
        text = text[:at] + new + text[at + size :]
    text = text if text.strip() else LETTER
    db = letter.db
    with atomic(db):
        accepted = _accept_all(db)
        said = [(one.title, one.edtf, one.state) for one in events.events(db, accepted)]
        before = _state(db)
        words = dict(db.execute("SELECT id, exact FROM passage").fetchall())
        _reread_as(letter, reader, text)
        assert [(e.title, e.edtf, e.state) for e in events.events(db, accepted)] == said
        for passage_id, start, end, exact, state in db.execute(
            "SELECT id, char_start, char_end, exact, anchor_state FROM passage"
        ):
            if state == "ok" and passage_id in words:
                assert exact.split() == words[passage_id].split()
            if state == "lost":
                assert (start, end, exact) == (-1, -1, words[passage_id])
            else:
                assert text[start:end] == exact
        history.undo(db)
        assert _state(db) == before
        history.undo(db)


def test_the_date_of_a_document_still_moves_its_dates(letter: WorkingCase, reader: Reader) -> None:
    _reread_as(letter, reader, "Copy.\n\n" + LETTER)
    with history.undoable(letter.db, "set the date"):
        edit_timeline.set_document_date(letter.db, 1, "2032-05-03")
    assert documents.document(letter.db, 1).document_date == "2032-05-03"
