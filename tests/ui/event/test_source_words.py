"""Copies of one text count once, and a quote that was not found again says so."""

from dataclasses import replace

import pytest

from casefile.model.event import Event, Quote
from casefile.ui.event.source_words import folded, reference_line, source_count


def _quote(document_id: int, same_text: int | None = None) -> Quote:
    return Quote(
        document_id, document_id, f"A{document_id}", "Letter", "words", 0, 5, 1, 1, 1,
        same_text=same_text,
    )  # fmt: skip


def _event(*quotes: Quote) -> Event:
    return Event(
        1, "accepted", "She leaves", "travel", "journey", None, "0001-01-01", "9999-12-31",
        quotes=quotes,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("quotes", "words"),
    [
        ([_quote(1), _quote(2)], "2 source(s)"),
        ([_quote(1, 1), _quote(2, 1), _quote(3, 1)], "3 document(s), same text"),
        ([_quote(1, 1), _quote(2, 1), _quote(3)], "2 source(s) in 3 document(s)"),
        ([_quote(1, 1)], "1 source(s)"),
    ],
)
def test_one_text_is_one_source(quotes: list[Quote], words: str) -> None:
    assert source_count(_event(*quotes)) == words


def test_a_quote_says_how_it_stands() -> None:
    quote = _quote(1)
    assert reference_line(quote) == "A1, para. 1"
    assert reference_line(replace(quote, anchor_state="lost")) == "A1, para. 1 · not found again"
    moved = reference_line(replace(quote, anchor_state="moved"))
    assert moved == "A1, para. 1 · reads differently now"


def test_a_sentence_of_copies_stands_once_and_other_words_apart() -> None:
    first, second, third = _quote(1, 1), _quote(2, 1), _quote(3)
    other = replace(_quote(4, 1), exact="other words")
    broken = replace(_quote(5, 1), exact="other\nwords")
    assert folded([first, third, second, other, broken]) == [
        (first, second), (third,), (other, broken),
    ]  # fmt: skip
