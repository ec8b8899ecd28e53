"""The one pass over a document: everything it gives stands in the text, whatever the text is."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.model.finding import DocumentHints, Findings
from casefile.text.findings import find_all
from tests.text.event_texts import ARTICLE, RULING, STORIES

_PIECES = (
    "On 4 May 2020 ", "the court ", "annulled ", "the decision of ", "“", "”", "\n\n", "\n", "; ",
    " and ", "he was detained ", "2021 m. gegužės 5 d. ", "сегодня ", "within 14 days of receipt ",
    "Ilyas Benali ", "(", ")", "FOR THESE REASONS, THE COURT:", "12.",
    "said ", "…", "\u00a0", "\U0001f600",
)  # fmt: skip


def check_places(text: str, found: Findings) -> None:
    keys = {group.key for group in found.groups}
    for event in found.suggestions:
        assert 0 <= event.start < event.end <= len(text)
        assert {participant.key for participant in event.participants} <= keys
        assert event.speaker is None or event.speaker in keys
        assert event.main == (event.same_as is None)
        if event.same_as is not None:
            assert found.suggestions[event.same_as].main
    for limit in found.deadlines:
        assert 0 <= limit.start < limit.end <= len(text)
    for statement in found.statements:
        assert 0 <= statement.start < statement.end <= len(text)
        assert statement.speaker in keys


@pytest.mark.parametrize("text", [ARTICLE, RULING, *(story for story, _ in STORIES.values())])
def test_everything_stands_in_the_text(text: str) -> None:
    check_places(text, find_all(text, hints=DocumentHints()))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=40).map("".join))
def test_no_text_makes_it_raise(text: str) -> None:
    check_places(text, find_all(text, hints=DocumentHints(), language="en"))


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_no_characters_make_it_raise(text: str) -> None:
    check_places(text, find_all(text, hints=DocumentHints()))


def test_the_same_text_gives_the_same_findings() -> None:
    first = find_all(ARTICLE, hints=DocumentHints())
    assert first == find_all(ARTICLE, hints=DocumentHints())


def test_every_event_date_was_found_in_its_quote_or_is_the_documents_own() -> None:
    found = find_all(ARTICLE, hints=DocumentHints())
    for event in found.suggestions:
        if event.date_from == "words":
            assert event.date_words in ARTICLE[event.start : event.end]


def test_a_report_about_a_country_tells_no_event_of_the_case() -> None:
    text = (
        "ANNUAL REPORT ON THE COUNTRY\n\nExecutive summary\n\nTable of contents\n\n"
        "On 4 May 2020 the police detained forty people in the capital.\n"
    )
    found = find_all(text, hints=DocumentHints())
    assert found.facts.kind == "report"
    assert found.facts.scope == "country"
    assert found.suggestions == ()


def test_ten_times_the_text_takes_about_ten_times_as_long() -> None:
    story = STORIES["en"][0] + "\n"

    def seconds(times: int) -> float:
        text = story * times
        start = time.process_time()
        find_all(text, hints=DocumentHints(), language="en")
        return time.process_time() - start

    seconds(1)
    short = max(min(seconds(4) for _ in range(2)), 0.005)
    assert seconds(40) < short * 40


@pytest.mark.parametrize(
    "piece", ["and on 4 May 2020 ", "“a b c d e ", "(On 4 May 2020 ", "appeal of "]
)
def test_a_hostile_text_takes_time_in_step_with_its_length(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        start = time.process_time()
        find_all(text, hints=DocumentHints(), language="en")
        return time.process_time() - start

    seconds(2_000)
    assert seconds(64_000) < max(seconds(8_000), 0.02) * 30
