"""Which events of different documents are one, which are asked, and which are not."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

import casefile.text.same_event
from casefile.model.finding import EventMatch, EventSketch
from casefile.text.event_likeness import likeness
from casefile.text.event_told import Told
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


INTERVIEW = EventSketch(
    id=1,
    kind="hearing",
    title="He gave a first interview",
    quotes=("He was interviewed in November 2021.",),
    document_ids=frozenset({1}),
    people=frozenset({CLIENT}),
    dates=("2021-11",),
    language="en",
)
FIRST_DAY = replace(
    INTERVIEW,
    id=2,
    quotes=("Bahrom helped at the interview held on 22 November 2021.",),
    title="Bahrom helped at the interview",
    document_ids=frozenset({2}),
    people=frozenset({9}),
    dates=("2021-11-22",),
)


def test_the_only_interview_of_a_month_is_the_one_of_a_day_in_it() -> None:
    (match,) = matches(INTERVIEW, FIRST_DAY)
    assert (match.outcome, match.differences) == ("same", ())


def test_with_a_second_interview_in_the_month_neither_is_joined() -> None:
    second = replace(FIRST_DAY, id=3, document_ids=frozenset({3}), dates=("2021-11-29",))
    assert not [one for one in matches(INTERVIEW, FIRST_DAY, second) if one.outcome == "same"]


def test_two_who_differ_from_a_third_in_other_things_are_not_one() -> None:
    whose = replace(RULING, sayings=(*RULING.sayings, ("actor", "the authority (Office)", 1)), id=1)
    other_appeal = replace(
        RULING,
        id=2,
        kind="ruling",
        quotes=("The judges upheld what the officials wanted.",),
        document_ids=frozenset({2}),
        people=frozenset({CLIENT}),
        courts=frozenset(),
        dates=("2022-11",),
        title="The judges sided with the officials",
        sayings=(("actor", "the applicant (Benali)", 2),),
    )
    other_outcome = replace(
        RULING,
        id=3,
        quotes=("The Regional Court upheld the refusal that autumn.",),
        document_ids=frozenset({3}),
        people=frozenset({COURT}),
        title="The Regional Court upheld the refusal",
        dates=("2022-11",),
        sayings=(("outcome", "upheld", 3),),
        client_named=False,
    )
    found = matches(whose, other_appeal, other_outcome)
    assert {match.differences[0][0] for match in found if match.differences} == {
        "actor",
        "outcome",
    }
    assert not [match for match in found if match.outcome == "same"]


def test_a_month_does_not_make_one_event_of_two_days() -> None:
    both = replace(RULING, dates=("2022-11", "2022-11-23"))
    other = replace(RULING, id=2, document_ids=frozenset({2}), dates=("2022-11", "2022-11-09"))
    (match,) = matches(both, other)
    assert match.outcome == "ask"
    assert match.differences[0][0] == "date"


def test_what_a_court_does_by_arresting_is_to_order_it() -> None:
    ordered = replace(
        RULING,
        kind="decision",
        quotes=("On 23 November 2022 the court ordered the arrest of Benali.",),
        sayings=(),
    )
    arrested = replace(
        LITHUANIAN,
        kind="detention",
        language="ru",
        quotes=("23 ноября 2022 года суд арестовал её на два месяца.",),
        sayings=(),
        people=frozenset({COURT}),
    )
    (match,) = matches(ordered, arrested)
    assert match.outcome == "same"


def test_what_was_planned_for_a_day_and_done_on_it_is_one() -> None:
    planned = replace(
        FIRST_DAY,
        id=1,
        kind="publication",
        people=frozenset({CLIENT}),
        document_ids=frozenset({1}),
        quotes=("They intend to hand over an open letter on 22 November 2021.",),
        planned=True,
    )
    done = replace(
        planned,
        id=2,
        kind="statement",
        document_ids=frozenset({2}),
        quotes=("On 22 November 2021 they asked the minister to halt the expulsion.",),
        planned=False,
    )
    (match,) = matches(planned, done)
    assert match.outcome == "same"


def test_being_held_and_being_let_go_are_never_one() -> None:
    held = replace(
        INTERVIEW,
        kind="detention",
        quotes=("In November 2021 he was detained in Valletta.",),
    )
    free = replace(
        held,
        id=2,
        document_ids=frozenset({2}),
        dates=("2021-11-28",),
        quotes=("He was released on 28 November 2021.",),
    )
    assert matches(held, free) == []


def test_about_a_day_makes_no_event_of_two_days() -> None:
    about = replace(RULING, dates=("2022-11-23~", "2022-11-23"))
    next_day = replace(
        RULING,
        id=2,
        document_ids=frozenset({2}),
        dates=("2022-11-24",),
        sayings=(("date", "2022-11-24", 2), ("outcome", "annulled", 2)),
    )
    (match,) = matches(about, next_day)
    assert match.outcome != "same"
    ((name, *days),) = match.differences
    assert (name, sorted(days)) == ("date", ["2022-11-23", "2022-11-24"])


def test_a_hearing_of_the_month_is_not_what_was_decided_in_it() -> None:
    hearing = replace(
        RULING,
        kind="hearing",
        title="The appeal was heard",
        quotes=("The appeal was heard on 7 November 2022.",),
        dates=("2022-11-07",),
        sayings=(("date", "2022-11-07", 1),),
    )
    decided = replace(RULING, id=2, document_ids=frozenset({2}), dates=("2022-11",), sayings=())
    assert not [one for one in matches(hearing, decided) if one.outcome == "same"]


def in_one_document(document_id: int, count: int, *days: str) -> Iterator[EventSketch]:
    """Rulings of one document, told in turn of these days."""
    for number in range(count):
        one_id, day = 10_000 * document_id + number, days[number % len(days)]
        documents, told = frozenset({document_id}), (("date", day, one_id),)
        yield replace(RULING, id=one_id, document_ids=documents, dates=(day,), sayings=told)


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """The pairs whose words are compared."""
    pairs: list[tuple[int, int]] = []

    def counting(first: Told, second: Told) -> object:
        pairs.append((first.sketch.id, second.sketch.id))
        return likeness(first, second)

    monkeypatch.setattr(casefile.text.same_event, "likeness", counting)
    return pairs


def test_a_thick_file_is_compared_with_what_is_near_in_time_only(
    looked_at: list[tuple[int, int]],
) -> None:
    months = [f"{year}-{month:02d}-12" for year in range(1990, 2020) for month in range(1, 13)]
    old = [*in_one_document(1, 360, *months)]
    new = [*in_one_document(2, 360, *months)]
    found = match_events([*old, *new], {one.id for one in new})
    same = {(one.first_id, one.second_id) for one in found if one.outcome == "same"}
    assert {tuple(sorted(pair)) for pair in same} == {
        (one.id, other.id) for one, other in zip(old, new, strict=True)
    }
    assert len({tuple(sorted(pair)) for pair in looked_at}) < 360 * 20


def test_two_thick_files_about_one_day_are_not_compared_without_end(
    looked_at: list[tuple[int, int]],
) -> None:
    old, new = (list(in_one_document(number, 3_000, "2022-11-23")) for number in (1, 2))
    assert match_events([*old, *new], {one.id for one in new})
    assert len({tuple(sorted(pair)) for pair in looked_at}) <= 250_000


HELD = EventSketch(
    id=1,
    kind="detention",
    title="Ilse Olden was detained",
    quotes=("Ilse Olden was detained on 5 May 2021.",),
    document_ids=frozenset({1}),
    people=frozenset({CLIENT}),
    dates=("2021-05-05",),
    sayings=(("date", "2021-05-05", 1),),
    language="en",
)
ANOTHER_NAME = 9


def test_under_a_name_that_is_asked_about_an_event_is_asked_never_joined() -> None:
    other = replace(
        HELD,
        id=2,
        document_ids=frozenset({2}),
        people=frozenset({ANOTHER_NAME}),
        perhaps=frozenset({CLIENT}),
        dates=("2021-05-06",),
        sayings=(("date", "2021-05-06", 2),),
    )
    (match,) = matches(HELD, other)
    assert match.outcome == "ask"
    assert [name for name, _, _ in match.differences] == ["date"]
    assert matches(HELD, replace(other, perhaps=frozenset())) == []


def test_what_the_same_group_does_since_the_same_year_is_one_thing() -> None:
    records = replace(
        HELD,
        kind="other",
        title="The group has kept records of forced evictions",
        quotes=("The group Elm Watch has kept records of forced evictions since 2014.",),
        people=frozenset({OFFICE}),
        dates=("2014/..",),
        sayings=(("date", "2014/..", 1),),
    )
    reports = replace(
        records,
        id=2,
        kind="publication",
        title="Elm Watch has published reports on evictions",
        quotes=("Elm Watch has published reports on evictions since 2014.",),
        document_ids=frozenset({2}),
    )
    lives = replace(
        reports,
        kind="other",
        title="Elm Watch has an office in Lund",
        quotes=("Elm Watch has an office in Lund since 2014.",),
    )
    assert [match.outcome for match in matches(records, reports)] == ["same"]
    assert matches(records, lives) == []


def test_an_order_to_search_for_somebody_is_not_its_execution() -> None:
    listed = replace(
        HELD,
        kind="other",
        title="Ilse Olden was placed on the wanted list",
        quotes=("On 18 February 2022 Ilse Olden was placed on the wanted list.",),
        dates=("2022-02-18",),
        sayings=(("date", "2022-02-18", 1),),
    )
    ordered = replace(
        listed,
        id=2,
        title="Placed on the wanted list",
        document_ids=frozenset({2}),
        dates=("2022-02-11",),
        sayings=(("date", "2022-02-11", 2), ("actor", "by a court (Lund Court)", 2)),
    )
    newspaper = replace(ordered, sayings=(("date", "2022-02-11", 2),))
    assert matches(listed, ordered) == []
    assert [match.outcome for match in matches(listed, newspaper)] == ["ask"]


def test_a_prosecutor_instead_of_a_court_is_asked() -> None:
    court = replace(HELD, sayings=(*HELD.sayings, ("actor", "by a court", 1)))
    other = replace(
        HELD,
        id=2,
        document_ids=frozenset({2}),
        sayings=(("date", "2021-05-05", 2), ("actor", "by a prosecutor", 2)),
    )
    (match,) = matches(court, other)
    assert (match.outcome, match.differences) == (
        "ask",
        (("actor", "by a prosecutor", "by a court"),),
    )


def test_an_offices_opinion_of_one_day_is_one_event_however_it_is_told() -> None:
    said = replace(
        HELD,
        kind="statement",
        title="The Security Service stated in its opinion",
        quotes=("In its opinion of 5 May 2021 the Security Service stated that he is a threat.",),
        people=frozenset({OFFICE}),
    )
    informed = replace(
        said,
        id=2,
        kind="other",
        title="The Security Service informed of a threat",
        quotes=("On 5 May 2021 the Security Service informed of a threat by its opinion.",),
        document_ids=frozenset({2}),
        sayings=(("date", "2021-05-05", 2),),
    )
    other_day = replace(informed, dates=("2021-05",), sayings=(("date", "2021-05", 2),))
    assert [match.outcome for match in matches(said, informed)] == ["same"]
    assert matches(said, other_day) == []


def test_an_arrest_and_the_courts_order_of_another_day_are_two_steps() -> None:
    ordered = replace(
        HELD,
        id=2,
        kind="decision",
        title="The court ordered her detention",
        quotes=(
            "On 7 May 2021 the court ordered the detention of Ilse Olden, arrested on Friday.",
        ),
        document_ids=frozenset({2}),
        dates=("2021-05-07",),
        sayings=(("date", "2021-05-07", 2), ("actor", "by a court", 2)),
    )
    of_court_too = replace(ordered, id=1, document_ids=frozenset({1}), dates=("2021-05-17",))
    assert matches(HELD, ordered) == []
    (match,) = matches(of_court_too, ordered)
    assert [name for name, _, _ in match.differences] == ["date"]


def test_a_day_that_could_not_be_worked_out_is_asked_never_joined() -> None:
    told_later = replace(
        HELD,
        id=2,
        quotes=("Two weeks later Ilse Olden was detained.",),
        document_ids=frozenset({2}),
        dates=(),
        sayings=(),
    )
    assert [match.outcome for match in matches(HELD, told_later)] == ["same"]
    (match,) = matches(HELD, replace(told_later, date_open=True))
    assert match.outcome == "ask"


def test_to_forbid_a_removal_is_not_to_order_it() -> None:
    ordered = replace(
        HELD,
        kind="decision",
        title="The migration service ordered her expulsion",
        quotes=("On 5 February 2022 the migration service ordered her expulsion.",),
        dates=("2022-02-05",),
        sayings=(("date", "2022-02-05", 1),),
    )
    forbidden = replace(
        ordered,
        id=2,
        title="The court suspended the expulsion",
        quotes=("On 9 February 2022 the court ordered that the expulsion order be suspended"
                " by an interim measure.",),
        document_ids=frozenset({2}),
        dates=("2022-02-09",),
        sayings=(("date", "2022-02-09", 2),),
    )  # fmt: skip
    assert matches(ordered, forbidden) == []


def test_two_names_of_courts_for_one_days_ruling_are_asked() -> None:
    other = replace(
        LITHUANIAN, people=frozenset({ANOTHER_NAME, OFFICE}), courts=frozenset({ANOTHER_NAME})
    )
    (match,) = matches(RULING, other)
    assert match.outcome == "ask"
    assert matches(RULING, replace(other, dates=("2022-11",), sayings=())) == []


def test_what_thousands_did_since_a_year_is_nobodys_event() -> None:
    asked = replace(
        HELD,
        kind="application",
        title="Ilse Olden asked for asylum",
        quotes=("On 17 October 2022 Ilse Olden asked for asylum.",),
        dates=("2022-10-17",),
        sayings=(("date", "2022-10-17", 1),),
    )
    thousands = replace(
        asked,
        id=2,
        title="Thousands have asked for asylum",
        quotes=("Since 2022 thousands have asked for asylum.",),
        document_ids=frozenset({2}),
        people=frozenset(),
        dates=("2022/..",),
        sayings=(("date", "2022/..", 2),),
    )
    assert matches(asked, thousands) == []
    assert [match.outcome for match in matches(asked, replace(thousands, dates=("2022-10",)))] == [
        "same"
    ]
