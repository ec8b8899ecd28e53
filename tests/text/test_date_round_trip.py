"""Every date as CLDR writes it is read back, in eight languages."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from babel import Locale
from babel.dates import format_date

from casefile.text.date_finder import find_dates

LANGUAGES = ("en", "lt", "ru", "uk", "pl", "de", "fr", "kk")
FIRST, LAST = date(1950, 1, 1), date(2049, 12, 31)
# Figures as each country writes them; English here is the British order.
NUMERIC = {
    "en": "dd/MM/y", "lt": "y-MM-dd", "ru": "dd.MM.y", "uk": "dd.MM.y",
    "pl": "dd.MM.y", "de": "dd.MM.y", "fr": "dd/MM/y", "kk": "dd.MM.y",
}  # fmt: skip
IN_MONTH = {
    "en": ("In {month} {year} she left.", "format"),
    "ru": ("Она уехала в {month} {year} года.", "locative"),
    "uk": ("Вона виїхала у {month} {year} року.", "locative"),
    "pl": ("Wyjechała w {month} {year} r.", "locative"),
    "de": ("Im {month} {year} reiste sie aus.", "format"),
    "fr": ("En {month} {year}, elle partit.", "format"),
    "lt": ("{year} m. {month} ji išvyko.", "locative"),
    "kk": ("{year} жылы {month} ол кетті.", "locative"),
}
LOCATIVE = {
    "ru": "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    "uk": "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
    "pl": "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku "
    "listopadzie grudniu",
    "lt": "sausį vasarį kovą balandį gegužę birželį liepą rugpjūtį rugsėjį spalį lapkritį gruodį",
    "kk": "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда "
    "қарашада желтоқсанда",
}


def written(day: date, language: str) -> Iterator[tuple[str, str]]:
    """The day in each form with the EDTF it must give back."""
    for form in ("long", "full", "medium"):
        yield format_date(day, form, locale=language), day.isoformat()
    yield format_date(day, NUMERIC[language], locale=language), day.isoformat()


def in_month(day: date, language: str) -> tuple[str, str]:
    """A sentence with the inflected month and the year."""
    sentence, form = IN_MONTH[language]
    if form == "locative":
        month = LOCATIVE[language].split()[day.month - 1]
    else:
        month = str(Locale(language).months["format"]["wide"][day.month])
    return sentence.format(month=month, year=day.year), f"{day.year}-{day.month:02d}"


def check(day: date, language: str) -> None:
    """Assert that every form of the day is read back."""
    for text, value in written(day, language):
        found = [mention.edtf for mention in find_dates(text, language)]
        assert found == [value], (language, text, found)
    if day.day == 1:
        text, value = in_month(day, language)
        found = [mention.edtf for mention in find_dates(text, language)]
        assert found == [value], (language, text, found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sample_of_days(language: str) -> None:
    for ordinal in range(FIRST.toordinal(), LAST.toordinal(), 97):
        check(date.fromordinal(ordinal), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_in_words(language: str) -> None:
    for month in range(1, 13):
        check(date(2004, month, 1), language)


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_of_a_century(language: str) -> None:
    day = FIRST
    while day <= LAST:
        check(day, language)
        day += timedelta(days=1)
