"""Review, event by event: accept what the sentences say, confirm, join, split, dismiss."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from casefile.model.changes import Changes, changed
from casefile.services.find_events import note_disagreements
from casefile.store import documents, events, links
from casefile.store.driver import Connection
from casefile.store.event_reading import in_background, naming_client
from casefile.store.events import EventFilter
from casefile.text.headline_choice import best_headline

SUGGESTED = EventFilter(states=frozenset({"suggested"}))
REVIEWED = EventFilter(states=frozenset({"accepted", "dismissed"}))


@dataclass(frozen=True, slots=True)
class QueueGroup:
    """A part of the queue: `name` is "client", "others", "only add a source", "background"."""

    name: str
    event_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReviewQueue:
    """What is left to review, in groups, and how far the review has come."""

    groups: tuple[QueueGroup, ...]
    reviewed: tuple[int, ...]

    @property
    def left(self) -> int:
        """How many events wait for a person."""
        return sum(len(group.event_ids) for group in self.groups)

    @property
    def waiting(self) -> frozenset[int]:
        """The events that wait for a person."""
        return frozenset(one for group in self.groups for one in group.event_ids)

    @property
    def total(self) -> int:
        """Waiting and reviewed together."""
        return self.left + len(self.reviewed)


def queue(db: Connection) -> ReviewQueue:
    """The review queue: names the client first, then the others by date, background last.

    "Only add a source" are suggestions that repeat an accepted event without a difference.
    """
    # Which group, without what the events say: in a large case that is read only where it shows.
    suggestions = events.event_ids(db, SUGGESTED)
    only, background = set(only_sources(db)), in_background(db)
    client = naming_client(db, suggestions)
    groups: dict[str, list[int]] = {
        "client": [],
        "others": [],
        "only add a source": [],
        "background": [],
    }
    for one in suggestions:
        if one in only:
            groups["only add a source"].append(one)
        elif one in background:
            groups["background"].append(one)
        else:
            groups["client" if one in client else "others"].append(one)
    return ReviewQueue(
        tuple(QueueGroup(name, tuple(ids)) for name, ids in groups.items() if ids),
        tuple(events.event_ids(db, REVIEWED)),
    )


def waiting(db: Connection) -> frozenset[int]:
    """The ids of all events that wait for review."""
    return frozenset(events.event_ids(db, SUGGESTED))


def only_sources(db: Connection) -> dict[int, int]:
    """Suggestions that only add a source to an accepted event: suggestion id -> event id."""
    return links.only_sources(db)


def accept(
    db: Connection, event_id: int, passage_ids: Collection[int] | None = None, by: str = ""
) -> Changes:
    """Accept an event as the ticked sentences tell it.

    A worked-out year stays in [ ]; nothing is joined. Sentences left without a tick become a
    suggestion of their own, so that none is lost.
    """
    touched = [event_id, *_leave_out(db, event_id, passage_ids)]
    events.set_state(db, [event_id], "accepted", by)
    for one in touched:
        note_disagreements(db, one)
    return changed("event", *touched)


def _leave_out(db: Connection, event_id: int, passage_ids: Collection[int] | None) -> list[int]:
    """Make a suggestion of the sentences without a tick; its id, none where all or none have one.

    None as `passage_ids` stands for a tick at every sentence.
    """
    quotes = events.event(db, event_id).quotes if passage_ids is not None else ()
    left = [quote.passage_id for quote in quotes if quote.passage_id not in (passage_ids or ())]
    if not left or len(left) == len(quotes):
        return []
    other_id, _ = events.split_event(db, event_id, left)
    return [other_id]


def accept_all(db: Connection, event_ids: Iterable[int], by: str = "") -> Changes:
    """Accept several events as they stand."""
    return events.set_state(db, list(event_ids), "accepted", by)


def accept_only_sources(db: Connection) -> Changes:
    """Add to accepted events the suggestions that only repeat them; the one safe bulk accept."""
    touched = Changes()
    for suggestion, accepted in only_sources(db).items():
        touched |= events.join_events(db, accepted, suggestion)
    return touched


def confirm_date(db: Connection, event_id: int) -> Changes:
    """Take a worked-out year or day as right: the brackets go."""
    return events.update_event(db, event_id, date_confirmed=1)


def dismiss(db: Connection, event_ids: Collection[int], by: str = "") -> Changes:
    """Dismiss suggestions; they stay in the filter of dismissed ones."""
    return events.set_state(db, list(event_ids), "dismissed", by)


def dismiss_paragraph(db: Connection, event_id: int) -> Changes:
    """Dismiss all suggestions that rest only on the paragraph of this event's first sentence."""
    first = events.event(db, event_id).quotes[0]
    same = [
        event.id
        for event in events.events(db, events.event_ids(db, SUGGESTED))
        if event.quotes
        and all(
            (quote.document_id, quote.paragraph) == (first.document_id, first.paragraph)
            for quote in event.quotes
        )
    ]
    return dismiss(db, same)


def restore(db: Connection, event_ids: Collection[int]) -> Changes:
    """Bring dismissed events back to review."""
    return events.set_state(db, list(event_ids), "suggested")


def join(db: Connection, event_id: int, other_id: int) -> Changes:
    """Make one event of two; where they differ, sources disagree and both values stay.

    It gets the headline of the passage that tells it best, unless a person wrote its own.
    """
    done = events.join_events(db, event_id, other_id)
    told = events.all_tellings(db, [event_id]).get(event_id, [])
    if events.event(db, event_id).title in {one.headline for one in told}:
        best = best_headline(told, documents.main_language(db))
        events.set_headline(db, event_id, best)
    note_disagreements(db, event_id)
    return done | changed("event", event_id, other_id)


def accept_as_one(
    db: Connection,
    event_id: int,
    other_id: int,
    passage_ids: Collection[int] | None = None,
    by: str = "",
) -> Changes:
    """Make one event of two and accept it, in one decision.

    It rests on the ticked sentences of the first and all of the other, which stand beside it on
    the card. Where the two differ, both values stay. What was accepted before stays as accepted.
    """
    left = _leave_out(db, event_id, passage_ids)
    done = join(db, event_id, other_id)
    if events.event(db, event_id).state == "suggested":
        done |= events.set_state(db, [event_id], "accepted", by)
    for one in left:
        note_disagreements(db, one)
    return done | changed("event", *left)


def keep_apart(db: Connection, event_id: int, other_id: int) -> Changes:
    """Say that two events are not the same; it is not proposed again."""
    return links.keep_apart(db, event_id, other_id)


def split(db: Connection, event_id: int, passage_ids: Collection[int]) -> Changes:
    """Make an event of its own of some sentences of an event."""
    new_id, done = events.split_event(db, event_id, list(passage_ids))
    links.keep_apart(db, event_id, new_id)
    for one in (event_id, new_id):
        note_disagreements(db, one)
    return done | changed("event", event_id, new_id)
