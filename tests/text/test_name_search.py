"""Initials stand once for each person, however the names of two overlap."""

import pytest

from casefile.text.name_search import HiddenName, NameSearch

SEARCH = NameSearch([
    HiddenName(("Selim Aydin",), "S. A."),
    HiddenName(("Selim Karagoz",), "S. K."),
    HiddenName(("Ilse",), "I."),
])  # fmt: skip


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Selim Aydin met Selim Karagoz.", "S. A. met S. K."),
        ("Karagoz saw Aydin, and Selim left.", "S. K. saw S. A., and S. A. left."),
        ("Ilse Aydin left.", "I. S. A. left."),
    ],
)
def test_a_given_name_goes_with_the_surname_behind_it(text: str, hidden: str) -> None:
    assert SEARCH.without(text) == hidden
