"""The ways to tell an act share their first letters; what they find is as if each stood alone."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.text.event_act_pattern import act_pattern, alternatives, at_words, sharing
from casefile.text.event_acts import ACTS
from casefile.text.event_words import event_words, find_acts

RANKS = {name: act.rank for name, act in ACTS.items()}


def test_of_two_acts_at_one_place_the_weightier_is_found() -> None:
    table = {"say": r"(?:was )?told\w*", "arrest": "told off|was told to (?:wait|stay)"}
    found = list(act_pattern(table, {"say": 1, "arrest": 2}).find("She was told to stay.", 0, 21))
    assert found == [("arrest", 4, 20)]
    found = list(act_pattern(table, {"say": 2, "arrest": 1}).find("She was told to stay.", 0, 21))
    assert found == [("say", 4, 12)]


def test_a_bar_in_brackets_or_a_set_parts_nothing() -> None:
    assert alternatives(r"a(?:b|c[)|(])|d\|e|[|]") == [r"a(?:b|c[)|(])", r"d\|e", "[|]"]


@pytest.mark.parametrize("language", ["en", "lt", "ru", "uk", "pl", "de", "fr", "kk"])
def test_joined_ways_find_what_separate_ones_find(language: str) -> None:
    table = event_words(language).data.told
    ways = [
        (name, way)
        for name in sorted(table, key=lambda name: -RANKS[name])
        for way in alternatives(table[name])
    ]
    body = "|".join(f"{way}()" for _, way in ways).replace(" ?", r"\s*").replace(" ", r"\s+")
    separate = re.compile(rf"(?<!\w)(?:{body})(?!\w)")
    joined = act_pattern(table, RANKS)
    words = sorted({word for _, way in ways for word in re.findall(r"[^\W\d_]+", way)})

    @settings(max_examples=100)
    @given(st.lists(st.sampled_from([*words, *" " * len(words)]), max_size=60))
    def find_the_same(chosen: list[str]) -> None:
        line = "".join(chosen)
        expected = [
            (ways[(hit.lastindex or 1) - 1][0], *hit.span()) for hit in separate.finditer(line)
        ]
        assert list(joined.find(line, 0, len(line))) == expected

    find_the_same()


@pytest.mark.parametrize("more", ["", r"|(?!bas)ba\w|\d+ foo|"])
def test_sharing_letters_changes_no_match(more: str) -> None:
    words = rf"Foobar|f(?:o|ob)\w|foo|bar?|(?:the )?bars|foo b(?:a|e)r|x\w{{2}}|sty{more}"
    plain = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    quick = re.compile(rf"{at_words(words)}(?!\w)", re.IGNORECASE)

    @given(st.text("FobarsſThextyY7 ", max_size=30))
    def match_the_same(text: str) -> None:
        assert [hit.span() for hit in plain.finditer(text)] == [
            hit.span() for hit in quick.finditer(text)
        ]

    match_the_same()


def test_an_expression_with_groups_of_its_own_stays() -> None:
    assert sharing(r"(?P<who>\w+) fled|fell") == r"(?P<who>\w+) fled|fell"


def test_an_apostrophe_may_be_printed_in_two_ways() -> None:
    for line in ("ils l'ont arrêté", "ils l’ont arrêté"):
        hits = find_acts(event_words("fr"), line, 0, len(line))
        assert [hit.name for hit in hits] == ["detain"]
