"""Say what newly added documents change: confirmed, new, contradicted, time limits."""

from collections.abc import Iterable
from dataclasses import dataclass

from casefile.model.event import Event
from casefile.services.review_suggestions import only_sources
from casefile.store import deadlines, events
from casefile.store.driver import Connection
from casefile.store.events import EventFilter


@dataclass(frozen=True, slots=True)
class WhatChanges:
    """How many suggestions of some documents confirm, add, or contradict what was accepted."""

    confirms: int = 0
    new: int = 0
    contradicts: int = 0
    time_limits: int = 0


def what_changes(db: Connection, document_ids: Iterable[int]) -> WhatChanges:
    """What the suggestions of these documents would change; nothing changes by itself."""
    documents = frozenset(document_ids)
    ids: dict[int, None] = {}
    for document_id in sorted(documents):
        chosen = EventFilter(states=frozenset({"suggested"}), document_id=document_id)
        ids.update(dict.fromkeys(events.event_ids(db, chosen)))
    suggested = events.events(db, list(ids))
    only = only_sources(db)
    confirms = sum(1 for event in suggested if event.id in only)
    rest = [event for event in suggested if event.id not in only]
    accepted = frozenset(events.event_ids(db, EventFilter(states=frozenset({"accepted"}))))
    contradicts = sum(1 for event in rest if _contradicts(event, accepted))
    limits = sum(1 for one in deadlines.deadlines(db) if one.document_id in documents)
    return WhatChanges(confirms, len(rest) - contradicts, contradicts, limits)


def _contradicts(event: Event, accepted: frozenset[int]) -> bool:
    """Whether it may be an accepted event and says something else of it."""
    return any(one.other_id in accepted for one in event.proposals if one.differences)
