"""Relatives with one surname, spouses whose surnames differ, and who a relative's word names."""

import pytest

from casefile.model.finding import KnownName, NameGroup
from casefile.text.name_finder import find_names
from casefile.text.name_matching import compare_names, match_groups
from casefile.text.person_sex import sex_of_name, sex_of_surname
from casefile.text.sentences import split_sentences


def _people(text: str, language: str, *known: KnownName) -> dict[str, tuple[str, ...]]:
    _, groups = find_names(text, language, split_sentences(text, language), lexicon=known)
    return {one.main_name: one.spellings for one in groups if one.kind == "person"}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Later the police took my brother Yergazy from his flat.", "en", "Yergazy"),
        ("Ihr Schwager Jergasy Tolebekow wurde entlassen.", "de", "Jergasy Tolebekow"),
        ("Sa belle-sœur Ziliola est restée à Lyon.", "fr", "Ziliola"),
        ("Jos brolis Jergazis buvo sulaikytas.", "lt", "Jergazis"),
        ("Её брат Ерғазы был задержан.", "ru", "Ерғазы"),
        ("Оның інісі Ерғазы Төлебеков ұсталды.", "kk", "Ерғазы Төлебеков"),
    ],
)
def test_who_stands_behind_a_word_for_a_relative_is_a_person(
    text: str, language: str, name: str
) -> None:
    assert name in _people(text, language)


def test_behind_a_word_for_a_relative_a_surname_alone_is_the_others() -> None:
    text = (
        "Olga Nowikowa i Pawel Nowikow mieszkali w Lublinie. Szwagier Nowikowej czekał na wyrok."
        " Nowikowa złożyła wniosek."
    )
    assert _people(text, "pl") == {
        "Olga Nowikowa": ("Olga Nowikowa", "Nowikowej", "Nowikowa"),
        "Pawel Nowikow": ("Pawel Nowikow",),
    }


def test_an_unknown_given_name_that_opens_a_sentence_is_no_mere_opening_word() -> None:
    text = (
        "Zylmar Tolebekov left the prison on Monday. His brother Askar Tolebekov waited. They asked"
        " about Zylmar again."
    )
    assert _people(text, "en")["Zylmar Tolebekov"] == ("Zylmar Tolebekov", "Zylmar")


def test_a_known_surname_written_in_another_country_stays_with_its_given_name() -> None:
    known = (
        KnownName("Ерғазы Жұмабаев", "person", ("Ерғазы Жұмабаев", "Ерғазы")),
        KnownName("Асқар Жұмабаев", "person", ("Асқар Жұмабаев",)),
    )
    text = "Votre frère, Ergazy Joumabaev, a été arrêté."
    assert _people(text, "fr", *known) == {"Ерғазы Жұмабаев": ("Ergazy Joumabaev",)}


@pytest.mark.parametrize(
    ("word", "language", "subject", "sex"),
    [
        ("Nowikowej", "pl", False, "woman"),
        ("Nowikowa", "pl", True, "woman"),
        ("Nowikowa", "pl", False, "man"),
        ("Nowikowi", "pl", False, ""),
        ("Nowikow", "pl", False, "man"),
        ("Новиковой", "ru", False, "woman"),
        ("Новиков", "ru", False, "man"),
        ("Новікової", "uk", False, "woman"),
        ("Kalnienės", "lt", False, "woman"),
        ("Жұмабаеваның", "kk", False, "woman"),
        ("Novikova", "en", True, ""),
    ],
)
def test_a_surname_tells_whose_it_is_where_its_case_allows(
    word: str, language: str, subject: bool, sex: str
) -> None:
    assert sex_of_surname(word, language, subject=subject) == sex


def test_a_polish_genitive_of_a_mans_name_is_no_womans() -> None:
    assert sex_of_name(("Jergaza Nowikowa",)) == ""
    assert sex_of_name(("Olga Nowikowa",)) == "woman"


def test_a_full_name_in_another_spelling_goes_before_a_surname_alone() -> None:
    known = [
        (1, KnownName("Жұмабаев Ерғазы", "person", ("Жұмабаев Ерғазы",))),
        (2, KnownName("Żumabajew", "person", ("Żumabajew",))),
    ]
    group = NameGroup(0, "person", "Ergazy Joumabaev", ("Ergazy Joumabaev",))
    assert [one.entity_id for one in match_groups([group], known)] == [1]


def test_a_wifes_surname_is_not_the_husbands_in_another_script_or_language() -> None:
    known = (
        KnownName("Ахундов Эльчин", "person", ("Ахундов Эльчин", "Ахундов", "Ахундова")),
        KnownName("Ахундова Севиндж", "person", ("Ахундова Севиндж",)),
    )
    text = "Mrs Akhundova waited in Kyiv. Later Akhundov was moved."
    people = _people(text, "en", *known)
    assert people["Ахундов Эльчин"] == ("Akhundov",)
    assert "Akhundova" in people.get("Ахундова Севиндж", ("Akhundova",))
    text = "Achundowa zeznała przed konsulem. Achundow milczał."
    assert "Achundowa" not in _people(text, "pl", *known).get("Ахундов Эльчин", ())


def test_a_surname_nobody_does_anything_beside_is_the_husbands() -> None:
    text = (
        "Арестован Эльчин Ахундов. «Моего мужа ищут», — сказала Севиндж Ахундова. Комитет призвал"
        " не выдавать Ахундова. «Это месть», — заявила газета."
    )
    assert _people(text, "ru") == {
        "Эльчин Ахундов": ("Эльчин Ахундов", "Ахундова"),
        "Севиндж Ахундова": ("Севиндж Ахундова",),
    }


def test_a_latin_wife_and_a_cyrillic_husband_are_asked_about() -> None:
    assert compare_names("Akhundova", "Ахундов Эльчин", "person").outcome == "ask"
    assert compare_names("Akhundov", "Ахундова", "person").outcome == "same"
    assert compare_names("Sevinj Akhundova", "Ахундова Севіндж Теймурівна", "person").outcome == (
        "same"
    )
