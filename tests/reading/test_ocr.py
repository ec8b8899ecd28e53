"""Words from pictures of pages: how many letters are wrong, what it costs, where they stand."""

import os
import resource
from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
from PIL import Image
from rapidfuzz.distance import Levenshtein

from casefile.model.errors import Unreadable
from casefile.model.ocr import OcrPage
from casefile.model.resource import resource_bytes
from casefile.reading.client import Reader
from casefile.reading.ocr_prepare import lies_sideways, prepare
from casefile.reading.pdf_rows import Row
from casefile.reading.pdf_scans import is_garbage
from tests.reading import makers
from tests.reading.pictures_of_pages import (
    LANGUAGES,
    clean,
    paragraphs_of,
    photographed,
    png,
    printed,
    scanned,
)

CONDITIONS = {"clean": png, "scan": scanned, "photo": photographed}
MOST_WRONG = {"kk": 2.0}
MOST_SECONDS = 5.0
_SAME = str.maketrans(
    {"«": '"', "»": '"', "„": '"', "“": '"', "”": '"', "’": "'", "–": "-", "—": "-"}
)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(1) as made:
        yield made


def read(reader: Reader, content: bytes, language: str = "", likely: str = "") -> OcrPage:
    return reader.ocr_page(lambda: content, str(hash(content)), 1, language=language, likely=likely)


def wrong(expected: str, found: str) -> float:
    """Letters wrong of a hundred, spaces and forms of quotation marks aside."""
    expected, found = (" ".join(text.translate(_SAME).split()) for text in (expected, found))
    return 100 * Levenshtein.distance(expected, found) / len(expected)


def said(language: str, count: int = 5) -> str:
    return " ".join(paragraphs_of(language, count))


def text_of(reader: Reader, content: bytes, page: OcrPage) -> str:
    return reader.read(content, "page", ocr=[page]).text


@pytest.mark.parametrize(("language", "condition"), [("lt", "photo"), ("uk", "scan")])
def test_pages_are_read_with_hardly_a_letter_wrong(
    reader: Reader, language: str, condition: str
) -> None:
    content = CONDITIONS[condition](clean(language, 2))
    page = read(reader, content)
    assert page.language == language
    assert wrong(said(language, 2), text_of(reader, content, page)) <= 1.0
    assert page.confidence is not None
    assert page.confidence > 90


def processor_seconds(reader: Reader) -> float:
    """What the OCR child has used so far, as Linux counts it (proc(5): utime and stime)."""
    (child,) = reader._scans._children._idle
    told = Path(f"/proc/{child.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_in_every_condition(
    reader: Reader, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    read(reader, png(printed(["Warm"])), "en")
    for condition, spoiled in CONDITIONS.items():
        content = spoiled(clean(language))
        before = processor_seconds(reader)
        page = read(reader, content)
        seconds = processor_seconds(reader) - before
        text = text_of(reader, content, page)
        errors = wrong(said(language), text)
        with capsys.disabled():
            found = f"{errors:5.2f} % wrong, sure {page.confidence:.0f} %, {seconds:.1f} CPU s"
            print(f"\n{language} {condition:5} {found}", end="")
        assert seconds <= MOST_SECONDS
        assert page.language == language
        assert errors <= MOST_WRONG.get(language, 1.0)
        if condition == "scan" and language == "lt":
            expected = [one for one in said("lt") if one in "ąčęėįšųūžĄČĘĖĮŠŲŪŽ"]
            assert [one for one in text if one in "ąčęėįšųūžĄČĘĖĮŠŲŪŽ"] == expected


@pytest.mark.parametrize("turn", [90, 180, pytest.param(270, marks=pytest.mark.long)])
def test_a_page_may_lie_on_its_side_or_head(reader: Reader, turn: int) -> None:
    page = clean("en", 2).crop((0, 0, 2481, 1800)).rotate(turn, expand=True, fillcolor=255)
    found = read(reader, png(page))
    assert found.turned == turn
    assert "Migration Office of the Northern District" in found.lines[0].text
    first = found.lines[0].words[0]
    # Where the page begins lies at another edge of the picture as it is.
    width, height = found.width, found.height
    begins = {90: (0.11, 0.89), 180: (0.89, 0.85), 270: (0.85, 0.11)}[turn]
    assert first.x0 / width == pytest.approx(begins[0], abs=0.08)
    assert first.y0 / height == pytest.approx(begins[1], abs=0.08)


def test_a_chosen_language_is_kept_and_the_page_before_tells_the_next(reader: Reader) -> None:
    few = png(printed(["12.03.2031 Nr. 7"]))
    assert read(reader, few, likely="lt").language == "lt"
    assert read(reader, few, "pl").language == "pl"


def test_words_stand_where_they_are_printed(reader: Reader) -> None:
    content = scanned(clean("en", 2))
    page = read(reader, content)
    document = reader.read(content, "scan.jpg", ocr=[page])
    assert document.text_state == "text"
    (shown,) = document.pages
    x0, y0, x1, y1, start, end = next(
        word for word in shown.words if shown.text[word[4] : word[5]] == "Halloway"
    )
    assert (start, end) == (shown.text.index("Halloway"), shown.text.index("Halloway") + 8)
    dark = darkness(
        content, (x0 / shown.width, y0 / shown.height, x1 / shown.width, y1 / shown.height)
    )
    assert dark > 0.1
    assert document.pages[0].confidence == page.confidence


def darkness(content: bytes, share: tuple[float, float, float, float]) -> float:
    """How much of a part of a picture is ink, the part given in shares of its sides."""
    pixels = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.Pixmap(content))
    picture = Image.frombytes("L", (pixels.width, pixels.height), pixels.samples)
    sides = (picture.width, picture.height, picture.width, picture.height)
    box = tuple(round(one * side) for one, side in zip(share, sides, strict=True))
    part = picture.crop((box[0], box[1], box[2], box[3]))
    return sum(1 for one in part.tobytes() if one < 128) / (part.width * part.height)


def test_pages_of_a_pdf_with_and_without_words_become_one_text(reader: Reader) -> None:
    with pymupdf.open() as made:
        words = made.new_page()
        words.insert_text(
            (72, 100), "The office refused Ilse Olden on 3 May 2031 by a letter of two"
        )
        words.insert_text((72, 116), "pages and said that she could appeal within a month of it.")
        made.new_page().insert_image(made[1].rect, stream=scanned(clean("en", 2)))
        content = made.tobytes()
    before = reader.read(content, "mixed.pdf")
    assert (before.scanned, before.text_state) == ((2,), "partly read")
    page = reader.ocr_page(lambda: content, "mixed", 2)
    after = reader.read(content, "mixed.pdf", ocr=[page])
    assert (after.scanned, after.text_state) == ((), "text")
    assert "Ilse Olden" in after.pages[0].text
    assert "the record would be sent within 14 working days" in " ".join(
        after.pages[1].text.split()
    )
    assert (after.pages[0].confidence, after.pages[0].words) == (None, ())


def test_a_stamp_on_a_scan_does_not_pass_for_its_words(reader: Reader) -> None:
    with pymupdf.open() as made:
        sheet = made.new_page()
        sheet.insert_image(sheet.rect, stream=scanned(clean("lt", 2)))
        sheet.insert_text((400, 800), "Exhibit 12, page 3")
        content = made.tobytes()
    assert reader.read(content, "stamped.pdf").scanned == (1,)


GARBAGE = {
    "signs of no alphabet": "\ue001\ue002\ue003 \ue004\ue005 \ue006\ue007\ue008 " * 8,
    "no spaces": "TheofficerefusedtheapplicationofIlseOldenandtoldherthatshecouldappealinamonth",
    "signs for letters": "%#~^ \\`{} ##%^ ~~ " * 6,
    "spaces between letters": " ".join("The office refused her; she could appeal in a month. " * 3),
}


@pytest.mark.parametrize("kind", GARBAGE)
def test_garbage_in_place_of_words_is_noticed(kind: str) -> None:
    row = Row(GARBAGE[kind], 72, 100, 500, 112, 72, 110, 12, bold=False)
    assert is_garbage([row])


def test_a_pdf_says_which_pages_hold_garbage(reader: Reader) -> None:
    with pymupdf.open() as made:
        made.new_page().insert_text((72, 72), "The office refused the application of Ilse Olden.")
        for y in range(72, 200, 16):
            made[0].insert_text((72, y), "%#~^ \\`{} ##%^ ~~ " * 3)
        content = made.tobytes()
    bad = reader.read(content, "bad.pdf")
    assert (bad.doubtful, bad.scanned) == ((1,), ())


def test_usual_words_and_numbers_are_no_garbage(reader: Reader) -> None:
    rows = ["The office refused the application.", "1 234.50  2 345.60  3 456.70  (-12,5 %)"] * 4
    rows += ["a) B. and C. v. D, nos. 1 and 2; K and J, E or F, a b c"]
    assert reader.read(makers.pdf([makers.column(rows)]), "good.pdf").doubtful == ()


def test_a_blank_page_has_no_words_and_no_confidence(reader: Reader) -> None:
    page = read(reader, png(Image.new("L", (1240, 1754), 255)))
    assert (page.lines, page.confidence) == ((), None)


@pytest.mark.parametrize(
    "content",
    [b"Day;Place\n1;2\n3;4\n5;6\n" * 9, b"\x89PNG\r\n\x1a\n" + b"\0" * 90, b"%PDF-1.7\n%"],
)
def test_what_is_no_picture_is_refused_in_words(reader: Reader, content: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        read(reader, content)
    assert caught.value.reason in ("not supported", "damaged")


def test_language_data_that_is_missing_or_damaged_is_named(reader: Reader) -> None:
    content = png(printed(["Court"]))
    with pytest.raises(Unreadable, match="no language data for tgk"):
        read(reader, content, "tgk")
    with Reader(1, foreign=lambda _name: b"no data") as other, pytest.raises(Unreadable) as caught:
        read(other, content, "tgk")
    assert caught.value.reason == "damaged"


def test_language_data_of_ones_own_is_handed_over(reader: Reader) -> None:
    content = scanned(clean("lt", 2))
    with Reader(1, foreign=lambda _name: resource_bytes("tessdata", "lit.traineddata")) as other:
        page = read(other, content, "tgk")
    assert page.language == "tgk"
    assert wrong(said("lt", 2), text_of(reader, content, page)) <= 1.0


def test_a_page_costs_little_more_than_the_engine_alone() -> None:
    sideways = prepare(clean("en").rotate(90, expand=True))
    assert lies_sideways(sideways.picture)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    prepared = prepare(clean("en")).straight()
    spent = resource.getrusage(resource.RUSAGE_SELF).ru_utime - before
    assert spent < 1.5
    assert max(prepared.picture.size) == 3507
