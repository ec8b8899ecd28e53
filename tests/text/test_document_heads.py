"""What the heads and feet of papers say: datelines, mastheads, letterheads, numbers, signatures."""

import pytest

from casefile.model.finding import DocumentFacts, DocumentHints
from casefile.text.findings import find_all

DATELINES = [
    ("en", "VALLETTA, March 12, 2024 (Reuters) - The court sent the teacher's file back.", True),
    ("de", "Hamburg, 12. März 2024. Das Gericht gab die Akte des Lehrers zurück.", True),
    ("de", "Berlin (dpa), 12.03.2024 – Das Gericht gab die Akte des Lehrers zurück.", True),
    ("fr", "Paris, le 12 mars 2024 – Le tribunal a renvoyé le dossier de l’enseignant.", True),
    ("uk", "Варшава, 12 березня 2024 року (УНІАН) – Суд повернув справу вчителя.", True),
    ("ru", "Вильнюс. 12 марта 2024 г. ИНТЕРФАКС – Суд вернул дело учителя.", True),
    ("lt", "Vilnius, 2024 m. kovo 12 d. (BNS). Teismas grąžino mokytojo bylą.", True),
    ("pl", "Warszawa, 12 marca 2024 (PAP) – Sąd zwrócił akta nauczyciela.", True),
    ("kk", "АСТАНА, 2024 жылғы 12 наурыз – Сот мұғалімнің ісін қайтарды.", True),
    ("en", "On 12 March 2024, a Tuesday, the court sent the teacher's file back.", False),
    ("de", "Am 12. März 2024 – einem Dienstag – gab das Gericht die Akte zurück.", False),
]


def facts(text: str, language: str, hints: DocumentHints | None = None) -> DocumentFacts:
    return find_all(text, hints=hints or DocumentHints(), language=language).facts


def article(language: str, opening: str) -> str:
    by = {"en": "By", "de": "Von", "fr": "Par", "lt": "Autorius:", "pl": "Autor:"}
    names = {
        "ru": "Автор: Ольга Белкина",
        "uk": "Автор: Ольга Вербова",
        "kk": "Авторы: Айгүл Сейітова",
    }
    byline = names.get(language, f"{by.get(language, '')} Petra Lindner")
    story = " ".join([opening] * 4)
    return f"The teacher's file goes back\n\n{byline}\n\n{story}\n\n{story}\n"


@pytest.mark.parametrize(("language", "opening", "dated"), DATELINES)
def test_a_story_is_dated_by_the_day_behind_its_town(
    language: str, opening: str, dated: bool
) -> None:
    hints = DocumentHints(format="html", title="The teacher's file goes back", author="P. Lindner")
    known = facts(article(language, opening), language, hints)
    assert known.kind == "article"
    assert known.document_date == ("2024-03-12" if dated else None)


PAGE = """The Harbour Ledger

World   Business   Culture   Sign in

Teacher wins a second look from the judges

By Petra Holm

May 7, 2024

The teacher who waited for two years in the harbour town heard that his file is opened again.

“Nobody had read the file before this spring,” said Marta Roig, his lawyer, after the hearing.
"""

BREADCRUMBS = """Новости › Общество

Учителя отправили под домашний арест

20 марта 2023, 14:05
Автор: Ольга Белкина

Суд избрал меру пресечения учителю истории из портового города на два месяца, сообщила школа.

«В классе остались два стула и одна карта», — рассказала коллега учителя Марина Лодочкина.
"""


def test_a_headline_is_neither_masthead_nor_menu() -> None:
    known = facts(PAGE, "en")
    assert known.title == "Teacher wins a second look from the judges"
    assert known.publisher == "The Harbour Ledger"
    assert known.author == "Petra Holm"


def test_a_headline_is_not_the_way_to_its_page() -> None:
    known = facts(BREADCRUMBS, "ru")
    assert (known.kind, known.title) == ("article", "Учителя отправили под домашний арест")


DECISION = """Bundesamt für Migration und Flüchtlinge
Außenstelle Bremen
Hafenstraße 12, 28195 Bremen

Datum: 04.07.2024
Gesch.-Z.: 9914722-634

BESCHEID

In dem Asylverfahren des Junusow, Dilschod, geb. am 09.02.1984

ergeht folgende Entscheidung:

1. Der Antrag wird als unzulässig abgelehnt.

Gegen diesen Bescheid kann innerhalb einer Woche nach Zustellung Klage bei dem Verwaltungsgericht \
Bremen erhoben werden.
"""

POLISH_DECISION = """SZEF
URZĘDU DO SPRAW CUDZOZIEMCÓW
ul. Brzozowa 33, 02-699 Warszawa

Warszawa, dnia 5 lutego 2024 r.

DPU.420.1188.2024

DECYZJA nr DPU.420.1188.2024

Po rozpatrzeniu wniosku Dilszoda Junusowa z dnia 11 grudnia 2023 r. umarza się postępowanie.

Od decyzji przysługuje odwołanie do Rady do Spraw Uchodźców, a następnie skarga do Wojewódzkiego \
Sądu Administracyjnego w Warszawie.
"""


def test_an_offices_decision_does_not_come_from_the_court_it_can_be_taken_to() -> None:
    german, polish = facts(DECISION, "de"), facts(POLISH_DECISION, "pl")
    assert german.publisher == "Bundesamt für Migration und Flüchtlinge"
    assert polish.publisher == "Szef Urzędu do Spraw Cudzoziemców"
    assert german.case_numbers == ("9914722-634",)
    assert polish.case_numbers == ("DPU.420.1188.2024",)


UKRAINIAN_NOTICE = """ДЕРЖАВНА МІГРАЦІЙНА СЛУЖБА УКРАЇНИ
вул. Вербова, 4, м. Київ, тел. (044) 290-00-50

30 серпня 2023 року № 8.5/2217-23                    Юнусову Д. Т.

ПОВІДОМЛЕННЯ
про відмову у визнанні біженцем

Шановний пане Дільшоде!

Повідомляємо, що Вам відмовлено у визнанні біженцем.

З повагою

Начальниця відділу                                   Оксана ГРЕБІННИК
"""


def test_a_letters_own_number_stands_beside_its_day() -> None:
    known = facts(UKRAINIAN_NOTICE, "uk")
    assert known.document_date == "2023-08-30"
    assert known.case_numbers == ("8.5/2217-23",)
    assert known.author == "Оксана Гребінник"


def test_the_name_behind_a_post_signs_a_letter() -> None:
    text = (
        "MIGRACIJOS DEPARTAMENTAS\n\n2024-10-22 Nr. 10K-20419\n\nŠAUKIMAS Į APKLAUSĄ\n\n"
        "Kviečiame Jus 2024 m. lapkričio 6 d. atvykti į departamentą.\n\n"
        "Vyriausioji specialistė Sandra Kalnė\nDokumentas pasirašytas elektroniniu parašu\n"
    )
    assert facts(text, "lt").author == "Sandra Kalnė"


def test_an_order_that_does_not_say_what_it_decides_is_named_after_the_request() -> None:
    text = (
        "Дело № 1-м-0417/22\nПОСТАНОВЛЕНИЕ\nИМЕНЕМ РЕСПУБЛИКИ ТАДЖИКИСТАН\n11 февраля 2022 г.\n"
        "Суд района Фирдавси города Душанбе в составе судьи Каримовой Х.Р., рассмотрев в открытом\n"
        "заседании ходатайство об избрании меры пресечения в виде заключения под стражу\n\n"
        "УСТАНОВИЛ:\n\nЮнусов Д.Т. обвиняется.\n\nПОСТАНОВИЛ:\n\nХодатайство удовлетворить.\n"
    )
    known = facts(text, "ru")
    assert known.title == "Постановление об избрании меры пресечения по делу № 1-м-0417/22"


def test_a_decision_that_does_not_say_what_it_is_goes_by_its_number() -> None:
    text = (
        "COUR NATIONALE DU DROIT D'ASILE\n\nN° 24003117\n\nM. Karim BENALI\n\n"
        "Lecture du 12 juin 2024\n\nAU NOM DU PEUPLE FRANÇAIS\n\nLa Cour nationale\n\n"
        "Vu la procédure suivante :\n\nConsidérant ce qui suit :\n\nD É C I D E :\n\n"
        "Article 1er : Le recours de M. Benali est rejeté.\n"
    )
    known = facts(text, "fr")
    assert (known.kind, known.title) == ("ruling", "N° 24003117")


TRIBUNAL = """IN THE UPPER TRIBUNAL
IMMIGRATION AND ASYLUM CHAMBER

Case No: UI-2024-001877

THE IMMIGRATION ACTS

Decision & Reasons Issued:
On 5th of September 2024

Before

DEPUTY UPPER TRIBUNAL JUDGE MARCHBANKS

Between

THE SECRETARY OF STATE FOR THE HOME DEPARTMENT
Appellant
and
DILSHOD YUNUSOV
Respondent

DECISION AND REASONS

1. The respondent is a citizen of Tajikistan.

2. The Secretary of State submitted that the judge had given no reasons.

Notice of Decision

The appeal of the Secretary of State is dismissed.
"""

INSPECTORATE = """LIETUVOS RESPUBLIKOS VALSTYBINĖ DARBO INSPEKCIJA
KAUNO SKYRIUS

UAB „Smėlio krovinys“                              2023-08-21 Nr. SD-12-14417
Kopija: Dilšodui Junusovui

DĖL DARBO UŽMOKESČIO IŠMOKĖJIMO

Išnagrinėjome Dilšodo Junusovo 2023 m. birželio 5 d. skundą ir nustatėme, kad viršvalandžiai šioje \
įmonėje ilgą laiką nebuvo apskaityti.

Reikalaujame iki 2023 m. rugsėjo 15 d. sumokėti darbuotojui visą jam priklausantį užmokestį už \
paskutinius du mėnesius.

Skyriaus vedėja                                        Aurelija Kalnė
"""

KAZAKH_STORY = """Жүргізуші виза дауын сотқа жеткізді

Мәдина Сағынтай
08.11.2024

Шетелден келген жүргізуші визасын ұзартпағаны үшін Астанада сотқа жүгінді.

«Заң оның жағында, тек құжаттар әртүрлі кабинеттерде жатыр», – дейді адвокат Ерболат Жүнісов.

Полиция түсініктеме беруден бас тартты.
"""


def test_a_tribunals_decision() -> None:
    known = facts(TRIBUNAL, "en")
    assert (known.kind, known.document_date) == ("ruling", "2024-09-05")
    assert known.title == "Decision and reasons in case No UI-2024-001877"
    assert known.case_numbers == ("UI-2024-001877",)


def test_an_offices_letter_without_salutation() -> None:
    known = facts(INSPECTORATE, "lt")
    assert (known.kind, known.document_date) == ("letter", "2023-08-21")
    assert known.author == "Aurelija Kalnė"
    assert known.case_numbers == ("SD-12-14417",)


def test_a_short_story_with_a_quotation_is_an_article() -> None:
    known = facts(KAZAKH_STORY, "kk")
    assert (known.kind, known.document_date) == ("article", "2024-11-08")
    assert known.title == "Жүргізуші виза дауын сотқа жеткізді"


@pytest.mark.parametrize("language", ["ru", "uk", "kk"])
def test_a_day_in_figures_may_have_the_letters_number_behind_it(language: str) -> None:
    found = find_all("19.09.2023 № 14-08/5530\n", hints=DocumentHints(), language=language)
    assert [date.edtf for date in found.dates] == ["2023-09-19"]
