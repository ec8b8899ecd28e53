"""Paragraphs of an original and its translation stand beside each other."""

from casefile.model.pair import Span
from casefile.text.paragraph_pairs import line_up, proposed_words


def _spans(*labels: str) -> list[Span]:
    return [
        Span(at * 10, at * 10 + 9, label, ((at * 10, at * 10 + 4), (at * 10 + 5, at * 10 + 9)))
        for at, label in enumerate(labels)
    ]


def _rows(original: list[Span], translation: list[Span]) -> list[tuple[int | None, int | None]]:
    return [
        (
            None if row.original is None else row.original.start // 10,
            None if row.translation is None else row.translation.start // 10,
        )
        for row in line_up(original, translation)
    ]


def test_without_numbers_one_follows_the_other() -> None:
    assert _rows(_spans("", ""), _spans("", "", "")) == [(0, 0), (1, 1), (None, 2)]


def test_a_paragraph_only_one_side_has_stands_alone() -> None:
    original = [Span(0, 15, ""), Span(20, 37, ""), Span(40, 110, "")]
    translation = [Span(0, 16, ""), Span(20, 49, ""), Span(50, 61, ""), Span(70, 200, "")]
    assert [
        (row.original and row.original.start, row.translation and row.translation.start)
        for row in line_up(original, translation)
    ] == [(0, 0), (None, 20), (20, 50), (40, 70)]
    many = [Span(at, at + 20 + at * 7919 % 211, "") for at in range(300)]
    rows = line_up(many, many[:100] + many[110:])
    assert len(rows) == 300
    assert all(row.translation in (None, row.original) for row in rows)


def test_printed_numbers_bring_the_sides_together_again() -> None:
    original = _spans("", "1", "2", "")
    translation = _spans("", "", "", "1", "", "2")
    assert _rows(original, translation) == [
        (0, 0), (None, 1), (None, 2), (1, 3), (None, 4), (2, 5), (3, None),
    ]  # fmt: skip


def test_numbers_printed_twice_or_out_of_order_fix_nothing() -> None:
    assert _rows(_spans("1", "1"), _spans("1", "")) == [(0, 0), (1, 1)]
    assert _rows(_spans("1", "2"), _spans("2", "1")) == [(None, 0), (0, 1), (1, None)]
    assert _rows([], []) == []


def test_the_sentence_of_the_same_count_is_proposed() -> None:
    rows = line_up(_spans("1", "2"), _spans("1", "2"))
    assert proposed_words(rows, 15, 19) == (15, 19)
    assert proposed_words(rows, 10, 19) == (10, 19)
    assert proposed_words(rows, 99, 100) is None


def test_where_sentences_differ_the_paragraph_is_proposed() -> None:
    other = [Span(0, 30, "1", ((0, 30),))]
    assert proposed_words(line_up(_spans("1"), other), 0, 4) == (0, 30)
    assert proposed_words(line_up(_spans("1"), []), 0, 4) is None
