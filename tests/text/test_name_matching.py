"""Two names: the same, to be asked about, or different; and where a document's groups belong."""

import pytest

from casefile.model.finding import KnownName, NameGroup
from casefile.text.name_matching import GroupLink, compare_names, match_groups

SAME_PEOPLE = [
    ("Timur Sadykov", "T. Sadykov"),
    ("Timur Sadykov", "Sadykov"),
    ("Timur Sadykov", "Тимур Садыков"),
    ("Timur Sadykov", "Тимура Садыкова"),
    ("Timur Sadykov", "Mr Timur Sadykov"),
    ("Timur Sadykov", "SADYKOV TIMUR"),
    ("Timur Sadykov", "Sadykov, Timur"),
    ("Садыков Т.Н.", "Садыков Тимур Нурович"),
    ("Audrius Girnys", "Audriaus Girnio"),
    ("Rūta Kalnienė", "Rutos Kalnienes"),
    ("Łucja Wójcik", "Lucja Wojcik"),
    ("Жанна Шевчук", "Zhanna Shevchuk"),
    ("Jürgen Größer", "Juergen Groesser"),
    ("Rustam Michajłow", "Рустам Михайлов"),
    ("Rustam Duchajew", "Rustam Dukhayev"),
    ("Schawkat Muchitdinow", "Chavkat Moukhitdinov"),
    ("Serhij Tkatschenko", "Сергій Ткаченко"),
    ("Siergiej Tkaczenko", "Serhiy Tkachenko"),
    ("Galina Brzozowska", "Галина Бжозовская"),
    ("Janna Djoumabaïeva", "Жанна Джумабаева"),
    ("Jewhen Schowtenko", "Євген Жовтенко"),
    ("Rustamowi Duchajewowi", "Rustam Duchajew"),
    ("Садыкова Айнұр Маратқызына", "Ainur Sadykova"),
]
ASK_PEOPLE = [
    ("Timur Sadykov", "Timur Sadykova"),
    ("Sadykov", "Sadykova"),
    ("Jean Martin", "Jeanne Martin"),
    ("Timur Sadykov", "Timur Sadykzoda"),
    ("Timur Sadykov", "Timur"),
    ("Marina Shevchuk", "Maria Shevchuk"),
    ("Sara Shevchuk", "Zara Shevchuk"),
    ("ОСОБА_1", "ОСОБА_1"),
    ("T. S.", "Timur Sadykov"),
    ("G. Ż.", "Гүлнар Жұмабаева"),
    ("S. T.", "Timur Sadykov"),
]
DIFFERENT_PEOPLE = [
    ("Timur Sadykov", "Aigul Sadykov"),
    ("Timur Sadykov", "A. Sadykov"),
    ("Timur Sadykov", "Timur Akhmetov"),
    ("Rūta Kalnienė", "Rūta Girnienė"),
    ("Y. B.", "Timur Sadykov"),
    ("T. S. K.", "Timur Sadykov"),
    ("ОСОБА_1", "ОСОБА_2"),
]
BODIES = [
    ("Supreme Court of Lithuania", "Lithuanian Supreme Court", "same"),
    ("Kaunas Regional Administrative Court", "Kauno apygardos administracinio teismo", "same"),
    ("Migration Department", "Migracijos departamentui prie Vidaus reikalų ministerijos", "same"),
    ("Ministry of Justice", "Министерство юстиции", "same"),
    ("Foundation for Open Courts", "FOC", "same"),
    ("European Court of Human Rights", "ЕСПЧ", "same"),
    ("Open Dialog Forum", "Open Dialogue Forum", "same"),
    ("Trybunał w Strasburgu", "European Court of Human Rights", "same"),
    ("Europäischer Gerichtshof für Menschenrechte", "Europejski Trybunał Praw Człowieka", "same"),
    ("Almaty City Court", "Алматинского городского суда", "same"),
    ("Berliner Verwaltungsgericht", "Verwaltungsgericht Berlin", "same"),
    ("Rada do Spraw Uchodźców", "Rady do Spraw Uchodźców", "same"),
    ("Kaunas Court", "Kaunas District Court", "ask"),
    ("Verwaltungsgericht in Warschau", "Wojewódzki Sąd Administracyjny w Warszawie", "same"),
    ("Foundation for Open Courts", "the Foundation", "ask"),
    ("Supreme Court of Lithuania", "Supreme Court of Latvia", "different"),
    ("Supreme Court of Lithuania", "Supreme Administrative Court of Lithuania", "different"),
    ("Kaunas District Court", "Kaunas Regional Court", "different"),
    ("Kaunas Regional Court", "Klaipėda Regional Court", "different"),
    ("Verwaltungsgericht Hamburg", "Verwaltungsgericht in Warschau", "different"),
    (
        "Migration Department of the Ministry of the Interior",
        "Ministry of the Interior",
        "different",
    ),
]


@pytest.mark.parametrize(("a", "b"), SAME_PEOPLE)
def test_spellings_of_one_person_are_the_same(a: str, b: str) -> None:
    assert compare_names(a, b, "person").outcome == "same"
    assert compare_names(b, a, "person").outcome == "same"


@pytest.mark.parametrize(("a", "b"), ASK_PEOPLE)
def test_near_names_are_asked_about(a: str, b: str) -> None:
    compared = compare_names(a, b, "person")
    assert compared.outcome == "ask"
    assert compared.why


@pytest.mark.parametrize(("a", "b"), DIFFERENT_PEOPLE)
def test_other_people_are_different(a: str, b: str) -> None:
    assert compare_names(a, b, "person").outcome == "different"


@pytest.mark.parametrize(("a", "b", "outcome"), BODIES)
def test_bodies_across_languages_and_levels(a: str, b: str, outcome: str) -> None:
    assert compare_names(a, b, "body").outcome == outcome
    assert compare_names(b, a, "body").outcome == outcome


def test_a_place_is_known_in_every_language() -> None:
    assert compare_names("Dushanbe", "Dušanbės", "place").outcome == "same"
    assert compare_names("Литве", "Lithuania", "place").outcome == "same"
    assert compare_names("Minsk", "Mińsk", "place").outcome == "same"
    assert compare_names("Kostanay", "Костанае", "place").outcome == "same"
    assert compare_names("Kaunas", "Vilnius", "place").outcome == "different"


def _group(*spellings: str, kind: str = "person") -> NameGroup:
    return NameGroup(0, kind, spellings[0], spellings)  # type: ignore[arg-type]


KNOWN = [
    (11, KnownName("Timur Sadykov", "person", ("Timur Sadykov", "Sadykov"))),
    (12, KnownName("Aigul Sadykova", "person", ("Aigul Sadykova",))),
    (13, KnownName("Rustam Akhmetov", "person", ("Rustam Akhmetov",))),
    (14, KnownName("Migration Department", "body", ("Migration Department",))),
]


def test_a_group_is_linked_to_the_one_entity_it_means() -> None:
    groups = [_group("Тимур Садыков", "Садыкова"), _group("Akhmetov")]
    assert [link.entity_id for link in match_groups(groups, KNOWN)] == [11, 13]
    body = _group("Migracijos departamentas", kind="body")
    assert match_groups([body], KNOWN) == [GroupLink(0, 14)]


def test_a_shared_surname_is_asked_about_not_merged() -> None:
    known = [*KNOWN, (15, KnownName("Marat Sadykov", "person", ("Marat Sadykov",)))]
    (link,) = match_groups([_group("Sadykov")], known)
    assert link.entity_id is None
    assert {entity for entity, _ in link.ask} >= {11, 15}


def test_a_brother_is_new_and_a_given_name_alone_is_asked_about() -> None:
    brother, given = match_groups([_group("Marat Sadykov", "Sadykov"), _group("Timur")], KNOWN)
    assert brother.entity_id is None
    assert given.entity_id is None
    assert [entity for entity, _ in given.ask] == [11]


def test_kinds_do_not_mix() -> None:
    assert match_groups([_group("Sadykov", kind="place")], KNOWN) == [GroupLink(0, None)]


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        ("Almaty City Court", "Le tribunal municipal d’Almaty", "same"),
        ("tribunal du district de Narynkol", "Нарынкольский районный суд", "same"),
        ("tribunal du district de Narynkol", "Бостандыкский районный суд", "different"),
        ("tribunal municipal d’Almaty", "tribunal municipal d’Astana", "different"),
    ],
)
def test_a_court_is_known_by_its_place_in_any_language(
    first: str, second: str, outcome: str
) -> None:
    assert compare_names(first, second, "court").outcome == outcome
