"""An event in words: dates with how sure they are, reasons, badges, what is copied."""

from dataclasses import replace

from casefile.model.disagreement import Disagreement, SaidValue
from casefile.model.event import Event, Quote
from casefile.ui.event.words import (
    badges,
    bracket_parts,
    copy_event,
    copy_quote,
    date_lines,
    differ_on,
    marked_title,
    not_a_fact_words,
    reason_words,
    spoken,
    value_words,
    what_words,
)

QUOTE = Quote(1, 1, "A3", "Letter", "He came\nback.", 10, 23, 2, 4, 7, "12")


def event(edtf: str | None, **more: object) -> Event:
    values: dict[str, object] = {
        "id": 1, "state": "accepted", "title": "He comes back", "kind": "travel",
        "lane": "journey", "edtf": edtf, "earliest": edtf or "9999-12-31",
        "latest": edtf or "9999-12-31",
    }  # fmt: skip
    return Event(**{**values, **more})  # type: ignore[arg-type]


def disputed(name: str, *values: str) -> Disagreement:
    return Disagreement(1, 1, name, tuple(SaidValue(n, v, (n,)) for n, v in enumerate(values)))


def test_a_month_says_that_it_is_only_a_month() -> None:
    lines = date_lines(event("2022-02"), "en")
    assert (lines.main, lines.note) == ("February 2022", "month only")


def test_a_worked_out_year_stands_in_brackets_until_confirmed() -> None:
    found = event("2023-12-21", date_reason="year from another date", base_words="13 Dec 2023")
    assert date_lines(found, "en").main == "[21 Dec 2023]"
    assert date_lines(found, "en").note == "year worked out, not written"
    assert bracket_parts(found, "en") == [("21 December", False), ("[2023]", True)]
    assert "“13 Dec 2023”" in reason_words(found, "en")[1]
    sure = event("2023-12-21", date_reason="year from another date", date_confirmed=True)
    assert date_lines(sure, "en").main == "21 Dec 2023"
    assert reason_words(sure, "en") == ("", "")


def test_the_day_of_an_article_is_never_an_event_unmarked() -> None:
    found = event("2023-12-29", reported=True, date_reason="from document date")
    assert date_lines(found, "en").main.startswith("[reported")


def test_two_dates_are_both_named() -> None:
    found = event("2023-02-18", disagreements=(disputed("date", "2023-02-18", "2023-10-05"),))
    lines = date_lines(found, "en")
    assert (lines.main, lines.note, lines.warn) == ("18 Feb 2023", "or 5 Oct 2023", True)
    assert badges(found)[0].words == "two dates"
    assert "18 Feb 2023 or 5 Oct 2023" in spoken(found, "en")


def test_no_date_says_after_what_or_with_which_words() -> None:
    assert date_lines(event(None, after_event_id=2), "en", "Feb 2022").note == "after Feb 2022"
    assert date_lines(event(None, before_event_id=2), "en", "Feb 2022").note == "before Feb 2022"
    assert "“Today”" in date_lines(event(None, date_words="Today"), "en").note
    assert date_lines(event(None), "en").note == "no date given"


def test_a_badge_says_the_one_thing_to_know() -> None:
    assert badges(event("2022"))[0].words == "not cited"
    assert badges(event("2022", quotes=(QUOTE,)))[0].words.startswith("1 source")
    assert badges(event("2022", state="suggested"))[-1].words == "suggested"
    asked = event("2022", quotes=(QUOTE,), disagreements=(disputed("addressee", "a", "b"),))
    assert [one.words for one in badges(asked)] == ["asked whom?"]


def test_what_was_only_planned_or_denied_is_marked_everywhere() -> None:
    planned = event("2022", quotes=(QUOTE,), planned=True)
    assert [one.words for one in badges(planned)] == ["planned", "1 source(s)"]
    assert not_a_fact_words(planned) == ["Planned: the source does not say that it happened."]
    assert "planned" in spoken(planned, "en")
    assert copy_event(planned, "en") == "2022: He comes back [planned] (A3, p. 2, para. 12)"
    denied = event("2022", quotes=(QUOTE,), negated=True, state="suggested")
    assert [one.words for one in badges(denied)] == ["negated", "suggested"]
    assert marked_title(denied) == "He comes back [negated]"
    assert marked_title(event("2022")) == "He comes back"


def test_a_card_says_what_where_and_who_says_so() -> None:
    assert what_words(event("2022")) == "Travel · Journey"
    told = replace(QUOTE, speaker="Ilse Olden")
    said = event("2022", quotes=(told, told), place="Norrvik", kind="other", lane="other")
    assert what_words(said) == "Other · Norrvik · said by Ilse Olden"


def test_what_is_copied_names_its_place() -> None:
    assert copy_quote(QUOTE) == "“He came back.” (A3, p. 2, para. 12)"
    found = event("2022-02", quotes=(QUOTE,))
    assert copy_event(found, "en") == "February 2022: He comes back (A3, p. 2, para. 12)"
    assert copy_event(event("2022-02"), "en").endswith("(not cited)")


def test_what_sources_say_is_told_in_the_windows_language() -> None:
    assert value_words("actor", "the applicant (Ilse Olden)", "lt") == (
        "pareiškėjas (-a) (Ilse Olden)"
    )
    assert value_words("outcome", "appeal upheld, annulled", "lt") == (
        "skundas patenkintas, panaikinta"
    )
    assert value_words("addressee", "Harbour Office", "lt") == "Harbour Office"
    assert value_words("addressee", "a minister", "en") == "a minister"
    assert value_words("date", "", "en") == ""


def test_several_dates_of_one_side_are_read_one_by_one() -> None:
    assert value_words("date", "2010-10-07, 2010-03-11", "en") == "7 Oct 2010, 11 Mar 2010"
    assert value_words("outcome", "granted, in part", "en") == "granted, in part"
    assert value_words("date", "", "en") == ""


def test_differences_read_as_a_sentence() -> None:
    assert differ_on(["date"]) == "the date"
    assert differ_on(["date", "actor", "outcome"]) == "the date, who acted and the outcome"
