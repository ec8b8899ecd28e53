"""Scans become documents like others: page by page, taken up again, in another language."""

import io
from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest

from casefile.model.errors import Unreadable
from casefile.model.ocr import OcrPage, OcrState
from casefile.reading.client import Reader
from casefile.services import (
    move_document,
    read_scans,
    review_suggestions,
    split_document,
    take_in,
)
from casefile.services.check_case import check_case
from casefile.services.open_case import WorkingCase, working_case
from casefile.services.split_document import Part
from casefile.store import case_file, documents, history, scans
from casefile.store.driver import atomic
from casefile.store.history import undoable
from tests.reading.pictures_of_pages import printed

FIRST = (
    "Harbour Office of Norrvik. On 12 April 2031 the Harbour Office refused Ilse Olden a permit."
)
SECOND = "On 3 May 2031 the District Court of Norrvik annulled the refusal. It was read out."


class Counting:
    """The real reader, with a count of the pictures it was asked for."""

    def __init__(self, reader: Reader) -> None:
        self.read, self.find = reader.read, reader.find
        self._page = reader.ocr_page
        self.asked: list[int] = []

    def ocr_page(
        self,
        content: Callable[[], bytes],
        sha256: str,
        number: int,
        *,
        language: str = "",
        likely: str = "",
    ) -> OcrPage:
        """The words in the picture of a page."""
        self.asked.append(number)
        return self._page(content, sha256, number, language=language, likely=likely)


def picture(words: str) -> bytes:
    """A few rows as a picture."""
    target = io.BytesIO()
    printed([words]).crop((0, 200, 2481, 900)).save(target, "PNG", dpi=(300, 300))
    return target.getvalue()


def scan(*pages: str) -> bytes:
    """A PDF of pictures; a page that begins with "text:" holds its words."""
    with pymupdf.open() as made:
        for words in pages:
            page = made.new_page(height=300)
            if words.startswith("text:"):
                box = pymupdf.Rect(60, 60, 540, 280)
                page.insert_textbox(box, words.removeprefix("text:"), fontsize=11)
            else:
                page.insert_image(page.rect, stream=picture(words))
        return bytes(made.tobytes())


def add(case: WorkingCase, reader: Reader, path: Path, content: bytes) -> int:
    """Add a file without reading its pictures yet; its document."""
    path.write_bytes(content)
    run = take_in.add_all(case.db, case.folder, reader, [path], "test", lambda _one: None)
    assert [one.outcome for one in run] == ["new"]
    return run[0].added[0].document_id


def read_rest(case: WorkingCase, reader: "Reader | Counting", document_id: int) -> None:
    assert list(read_scans.read_waiting(case.db, case.folder, reader, [document_id])) == [
        document_id
    ]


def test_a_scan_gets_its_words_with_their_places_and_its_events(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan(FIRST, SECOND))
    take_in.take_in(case.db, case.folder, reader, [path], "test", lambda _one: None)
    document = documents.documents(case.db)[-1]
    assert (document.text_state, document.language, document.remark) == ("text", "en", "")
    text = documents.document_text(case.db, document.id)
    assert "refused Ilse Olden a permit" in " ".join(text.split())
    pages = scans.with_words(case.db, documents.pages(case.db, document.id))
    for page in pages:
        assert [text[word.start : word.end] for word in page.words] == page.text.split()
    quotes = documents.quotes_of(case.db, document.id)
    assert {quote.edtf for quote, _, _ in quotes} == {"2031-04-12", "2031-05-03"}
    assert {quote.page for quote, _, _ in quotes} == {1, 2}
    assert scans.states(case.db, [document.id])[document.id].read == (1, 2)
    assert check_case(case.db, case.folder) == []


def test_pages_done_before_a_crash_are_not_read_again(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    document_id = add(case, reader, tmp_path / "scan.pdf", scan(FIRST, SECOND))
    (work,) = scans.work(case.db, [document_id])
    with atomic(case.db):
        done = read_scans.read_page(reader, case.folder, work, 1, "")
        read_scans.keep_page(case.db, document_id, done)
    counting = Counting(reader)
    read_rest(case, counting, document_id)
    assert counting.asked == [2]
    text = documents.document_text(case.db, document_id)
    assert "Ilse Olden" in text
    assert "District Court" in text


def test_after_ten_minutes_the_rest_waits_to_be_asked_for(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    document_id = add(case, reader, tmp_path / "scan.pdf", scan(FIRST, SECOND))
    (work,) = scans.work(case.db, [document_id])
    with atomic(case.db):
        done = read_scans.read_page(reader, case.folder, work, 1, "")
        read_scans.keep_page(case.db, document_id, done)
    list(read_scans.read_waiting(case.db, case.folder, reader, [document_id], seconds=-1))
    document = documents.document(case.db, document_id)
    assert (document.text_state, document.remark) == (
        "partly read",
        "1 of 2 pages without text (scanned)",
    )
    assert scans.states(case.db, [document_id])[document_id].stopped == (2,)
    with atomic(case.db):
        read_scans.ask_for(case.db, document_id)
    read_rest(case, reader, document_id)
    assert documents.document(case.db, document_id).text_state == "text"


def test_what_was_accepted_on_pages_with_words_stays_when_pictures_add_theirs(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    content = scan(SECOND, f"text:{FIRST}")
    document_id = add(case, reader, tmp_path / "mixed.pdf", content)
    hints = reader.read(content, "mixed.pdf").hints
    list(take_in.find_all(case.db, reader, [(document_id, hints)]))
    (before,) = documents.quotes_of(case.db, document_id)
    with atomic(case.db), undoable(case.db, "accept"):
        review_suggestions.accept(case.db, before[1])
    read_rest(case, reader, document_id)
    text = documents.document_text(case.db, document_id)
    after = {event: quote for quote, event, _ in documents.quotes_of(case.db, document_id)}
    kept = after[before[1]]
    assert text[kept.char_start : kept.char_end] == kept.exact == before[0].exact
    assert kept.char_start > before[0].char_start
    assert len(after) == 2
    with atomic(case.db):
        history.undo(case.db)
    assert "District Court" not in documents.document_text(case.db, document_id)


def test_another_language_reads_the_pictures_again(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    document_id = add(case, reader, tmp_path / "scan.pdf", scan(FIRST))
    read_rest(case, reader, document_id)
    counting = Counting(reader)
    done = read_scans.reread(case.db, case.folder, counting, document_id, "lt")
    assert counting.asked == [1]
    assert done.lost == ()
    assert [page.language for page in scans.pages_read(case.db, document_id)] == ["lt"]
    assert documents.document(case.db, document_id).language == "lt"


def test_a_page_that_fails_is_named_and_the_others_are_read(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    class Failing(Counting):
        def ocr_page(
            self,
            content: Callable[[], bytes],
            sha256: str,
            number: int,
            *,
            language: str = "",
            likely: str = "",
        ) -> OcrPage:
            if number == 1:
                raise Unreadable("too large", "Reading page 1 took longer than 60 seconds.")
            return super().ocr_page(content, sha256, number, language=language, likely=likely)

    document_id = add(case, reader, tmp_path / "scan.pdf", scan(FIRST, SECOND))
    read_rest(case, Failing(reader), document_id)
    state = scans.states(case.db, [document_id])[document_id]
    assert (state.failed, state.read) == ((1,), (2,))
    assert documents.document(case.db, document_id).text_state == "partly read"


def test_a_picture_without_words_stays_a_document_without_words(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    document_id = add(case, reader, tmp_path / "view.png", picture(""))
    read_rest(case, reader, document_id)
    document = documents.document(case.db, document_id)
    assert (document.text_state, document.not_read_reason) == ("not read", "empty")
    assert scans.work(case.db) == []


def test_only_known_states_are_given_to_pages(case: WorkingCase) -> None:
    with pytest.raises(ValueError, match="no state of a page: lost"):
        scans.move_pages(case.db, 1, ["waiting"], "lost")


def test_a_file_of_no_case_is_read_with_its_pictures_as_far_as_the_time_goes(
    reader: Reader,
) -> None:
    content = scan(FIRST, f"text:{SECOND}")
    read = read_scans.read_file_with_pictures(reader, content, "mixed.pdf", 60.0)
    assert "Ilse Olden" in read.pages[0].text
    assert "District Court" in read.pages[1].text
    assert read.text_state == "text"
    late = read_scans.read_file_with_pictures(reader, content, "mixed.pdf", -1.0)
    assert (late.text_state, late.scanned) == ("partly read", (1,))


def test_what_was_read_goes_with_the_page_into_a_part_and_into_another_case(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    whole = add(case, reader, tmp_path / "scan.pdf", scan(FIRST, SECOND))
    read_rest(case, reader, whole)
    first, second = split_document.split(case.db, reader, whole, [Part(1, 1), Part(2, 2)])
    assert scans.states(case.db, [first, second]) == {
        first: OcrState(read=(1,)),
        second: OcrState(read=(2,)),
    }
    told = documents.document_text(case.db, second)
    assert "District Court" in told
    counting = Counting(reader)
    done = read_scans.reread(case.db, case.folder, counting, second)
    assert (counting.asked, done.lost) == ([], ())
    assert documents.document_text(case.db, second) == told
    other = tmp_path / "K-2031-09.case"
    case_file.create_case(other, code="K-2031-09", title="Another")
    with atomic(case.db), undoable(case.db, "move"):
        (moved,), _ = move_document.move(case.db, case.folder, second, other)
    with working_case(other) as there:
        assert scans.states(there.db, [moved])[moved].read == (2,)
        again = read_scans.reread(there.db, there.folder, counting, moved)
        assert (counting.asked, again.lost) == ([], ())
        assert documents.document_text(there.db, moved) == told
        (page,) = scans.with_words(there.db, documents.pages(there.db, moved))
        assert [told[one.start : one.end] for one in page.words] == told.split()
        assert check_case(there.db, there.folder) == []
