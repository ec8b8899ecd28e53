"""Years written out in words, as deeds and powers of attorney write them."""

import pytest

from casefile.text.date_finder import find_dates
from casefile.text.date_lexicon import LANGUAGES, lexicon_of
from tests.text.date_case import DateCase, case, check

ALL: list[tuple[str, DateCase]] = [
    (
        "en",
        case(
            "day and year in words",
            "Signed on the thirteenth of December two thousand and twenty-three in Riga.",
            ("two thousand and twenty-three", "2023-12-13"),
        ),
    ),
    (
        "en",
        case(
            "short form",
            "She was born in nineteen ninety-eight.",
            ("nineteen ninety-eight", "1998"),
        ),
    ),
    ("en", case("a number of cases", "In two thousand five hundred cases they refused.")),
    ("en", case("an age", "He was one of twenty twenty-year-olds.")),
    (
        "de",
        case(
            "one word",
            "Geschehen am dreizehnten Dezember zweitausenddreiundzwanzig.",
            ("zweitausenddreiundzwanzig", "2023-12-13"),
        ),
    ),
    (
        "fr",
        case(
            "old form of a thousand",
            "Fait le premier mars mil neuf cent quatre-vingt-dix-huit.",
            ("mil neuf cent quatre-vingt-dix-huit", "1998-03-01"),
        ),
    ),
    (
        "ru",
        case(
            "power of attorney",
            "Город Тверь, тринадцатого декабря две тысячи двадцать третьего года.",
            ("две тысячи двадцать третьего года", "2023-12-13"),
        ),
    ),
    (
        "ru",
        case(
            "last century",
            "Первого марта тысяча девятьсот девяносто восьмого года он уехал.",
            ("тысяча девятьсот девяносто восьмого года", "1998-03-01"),
        ),
    ),
    ("ru", case("round year", "В двухтысячном году он уехал.", ("двухтысячном году", "2000"))),
    (
        "uk",
        case(
            "apostrophes",
            "Першого березня тисяча дев'ятсот дев'яносто восьмого року він виїхав.",
            ("дев'яносто восьмого року", "1998-03-01"),
        ),
    ),
    (
        "pl",
        case(
            "both ordinals",
            "Dnia trzynastego grudnia dwa tysiące dwudziestego trzeciego roku stawił się.",
            ("dwudziestego trzeciego roku", "2023-12-13"),
        ),
    ),
    (
        "lt",
        case(
            "year first, day in words",
            "Du tūkstančiai dvidešimt trečių metų gegužės trečią dieną jis atvyko.",
            ("gegužės trečią dieną", "2023-05-03"),
        ),
    ),
    (
        "kk",
        case(
            "year first",
            "Екі мың жиырма үшінші жылғы он үшінші желтоқсан күні.",
            ("он үшінші желтоқсан", "2023-12-13"),
        ),
    ),
]


@pytest.mark.parametrize(("language", "given"), ALL, ids=lambda value: str(value))
def test_a_year_in_words(language: str, given: DateCase) -> None:
    check(given, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_worded_year_is_read_as_itself(language: str) -> None:
    """A day and month before or behind, as the language has it: never another year."""
    frame = {
        "en": "on 5 December {year}", "de": "am 5. Dezember {year}", "fr": "le 5 décembre {year}",
        "ru": "5 декабря {year} года", "uk": "5 грудня {year} року", "pl": "5 grudnia {year} roku",
        "lt": "{year} metų gruodžio 5 d.", "kk": "{year} жылғы 5 желтоқсан",
    }[language]  # fmt: skip
    told = 0
    for first, phrases in lexicon_of(language).years.items():
        for rest, _, year in phrases[::7]:
            words = " ".join((first, *rest)).replace(" - ", "-").replace(" ' ", "'")
            found = find_dates(frame.format(year=words), language)
            assert [mention.edtf for mention in found] == [f"{year}-12-05"], words
            told += 1
    assert told > 30


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ru", "В 1990 годах он жил в Туле.", "199X"),
        ("ru", "В 1989 годах он жил в Туле.", "1989"),
        ("uk", "У 1990 роках він жив у Сумах.", "199X"),
        ("kk", "1990 жылдары ол ауылда тұрды.", "199X"),
        ("kk", "1990-жылдары ол ауылда тұрды.", "199X"),
        ("kk", "Тоқсаныншы жылдары ол ауылда тұрды.", "199X"),
    ],
)
def test_a_round_year_with_plural_years_is_a_decade(language: str, text: str, value: str) -> None:
    assert [mention.edtf for mention in find_dates(text, language)] == [value]
