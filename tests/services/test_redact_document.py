"""A copy of a PDF with names blacked out holds them nowhere, and the original is as it was."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pymupdf
import pytest

from casefile.model.errors import CaseError, Unreadable
from casefile.model.redaction import Redacted
from casefile.output.leak_scan import painted_in, texts_in, traces
from casefile.reading.client import Reader
from casefile.reading.redact import redact_pdf
from casefile.services import redact_document, take_in
from casefile.services.open_case import WorkingCase, working_case
from casefile.store import case_file, documents, entities
from casefile.store.driver import atomic
from casefile.store.originals import read_original

Make = Callable[[pymupdf.Document], None]
LINES = (
    "On 3 May 2031 the police arrested Tamar Beridze in the harbour; later T. Beri-",
    "dze was released. Her brother asked for Beridze's papers. Ona stays.",
)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(count=1) as made:
        yield made


@pytest.fixture
def case(tmp_path: Path) -> Iterator[WorkingCase]:
    folder = case_file.create_case(tmp_path / "K.case", code="K-2031-06", title="Invented")
    with working_case(folder) as opened:
        yield opened


def _exhibit(case: WorkingCase, reader: Reader, tmp_path: Path, *acts: Make) -> int:
    with pymupdf.open() as made:
        page = made.new_page()
        for at, line in enumerate(LINES):
            page.insert_text((50, 72 + 18 * at), line, fontsize=10)
        for act in acts:
            act(made)
        made.save(tmp_path / "paper.pdf")
    take_in.take_in(case.db, case.folder, reader, [tmp_path / "paper.pdf"], "t", lambda _: None)
    return documents.documents(case.db)[0].id


def _black_out(case: WorkingCase, reader: Reader, document_id: int) -> Redacted:
    person = entities.named(case.db, "Tamar Beridze")
    if person is None:
        with atomic(case.db):
            person = entities.add_entity(case.db, "person", "Tamar Beridze", origin="person")
    wanted = redact_document.order(case.db, case.folder, document_id, [person])
    return redact_document.redact(wanted, reader)


def _everything_beside(made: pymupdf.Document) -> None:
    made[0].add_text_annot((100, 100), "Ask Beridze")
    made.set_toc([[1, "Tamar Beridze", 1]])
    made.set_metadata({"author": "Tamar Beridze", "title": "About Beridze"})
    made.embfile_add("beridze.txt", b"Tamar Beridze")
    field = pymupdf.Widget()
    field.field_name, field.field_type = "who", 7  # a text field
    field.rect, field.field_value = pymupdf.Rect(50, 200, 200, 220), "Beridze"
    made[0].add_widget(field)


@pytest.mark.parametrize("turn", [0, 90])
def test_the_copy_holds_the_name_nowhere(
    case: WorkingCase, reader: Reader, tmp_path: Path, turn: int
) -> None:
    document_id = _exhibit(
        case, reader, tmp_path, _everything_beside, lambda made: made[0].set_rotation(turn)
    )
    before = documents.document(case.db, document_id)
    done = _black_out(case, reader, document_id)
    assert done.places >= 4
    for text in ("eridze", "Beri", "Tamar"):
        assert text.encode() not in done.content
        pieces = [*texts_in(done.content), *painted_in(done.content)]
        assert not [piece for piece in pieces if text in piece.text]
    assert traces(done.content) == []
    with pymupdf.open(stream=done.content, filetype="pdf") as copy:
        read = " ".join(copy[0].get_text().split())
        assert "was released" in read
        assert "Ona stays" in read
        assert "eridze" not in read
        assert not list(copy[0].annots())
        assert copy.get_toc() == []
        assert copy.embfile_count() == 0
    assert len(read_original(case.folder, before.sha256)) == before.byte_size


def test_pixels_under_a_word_are_painted_over(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    def photo(made: pymupdf.Document) -> None:
        pixels = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 300, 60), False)
        pixels.clear_with(200)
        made[0].insert_image(pymupdf.Rect(50, 60, 350, 120), pixmap=pixels, overlay=False)

    done = _black_out(case, reader, _exhibit(case, reader, tmp_path, photo))
    assert done.pictures == (1,)
    with pymupdf.open(stream=done.content, filetype="pdf") as copy:
        xref = copy[0].get_images()[0][0]
        pixels = pymupdf.Pixmap(copy, xref)
        assert len(set(pixels.samples)) > 1


def test_a_picture_nobody_has_read_is_refused(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    def scan(made: pymupdf.Document) -> None:
        pixels = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 100, 100), False)
        pixels.clear_with(255)
        made.new_page().insert_image(pymupdf.Rect(0, 0, 500, 700), pixmap=pixels)

    document_id = _exhibit(case, reader, tmp_path, scan)
    with pytest.raises(CaseError, match="not read: 2"):
        _black_out(case, reader, document_id)


def test_only_a_pdf_with_the_name_in_it(case: WorkingCase, reader: Reader, tmp_path: Path) -> None:
    document_id = _exhibit(case, reader, tmp_path)
    wanted = redact_document.order(case.db, case.folder, document_id, [], ["Quokka"])
    with pytest.raises(CaseError, match="None of these"):
        redact_document.redact(wanted, reader)
    with pytest.raises(CaseError, match="Nothing to black out"):
        redact_document.order(case.db, case.folder, document_id, [], [" "])
    with pytest.raises(Unreadable, match="Only a PDF"):
        reader.redact(b"plain words", (), {})


def test_words_read_on_a_picture_are_painted_over() -> None:
    with pymupdf.open() as made:
        pixels = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 100, 100), False)
        pixels.clear_with(200)
        made.new_page(width=100, height=100).insert_image(
            pymupdf.Rect(0, 0, 100, 100), pixmap=pixels
        )
        content = made.tobytes()
    read = {1: [("Tamar", 10.0, 10.0, 30.0, 20.0), ("stays", 60.0, 60.0, 80.0, 70.0)]}
    done = redact_pdf(content, lambda text: [m.span() for m in re.finditer("Tamar", text)], read)
    assert (done.places, done.unread, done.pictures) == (1, (), (1,))
    with pymupdf.open(stream=done.content, filetype="pdf") as copy:
        picture = pymupdf.Pixmap(copy, copy[0].get_images()[0][0])
        grey = pymupdf.Pixmap(pymupdf.csGRAY, picture)
        assert grey.pixel(20, 15) != (200,)
        assert grey.pixel(70, 65) == (200,)
