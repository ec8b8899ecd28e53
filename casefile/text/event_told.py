"""What of an event's sentences is compared with another's: the acts they tell and their words."""

import re
from dataclasses import dataclass
from functools import lru_cache

from casefile.model.finding import EventSketch
from casefile.text.event_words import event_words, find_acts, flat
from casefile.text.languages.deciders import COURT

LONG_WORD = 6
"""Letters from which a word says something of its own."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_SAID = frozenset({"say"})


@dataclass(frozen=True, slots=True)
class Told:
    """What is compared of a sketch: its acts, the words of its title and quotes."""

    sketch: EventSketch
    acts: frozenset[str]
    lead: frozenset[str]
    words: frozenset[str]
    plain: frozenset[str]
    """The longer words that are no names."""


def told(sketch: EventSketch) -> Told:
    """What of an event's sentences is compared."""
    by_quote = [_acts_of(sketch.language, quote) for quote in sketch.quotes]
    lead = by_quote[0] if by_quote else frozenset()
    acts = frozenset().union(*by_quote)
    if "detain" in lead and (sketch.courts or _by_court(sketch)):
        # "The court arrested her for two months": what a court does of it is to order it.
        lead, acts = lead | {"order_arrest"}, acts | {"order_arrest"}
    words = _words(sketch.title).union(*map(_words, sketch.quotes))
    plain = frozenset().union(*map(_plain_words, sketch.quotes))
    return Told(sketch, acts, lead, words, plain)


def _by_court(sketch: EventSketch) -> bool:
    return any(name == "actor" and value.startswith(COURT) for name, value, _ in sketch.sayings)


@lru_cache(maxsize=8192)
def _words(text: str) -> frozenset[str]:
    return frozenset(word[:6] for word in _WORD.findall(text.casefold()))


@lru_cache(maxsize=8192)
def _plain_words(text: str) -> frozenset[str]:
    return frozenset(
        word[:LONG_WORD]
        for word in _WORD.findall(text)
        if word.islower() and len(word) >= LONG_WORD
    )


@lru_cache(maxsize=8192)
def _acts_of(language: str, quote: str) -> frozenset[str]:
    """Kept, as every new document is compared with the same passages of the case."""
    line = flat(quote)
    hits = find_acts(event_words(language), line, 0, len(line))
    told = frozenset(hit.name for hit in hits if hit.told)
    if told <= _SAID:
        return frozenset(hit.name for hit in hits)  # "at the interview of 5 May he said"
    return told
