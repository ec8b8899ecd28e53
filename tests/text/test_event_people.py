"""Who takes part in an event: whom the text names, and whom it only points at."""

import pytest

from casefile.model.finding import DocumentHints
from casefile.text.findings import find_all


def _who(text: str, language: str, day: str) -> set[str]:
    """The main names of those who take part in what is told of a day."""
    found = find_all(text, hints=DocumentHints(), language=language)
    names = {group.key: group.main_name for group in found.groups}
    told = [event for event in found.suggestions if event.edtf == day]
    assert told, [event.edtf for event in found.suggestions]
    return {names[who.key] for event in told for who in event.participants}


@pytest.mark.parametrize(
    ("text", "language", "day", "who"),
    [
        ("Timur Sadykov, the brother of the exiled reporter Askar Sadykov, was detained on 3 May"
         " 2024.", "en", "2024-05-03", {"Timur Sadykov"}),
        ("Askar Sadykov’s wife Olga Sadykova left the prison on 3 May 2024.", "en", "2024-05-03",
         {"Olga Sadykova"}),
        ("Timour Sadykov, frère de Monsieur Askar Sadykov, a été arrêté le 3 mai 2024.", "fr",
         "2024-05-03", {"Timour Sadykov"}),
        ("2024 жылғы 3 мамырда Асқар Жұмабаевтың інісі Ерлан Жұмабаев ұсталды.", "kk",
         "2024-05-03", {"Ерлан Жұмабаев"}),
        ("3 maja 2024 r. sąd uchylił odmowę dla Olgi Nowikowej, żony Pawła Nowikowa.", "pl",
         "2024-05-03", {"Olgi Nowikowej"}),
    ],
)  # fmt: skip
def test_whose_relative_somebody_is_takes_no_part(
    text: str, language: str, day: str, who: set[str]
) -> None:
    assert _who(text, language, day) == who


def test_the_mother_of_the_one_person_named_leaves_him_in_it() -> None:
    text = "Timur Sadykov’s mother was questioned on 3 May 2024."
    assert _who(text, "en", "2024-05-03") == {"Timur Sadykov"}


def test_the_centre_where_somebody_is_held_takes_no_part() -> None:
    text = "Timur Sadykov was detained on 3 May 2024 in the Foreigners’ Registration Centre."
    assert _who(text, "en", "2024-05-03") == {"Timur Sadykov"}


_LETTER = """Ministry of Justice of Arvenia
Prison Department

12 June 2024

Mr Timur Sadykov
12 Harbour Street

Dear Mr Sadykov,

You lodged a complaint on 3 May 2024. We remind you that on 7 May 2024 the Ministry of Justice of
Arvenia rejected the complaint. Your application was received on 9 May 2024.

Yours sincerely,
Marta Lindqvist
Head of Division
"""


@pytest.mark.parametrize("day", ["2024-05-03", "2024-05-09"])
def test_you_are_whom_a_letter_is_to(day: str) -> None:
    assert "Timur Sadykov" in _who(_LETTER, "en", day)


def test_what_a_letter_only_reminds_of_is_not_its_writers() -> None:
    assert "Marta Lindqvist" not in _who(_LETTER, "en", "2024-05-07")


_MAIL = """Bonjour Monsieur Sadykov,

J’ai déposé un recours le 21 août 2023. Votre première demande a été enregistrée le 3 mars
2023.

Bien cordialement,

Claire Aubertin
Avocate au barreau de Lyon
"""


def test_i_am_who_writes_and_your_appeal_is_the_readers() -> None:
    hints = DocumentHints(author="Claire Aubertin", publisher="Claire Aubertin", format="mail")
    found = find_all(_MAIL, hints=hints, language="fr")
    names = {group.key: group.main_name for group in found.groups}
    who = {
        event.edtf: {names[one.key] for one in event.participants} for event in found.suggestions
    }
    assert "Claire Aubertin" in who["2023-08-21"]
    assert who["2023-03-03"] >= {"Sadykov"}


_JUDGMENT = """VERWALTUNGSGERICHT TRIER
Aktenzeichen: 6 K 2217/22.A

Verkündet am 27. Juni 2024

URTEIL

In der Verwaltungsrechtssache

der Frau Olga Sadykowa, Torgauer Straße 2, 54290 Trier,
- Klägerin -

gegen

die Bundesrepublik Deutschland, vertreten durch das Bundesamt für Migration und Flüchtlinge,
- Beklagte -

hat die 6. Kammer durch die Richterin am Verwaltungsgericht Beate Roth für Recht erkannt:

Die Beklagte wird unter Aufhebung des Bescheides vom 9. Dezember 2022 verpflichtet, der Klägerin
die Flüchtlingseigenschaft zuzuerkennen. Die Klage ist begründet.

Tatbestand:

Die Klägerin stellte am 4. Juli 2022 einen Asylantrag. Die Klägerin hat am 22. Dezember 2022 Klage
erhoben.

Entscheidungsgründe:

Die Klage ist begründet.
"""


def test_a_plaintiff_stands_in_the_caption_and_sues_before_the_court_that_rules() -> None:
    assert _who(_JUDGMENT, "de", "2022-07-04") == {"Olga Sadykowa"}
    assert _who(_JUDGMENT, "de", "2022-12-22") == {"Olga Sadykowa", "Verwaltungsgericht Trier"}


def test_both_sides_and_a_judge_sitting_alone_take_part_in_a_ruling() -> None:
    assert _who(_JUDGMENT, "de", "2024-06-27") == {
        "Verwaltungsgericht Trier",
        "Olga Sadykowa",
        "Bundesamt für Migration und Flüchtlinge",
        "Beate Roth",
    }


def test_a_town_is_where_it_happened_and_a_nationality_is_not() -> None:
    text = (
        "Timur Sadykov, a national of Uzbekistan, was detained in Kaunas on 3 May 2024. He, a"
        " citizen of Uzbekistan, applied for asylum on 7 May 2024."
    )
    found = find_all(text, hints=DocumentHints(), language="en")
    assert {one.edtf: one.place for one in found.suggestions} == {
        "2024-05-03": "Kaunas",
        "2024-05-07": "",
    }


def test_what_an_office_orders_is_its_decision_and_no_courts() -> None:
    text = """Bundesamt für Migration und Flüchtlinge
Außenstelle Trier

Trier, den 9. Dezember 2022
Gesch.-Z.: 8841207-425

BESCHEID

In dem Asylverfahren der Frau Olga Sadykowa ergeht folgende Entscheidung:

1. Die Flüchtlingseigenschaft wird nicht zuerkannt.
2. Der Antrag auf Asylanerkennung wird abgelehnt.

Begründung:

Die Antragstellerin reiste am 5. Juni 2022 ein.

Gegen diesen Bescheid kann Klage bei dem Verwaltungsgericht Trier erhoben werden.
"""
    found = find_all(text, hints=DocumentHints(), language="de")
    office = next(group.key for group in found.groups if group.kind == "body")
    ordered = [event for event in found.suggestions if event.edtf == "2022-12-09"]
    assert ordered
    for event in ordered:
        assert event.kind == "decision"
        assert event.participants[0].key == office
        assert not [value for name, value in event.values if name == "actor"]


def test_he_is_the_applicant_the_sentence_before_began_with() -> None:
    text = (
        "The applicant, Mr Timur Sadykov, is a lawyer. On 2 September 2023 the applicant was"
        " questioned by an investigator, N. Hasanov. On 20 November 2023 he was arrested."
    )
    assert _who(text, "en", "2023-11-20") == {"Timur Sadykov"}


def test_a_tribunal_that_is_named_by_its_matter_is_not_the_one_before() -> None:
    text = (
        "Timour Sadykov a saisi le tribunal administratif de Lyon. Il a été condamné le 2 avril"
        " 2024 par le tribunal des mineurs."
    )
    assert "tribunal administratif de Lyon" not in _who(text, "fr", "2024-04-02")


def test_the_court_of_a_ruling_is_its_own_unless_another_is_told_of() -> None:
    head = (
        "ВЕРХОВНЫЙ СУД РЕСПУБЛИКИ КАРЕЛИЯ\nОПРЕДЕЛЕНИЕ\n\n5 мая 2024 года\n\n"
        "Заявитель Садыков Тимур Нурович проживает в Петрозаводске.\n\n"
    )
    alone = head + "3 марта 2024 года Садыков подал в суд жалобу.\n"
    beside = head + (
        "Решение принял Петрозаводский городской суд. 3 марта 2024 года Садыков подал в суд"
        " ходатайство.\n"
    )
    own = "верховный суд республики карелия"
    assert own in {name.casefold() for name in _who(alone, "ru", "2024-03-03")}
    assert own not in {name.casefold() for name in _who(beside, "ru", "2024-03-03")}
