"""The exported chronology: what is only proposed as one event is told to be so."""

import json

from casefile.services import review_suggestions
from casefile.services.export_chronology import chronology
from casefile.services.open_case import WorkingCase
from casefile.store import events
from casefile.store.driver import atomic
from casefile.store.events import EventFilter

SUGGESTED = EventFilter(states=frozenset({"suggested"}))


def test_a_proposal_is_one_event_in_the_file_and_said_to_be_a_proposal(case: WorkingCase) -> None:
    found = events.events(case.db, events.event_ids(case.db, SUGGESTED))
    asked = next(one for one in found if one.proposals)
    other = asked.proposals[0].other_id
    rows = json.loads(chronology(case.db))["chronology"]
    both = [row for row in rows if row["case_event"] in (asked.id, other)]
    assert {row["case_event"] for row in both} == {asked.id, other}
    assert len({row["event"] for row in both}) == 1
    assert all(row["proposed"] for row in both)
    alone = [row for row in rows if not row["proposed"]]
    assert all(row["event"] == row["case_event"] for row in alone)
    with atomic(case.db):
        for proposal in asked.proposals:
            review_suggestions.keep_apart(case.db, asked.id, proposal.other_id)
    apart = [
        row for row in json.loads(chronology(case.db))["chronology"]
        if row["case_event"] == asked.id
    ]  # fmt: skip
    assert not any(row["proposed"] for row in apart)
