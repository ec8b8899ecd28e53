"""No output tells who made it, where, with what, or what stood there before."""

import getpass
import io
import platform
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import docx
import pymupdf
import pytest

from casefile.model.summary import LABELS, ChronologyRow, Paper, Reference
from casefile.output.calendar_file import Entry, calendar_bytes
from casefile.output.interchange import chronology_json
from casefile.output.leak_scan import painted_in, texts_in, traces
from casefile.output.summary_docx import write_docx
from casefile.output.summary_pdf import write_pdf

PAPER = Paper(
    kind="work", heading="K-2031-04 · Ilse Olden", subtitle="Working paper", language="en",
    size="a4", date="2031-05-09", labels={key: key for key in LABELS}, foot="K-2031-04",
    chronology=(ChronologyRow(("3 May 2031",), "The office refuses", (Reference("A1", "p. 2"),)),),
)  # fmt: skip
OWN = tuple(
    word
    for word in (str(Path.home()), platform.node(), getpass.getuser())
    if len(word) > 4
) or (str(Path.cwd()),)  # fmt: skip


def _outputs() -> Iterator[tuple[str, bytes]]:
    yield "pdf", write_pdf(PAPER)
    yield "docx", write_docx(PAPER)
    days = [Entry("K 1", date(2031, 6, 1), "K: answer")]
    yield "calendar", calendar_bytes(days, date(2031, 5, 9))
    yield "json", chronology_json({"documents": [], "chronology": [{"title": "It is refused"}]})


@pytest.mark.parametrize("name", ["pdf", "docx", "calendar", "json"])
def test_an_output_carries_no_trace_of_its_making(name: str) -> None:
    content = dict(_outputs())[name]
    assert traces(content, OWN) == []
    assert list(texts_in(content))


def test_the_scan_sees_an_author_and_a_revision_in_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "told.pdf"
    with pymupdf.open() as made:
        page = made.new_page()
        page.insert_text((72, 72), "One")
        made.set_metadata({"author": "Ilse Olden", "producer": "Engine 3"})
        made.set_toc([[1, "About Ilse Öldén", 1]])
        made.save(path)
    with pymupdf.open(path) as made:
        made[0].add_text_annot((90, 90), "A remark by Ilse")
        made.saveIncr()
    content = path.read_bytes()
    found = "\n".join(traces(content))
    assert "Author b'Ilse Olden'" in found
    assert "Producer" in found
    assert "an earlier revision" in found
    told = {piece.text for piece in texts_in(content)}
    assert {"About Ilse Öldén", "A remark by Ilse"} <= told


def test_the_scan_sees_what_word_and_pictures_remember() -> None:
    made = docx.Document()
    made.core_properties.author = "Ilse Olden"
    made.add_paragraph("Words")
    target = io.BytesIO()
    made.save(target)
    found = "\n".join(traces(target.getvalue()))
    assert "Ilse Olden" in found
    assert "what program wrote it" in found
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        photo = b"\xff\xd8\xff\xe1\x00\x10Exif\x00\x00MM"
        file.writestr(zipfile.ZipInfo("word/media/a.jpg"), photo)
        file.writestr(zipfile.ZipInfo("word/x.xml"), "<w:p><w:ins w:author='I'/></w:p>")
    found = "\n".join(traces(packed.getvalue(), ["word/media"]))
    assert "picture data" in found
    assert "own: word/media" in found
    assert "ins" in found


def test_signs_split_over_runs_and_lines_are_read_as_one_word() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("Ol")
    paragraph.add_run("den")
    target = io.BytesIO()
    made.save(target)
    assert any("Olden" in piece.text for piece in texts_in(target.getvalue()))
    folded = b"BEGIN:VCALENDAR\r\nSUMMARY:Ol\r\n den\r\nEND:VCALENDAR\r\n"
    assert any("Olden" in piece.text for piece in texts_in(folded))
    assert {piece.text for piece in texts_in(b'{"a": "Ol\\u0064en"}')} == {"a", "Olden"}


def test_what_a_page_paints_is_read_through_the_tables_of_its_fonts() -> None:
    content = write_pdf(PAPER)
    assert any("The office refuses" in piece.text for piece in painted_in(content))


def test_the_number_of_a_file_is_no_text() -> None:
    """Its 16 bytes in letters change with every paper and may by chance sound like a name."""
    content = write_pdf(PAPER)
    (number,) = set(re.findall(rb"<xmpMM:\w+ID>([^<]+)<", streams_of(content)))
    assert number in content, "it stands in the trailer too"
    assert not [piece for piece in texts_in(content) if number.decode() in piece.text]
    named = content.replace(b"/ID[(" + number, b"/ID[(Ilse Olden")
    assert any("Ilse Olden" in piece.text for piece in texts_in(named) if piece.where == "file")


def streams_of(content: bytes) -> bytes:
    """All streams of a PDF, inflated."""
    with pymupdf.open(stream=content) as document:
        numbers = range(1, document.xref_length())
        streams = [document.xref_stream(one) for one in numbers if document.xref_is_stream(one)]
    return b"\n".join(filter(None, streams))
