"""Take the other reading of a date in figures, where day and month may be swapped (3.4.2023)."""

from casefile.model.changes import Changes
from casefile.model.date_reading import other_order
from casefile.model.errors import CaseError
from casefile.services.edit_timeline import Draft, edit_event
from casefile.store import events
from casefile.store.driver import Connection


def read_otherwise(db: Connection, event_id: int) -> Changes:
    """Set the date with day and month swapped, as a person knows it; what hangs on it moves too.

    Raises:
        CaseError: the date has no other reading.
    """
    event = events.event(db, event_id)
    other = other_order(event.edtf)
    if event.date_reason != "ambiguous order" or other is None:
        raise CaseError(
            "This date can be read in one way only.", "Nothing was changed.", "Edit the date."
        )
    draft = Draft(
        title=event.title,
        edtf=other,
        date_words=event.date_words,
        kind=event.kind,
        lane=event.lane,
        place=event.place,
        time=event.time,
        description=event.description,
        private=event.private,
        participants=tuple((who.entity_id, who.role) for who in event.participants),
    )
    return edit_event(db, event_id, "misread", draft)
