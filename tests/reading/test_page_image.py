"""Page pictures, and the words on them."""

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
