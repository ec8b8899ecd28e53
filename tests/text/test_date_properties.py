"""What holds for every text: it never raises, takes linear time, and invents no day or year."""

import re
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from casefile.model.dates import parse_edtf
from casefile.text.date_finder import find_dates
from casefile.text.date_patterns import shape_at, shapes_of
from casefile.text.date_spans import timex_spans

LANGUAGES = ("en", "lt", "ru", "uk", "pl", "de", "fr", "kk", "xx")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
WORDS = st.sampled_from(
    [
        "5", "12", "31", "2019", "1998", "2023", "May", "June", "December", "and", "to", "from",
        "-", ",", "of", "the", "2019-2022", "13.12.2023", "3/4/2021", "1998/99", "last month",
        "since", "early", "On", "In", "the same day", "two weeks later", "yesterday", "Friday",
        "1990s", "Law", "no.", "(", ")", ".", "\n\n", "between", "until", "about", "summer", "'98",
        "the same year", "three years ago", "§", "v.", "’s", "XII", "19th century", "5 December",
    ]
)  # fmt: skip
SENTENCES = st.lists(WORDS, max_size=25).map(" ".join)
DOCUMENT = st.sampled_from([None, "2023-12-29", "2019-05", "2020", "199X", "../2014"])


@given(st.text(max_size=300), st.sampled_from(LANGUAGES), DOCUMENT)
def test_no_text_makes_it_raise(text: str, language: str, document: str | None) -> None:
    for mention in find_dates(text, language, document_date=document):
        assert text[mention.start : mention.end] == mention.surface
        if mention.edtf is not None:
            parse_edtf(mention.edtf)


@settings(max_examples=300)
@given(SENTENCES, st.sampled_from(LANGUAGES), DOCUMENT)
def test_every_value_is_edtf_and_mentions_stand_in_order(
    text: str, language: str, document: str | None
) -> None:
    mentions = find_dates(text, language, document_date=document)
    starts = [mention.start for mention in mentions]
    assert starts == sorted(starts)
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        for value in (mention.edtf, mention.stated, *mention.alternatives):
            if value is not None:
                parse_edtf(value)
    for span in timex_spans(text, language, document):
        assert 0 <= span["start"] < span["end"] <= len(text)


def _says_year(year: str, words: str) -> bool:
    return year in words or (re.search(rf"(?<!\d){year[2:]}(?!\d)", words) is not None)


def _says_month(month: int, words: str) -> bool:
    named = MONTHS[month - 1] in words.lower()
    figures = re.search(rf"(?<!\d)0?{month}(?!\d)", words) is not None
    return named or figures or (month == 12 and "XII" in words)


@settings(max_examples=500)
@example("19th century until May and 13.12.2023", None)
@example("13.12.2023 until May", None)
@given(SENTENCES, DOCUMENT)
def test_every_part_of_a_written_value_stands_in_its_words(text: str, document: str | None) -> None:
    for mention in find_dates(text, "en", document_date=document):
        if mention.edtf is None or mention.reason not in ("written", "ambiguous order"):
            continue
        words = f"{mention.surface} {mention.base_words}"
        for year, month, day in re.findall(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", mention.edtf):
            rolled = str(int(year) + 1)  # "from November to February 1989" begins in 1988
            assert _says_year(year, words) or _says_year(rolled, words), mention
            if month and int(month) <= 12:
                assert _says_month(int(month), words), mention
            if day:
                assert re.search(rf"(?<!\d)0?{int(day)}(?!\d)", words), mention


@settings(max_examples=500)
@given(SENTENCES, DOCUMENT)
def test_every_inferred_value_names_its_anchor(text: str, document: str | None) -> None:
    for mention in find_dates(text, "en", document_date=document):
        if mention.inferred and mention.reason != "ambiguous order":
            assert mention.base_words, mention
            assert mention.base_words in text or mention.base_words == document


@pytest.mark.parametrize(
    "piece",
    ["1", "1.", "1-", "12/", "May ", "5 May ", "5 and ", "5, 6, ", "of the ", "2004-", "“", "«a ",
     "lO1", "\n\n", " ", "Law of ", "last ", "XIX ", "from 5 May 2004 to ", "two weeks later ",
     "May-\n", "1 200 3 ", "Monday, ", "the same day ", "(2004"],
)  # fmt: skip
def test_hostile_text_takes_linear_time(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        start = time.process_time()
        find_dates(text, "en", document_date="2020-05-05")
        return time.process_time() - start

    seconds(2_000)
    short, long = seconds(12_000), seconds(48_000)
    # Four times the text takes about four times as long; quadratic time would take sixteen.
    assert long < 9 * short + 0.25


@pytest.mark.parametrize("piece", ["1", "1.1.", "5 May and ", "2004 of the ", "“May "])
def test_a_million_characters_finish(piece: str) -> None:
    text = (piece * (1_000_000 // len(piece) + 1))[:1_000_000]
    start = time.process_time()
    find_dates(text, "en")
    assert time.process_time() - start < 90


@settings(max_examples=100)
@given(st.text("#'12AEGHJLMNPQSUVWXYZabdfghjkmnrtvyoxOIT.,-i/&()_*%U", max_size=8))
def test_no_shape_begins_with_a_kind_that_is_passed_over(kinds: str) -> None:
    for language in LANGUAGES[:-1]:
        joined, names = shapes_of(language)
        alone = [shape_at(language, index) for index in range(len(names))]
        for at in range(len(kinds)):
            hits = [one.match(kinds, at) for one in alone]
            first = next((index for index, hit in enumerate(hits) if hit), None)
            found = joined.match(kinds, at)
            assert (found and (found.lastindex or 0) - 1) == first
