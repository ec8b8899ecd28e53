"""What the timeline reads of the case, made on the reading thread: rows, chips, the band's index.

With a hundred thousand events all of it takes a second; the window takes the finished parts over.
"""

from dataclasses import dataclass, field

from casefile.store import events
from casefile.store.driver import Connection
from casefile.store.events import BandRow, EventFilter
from casefile.ui.timeline.band_index import BandIndex
from casefile.ui.timeline.filter_bar import Offer, Shown, offer_of

LIVE = EventFilter(states=frozenset({"accepted", "suggested"}))


@dataclass(frozen=True, slots=True)
class Loaded:
    """All events of the timeline; `index` holds them without any filter."""

    rows: list[BandRow] = field(default_factory=list)
    ids: frozenset[int] = frozenset()
    accepted: int = 0
    offer: Offer = field(default_factory=Offer)
    index: BandIndex = field(default_factory=lambda: BandIndex([]))

    def let_through(self, shown: Shown) -> BandIndex:
        """The events that the chips and the switch let through."""
        if shown.everything and (shown.suggestions or self.accepted == len(self.rows)):
            return self.index
        return BandIndex([row for row in self.rows if shown.takes(row)])

    def hidden(self, ids: frozenset[int], shown: Shown) -> int:
        """How many of these events are not shown."""
        return sum(not shown.takes(row) for row in self.rows if row.id in ids) if ids else 0


def load(db: Connection) -> Loaded:
    """Reads and sorts everything the timeline shows."""
    rows = events.band_rows(db, LIVE)
    accepted = sum(row.state == "accepted" for row in rows)
    ids = frozenset(row.id for row in rows)
    return Loaded(rows, ids, accepted, offer_of(rows), BandIndex(rows))
