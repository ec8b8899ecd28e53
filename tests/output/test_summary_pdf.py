"""The PDF says what the paper says, is accessible and carries nothing else."""

import re
import time
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest

from casefile.model.resource import resource_path
from casefile.model.summary import Paper
from casefile.output.summary_pdf import write_pdf
from tests.output.papers import paper

GOLDEN = Path(__file__).resolve().parents[1] / "golden"


def text_of(content: bytes) -> str:
    with pymupdf.open(stream=content, filetype="pdf") as document:
        pages = [page.get_text(sort=True) for page in document]
    return "\n".join(re.sub(r"[ \t]+", " ", page).strip() for page in pages) + "\n"


@pytest.mark.parametrize("kind", ["work", "court"])
def test_the_text_is_the_one_a_person_has_read(kind: str) -> None:
    golden = GOLDEN / f"paper_{kind}.txt"
    assert text_of(write_pdf(paper(kind))) == golden.read_text(encoding="utf-8")


def test_it_is_tagged_archivable_and_without_an_author() -> None:
    with pymupdf.open(stream=write_pdf(paper()), filetype="pdf") as document:
        metadata = document.metadata or {}
        xmp = document.get_xml_metadata()
        catalog = document.pdf_catalog()
        assert document.xref_get_key(catalog, "MarkInfo")[0] != "null"
        assert document.xref_get_key(catalog, "Lang")[1] == "en"
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
    assert "<pdfaid:part>3</pdfaid:part>" in xmp
    assert (metadata["author"], metadata["producer"], metadata["creator"].strip()) == ("", "", "")
    assert "typst" not in xmp.lower()
    assert metadata["title"] == "K-2031-04 · I. Vesk"
    assert metadata["creationDate"] == "D:20310509000000Z"


def test_the_court_paper_does_not_name_the_program_nor_count() -> None:
    text = text_of(write_pdf(paper("court")))
    for word in ("Casefile", "internal", "not reviewed", "sources disagree\n", "cited"):
        assert word not in text.replace("not cited", "")


def test_references_lead_to_the_list_of_exhibits() -> None:
    with pymupdf.open(stream=write_pdf(paper()), filetype="pdf") as document:
        links = [link for page in document for link in page.get_links()]
    assert len(links) >= 4
    assert all(link["kind"] in (pymupdf.LINK_GOTO, pymupdf.LINK_NAMED) for link in links)


def test_the_head_row_stands_on_every_page() -> None:
    with pymupdf.open(stream=write_pdf(paper(rows=40)), filetype="pdf") as document:
        assert document.page_count > 3
        middle = [page.get_text() for page in document][1:-1]
    assert all("Source" in text and "Event" in text for text in middle)


def test_a_row_stays_on_its_page_and_a_very_long_one_is_not_cut_off() -> None:
    known = paper(rows=20)
    long = replace(known.chronology[0], text="quay wall lamp " * 1500 + "the end.")
    with pymupdf.open(
        stream=write_pdf(replace(known, chronology=(long, *known.chronology)))
    ) as made:
        pages = [page.get_text() for page in made]
    assert sum(text.count("lamp") for text in pages) == 1500
    assert any("the end." in text for text in pages)
    rows = [text for text in pages if "18 Feb 2023 or" in text]
    assert all(text.count("18 Feb 2023 or") == text.count("adopted on 18") for text in rows)


def test_a_thousand_rows_cost_little_more_than_their_layout() -> None:
    few, many = (_seconds(paper(rows=count)) for count in (25, 250))
    assert many < 25 * few + 0.5


def _seconds(made: Paper) -> float:
    start = time.process_time()
    write_pdf(made)
    return time.process_time() - start


def test_letter_and_lithuanian() -> None:
    with pymupdf.open(stream=write_pdf(paper(language="lt", size="letter"))) as document:
        assert round(document[0].rect.width) == 612
        assert "Chronologija" in document[0].get_text()


def test_words_without_a_glyph_do_not_stop_the_paper() -> None:
    known = paper()
    row = known.chronology[0]
    odd = replace(row, text="He wrote مرحبا שלום 你好 \u0001 😀 on the wall.")
    text = text_of(write_pdf(replace(known, chronology=(odd, *known.chronology[1:]))))
    assert "on the wall." in text
    assert "שלום" in text or "םולש" in text
    assert "The District Court decides on his stay." in text


def test_the_layout_imports_nothing() -> None:
    for path in resource_path("templates").iterdir():
        source = path.read_text(encoding="utf-8")
        assert not re.search(r"#import|#include|@preview|\bimport \"", source)
