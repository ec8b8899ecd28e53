"""The Word document has real headings and tables, the paper's words and no trace of its making."""

import io
import zipfile

import pytest
from docx import Document
from docx.shared import Inches

from casefile.output.summary_docx import write_docx
from tests.output.papers import paper


def test_headings_and_tables_are_real() -> None:
    document = Document(io.BytesIO(write_docx(paper())))
    headings = [
        one.text
        for one in document.paragraphs
        if one.style and one.style.name and one.style.name.startswith("Heading")
    ]
    assert headings[0] == "K-2031-04 · I. Vesk"
    assert headings[1:] == [
        "People and organisations", "Proceedings", "Chronology", "Statements by speaker",
        "Open questions", "Time limits", "List of exhibits",
    ]  # fmt: skip
    chronology = document.tables[2]
    assert [cell.text for cell in chronology.rows[0].cells] == ["Date", "Event", "Source"]
    assert chronology.rows[2].cells[0].text == "18 Feb 2023 or\n5 Oct 2023"
    sources = chronology.rows[2].cells[2].text
    assert sources.replace("\u00a0", " ") == "A1 para. 10, 11; A2 p. 3, para. 12"
    assert "A1\u00a0para.\u00a010,\u00a011; A2" in sources, "a place stays on one line"
    assert "w:tblHeader" in chronology.rows[0]._tr.xml


@pytest.mark.parametrize("kind", ["work", "court"])
def test_nothing_tells_how_it_was_made(kind: str) -> None:
    content = write_docx(paper(kind))
    core = Document(io.BytesIO(content)).core_properties
    assert (core.author, core.comments, core.last_modified_by) == ("", "", "")
    assert core.created is not None
    assert core.created.year == 2031
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        inside = b"".join(packed.read(name) for name in packed.namelist())
        assert {entry.date_time[0] for entry in packed.infolist()} == {1980}
    for trace in (
        b"python-docx",
        b"Casefile",
        b"2013-12-23",
        b"Macintosh",
        b"thumbnail",
        b"rsidRoot",
    ):
        assert trace not in inside


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert write_docx(paper()) == write_docx(paper())


def test_language_font_and_page_are_the_papers() -> None:
    document = Document(io.BytesIO(write_docx(paper(language="lt", size="letter"))))
    styles = document.styles.element.xml
    assert 'w:lang w:val="lt-LT"' in styles
    assert "asciiTheme" not in styles
    assert document.sections[0].page_width == pytest.approx(Inches(8.5), abs=200)
    assert "psl." in document.sections[0].footer.paragraphs[0].text


def test_the_court_paper_says_fact_and_exhibit() -> None:
    document = Document(io.BytesIO(write_docx(paper("court"))))
    assert [cell.text for cell in document.tables[1].rows[0].cells] == ["Date", "Fact", "Exhibit"]


def test_every_word_of_the_rows_is_there() -> None:
    document = Document(io.BytesIO(write_docx(paper())))
    words = "\n".join(
        cell.text for table in document.tables for row in table.rows for cell in row.cells
    )
    for row in paper().chronology:
        assert row.text in words
        for note in row.notes:
            assert note in words
