"""Where a quote stands, and what is known of it to find it again in another reading."""

from dataclasses import dataclass
from typing import Literal

AnchorState = Literal["ok", "moved", "lost"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The words of a quote with what stood before and after (W3C TextQuoteSelector).

    `start` and `end` are code points of the text it was taken from, -1 when it stands nowhere.
    """

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote was found: "ok" word for word, "moved" in other words or not for certain."""

    start: int
    end: int
    state: AnchorState


@dataclass(frozen=True, slots=True)
class MovedQuote:
    """A quote that is not what it was before its document was read again.

    `words` are what it says now (the old words when it is lost), `earlier` what it said before.
    `events` are the ids of the events that rest on it.
    """

    passage_id: int
    document_id: int
    exhibit: str
    words: str
    state: AnchorState
    earlier: str = ""
    events: tuple[int, ...] = ()
    start: int = -1
    end: int = -1
