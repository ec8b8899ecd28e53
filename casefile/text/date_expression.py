"""One group of date words with what they state: the parts of a date, or a step from another one."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Expression:
    """Date words `start`..`end` (tokens `first`..`last`) and their reading.

    `shape` is the name of the pattern. Parts that the words do not state are None. `step` and
    `unit` describe a move ("two weeks later": 2, week); `base` names what it starts from:
    "document" (today, last month) or "context" (the same day, two weeks later). `year_step` is the
    same for a year named relative to another ("May of the same year"). `counted_from` holds the
    words of what a step is counted from where the text names it ("the day before the hearing").
    `planned` is told of what is still to come, `over` of what has happened: it hardly lies
    ahead. A `limit` is a day until which something is to be done.
    """

    first: int
    last: int
    start: int
    end: int
    shape: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    division: int | None = None
    decade: int | None = None
    century: int | None = None
    weekday: int | None = None
    step: int | None = None
    unit: str = ""
    base: str = ""
    year_step: int | None = None
    count_known: bool = True
    part: bool = False
    approximate: bool = False
    short_year: bool = False
    alternatives: tuple[str, ...] = ()
    shared: str = ""
    year_from: "Expression | None" = None
    value: str | None = None
    reason: str = "written"
    base_words: str = ""
    stated: str | None = None
    role: str = "event"
    planned: bool = False
    over: bool = False
    limit: bool = False
    quoted: bool = False
    open_ended: bool = False
    counted_from: tuple[str, ...] = ()
    plain: str | None = None

    def take(self, value: str | None, reason: str, base: str) -> None:
        """Set the value found for the words, why, and the words it rests on."""
        self.value, self.reason, self.base_words = value, reason, base

    more_than: bool = False


@dataclass(slots=True)
class Group:
    """Expressions that make one date: a point, the two ends of a range, or an open interval.

    `relation` is "", "range", "since", "until", "before" or "after"; `start`..`end` includes the
    words that say so.
    """

    members: list[Expression] = field(default_factory=list)
    relation: str = ""
    start: int = 0
    end: int = 0
