"""Headlines: whole clauses of the text's own words, true when they stand alone."""

import pytest

from casefile.model.finding import DocumentHints, Suggestion
from casefile.text.findings import find_all

CASES = [
    # (language, text, date of the event, headline)
    ("en", "Selim Aydin, a baker who has lived in Graz for years, was arrested on 4 May 2021.",
     "2021-05-04", "Selim Aydin was arrested"),
    ("en", "On 21 May 2021, together with other doctors, and members of the Health Board, Marta "
     "Roig implored Malta to free Selim Aydin.",
     "2021-05-21", "Marta Roig implored Malta to free Selim Aydin"),
    ("en", "Selim Aydin fled Izmir in May 2019 and, in late June 2020, flew to Malta on a visa.",
     "2020-06", "Selim Aydin flew to Malta on a visa"),
    ("en", "Two days before he was released, strangers searched his flat. "
     "Selim Aydin was released on 9 May 2021.",
     "2021-05-07", "Strangers searched his flat"),
    ("en", "We remind you that on 3 March 2022 the Valletta Court ordered his expulsion to Turkey.",
     "2022-03-03", "The Valletta Court ordered his expulsion to Turkey"),
    ("en", "The Government argues that Selim Aydin left Turkey in May 2019 with a passport.",
     "2019-05", "The Government argues that Selim Aydin left Turkey with a passport"),
    ("en", "The Ministry was wrong: in March 2022 the Valletta Court annulled the refusal.",
     "2022-03", "The Valletta Court annulled the refusal"),
    ("en", "The hearing in the case of Selim Aydin was on 9 November 2022.",
     "2022-11-09", "The hearing in the case of Selim Aydin was on 9 November 2022"),
    ("en", "On 4 May 2021 the judge told the Government, under Rule 7, that Selim Aydin must stay.",
     "2021-05-04", "The judge told the Government that Selim Aydin must stay"),
    ("en", "Selim Aydin has lost his shop; his brother Deniz was hurt, and he was dismissed in "
     "April 2021.", "2021-04", "He was dismissed"),
    ("en", "His brother Deniz is ill; he was dismissed in April 2021. Selim Aydin lives in Malta.",
     "2021-04", "His brother Deniz was dismissed"),
    ("en", "On 5 May 2021 Selim Aydin was given socks, shoes and hats.\n"
     "On 6 May 2021 Aydin was arrested – he had slept – in Valletta.",
     "2021-05-06", "Aydin was arrested in Valletta"),
    ("en", "The request was lodged on 4 May 2021 under Rule 7 by a Turkish baker, Mr Selim Aydin "
     "(“the applicant”), who was born in 1990.", "2021-05-04",
     "The request was lodged under Rule 7 by a Turkish baker, Mr Selim Aydin"),
    ("en", "Doctors wrote on 3 May 2021 to the judge who freed Selim Aydin on 4 May 2021.",
     "2021-05-04",
     "Doctors wrote on 3 May 2021 to the judge who freed Selim Aydin on 4 May 2021"),
    ("en", "We, nine groups of doctors, appealed to the Minister on 4 May 2021 to free Selim "
     "Aydin.",
     "2021-05-04",
     "We, nine groups of doctors, appealed to the Minister to free Selim Aydin"),
    ("en", "I write about your request under Rule 7, which you lodged on behalf of Selim "
     "Aydin on 4 May 2021.", "2021-05-04",
     "Your request under Rule 7 which you lodged on behalf of Selim Aydin"),
    ("lt", "Jos sesuo, mokytoja Ona Berželienė, nuo 2021 m. kovo 3 d. kalinama Minske.",
     "2021-03-03", "Jos sesuo, mokytoja Ona Berželienė, kalinama Minske"),
    ("de", "Das Gericht hat Polen am 4. Mai 2021 untersagt, den Lehrer Ales Hantschar nach Minsk "
     "abzuschieben.", "2021-05-04", "Das Gericht hat Polen untersagt, den Lehrer Ales Hantschar "
     "nach Minsk abzuschieben"),
    ("de", "Die Antragstellerin reiste am 14. Dezember 2022 in das Bundesgebiet ein und stellte am "
     "16. Januar 2023 einen Asylantrag.", "2023-01-16", "Die Antragstellerin stellte einen "
     "Asylantrag"),
    ("de", "Ales Hantschar gab an, im Mai 2021 sei er in Minsk verhört worden.", "2021-05",
     "Im Mai 2021 sei er [Ales Hantschar] in Minsk verhört worden"),
    ("lt", "Primename, kad 2021 m. gegužės 4 d. Vilniaus miesto apylinkės teismas panaikino "
     "sprendimą.", "2021-05-04", "Vilniaus miesto apylinkės teismas panaikino sprendimą"),
    ("lt", "Pareiškėjas Jonas Berželis teigė, kad 2020 m. kovo 3 d. buvo sulaikytas Minske.",
     "2020-03-03", "Pareiškėjas Jonas Berželis teigė, kad buvo sulaikytas Minske"),
    ("lt", "Pareiškėja Ona Berželienė, Moldovos pilietė, 2021 m. kovo 3 d. pateikė prašymą "
     "suteikti prieglobstį.", "2021-03-03", "Pareiškėja Ona Berželienė pateikė prašymą suteikti "
     "prieglobstį"),
    ("ru", "По словам соседей, первый ролик размещён Каримовым в мае 2017 года, последний — "
     "01.10.2021.", "2021-10-01", "По словам соседей, первый ролик размещён Каримовым, "
     "последний — 01.10.2021"),
    ("ru", "На вызовы от 15 ноября и 6 декабря 2021 года Каримов не явился.", "2021-12-06",
     "На вызовы от 6 декабря 2021 года Каримов не явился"),
    ("pl", "Skargę wniósł w dniu 4 listopada 2022 r. Aleś Hanczar.", "2022-11-04",
     "Skargę wniósł Aleś Hanczar"),
    ("ru", "Дело заведено 18 мая 2022 года, исх. № 7. Азиз Каримов выехал из Ташкента 3 июня 2022 "
     "года и живёт в Риге.", "2022-06-03", "Азиз Каримов выехал из Ташкента и живёт в Риге"),
    ("uk", "5 травня 2021 року Олексія Гончара, вчителя з Гомеля, було затримано в Мінську.",
     "2021-05-05", "Олексія Гончара було затримано в Мінську"),
    ("pl", "Aleś Hanczar, nauczyciel z Homla, został zatrzymany w Mińsku 14 marca 2021 r.",
     "2021-03-14", "Aleś Hanczar został zatrzymany w Mińsku"),
    ("de", "Ales Hantschar, ein Lehrer aus Gomel, wurde am 14. März 2021 in Minsk festgenommen.",
     "2021-03-14", "Ales Hantschar wurde in Minsk festgenommen"),
    ("de", "Am 20. Juli 2022 stellte Ales Hantschar in Berlin einen Asylantrag.",
     "2022-07-20", "Am 20. Juli 2022 stellte Ales Hantschar in Berlin einen Asylantrag"),
    ("fr", "Le 20 juillet 2022, Alès Hantchar, instituteur à Gomel, a déposé une demande d'asile.",
     "2022-07-20", "Alès Hantchar a déposé une demande d'asile"),
    ("fr", "Alès Hantchar, qui a été arrêté à Minsk le 14 mars 2021, vit à Lyon.",
     "2021-03-14", "Alès Hantchar a été arrêté à Minsk"),
    ("kk", "2021 жылғы 14 наурызда Дильшод Юнусов Алматыда ұсталды.",
     "2021-03-14", "Дильшод Юнусов Алматыда ұсталды"),
]  # fmt: skip


def events_of(text: str, language: str) -> list[Suggestion]:
    return list(find_all(text, hints=DocumentHints(), language=language).suggestions)


def told_on(text: str, language: str, edtf: str) -> Suggestion:
    found = events_of(text, language)
    return next(one for one in found if (one.edtf or "").startswith(edtf))


@pytest.mark.parametrize(("language", "text", "edtf", "title"), CASES)
def test_the_headline_is_the_clause_of_the_act(
    language: str, text: str, edtf: str, title: str
) -> None:
    assert told_on(text + "\n", language, edtf).title == title


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 4 May 2021 Selim Aydin was held for five nights without charge."),
        ("en", "On 4 May 2021 a Valletta court ruled that the refusal could not stand."),
        ("en", "On 4 May 2021 the Valletta Court told Malta not to remove Selim Aydin."),
        ("en", "On 4 May 2021 Selim Aydin was arrested, not only in words."),
        ("lt", "2021 m. gegužės 4 d. Jonas Berželis buvo sulaikytas be leidimo."),
        ("ru", "4 мая 2021 года Азиз Каримов был задержан без обвинения."),
        ("uk", "4 травня 2021 року Олексія Гончара було затримано без ордера."),
        ("pl", "4 maja 2021 r. Aleś Hanczar został zatrzymany bez zarzutów."),
        ("de", "Ales Hantschar wurde am 4. Mai 2021 ohne Anklage festgenommen."),
        ("fr", "Le 4 mai 2021, Alès Hantchar a été arrêté sans mandat."),
    ],
)
def test_what_happened_is_not_marked_as_denied(language: str, text: str) -> None:
    event = told_on(text + "\n", language, "2021-05-04")
    assert not event.negated


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "On 4 May 2021 Selim Aydin did not appear in court.", "not"),
        ("ru", "4 мая 2021 года Азиз Каримов не был задержан.", "не"),
        ("uk", "4 травня 2021 року Олексій Гончар не прибув до суду.", "не"),
        ("pl", "4 maja 2021 r. Aleś Hanczar nie został zatrzymany.", "nie"),
        ("de", "Ales Hantschar wurde am 4. Mai 2021 nicht festgenommen.", "nicht"),
        ("fr", "Le 4 mai 2021, Alès Hantchar n'a pas été arrêté.", "pas"),
    ],
)
def test_a_headline_that_denies_needs_no_mark(language: str, text: str, word: str) -> None:
    event = told_on(text + "\n", language, "2021-05-04")
    assert word in event.title.split()
    assert not event.negated


def test_a_denied_act_and_the_act_of_the_same_day_stay_two_events() -> None:
    text = (
        "4 мая 2021 года Азиз Каримов был задержан в Риге.\n\n"
        "4 мая 2021 года Азиз Каримов не был задержан в Вене.\n"
    )
    assert [event.same_as for event in events_of(text, "ru")] == [None, None]


def test_a_day_after_the_letter_itself_is_planned() -> None:
    text = (
        "Valletta, 3 May 2021\n\nDear colleague,\n\nSelim Aydin was released on 1 May 2021. "
        "The new interview of Selim Aydin is on 9 June 2021 at 10:00.\n\nYours,\nMarta Roig\n"
    )
    found = find_all(text, hints=DocumentHints(), language="en", document_date="2021-05-03")
    assert [(one.edtf, one.planned) for one in found.suggestions] == [
        ("2021-05-01", False),
        ("2021-06-09", True),
    ]


def test_how_many_in_brackets_is_no_year() -> None:
    text = (
        "Selim Aydin wrote films. The court weighed the number of people who follow Aydin (2016 at "
        "the time).\n"
    )
    assert events_of(text, "en") == []


def test_a_step_from_an_act_nobody_dates_has_no_date() -> None:
    text = "Selim Aydin came on 3 May 2021. Two days before he was released, his flat was searched."
    assert [event.edtf for event in events_of(text, "en")][-1] is None


def test_the_same_day_is_the_day_before_it_though_later_than_the_paper() -> None:
    text = (
        "ПОСТАНОВЛЕНИЕ\n\n11 мая 2022 года\n\nАзиз Каримов выехал 6 марта 2022 года.\n\n"
        "Дело заведено 18 мая 2022 г. Копия направлена прокурору в тот же день.\n"
    )
    found = find_all(text, hints=DocumentHints(), language="ru", document_date="2022-05-11")
    assert found.dates[-1].edtf == "2022-05-18"


@pytest.mark.parametrize("language", ["en", "lt", "ru", "uk", "pl", "de", "fr", "kk"])
def test_long_sentences_are_cut_where_a_phrase_ends(language: str) -> None:
    who = {
        "en": "On 4 May 2021 the Valletta Court annulled the refusal of the Office for Refugees",
        "lt": "2021 m. gegužės 4 d. Vilniaus apygardos teismas panaikino departamento sprendimą",
        "ru": "4 мая 2021 года Рижский окружной суд отменил решение департамента",
        "uk": "4 травня 2021 року Київський окружний суд скасував рішення служби",
        "pl": "4 maja 2021 r. Wojewódzki Sąd w Lublinie uchylił decyzję urzędu",
        "de": "Das Verwaltungsgericht Graz hat am 4. Mai 2021 den Bescheid des Amtes aufgehoben",
        "fr": "Le 4 mai 2021, le tribunal de Lyon a annulé la décision de la préfecture",
        "kk": "2021 жылғы 4 мамырда Алматы қалалық соты қызмет шешімінің күшін жойды",
    }[language]
    small = {"en": "of", "lt": "dėl", "ru": "по", "uk": "за", "pl": "w", "de": "von", "fr": "de",
             "kk": "туралы"}[language]  # fmt: skip
    text = f"{who} {' '.join([f'{small} abcdefgh ijklmnop'] * 12)}.\n"
    title = told_on(text, language, "2021-05-04").title
    assert len(title) <= 160
    assert title.rsplit(" ", 1)[-1] != small
