from dataclasses import replace

import pytest

from casefile.model.errors import CaseError, InvalidDate
from casefile.model.finding import EventMatch, FoundDisagreement
from casefile.store import disagreements, documents, entities, events, links
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection
from casefile.store.events import EventFilter
from tests.store import invented

RULING = "The court annulled the refusal on 18 February 2023.\nIt named Tamar Beridze.\n"
PRESS = "On 5 October 2023 the court upheld the refusal of Tamar Beridze.\n"
ALL = EventFilter(states=frozenset())


def by_hand(db: Connection, title: str, edtf: str | None, after: int | None = None) -> int:
    return events.add_event(
        db, title=title, kind="other", lane="journey", edtf=edtf, after_event_id=after
    )


def titles(db: Connection, chosen: EventFilter = ALL) -> list[str]:
    return [event.title for event in events.events(db, events.event_ids(db, chosen))]


@pytest.fixture
def told(case: OpenCase, db: Connection) -> tuple[int, int]:
    """One decision told by the press and by the ruling, as two suggestions; press first."""
    press = invented.add(db, case.folder, PRESS, "press.html", kind="article")
    ruling = invented.add(db, case.folder, RULING, "ruling.pdf", kind="ruling")
    (from_press,) = invented.save(
        db,
        press,
        invented.found_in(
            PRESS,
            [
                invented.suggest(
                    PRESS, PRESS.strip(), "The court upholds the refusal", "2023-10-05",
                    "5 October 2023", values=(("outcome", "upheld"),), who=[0],
                )
            ],
            dates=[("5 October 2023", "2023-10-05", "written")],
        ),
    )  # fmt: skip
    (from_ruling,) = invented.save(
        db,
        ruling,
        invented.found_in(
            RULING,
            [
                invented.suggest(
                    RULING, "The court annulled the refusal on 18 February 2023.",
                    "The court annuls the refusal", "2023-02-18", "18 February 2023",
                    values=(("outcome", "annulled"),),
                )
            ],
            dates=[("18 February 2023", "2023-02-18", "written")],
        ),
    )  # fmt: skip
    return from_press, from_ruling


def test_events_stand_in_the_order_of_the_timeline(db: Connection) -> None:
    for title, edtf in (
        ("day", "2023-12-13"),
        ("month", "2023-12"),
        ("first of month", "2023-12-01"),
        ("before", "../2014"),
        ("year", "2023"),
        ("open", "2024/.."),
        ("undated", None),
    ):
        by_hand(db, title, edtf)
    day = events.event_ids(db, EventFilter(text="day"))[-1]
    after = by_hand(db, "after the day", None, after=day)
    by_hand(db, "after that", None, after=after)
    assert titles(db) == [
        "before", "year", "first of month", "month", "day", "after the day", "after that", "open",
        "undated",
    ]  # fmt: skip
    assert [row.title for row in events.band_rows(db, ALL)] == titles(db)


def test_a_fact_stands_right_before_the_event_it_precedes(db: Connection) -> None:
    by_hand(db, "early", "2022-01-05")
    late = by_hand(db, "late", "2022-03-05")
    ahead = by_hand(db, "ahead", None)
    events.update_event(db, ahead, before_event_id=late)
    by_hand(db, "behind the one ahead", None, after=ahead)
    first = by_hand(db, "ahead of that", None)
    events.update_event(db, first, before_event_id=ahead)
    assert titles(db) == ["early", "ahead of that", "ahead", "behind the one ahead", "late"]
    events.update_event(db, ahead, before_event_id=first)
    assert sorted(titles(db)) == sorted([row.title for row in events.band_rows(db, ALL)])


def test_facts_that_follow_each_other_in_a_circle_are_all_there(db: Connection) -> None:
    first = by_hand(db, "first", None)
    second = by_hand(db, "second", None, after=first)
    events.update_event(db, first, after_event_id=second)
    assert sorted(titles(db)) == ["first", "second"]


def test_order_in_a_day_can_be_changed(db: Connection) -> None:
    ids = [by_hand(db, title, "2023-12-13") for title in ("one", "two", "three")]
    by_hand(db, "month", "2023-12")
    events.order_in_day(db, ids[2], up=True)
    assert titles(db) == ["month", "one", "three", "two"]
    assert not events.order_in_day(db, ids[0], up=True)
    events.order_in_day(db, ids[0], up=False)
    assert titles(db) == ["month", "three", "one", "two"]


def test_a_date_is_checked_and_its_bounds_are_stored(db: Connection) -> None:
    event_id = by_hand(db, "left", "2021-03")
    with pytest.raises(InvalidDate):
        events.update_event(db, event_id, edtf="2021-02-30")
    events.update_event(db, event_id, date_edtf="2021-05/2021-07")
    event = events.event(db, event_id)
    assert (event.earliest, event.latest, event.date_in_brackets) == (
        "2021-05-01",
        "2021-07-31",
        False,
    )
    with pytest.raises(ValueError, match="colour"):
        events.update_event(db, event_id, colour="red")


def test_filters_choose(told: tuple[int, int], case: OpenCase, db: Connection) -> None:
    from_press, from_ruling = told
    hand = by_hand(db, "100 % sure_thing", None)
    (tamar,) = entities.entities(db)
    assert events.event_ids(db, EventFilter(states=frozenset({"accepted"}))) == [hand]
    assert events.event_ids(db, EventFilter(needs_date=True)) == [hand]
    assert events.event_ids(db, EventFilter(lanes=frozenset({"journey"}))) == [hand]
    assert events.event_ids(db, EventFilter(document_id=2)) == [from_ruling]
    assert events.event_ids(db, EventFilter(entity_id=tamar.id)) == [from_press]
    assert events.event_ids(db, EventFilter(text="UPHELD")) == [from_press]
    assert events.event_ids(db, EventFilter(text="% sure_")) == [hand]
    assert events.event_ids(db, EventFilter(text="_ %")) == []
    assert events.event_ids(db, EventFilter(disagree=True)) == []


def test_joined_events_keep_every_quote_and_both_values(
    told: tuple[int, int], db: Connection
) -> None:
    from_press, from_ruling = told
    events.join_events(db, from_press, from_ruling)
    event = events.event(db, from_press)
    assert events.existing(db, told) == [from_press]
    assert event.title == "The court upholds the refusal"
    assert event.edtf == "2023-02-18", "the ruling's date stands before the press's"
    assert [quote.exhibit for quote in event.quotes] == ["A2", "A1"], "official texts first"
    assert [quote.edtf for quote in event.quotes] == ["2023-02-18", "2023-10-05"]
    (sketch,) = events.sketches(db)
    assert {(name, value) for name, value, _ in sketch.sayings} == {
        ("outcome", "upheld"),
        ("outcome", "annulled"),
        ("date", "2023-10-05"),
        ("date", "2023-02-18"),
    }
    assert sketch.document_ids == {1, 2}


def test_an_accepted_event_keeps_its_words_and_date_when_joined(
    told: tuple[int, int], db: Connection
) -> None:
    from_press, from_ruling = told
    events.set_state(db, [from_press], "accepted", "Ona")
    events.join_events(db, from_ruling, from_press)
    event = events.event(db, from_ruling)
    assert (event.title, event.edtf) == ("The court upholds the refusal", "2023-10-05")
    assert (event.state, event.accepted_by) == ("accepted", "Ona")
    assert event.source_count == 2


@pytest.mark.parametrize("state", ["suggested", "accepted"])
def test_a_rough_date_gives_way_to_a_precise_one_inside_it(
    told: tuple[int, int], case: OpenCase, db: Connection, state: str
) -> None:
    text = "In February 2023 the refusal fell.\n"
    document_id = invented.add(db, case.folder, text, "other.txt", kind="ruling")
    suggestion = invented.suggest(text, text.strip(), "Falls", "2023-02", "February 2023")
    (rough,) = invented.save(db, document_id, invented.found_in(text, [suggestion]))
    events.set_state(db, [rough], state, "Ona" if state == "accepted" else "")
    events.join_events(db, rough, told[1])
    assert events.event(db, rough).edtf == "2023-02-18"


def test_a_written_day_gives_way_to_none_worked_out(
    told: tuple[int, int], case: OpenCase, db: Connection
) -> None:
    text = "Two weeks after the letter the refusal fell.\n"
    document_id = invented.add(db, case.folder, text, "other.txt", kind="ruling")
    suggestion = replace(
        invented.suggest(text, text.strip(), "Falls", "2023-10-05~", "Two weeks after"),
        reason="from another date", base_words="21 September 2023",
    )  # fmt: skip
    (about,) = invented.save(db, document_id, invented.found_in(text, [suggestion]))
    events.join_events(db, about, told[0])
    event = events.event(db, about)
    assert (event.edtf, event.date_reason) == ("2023-10-05", "written")


def test_a_split_event_gives_the_sentences_their_own_headline_and_date(
    told: tuple[int, int], db: Connection
) -> None:
    from_press, from_ruling = told
    events.join_events(db, from_ruling, from_press)
    press_quote = events.event(db, from_ruling).quotes[1]
    new_id, changes = events.split_event(db, from_ruling, [press_quote.passage_id])
    assert new_id in changes.ids["event"]
    new, old = events.event(db, new_id), events.event(db, from_ruling)
    assert (new.title, new.edtf) == ("The court upholds the refusal", "2023-10-05")
    assert (new.state, new.quotes[0].exact) == ("suggested", press_quote.exact)
    assert (old.title, old.edtf) == ("The court annuls the refusal", "2023-02-18")
    assert [who.name for who in new.participants] == ["Tamar Beridze"]
    sayings = [{saying[:2] for saying in sketch.sayings} for sketch in events.sketches(db)]
    assert {("outcome", "upheld"), ("date", "2023-10-05")} in sayings
    assert {("outcome", "annulled"), ("date", "2023-02-18")} in sayings


def test_a_disagreement_is_settled_and_both_values_stay(
    told: tuple[int, int], db: Connection
) -> None:
    from_press, from_ruling = told
    events.join_events(db, from_press, from_ruling)
    ruling_quote, press_quote = events.event(db, from_press).quotes
    found = FoundDisagreement(
        "date",
        (
            ("2023-02-18", (ruling_quote.passage_id,)),
            ("2023-10-05", (press_quote.passage_id,)),
        ),
    )
    disagreements.set_disagreements(db, from_press, [found])
    (open_one,) = events.event(db, from_press).disagreements
    assert open_one.open
    assert [value.value for value in open_one.values] == ["2023-10-05", "2023-02-18"]
    assert [value.passage_ids for value in open_one.values] == [
        (press_quote.passage_id,),
        (ruling_quote.passage_id,),
    ]
    assert events.counts(db).disagreements_open == 1
    assert events.event_ids(db, EventFilter(disagree=True)) == [from_press]
    (row,) = events.band_rows(db, ALL)
    assert set(row.disputed) == {"2023-02-18", "2023-10-05"}

    preferred = open_one.values[0].claim_id
    disagreements.settle(db, open_one.id, "one wrong", preferred, "a slip of the press")
    disagreements.set_court_choice(db, open_one.id, "one with footnote")
    disagreements.set_disagreements(db, from_press, [found])
    settled = disagreements.disagreement(db, open_one.id)
    assert (settled.state, settled.reason) == ("one wrong", "a slip of the press")
    assert [value.standing for value in settled.values] == ["preferred", "set aside"]
    assert settled.in_court_paper == "one with footnote"
    disagreements.settle(db, open_one.id, "open")
    reopened = disagreements.disagreement(db, open_one.id)
    assert {value.standing for value in reopened.values} == {"open"}


def test_a_settled_disagreement_opens_again_for_a_new_value(
    told: tuple[int, int], case: OpenCase, db: Connection
) -> None:
    from_press, from_ruling = told
    events.join_events(db, from_press, from_ruling)
    first, second = (quote.passage_id for quote in events.event(db, from_press).quotes)
    values = (("annulled", (first,)), ("upheld", (second,)))
    disagreements.set_disagreements(db, from_press, [FoundDisagreement("outcome", values)])
    (item,) = disagreements.disagreements(db, [from_press])
    disagreements.settle(db, item.id, "one wrong", item.values[0].claim_id)
    third = events.add_passage(db, 2, 0, 9)
    events.cite(db, from_press, third, property="outcome", value="returned")
    more = FoundDisagreement("outcome", (*values, ("returned", (third,))))
    disagreements.set_disagreements(db, from_press, [more])
    (item,) = disagreements.disagreements(db, [from_press])
    assert item.open
    assert len(item.values) == 3
    disagreements.settle(db, item.id, "open")
    disagreements.set_disagreements(db, from_press, [])
    assert disagreements.disagreements(db, [from_press]) == []


def test_values_in_other_words_count_as_one(told: tuple[int, int], db: Connection) -> None:
    from_press, from_ruling = told
    events.join_events(db, from_press, from_ruling)
    first, second = (quote.passage_id for quote in events.event(db, from_press).quotes)
    third = events.add_passage(db, 2, 0, 9)
    events.cite(db, from_press, third, property="outcome", value="struck down")
    found = FoundDisagreement("outcome", (("annulled", (first, third)), ("upheld", (second,))))
    disagreements.set_disagreements(db, from_press, [found])
    (item,) = disagreements.disagreements(db, [from_press])
    assert {(value.value, frozenset(value.passage_ids)) for value in item.values} == {
        ("annulled", frozenset({first, third})),
        ("upheld", frozenset({second})),
    }
    (sketch,) = events.sketches(db)
    assert ("outcome", "struck down", third) in sketch.sayings


def test_same_event_is_asked_once(told: tuple[int, int], db: Connection) -> None:
    from_press, from_ruling = told
    match = EventMatch(from_press, from_ruling, "same", 0.8)
    links.propose(db, [match])
    links.propose(db, [match])
    (asked,) = events.event(db, from_ruling).proposals
    assert (asked.other_id, asked.other_edtf) == (from_press, "2023-10-05")
    assert asked.other_quotes[0].exhibit == "A1"
    assert links.only_sources(db) == {}
    events.set_state(db, [from_press], "accepted")
    assert links.only_sources(db) == {from_ruling: from_press}
    links.keep_apart(db, from_ruling, from_press)
    links.propose(db, [match])
    assert events.event(db, from_ruling).proposals == ()
    assert links.only_sources(db) == {}


def test_a_misread_date_is_corrected_at_its_passage(told: tuple[int, int], db: Connection) -> None:
    from_press, _ = told
    events.update_event(db, from_press, date_edtf="2023-10-06", date_confirmed=1)
    events.correct_reading(db, from_press, "2023-10-06")
    event = events.event(db, from_press)
    assert (event.edtf, event.quotes[0].edtf) == ("2023-10-06", "2023-10-06")


def test_a_passage_keeps_what_stands_around_it(case: OpenCase, db: Connection) -> None:
    text = "".join(f"Sentence number {number} stands here.\n" for number in range(200))
    document_id = invented.add(db, case.folder, text, pages=3)
    start = text.index("number 150")
    passage_id = events.add_passage(db, document_id, start, start + 10)
    assert events.add_passage(db, document_id, start, start + 10) == passage_id
    row = db.execute(
        "SELECT exact, prefix, suffix, page, paragraph, label FROM passage WHERE id = ?",
        [passage_id],
    ).fetchone()
    assert row[0] == "number 150"
    assert text.endswith(row[2] + text[start + 10 + len(row[2]) :])
    assert row[1] + row[0] + row[2] in text
    assert row[3:] == (3, 151, "151")
    with pytest.raises(CaseError, match="not in the document"):
        events.add_passage(db, document_id, 5, 100_000)


def test_a_person_cites_and_uncites(told: tuple[int, int], db: Connection) -> None:
    event_id = by_hand(db, "annulled", None)
    assert not events.event(db, event_id).cited
    start = RULING.index("18 February")
    passage_id = events.add_passage(db, 2, 0, start + 16)
    (tamar,) = entities.entities(db)
    events.cite(db, event_id, passage_id, speaker=tamar.id, origin="person")
    events.cite(db, event_id, passage_id, property="date", value="2023-02-18", origin="person")
    (quote,) = events.event(db, event_id).quotes
    assert (quote.speaker, quote.edtf, quote.date_words) == (
        "Tamar Beridze",
        "2023-02-18",
        "18 February 2023",
    )
    events.uncite(db, event_id, passage_id)
    assert events.event(db, event_id).quotes == ()


def test_participants_are_set(told: tuple[int, int], db: Connection) -> None:
    nino = entities.add_entity(db, "person", "Nino Dzagania")
    (tamar, _) = (entity.id for entity in entities.entities(db))
    event_id = by_hand(db, "met", "2023")
    events.set_participants(db, event_id, [(nino, "witness"), (tamar, "applicant")])
    events.set_participants(db, event_id, [(tamar, "applicant")])
    assert [who.name for who in events.event(db, event_id).participants] == ["Tamar Beridze"]
    entities.set_client(db, tamar)
    assert events.event(db, event_id).names_client
    assert events.event(db, told[0]).names_client


def test_what_rests_only_on_the_trash_is_gone_with_it(
    told: tuple[int, int], db: Connection
) -> None:
    from_press, from_ruling = told
    events.set_state(db, [from_ruling], "accepted")
    documents.trash(db, [1, 2])
    assert events.event_ids(db, ALL) == [from_ruling], "what a person accepted stays"
    assert not events.event(db, from_ruling).cited
    assert (events.counts(db).suggested, events.counts(db).accepted) == (0, 1)
    documents.restore(db, [1])
    assert from_press in events.event_ids(db, ALL)


def test_wordings_for_papers_in_other_languages(db: Connection) -> None:
    event_id = by_hand(db, "Left", "2021")
    events.set_wording(db, event_id, "lt", "Išvyko")
    events.set_wording(db, event_id, "lt", "Išvyko iš namų")
    assert events.wordings(db, [event_id], "lt") == {event_id: ("Išvyko iš namų", "")}
    assert events.wordings(db, [event_id], "de") == {}


def test_an_event_that_is_gone_is_said_plainly(db: Connection) -> None:
    with pytest.raises(CaseError, match="no longer"):
        events.event(db, 99)
    assert events.events(db, [99]) == []
