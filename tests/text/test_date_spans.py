"""Plain spans of dates: what counts as a date in a legal paper and elsewhere."""

from casefile.text.date_spans import timex_spans

PROVISIONS = "Section 3 and section 4 of the Act, read with Article 6, applied."


def spans(text: str, document: str | None = None) -> list[tuple[str, str, str]]:
    """Words, value and type of each span."""
    found = timex_spans(text, "en", document)
    return [(text[span["start"] : span["end"]], span["value"], span["type"]) for span in found]


def test_a_range_is_two_spans() -> None:
    assert spans("He stayed from 2019 to 2022.") == [
        ("2019", "2019", "DATE"),
        ("2022", "2022", "DATE"),
    ]


def test_a_law_is_a_citation_in_a_legal_paper_only() -> None:
    law = "The Law of 29 April 2004 and the 1996 Act applied."
    assert [kind for _, _, kind in spans(f"{law} {PROVISIONS}")] == ["CITATION", "CITATION"]
    assert [kind for _, _, kind in spans(law)] == ["DATE", "DATE"]


def test_the_day_of_a_cited_judgment_is_a_date_the_year_of_a_report_is_not() -> None:
    text = f"See Doe v. Roe, no. 12345/02, 12 April 2006, and [2019] UKSC 5. {PROVISIONS}"
    assert spans(text) == [
        ("12 April 2006", "2006-04-12", "DATE"),
        ("2019", "2019", "CITATION"),
    ]


def test_a_legal_paper_that_says_the_same_day_names_no_date_of_its_own() -> None:
    story = "He came on 4 May 2019. The same day he left."
    assert spans(f"{story} {PROVISIONS}")[1] == ("The same day", "2019-05-04", "RELATIVE")
    assert spans(story)[1] == ("The same day", "2019-05-04", "DATE")


def test_words_whose_date_nobody_can_tell_are_left_out() -> None:
    assert spans("The next day he left. Yesterday she wrote.") == []


def test_a_night_between_two_days_is_its_evening() -> None:
    text = "В ночь с 3 на 4 мая 2019 года он ушёл."
    (night,) = timex_spans(text, "ru", None)
    assert (text[night["start"] : night["end"]], night["value"]) == (
        "3 на 4 мая 2019 года",
        "2019-05-03",
    )


def test_a_weekend_is_its_week() -> None:
    assert spans("Over the weekend he left.", "2024-03-15") == [
        ("Over the weekend", "2024-W10", "DATE")
    ]
