"""What a document is about: laws and papers about a country in eight languages, and the rest."""

import pytest

from casefile.model.finding import DocumentHints
from casefile.text.document_scope import scope_of
from casefile.text.findings import find_all

LAWS = {
    "en": ("Law on the Legal Status of Foreigners", "Article {n}. Foreigners have rights."),
    "lt": ("Lietuvos Respublikos įstatymas dėl užsieniečių padėties", "{n} straipsnis. Teisės."),
    "ru": ("Закон о правовом положении иностранных граждан", "Статья {n}. Права."),
    "uk": ("Закон України про біженців", "Стаття {n}. Права."),
    "pl": ("Ustawa o cudzoziemcach", "Art. {n}. Prawa."),
    "de": ("Aufenthaltsgesetz", "§ {n} Rechte der Ausländer"),
    "fr": ("Loi relative au droit d’asile", "Article {n} Les droits."),
    "kk": ("Босқындар туралы заңы", "{n}-бап. Құқықтар."),
}
COUNTRIES = {
    "en": "Country report: Ostmark 2031",
    "lt": "Žmogaus teisių padėtis Ostmarke",
    "ru": "Доклад о положении в Остмарке",
    "uk": "Доповідь про становище в Остмарку",
    "pl": "Raport o sytuacji w Ostmarku",
    "de": "Länderbericht Ostmark",
    "fr": "Rapport sur la situation en Ostmark",
    "kk": "Остмарктағы адам құқықтарының жағдайы",
}
REPORT = (
    "Country report: Ostmark\n\n"
    "In March 2030 prisoners went on hunger strike.\n\n"
    "On 4 May 2030 Ilse Olden was detained in Norrvik.\n\n"
    "In June 2030 a court ruled that the cells were too small.\n"
)


@pytest.mark.parametrize("language", LAWS)
def test_a_law_shows_its_title_and_its_articles(language: str) -> None:
    title, article = LAWS[language]
    text = "\n\n".join([title, *(article.format(n=n) for n in range(1, 5))])
    assert scope_of(text, language, "other", names_client=False) == "law"
    letter = f"{title}\n\nWe write about it."
    assert scope_of(letter, language, "letter", names_client=False) == "person"


@pytest.mark.parametrize("language", COUNTRIES)
def test_a_paper_about_a_country_says_so_at_its_head(language: str) -> None:
    text = f"{COUNTRIES[language]}\n\n2031\n\n…\n"
    assert scope_of(text, language, "other", names_client=False) == "country"
    assert scope_of(text, language, "ruling", names_client=False) == "person"


def test_a_report_on_the_client_is_about_the_client() -> None:
    text = "Medical report\n\nIlse Olden was examined on 3 May 2031.\n"
    assert scope_of(text, "en", "report", names_client=True) == "person"
    assert scope_of(text, "en", "report", names_client=False) == "country"


def titles(hints: DocumentHints) -> list[str]:
    return [one.title for one in find_all(REPORT, hints=hints, language="en").suggestions]


def test_a_country_paper_suggests_only_where_it_names_the_case() -> None:
    assert titles(DocumentHints()) == []
    (told,) = titles(DocumentHints(case_names=("ilse olden",)))
    assert "Ilse Olden" in told


def test_what_a_person_said_stands_above_the_text() -> None:
    assert len(titles(DocumentHints(scope="person"))) == 3
    found = find_all(REPORT, hints=DocumentHints(scope="law"), language="en")
    assert found.facts.scope == "law"
    assert found.suggestions == ()
    assert found.dates
