"""The sample case's proceedings: found, corrected, taken back, and gone with their documents."""

from dataclasses import replace
from datetime import date

from casefile.model.proceeding import Proceeding
from casefile.services import proceedings, review_suggestions, write_summary
from casefile.services.open_case import WorkingCase
from casefile.services.write_summary import Options
from casefile.store import documents, entities, events, history
from casefile.store.driver import atomic
from casefile.store.events import EventFilter

TODAY = date(2031, 5, 9)
TOLD = EventFilter(states=frozenset({"suggested"}))


def numbered(case: WorkingCase, number: str) -> Proceeding:
    (found,) = [one for one in proceedings.listed(case.db) if one.found_number == number]
    return found


def a_number(case: WorkingCase) -> str:
    """A court's number in the sample case whose proceeding stands over another court's."""
    found = proceedings.listed(case.db)
    return next(one.found_number for one in found if one.case_number and one.instance == "appeal")


def test_the_sample_rulings_are_one_chain_of_two_instances(case: WorkingCase) -> None:
    found = numbered(case, a_number(case))
    below = next(one for one in proceedings.listed(case.db) if one.court == found.under)
    assert below.instance == "first"
    assert found.process_number
    assert below.process_number == found.process_number
    assert found.outcome
    assert events.event(case.db, found.outcome_event or 0).title == found.outcome


def test_a_correction_stands_until_it_is_undone(case: WorkingCase) -> None:
    found = numbered(case, a_number(case))
    with history.undoable(case.db, "correct a proceeding"):
        proceedings.correct(case.db, found, replace(found, instance="cassation"))
    assert numbered(case, found.found_number).instance == "cassation"
    assert numbered(case, found.found_number).corrected
    history.undo(case.db)
    assert numbered(case, found.found_number) == found


def test_one_taken_off_leaves_the_paper_only(case: WorkingCase) -> None:
    number = a_number(case)
    with atomic(case.db):
        review_suggestions.accept_all(case.db, events.event_ids(case.db, TOLD))
    before = write_summary.paper(case.db, Options(), TODAY).proceedings
    with history.undoable(case.db, "take off"):
        proceedings.take_off(case.db, numbered(case, number))
    after = write_summary.paper(case.db, Options(), TODAY).proceedings
    assert len(after) == len(before) - 1
    assert not any(number in row.cells[1] for row in after)
    assert not numbered(case, number).shown


def test_a_proceeding_goes_and_comes_with_its_documents(case: WorkingCase) -> None:
    found = numbered(case, a_number(case))
    with history.undoable(case.db, "trash"):
        documents.trash(case.db, found.document_ids)
    assert found.found_number not in [one.found_number for one in proceedings.listed(case.db)]
    history.undo(case.db)
    assert numbered(case, found.found_number) == found


def test_every_proceeding_on_paper_names_its_exhibit(case: WorkingCase) -> None:
    assert write_summary.paper(case.db, Options(), TODAY).proceedings
    with atomic(case.db):
        review_suggestions.accept_all(case.db, events.event_ids(case.db, TOLD))
    paper = write_summary.paper(case.db, Options(), TODAY)
    known = {one.label for one in paper.exhibits}
    assert all(one.exhibit in known for row in paper.proceedings for one in row.references)
    assert all(row.references for row in paper.proceedings)
    court = write_summary.paper(case.db, Options(for_whom="court"), TODAY)
    assert (court.proceedings, court.statements, court.questions) == ((), (), ())


def test_a_correction_goes_along_when_two_courts_are_made_one(case: WorkingCase) -> None:
    found = numbered(case, a_number(case))
    with atomic(case.db):
        proceedings.correct(case.db, found, replace(found, outcome="Sent back"))
        kept = entities.add_entity(case.db, "court", "The same court, written otherwise")
        entities.merge_entities(case.db, kept, found.office_id)
    merged = numbered(case, found.found_number)
    assert (merged.office_id, merged.outcome) == (kept, "Sent back")
