"""Who said what, by quotation marks, verbs of speaking and the court's own view."""

import pytest

from casefile.model.finding import DocumentHints
from casefile.text.findings import find_all

SAID = [
    (
        "en",
        "“We never read the whole file of the case,” said Marta Roig, a lawyer in Valletta.",
        "Marta Roig",
        "“We never read the whole file of the case,”",
    ),
    (
        "en",
        "Marta Roig wrote: “The file was never read by anybody at all.”",
        "Marta Roig",
        "“The file was never read by anybody at all.”",
    ),
    (
        "en",
        "Marta Roig stated that nobody had read the file.",
        "Marta Roig",
        "Marta Roig stated that nobody had read the file.",
    ),
    (
        "lt",
        "„Niekas niekada neskaitė visos šios bylos“, – sakė Marta Kalnė.",
        "Marta Kalnė",
        "„Niekas niekada neskaitė visos šios bylos“",
    ),
    (
        "ru",
        "«Никто никогда не читал этого дела», — сказала Ольга Иванова.",
        "Ольга Иванова",
        "«Никто никогда не читал этого дела»",
    ),
    (
        "de",
        "„Niemand hat die ganze Akte jemals gelesen“, sagte Marta Lindner.",
        "Marta Lindner",
        "„Niemand hat die ganze Akte jemals gelesen“",
    ),
    (
        "pl",
        "„Nikt nigdy nie czytał tych akt do końca” – zapewniła mecenas Olga Sobolewska.",
        "Olga Sobolewska",
        "„Nikt nigdy nie czytał tych akt do końca”",
    ),
    (
        "uk",
        "«Ніхто ніколи не читав цієї справи», — розповіла адвокатка Ольга Вербицька.",
        "Ольга Вербицька",
        "«Ніхто ніколи не читав цієї справи»",
    ),
    (
        "fr",
        "« Personne n’a jamais lu ce dossier », a assuré Solène Marchand.",
        "Solène Marchand",
        "« Personne n’a jamais lu ce dossier »",
    ),
    (
        "lt",
        "Olga Kalnė teigė, kad niekas tos bylos neskaitė.",
        "Olga Kalnė",
        "Olga Kalnė teigė, kad niekas tos bylos neskaitė.",
    ),
    (
        "fr",
        "Selon Solène Marchand, personne n’a jamais lu ce dossier.",
        "Solène Marchand",
        "Selon Solène Marchand, personne n’a jamais lu ce dossier.",
    ),
]


@pytest.mark.parametrize(("language", "text", "speaker", "words"), SAID)
def test_speaker_and_words(language: str, text: str, speaker: str, words: str) -> None:
    found = find_all(text + "\n", hints=DocumentHints(), language=language)
    (statement,) = found.statements
    assert text[statement.start : statement.end] == words
    (group,) = [group for group in found.groups if group.key == statement.speaker]
    assert group.main_name == speaker


def test_a_second_quotation_of_the_paragraph_has_the_same_speaker() -> None:
    text = "“We never read the whole file,” said Marta Roig. “It was far too long for all of us.”\n"
    first, second = find_all(text, hints=DocumentHints(), language="en").statements
    assert first.speaker == second.speaker


def test_words_in_quotation_marks_that_nobody_says_are_no_statement() -> None:
    text = "Marta Roig heads the group “Watch Over The Old Harbour” in Valletta.\n"
    assert find_all(text, hints=DocumentHints(), language="en").statements == ()


def test_she_who_goes_on_speaking_is_the_person_named_before() -> None:
    text = "Marta Roig met the judges. She pointed out that nobody had read the file.\n"
    (statement,) = find_all(text, hints=DocumentHints(), language="en").statements
    assert text[statement.start : statement.end].startswith("She pointed out")


@pytest.mark.parametrize(
    "text",
    [
        "The Migration Department said no.\n",
        "The Migration Department told Latvia on 5 May 2023 not to remove Timur Sadykov.\n",
    ],
)
def test_what_an_office_does_is_no_statement(text: str) -> None:
    assert not find_all(text, hints=DocumentHints(), language="en").statements


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Dear Jonas,\n\nI do not expect an acquittal before the summer.\n\nKind regards,\n"
            "Marta Roig\n",
        ),
        (
            "pl",
            "Szanowni Państwo,\n\nZ naszego doświadczenia wynika, że akta nie są czytane.\n\n"
            "Z poważaniem\nMarta Sobolewska\n",
        ),
    ],
)
def test_a_letter_speaks_for_who_signed_it(language: str, text: str) -> None:
    found = find_all(text, hints=DocumentHints(), language=language)
    (statement,) = found.statements
    (group,) = [group for group in found.groups if group.key == statement.speaker]
    assert group.main_name == found.facts.author
