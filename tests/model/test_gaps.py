"""What a chronology leaves open: each missing step found, and silence where nothing is missing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.model.dates import parse_edtf
from casefile.model.gap import Limit, Step
from casefile.model.gaps import find_gaps

TODAY = date(2031, 6, 1)


def step(
    kind: str,
    edtf: str | None,
    *outcomes: str,
    lane: str = "procedure here",
    planned: bool = False,
    court: bool = False,
    release: bool = False,
    number: int = 0,
) -> Step:
    """A step as the store gives it; its id from its date."""
    known = parse_edtf(edtf) if edtf else None
    return Step(
        number or (abs(hash((kind, edtf))) % 10_000 + 1), kind, lane, edtf,
        known.earliest if known else None, known.latest if known else None, planned,
        frozenset(outcomes), court, release,
    )  # fmt: skip


def limit(for_whom: str, due: str | None, *, received: bool = False) -> Limit:
    """A time limit that counts from receipt."""
    last = parse_edtf(due).latest if due else None
    return Limit(7, 3, "A3", for_whom, due, last, received, from_receipt=True)


def rules(*steps: Step, limits: tuple[Limit, ...] = ()) -> list[str]:
    """The rules that find something, silences apart."""
    found = find_gaps(steps, limits, TODAY)
    return [one.rule for one in found if not one.rule.startswith("silence")]


APPLIED = step("application", "2030-01-10")
REFUSED = step("decision", "2030-03-01", "refused")
APPEALED = step("appeal", "2030-03-20")
ANNULLED = step("ruling", "2030-06-11", "annulled", court=True)
ANEW = step("decision", "2030-08-01", "granted")
HELD = step("detention", "2030-04-02", lane="detention")
FREED = step("detention", "2030-05-09", lane="detention", release=True)


def test_a_complete_procedure_asks_nothing() -> None:
    assert rules(APPLIED, REFUSED, APPEALED, ANNULLED, ANEW) == []


@pytest.mark.parametrize(
    ("steps", "wanted"),
    [
        ((APPLIED,), ["application without decision"]),
        ((REFUSED,), ["decision without application"]),
        ((APPLIED, REFUSED, APPEALED), ["appeal without ruling"]),
        ((APPLIED, REFUSED, step("ruling", "2030-06-11", "upheld"), ANEW), []),
        ((REFUSED, APPLIED, ANNULLED, APPEALED, ANEW), []),
        ((step("ruling", "2030-06-11", "upheld"),), ["ruling without appeal"]),
        ((APPLIED, REFUSED, APPEALED, ANNULLED), ["annulled without new decision"]),
        ((HELD,), ["detention without court", "detention without release"]),
        ((HELD, FREED), ["detention without court"]),
        ((HELD, step("ruling", "2030-04-03", court=True, lane="detention"), FREED), []),
        ((step("detention", "2030-04-02/2030-04-03", lane="detention"),), []),
        ((step("hearing", "2030-09-09", planned=True),), ["hearing not told"]),
        ((step("hearing", "2030-09-09", planned=True), step("hearing", "2030-09-09")), []),
        ((step("hearing", "2031-09-09", planned=True),), []),
    ],
)  # fmt: skip
def test_a_missing_step_is_asked_for(steps: tuple[Step, ...], wanted: list[str]) -> None:
    assert rules(*steps) == wanted


def test_the_second_of_two_rulings_needs_an_appeal_of_its_own() -> None:
    second = step("ruling", "2030-12-04", "appeal dismissed", court=True)
    told = (APPLIED, REFUSED, APPEALED, ANNULLED, second)
    assert rules(*told) == ["ruling without appeal"]
    assert rules(*told, step("appeal", "2030-07-01")) == []


def test_the_same_ruling_told_by_its_month_and_by_its_day_is_asked_of_once() -> None:
    found = find_gaps((step("ruling", "2030-06", "annulled"), ANNULLED, APPLIED), (), TODAY)
    asked = [one.edtf for one in found if one.rule == "annulled without new decision"]
    assert asked == ["2030-06-11"]


def test_what_is_recent_may_have_no_answer_yet() -> None:
    assert rules(step("application", "2031-05-01")) == []
    assert rules(APPLIED, REFUSED, step("appeal", "2031-05-20")) == []


def test_an_undated_step_may_stand_anywhere() -> None:
    assert rules(REFUSED, step("application", None)) == []
    assert rules(APPLIED, step("decision", None)) == []
    later = step("decision", None)
    assert rules(APPLIED, APPEALED, ANNULLED, later) == ["annulled without new decision"]


def test_time_limits_ask_what_was_done_and_when_papers_came() -> None:
    told = (APPLIED, REFUSED, APPEALED, ANNULLED, ANEW)
    assert rules(*told, limits=(limit("us", "2030-03-22"),)) == []
    assert rules(*told, limits=(limit("us", "2030-12-22"),)) == ["time limit without step"]
    assert rules(limits=(limit("authority", "2030-12-22"),)) == ["time limit without answer"]
    assert rules(limits=(limit("us", "2031-12-22"), limit("other", "2030-01-01"))) == []
    assert rules(limits=(limit("us", None),)) == ["not known when received"]
    assert rules(limits=(limit("us", None, received=True),)) == []


def test_silence_is_measured_by_the_rhythm_of_the_case() -> None:
    days = ["2029-01-10", "2029-02-10", "2029-03-12", "2029-04-10", "2030-04-10", "2031-05-30"]
    steps = [step("other", day) for day in days]
    told = [(one.edtf, one.until) for one in find_gaps(steps, (), TODAY)]
    assert told == [("2029-04-10", "2030-04-10"), ("2030-04-10", "2031-05-30")]
    slow = [step("other", f"20{year}-01-10") for year in range(22, 32)]
    assert find_gaps(slow, (), TODAY) == []


def test_anything_told_in_between_breaks_a_silence() -> None:
    days = ["2029-01-10", "2029-02-10", "2029-03-12", "2029-04-10", "2030-04-10", "2031-05-30"]
    steps = [step("other", day) for day in days]
    letter = step("statement", "2029-10-01", lane="other")
    told = [one.edtf for one in find_gaps([*steps, letter], (), TODAY)]
    assert told == ["2030-04-10"]


def test_silence_lasts_until_today() -> None:
    steps = [step("other", f"2029-0{month}-10") for month in range(1, 6)]
    (found,) = find_gaps(steps, (), TODAY)
    assert (found.rule, found.edtf) == ("silence since", "2029-05-10")


def test_a_gap_is_the_same_one_after_its_event_was_read_anew() -> None:
    def key(number: int) -> list[str]:
        return [
            one.key for one in find_gaps([step("application", "2030", number=number)], (), TODAY)
        ]

    assert key(4) == key(9)


EDTF = st.sampled_from(
    ["2030", "2030-05", "2030-05-06", "2030-05-06/2030-07-01", "2030-02/..", "../2030-01", "2030~",
     "[2030-05-06..]", None]
)  # fmt: skip
STEPS = st.builds(
    step,
    st.sampled_from(["application", "decision", "ruling", "appeal", "hearing", "detention"]),
    EDTF,
    st.sampled_from(["annulled", "refused", "appeal dismissed", ""]),
    lane=st.sampled_from(["procedure here", "detention", "other"]),
    planned=st.booleans(), court=st.booleans(), release=st.booleans(),
)  # fmt: skip


@given(st.lists(STEPS, max_size=12))
def test_any_steps_give_gaps_that_name_a_step_each_once(steps: list[Step]) -> None:
    found = find_gaps(steps, (), TODAY)
    assert len({one.key for one in found}) == len(found)
    assert {one.event_id for one in found} <= {one.id for one in steps}
