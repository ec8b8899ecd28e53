"""Whom "she" and "he" mean, as far as a name's own ending shows it."""

import pytest

from casefile.model.finding import DocumentHints
from casefile.text.findings import find_all
from casefile.text.person_sex import sex_of_name, sex_of_pronoun

NAMES = [
    ("Timur Sadykov", "man"),
    ("Rūta Kalnienė", "woman"),
    ("Жанна Мередова", "woman"),
    ("Олександр Вербицький", "man"),
    ("Садыкова Айнұр Маратқызы", "woman"),
    ("Marta Roig", ""),
    ("Solène Querrec", ""),
]


@pytest.mark.parametrize(("name", "sex"), NAMES)
def test_an_ending_tells_the_sex_or_nothing_does(name: str, sex: str) -> None:
    assert sex_of_name([name]) == sex


@pytest.mark.parametrize(
    ("language", "text", "sex"),
    [
        ("en", "on 5 May she was moved", "woman"),
        ("en", "he met her there", ""),
        ("ru", "её перевели", "woman"),
        ("lt", "jis atvyko", "man"),
        ("pl", "zatrzymali ją", "woman"),
        ("kk", "ол келді", ""),
    ],
)
def test_a_pronoun_tells_the_sex(language: str, text: str, sex: str) -> None:
    assert sex_of_pronoun(text, language) == sex


def test_she_is_not_the_lawyer_named_last_when_he_is_a_man() -> None:
    text = (
        "Aigul Sadykova was detained on 3 May 2024, her lawyer Timur Bekov said. On 5 May 2024 "
        "she was moved to a prison hospital.\n"
    )
    found = find_all(text, hints=DocumentHints(), language="en")
    moved = next(event for event in found.suggestions if event.edtf == "2024-05-05")
    (who,) = moved.participants
    assert [one.main_name for one in found.groups if one.key == who.key] == ["Aigul Sadykova"]
