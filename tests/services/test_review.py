"""Review: nothing counts before a person accepts it, and every step can be taken back."""

import pytest

from casefile.model.event import Event
from casefile.services import edit_timeline, review_suggestions, settle_disagreement
from casefile.services.edit_timeline import Draft
from casefile.services.open_case import WorkingCase
from casefile.store import documents, entities, events, history
from casefile.store.driver import Connection, atomic
from casefile.store.events import EventFilter
from casefile.store.history import undoable

SUGGESTED = EventFilter(states=frozenset({"suggested"}))
ACCEPTED = EventFilter(states=frozenset({"accepted"}))


def suggestions(db: Connection) -> list[Event]:
    return events.events(db, events.event_ids(db, SUGGESTED))


def one(db: Connection, edtf: str, kind: str) -> Event:
    return next(event for event in suggestions(db) if (event.edtf, event.kind) == (edtf, kind))


def test_accepting_takes_only_the_ticked_sentences(case: WorkingCase) -> None:
    event = one(case.db, "2024-09-02", "decision")
    assert len(event.quotes) > 2
    ticked = [quote.passage_id for quote in event.quotes[:2]]
    with atomic(case.db):
        review_suggestions.accept(case.db, event.id, ticked)
    accepted = events.event(case.db, event.id)
    assert accepted.state == "accepted"
    assert [quote.passage_id for quote in accepted.quotes] == ticked
    left = {quote.passage_id for other in suggestions(case.db) for quote in other.quotes}
    assert {quote.passage_id for quote in event.quotes[2:]} <= left


def test_a_worked_out_year_stays_in_brackets_until_confirmed(case: WorkingCase) -> None:
    event = next(event for event in suggestions(case.db) if event.date_in_brackets)
    with atomic(case.db):
        review_suggestions.accept(case.db, event.id)
        assert events.event(case.db, event.id).date_in_brackets
        review_suggestions.confirm_date(case.db, event.id)
    assert not events.event(case.db, event.id).date_in_brackets


def test_every_quote_stands_where_it_says(case: WorkingCase) -> None:
    for event in suggestions(case.db):
        assert event.quotes
        for quote in event.quotes:
            text = documents.document_text(case.db, quote.document_id)
            assert text[quote.char_start : quote.char_end] == quote.exact


def test_two_dates_of_one_ruling_disagree_once_joined(case: WorkingCase) -> None:
    first, second = one(case.db, "2025-01-12", "ruling"), one(case.db, "2025-01-21", "ruling")
    assert any(proposal.other_id == second.id for proposal in first.proposals)
    with atomic(case.db):
        review_suggestions.join(case.db, second.id, first.id)
    joined = events.event(case.db, second.id)
    (disagreement,) = joined.disagreements
    assert disagreement.open
    assert {value.value for value in disagreement.values} == {"2025-01-12", "2025-01-21"}
    right = next(value for value in disagreement.values if value.value == "2025-01-21")
    with atomic(case.db), undoable(case.db, "choose a date"):
        settle_disagreement.prefer(case.db, disagreement.id, right.claim_id, "the ruling itself")
    settled = events.event(case.db, second.id)
    assert settled.edtf == "2025-01-21"
    assert not settled.disagreements[0].open
    with atomic(case.db):
        history.undo(case.db)
    assert events.event(case.db, second.id).disagreements[0].open


def test_two_cards_are_accepted_as_one_in_one_step(case: WorkingCase) -> None:
    first, second = one(case.db, "2025-01-12", "ruling"), one(case.db, "2025-01-21", "ruling")
    out = second.quotes[-1].passage_id
    ticked = [quote.passage_id for quote in second.quotes if quote.passage_id != out]
    with atomic(case.db), undoable(case.db, "join and accept"):
        review_suggestions.accept_as_one(case.db, second.id, first.id, ticked, "Rasa")
    accepted = events.event(case.db, second.id)
    assert accepted.state == "accepted"
    assert accepted.disagreements[0].open
    told = {quote.passage_id for quote in accepted.quotes}
    assert told == {*ticked, *(quote.passage_id for quote in first.quotes)}
    assert out in {quote.passage_id for other in suggestions(case.db) for quote in other.quotes}
    with atomic(case.db):
        history.undo(case.db)
    for before in (first, second):
        assert events.event(case.db, before.id).quotes == before.quotes
        assert events.event(case.db, before.id).state == "suggested"


def test_an_accepted_event_keeps_its_date_and_who_accepted_it(case: WorkingCase) -> None:
    first, second = one(case.db, "2025-01-12", "ruling"), one(case.db, "2025-01-21", "ruling")
    with atomic(case.db):
        review_suggestions.accept(case.db, first.id, by="Rasa")
        review_suggestions.accept_as_one(case.db, second.id, first.id, by="Jonas")
    joined = events.event(case.db, second.id)
    assert (joined.state, joined.edtf) == ("accepted", first.edtf)
    assert joined.accepted_by == "Rasa"


@pytest.mark.parametrize("own", ["", "The court sent the refusal back"])
def test_joined_by_a_person_it_has_the_best_headline_unless_somebody_wrote_one(
    case: WorkingCase, own: str
) -> None:
    told, met = one(case.db, "2025-01-12", "ruling"), one(case.db, "2025-01-21", "ruling")
    with atomic(case.db):
        called = told.title.replace("annulled the refusal", "looked at it")
        case.db.execute("UPDATE citation SET headline = ? WHERE headline = ?", [called, told.title])
        events.update_event(case.db, told.id, title=own or called)
        review_suggestions.accept(case.db, told.id)
        review_suggestions.join(case.db, told.id, met.id)
    assert events.event(case.db, told.id).title == (own or met.title)


def test_kept_apart_is_not_proposed_again(case: WorkingCase) -> None:
    event = next(event for event in suggestions(case.db) if event.proposals)
    other = event.proposals[0].other_id
    with atomic(case.db):
        review_suggestions.keep_apart(case.db, event.id, other)
    proposals = events.event(case.db, event.id).proposals
    assert other not in [proposal.other_id for proposal in proposals]


def test_the_queue_begins_with_the_client_and_ends_with_the_background(
    case: WorkingCase,
) -> None:
    people = entities.entities(case.db, ("person",))
    client = max(people, key=lambda person: person.mention_count)
    with atomic(case.db):
        entities.set_client(case.db, client.id)
    queue = review_suggestions.queue(case.db)
    names = [group.name for group in queue.groups]
    assert names[0] == "client"
    assert names == sorted(names, key=["client", "others", "only add a source", "background"].index)
    assert queue.left == len(suggestions(case.db))


def test_split_sentences_become_an_event_of_their_own(case: WorkingCase) -> None:
    event = one(case.db, "2024-09-02", "decision")
    leaving = [event.quotes[-1].passage_id]
    with atomic(case.db):
        review_suggestions.split(case.db, event.id, leaving)
    kept = events.event(case.db, event.id)
    assert leaving[0] not in [quote.passage_id for quote in kept.quotes]
    assert not any(
        set(leaving) & {quote.passage_id for quote in other.quotes} and other.id == event.id
        for other in suggestions(case.db)
    )


def test_an_event_by_hand_is_not_cited_until_it_is(case: WorkingCase) -> None:
    with atomic(case.db), undoable(case.db, "new event"):
        event_id, _ = edit_timeline.add_event(case.db, Draft("She calls her sister", edtf="2025"))
    assert not events.event(case.db, event_id).cited
    text = documents.document_text(case.db, 1)
    start = text.index("She left Turkmenistan")
    with atomic(case.db):
        cited, _ = edit_timeline.event_from_selection(
            case.db, 1, start, start + 21, Draft("She leaves")
        )
    assert events.event(case.db, cited).quotes[0].exact == "She left Turkmenistan"
    with atomic(case.db):
        history.undo(case.db)
    assert event_id not in events.event_ids(case.db, ACCEPTED)


def test_a_document_date_moves_what_hangs_on_it_in_one_step(case: WorkingCase) -> None:
    hanging = next(
        event
        for event in suggestions(case.db)
        if any((one.document_id, one.date_words) == (1, "3 February") for one in event.quotes)
    )
    assert (hanging.edtf, hanging.date_reason) == ("2025-02-03", "year from document date")
    with atomic(case.db), undoable(case.db, "set the document's date"):
        edit_timeline.set_document_date(case.db, 1, "2026-02-09", "9 February 2026")
    assert events.event(case.db, hanging.id).edtf == "2026-02-03"
    assert history.undo_label(case.db) == "set the document's date"
    with atomic(case.db):
        history.undo(case.db)
    assert events.event(case.db, hanging.id).edtf == "2025-02-03"
    assert documents.document(case.db, 1).document_date == "2025-02-07"


@pytest.mark.parametrize("correction", ["misread", "source wrong", "known from elsewhere"])
def test_a_changed_date_says_why(case: WorkingCase, correction: str) -> None:
    event = one(case.db, "2024-09-02", "decision")
    draft = Draft(event.title, event.kind, event.lane, "2024-09-03", "3 September 2024")
    with atomic(case.db), undoable(case.db, "edit"):
        edit_timeline.edit_event(case.db, event.id, correction, draft)
    changed = events.event(case.db, event.id)
    assert changed.edtf == "2024-09-03"
    assert changed.correction == correction
    said = {quote.edtf for quote in changed.quotes}
    assert said == ({"2024-09-03"} if correction == "misread" else {"2024-09-02"})
