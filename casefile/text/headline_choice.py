"""Chooses the headline of an event that several passages tell: the fullest plain sentence."""

from collections.abc import Sequence

from casefile.model.finding import Telling
from casefile.text.event_acts import ACTS
from casefile.text.event_words import EventWords, event_words, find_acts, flat, order_acts
from casefile.text.headline_person import ADDED
from casefile.text.headline_words import MAIL_LABEL, HeadlineWords, headline_words

_OFFICIAL = {"ruling": 0, "identity paper": 1, "application": 2, "letter": 3, "report": 4,
             "statement": 5, "other": 6, "article": 7}  # fmt: skip
_SAID = frozenset({"say", "urge"})


def best_headline(tellings: Sequence[Telling], language: str) -> str:
    """The headline for an event, in the case's main `language` where a passage has it.

    A sentence comes before what a ruling orders, both before a noun; one with an object before one
    without, one that names who did it before one that points to him or to who writes and reads,
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
        any(_has_object(words, line[hit.end :].split()) for hit in hits),
        _stands_alone(one, words, small, line),
        not (hits and hits[0].start == 0),
        max((ACTS[hit.name].rank for hit in hits), default=0),
        bool(one.date_words),
        -_OFFICIAL.get(one.document_kind, _OFFICIAL["other"]),
    )


def _stands_alone(one: Telling, words: EventWords, small: HeadlineWords, line: str) -> int:
    """How well a reader knows who is meant: 2 by name, 1 by a name in brackets, 0 not at all."""
    if line != flat(one.headline):
        return 1
    first = line.split(" ", 1)[0]
    points = words.pronouns.fullmatch(first) or words.same_thing.match(line)
    return 0 if points or small.of_letter.search(line) else 2


def _has_object(words: EventWords, behind: Sequence[str]) -> bool:
    """Whether words behind an act say more than "the Department refused him"."""
    return bool(behind) and not (len(behind) == 1 and words.pronouns.fullmatch(behind[0]))


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
