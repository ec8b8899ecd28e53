"""Reads what the queue shows from the case."""

from collections.abc import Collection

from casefile.services import review_suggestions
from casefile.services.review_suggestions import ReviewQueue
from casefile.store import entities, events
from casefile.store.driver import Connection
from casefile.ui.review.queue_rows import QueueRow, added_lines, rows_by_document, rows_by_event


def read_rows(
    db: Connection, queue: ReviewQueue, opened: Collection[str], *, by_document: bool
) -> list[QueueRow]:
    """The rows of the queue in one of its two orders; `opened` names the groups folded open."""
    if by_document:
        ids = [one for group in queue.groups for one in group.event_ids]
        return rows_by_document(events.events(db, ids), queue.reviewed, opened)
    return rows_by_event(queue, _client(db), opened, _added(db))


def _client(db: Connection) -> str:
    people = entities.entities(db, ("person",))
    return next((one.main_name for one in people if one.is_client), "")


def _added(db: Connection) -> dict[int, tuple[str, str]]:
    """The two lines of each suggestion that only adds a source."""
    pairs = review_suggestions.only_sources(db)
    titles = {one.id: one.title for one in events.events(db, sorted(set(pairs.values())))}
    return {
        one.id: added_lines(one, titles.get(pairs[one.id], ""))
        for one in events.events(db, list(pairs))
    }
