"""Whose part in the case is told beside the name, in eight languages; what tells none."""

import pytest

from casefile.text.name_finder import find_names
from casefile.text.name_roles import with_client
from casefile.text.sentences import split_sentences


def roles(text: str, language: str) -> dict[str, str]:
    _, groups = find_names(text, language, split_sentences(text, language))
    return {one.main_name: one.role for one in groups if one.kind == "person"}


@pytest.mark.parametrize(
    ("text", "language", "name", "role"),
    [
        (
            "The director of the Migration Department, Marta Lindqvist, saw no danger.",
            "en", "Marta Lindqvist", "official",
        ),
        (
            "Marta Lindqvist, president of the Open Harbour Foundation, wrote to us.",
            "en", "Marta Lindqvist", "representative",
        ),
        ("Prosecutor Marta Lindqvist agreed.", "en", "Marta Lindqvist", "prosecutor"),
        ("The activist Timur Sadykov was at home.", "en", "Timur Sadykov", "activist"),
        (
            "Timur Sadykov, a human rights defender from Osh, was at home.",
            "en", "Timur Sadykov", "activist",
        ),
        ("Timur Sadykov was represented by Ms R. Kalnienė, a lawyer practising in Kaunas.",
         "en", "R. Kalnienė", "lawyer"),
        ("The court heard the case brought by Timur Sadykov.", "en", "Timur Sadykov", "applicant"),
        ("Суд розглянув справу за позовом Садикова Тимура до служби.",
         "uk", "Садикова Тимура", "applicant"),
        ("Vu la requête présentée par M. Timour Sadykov.", "fr", "Timour Sadykov", "applicant"),
        ("Prokurorė Rūta Kalnienė sutiko.", "lt", "Rūta Kalnienė", "prosecutor"),
        ("Žurnalistas Timur Sadykov rašė apie tai.", "lt", "Timur Sadykov", "journalist"),
        ("Свидетель Садыков Т.А. пояснил суду.", "ru", "Садыков Т.А.", "witness"),
        ("Прокурор Садыков Т.А. возражал.", "ru", "Садыков Т.А.", "prosecutor"),
        ("Слідчий Ковальчук О. П. з’явився.", "uk", "Ковальчук О. П.", "investigator"),
        ("Prokurator Anna Wiśniewska zgodziła się.", "pl", "Anna Wiśniewska", "prosecutor"),
        ("Staatsanwältin Anna Berger stimmte zu.", "de", "Anna Berger", "prosecutor"),
        ("Le procureur Claude Martin a requis une peine.", "fr", "Claude Martin", "prosecutor"),
        ("Тергеуші Айгүл Нұрланова келді.", "kk", "Айгүл Нұрланова", "investigator"),
    ],
)  # fmt: skip
def test_a_role_is_told_beside_the_name(text: str, language: str, name: str, role: str) -> None:
    assert roles(text, language)[name] == role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Timur Sadykov, said his lawyer, was at home.", "Timur Sadykov"),
        ("Timur Sadykov, whose lawyer objected, was at home.", "Timur Sadykov"),
        ("Timur Sadykov met the director of the Migration Department.", "Timur Sadykov"),
    ],
)
def test_words_about_somebody_else_give_no_role(text: str, name: str) -> None:
    assert roles(text, "en")[name] == ""


def test_the_client_of_an_application_is_the_applicant() -> None:
    text = "The activist Timur Sadykov applied for asylum. His lawyer, Marta Lindqvist, objected."
    _, groups = find_names(text, "en", split_sentences(text, "en"))
    client = next(one.key for one in groups if one.main_name == "Timur Sadykov")
    told = {one.main_name: one.role for one in with_client(groups, client, applies=True)}
    assert told == {"Timur Sadykov": "applicant", "Marta Lindqvist": "lawyer"}
    assert with_client(groups, client, applies=False) == groups


def test_a_relative_is_no_applicant_and_a_secretary_no_prosecutor() -> None:
    text = "Sąd pominął wyrok, którym mąż skarżącej E. Ż. został skazany."
    assert roles(text, "pl") == {"E. Ż.": "family"}
    text = "Timour Sadykov, frère du requérant, a été condamné en 2022."
    assert roles(text, "fr") == {"Timour Sadykov": "family"}
    text = "Сот хатшы Д. Мұқанова, прокурор О.Б. Бейсенов қатысқан отырыста қарады."
    assert roles(text, "kk") == {"Д. Мұқанова": "official", "О.Б. Бейсенов": "prosecutor"}


@pytest.mark.parametrize(
    ("text", "language", "name", "role"),
    [
        ("Protokolant: Marta Lisowska\n\nSąd orzekł.", "pl", "Marta Lisowska", "official"),
        ("La présidente : Mme Claire Aubertin\n", "fr", "Claire Aubertin", "official"),
        ("Bien cordialement,\n\nClaire Aubertin\nAvocate au barreau de Lyon\n", "fr",
         "Claire Aubertin", "lawyer"),
        ("Yours sincerely,\nJudith Armstrong\nDirector\n", "en", "Judith Armstrong", ""),
    ],
)  # fmt: skip
def test_a_role_stands_before_a_colon_or_below_a_signature(
    text: str, language: str, name: str, role: str
) -> None:
    assert roles(text, language)[name] == role


def test_the_words_of_an_offices_name_are_no_role() -> None:
    text = "Rzecznik Urzędu do Spraw Cudzoziemców Jakub Dudek nie chciał komentować."
    assert roles(text, "pl").get("Jakub Dudek") != "applicant"
