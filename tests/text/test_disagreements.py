"""Where the sources of one event cannot all be right, and where they only say less."""

import pytest

from casefile.model.finding import EventSketch
from casefile.text.disagreements import dates_agree, days_between, differs, find_disagreements


def event(*sayings: tuple[str, str, int]) -> EventSketch:
    return EventSketch(1, "ruling", "", (), frozenset({1}), frozenset(), sayings=sayings)


def test_two_dates_disagree_and_keep_their_passages() -> None:
    (found,) = find_disagreements(
        event(("date", "2023-02-18", 1), ("date", "2023-10-05", 2), ("date", "2023-10-05", 3))
    )
    assert found.property == "date"
    assert found.values == (("2023-02-18", (1,)), ("2023-10-05", (2, 3)))


def test_a_month_does_not_disagree_with_a_day_inside_it() -> None:
    assert find_disagreements(event(("date", "2023-12", 1), ("date", "2023-12-13", 2))) == []


def test_a_month_beside_two_days_is_not_a_third_value() -> None:
    (found,) = find_disagreements(
        event(("date", "2023-12", 1), ("date", "2023-12-13", 2), ("date", "2023-12-14", 3))
    )
    assert [value for value, _ in found.values] == ["2023-12-13", "2023-12-14"]


@pytest.mark.parametrize(
    ("first", "second", "agree"),
    [
        ("2019-03-14/2019-03-19", "2019-03-14", True),
        ("2019-03-14/2019-03-19", "2019-03", True),
        ("2022-02/..", "2022-02-18", True),
        ("199X", "1993", True),
        ("2023-05-19", "2023-05-20", False),
        ("2022-06-16", "2022-06-06", False),
        ("[2023-12-21..]", "2023-12-28", True),
        ("../2013", "2015", False),
    ],
)
def test_dates_that_can_both_be_right(first: str, second: str, agree: bool) -> None:
    assert dates_agree(first, second) is agree
    assert dates_agree(second, first) is agree


def test_whose_appeal() -> None:
    (found,) = find_disagreements(
        event(
            ("actor", "the authority (Migration Office)", 1),
            ("actor", "the authority (Migracijos tarnyba)", 2),
            ("actor", "the applicant (Ilyas Benali)", 3),
        )
    )
    assert found.property == "actor"
    assert found.values == (
        ("the authority (Migration Office)", (1, 2)),
        ("the applicant (Ilyas Benali)", (3,)),
    )


def test_outcomes_that_exclude_each_other() -> None:
    assert differs("outcome", "annulled", "upheld")
    assert not differs("outcome", "annulled", "refused")
    (found,) = find_disagreements(event(("outcome", "annulled", 1), ("outcome", "upheld", 2)))
    assert found.property == "outcome"


def test_an_appeals_fate_is_not_compared_when_it_is_another_persons_appeal() -> None:
    found = find_disagreements(
        event(
            ("actor", "the authority", 1),
            ("outcome", "appeal upheld", 1),
            ("actor", "the applicant", 2),
            ("outcome", "appeal dismissed", 2),
        )
    )
    assert [one.property for one in found] == ["actor"]


def test_who_was_asked() -> None:
    (found,) = find_disagreements(
        event(("addressee", "a minister (Ana Vella)", 1), ("addressee", "parliament", 2))
    )
    assert found.property == "addressee"


def test_one_value_is_no_disagreement() -> None:
    assert find_disagreements(event(("addressee", "a minister", 1), ("date", "2020", 1))) == []


def test_days_between_dates() -> None:
    assert days_between("2023-05-19", "2023-05-20") == 1
    assert days_between("2023-05", "2023-05-20") == 0
    assert days_between("2023-05-19", "2023/..") > 10_000


def test_about_a_day_hides_no_disagreement_of_two_days() -> None:
    said = (("date", "2024-03-27~", 1), ("date", "2024-03-27", 2), ("date", "2024-03-28", 3))
    (found,) = find_disagreements(event(*said))
    assert [value for value, _ in found.values] == ["2024-03-27", "2024-03-28"]


def test_about_a_day_alone_agrees_with_a_day_beside_it() -> None:
    assert not find_disagreements(event(("date", "2024-03-27~", 1), ("date", "2024-03-28", 2)))
