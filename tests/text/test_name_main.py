"""Which spelling of a name stands for all of them."""

import pytest

from casefile.text.name_main import best_name


@pytest.mark.parametrize(
    ("kind", "spellings", "language", "best"),
    [
        (
            "body",
            [("Pasienio tarnybai prie Vidaus ministerijos", "lt"), ("Pasienio tarnyba", "lt")],
            "lt",
            "Pasienio tarnyba",
        ),
        ("body", [("the Government", "en"), ("Government of Latvia", "en")], "en",
         "Government of Latvia"),
        ("body", [("the Government", "en")], "en", "the Government"),
        ("court", [("Kauno rajono teismo", "lt"), ("Kaunas District Court", "en")], "en",
         "Kaunas District Court"),
        ("court", [("KAUNO RAJONO TEISMAS", "lt"), ("Kauno rajono teismo", "lt")], "lt",
         "Kauno rajono teismas"),
        ("person", [("Timūro Sadykovo", "lt"), ("Timūr Sadykov", "lt")], "lt", "Timūr Sadykov"),
        ("person", [("Садыкова Тимура Юрьевича", "ru"), ("Садыков Т.Ю.", "ru")], "ru",
         "Садыков Т.Ю."),
        ("person", [("Mr Sadykov", "en"), ("SADYKOV TIMUR", "en"), ("Sadykov", "en")], "en",
         "Sadykov Timur"),
        ("person", [("Timūr Sadykov", "lt"), ("Timur Sadykov", "en")], "en", "Timur Sadykov"),
        ("person", [("ОСОБА_1", "uk")], "uk", "ОСОБА_1"),
    ],
)  # fmt: skip
def test_full_nominative_and_in_the_language_of_the_case(
    kind: str, spellings: list[tuple[str, str]], language: str, best: str
) -> None:
    assert best_name(spellings, kind, language) == best


def test_nothing_written_gives_no_name() -> None:
    assert best_name([], "person", "en") == ""
