"""Offsets survive the way to Qt and back, also beyond the basic plane."""

from hypothesis import given
from hypothesis import strategies as st

from casefile.bridge.offsets import from_utf16, to_utf16


@given(st.text(alphabet="aé – Ж𝔄😀", max_size=40), st.data())
def test_there_and_back(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    units = to_utf16(text, offset)
    assert units == len(text[:offset].encode("utf-16-le")) // 2
    assert from_utf16(text, units) == offset


def test_inside_a_pair_counts_what_stands_before() -> None:
    assert from_utf16("a😀b", 2) == 1
    assert from_utf16("a😀b", 3) == 2


def test_beyond_the_end_is_the_end() -> None:
    assert from_utf16("abc", 99) == 3
    assert from_utf16("a😀", 99) == 2
