"""Dates that date nothing the sentence tells, and dates that look like it but do."""

import pytest

from casefile.model.finding import DocumentHints, Findings
from casefile.text.findings import find_all

LETTER = "Office of Appeals\n\nDear Ms Roig,\n\n{}\n\nRespectfully,\nJan Kos\n"
LETTERS = [
    (
        "en",
        "In reply to your letter of 1 June 2022 we inform you that on 9 June 2022 the court"
        " dismissed the appeal of Ilse Olden.",
        ["2022-06-09"],
    ),
    (
        "lt",
        "Atsakydami į Jūsų 2022 m. birželio 1 d. prašymą pranešame, kad teismas 2022 m. birželio"
        " 9 d. atmetė Onos Berželienės skundą.",
        ["2022-06-09"],
    ),
    (
        "ru",
        "На Ваше обращение от 1 июня 2022 года сообщаем, что 9 июня 2022 года суд отклонил жалобу"
        " Ольги Бережной.",
        ["2022-06-09"],
    ),
    (
        "uk",
        "На Ваш запит від 1 червня 2022 року повідомляємо, що 9 червня 2022 року суд відхилив"
        " скаргу Ольги Бережної.",
        ["2022-06-09"],
    ),
]
OF_A_THING = [
    ("en", "Ilse Olden was dismissed for the August 2020 strike.", []),
    ("en", "Ilse Olden was dismissed in August 2020.", ["2020-08"]),
    ("ru", "На родине Ольгу Бережную уволили за забастовку августа 2020 года.", []),
    ("ru", "Ольга Бережная уехала в Ригу после ареста августа 2020 года.", ["2020-08"]),
    ("ru", "Ольгу Бережную уволили в августе 2020 года.", ["2020-08"]),
    ("ru", "Ольга Бережная уехала в Ригу в конце 2020 года.", ["2020"]),
    ("uk", "Ольгу Бережну звільнили з роботи за участь у страйку 2020 року.", []),
    ("uk", "Ольга Бережна виїхала 2020 року.", ["2020"]),
    ("lt", "Oną Berželienę atleido iš darbo po 2020 m. rugpjūčio streiko.", []),
    ("lt", "Ona Berželienė išvyko 2020 m. rugpjūtį.", ["2020-08"]),
]


def found(text: str, language: str) -> Findings:
    return find_all(text + "\n", hints=DocumentHints(), language=language)


@pytest.mark.parametrize(("language", "sentence", "days"), LETTERS)
def test_the_letter_that_is_answered_is_no_event(
    language: str, sentence: str, days: list[str]
) -> None:
    read = find_all(LETTER.format(sentence), hints=DocumentHints(), language=language)
    assert [one.edtf for one in read.suggestions] == days


@pytest.mark.parametrize(("language", "sentence", "days"), OF_A_THING)
def test_a_month_that_describes_a_thing_dates_no_event(
    language: str, sentence: str, days: list[str]
) -> None:
    assert [one.edtf for one in found(sentence, language).suggestions if one.edtf] == days


RULING = """VILNIAUS APYGARDOS ADMINISTRACINIS TEISMAS
Administracinė byla Nr. eI-1111-222/2021
SPRENDIMAS
LIETUVOS RESPUBLIKOS VARDU
2021 m. spalio 4 d.

Teismas n u s t a t ė:

Pareiškėja Ona Berželienė 2021 m. kovo 3 d. pateikė prašymą suteikti prieglobstį.

{}

Pareiškėja skunde teigė, kad jos niekas neišklausė. Atsakovas prašė skundo netenkinti.
"""


def days_of(paragraph: str) -> list[str | None]:
    return [one.edtf for one in found(RULING.format(paragraph), "lt").suggestions]


def test_what_a_court_held_in_another_case_is_no_event() -> None:
    cited = (
        "Lietuvos vyriausiasis administracinis teismas 2018 m. birželio 3 d. nutartyje byloje"
        " Nr. eA-3333-444/2018 pasisakė dėl įrodymų patikimumo."
    )
    of_any = (
        "Lietuvos vyriausiasis administracinis teismas 2018 m. birželio 3 d. nutartyje byloje"
        " Nr. eA-3333-444/2018 yra pasisakęs, kad abejonės vertintinos prašytojo naudai."
    )
    own = (
        "Vilniaus miesto apylinkės teismas 2020 m. birželio 3 d. nutartyje byloje"
        " Nr. e2-3333-444/2020 pareiškėjos skundą atmetė."
    )
    beside = (
        "Teismo posėdis įvyko 2021 m. birželio 10 d.\n\nPagal įstatymo Nr. XII-90417 5 straipsnį"
        " institucija privalo įvertinti visas aplinkybes."
    )
    assert days_of(cited) == days_of(of_any) == ["2021-03-03"]
    assert days_of(beside) == ["2021-03-03", "2021-06-10"]
    assert days_of(own) == ["2021-03-03", "2020-06-03"]


def test_what_an_office_said_in_a_paper_of_its_own_day_is_an_event() -> None:
    said = "Saugumo tarnyba 2021 m. gegužės 5 d. išvadoje nurodė, kad pareiškėja gali kelti grėsmę."
    assert days_of(said) == ["2021-03-03", "2021-05-05"]


def test_at_an_interview_somebody_said_is_the_interview() -> None:
    said = "Apklausos metu 2021 m. gegužės 5 d. pareiškėja nurodė, kad bijo grįžti."
    events = found(RULING.format(said), "lt").suggestions
    assert [(one.edtf, one.kind) for one in events][1:] == [("2021-05-05", "hearing")]


def test_a_row_of_names_and_a_notice_of_rights_tell_no_event() -> None:
    text = (
        "Ilse Olden was detained in Lund on 5 May 2021.\n\n"
        "Open Docks; Centre for Labour Rights; Women of the Strike; Committee 17 August\n\n"
        "© 1998–2023 Olden Review Ltd. Registered No. 2012345.\n"
    )
    assert [one.edtf for one in found(text, "en").suggestions] == ["2021-05-05"]


def test_what_is_asked_for_has_not_happened() -> None:
    text = (
        "Ilse Olden is held in Lund. On 7 June 2021 six societies appealed to the president to"
        " see that Ilse Olden is released.\n"
    )
    asked = [one for one in found(text, "en").suggestions if one.edtf]
    assert [(one.edtf, one.kind) for one in asked] == [("2021-06-07", "statement")]


def test_a_full_stop_before_a_day_in_figures_parts_two_events() -> None:
    text = (
        "У Києві його пам’ятають. Через два дні після затримання 5 жовтня 2021 року суд арештував"
        " Олега Бережного на 40 діб. 11 листопада 2021 року суд звільнив його з-під варти.\n"
    )
    events = found(text, "uk").suggestions
    assert ("2021-11-11", "detention") in [(one.edtf, one.kind) for one in events]
    last = next(one for one in events if one.edtf == "2021-11-11")
    assert text[last.start : last.end].startswith("11 листопада")


ACTLESS = [
    ("On 5 May 2021 some two hundred people met Ilse Olden on the square.", ["2021-05-05"]),
    ("People in Lund remember Ilse Olden since 2015.", []),
    ("Ilse Olden telephoned her twice in 2020.", []),
]


@pytest.mark.parametrize(("sentence", "days"), ACTLESS)
def test_a_year_in_which_no_known_act_is_told_is_no_event(sentence: str, days: list[str]) -> None:
    assert [one.edtf for one in found(sentence, "en").suggestions] == days


OPERATIVE = [
    (
        "uk",
        "КИЇВСЬКИЙ АПЕЛЯЦІЙНИЙ СУД\n\nУХВАЛА\n\n5 травня 2021 року\nСправа № 111/2222/21\n\n{}"
        "ПОСТАНОВИЛА:\n\nАпеляційну скаргу задовольнити.\nБережного Олега Івановича звільнити"
        " з-під варти.\n",
        "Колегія суддів, розглянувши апеляційну скаргу захисника Бережного Олега Івановича,"
        " встановила таке. Прокурор проти скарги заперечував. ",
        "ruling",
    ),
    (
        "ru",
        "СУД ЛЕСНОГО РАЙОНА\n\nПОСТАНОВЛЕНИЕ\n\n5 мая 2021 года\nМатериал № 4-11/2021\n\n{}"
        "ПОСТАНОВИЛ:\n\nПрименить в отношении Бережного Олега Ивановича меру пресечения в виде"
        " заключения под стражу.\n",
        "Судья, рассмотрев ходатайство следователя о заключении под стражу обвиняемого Бережного"
        " Олега Ивановича, установил следующее. Защитник против ходатайства возражал. ",
        "decision",
    ),
]


@pytest.mark.parametrize(("language", "ruling", "recital", "kind"), OPERATIVE)
def test_what_a_panel_ordered_is_found(language: str, ruling: str, recital: str, kind: str) -> None:
    text = ruling.format(recital * 3 + "\n\n")
    event, *_ = found(text, language).suggestions
    assert (event.edtf, event.kind, event.date_from) == ("2021-05-05", kind, "document date")


TITLES = [
    ("en", "Ilse Olden ran the channel Clean Thursday from 2017 to 2019.", ["2017/2019"]),
    ("en", "Police summoned Ilse Olden yesterday.", ["2021-05-04"]),
    ("ru", "Ольга Бережная вела канал «Чистый четверг» в мае 2020 года.", ["2020-05"]),
]


@pytest.mark.parametrize(("language", "sentence", "days"), TITLES)
def test_a_day_in_what_a_thing_is_called_dates_nothing(
    language: str, sentence: str, days: list[str]
) -> None:
    read = find_all(
        sentence + "\n", hints=DocumentHints(), language=language, document_date="2021-05-05"
    )
    assert [one.edtf for one in read.suggestions] == days
