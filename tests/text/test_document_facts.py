"""What a document is: kind, title, date, author and issuer, from its own words."""

import pytest

from casefile.model.finding import DocumentFacts, DocumentHints
from casefile.text.findings import find_all
from tests.text.event_texts import ARTICLE, RULING

LETTER = """Harbour Watch
Pier street 4, 10120 Valletta · tel. +356 500 2019

To the Minister of Justice

Valletta, 25 April 2023

Open letter on the planned removal of Ilyas Benali

Dear Minister,

On 6 June 2022 the Migration Office refused his request for protection. We ask for your reply by \
9 May 2023.

Respectfully,
Marta Roig
Director
"""

LITHUANIAN_RULING = """Administracinė byla Nr. eI-8123-417/2023

VILNIAUS APYGARDOS ADMINISTRACINIS TEISMAS

SPRENDIMAS

LIETUVOS RESPUBLIKOS VARDU

2023 m. kovo 14 d.
Vilnius

Teisėjų kolegija, susidedanti iš teisėjos Rūtos Kalnės, išnagrinėjo bylą pagal pareiškėjo \
Dilšodo Junusovo, gimusio 1988 m. gegužės 3 d., skundą.

Teisėjų kolegija

n u s p r e n d ž i a :

Pareiškėjo skundą patenkinti.
"""

RUSSIAN_SUMMONS = """СЛЕДСТВЕННЫЙ ОТДЕЛ

29 мая 2023 г. № 12/4-388

ПОВЕСТКА

Вам надлежит явиться 5 июня 2023 г. к следователю Юсупову Р.К. для допроса.

При себе иметь паспорт.
"""


def facts(text: str, hints: DocumentHints | None = None, *, language: str = "") -> DocumentFacts:
    return find_all(text, hints=hints or DocumentHints(), language=language).facts


def test_an_article() -> None:
    known = facts(ARTICLE)
    assert known.kind == "article"
    assert known.title == "Court sends teacher's asylum file back"
    assert known.author == "Nora Lindqvist"
    assert known.publisher == "harborpost.example"
    assert (known.document_date, known.date_words) == ("2024-05-03", "3 May 2024")
    assert known.date_source == "text"
    assert known.client_name == "Dilshod Yunusov"


def test_an_article_without_a_date_of_its_own_has_none() -> None:
    text = ARTICLE.replace("Published: 3 May 2024\n\n", "")
    assert facts(text).document_date is None


def test_a_ruling() -> None:
    known = facts(RULING)
    assert known.kind == "ruling"
    assert known.title == "Judgment in administrative case No. eI-8123-417/2023"
    assert known.publisher == "Tallinn Administrative Court"
    assert known.document_date == "2023-11-02"
    assert known.case_numbers[0] == "eI-8123-417/2023"


def test_a_lithuanian_ruling_is_titled_in_lithuanian() -> None:
    known = facts(LITHUANIAN_RULING)
    assert (known.kind, known.language) == ("ruling", "lt")
    assert known.title == "Sprendimas administracinėje byloje Nr. eI-8123-417/2023"
    assert known.document_date == "2023-03-14"


def test_a_letter() -> None:
    known = facts(LETTER)
    assert known.kind == "letter"
    assert known.title == "Open letter on the planned removal of Ilyas Benali"
    assert known.author == "Marta Roig"
    assert known.publisher == "Harbour Watch"
    assert known.document_date == "2023-04-25"


def test_a_russian_summons() -> None:
    known = facts(RUSSIAN_SUMMONS)
    assert (known.kind, known.language) == ("letter", "ru")
    assert known.title == "Повестка"
    assert known.document_date == "2023-05-29"


def test_a_mail_keeps_its_subject_and_header_date() -> None:
    hints = DocumentHints(
        format="mail",
        title="Interview on Monday",
        author="Marta Roig",
        date="2024-10-23",
        date_words="Wed, 23 Oct 2024",
    )
    known = facts("Dear Ilyas,\n\nThe hearing was on 9 November 2022.\n\nMarta\n", hints)
    assert (known.kind, known.title) == ("letter", "Interview on Monday")
    assert (known.document_date, known.date_source) == ("2024-10-23", "mail header")


def test_a_web_page_keeps_the_date_it_declares() -> None:
    hints = DocumentHints(
        format="html", title="Border town waits | Harbour Post", author="N. Lind", date="2024-09-18"
    )
    known = facts("Border town waits\n\nThe town has waited for news since last May.\n", hints)
    assert (known.kind, known.title) == ("article", "Border town waits")
    assert (known.document_date, known.date_source) == ("2024-09-18", "metadata")


@pytest.mark.parametrize(
    ("declared", "other"), [("2024-09-18", "2024-09-16"), ("2024-09-16", None)]
)
def test_where_a_page_and_its_data_disagree_both_days_are_kept(
    declared: str, other: str | None
) -> None:
    hints = DocumentHints(format="html", title="Border town waits", author="N. Lind", date=declared)
    text = "Border town waits\n\nPublished: 16 September 2024\n\nThe town waits for news.\n"
    known = facts(text, hints)
    assert (known.document_date, known.other_date) == (declared, other)
    assert known.other_date_words == ("16 September 2024" if other else "")


def test_pdf_metadata_gives_neither_date_nor_title() -> None:
    hints = DocumentHints(format="pdf", title="scan_0017", date="2013-01-01")
    known = facts(LETTER, hints)
    assert known.document_date == "2023-04-25"
    assert known.title.startswith("Open letter")


def test_a_date_a_person_gave_stands_above_the_printed_one() -> None:
    found = find_all(ARTICLE, hints=DocumentHints(), document_date="2024-06-10")
    assert (found.facts.document_date, found.facts.date_source) == ("2024-06-10", "person")
    assert "2024-06-09" in {event.edtf for event in found.suggestions}


def test_a_reprint_keeps_its_own_date_but_counts_from_the_first_print() -> None:
    text = ARTICLE.replace(
        "Published: 3 May 2024\n\n",
        "8 May 2024\n\nThis text first appeared in the Harbour Post on 3 May 2024 and is "
        "reprinted with permission.\n\n",
    )
    found = find_all(text, hints=DocumentHints())
    assert found.facts.document_date == "2024-05-08"
    assert "2024-05-02" in {event.edtf for event in found.suggestions}


@pytest.mark.parametrize("text", ["", "\n\n", "12345", "…", "a" * 5000])
def test_a_text_without_signs_is_other(text: str) -> None:
    assert facts(text).kind == "other"
    assert facts(text).document_date is None


def test_a_letterhead_goes_on_in_the_next_line_and_loses_its_capitals() -> None:
    letter = (
        "BORDER OFFICE UNDER THE MINISTRY OF THE INTERIOR OF THE REPUBLIC OF\nLATVIA\n\n"
        "3 May 2023\n\nDear Madam,\n\nWe inform you that the request was refused.\n\n"
        "Yours faithfully,\n\nDeputy Director Janis Ozols\n"
    )
    known = facts(letter)
    assert known.publisher == (
        "Border Office under the Ministry of the Interior of the Republic of Latvia"
    )
    assert known.author == "Janis Ozols"


def test_a_strasbourg_judgment_comes_from_the_court_it_names() -> None:
    judgment = (
        "THIRD SECTION\n\nCASE OF SADYKOV v. LATVIA\n\n(Application no. 10101/21)\n\nJUDGMENT\n\n"
        "The European Court of Human Rights, sitting as a Chamber composed\nof seven judges,\n\n"
        "Delivers the following judgment, adopted on 3 May 2023:\n\n1. The case concerns an order."
        + " The applicant explained why he had left." * 40
        + "\n\n2. See also Oral v. Turkey, no. 20202/12.\n"
    )
    known = facts(judgment)
    assert known.publisher == "European Court of Human Rights"
    assert known.case_numbers == ("10101/21",)


def test_the_name_over_a_printed_pages_menu_is_its_site() -> None:
    page = (
        "Harbour Wire\n\nPolitics   Culture   Sign in\n\nTown waits for news\n\n"
        "By Nora Lindqvist\n\nMay 3, 2024\n\nThe town waits.\n"
    )
    assert facts(page).publisher == "Harbour Wire"


POLISH_ARTICLE = """Nauczyciel z Chudżandu czeka na lot
Kinga Sobolak
14 września 2023
Kurier Nadbużański

Dilszod Junusow od trzech tygodni siedzi w ośrodku w Białej. Straż zatrzymała go w drodze z pracy.
Sąd w Lublinie oddalił w czerwcu jego skargę i utrzymał decyzję w mocy, choć nikt go nie słuchał.
„Nikt nie przeczytał jego akt do końca i nikt nie chciał go słuchać” – powiedziała jego adwokatka.
Rodzina nie widziała go od trzech tygodni i nie wie, kiedy zobaczy go znowu.
"""

POLISH_LETTER = """Fundacja Pomost
ul. Wierzbowa 14, 20-400 Lublin

Lublin, 28 września 2023 r.

Szanowny Pan
Minister Sprawiedliwości

List otwarty w sprawie Dilszoda Junusowa

Szanowny Panie Ministrze,
zwracamy się do Pana o wstrzymanie wydalenia Dilszoda Junusowa.

Z poważaniem
Barbara Lipowicz
"""

RUSSIAN_ORDER = """ПОСТАНОВЛЕНИЕ
о возбуждении уголовного дела

город Гудермес 17 мая 2021 г.

Следователь Ахмадов Р.И., рассмотрев сообщение о преступлении,

ПОСТАНОВИЛ:

1. Возбудить уголовное дело в отношении Юнусова Д.Т.
"""


def test_an_article_is_known_without_a_word_before_its_author() -> None:
    known = facts(POLISH_ARTICLE)
    assert (known.kind, known.author) == ("article", "Kinga Sobolak")
    assert known.title == "Nauczyciel z Chudżandu czeka na lot"
    assert known.document_date == "2023-09-14"


def test_a_letter_is_titled_by_its_subject_not_by_its_address() -> None:
    known = facts(POLISH_LETTER)
    assert (known.kind, known.author) == ("letter", "Barbara Lipowicz")
    assert known.title == "List otwarty w sprawie Dilszoda Junusowa"


def test_an_order_says_what_it_orders() -> None:
    known = facts(RUSSIAN_ORDER)
    assert (known.kind, known.language) == ("ruling", "ru")
    assert known.title == "Постановление о возбуждении уголовного дела"


def test_an_order_bears_its_number_not_its_letterhead() -> None:
    text = (
        "Министерство культуры\n\nГородская библиотека, г. Озёрск\n\nПРИКАЗ № 41-к\n\n"
        "7 марта 2031 г.\n\nОб увольнении\n\nУволить библиотекаря Лескову Нину Павловну.\n"
    )
    assert facts(text).title == "Приказ № 41-к"


def test_a_ruling_is_not_named_after_a_decision_whose_number_ends_a_line() -> None:
    text = (
        "SUPREME ADMINISTRATIVE COURT OF LITHUANIA\nRULING\n\n"
        "Administrative case No. eA-2719-662/2025\n4 June 2025\n\n"
        "2. The Migration Department refused her request on 2 September 2024 by its\n"
        "decision No. 24S-3308.\n\n3. The court annulled the refusal."
    )
    found = facts(text)
    assert (found.kind, found.title) == (
        "ruling",
        "Ruling in administrative case No. eA-2719-662/2025",
    )


def test_a_numbered_decision_bears_its_number() -> None:
    known = facts("DECYZJA nr DPU-420-1187/2021\n\nOdmawiam nadania statusu uchodźcy.\n")
    assert known.title == "Decyzja nr DPU-420-1187/2021"


def test_an_offices_decision_bears_the_number_beside_its_date() -> None:
    text = (
        "GYVENTOJŲ TARNYBA\n\nSPRENDIMAS\nDĖL LEIDIMO NESUTEIKIMO\n\n"
        "2024 m. gegužės 6 d. Nr. 24S\u20103310\n\n"
        "Vadovaudamasi įstatymo 12 straipsniu, nesuteikiu leidimo.\n\nGAUTA 2024-05-13\n"
    )
    found = facts(text, language="lt")
    assert (found.kind, found.title) == ("ruling", "Sprendimas Nr. 24S-3310")
    assert (found.document_date, found.case_numbers) == ("2024-05-06", ("24S-3310",))


def test_a_judgment_is_dated_by_its_reading_not_by_its_hearing() -> None:
    text = (
        "TRIBUNAL ADMINISTRATIF\nDE NANCY\n\nN° 2401123\n\nAudience du 5 mars 2024\n"
        "Décision du 19 mars 2024\n\nAU NOM DU PEUPLE FRANÇAIS\n\nDÉCIDE :\n\n"
        "Article 1er : La requête de M. Roussane est rejetée.\n"
    )
    found = facts(text, language="fr")
    assert (found.document_date, found.case_numbers) == ("2024-03-19", ("2401123",))


def test_a_heading_set_with_spaces_goes_on_in_the_next_line() -> None:
    text = (
        "Дело № 3/1-12/2023\n\nП О С Т А Н О В Л Е Н И Е\nоб избрании меры пресечения\n\n"
        "30 мая 2023 года\n\nустановил:\n\nпостановил:\n\nИзбрать меру пресечения.\n"
    )
    title = "Постановление об избрании меры пресечения по делу № 3/1-12/2023"
    assert facts(text, language="ru").title == title


def test_a_note_is_titled_by_its_first_line() -> None:
    note = "Gespräch mit der Schwester von B.\n4. März 2024\n\nSie schläft wieder besser.\n"
    assert facts(note, language="de").title == "Gespräch mit der Schwester von B."


def test_the_day_over_a_web_article_may_have_its_hour() -> None:
    text = (
        "Von Lena Brandt\n29. Januar 2024, 6:15 Uhr\n\n"
        "Die Redaktion sprach mit dem Anwalt, der den Fall seit langem begleitet.\n"
    )
    assert facts(text, language="de").document_date == "2024-01-29"
