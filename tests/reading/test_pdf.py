"""PDFs: what stands in which paragraph, and what is left out of the text."""

import re
import time

import pytest

from casefile.model.errors import LOCKED, Unreadable
from casefile.model.media import SEALED_PDF
from casefile.model.reading import ReadDocument
from casefile.reading.pdf import PageLimits
from casefile.reading.reader import read_document
from tests.reading import makers
from tests.reading.makers import LEFT, column, pdf, with_mark


def read(content: bytes) -> ReadDocument:
    return read_document(content, "any name.txt")


def paragraphs(document: ReadDocument) -> list[str]:
    return [part.replace("\n", " ") for part in document.text.strip().split("\n\n")]


ROWS = [
    "The applicant, a teacher from the hills, came to the country by train in",
    "the spring of that year and asked for protection at the border post on",
    "3 May 2021.",
    "",
    "The office refused her request on the ground that nobody had looked for",
    "her at home. She appealed.",
]


def test_rows_become_paragraphs() -> None:
    text = read(pdf([column(ROWS)])).text
    assert text.count("\n\n") == 2
    assert "border post on\n3 May 2021.\n\nThe office" in text
    assert text.endswith("She appealed.\n\n")


def test_a_sentence_goes_on_over_the_page_end() -> None:
    first = column(
        [*ROWS[:2], "the day before the police came to look for her at the old house and she"]
    )
    second = column(["left it by the back door. Nobody saw her.", "", *ROWS[4:]])
    document = read(pdf([first, second]))
    assert "at the old house and she\nleft it by the back door." in document.text
    assert document.hints.page_starts == (0, len(document.pages[0].text))


def test_heads_feet_and_page_numbers_are_no_text() -> None:
    pages = []
    for number in (1, 2, 3):
        body = column(
            [f"Part {number} of the story is told here in one plain row of words.", "", *ROWS]
        )
        head = (LEFT, 40.0, "Case No. AB-7-12/2021", 9.0)
        foot = (290.0, 815.0, f"Page {number} of 3", 9.0)
        pages.append([*body, head, foot])
    document = read(pdf(pages))
    assert document.text.count("Case No. AB-7-12/2021") == 1
    assert document.hints.running_heads == ("Case No. AB-7-12/2021",)
    assert "Page 2" not in document.text
    assert paragraphs(document)[0] == "Case No. AB-7-12/2021"


def test_a_head_does_not_cut_the_sentence_it_stands_in() -> None:
    head = (LEFT, 40.0, "Hill v. the Office", 9.0)
    first = column(
        [*ROWS[:2], "the day before the police came to look for her at the old house and she"]
    )
    second = [*column(["left it by the back door. Nobody saw her.", "", *ROWS[4:]]), head]
    document = read(pdf([first, second, [*column(ROWS), head]]))
    assert (
        "house and she\nleft it by the back door. Nobody saw her.\n\nHill v. the Office"
        in document.text
    )


def test_dates_at_the_top_of_letters_are_not_heads() -> None:
    pages = [[(LEFT, 60.0, f"Port Town, {day} May 2021", 12.0), *column(ROWS)] for day in (3, 19)]
    text = read(pdf(pages)).text
    assert "Port Town, 3 May 2021" in text
    assert "Port Town, 19 May 2021" in text


def test_print_date_and_address_of_a_web_print_go_everywhere() -> None:
    pages = []
    for number in (1, 2):
        head = [(40.0, 25.0, "3/14/22, 8:05 AM", 8.0), (220.0, 25.0, "Court frees teacher", 8.0)]
        foot = [
            (40.0, 820.0, "https://harbour.example/court", 8.0),
            (550.0, 820.0, f"{number}/2", 8.0),
        ]
        pages.append([*column(ROWS), *head, *foot])
    document = read(pdf(pages))
    assert "3/14/22" not in document.text
    assert "harbour.example" not in document.text
    assert any("harbour.example" in head for head in document.hints.running_heads)


def test_numbered_paragraphs_keep_their_numbers() -> None:
    lines = []
    for index, words in enumerate((ROWS[:3], ROWS[4:])):
        top = 110.0 + index * 80
        lines.append((LEFT, top - 3, f"{index + 1}.", 12.0))
        lines += column(words, top=top, left=LEFT + 32)
    found = paragraphs(read(pdf([lines])))
    assert [part[:17] for part in found] == ["1. The applicant,", "2. The office ref"]


def test_a_footnote_mark_is_no_part_of_a_year() -> None:
    order = "The Court looked at the order of 11 May 2022"
    lines = with_mark(LEFT, 110.0, order, "3", " and at the letter.")
    lines += column(ROWS, top=150.0)
    lines += [(LEFT, 760.0, "3. A copy of it was handed in later.", 9.0)]
    found = paragraphs(read(pdf([lines])))
    assert found[0] == "The Court looked at the order of 11 May 2022 and at the letter."
    assert found[-1] == "3. A copy of it was handed in later."


def test_notes_do_not_cut_a_sentence_that_goes_on_overleaf() -> None:
    first = with_mark(LEFT, 110.0, "It relied, as the office had done before it, on the rule", "1")
    first += column(
        ["as it stood then, and on what the witness had told the police in the year when"], 126
    )
    first += [(LEFT, 760.0, "1. The rule of that year.", 9.0)]
    text = read(pdf([first, column(["she left. It did not say more."])])).text
    assert "in the year when\nshe left." in text
    assert text.index("1. The rule") < text.index("It relied")


def test_cut_words_are_whole_again_where_the_document_knows_them() -> None:
    rows = ["She wrote to the administration of the port and waited; the adminis-"]
    rows += ["tration did not answer. A well-", "known lawyer helped her with a new letter."]
    text = read(pdf([column(rows)])).text
    assert "the administration did not answer" in text
    assert "well-\nknown" in text


def test_scans_are_kept_as_not_read() -> None:
    document = read(makers.scan(9))
    assert (document.text_state, document.reason) == ("not read", "empty")
    assert document.remark == "9 scanned pages without text"
    assert document.page_count == 9
    assert document.pages[0].width == makers.WIDTH


def test_a_password_is_asked_for() -> None:
    content = pdf([column(ROWS)], password="swordfish")
    with pytest.raises(Unreadable) as refused:
        read(content)
    assert refused.value.reason == "needs password"
    with pytest.raises(Unreadable, match="does not fit"):
        read_document(content, "a.pdf", password="cod")
    assert "3 May 2021" in read_document(content, "a.pdf", password="swordfish").text


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n",
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n",
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[]/Count 2000000000>>endobj\ntrailer<</Root 1 0 R>>\n",
    ],
    ids=["only a header", "pages in a ring", "a lie about pages"],
)
def test_damaged(content: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        read(content)
    assert refused.value.reason == "damaged"


def test_a_file_cut_off_is_partly_read() -> None:
    whole = pdf([column([*ROWS, f"Row {number} of the long list."]) for number in range(30)])
    document = read(whole[: len(whole) * 2 // 3])
    assert (document.text_state, document.reason) == ("partly read", "damaged")
    assert "3 May 2021" in document.text


def test_a_limit_of_pages_or_time_keeps_what_was_read() -> None:
    content = pdf([column(ROWS)] * 9)
    heard: list[int] = []
    limits = PageLimits(pages=7, on_page=lambda number, _: heard.append(number))
    document = read_document(content, "a.pdf", limits=limits)
    assert (document.text_state, document.remark) == ("partly read", "pages 1-7 of 9 read")
    assert heard == [1, 2, 3, 4, 5, 6, 7]
    late = PageLimits(until=time.monotonic() - 1)
    with pytest.raises(Unreadable):
        read_document(content, "a.pdf", limits=late)


def test_columns_are_read_one_after_the_other() -> None:
    left = ["The road to the hills was shut", "when the winter came, and the"]
    left += [
        "village had no doctor. People",
        "walked to the port through",
        "the snow, and some never",
    ]
    right = [
        "came back. In spring the road",
        "was opened again. A new",
        "doctor came with it, whom",
    ]
    right += ["the office had sent from the", "town, and he stayed there."]
    lines = column(left) + column(right, left=320)
    text = read(pdf([lines])).text
    assert "some never\ncame back." in text
    assert "whom\nthe office had sent" in text
    assert text.count("\n\n") == 1


def test_lines_on_the_right_stand_alone() -> None:
    signed = [
        makers.flush_right(300, "The judges"),
        makers.flush_right(316, "Ona Girdenis-Paukstys"),
    ]
    found = paragraphs(read(pdf([[*column(ROWS), *signed]])))
    assert found[-2:] == ["The judges", "Ona Girdenis-Paukstys"]


def test_rows_of_a_table_keep_their_cells_apart() -> None:
    cells = [(LEFT, 300.0, "3 May 2021", 12.0), (250.0, 300.0, "Application", 12.0)]
    cells += [(LEFT, 330.0, "4 June 2021", 12.0), (250.0, 330.0, "Refusal", 12.0)]
    text = read(pdf([[*column(ROWS), *cells]])).text
    assert "3 May 2021\tApplication\n" in text
    assert "4 June 2021\tRefusal\n" in text


def test_pages_a_broken_list_does_not_lead_to_are_found_and_told() -> None:
    content = pdf([column(ROWS), column(["On 9 June 2031 she left."])])
    lost = re.sub(rb"/Kids ?\[[^]]*\]", lambda found: b" " * len(found[0]), content)
    assert lost != content
    document = read(lost)
    assert "border post" in document.text
    assert "On 9 June 2031 she left." in document.text
    assert (document.text_state, document.reason) == ("partly read", "damaged")
    assert document.remark == (
        "its list of pages is broken; 2 pages found, maybe not in their order"
    )


def test_a_table_of_objects_that_runs_in_a_circle_is_made_anew() -> None:
    content = pdf([column(ROWS)])
    where = int(content[content.rindex(b"startxref") + 9 :].split()[0])
    at = content.rindex(b"<<", 0, content.rindex(b"startxref"))
    looped = content[: at + 2] + b"/Prev %d" % where + content[at + 2 :]
    assert "border post" in read(looped).text


def test_a_pdf_locked_for_a_certificate_is_not_called_damaged() -> None:
    content = pdf([column(ROWS)], password="swordfish")
    sealed = content.replace(b"/Filter/Standard", b"/Filter/Adobe.PubSec")
    assert sealed != content
    with pytest.raises(Unreadable) as refused:
        read(sealed)
    assert (refused.value.reason, refused.value.media_type) == (LOCKED, SEALED_PDF)
    assert "for the holder of a certificate" in refused.value.what
