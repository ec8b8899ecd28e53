"""EDTF values said in words of eight languages."""

import json
import subprocess
import sys

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from casefile.model.errors import InvalidDate
from casefile.model.resource import resource_bytes
from casefile.text.date_words import date_words

LANGUAGES = ("en", "lt", "ru", "uk", "pl", "de", "fr", "kk")
SAID = [
    ("2023-12-21", ("21 December 2023", "2023 m. gruodžio 21 d.", "21 декабря 2023 г.",
                    "21 грудня 2023 р.", "21 grudnia 2023 r.", "21. Dezember 2023",
                    "21 décembre 2023", "2023 ж. 21 желтоқсан")),
    ("2022-02", ("February 2022", "2022 m. vasaris", "февраль 2022 г.", "лютий 2022 р.",
                 "luty 2022 r.", "Februar 2022", "février 2022", "2022 ж. ақпан")),
    ("2014", ("2014", "2014 m.", "2014 г.", "2014 р.", "2014 r.", "2014", "2014", "2014 ж.")),
    ("1999~", ("about 1999", "apie 1999 m.", "около 1999 г.", "близько 1999 р.", "około 1999 r.",
               "etwa 1999", "vers 1999", "шамамен 1999 ж.")),
    ("2019/2022", ("2019 – 2022", "2019–2022 m.", "2019–2022 гг.", "2019–2022 рр.", "2019–2022",
                   "2019–2022", "2019–2022", "2019–2022 жж.")),
    ("2022-02/..", ("since February 2022", "nuo 2022 m. vasario", "с февраля 2022 г.",
                    "з лютого 2022 р.", "od lutego 2022 r.", "seit Februar 2022",
                    "depuis février 2022", "2022 ж. ақпан бастап")),
    ("199X", ("the 1990s", "1990-ieji", "1990-е годы", "1990-ті роки", "lata 1990.",
              "1990er Jahre", "années 1990", "1990-жылдар")),
    ("2010-22", ("summer 2010", "2010 m. vasara", "лето 2010 г.", "літо 2010 р.", "lato 2010 r.",
                 "Sommer 2010", "été 2010", "2010 ж. жаз")),
]  # fmt: skip
ENGLISH = [
    ("[2023-12-21..]", "not before 21 December 2023"),
    ("[..2023-12-21]", "not after 21 December 2023"),
    ("[2022,2023]", "2022 or 2023"),
    ("{2022,2023}", "2022 and 2023"),
    ("[2020..2022]", "2020 – 2022"),
    ("../2014-05", "until May 2014"),
    ("2014-05/2015-06", "May 2014 – June 2015"),
    ("2014-05-03/2014-05-05", "3–5 May 2014"),
    ("2014-05-03/2014-06-05", "3 May 2014 – 5 June 2014"),
    ("2014-05~/2014-06", "about May 2014 – June 2014"),
    ("XXXX-12-21", "21 December"),
    ("XXXX-12", "December"),
    ("2023?", "2023 (?)"),
    ("2023%", "about 2023 (?)"),
    ("18XX", "19th century"),
    ("2012-35", "quarter 3 of 2012"),
    ("2012-41", "half 2 of 2012"),
    ("2012-38", "third 2 of 2012"),
    ("2023-12-XX", "December 2023"),
    ("2023-XX", "2023"),
    ("199X-12", "December, the 1990s"),
]


@pytest.mark.parametrize(("value", "words"), SAID)
def test_said_in_eight_languages(value: str, words: tuple[str, ...]) -> None:
    assert tuple(date_words(value, language) for language in LANGUAGES) == words


@pytest.mark.parametrize(("value", "words"), ENGLISH)
def test_said_in_english(value: str, words: str) -> None:
    assert date_words(value, "en") == words


def test_short_months_and_unknown_languages() -> None:
    assert date_words("2023-12-21", "en", short=True) == "21 Dec 2023"
    assert date_words("2023-12-21", "tg") == "21 December 2023"


def test_what_is_no_date_is_refused() -> None:
    with pytest.raises(InvalidDate):
        date_words("soon", "en")


@given(st.dates(), st.sampled_from(LANGUAGES), st.booleans())
def test_every_day_says_its_day_and_year(day: object, language: str, short: bool) -> None:
    value = str(day)
    words = date_words(value, language, short=short)
    assert value[:4] in words
    assert str(int(value[8:])) in words


def test_babel_is_not_imported_before_it_is_needed() -> None:
    script = "import sys, casefile.text.typed_date; print('babel' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_are_called_as_in_cldr(language: str) -> None:
    kept = json.loads(resource_bytes("language", "months.json"))[language]
    for form, widths in kept.items():
        for width, names in widths.items():
            assert dict(enumerate(names, 1)) == Locale(language).months[form][width]
