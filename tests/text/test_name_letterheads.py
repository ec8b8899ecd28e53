"""Names of bodies in letterheads and address blocks, of newspapers, and by their first letters."""

import pytest

from casefile.model.finding import KnownName, NameGroup
from casefile.text.name_finder import find_names
from casefile.text.name_main import best_name
from casefile.text.name_matching import compare_names, match_groups
from casefile.text.sentences import split_sentences


def _names(text: str, language: str, *kinds: str) -> dict[str, tuple[str, ...]]:
    _, groups = find_names(text, language, split_sentences(text, language))
    return {one.main_name: one.spellings for one in groups if one.kind in kinds}


def test_a_letterhead_in_capitals_names_its_office_and_the_address_somebody() -> None:
    text = (
        "OFFICE FRANÇAIS DE PROTECTION DES RÉFUGIÉS ET APATRIDES\n12, rue Lepic\n\n"
        "Monsieur Zylmar TOLEBEKOV\nc/o Association Horizon\n69003 Lyon\n\n"
        "Vous avez écrit à l’Office le 11 juillet 2022."
    )
    assert [*_names(text, "fr", "person")] == ["Zylmar Tolebekov"]
    bodies = _names(text, "fr", "body")
    assert "OFFICE FRANÇAIS DE PROTECTION DES RÉFUGIÉS ET APATRIDES" in next(iter(bodies.values()))


def test_a_german_letterhead_is_no_headline_and_a_verb_ends_the_name() -> None:
    text = (
        "Bundesamt für Migration und Flüchtlinge\nAußenstelle Trier\n\n"
        "Mit Bescheid vom 9. Dezember 2022 lehnte das Bundesamt den Antrag ab. Der Vorsitzende"
        " Richter am Verwaltungsgericht Bernhard Roth sprach das Urteil."
    )
    assert _names(text, "de", "body") == {
        "Bundesamt für Migration und Flüchtlinge": (
            "Bundesamt für Migration und Flüchtlinge",
            "Bundesamt",
        )
    }
    assert "Bernhard Roth" in _names(text, "de", "person")


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("She complained to the General Prosecutor’s Office of it.", "en",
         "General Prosecutor’s Office"),
        ("Төлебековті полиция қызметкерлері алып кетті. Алматы қаласының Полиция департаменті"
         " жауап бермеді.", "kk", "Алматы қаласының Полиция департаменті"),
        ("Департамент полиции города Алматы отказал.", "ru", "Департамент полиции города Алматы"),
        ("Elle a été jugée par le tribunal criminel spécialisé de la ville d’Almaty.", "fr",
         "tribunal criminel spécialisé de la ville d’Almaty"),
        ("Rzecznik Urzędu do Spraw Cudzoziemców milczał.", "pl", "Urzędu do Spraw Cudzoziemców"),
        ("He wrote for the newspaper Dala Uni until 2020.", "en", "Dala Uni"),
        ("Ол «Дала үні» газетінде жұмыс істейді.", "kk", "Дала үні"),
        ("MIGRACIJOS DEPARTAMENTAS\nPRIE LIETUVOS RESPUBLIKOS VIDAUS REIKALŲ MINISTERIJOS\n\n"
         "Atvyko.", "lt",
         "Migracijos departamentas prie Lietuvos Respublikos vidaus reikalų ministerijos"),
        ("The Committee to Defend Reporters called.", "en", "Committee to Defend Reporters"),
        ("Комитет защиты журналистов призвал Киев.", "ru", "Комитет защиты журналистов"),
        ("L’Office fédéral allemand des migrations l’a débouté.", "fr",
         "Office fédéral allemand des migrations"),
    ],
)  # fmt: skip
def test_a_body_is_found_whole_and_alone(text: str, language: str, name: str) -> None:
    assert [*_names(text, language, "body", "court")] == [name]


def test_first_letters_stand_for_the_body_of_that_name() -> None:
    text = "Open Harbour Watch called for an inquiry. OHW said that nobody had answered."
    assert _names(text, "en", "body") == {"Open Harbour Watch": ("Open Harbour Watch", "OHW")}


def test_a_name_ends_where_the_next_line_begins_its_own_text() -> None:
    text = "La présidente : Mme Claire Aubertin\nLa cheffe de chambre : J. Perrin\n"
    assert set(_names(text, "fr", "person")) == {"Claire Aubertin", "J. Perrin"}


def test_a_court_is_not_another_because_both_are_called_the_court() -> None:
    known = [(7, KnownName("Cour nationale du droit d’asile", "court",
                           ("Cour nationale du droit d’asile", "Cour")))]  # fmt: skip
    group = NameGroup(
        0, "court", "Sąd Okręgowy w Lublinie", ("Sąd Okręgowy w Lublinie", "Sąd", "Sądu")
    )
    (link,) = match_groups([group], known)
    assert link.entity_id is None
    assert not link.ask


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Бас прокуратураға", "General Prosecutor’s Office"),
        ("Алматы қаласының Медеу аудандық соты", "Медеуский районный суд города Алматы"),
        ("Verwaltungsgerichts Trier", "Verwaltungsgericht Trier"),
        ("Conseil polonais pour les réfugiés", "Rada do Spraw Uchodźców"),
    ],
)
def test_a_body_is_one_in_two_languages(one: str, other: str) -> None:
    assert compare_names(one, other, "body").outcome == "same"


def test_a_city_court_in_another_language_is_asked_about() -> None:
    asked = compare_names("cour de la ville d’Almaty", "Almaty City Court", "court")
    assert asked.outcome == "ask"


def test_a_main_name_has_no_form_of_address_where_there_is_a_choice() -> None:
    assert best_name([("Me Kessler", "fr"), ("Kessler", "fr")], "person", "fr") == "Kessler"


def test_who_speaks_for_a_committee_is_no_part_of_its_name() -> None:
    text = "«Это месть», — заявила представитель комитета Джудит Армстронг."
    assert [*_names(text, "ru", "person")] == ["Джудит Армстронг"]
    assert not _names(text, "ru", "body")


def test_mr_names_somebody_even_in_a_line_of_capitals() -> None:
    text = "To the Minister of Justice of Arvenia, Mr Denys Malyuk\n\nDear Minister,\n\nWe write."
    assert [*_names(text, "en", "person")] == ["Denys Malyuk"]
