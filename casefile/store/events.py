"""Events of the case: made, changed, cited, joined, split; lists and whole events to show."""

from casefile.store.event_changes import (
    add_event,
    cite,
    order_in_day,
    set_participants,
    set_speaker,
    set_state,
    uncite,
    update_event,
)
from casefile.store.event_dates import (
    FROM_DOCUMENT,
    DatedBy,
    correct_reading,
    corrected_dates,
    dated_by,
    move_date,
    move_mentions,
)
from casefile.store.event_joining import join_events, split_event
from casefile.store.event_lists import (
    BandRow,
    Counts,
    EventFilter,
    band_rows,
    counts,
    event_ids,
    existing,
)
from casefile.store.event_nearness import near_events
from casefile.store.event_reading import event, events
from casefile.store.event_sketches import sketches
from casefile.store.event_wording import (
    all_tellings,
    set_headline,
    set_wording,
    tellings,
    wordings,
)
from casefile.store.passages import add_passage

__all__ = [
    "FROM_DOCUMENT", "BandRow", "Counts", "DatedBy", "EventFilter", "add_event", "add_passage",
    "all_tellings", "band_rows", "cite", "correct_reading", "corrected_dates", "counts",
    "dated_by", "event", "event_ids", "events", "existing", "join_events", "move_date",
    "move_mentions", "near_events", "order_in_day", "set_headline", "set_participants",
    "set_speaker", "set_state", "set_wording", "sketches", "split_event", "tellings", "uncite",
    "update_event", "wordings",
]  # fmt: skip
