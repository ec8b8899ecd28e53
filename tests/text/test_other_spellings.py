"""On paper stand only spellings that tell a reader something."""

import pytest

from casefile.text.other_spellings import other_spellings


@pytest.mark.parametrize(
    ("main", "found", "printed"),
    [
        # Forms of address, parts of the main name and capitals say nothing new.
        (
            "Tamar Beridze",
            [("Ms Tamar Beridze", "en"), ("Beridze", "en"), ("TAMAR BERIDZE", "en")],
            [],
        ),
        # Initials do, each once.
        ("Tamar Beridze", [("T. Beridze", "en"), ("Ms T. Beridze", "en")], ["T. Beridze"]),
        ("Tamar Beridze", [("T.", "en"), ("Т.А.", "ru")], []),
        # Case forms stand once, by the form nearest to the nominative; another spelling stays.
        (
            "Sherzod Valikhanov",
            [("Šerzodo Valichanovo", "lt"), ("Šerzod Valichanov", "lt")],
            ["Šerzod Valichanov"],
        ),
        ("Arnas Želvytis", [("Arno Želvyčio", "lt")], []),
        # Another script always stays, without its case ending where a shorter form is told.
        ("Sherzod Valikhanov", [("Валиханову", "ru"), ("Валиханов", "ru")], ["Валиханов"]),
        ("Harbour Watch", [("«Портовый дозор»", "ru")], ["Портовый дозор"]),
        # A noun names nobody; a shorter name and a translation do.
        (
            "Harbour Court of Lithuania",
            [("the Court", "en"), ("Harbour Court", "en"), ("Uosto teismas", "lt")],
            ["Harbour Court", "Uosto teismas"],
        ),
        ("Migration Office", [("Departamentui", "lt"), ("the Office", "en")], []),
    ],
)
def test_only_what_tells_a_reader_something(
    main: str, found: list[tuple[str, str]], printed: list[str]
) -> None:
    assert other_spellings(main, found) == printed
