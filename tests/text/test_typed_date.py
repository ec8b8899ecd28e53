"""Dates as people type them, echoed in words; doubtful ones asked, nonsense refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.model.dates import parse_edtf
from casefile.model.errors import InvalidDate
from casefile.text.typed_date import parse_typed_date

TYPED = [
    ("en", "13 Dec 2023", "2023-12-13", "13 December 2023"),
    ("en", "13 dec 2023", "2023-12-13", "13 December 2023"),
    ("en", "Dec 13, 2023", "2023-12-13", "13 December 2023"),
    ("en", "13.12.2023", "2023-12-13", "13 December 2023"),
    ("en", "13 dec 23", "2023-12-13", "13 December 2023"),
    ("en", "2023-12-13", "2023-12-13", "13 December 2023"),
    ("en", "2023-12", "2023-12", "December 2023"),
    ("en", "12.2023", "2023-12", "December 2023"),
    ("en", "12/2023", "2023-12", "December 2023"),
    ("en", "Feb 2022", "2022-02", "February 2022"),
    ("en", "may 2020", "2020-05", "May 2020"),
    ("en", "after 3.2022", "2022-03/..", "since March 2022"),
    ("en", "before 2014", "../2014", "until 2014"),
    ("en", "until 5 May 2014", "../2014-05-05", "until 5 May 2014"),
    ("en", "~1999", "1999~", "about 1999"),
    ("en", "about 1999", "1999~", "about 1999"),
    ("en", "1999?", "1999?", "1999 (?)"),
    ("en", "early 2022", "2022", "2022"),
    ("en", "2019-2022", "2019/2022", "2019 – 2022"),
    ("en", "2019 – 2022", "2019/2022", "2019 – 2022"),
    ("en", "from 3 to 5 May 2011", "2011-05-03/2011-05-05", "3–5 May 2011"),
    ("en", "since 2014", "2014/..", "since 2014"),
    ("en", "summer 2010", "2010-22", "summer 2010"),
    ("en", "1990s", "199X", "the 1990s"),
    ("en", "2014/..", "2014/..", "since 2014"),
    ("en", "[2023-12-21..]", "[2023-12-21..]", "not before 21 December 2023"),
    ("en", "  13   Dec  2023 ", "2023-12-13", "13 December 2023"),
    ("lt", "13 gruodžio 2023", "2023-12-13", "2023 m. gruodžio 13 d."),
    ("lt", "2023 m. gruodžio 13 d.", "2023-12-13", "2023 m. gruodžio 13 d."),
    ("lt", "nuo 2014 m.", "2014/..", "nuo 2014 m."),
    ("lt", "13 Dec 2023", "2023-12-13", "2023 m. gruodžio 13 d."),
    ("ru", "13 декабря 2023", "2023-12-13", "13 декабря 2023 г."),
    ("ru", "с 2014", "2014/..", "с 2014 г."),
    ("uk", "бл. 1999", "1999~", "близько 1999 р."),
    ("pl", "przed 2014", "../2014", "do 2014 r."),
    ("de", "13. Dez. 2023", "2023-12-13", "13. Dezember 2023"),
    ("fr", "depuis 2014", "2014/..", "depuis 2014"),
    ("kk", "2023 ж. 13 желтоқсан", "2023-12-13", "2023 ж. 13 желтоқсан"),
]


@pytest.mark.parametrize(("language", "words", "value", "echo"), TYPED)
def test_typed(language: str, words: str, value: str, echo: str) -> None:
    typed = parse_typed_date(words, language)
    assert (typed.edtf, typed.echo) == (value, echo)
    assert not typed.ambiguous


def test_day_and_month_that_may_change_places_are_asked() -> None:
    typed = parse_typed_date("3/4/2023", "en")
    assert typed.ambiguous
    assert [value for value, _ in typed.alternatives] == ["2023-04-03", "2023-03-04"]
    assert typed.alternatives[1][1] == "4 March 2023"
    assert not parse_typed_date("13/4/2023", "en").ambiguous
    assert not parse_typed_date("3.4.2023", "en").ambiguous


def test_words_that_need_today_are_read_only_with_it() -> None:
    today = date(2024, 1, 1)
    assert parse_typed_date("yesterday", "en", today).edtf == "2023-12-31"
    assert parse_typed_date("5 May", "en", today).edtf == "2023-05-05"
    with pytest.raises(InvalidDate):
        parse_typed_date("5 May", "en")


@pytest.mark.parametrize(
    "words",
    ["", " ", "hello", "31.02.2023", "32 May 2020", "May", "soon", "5 May 2020 and 6 June 2021",
     "5 May 2020 in Kaunas", "2023-13", "20233", "x" * 500, "13 Dec 2023 13 Dec 2023"],
)  # fmt: skip
def test_nonsense_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(InvalidDate) as refused:
        parse_typed_date(words, "en")
    assert "13 Dec 2023" in refused.value.todo
    assert len(refused.value.what) < 200


@given(st.text(max_size=60), st.sampled_from(["en", "lt", "ru", "xx"]))
def test_any_words_are_read_or_refused(words: str, language: str) -> None:
    try:
        typed = parse_typed_date(words, language)
    except InvalidDate:
        return
    assert parse_edtf(typed.edtf).edtf == typed.edtf
    assert typed.echo
