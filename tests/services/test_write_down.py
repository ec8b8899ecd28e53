"""What a recording says is written down by hand and cited by the minute."""

from pathlib import Path

import pytest

from casefile.model.document import WRITTEN_DOWN
from casefile.model.errors import CaseError
from casefile.reading.client import Reader
from casefile.services import reread_document, search_case, take_in, write_down
from casefile.services.check_case import check_case
from casefile.services.open_case import WorkingCase
from casefile.services.paper_references import references
from casefile.store import documents, events, history
from casefile.store.driver import atomic
from casefile.store.events import EventFilter

VOICE_NOTE = b"#!AMR\n" + bytes(range(256)) * 4
WORDS = """00:07 This is Ilse Olden speaking from Norrvik.
00:42 On 4 June 2031 the harbour police arrested Ilse Olden in Norrvik. They took her papers.
1:03:10 On 9 June 2031 the Court of Norrvik released Ilse Olden.
"""


@pytest.fixture
def note(case: WorkingCase, reader: Reader, tmp_path: Path) -> int:
    path = tmp_path / "voice.amr"
    path.write_bytes(VOICE_NOTE)
    (done,) = take_in.take_in(case.db, case.folder, reader, [path], "test", lambda _one: None)
    document = documents.document(case.db, done.added[0].document_id)
    assert document.text_state == "not read"
    return document.id


def keep(case: WorkingCase, reader: Reader, document_id: int, text: str) -> None:
    document = documents.document(case.db, document_id)
    anew = write_down.written_down(document, text)
    found = reread_document.ask(case.db, anew).ask(reader)
    with atomic(case.db), history.undoable(case.db, f"write down what {document.exhibit} says"):
        reread_document.keep(case.db, anew, found)


def test_the_words_make_events_that_are_cited_by_the_minute(
    case: WorkingCase, reader: Reader, note: int
) -> None:
    keep(case, reader, note, WORDS)
    document = documents.document(case.db, note)
    assert document.text_state == WRITTEN_DOWN
    wanted = EventFilter(document_id=note)
    told = events.events(case.db, events.event_ids(case.db, wanted))
    quotes = {
        quote.edtf: quote for event in told for quote in event.quotes if quote.document_id == note
    }
    arrest = quotes["2031-06-04"]
    assert arrest.reference() == f"{document.exhibit}, at 00:42"
    assert arrest.exact.startswith("On 4 June 2031")
    assert quotes["2031-06-09"].place() == "at 1:03:10"
    (reference,) = references([arrest, quotes["2031-06-09"]], "en")
    assert reference.words() == f"{document.exhibit} at 00:42, 1:03:10"
    assert search_case.search(case.db, "harbour police arrested")
    assert [one for one in check_case(case.db, case.folder) if one.kind != "quote lost"] == []


def test_undo_brings_back_the_silence_and_redo_the_words(
    case: WorkingCase, reader: Reader, note: int
) -> None:
    keep(case, reader, note, WORDS)
    with atomic(case.db):
        history.undo(case.db)
    assert documents.document(case.db, note).text_state == "not read"
    assert documents.document_text(case.db, note) == ""
    with atomic(case.db):
        history.redo(case.db)
    assert "harbour police" in documents.document_text(case.db, note)


def test_words_can_be_mended_and_are_not_read_over(
    case: WorkingCase, reader: Reader, note: int
) -> None:
    keep(case, reader, note, WORDS)
    keep(case, reader, note, WORDS.replace("her papers", "her papers and her telephone"))
    document = documents.document(case.db, note)
    assert "telephone" in documents.document_text(case.db, note)
    assert write_down.may_be_written_down(document)
    assert not reread_document.may_be_reread(document)


def test_a_document_with_a_text_of_its_own_is_not_written_over(case: WorkingCase) -> None:
    (first, *_) = documents.documents(case.db)
    assert not write_down.may_be_written_down(first)


def test_nothing_is_no_transcript(case: WorkingCase, note: int) -> None:
    with pytest.raises(CaseError, match="Nothing is written down"):
        write_down.written_down(documents.document(case.db, note), " \n \n")
