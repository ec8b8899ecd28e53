"""A document laid out for finding events: its sentences with the dates and names inside them."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TypeVar

from casefile.model.finding import (
    CaseNumber,
    DateMention,
    DocumentFacts,
    FoundDeadline,
    FoundStatement,
    NameGroup,
    NameMention,
    Sentence,
)
from casefile.text.event_words import EventWords

Mention = TypeVar("Mention", DateMention, NameMention)

_CITED_WITHIN = 45
_HEAD = 1500
_START = attrgetter("start")
_EVENT_ROLES = frozenset({"event"})


@dataclass(frozen=True, slots=True)
class EventSource:
    """What the event finder looks at; `line` is the text on one line (`event_words.flat`).

    `dates` are only those that may date an event, `client` is the key of the client's name group
    or None. All lists are in the order of the text.
    """

    line: str
    words: EventWords
    facts: DocumentFacts
    sentences: tuple[Sentence, ...]
    dates: tuple[DateMention, ...]
    names: tuple[NameMention, ...]
    groups: dict[int, NameGroup]
    statements: tuple[FoundStatement, ...] = ()
    client: int | None = None
    told_on: str | None = None
    """The day (EDTF) the document's "today" means: its date, or that of a reprint's first print."""
    other_cases: tuple[int, ...] = ()
    """Where the numbers of other cases stand that a ruling cites."""

    def of_another_case(self, end: int, last: int | None = None) -> bool:
        """Whether the number of another case follows a paper that ends here, before `last`."""
        place = bisect_left(self.other_cases, end)
        if place == len(self.other_cases):
            return False
        number = self.other_cases[place]
        return number - end <= _CITED_WITHIN and (last is None or number < last)

    def dates_in(self, start: int, end: int) -> list[DateMention]:
        """The dates that stand wholly in a stretch."""
        return _inside(self.dates, start, end)

    def dates_over(self, at: int) -> bool:
        """Whether a place stands inside the words of a date."""
        past = bisect_left(self.dates, at + 1, key=_START)
        return any(date.start <= at < date.end for date in self.dates[max(0, past - 3) : past])

    def names_in(self, start: int, end: int) -> list[NameMention]:
        """The names that stand wholly in a stretch."""
        return _inside(self.names, start, end)

    def sentence_at(self, at: int) -> Sentence | None:
        """The sentence an offset stands in."""
        place = bisect_left(self.sentences, at + 1, key=_START) - 1
        return self.sentences[place] if place >= 0 else None

    def name_before(self, at: int, kinds: frozenset[str], reach: int = 700) -> NameMention | None:
        """The last name of some kinds that ends before a place, not farther than `reach`."""
        first = bisect_left(self.names, at - reach, key=_START)
        past = bisect_left(self.names, at, key=_START)
        for name in reversed(self.names[first:past]):
            if name.kind in kinds and name.end <= at:
                return name
        return None


def _inside(items: Sequence[Mention], start: int, end: int) -> list[Mention]:
    first = bisect_left(items, start, key=_START)
    past = bisect_left(items, end, lo=first, key=_START)
    return [item for item in items[first:past] if item.end <= end]


def dating(
    dates: Sequence[DateMention], deadlines: Sequence[FoundDeadline] = ()
) -> tuple[DateMention, ...]:
    """The date mentions that may date an event, in reading order; not those of time limits."""
    return tuple(
        sorted(
            (
                date
                for date in dates
                if date.role in _EVENT_ROLES
                and not any(
                    limit.start <= date.start < limit.end and date.surface in limit.rule
                    for limit in deadlines
                )
            ),
            key=lambda date: (date.start, -date.end),
        )
    )


def other_cases(numbers: Sequence[CaseNumber], length: int) -> tuple[int, ...]:
    """Where case numbers stand that a ruling's own head does not bear; `length` is the text's."""
    head = min(_HEAD, length // 3)
    own = {number.canonical for number in numbers if number.start < head}
    return tuple(number.start for number in numbers if number.canonical not in own)


def one_line(words: str) -> str:
    """Words as they are compared and shown: one space between."""
    return " ".join(words.split())
