"""Settle where sources disagree, or leave it open: nothing is decided without a person."""

from casefile.model.changes import Changes, changed
from casefile.model.disagreement import CourtChoice, Disagreement
from casefile.model.errors import CaseError
from casefile.services.find_events import propose_anew
from casefile.services.review_suggestions import split
from casefile.store import disagreements, events
from casefile.store.driver import Connection


def prefer(db: Connection, disagreement_id: int, claim_id: int, reason: str = "") -> Changes:
    """One value is right and the others are wrong; a date becomes the event's own date."""
    found = _found(db, disagreement_id)
    done = disagreements.settle(db, disagreement_id, "one wrong", claim_id, reason)
    if found.property == "date":
        value = next(one.value for one in found.values if one.claim_id == claim_id)
        done |= events.update_event(
            db, found.event_id, date_edtf=value, date_reason="written", date_confirmed=1
        )
        done |= propose_anew(db, [found.event_id])
    return done | changed("event", found.event_id)


def leave_open(db: Connection, disagreement_id: int) -> Changes:
    """Keep both values; the working paper prints both. No change where that is decided already."""
    found = _found(db, disagreement_id)
    if found.left_open:
        return Changes()
    done = disagreements.settle(db, disagreement_id, "open")
    return done | changed("event", found.event_id)


def both_possible(db: Connection, disagreement_id: int, reason: str = "") -> Changes:
    """Both values can be true."""
    found = _found(db, disagreement_id)
    done = disagreements.settle(db, disagreement_id, "both possible", None, reason)
    return done | changed("event", found.event_id)


def two_events(db: Connection, disagreement_id: int) -> Changes:
    """The sources tell of two events: the sentences of the first value stay, the others leave."""
    found = _found(db, disagreement_id)
    first, *others = found.values
    leaving = {passage for value in others for passage in value.passage_ids}
    leaving -= set(first.passage_ids)
    if not leaving:
        raise CaseError(
            "These sentences cannot be told apart.",
            "Nothing was changed.",
            "Make the second event from its words in the document.",
        )
    disagreements.settle(db, disagreement_id, "two different events")
    return split(db, found.event_id, leaving)


def set_court_choice(db: Connection, disagreement_id: int, choice: CourtChoice) -> Changes:
    """What the court paper prints of this disagreement."""
    return disagreements.set_court_choice(db, disagreement_id, choice)


def _found(db: Connection, disagreement_id: int) -> Disagreement:
    return disagreements.disagreement(db, disagreement_id)
