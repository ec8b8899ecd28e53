"""Quotation marks stand once round a quote, whatever marks it brings along."""

import pytest

from casefile.text.quotation import in_quotation_marks


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("He left.", "“He left.”"),
        ("“He left.”", "“He left.”"),
        ("“He left,” she said.", "‘“He left,” she said.’"),
        ("She said: “He left.”", "‘She said: “He left.”’"),
        ("“He left at dawn and never wrote.", "“He left at dawn and never wrote.”"),
        ("and never wrote.”", "“and never wrote.”"),
        ("„Jis išvyko.“", "„Jis išvyko.“"),
        ("«Он уехал»", "«Он уехал»"),
        ("организации «Маяк»", "“организации «Маяк»”"),
        ('"He left."', '"He left."'),
        ("  He\nleft. ", "“He left.”"),
        ("", ""),
    ],
)
def test_marks_are_not_doubled(words: str, shown: str) -> None:
    assert in_quotation_marks(words) == shown


def test_another_language_quotes_with_its_own_marks() -> None:
    assert in_quotation_marks("Jis išvyko.", "„“‚‘") == "„Jis išvyko.“"
    assert in_quotation_marks("Ji sakė: „Jis išvyko.“", "„“‚‘") == "‚Ji sakė: „Jis išvyko.“‘"
