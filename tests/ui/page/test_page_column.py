"""Where pages stand: fitted whole, or by their text where the view is narrow."""

import pytest

from casefile.model.document import PageText
from casefile.model.reading import Word
from casefile.ui.parts.page_column import SIDE, PageColumn, text_edges

PAGE = PageText(1, 1, "A line of text.\n", 0, 600.0, 800.0)


def test_a_whole_page_fits_its_view() -> None:
    column = PageColumn((PAGE,), 324)
    assert column.scale == pytest.approx(0.5)
    assert column.home == 0
    assert column.areas(0, 0)[0][1].width() == pytest.approx(300)


def test_text_alone_fits_a_narrow_view_and_begins_at_its_edge() -> None:
    column = PageColumn((PAGE,), 324, text=(100.0, 400.0))
    assert column.scale == pytest.approx(1.0)
    (_page, area), *_ = column.areas(column.home, 0)
    assert area.left() + 100 * column.scale == pytest.approx(SIDE)
    assert column.extent()[0] >= 600


def test_a_turned_page_is_fitted_whole() -> None:
    column = PageColumn((PAGE,), 424, rotation=90, text=(100.0, 400.0))
    assert column.scale == pytest.approx(0.5)
    assert column.home == 0


def test_the_edges_of_the_text() -> None:
    words = (Word(90, 10, 140, 20, 0, 1), Word(150, 10, 520, 20, 2, 6))
    assert text_edges(words, 600) == (90, 520)
    assert text_edges((), 600) is None


def test_a_few_words_are_not_blown_up() -> None:
    left, right = text_edges((Word(500, 10, 540, 20, 0, 4),), 600) or (0, 0)
    assert right - left == pytest.approx(300)
    assert left <= 500
    assert right >= 540
