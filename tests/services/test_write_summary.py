"""The papers hold what was accepted, with its source, and no more than their reader may see."""

from dataclasses import replace
from datetime import date

import pytest

from casefile.model.event import Event
from casefile.services import review_suggestions, settle_disagreement, write_summary
from casefile.services.open_case import WorkingCase
from casefile.services.paper_chronology import work_row
from casefile.services.paper_words import said
from casefile.services.write_summary import Options
from casefile.store import disagreements, documents, events, rows
from casefile.store.driver import atomic
from casefile.store.events import EventFilter

TODAY = date(2031, 5, 9)
WORK, COURT = Options(), Options(for_whom="court", heading="The facts")
ALL = EventFilter(states=frozenset({"suggested", "accepted"}))


def accept_everything(case: WorkingCase) -> list[Event]:
    with atomic(case.db):
        review_suggestions.accept_all(case.db, events.event_ids(case.db, ALL))
    return events.events(case.db, events.event_ids(case.db, ALL))


def join_the_two_dates(case: WorkingCase) -> int:
    found = events.events(case.db, events.event_ids(case.db, ALL))
    first = next(one for one in found if (one.edtf, one.kind) == ("2025-01-21", "ruling"))
    second = next(one for one in found if (one.edtf, one.kind) == ("2025-01-12", "ruling"))
    with atomic(case.db):
        review_suggestions.join(case.db, first.id, second.id)
    return first.id


def test_nothing_is_printed_before_it_is_accepted(case: WorkingCase) -> None:
    paper = write_summary.paper(case.db, WORK, TODAY)
    assert paper.chronology == ()
    (left,) = [one for one in write_summary.not_shown(case.db, WORK) if "suggestions" in one.what]
    assert left.count == len(events.event_ids(case.db, ALL))


def test_every_line_of_the_working_paper_has_its_source(case: WorkingCase) -> None:
    accepted = accept_everything(case)
    paper = write_summary.paper(case.db, WORK, TODAY)
    assert len(paper.chronology) == len(accepted)
    assert all(row.references for row in paper.chronology)
    known = {row.label for row in paper.exhibits}
    assert {one.exhibit for row in paper.chronology for one in row.references} <= known


def test_both_dates_of_a_disagreement_print_with_their_sources(case: WorkingCase) -> None:
    join_the_two_dates(case)
    accept_everything(case)
    paper = write_summary.paper(case.db, WORK, TODAY)
    (row,) = [one for one in paper.chronology if one.date == ("12 Jan 2025 or", "21 Jan 2025")]
    assert ("disputed", "sources disagree") in row.marks
    assert any("12 Jan 2025: A2" in note for note in row.notes)


def test_what_was_settled_prints_with_the_reason(case: WorkingCase) -> None:
    event_id = join_the_two_dates(case)
    accept_everything(case)
    (dispute,) = events.event(case.db, event_id).disagreements
    (right,) = [one for one in dispute.values if one.value == "2025-01-21"]
    with atomic(case.db):
        settle_disagreement.prefer(case.db, dispute.id, right.claim_id, "the ruling itself")
    paper = write_summary.paper(case.db, WORK, TODAY)
    (row,) = [one for one in paper.chronology if one.event_id == event_id]
    assert row.date == ("21 Jan 2025",)
    assert any(one.startswith("Another source says 12 Jan 2025: A2") for one in row.notes)
    assert "Settled: the ruling itself" in row.notes


def test_what_sources_say_prints_in_the_papers_language() -> None:
    assert said("lt", "actor", "the authority (Uosto tarnyba)") == "institucija (Uosto tarnyba)"
    assert said("lt", "outcome", "appeal dismissed") == "skundas atmestas"
    assert said("en", "addressee", "Ilse Olden") == "Ilse Olden"


def test_the_court_paper_prints_no_unreleased_disagreement(case: WorkingCase) -> None:
    event_id = join_the_two_dates(case)
    accept_everything(case)
    title = events.event(case.db, event_id).title
    court = write_summary.paper(case.db, COURT, TODAY)
    assert title not in [row.text for row in court.chronology]
    hidden = {one.what: one.count for one in write_summary.not_shown(case.db, COURT)}
    assert hidden["events whose sources disagree, not released"] == 1
    (disagreement,) = events.event(case.db, event_id).disagreements
    with atomic(case.db):
        disagreements.set_court_choice(case.db, disagreement.id, "both")
    released = write_summary.paper(case.db, COURT, TODAY)
    (row,) = [one for one in released.chronology if one.text == title]
    assert any("12 Jan 2025" in note for note in row.notes)


def test_the_court_paper_rests_only_on_what_may_be_filed(case: WorkingCase) -> None:
    accept_everything(case)
    with atomic(case.db):
        documents.set_facts(case.db, 1, may_be_filed="never")
        documents.set_facts(case.db, 7, may_be_filed="not yet")
    court = write_summary.paper(case.db, COURT, TODAY)
    cited = {one.exhibit for row in court.chronology for one in row.references}
    assert not cited & {"A1", "A7"}
    assert not {row.label for row in court.exhibits} & {"A1", "A7"}
    assert court.foot == ""
    assert court.closing == ()
    assert all(row.sha256 == "" for row in court.exhibits)


def test_a_worked_out_date_prints_in_brackets_with_its_reason(case: WorkingCase) -> None:
    accept_everything(case)
    paper = write_summary.paper(case.db, WORK, TODAY)
    (row,) = [one for one in paper.chronology if one.date == ("[3 Feb 2025]",)]
    assert any("year is not written" in note for note in row.notes)


@pytest.mark.parametrize(
    ("base", "end"),
    [
        ("3 May 2025", "from “3 May 2025” in the same document."),
        ("3.5.25", "from “3.5.25” in the same document."),
        ("3 May", "from “3 May” in the same document, which is worked out itself."),
        ("yesterday", "from “yesterday” in the same document, which is worked out itself."),
    ],
)
def test_a_date_worked_out_from_one_worked_out_says_so(
    case: WorkingCase, base: str, end: str
) -> None:
    event = next(one for one in accept_everything(case) if one.date_in_brackets)
    told = replace(event, date_reason="from another date", base_words=base)
    assert any(note.endswith(end) for note in work_row(told, "en", False, {}).notes)


def test_lithuanian_words_and_english_ones_are_complete(case: WorkingCase) -> None:
    accept_everything(case)
    lithuanian = write_summary.paper(case.db, replace(WORK, language="lt", quotes=True), TODAY)
    assert lithuanian.labels["chronology"] == "Chronologija"
    said = [words for row in lithuanian.chronology for words, _place in row.quotes]
    assert said
    assert all(words.startswith(("„", "‚")) for words in said)
    assert "pastr." in " ".join(
        one.place for row in lithuanian.chronology for one in row.references
    )


def test_what_was_only_planned_is_marked_on_both_papers(case: WorkingCase) -> None:
    accepted = accept_everything(case)
    with atomic(case.db):
        events.update_event(case.db, accepted[0].id, planned=1)
        events.update_event(case.db, accepted[1].id, negated=1)
    for options in (WORK, COURT):
        paper = write_summary.paper(case.db, options, TODAY)
        marks = {row.event_id: row.marks for row in paper.chronology}
        assert ("planned", "planned") in marks[accepted[0].id]
        assert ("negated", "negated in the source") in marks[accepted[1].id]


def test_statements_stand_once_under_who_says_them(case: WorkingCase) -> None:
    paper = write_summary.paper(case.db, WORK, TODAY)
    assert paper.statements
    said = [row.cells for row in paper.statements]
    assert len(said) == len(set(said))
    assert all(words[0] in '“„«‘"' for _, words in said)
    known = {one.label for one in paper.exhibits}
    assert all(one.exhibit in known for row in paper.statements for one in row.references)
    speakers = {row.cells[0].partition(",")[0] for row in paper.statements}
    assert speakers <= {one.name for one in paper.people}


def test_open_questions_and_time_limits_name_their_exhibit(case: WorkingCase) -> None:
    told = events.events(case.db, events.event_ids(case.db, ALL))[0]
    with atomic(case.db):
        rows.insert(case.db, "question", text="Who opened the door?", event_id=told.id)
        rows.insert(case.db, "question", text="Which week?", state="dismissed")
    accept_everything(case)
    paper = write_summary.paper(case.db, WORK, TODAY)
    (question,) = paper.questions
    assert question.cells == ("Who opened the door?",)
    assert question.references
    assert paper.time_limits
    assert all(row.cells[1] for row in paper.time_limits)
    assert all(one.place for row in paper.time_limits for one in row.references)


@pytest.mark.parametrize(
    ("sure", "note"), [(96, "read by machine"), (60, "read by machine, hard to read")]
)
def test_both_papers_say_what_a_machine_read(case: WorkingCase, sure: int, note: str) -> None:
    accept_everything(case)
    with atomic(case.db):
        case.db.execute("UPDATE page SET ocr_confidence = ? WHERE document_id = 1", [sure])
        rows.insert(case.db, "ocr_page", document_id=1, number=1, state="read", confidence=sure)
    for options in (WORK, COURT):
        paper = write_summary.paper(case.db, replace(options, quotes=True), TODAY)
        told = [one for row in paper.chronology for one in row.references]
        assert {one.exhibit for one in told if one.note == note} == {"A1"}
        assert {one.note for one in told if one.exhibit != "A1"} == {""}
        quoted = [where for row in paper.chronology for _, where in row.quotes if "A1," in where]
        assert quoted
        assert all(where.endswith(f", {note}") for where in quoted)
        assert [one.label for one in paper.exhibits if f"({note})" in one.document] == ["A1"]
