"""Says which dates of a clause date nothing that it tells."""

import re
from functools import cache

from casefile.model.finding import DateMention
from casefile.text.event_clauses import Clause
from casefile.text.event_source import EventSource
from casefile.text.event_words import ActHit, pattern
from casefile.text.languages.asides import (
    ANSWERED,
    BEFORE_NOUN,
    IN_FORCE,
    NO_NOUN,
    OF_A_NOUN,
    WITH_NOUN,
)

_BESIDE = 25
_NEAR = 45
_HELD = frozenset({"decide", "say", "hear"})
_NEXT = re.compile(r"\.? ([^\W\d_]{3,})")
_LAST = re.compile(r"([^\W\d_]+) $")
_QUOTES = (("«", "»"), ("„", "“"), ("“", "”"))
_TITLE, _TITLE_WORDS = 40, 4
_NO_NAME = frozenset({"on", "last", "next", "this", "in", "by", "since", "until", "from", "every"})
_MONTHS = ("my", "ym", "year")
"""Endings of the rules for dates without a day."""


def is_aside(source: EventSource, clause: Clause, date: DateMention, act: ActHit | None) -> bool:
    """Whether a date is no day of the clause's own event.

    It says when something was not, belongs to the letter that is answered, to the ruling of another
    case or to a thing named beside it ("fired for the strike of August 2020").
    """
    return (
        _corrected(source, clause, date)
        or of_answered(source, clause, date)
        or _of_another_case(source, clause, date, act)
        or _of_a_thing(source, clause, date)
        or _in_a_title(source, clause, date)
        or _in_force(source, clause, date)
        or _said_apart(source, clause, date, act)
    )


def _corrected(source: EventSource, clause: Clause, date: DateMention) -> bool:
    """Whether the date only says when it was not: "in November 2023, not in 2022"."""
    before = source.line[max(clause.start, date.start - _BESIDE) : date.start].split()[-2:]
    small = bool(before) and source.words.small_words.fullmatch(before[-1])
    return any(source.words.negation.fullmatch(word) for word in (before if small else before[-1:]))


def of_answered(source: EventSource, clause: Clause, date: DateMention) -> bool:
    """Whether the date is that of the letter which a letter answers."""
    if source.facts.kind in {"article", "ruling"}:
        return False
    start = max(clause.start, date.start - _NEAR)
    found = _answered(source.words.language).search(source.line, start, date.start)
    return found is not None and "," not in source.line[found.end() : date.start]


@cache
def _answered(language: str) -> re.Pattern[str]:
    return pattern(ANSWERED.get(language, "(?!)"))


def _of_another_case(
    source: EventSource, clause: Clause, date: DateMention, act: ActHit | None
) -> bool:
    """Whether a ruling cites what was held in another case, and nothing of its own people."""
    if not source.of_another_case(date.end, clause.sentence.end) or (
        act is not None and act.told and act.name not in _HELD
    ):
        return False
    if source.words.client.search(source.line, clause.start, min(clause.end, date.end + _NEAR)):
        return False
    return source.client is None or all(name.key != source.client for name in clause.names)


def _of_a_thing(source: EventSource, clause: Clause, date: DateMention) -> bool:
    """Whether a month or year only describes a noun beside it that is no act."""
    if not date.rule.endswith(_MONTHS):
        return False
    language, line = source.words.language, source.line
    said = line[date.start : date.end].casefold()
    before = _LAST.search(line, max(clause.start, date.start - _NEAR), date.start)
    if language in OF_A_NOUN and before is not None and before[1].islower():
        noun = not re.fullmatch(NO_NOUN[language], before[1])
        return (
            noun
            and re.fullmatch(OF_A_NOUN[language], said) is not None
            and not _act_at(clause, before.start(1))
        )
    behind = _NEXT.match(line, date.end, clause.end)
    if behind is None or not behind[1].islower() or _act_at(clause, behind.start(1)):
        return False
    if language in BEFORE_NOUN:
        opened = re.search(BEFORE_NOUN[language], line[: date.start][-_BESIDE:].casefold())
        return opened is not None and not source.words.small_words.fullmatch(behind[1])
    return language in WITH_NOUN and _describes(language, said, behind[1])


def _in_a_title(source: EventSource, clause: Clause, date: DateMention) -> bool:
    """Whether the words are part of what a thing is called: the channel «Clean Thursday»."""
    line = source.line
    for opening, closing in _QUOTES:
        start = line.rfind(opening, max(clause.start, date.start - _TITLE), date.start)
        end = line.find(closing, date.end, min(clause.end, date.end + _TITLE))
        if start >= 0 and end >= 0 and closing not in line[start + 1 : date.start]:
            return len(line[start:end].split()) <= _TITLE_WORDS
    word = date.surface.split(" ")[0]
    before = _LAST.search(line, max(clause.start, date.start - _NEAR), date.start)
    return (
        source.words.language == "en"
        and date.surface == word
        and word.istitle()
        and before is not None
        and before[1].istitle()
        and before.start(1) > clause.sentence.start
        and before[1].casefold() not in _NO_NAME
    )


def _in_force(source: EventSource, clause: Clause, date: DateMention) -> bool:
    """Whether the date says since when a dated paper holds: "of 5 May, in force since 12 May"."""
    comma = source.line.rfind(",", clause.start, date.start)
    if comma < 0 or "/" not in (date.edtf or "") or not source.dates_in(clause.start, comma):
        return False
    return _holds(source.words.language).match(source.line, comma + 1, date.end) is not None


@cache
def _holds(language: str) -> re.Pattern[str]:
    return pattern(rf"\s*(?:{IN_FORCE.get(language, '(?!)')})(?!\w)", whole=False)


def _said_apart(source: EventSource, clause: Clause, date: DateMention, act: ActHit | None) -> bool:
    """Whether the date stands in a quotation and the act is that of saying it."""
    if act is None or act.name != "say":
        return False
    for opening, closing in (*_QUOTES, ('"', '"')):
        start = source.line.rfind(opening, clause.start, date.start)
        end = source.line.find(closing, date.end, clause.end)
        inside = source.line[start + 1 : date.start]
        if 0 <= start < date.start < end and closing not in inside:
            return opening != closing or source.line.count(opening, clause.start, start) % 2 == 0
    return False


def _describes(language: str, said: str, noun: str) -> bool:
    """Whether a date has the form of one that describes the noun behind it."""
    if noun.startswith(("pradži", "pabaig", "vidur", "mėn")):
        return False
    return re.fullmatch(WITH_NOUN[language], said) is not None


def _act_at(clause: Clause, at: int) -> bool:
    return any(hit.start <= at < hit.end for hit in clause.acts)
