"""Words are found in whatever script and spelling they stand."""

import pytest

from casefile.services.open_case import WorkingCase
from casefile.services.search_case import search
from casefile.store import documents


@pytest.mark.parametrize(
    ("words", "exhibit"),
    [
        ("Berdyevu", "A9"),
        ("бердыеву", "A9"),
        ("peleda", "A1"),
        ("Pelėda", "A1"),
        ("prieglobsti", "A3"),
        ('"missing medicines"', "A1"),
        ("notebo", "A1"),
    ],
)
def test_found(case: WorkingCase, words: str, exhibit: str) -> None:
    assert exhibit in [hit.exhibit for hit in search(case.db, words)]


def test_a_phrase_is_not_its_words_apart(case: WorkingCase) -> None:
    assert search(case.db, '"medicines missing"') == []


def test_the_hit_stands_where_it_says(case: WorkingCase) -> None:
    hit = search(case.db, "notebook")[0]
    text = documents.document_text(case.db, hit.document_id)
    assert "notebook" in text[hit.char_start : hit.char_end].casefold()
    assert "\x02" in hit.snippet


@pytest.mark.parametrize("words", ["", "   ", '"', "*", "AND OR", "a\"b' --", "(", "^x:y"])
def test_odd_words_do_no_harm(case: WorkingCase, words: str) -> None:
    assert isinstance(search(case.db, words), list)
