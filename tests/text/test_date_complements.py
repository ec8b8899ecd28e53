"""The day before the trial is only known where the trial's own day is told."""

import pytest

from casefile.text.date_finder import find_dates
from tests.text.date_case import DateCase, case, check

ALL: list[tuple[str, DateCase]] = [
    (
        "en",
        case(
            "the day after a judgment that is dated",
            "On 14 March 2012 the judgment was given. The day after the judgment he left.",
            ("14 March 2012", "2012-03-14"),
            ("The day after", "2012-03-15"),
        ),
    ),
    (
        "en",
        case(
            "the day before a trial nobody dates, and the day after that",
            "On 14 March 2012 a letter came. The day before his trial he vanished. "
            "The next day he came back.",
            ("14 March 2012", "2012-03-14"),
            ("The day before", None),
            ("The next day", None),
        ),
    ),
    (
        "en",
        case(
            "the day before without more",
            "On 14 March 2012 a letter came. The day before, he had vanished.",
            ("14 March 2012", "2012-03-14"),
            ("The day before", "2012-03-13"),
        ),
    ),
    (
        "en",
        case(
            "days before another weekday",
            "Bail was set three days before Thursday's hearing.",
            ("three days before", None),
            ("Thursday", "2013-03-21"),
            document="2013-03-22",
        ),
    ),
    (
        "en",
        case(
            "the next day named once more is one date",
            "He was held until the next day, 2 January 2001, and released.",
            ("2 January 2001", "2001-01-02"),
        ),
    ),
    (
        "fr",
        case(
            "lendemain of the judgment, veille of another thing",
            "Le 14 mars 2012, le jugement fut rendu. Le lendemain du jugement, il partit. "
            "La veille du procès, il avait disparu.",
            ("14 mars 2012", "2012-03-14"),
            ("lendemain", "2012-03-15"),
            ("veille", None),
        ),
    ),
    (
        "lt",
        case(
            "last Wednesday is past whatever the clause plans",
            "Praėjusį trečiadienį teismas paskelbė, kad posėdis vyks vėliau.",
            ("Praėjusį trečiadienį", "2013-03-13"),
            document="2013-03-19",
        ),
    ),
    (
        "fr",
        case(
            "a season that is a verb, and one that is none",
            "Un accord a été passé en 2010. L'été passé, il fut libéré.",
            ("2010", "2010"),
            ("été passé", "2012-22"),
            document="2013-03-20",
        ),
    ),
    (
        "ru",
        case(
            "накануне with and without its noun",
            "14 марта 2012 года был суд. Накануне суда он исчез. Накануне выборов он вернулся.",
            ("14 марта 2012 года", "2012-03-14"),
            ("Накануне", "2012-03-13"),
            ("Накануне", None),
        ),
    ),
    (
        "ru",
        case(
            "the next day after elections nobody dates",
            "14 марта 2012 года был суд. На следующий день после выборов он уехал.",
            ("14 марта 2012 года", "2012-03-14"),
            ("На следующий день", None),
        ),
    ),
    (
        "ru",
        case(
            "при этом is no this May",
            "При этом в мае 2011 года он ушёл.",
            ("мае 2011 года", "2011-05"),
            document="2013-03-22",
        ),
    ),
    (
        "uk",
        case(
            "напередодні виборів",
            "14 березня 2012 року був суд. Наступного дня після суду його вивезли. "
            "Напередодні виборів він зник.",
            ("14 березня 2012 року", "2012-03-14"),
            ("Наступного дня", "2012-03-15"),
            ("Напередодні", None),
        ),
    ),
    (
        "uk",
        case(
            "при цьому is no this May",
            "При цьому в травні 2011 року він пішов.",
            ("травні 2011 року", "2011-05"),
            document="2013-03-22",
        ),
    ),
    (
        "pl",
        case(
            "w przeddzień wyborów",
            "14 marca 2012 r. zapadł wyrok. Następnego dnia po wyroku wyjechał. "
            "W przeddzień wyborów go zatrzymano.",
            ("14 marca 2012 r", "2012-03-14"),
            ("Następnego dnia", "2012-03-15"),
            ("W przeddzień", None),
        ),
    ),
    (
        "de",
        case(
            "am nächsten Tag nach dem Urteil",
            "Am 14. März 2012 fiel das Urteil. Am nächsten Tag nach dem Urteil reiste er aus.",
            ("14. März 2012", "2012-03-14"),
            ("Am nächsten Tag", "2012-03-15"),
        ),
    ),
    (
        "lt",
        case(
            "dieną prieš rinkimus, rinkimų išvakarėse",
            "2012 m. kovo 14 d. priimtas sprendimas. Kitą dieną po sprendimo jis išvyko. "
            "Dieną prieš rinkimus jis sulaikytas. Rinkimų išvakarėse jis dingo.",
            ("2012 m. kovo 14 d", "2012-03-14"),
            ("Kitą dieną", "2012-03-15"),
            ("Dieną prieš", None),
            ("išvakarėse", None),
        ),
    ),
]


@pytest.mark.parametrize(("language", "given"), ALL, ids=lambda value: str(value))
def test_the_day_before_or_after_something(language: str, given: DateCase) -> None:
    check(given, language)


def test_a_number_of_months_to_come_is_no_day_of_a_month() -> None:
    told = find_dates("We wait 2 upcoming month.", "en", document_date="2013-02-12")
    assert [one.edtf for one in told if len(one.edtf or "") == len("2013-03-02")] == []
