"""Page pictures, and the words on them."""

from collections.abc import Callable

import pymupdf
import pytest

from casefile.reading.page_image import PIXEL_LIMIT, place_words, render_page, words_on
from casefile.reading.pdf import open_pdf
from casefile.reading.reader import read_document
from tests.reading.makers import HEIGHT, LEFT, WIDTH, column, pdf, with_mark

ROWS = [
    "The applicant, a teacher from the hills, came to the country by train in",
    "the spring of that year. She wrote to the adminis-",
    "tration, and the administration did not answer.",
]


def covered(content: bytes, number: int = 1) -> tuple[list[str], list[str]]:
    """The words of a page's stored text, and those the picture has boxes for, in order."""
    document = read_document(content, "a.pdf")
    page, start = document.pages[number - 1], document.hints.page_starts[number - 1]
    with open_pdf(content) as opened:
        words = words_on(render_page(opened, number, 1.0), page.text, start)
    return page.text.split(), [document.text[word.start : word.end] for word in words]


def test_every_word_of_the_text_has_its_place() -> None:
    stored, shown = covered(pdf([column(["An order."]), column(ROWS[:1])]), 2)
    assert shown == stored


def test_words_left_out_of_the_text_are_left_out_here() -> None:
    head, foot = (LEFT, 40.0, "Case No. 7/2021", 9.0), (290.0, 815.0, "Page 2", 9.0)
    stored, shown = covered(pdf([[*column(ROWS[:1]), head], [*column(ROWS[:1]), head, foot]]), 2)
    assert shown == stored
    assert "Page" not in shown


def test_a_cut_word_has_a_box_on_both_rows() -> None:
    stored, shown = covered(pdf([column(ROWS)]))
    assert stored.count("administration,") == 1
    assert shown[shown.index("adminis") : shown.index("adminis") + 2] == ["adminis", "tration,"]
    assert "".join(shown) == "".join(stored)


def test_a_mark_and_a_note_do_not_shift_the_words() -> None:
    lines = with_mark(
        LEFT, 110.0, "It looked at the order of 11 May 2022", "3", " and at the letter."
    )
    lines += column(
        ["It was signed by a judge whom nobody in the town had seen in that year when"], 126
    )
    lines += [(LEFT, 760.0, "3. A copy of it was handed in.", 9.0)]
    stored, shown = covered(pdf([lines, column(["she left. Nobody asked."])]))
    assert sorted(shown) == sorted(stored)


def test_boxes_stand_where_the_words_are_on_a_turned_page() -> None:
    with pymupdf.open() as document:
        page = document.new_page(width=WIDTH, height=HEIGHT)
        page.insert_text((LEFT, 100), "Turned", fontsize=12)
        page.set_rotation(90)
        content = bytes(document.tobytes())
    with open_pdf(content) as opened:
        image = render_page(opened, 1, 1.0)
        (word,) = words_on(image, "Turned\n\n")
    assert (image.pixels.width, image.pixels.height) == (HEIGHT, WIDTH)
    assert word.x0 == pytest.approx(HEIGHT - 104, abs=6)
    assert word.y0 == pytest.approx(LEFT, abs=2)
    assert word.y1 - word.y0 > word.x1 - word.x0


@pytest.mark.parametrize(("rotation", "size"), [(0, (1190, 1684)), (90, (1684, 1190))])
def test_the_picture_turns_and_the_boxes_do_not(rotation: int, size: tuple[int, int]) -> None:
    content = pdf([column(ROWS)])
    text = read_document(content, "").text
    with open_pdf(content) as opened:
        turned, straight = render_page(opened, 1, 2.0, rotation), render_page(opened, 1, 2.0)
        assert words_on(turned, text) == words_on(straight, text) != ()
    assert (turned.pixels.width, turned.pixels.height) == size


TYPE3 = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R
/Resources<</Font<</T 5 0 R>>>>>>endobj
4 0 obj<</Length 32>>stream
BT /T 40 Tf 20 50 Td (aaa) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type3/FontBBox[0 0 750 750]/FontMatrix[0.001 0 0 0.001 0 0]
/CharProcs<</a 6 0 R>>/Encoding<</Type/Encoding/Differences[97/a]>>/FirstChar 97/LastChar 97
/Widths[1000]/Resources<<>>>>endobj
6 0 obj<</Length 34>>stream
1000 0 d0 1 0 0 rg 0 0 750 750 re f
endstream endobj
trailer<</Root 1 0 R>>
"""


def drawn_with(make: Callable[[pymupdf.Page], object]) -> bytes:
    with pymupdf.open() as document:
        make(document.new_page())
        return bytes(document.tobytes())


def red_picture(page: pymupdf.Page) -> None:
    pixels = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 8, 8))
    for x in range(8):
        for y in range(8):
            pixels.set_pixel(x, y, (200, 0, 0))
    page.insert_image((50, 50, 90, 90), pixmap=pixels)


@pytest.mark.parametrize(
    "content",
    [
        drawn_with(lambda page: page.insert_text((50, 80), "Order", color=(0.6, 0, 0))),
        drawn_with(lambda page: page.insert_text((50, 80), "Order", color=(0, 0, 0, 0.5))),
        drawn_with(lambda page: page.draw_rect((50, 50, 90, 90), fill=(1, 1, 0.98))),
        drawn_with(lambda page: page.add_highlight_annot((50, 50, 90, 90))),
        drawn_with(red_picture),
        TYPE3,
        pdf([column(ROWS)]),
    ],
    ids=["words", "four inks", "ground", "mark", "picture", "letters", "black"],
)
def test_a_page_without_colours_is_grey_and_looks_the_same(content: bytes) -> None:
    with open_pdf(content) as opened:
        pixels = render_page(opened, 1, 1.0).pixels
        plain = opened[0].get_pixmap(colorspace=pymupdf.csRGB, alpha=False)
    samples = plain.samples
    grey = samples[::3] == samples[1::3] == samples[2::3]
    assert len(set(samples)) > 1
    assert pixels.samples == (samples[::3] if pixels.n == 1 else samples)
    assert grey == (pixels.n == 1)


def test_a_huge_page_stays_below_the_limit_of_pixels() -> None:
    with pymupdf.open() as document:
        document.new_page(width=14_000, height=14_000)
        content = bytes(document.tobytes())
    with open_pdf(content) as opened:
        image = render_page(opened, 1, 4.0)
    assert image.pixels.width * image.pixels.height <= PIXEL_LIMIT * 1.01
    assert image.scale < 0.5


def test_words_without_a_match_are_left_out() -> None:
    boxes = [(0.0, 0.0, 9.0, 9.0, "one"), (9.0, 0.0, 20.0, 9.0, "two")]
    assert [(word.start, word.end) for word in place_words(boxes, "two three", 10)] == [(10, 13)]
