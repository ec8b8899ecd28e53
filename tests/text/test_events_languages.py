"""Every language tells the same story of a case in its own words."""

import re

import pytest

from casefile.model.finding import DocumentHints
from casefile.text.findings import find_all
from casefile.text.headline_person import ADDED
from tests.text.event_texts import STORIES

_WORDS = re.compile(r"[\w’'-]+")


@pytest.mark.parametrize("language", STORIES)
def test_dates_and_kinds_of_a_story(language: str) -> None:
    text, told = STORIES[language]
    found = find_all(text, hints=DocumentHints(), language=language)
    assert tuple((event.edtf, event.kind) for event in found.suggestions) == told


@pytest.mark.parametrize("language", STORIES)
def test_language_is_known_without_being_told(language: str) -> None:
    assert find_all(STORIES[language][0], hints=DocumentHints()).facts.language == language


@pytest.mark.parametrize("language", STORIES)
def test_titles_use_the_sentence_words_in_their_order(language: str) -> None:
    text, _ = STORIES[language]
    for event in find_all(text, hints=DocumentHints(), language=language).suggestions:
        # A second verb takes the subject of the first from the words before its quote.
        told = text[max(0, event.start - 60) : event.end]
        quote = iter(word.casefold() for word in _WORDS.findall(told))
        own = ADDED.sub(" ", event.title)
        title = [word.casefold() for word in _WORDS.findall(own)]
        assert title, event
        assert len(title) <= 16
        assert all(word in quote for word in title), event.title


@pytest.mark.parametrize("language", STORIES)
def test_the_court_annuls(language: str) -> None:
    text, _ = STORIES[language]
    ruling = find_all(text, hints=DocumentHints(), language=language).suggestions[-1]
    assert ("outcome", "annulled") in ruling.values


@pytest.mark.parametrize("language", STORIES)
def test_the_person_of_the_story_is_the_client(language: str) -> None:
    text, _ = STORIES[language]
    found = find_all(text, hints=DocumentHints(), language=language)
    (client,) = [group for group in found.groups if group.main_name == found.facts.client_name]
    first = found.suggestions[0]
    assert client.key in {participant.key for participant in first.participants}
    assert not any(event.background for event in found.suggestions)
