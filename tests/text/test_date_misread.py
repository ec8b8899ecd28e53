"""Dates as scanners and line ends leave them: read where certain, never a day nobody wrote."""

import pytest

from tests.text.date_case import DateCase, case, check

DAY = "2024-03-15"
CASES = {
    "en": [
        case("gap in the day", "Served on 1 2 May 2019.", ("May 2019", "2019-05"), document=DAY),
        case("gap in the last day", "Served on 3 1 May 2019.", ("May", "2019-05"), document=DAY),
        case("no such day with a gap", "Row 4 5 May 2019.", ("5 May 2019", "2019-05-05")),
        case("gap in the year", "On 5 May 201 9 he left.", ("5 May 201 9", "2019-05-05"),
             document=DAY),
        case("halves of the year", "On 5 May 20 19 he left.", ("5 May 20 19", "2019-05-05"),
             document=DAY),
        case("ages are no year", "On 5 May 20 19-year-olds left.", ("5 May", "2023-05-05"),
             document=DAY),
        case("year stuck to the month", "On 5 May2019 he left.", ("5 May2019", "2019-05-05")),
        case("all stuck together", "On 5May2019 he left.", ("5May2019", "2019-05-05")),
        case("comma without a space", "On May 5,2019 he left.", ("May 5,2019", "2019-05-05")),
        case("letters in figures", "Filed 12.O5.2O19.", ("12.O5.2O19", "2019-05-12")),
        case("a letter in figures", "Filed l2.05.2019.", ("l2.05.2019", "2019-05-12")),
        case("a letter in the year", "Filed 12.05.2O19.", ("12.05.2O19", "2019-05-12")),
        case("gaps beside full stops", "Filed 12. 05 .2019.", ("12. 05 .2019", "2019-05-12")),
        case("gap in the year of figures", "Filed 12.05.20 19 here.", ("20 19", "2019-05-12")),
        case("short year and an hour", "Filed 12.05.20 19:00.", ("12.05.20", "2020-05-12")),
        case("hour after a day", "It is on April 2, 10 a.m., here.", ("April 2", "2024-04-02"),
             document=DAY),
        case("hour after at", "It is on April 2, at 10 a.m.", ("April 2", "2024-04-02"),
             document=DAY),
        case("page before a month", "See page 12 March 2019.", ("March 2019", "2019-03")),
        case("paragraph before a month", "See § 5 May 2019.", ("May 2019", "2019-05")),
    ],
    "lt": [
        case("gap in the day", "2023 m. gruodžio 1 3 d. priimta.", ("gruodžio", "2023-12")),
        case("gap in the year", "202 3 m. gruodžio 13 d. priimta.", ("202 3 m", "2023-12-13"),
             document=DAY),
        case("day stuck to the month", "2023 m. kovo1 d. priimta.", ("kovo1", "2023-03-01")),
        case("ISO with letters", "Priimta 2023-l2-13.", ("2023-l2-13", "2023-12-13")),
        case("month in full", "2023 m. gruodžio mėn. 13 d.", ("mėn. 13 d", "2023-12-13")),
        case("month without marks", "2023 m. gruodzio 13 d.", ("gruodzio", "2023-12-13")),
        case("a count after the month", "2023 m. kovo mėn. 5 asmenys.", ("kovo", "2023-03")),
    ],
    "ru": [
        case("Cyrillic nought", "13 мая 2О19 года.", ("2О19", "2019-05-13"), document=DAY),
        case("Cyrillic three", "1З мая 2019 года.", ("1З мая", "2019-05-13"), document=DAY),
        case("nought in figures", "Решено 13.О5.2019.", ("13.О5.2019", "2019-05-13")),
        case("gap in the day", "1 3 мая 2019 года.", ("мая 2019", "2019-05"), document=DAY),
        case("halves of the year", "13 мая 20 19 года.", ("20 19", "2019-05-13"), document=DAY),
        case("all stuck together", "Решено 13мая2019г.", ("13мая2019", "2019-05-13")),
    ],
    "fr": [
        case("ordinal misread", "Le ler mai 2019, il partit.", ("ler mai 2019", "2019-05-01")),
        case("letter between strokes", "Le 13/O5/2019.", ("13/O5/2019", "2019-05-13")),
    ],
    "de": [
        case("gap in the day", "Am 1 3. Mai 2019.", ("Mai 2019", "2019-05"), document=DAY),
        case("gap in the year", "Am 13. Mai 201 9 kam er.", ("201 9", "2019-05-13"), document=DAY),
        case("year stuck to the month", "Am 13. Mai2019 kam er.", ("Mai2019", "2019-05-13")),
        case("no umlaut", "Am 13. Marz 2019 kam er.", ("Marz", "2019-03-13")),
        case("line end in figures", "Am 13.05.\n2019 kam er.", ("2019", "2019-05-13")),
        case("number of a paragraph", "Siehe Rn. 12. Mai 2020 kam er.", ("Mai 2020", "2020-05")),
        case("hour", "Am 3. Mai 2020, 10 Uhr, kam er.", ("3. Mai 2020", "2020-05-03")),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "given"), [(code, one) for code, cases in CASES.items() for one in cases], ids=str
)
def test_misread(language: str, given: DateCase) -> None:
    check(given, language)
