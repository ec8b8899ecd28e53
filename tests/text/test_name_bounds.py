"""Where a name begins and ends, and what looks like one and is none."""

import pytest

from casefile.model.finding import KnownName
from casefile.text.name_finder import find_names
from casefile.text.sentences import split_sentences


def spellings(text: str, language: str, kind: str) -> set[str]:
    """How the text writes its names of one kind."""
    _, groups = find_names(text, language, split_sentences(text, language))
    return {one for group in groups if group.kind == kind for one in group.spellings}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Vu la demande de M. Erlan TOKSARBA, né en 1982 ;", "M. Erlan TOKSARBA"),
        ("ru", "В суде.\n\nСледователь П.О. Орлихин", "П.О. Орлихин"),
        ("ru", "следователя СО по г. Армавиру Орлихина П.О. о мере", "Орлихина П.О."),
        ("ru", "Судья Омского городского суда Омской области Перова Т.В. решила", "Перова Т.В."),
        ("kk", "Заңгер Ерлан Серікбаев Лион маңындағы орталықта.", "Ерлан Серікбаев"),
    ],
)
def test_where_a_name_begins_and_ends(language: str, text: str, name: str) -> None:
    assert name in spellings(text, language, "person")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She told a court in Riga of it."),
        ("uk", "Але тоді суд у Вільнюсі відмовив."),
        ("kk", "Лион соты шағымды қарады."),
    ],
)
def test_a_court_of_which_only_the_town_is_said_is_no_name(language: str, text: str) -> None:
    assert not spellings(text, language, "court")


@pytest.mark.parametrize(
    ("text", "language", "name", "place"),
    [
        ("Асхат Жұмабек Алматыда тұрады.", "kk", "Асхат Жұмабек", "Алматы"),
        ("Нұрлан Сейтқалиев Варшаваға келді.", "kk", "Нұрлан Сейтқалиев", "Варшава"),
        ("Асхат Жұмабек Қарабұлақта тұрады.", "kk", "Асхат Жұмабек", ""),
        ("Садыкова Айнұр Маратқызы Лейпцигте тұрады.", "kk", "Садыкова Айнұр Маратқызы", "Лейпциг"),
        ("Садыкова Айнұр Маратқызы Қарабұлақта тұрады.", "kk", "Садыкова Айнұр Маратқызы", ""),
        ("Тимур Садыков Минск покинул.", "ru", "Тимур Садыков", "Минск"),
    ],
)
def test_a_name_does_not_swallow_the_place_behind_it(
    text: str, language: str, name: str, place: str
) -> None:
    _, groups = find_names(text, language, split_sentences(text, language))
    assert [one.main_name for one in groups if one.kind == "person"] == [name]
    assert [one.main_name for one in groups if one.kind == "place"] == [place] * bool(place)


def test_a_kazakh_court_does_not_swallow_the_lawyer_before_it() -> None:
    text = "Адвокат Бақыт Нұржан Астана қалалық сотына шағым берді."
    _, groups = find_names(text, "kk", split_sentences(text, "kk"))
    assert {one.main_name for one in groups} == {"Бақыт Нұржан", "Астана қалалық сотына"}


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Судді О.І. Шляхтицький, С.Д. Домусчі", "uk", {"О.І. Шляхтицький", "С.Д. Домусчі"}),
        ("Судді:    Б.Л. Гнатенко    О.П. Ярошик", "uk", {"Б.Л. Гнатенко", "О.П. Ярошик"}),
        ("Копия верна. Секретарь                    Н.С. Рудько", "ru", {"Н.С. Рудько"}),
        ("Заступниця голови Служби                  Ірина Паламарчук", "uk", {"Ірина Паламарчук"}),
        ("Teisėjai                  Ramutė Vilčinskaitė-Ober", "lt", {"Ramutė Vilčinskaitė-Ober"}),
        ("It was over, said the group's director, Malene Thorup-Vance.", "en",
         {"Malene Thorup-Vance"}),
        ("Дело ведёт следователь Борисовского района.", "ru", set()),
        ("Rugsėjį Barysave jis buvo sulaikytas.", "lt", set()),
        ("Запит щодо Гарімова Ельшада Аліага огли.", "uk", {"Гарімова Ельшада Аліага огли"}),
    ],
)  # fmt: skip
def test_signatures_and_what_somebody_is_called_name_people(
    text: str, language: str, names: set[str]
) -> None:
    assert spellings(text, language, "person") == names


def test_a_newspaper_below_a_byline_is_nobody_and_a_town_that_may_be_a_name_is_a_town() -> None:
    text = "By Ingrid Solheim\nNorthgate Review\n\nHe is a blogger from Ganja and left in 2019."
    assert spellings(text, "en", "person") == {"Ingrid Solheim"}
    assert spellings(text, "en", "place") == {"Ganja"}


def test_who_is_known_by_a_given_name_alone_is_told_with_the_surname() -> None:
    known = KnownName("Timur", "person", ("Timur",))
    text = "Two policemen came to my brother Timur Sadykov in Osh. They asked Timur where I was.\n"
    names, groups = find_names(text, "en", split_sentences(text, "en"), lexicon=[known])
    people = {one.main_name for one in groups if one.kind == "person"}
    assert "Timur Sadykov" in people
    assert "Timur Sadykov" in {one.surface for one in names}
