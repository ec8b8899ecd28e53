"""Chooses the headline of an event that several passages tell: the fullest plain sentence."""

import re
from collections.abc import Sequence

from casefile.model.finding import Telling
from casefile.text.event_acts import ACTS
from casefile.text.event_words import EventWords, event_words, find_acts, flat, order_acts
from casefile.text.headline_person import ADDED
from casefile.text.headline_words import MAIL_LABEL, HeadlineWords, headline_words

_OFFICIAL = {"ruling": 0, "identity paper": 1, "application": 2, "letter": 3, "report": 4,
             "statement": 5, "other": 6, "article": 7}  # fmt: skip
_NAME = re.compile(r"\w [^\W\d_a-zа-яё]\w")
_SAID = frozenset({"say", "urge"})
_WITH_OBJECT = 3
"""Words of an act that holds its object."""


def best_headline(tellings: Sequence[Telling], language: str) -> str:
    """The headline for an event, in the case's main `language` where a passage has it.

    A sentence comes before what a ruling orders, both before a noun; one that names who did it
    before one that points to him or to who writes and reads, one with an object before one without,
    official papers before the press. What somebody only argues or claims comes last, and so do a
    mail's head lines.
    """
    told = [one for one in tellings if one.headline]
    if not told:
        return ""
    best = max(range(len(told)), key=lambda place: (*_worth(told[place], told, language), -place))
    return told[best].headline


def _worth(one: Telling, tellings: Sequence[Telling], language: str) -> tuple[int, ...]:
    """How good a headline is, the weightier reasons first."""
    line = flat(ADDED.sub(" ", one.headline)).strip()
    words, small = event_words(one.language), headline_words(one.language)
    hits = [hit for hit in find_acts(words, line, 0, len(line)) if hit.told]
    return (
        one.language == language,
        MAIL_LABEL.match(one.quote) is None,
        not _is_claim(words, small, line),
        bool(hits) and not _orders(one.language, line),
        one.document_kind == "ruling" and _orders(one.language, line),
        bool(hits),
        not any(other.date_words and other.date_words in line for other in tellings),
        _stands_alone(one, words, small, line),
        any(_has_object(words, line[hit.start : hit.end], line[hit.end :]) for hit in hits),
        not (hits and hits[0].start == 0),
        max((ACTS[hit.name].rank for hit in hits), default=0),
        bool(one.date_words),
        -_OFFICIAL.get(one.document_kind, _OFFICIAL["other"]),
        ADDED.search(one.headline) is None,
    )


def _stands_alone(one: Telling, words: EventWords, small: HeadlineWords, line: str) -> bool:
    """Whether a reader knows who is meant, by a name or by one in brackets."""
    if line != flat(one.headline):
        return True
    thing = words.things.search(line)
    if thing is not None and not _office_before(words, line[: thing.start()]):
        return False
    first = line.split(" ", 1)[0]
    points = words.pronouns.fullmatch(first) or words.same_thing.match(line)
    return not (points or small.of_letter.search(line))


def _office_before(words: EventWords, before: str) -> bool:
    """Whether "its" has somebody before it: an office, or a name in the middle of the words."""
    return words.authority.search(before) is not None or _NAME.search(before) is not None


def _has_object(words: EventWords, act: str, behind: str) -> bool:
    """Whether an act says more than "the Department refused him", in its own words or behind."""
    if len(act.split()) >= _WITH_OBJECT:
        return True  # "filed an appeal", "applied for asylum"
    rest = behind.split()
    return bool(rest) and not (len(rest) == 1 and words.pronouns.fullmatch(rest[0]))


def _is_claim(words: EventWords, small: HeadlineWords, line: str) -> bool:
    """Whether the headline only says what somebody argues, says or claims."""
    acts = [
        hit for hit in find_acts(words, line, 0, len(line)) if hit.told and hit.name not in _SAID
    ]
    return any(
        not any(hit.start <= found.start() < hit.end for hit in acts)
        for found in small.claim.finditer(line)
    )


def _orders(language: str, line: str) -> bool:
    """Whether the words are those of a ruling's deciding part."""
    found = order_acts(language).search(line)
    return found is not None and found.start() == 0
