"""Reads what the queue shows from the case."""

from collections.abc import Collection
from dataclasses import dataclass, field

from casefile.model.event import Event
from casefile.services import review_suggestions
from casefile.services.review_suggestions import ReviewQueue
from casefile.store import entities, events
from casefile.store.driver import Connection
from casefile.store.event_reading import titles
from casefile.ui.review.queue_rows import QueueRow, added_lines, rows_by_document, rows_by_event


@dataclass(frozen=True, slots=True)
class Source:
    """Everything the rows of the queue are made of; `suggestions` only for the order by document.

    `added` are the two lines of each suggestion that only adds a source.
    """

    queue: ReviewQueue = field(default_factory=lambda: ReviewQueue((), ()))
    client: str = ""
    added: dict[int, tuple[str, str]] = field(default_factory=dict)
    suggestions: tuple[Event, ...] = ()
    titles: dict[int, str] = field(default_factory=dict)

    def rows(self, opened: Collection[str], *, by_document: bool) -> list[QueueRow]:
        """The rows in one of the two orders; `opened` names the groups folded open."""
        if by_document:
            return rows_by_document(self.suggestions, self.queue.reviewed, opened)
        return rows_by_event(self.queue, self.client, opened, self.added)


def read_source(db: Connection, *, by_document: bool = False) -> Source:
    """Reads the queue; on any thread, with a connection of that thread."""
    queue = review_suggestions.queue(db)
    waiting = [one for group in queue.groups for one in group.event_ids]
    told = tuple(events.events(db, waiting if by_document else []))
    return Source(queue, _client(db), _added(db), told, titles(db, [*waiting, *queue.reviewed]))


def _client(db: Connection) -> str:
    people = entities.entities(db, ("person",))
    return next((one.main_name for one in people if one.is_client), "")


def _added(db: Connection) -> dict[int, tuple[str, str]]:
    pairs = review_suggestions.only_sources(db)
    titles = {one.id: one.title for one in events.events(db, sorted(set(pairs.values())))}
    return {
        one.id: added_lines(one, titles.get(pairs[one.id], ""))
        for one in events.events(db, list(pairs))
    }
