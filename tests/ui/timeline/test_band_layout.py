"""Days to pixels, the ruler's ticks, and how marks and labels share the tracks of a lane."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.ui.timeline.band_layout import (
    LABEL_GAP,
    Item,
    Scale,
    pack,
    shared_tracks,
    ticks,
    tracks_used,
    without_labels,
)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def scale(first: str, days: float, width: float = 800) -> Scale:
    return Scale(day(first), days, width)


def test_a_day_and_its_pixel_lead_back_to_each_other() -> None:
    view = scale("2022-01-01", 365)
    assert view.x(day("2022-01-01")) == 0
    assert view.day(view.x(day("2022-07-02"))) == pytest.approx(day("2022-07-02"))


def test_zooming_holds_the_day_under_the_pointer() -> None:
    view = scale("2022-01-01", 365)
    held = view.day(300)
    nearer = view.zoomed(2, 300)
    assert nearer.days == pytest.approx(182.5)
    assert nearer.day(300) == pytest.approx(held)


def test_zooming_ends_at_some_days() -> None:
    view = scale("2022-01-01", 30)
    assert view.zoomed(1000, 0).days >= 10


def test_the_view_never_leaves_the_case() -> None:
    view = scale("1900-01-01", 100).kept_within(day("2020-01-01"), day("2021-01-01"))
    assert view.last >= day("2020-01-01")


def test_showing_moves_only_when_the_day_is_out_of_view() -> None:
    view = scale("2022-01-01", 365)
    assert view.showing(day("2022-06-01"), day("2022-06-02")) == view
    moved = view.showing(day("2025-06-01"), day("2025-06-02"))
    assert moved.first < day("2025-06-01") < moved.last
    assert moved.days == view.days


@pytest.mark.parametrize(
    ("days", "months", "days_named"), [(20_000, False, False), (900, True, False), (20, True, True)]
)
def test_ticks_name_what_there_is_room_for(days: float, months: bool, days_named: bool) -> None:
    found = ticks(scale("2019-05-03", days))
    assert found
    assert any(tick.month > 1 for tick in found) == months
    assert any(tick.day > 1 for tick in found) == days_named


def test_ticks_stand_where_the_unit_begins() -> None:
    view = scale("2021-12-01", 800)
    year = next(tick for tick in ticks(view) if tick.major)
    assert year.year == 2022
    assert view.day(year.x) == pytest.approx(day("2022-01-01"))


@given(
    st.floats(min_value=100_000, max_value=740_000), st.floats(min_value=10, max_value=100_000),
    st.floats(min_value=200, max_value=3000),
)  # fmt: skip
def test_ticks_never_crowd_and_never_leave_the_view(
    first: float, days: float, width: float
) -> None:
    found = ticks(Scale(first, days, width))
    places = [tick.x for tick in found]
    assert places == sorted(places)
    assert all(-1 <= x <= width + 1 for x in places)
    assert len(places) <= width / 20 + 2


def test_marks_beside_each_other_share_a_track_with_their_labels() -> None:
    placed = pack([Item(1, 0, 10, 50), Item(2, 200, 210, 50)], 3, 400)
    assert [one.track for one in placed] == [0, 0]
    assert [one.side for one in placed] == ["right", "right"]


def test_a_mark_under_a_label_takes_another_track() -> None:
    placed = pack([Item(1, 0, 10, 100), Item(2, 40, 50, 30)], 2, 400)
    assert [one.track for one in placed] == [0, 1]
    assert tracks_used(placed) == 2


def test_a_label_drops_out_before_a_mark_does() -> None:
    placed = pack([Item(1, 0, 10, 100), Item(2, 40, 50, 30)], 1, 400)
    assert [one.side for one in placed] == ["", "right"]


def test_a_label_goes_left_at_the_right_edge_or_drops_out() -> None:
    assert pack([Item(1, 380, 390, 60)], 1, 400)[0].side == "left"
    placed = pack([Item(1, 300, 330, 0), Item(2, 380, 390, 60)], 1, 400)
    assert placed[1].side == ""


def test_a_long_label_is_begun_where_there_is_some_room() -> None:
    (placed,) = pack([Item(1, 0, 250, 300)], 1, 400)
    assert placed.side == "right"
    assert placed.label == 400 - 250 - LABEL_GAP


@given(
    st.lists(st.tuples(st.integers(0, 700), st.integers(2, 120), st.integers(0, 150)), max_size=40),
    st.integers(1, 4),
)
def test_no_label_lies_over_a_mark_of_its_track(
    items: list[tuple[int, int, int]], tracks: int
) -> None:
    given_items = [Item(n, x, x + w, label) for n, (x, w, label) in enumerate(items)]
    keys = {item.key for item in given_items}
    placed = pack(given_items, tracks, 800)
    assert {one.key for one in placed} == keys
    for one in placed:
        assert 0 <= one.track < tracks
        if one.side == "right":
            end = one.x1 + LABEL_GAP + one.label
            assert end <= 800
            others = [o for o in placed if o.track == one.track and o.key != one.key]
            assert not [o for o in others if one.x1 < o.x0 < end]


def test_the_fullest_lanes_give_way_first() -> None:
    assert shared_tracks([1, 5, 2], 9) == [1, 3, 2]
    assert shared_tracks([3, 3, 3, 3, 3], 9) == [1, 2, 2, 2, 2]
    assert shared_tracks([0, 0], 1) == [1, 1]


def test_a_lane_that_loses_a_label_gives_way_before_one_that_hides_a_mark() -> None:
    assert shared_tracks([2, 2, 2], 5, least=[2, 1, 2]) == [2, 1, 2]
    placed = pack([Item(1, 0, 10, 100), Item(2, 40, 50, 30)], 3, 400)
    assert tracks_used(placed) == 2
    assert tracks_used(pack(without_labels(placed), 3, 400)) == 1


def test_a_mark_on_a_longer_one_leaves_that_one_its_label() -> None:
    long, short = pack([Item(1, 0, 100, 80), Item(2, 20, 30, 60)], 1, 400)
    assert (long.side, short.side) == ("right", "")
