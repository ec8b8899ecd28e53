"""Which events of different documents are one, which are asked, and which are not."""

from dataclasses import replace

from casefile.model.finding import EventMatch, EventSketch
from casefile.text.same_event import match_events

COURT, OFFICE, CLIENT = 1, 2, 3
RULING = EventSketch(
    id=1,
    kind="ruling",
    title="The Regional Administrative Court annulled the refusal",
    quotes=("On 23 November 2022 the Regional Administrative Court annulled the refusal.",),
    document_ids=frozenset({1}),
    people=frozenset({COURT, OFFICE, CLIENT}),
    courts=frozenset({COURT}),
    dates=("2022-11-23",),
    sayings=(("date", "2022-11-23", 1), ("outcome", "annulled", 1)),
    language="en",
    client_named=True,
)
LITHUANIAN = EventSketch(
    id=2,
    kind="ruling",
    title="Teismas panaikino sprendimą",
    quotes=("Teismas 2022 m. lapkričio 23 d. panaikino sprendimą.",),
    document_ids=frozenset({2}),
    people=frozenset({COURT, OFFICE}),
    courts=frozenset({COURT}),
    dates=("2022-11-23",),
    sayings=(("date", "2022-11-23", 2), ("outcome", "annulled", 2)),
    language="lt",
)


def matches(*sketches: EventSketch) -> list[EventMatch]:
    return match_events(sketches, {sketch.id for sketch in sketches[1:]})


def test_one_day_one_court_one_act_is_the_same_in_any_language() -> None:
    (match,) = matches(RULING, LITHUANIAN)
    assert match.outcome == "same"
    assert {match.first_id, match.second_id} == {1, 2}
    assert match.differences == ()


def test_a_month_fits_the_day_inside_it() -> None:
    month = replace(RULING, id=2, document_ids=frozenset({2}), dates=("2022-11",), sayings=())
    (match,) = matches(RULING, month)
    assert match.outcome == "same"


def test_another_day_near_by_is_asked_with_the_difference() -> None:
    other = replace(
        RULING,
        id=2,
        document_ids=frozenset({2}),
        dates=("2022-11-09",),
        sayings=(("date", "2022-11-09", 2), ("outcome", "annulled", 2)),
    )
    (match,) = matches(RULING, other)
    assert match.outcome == "ask"
    assert match.differences[0][0] == "date"


def test_whose_appeal_it_was_is_asked() -> None:
    one = replace(RULING, sayings=(*RULING.sayings, ("actor", "the authority (Office)", 1)))
    other = replace(
        RULING,
        id=2,
        document_ids=frozenset({2}),
        dates=("2022-11",),
        sayings=(("actor", "the applicant (Benali)", 2), ("outcome", "annulled", 2)),
    )
    (match,) = matches(one, other)
    assert match.outcome == "ask"
    assert [name for name, _, _ in match.differences] == ["actor"]


def test_a_contrary_outcome_is_asked() -> None:
    other = replace(
        RULING,
        id=2,
        document_ids=frozenset({2}),
        quotes=("On 23 November 2022 the Regional Administrative Court upheld the refusal.",),
        sayings=(("outcome", "upheld", 2),),
    )
    (match,) = matches(RULING, other)
    assert (match.outcome, match.differences) == ("ask", (("outcome", "upheld", "annulled"),))


def test_an_undated_sentence_with_act_court_and_person_fits() -> None:
    undated = replace(RULING, id=2, document_ids=frozenset({2}), dates=(), sayings=())
    (match,) = matches(RULING, undated)
    assert match.outcome == "same"


def test_other_years_other_people_other_acts_do_not_match() -> None:
    year = replace(RULING, id=2, document_ids=frozenset({2}), dates=("2020-11-23",))
    court = replace(
        RULING,
        id=2,
        document_ids=frozenset({2}),
        people=frozenset({9}),
        courts=frozenset({9}),
        dates=("2022-11",),
        client_named=False,
        quotes=("In November 2022 the Harbour Court annulled a fine.",),
        title="",
    )
    act = replace(
        RULING,
        id=2,
        kind="travel",
        document_ids=frozenset({2}),
        quotes=("On 23 November 2022 Benali left Malta.",),
    )
    assert matches(RULING, year) == []
    assert all(match.outcome == "ask" for match in matches(RULING, court))
    assert matches(RULING, act) == []


def test_events_of_one_document_are_never_paired() -> None:
    assert matches(RULING, replace(LITHUANIAN, document_ids=frozenset({1}))) == []


def test_dismissed_events_and_old_pairs_are_left_alone() -> None:
    assert matches(replace(RULING, state="dismissed"), LITHUANIAN) == []
    assert match_events((RULING, LITHUANIAN), set()) == []


def test_a_new_event_never_joins_two_that_exclude_each_other() -> None:
    annulled = RULING
    upheld = replace(
        RULING,
        id=2,
        document_ids=frozenset({2}),
        sayings=(("outcome", "upheld", 2),),
    )
    new = replace(RULING, id=3, document_ids=frozenset({3}), sayings=())
    found = match_events((annulled, upheld, new), {3})
    assert len([match for match in found if match.outcome == "same"]) == 1


def test_a_planned_day_is_asked_of_a_happened_one_only_when_they_fit() -> None:
    interview = replace(
        RULING,
        kind="hearing",
        courts=frozenset(),
        people=frozenset({OFFICE, CLIENT}),
        quotes=("He will be interviewed on 6 November 2024.",),
        dates=("2024-11-06",),
        sayings=(),
        planned=True,
    )
    month = replace(
        interview,
        id=2,
        document_ids=frozenset({2}),
        dates=("2024-11",),
        quotes=("He will be interviewed afresh in November 2024.",),
    )
    (match,) = matches(interview, month)
    assert match.outcome == "same"
