"""Say what newly added documents change: confirmed, new, contradicted, time limits."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class Effects:
    """What documents would change: all of them together, and each; an event counts once in all."""

    together: WhatChanges = WhatChanges()
    each: dict[int, WhatChanges] = field(default_factory=dict)


def what_changes(db: Connection, document_ids: Iterable[int]) -> Effects:
    """What the suggestions of these documents would change; nothing changes by itself."""
    documents = frozenset(document_ids)
    weighed = _weighed(db, documents)
    limits = Counter(
        one.document_id for one in deadlines.deadlines(db) if one.document_id in documents
    )
    each = {
        document_id: _counted(
            [verdict for event, verdict in weighed if _told_in(event, document_id)],
            limits[document_id],
        )
        for document_id in documents
    }
    return Effects(_counted([verdict for _, verdict in weighed], limits.total()), each)


def _weighed(db: Connection, documents: Collection[int]) -> list[tuple[Event, str]]:
    """Each suggestion of the documents with "confirms", "contradicts" or "new"."""
    ids: dict[int, None] = {}
    for document_id in sorted(documents):
        chosen = EventFilter(states=frozenset({"suggested"}), document_id=document_id)
        ids.update(dict.fromkeys(events.event_ids(db, chosen)))
    only = only_sources(db)
    accepted = frozenset(events.event_ids(db, EventFilter(states=frozenset({"accepted"}))))
    return [
        (event, "confirms" if event.id in only else _verdict(event, accepted))
        for event in events.events(db, list(ids))
    ]


def _verdict(event: Event, accepted: frozenset[int]) -> str:
    """Whether it may be an accepted event and says something else of it."""
    differs = any(one.other_id in accepted for one in event.proposals if one.differences)
    return "contradicts" if differs else "new"


def _told_in(event: Event, document_id: int) -> bool:
    return any(quote.document_id == document_id for quote in event.quotes)


def _counted(verdicts: Collection[str], limits: int) -> WhatChanges:
    count = Counter(verdicts)
    return WhatChanges(count["confirms"], count["new"], count["contradicts"], limits)
