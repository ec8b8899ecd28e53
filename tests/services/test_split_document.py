"""A long file split into parts: quotes go with their pages, and undo puts it together again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casefile.model.errors import CaseError
from casefile.reading.client import Reader
from casefile.services import (
    document_ties,
    reread_document,
    review_suggestions,
    search_case,
    split_document,
    take_in,
)
from casefile.services.check_case import check_case
from casefile.services.open_case import WorkingCase, working_case
from casefile.services.split_document import Part
from casefile.store import case_file, documents, events, history
from casefile.store.driver import Connection
from casefile.store.events import EventFilter
from casefile.store.originals import read_original
from tests.reading.makers import column, pdf

PAGES = (
    "Harbour Office of Norrvik\n\nFile of Ilse Olden\n\nContents of this file: letters.",
    "Harbour Office of Norrvik\n\n12 April 2031\n\nDear Ms Olden,\n\n"
    "On 10 April 2031 the Harbour Office refused the permit of Ilse Olden.",
    "You may appeal to the Court of Norrvik within 14 days of receipt of this letter.",
    "Court of Norrvik\n\nRULING\n\n20 May 2031\n\n"
    "On 20 April 2031 Ilse Olden appealed to the Court of Norrvik.\n\n"
    "On 6 May 2031 the Court of Norrvik heard Ilse Olden.",
)
LETTER, RULING = Part(2, 3, kind="letter", sender="Harbour Office"), Part(4, 4, title="The ruling")


@pytest.fixture(scope="module")
def file_case(tmp_path_factory: pytest.TempPathFactory, reader: Reader) -> Path:
    folder = tmp_path_factory.mktemp("split") / "K-2031-04.case"
    case_file.create_case(folder, code="K-2031-04", title="Invented")
    path = folder.with_suffix(".pdf")
    path.write_bytes(pdf([column(page.split("\n")) for page in PAGES]))
    with working_case(folder) as case:
        take_in.take_in(case.db, case.folder, reader, [path], "test", lambda _one: None)
    return folder


@pytest.fixture
def file(file_case: Path) -> Iterator[WorkingCase]:
    """A case with a file of four pages, everything in it accepted; rolled back after the test."""
    with working_case(file_case) as case:
        case.db.execute("BEGIN IMMEDIATE")
        with history.undoable(case.db, "accept"):
            review_suggestions.accept_all(case.db, sorted(review_suggestions.waiting(case.db)))
        yield case
        case.db.execute("ROLLBACK")


def _told(db: Connection) -> list[tuple[str, str, str, str | None]]:
    """Every accepted event with its quote and where it stands."""
    chosen = EventFilter(states=frozenset({"accepted"}))
    found = events.events(db, events.event_ids(db, chosen))
    return sorted(
        (event.title, quote.exact, quote.reference(), quote.edtf)
        for event in found
        for quote in event.quotes
    )


def _split(file: WorkingCase, reader: Reader, *parts: Part) -> list[int]:
    return split_document.split(file.db, reader, 1, parts)


def test_quotes_go_with_their_pages_and_keep_the_files_numbers(
    file: WorkingCase, reader: Reader
) -> None:
    before = _told(file.db)
    assert {place[:6] for _, _, place, _ in before} == {"A1, p."}
    letter, ruling = _split(file, reader, LETTER, RULING)
    after = _told(file.db)
    assert [(title, words, edtf) for title, words, _, edtf in after] == [
        (title, words, edtf) for title, words, _, edtf in before
    ]
    places = {place for _, _, place, _ in after}
    assert {place[:8] for place in places} <= {"A2, p. 2", "A2, p. 3", "A3, p. 4"}
    first, second = (documents.document(file.db, one) for one in (letter, ruling))
    assert (first.kind, first.publisher, first.part_of) == ("letter", "Harbour Office", 1)
    assert (second.title, second.kind, second.document_date) == (
        "The ruling", "ruling", "2031-05-20",
    )  # fmt: skip
    assert documents.document(file.db, 1).text_state == "split"
    assert "File of Ilse Olden" in documents.document_text(file.db, 1)
    assert "refused" not in documents.document_text(file.db, 1)
    assert [one.id for one in document_ties.ties(file.db)[1].parts] == [letter, ruling]
    assert check_case(file.db, file.folder) == []


def test_the_original_is_untouched_and_each_page_is_found_once(
    file: WorkingCase, reader: Reader
) -> None:
    whole = documents.document(file.db, 1)
    content = read_original(file.folder, whole.sha256)
    letter, _ruling = _split(file, reader, LETTER, RULING)
    assert read_original(file.folder, documents.document(file.db, letter).sha256) == content
    assert [hit.exhibit for hit in search_case.search(file.db, "refused")] == ["A2"]
    assert [hit.exhibit for hit in search_case.search(file.db, "contents")] == ["A1"]


def test_undo_puts_the_file_together_again(file: WorkingCase, reader: Reader) -> None:
    before, text = _told(file.db), documents.document_text(file.db, 1)
    _split(file, reader, LETTER, RULING)
    after = _told(file.db)
    history.undo(file.db)
    assert _told(file.db) == before
    assert documents.document_text(file.db, 1) == text
    assert [one.id for one in documents.documents(file.db)] == [1]
    assert check_case(file.db, file.folder) == []
    history.redo(file.db)
    assert _told(file.db) == after
    assert check_case(file.db, file.folder) == []


def test_a_part_is_read_again_as_its_pages_only(file: WorkingCase, reader: Reader) -> None:
    letter, _ = _split(file, reader, LETTER, RULING)
    told, text = _told(file.db), documents.document_text(file.db, letter)
    done = reread_document.reread(file.db, file.folder, reader, letter)
    assert (done.moved, done.lost) == ((), ())
    assert documents.document_text(file.db, letter) == text
    assert _told(file.db) == told
    assert not reread_document.may_be_reread(documents.document(file.db, 1))


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([], "no pages"),
        ([Part(3, 2)], "no pages"),
        ([Part(1, 2), Part(2, 3)], "a page in common"),
        ([Part(4, 5)], "no page 5"),
    ],
)
def test_what_cannot_be_split_says_why(
    file: WorkingCase, reader: Reader, parts: list[Part], words: str
) -> None:
    with pytest.raises(CaseError, match=words):
        _split(file, reader, *parts)


def test_no_quote_is_torn(file: WorkingCase, reader: Reader) -> None:
    text = documents.document_text(file.db, 1)
    start = text.index("refused the permit")
    events.add_passage(file.db, 1, start, text.index("within 14 days"))
    with pytest.raises(CaseError, match="runs over the border"):
        _split(file, reader, Part(1, 2), Part(3, 4))
    assert [one.id for one in documents.documents(file.db)] == [1]
    letter, *_ = _split(file, reader, LETTER)
    with pytest.raises(CaseError, match="nothing to split"):
        split_document.split(file.db, reader, letter, [Part(2, 2)])
