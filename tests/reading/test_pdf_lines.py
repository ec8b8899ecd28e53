"""Lines of a PDF page: the quick way to read them gives what the slow one gives."""

import pymupdf
import pytest

from casefile.reading.pdf_rows import Row, page_rows

MIXED = """
<p>The court of <b>Harbour Town</b> said: "no \\ yes" on page <i>five</i> of its
<span style="color:red">own</span> ruling of 2022<sup>3</sup> and left it there.</p>
<p>Teismas šį skundą <b>išnagrinėjo</b>; суд <i>отменил</i> решение.</p>
<p><span style="font-size:8pt">Small print</span> beside large, 12 m<sup>2</sup> wide.</p>
<p><b>A heading in bold</b></p>
"""


def rows_of(html: str, *, turned: bool) -> list[Row]:
    """The rows of a page; a line up its margin makes the program read it the slow way."""
    with pymupdf.open() as document:
        page = document.new_page()
        page.insert_htmlbox((60, 60, 500, 400), html)
        if turned:
            page.insert_text((30, 700), "up the margin", rotate=90)
        return page_rows(page)


def test_lines_of_several_kinds_of_letters_are_whole_either_way() -> None:
    quick = rows_of(MIXED, turned=False)
    *slow, margin = rows_of(MIXED, turned=True)
    assert (margin.text, margin.upright) == ("up the margin", False)
    assert [row.text for row in quick] == [row.text for row in slow]
    assert [(row.bold, row.marks, row.upright) for row in quick] == [
        (row.bold, row.marks, row.upright) for row in slow
    ]
    for one, other in zip(quick, slow, strict=True):
        assert one[1:8] == pytest.approx(other[1:8], abs=0.01)


def test_a_line_is_read_as_it_is_printed() -> None:
    rows = rows_of(MIXED, turned=False)
    text = " ".join(row.text for row in rows)
    assert 'of Harbour Town said: "no \\ yes" on page five of its own ruling of 2022 and' in text
    assert "Teismas šį skundą išnagrinėjo; суд отменил решение." in text
    assert "Small print beside large, 12 m2 wide." in text
    assert [row.marks for row in rows if row.marks] == [("3",)]
    assert [row.text for row in rows if row.bold] == ["A heading in bold"]
