"""Names printed in capitals, written with small letters."""

import pytest

from casefile.text.name_case import in_mixed_case


@pytest.mark.parametrize(
    ("name", "language", "written"),
    [
        ("SUPREME COURT OF LATVIA", "en", "Supreme Court of Latvia"),
        ("KAUNO APYGARDOS TEISMAS", "lt", "Kauno apygardos teismas"),
        ("LIETUVOS RESPUBLIKOS SEIMAS", "lt", "Lietuvos Respublikos Seimas"),
        ("ВЕРХОВНЫЙ СУД РЕСПУБЛИКИ КАЗАХСТАН", "ru", "Верховный суд Республики Казахстан"),
        ("BORDER OFFICE under the Ministry", "en", "Border Office under the Ministry"),
        ("ALPHA Legal Centre", "en", "ALPHA Legal Centre"),
        ("UNHCR", "en", "UNHCR"),
        ("Border Office", "en", "Border Office"),
    ],
)
def test_capitals_by_the_habit_of_the_language(name: str, language: str, written: str) -> None:
    assert in_mixed_case(name, ["Верховного суда"], language) == written


def test_words_are_written_as_the_text_writes_them() -> None:
    spellings = ["Pasienio Tarnybos", "PASIENIO TARNYBA"]
    assert in_mixed_case("PASIENIO TARNYBA", spellings, "lt") == "Pasienio Tarnyba"
