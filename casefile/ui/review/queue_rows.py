"""The rows of the review queue: groups with their events, folded ones behind their heading."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from casefile.model.event import Event
from casefile.services.review_suggestions import ReviewQueue
from casefile.ui.event.source_words import reference
from casefile.ui.parts.quoting import quoted

translate = QCoreApplication.translate

FOLDABLE = ("background", "reviewed")


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A heading ("group", "fold") or an event; `name` is the group's, `count` how many it has.

    `first` and `second` are the lines of an event that only adds a source; "" for all others,
    which show their date and headline.
    """

    kind: Literal["group", "fold", "event"]
    name: str
    words: str = ""
    count: int = 0
    event_id: int = 0
    first: str = ""
    second: str = ""
    open: bool = False


def group_words(name: str, client: str) -> str:
    """The heading of a group."""
    return {
        "client": translate("Review", "Names {0}").format(
            client or translate("Review", "the client")
        ),
        "others": translate("Review", "Others") if client else translate("Review", "By date"),
        "only add a source": translate("Review", "Only add a source"),
        "background": translate("Review", "Background"),
        "reviewed": translate("Review", "Reviewed"),
    }.get(name, name)


def rows_by_event(
    queue: ReviewQueue, client: str, opened: Collection[str], added: Mapping[int, tuple[str, str]]
) -> list[QueueRow]:
    """Groups in the order of the queue; `added` are the two lines of what only adds a source."""
    rows: list[QueueRow] = []
    for group in queue.groups:
        rows += _group(group.name, group_words(group.name, client), group.event_ids, opened, added)
    if queue.reviewed:
        rows += _group("reviewed", group_words("reviewed", ""), queue.reviewed, opened, {})
    return rows


def rows_by_document(
    suggestions: Sequence[Event], reviewed: Sequence[int], opened: Collection[str]
) -> list[QueueRow]:
    """The suggestions of each document in the order of its text; those without one at the end."""
    named: dict[int, str] = {}
    placed: dict[int, list[tuple[int, int]]] = {}
    for event in suggestions:
        quote = min(event.quotes, key=lambda one: (one.exhibit, one.char_start), default=None)
        document = quote.document_id if quote else 0
        words = f"{quote.exhibit}  {quote.document_title}" if quote else ""
        named[document] = words or translate("Review", "Without a document")
        placed.setdefault(document, []).append((quote.char_start if quote else 0, event.id))
    rows: list[QueueRow] = []
    for document in sorted(placed, key=lambda one: (one == 0, named[one])):
        ids = [event_id for _, event_id in sorted(placed[document])]
        rows += _group(f"document {document}", named[document], ids, opened, {})
    if reviewed:
        rows += _group("reviewed", group_words("reviewed", ""), reviewed, opened, {})
    return rows


def added_lines(event: Event, accepted_title: str) -> tuple[str, str]:
    """The two lines of a suggestion that only adds a source: where it stands, to which event."""
    places = ", ".join(dict.fromkeys(reference(quote) for quote in event.quotes))
    return places, translate("Review", "to {0}").format(quoted(accepted_title))


def _group(
    name: str, words: str, ids: Iterable[int], opened: Collection[str],
    added: Mapping[int, tuple[str, str]],
) -> list[QueueRow]:  # fmt: skip
    entries = [
        QueueRow("event", name, event_id=one, first=lines[0], second=lines[1])
        for one in ids
        for lines in (added.get(one, ("", "")),)
    ]
    if name in FOLDABLE:
        is_open = name in opened
        heading = QueueRow("fold", name, words, len(entries), open=is_open)
        return [heading, *(entries if is_open else [])]
    return [QueueRow("group", name, words, len(entries)), *entries]
