"""Stored words that are not what a page shows."""

import pytest

from casefile.reading.pdf_rows import Row
from casefile.reading.pdf_scans import is_garbage

SOUND = "On 5 March 2021 the court in the harbour town heard the case of the pilot; he left."


@pytest.mark.parametrize(
    ("text", "garbage"),
    [
        (SOUND, False),
        ("Суд у Львові розглянув справу 5 березня 2021 року, і позивач пішов додому пізно.", False),
        ("\ufffd\ue000" * 5 + SOUND, True),
        ("#{^~}" * 8 + SOUND, True),
        (SOUND.replace(" ", "").replace(",", "") * 2, False),
        ("thecourtinthetownheardthecaseofthepilot " * 3, True),
        (
            "裁判所は二〇二一年三月五日に港町で水先人の事件を審理しその後彼は家に帰ったということである"
            * 2,
            False,
        ),
        ("~" * 40, False),
    ],
    ids=["sound", "Ukrainian", "no glyphs", "signs", "one long", "no spaces", "no alphabet", "few"],
)
def test_garbage(text: str, garbage: bool) -> None:
    row = Row(text, 0, 0, 100, 10, 0, 8, 10, bold=False)
    assert is_garbage([row]) is garbage
