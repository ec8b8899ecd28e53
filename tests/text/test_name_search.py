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


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("On 11 March 2024 Marta left.", "On 11 March 2024 M. O. left."),
        ("He asked in March; she saw Marta.", "He asked in March; she saw M. O."),
        ("11 марта 2024 года он видел Марту.", "11 марта 2024 года он видел M. O."),
        ("Писали на почту марта2024, марта знает.", "Писали на почту M. O.2024, M. O. знает."),
        ("On 3 May 2031 May came in May 2031.", "On 3 M. M. 2031 M. M. came in M. M. 2031."),
    ],
)
def test_a_month_of_a_date_is_no_form_of_a_name(text: str, hidden: str) -> None:
    """Unless it is the very name: then rather one word too many is hidden."""
    names = [HiddenName(("Marta Olden", "Марта Ольден"), "M. O."), HiddenName(("May",), "M. M.")]
    assert NameSearch(names).without(text) == hidden
