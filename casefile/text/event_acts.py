"""What can happen in a case: each act with the kind and lane of its event, in no language."""

from dataclasses import dataclass

from casefile.model.finding import EventKind, Lane


@dataclass(frozen=True, slots=True)
class Act:
    """An act of a person, body or court.

    `alone` says that it makes a suggestion without a date too; `outcome` is what it does to a
    request or to the decision under review ("" if nothing); `rank` decides between two acts of one
    clause (higher wins).
    """

    kind: EventKind
    lane: Lane
    alone: bool = False
    outcome: str = ""
    rank: int = 5


ACTS: dict[str, Act] = {
    "apply": Act("application", "procedure here", alone=True),
    "reconsider": Act("application", "procedure here", alone=True, rank=6),
    "appeal": Act("appeal", "procedure here", alone=True, rank=5),
    "refuse": Act("decision", "procedure here", alone=True, outcome="refused", rank=7),
    "grant": Act("decision", "procedure here", alone=True, outcome="granted", rank=6),
    "annul": Act("decision", "procedure here", alone=True, outcome="annulled", rank=9),
    "uphold": Act("decision", "procedure here", alone=True, outcome="upheld", rank=8),
    "dismiss": Act("decision", "procedure here", alone=True, outcome="dismissed", rank=8),
    "remit": Act("decision", "procedure here", alone=True, outcome="annulled", rank=6),
    "decide": Act("decision", "procedure here", rank=4),
    "expel": Act("decision", "procedure here", alone=True, outcome="expulsion", rank=7),
    "measure": Act("decision", "procedure here", alone=True, rank=7),
    "reopen": Act("decision", "procedure here", alone=True, rank=7),
    "hear": Act("hearing", "procedure here", rank=5),
    "interview": Act("hearing", "procedure here", rank=5),
    "summon": Act("other", "procedure here", alone=True, rank=6),
    "detain": Act("detention", "detention", alone=True, rank=6),
    "release": Act("detention", "detention", alone=True, rank=7),
    "prolong": Act("detention", "detention", alone=True, rank=9),
    "extradite": Act("application", "home country", alone=True, rank=8),
    "order_arrest": Act("decision", "home country", alone=True, rank=9),
    "charge": Act("other", "home country", alone=True, rank=6),
    "sentence": Act("ruling", "home country", alone=True, rank=8),
    "wanted": Act("other", "home country", rank=6),
    "search": Act("other", "home country", rank=6),
    "threaten": Act("threat", "home country", alone=True, rank=6),
    "enter": Act("travel", "journey", alone=True, rank=5),
    "leave": Act("travel", "journey", alone=True, rank=5),
    "deport": Act("travel", "journey", rank=5),
    "publish": Act("publication", "other", rank=4),
    "urge": Act("statement", "other", alone=True, rank=5),
    "forward": Act("statement", "other", rank=5),
    "say": Act("statement", "other", rank=1),
    "notify": Act("other", "procedure here", rank=3),
    "respond": Act("other", "procedure here", rank=4),
    "kill": Act("other", "family", rank=5),
    "marry": Act("other", "family", rank=5),
    "treat": Act("other", "health", rank=5),
    "protest": Act("other", "detention", rank=6),
    "fire": Act("other", "home country", rank=5),
    "work": Act("other", "home country", rank=2),
}

DECIDING = frozenset(
    {"refuse", "grant", "annul", "uphold", "dismiss", "remit", "decide", "expel", "reopen"}
)
"""Acts that are a ruling when a court does them and a decision when another body does."""

STEPS_OF_THEIR_OWN = frozenset({"wanted", "release", "charge", "search"})
"""What a court orders besides: no part of the decision it stands beside."""
