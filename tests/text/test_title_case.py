"""Headlines in capitals become plain; names, acronyms and what is plain already stay."""

import pytest

from casefile.text.title_case import plain_case

STORY = """The court freed the teacher Elena Marković after two years, the OSCE said.

Her lawyer said that police had waited for her; she had asked the court in Norrvik to free her.

“We waited two years,” the teacher told reporters near the border after the hearing.
"""


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        (
            "Court Freed Teacher Elena Marković After Years",
            "Court freed teacher Elena Marković after years",
        ),
        (
            "COURT FREED TEACHER ELENA MARKOVIĆ, OSCE SAID",
            "Court freed teacher Elena Marković, OSCE said",
        ),
        ("Court in Norrvik frees teacher", "Court in Norrvik frees teacher"),
        ("Police Waited: Teacher Asked Court", "Police waited: Teacher asked court"),
        ("Unseen Words Remain As They Stand", "Unseen Words Remain As They Stand"),
        ("OSCE", "OSCE"),
        ("", ""),
    ],
)
def test_a_headline_is_written_as_its_text_writes(title: str, plain: str) -> None:
    assert plain_case(title, f"{title}\n\n{STORY}", "en") == plain


def test_german_nouns_stay_large() -> None:
    title = "Gericht Lässt Lehrerin Nach Jahren Frei"
    assert plain_case(title, "Das Gericht lässt sie nach Jahren frei.", "de") == title
