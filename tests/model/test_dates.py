"""EDTF values: bounds, order and containment, compared with the edtf package where it is right."""

from datetime import date

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.model.dates import (
    UNDATED_KEY,
    bounds,
    compatible,
    contains,
    order_key,
    overlaps,
    parse_edtf,
    same,
)
from casefile.model.errors import InvalidDate

BOUNDS = [
    ("2014", "2014-01-01", "2014-12-31", "year"),
    ("2022-02", "2022-02-01", "2022-02-28", "month"),
    ("2024-02", "2024-02-01", "2024-02-29", "month"),
    ("2023-12-21", "2023-12-21", "2023-12-21", "day"),
    ("199X", "1990-01-01", "1999-12-31", "decade"),
    ("18XX", "1800-01-01", "1899-12-31", "century"),
    ("2010-21", "2010-03-01", "2010-05-31", "season"),
    ("2010-22", "2010-06-01", "2010-08-31", "season"),
    ("2010-23", "2010-09-01", "2010-11-30", "season"),
    ("2010-24", "2010-12-01", "2011-02-28", "season"),
    ("2012-33", "2012-01-01", "2012-03-31", "season"),
    ("2012-36", "2012-10-01", "2012-12-31", "season"),
    ("2012-37", "2012-01-01", "2012-04-30", "season"),
    ("2012-40", "2012-01-01", "2012-06-30", "season"),
    ("2012-41", "2012-07-01", "2012-12-31", "season"),
    ("2019/2022", "2019-01-01", "2022-12-31", "interval"),
    ("2022-02/2022-05-03", "2022-02-01", "2022-05-03", "interval"),
    ("2014/..", "2014-01-01", None, "interval"),
    ("2014/", "2014-01-01", None, "interval"),
    ("../2013", None, "2013-12-31", "interval"),
    ("[2023-12-21..]", "2023-12-21", None, "set"),
    ("[..2023-12-21]", None, "2023-12-21", "set"),
    ("[2022,2024-03]", "2022-01-01", "2024-03-31", "set"),
    ("{2022,2024}", "2022-01-01", "2024-12-31", "set"),
    ("XXXX-12-21", None, None, "unknown"),
    ("2023-XX", "2023-01-01", "2023-12-31", "year"),
    ("2023-12-XX", "2023-12-01", "2023-12-31", "month"),
    ("2023-12-1X", "2023-12-10", "2023-12-19", "unknown"),
]


@pytest.mark.parametrize(("value", "first", "last", "precision"), BOUNDS)
def test_bounds(value: str, first: str | None, last: str | None, precision: str) -> None:
    parsed = parse_edtf(value)
    assert (parsed.earliest and parsed.earliest.isoformat()) == first
    assert (parsed.latest and parsed.latest.isoformat()) == last
    assert parsed.precision == precision
    assert bounds(value) == (parsed.earliest, parsed.latest)


@pytest.mark.parametrize(
    ("value", "approximate", "uncertain"),
    [
        ("1999~", True, False),
        ("1999?", False, True),
        ("1999%", True, True),
        ("2004-06~-11", True, False),
        ("1999~/2004", True, False),
        ("[1999?,2000]", False, True),
        ("1999", False, False),
    ],
)
def test_marks(value: str, approximate: bool, uncertain: bool) -> None:
    parsed = parse_edtf(value)
    assert (parsed.approximate, parsed.uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    "value",
    [
        "", "hello", "2023-13", "2023-02-30", "2023-2-3", "31.12.2023", "2022/2019", "../..", "/",
        "2023-12-00", "0000", "[]", "[..]", "2023-50", "12", "2023-12-21T10:00", "２０２３",
        "2023-12-21 ", "x" * 500,
    ],
)  # fmt: skip
def test_refused(value: str) -> None:
    with pytest.raises(InvalidDate) as refused:
        parse_edtf(value)
    assert refused.value.todo


def test_order_puts_undated_last_and_before_beside_its_end() -> None:
    values = [None, "2023-12-21", "../2014", "2014/..", "2013", "[2023-12-21..]", "XXXX-12-21"]
    told = sorted(values, key=order_key)
    assert told[0] == "2013"
    assert told[1] == "2014/.."
    assert told[2] == "../2014"
    assert set(told[-2:]) == {None, "XXXX-12-21"}
    assert order_key(None) == (UNDATED_KEY, UNDATED_KEY)


def test_relations() -> None:
    assert contains("2023-12", "2023-12-13")
    assert not contains("2023-12-13", "2023-12")
    assert contains("2014/..", "2020")
    assert overlaps("2019/2022", "2022-05/2024")
    assert not overlaps("2019", "2020")
    assert same("2012-40", "2012-01/2012-06")
    assert not same("2012", "2012-01")


def test_a_month_agrees_with_a_day_inside_it_and_two_days_disagree() -> None:
    assert compatible("2023-12", "2023-12-13")
    assert compatible("2023-12-13", "2023-12-13")
    assert not compatible("2023-10-05", "2023-02-18")
    assert not compatible("2021-12/2022-03", "2022-01/2022-05")
    assert compatible("2021-12~/2022-03", "2022-01/2022-05")


@given(st.dates(min_value=date(1, 1, 1)), st.sampled_from(["", "~", "?"]))
def test_every_day_bounds_itself_as_in_the_edtf_package(day: date, mark: str) -> None:
    value = day.isoformat() + mark
    assert bounds(value) == (day, day)
    theirs = edtf.parse_edtf(day.isoformat())
    assert theirs.lower_strict()[:3] == (day.year, day.month, day.day)


@given(st.integers(1, 9999), st.integers(1, 12))
def test_every_month_bounds_as_in_the_edtf_package(year: int, month: int) -> None:
    value = f"{year:04d}-{month:02d}"
    earliest, latest = bounds(value)
    theirs = edtf.parse_edtf(value)
    assert earliest is not None
    assert latest is not None
    assert theirs.lower_strict()[:3] == (earliest.year, earliest.month, earliest.day)
    assert theirs.upper_strict()[:3] == (latest.year, latest.month, latest.day)


@given(st.text(max_size=40))
def test_any_text_parses_or_is_refused(value: str) -> None:
    try:
        parsed = parse_edtf(value)
    except InvalidDate:
        return
    assert parsed.earliest is None or parsed.latest is None or parsed.earliest <= parsed.latest
    first, last = order_key(value)
    assert first <= last
