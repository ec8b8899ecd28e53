"""What the band finds in a stretch of time, and the days each kind of date covers."""

from datetime import date, timedelta
from random import Random

import pytest

from casefile.store.events import BandRow
from casefile.ui.timeline.band_index import FADE_DAYS, LANES, BandIndex, bucket_days, span


def row(
    number: int, edtf: str | None, earliest: str = "9999-12-31", latest: str = "9999-12-31",
    lane: str = "other", disputed: tuple[str, ...] = (), after: int | None = None,
    before: int | None = None,
) -> BandRow:  # fmt: skip
    return BandRow(
        number, lane, edtf, earliest, latest, "accepted", f"Event {number}", bracketed=False,
        disputed=disputed, after_event_id=after, before_event_id=before,
    )  # fmt: skip


def days(first: str, last: str) -> tuple[int, int]:
    return date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal() + 1


def test_a_day_is_a_day_and_a_month_its_whole_length() -> None:
    found = span(row(1, "2022-03-05", "2022-03-05", "2022-03-05"))
    assert found is not None
    assert (found.start, found.end) == days("2022-03-05", "2022-03-05")
    found = span(row(1, "2022-03", "2022-03-01", "2022-03-31"))
    assert found is not None
    assert (found.start, found.end) == days("2022-03-01", "2022-03-31")


def test_open_ends_are_open() -> None:
    later = span(row(1, "2023-12-21/..", "2023-12-21", "9999-12-31"))
    assert later is not None
    assert later.open_end
    assert later.start == date(2023, 12, 21).toordinal()
    before = span(row(1, "../2014", "2014-12-31", "2014-12-31"))
    assert before is not None
    assert before.open_start
    assert before.end == date(2015, 1, 1).toordinal()


def test_two_dates_reach_from_one_to_the_other() -> None:
    found = span(
        row(1, "2023-02-18", "2023-02-18", "2023-02-18", disputed=("2023-02-18", "2023-10-05"))
    )
    assert found is not None
    assert (found.start, found.end) == days("2023-02-18", "2023-10-05")


def test_undated_facts_fade_in_after_what_they_follow_or_are_counted_only() -> None:
    month = row(1, "2022-02", "2022-02-01", "2022-02-28")
    index = BandIndex([month, row(2, None, after=1), row(3, None), row(4, None, before=1)])
    assert index.undated == 3
    anchored = index.where(1)
    assert anchored.undated
    assert anchored.start == date(2022, 3, 1).toordinal()
    assert anchored.end == anchored.start + FADE_DAYS
    assert index.span(2) is None
    ahead = index.where(3)
    assert ahead.open_start
    assert ahead.end == date(2022, 2, 1).toordinal()


def test_only_lanes_with_events_are_there_in_their_order() -> None:
    index = BandIndex(
        [
            row(1, "2022", "2022-01-01", "2022-12-31", lane="other"),
            row(2, "2021", "2021-01-01", "2021-12-31", lane="journey"),
            row(3, "2021", "2021-01-01", "2021-12-31", lane="unheard of"),
        ]
    )
    assert [lane.name for lane in index.lanes] == ["journey", "other"]


@pytest.mark.parametrize("seed", range(5))
def test_what_is_in_view_is_found_and_counted_exactly(seed: int) -> None:
    random = Random(seed)
    rows = []
    for number in range(400):
        start = date(1990, 1, 1) + timedelta(days=random.randrange(12_000))
        end = start + timedelta(days=random.choice([0, 0, 0, 3, 30, 365, 4000]))
        edtf = f"{start}/{end}"
        rows.append(row(number + 1, edtf, str(start), str(end), random.choice(LANES)))
    index = BandIndex(rows)
    for _ in range(50):
        first = date(1988, 1, 1).toordinal() + random.randrange(14_000)
        last = first + random.choice([1, 20, 400, 6000])
        for lane in index.lanes:
            wanted = {
                n for n in range(len(rows))
                if index.where(n).start < last and index.where(n).end > first
                and rows[n].lane == lane.name
            }  # fmt: skip
            assert set(lane.within(first, last)) == wanted
            assert lane.count(first, last) == len(wanted)


def test_density_counts_each_event_where_it_lies() -> None:
    index = BandIndex(
        [row(n + 1, "2022-01-05", "2022-01-05", "2022-01-05") for n in range(7)]
        + [row(9, "2022-03-01", "2022-03-01", "2022-03-01")]
    )
    (lane,) = index.lanes
    found = lane.density(date(2022, 1, 1).toordinal(), date(2022, 4, 1).toordinal(), 8)
    assert [count for _, count in found] == [7, 1]
    assert all(day % 8 == 0 for day, _ in found)


def test_the_first_view_leaves_out_one_event_of_long_ago() -> None:
    recent = [row(n, f"2023-0{n}-01", f"2023-0{n}-01", f"2023-0{n}-01") for n in range(1, 9)]
    first, length = BandIndex([row(99, "1987", "1987-01-01", "1987-12-31"), *recent]).first_view()
    assert date.fromordinal(int(first)).year >= 2022
    assert first + length > date(2023, 8, 1).toordinal()


def test_an_empty_case_shows_about_a_year() -> None:
    _, length = BandIndex([]).first_view()
    assert 300 < length < 800


def test_buckets_are_powers_of_two_wide_enough_to_see() -> None:
    assert bucket_days(10) == 1
    assert bucket_days(0.01) == 512
