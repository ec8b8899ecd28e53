"""Finds who said what: quotations with their speaker, and sentences that report words."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from casefile.model.finding import DateMention, FoundStatement, NameMention, Sentence
from casefile.text.date_quotes import quoted_spans
from casefile.text.event_words import event_words, paper_words, pattern
from casefile.text.headline_words import headline_words

_FEWEST_WORDS = 4
_ATTRIBUTION = 170
_SPEAKERS = frozenset({"person", "body", "court"})
_REPORTED_REACH = 70
_ACCORDING_REACH = 60
_BESIDE, _BEHIND, _DATE_REACH = 14, 60, 16
_THAT = ("that", "що", "что", "że", "iż", "dass", "que", "qu’", "qu'", "kad", "jog")
_END = re.compile(r"[.!?…](?=\s|$)")
_COLON = re.compile(r":\s*$")


@dataclass(frozen=True, slots=True)
class _Shapes:
    said: re.Pattern[str]
    according: re.Pattern[str]
    pronouns: re.Pattern[str]
    court: re.Pattern[str]
    thinks: re.Pattern[str]
    frame: re.Pattern[str]


@cache
def _shapes(language: str) -> _Shapes:
    words = paper_words(language)
    return _Shapes(
        pattern(words.said),
        pattern(words.said_before_name),
        event_words(language).pronouns,
        pattern(words.court_speaks),
        pattern(words.thinks),
        headline_words(language).frame,
    )


@dataclass(frozen=True, slots=True)
class Told:
    """What else is known of a text.

    `dates` are its date mentions, `writer` the key of who wrote or signed it where that is a
    letter, `ruling` says that a court tells.
    """

    dates: Sequence[DateMention] = ()
    writer: int | None = None
    ruling: bool = False


_NOTHING_ELSE = Told()


def find_statements(
    line: str,
    language: str,
    sentences: Sequence[Sentence],
    names: Sequence[NameMention],
    told: Told = _NOTHING_ELSE,
) -> list[FoundStatement]:
    """Statements in the order of the text; `line` is the text on one line.

    A quotation belongs to who stands beside a verb of speaking right after or before it, else to
    the speaker of the quotation before it in the same paragraph. A sentence without quotation marks
    is a statement when its subject says or writes something, or a letter's writer thinks it. What
    an office says on a day is an event, no statement.
    """
    shapes = _shapes(language)
    quotes = [
        span for span in quoted_spans(line) if len(line[span[0] : span[1]].split()) >= _FEWEST_WORDS
    ]
    found: list[FoundStatement] = []
    for start, end in quotes:
        speaker = _speaker_of_quote(line, shapes, names, start, end)
        if speaker is None and found and _same_paragraph(sentences, found[-1].end, start):
            speaker = found[-1].speaker
        if speaker is not None:
            found.append(FoundStatement(start, end, speaker))
    for sentence in sentences:
        if sentence.heading or any(s < sentence.end and sentence.start < e for s, e in quotes):
            continue
        speaker = _speaker_of_sentence(line, shapes, names, sentence, told)
        if speaker is not None:
            found.append(FoundStatement(sentence.start, sentence.end, speaker))
    return sorted(found, key=lambda statement: statement.start)


def _speaker_of_quote(
    line: str, shapes: _Shapes, names: Sequence[NameMention], start: int, end: int
) -> int | None:
    stop = _END.search(line, end, end + _ATTRIBUTION)
    after_end = stop.start() + 1 if stop else min(len(line), end + _ATTRIBUTION)
    after = _beside(line, shapes, names, end, after_end, end)
    if after is not None:
        return after
    before_start = max(0, start - _ATTRIBUTION)
    ends = [stop.end() for stop in _END.finditer(line, before_start, start)]
    before_start = ends[-1] if ends else before_start
    introduced = _COLON.search(line[before_start:start]) or shapes.said.search(
        line, before_start, start
    )
    if not introduced:
        return None
    return _beside(line, shapes, names, before_start, start, start)


def _beside(
    line: str, shapes: _Shapes, names: Sequence[NameMention], start: int, end: int, at: int
) -> int | None:
    """Who stands with a verb of speaking (or before a colon) in a stretch beside a quotation."""
    said = shapes.said.search(line, start, end) or shapes.according.search(line, start, end)
    if said is None and at != end:
        return None
    named = [name for name in _within(names, start, end) if name.kind in _SPEAKERS]
    people = [name for name in named if name.kind == "person"] or named
    if people:
        middle = said.start() if said else at
        return min(people, key=lambda name: abs(name.start - middle)).key
    if said is not None and shapes.pronouns.search(line, start, end):
        return _last_person(names, start)
    return None


def _speaker_of_sentence(
    line: str,
    shapes: _Shapes,
    names: Sequence[NameMention],
    sentence: Sentence,
    told: Told,
) -> int | None:
    start, end = sentence.start, sentence.end
    if shapes.court.match(line, start, end):
        office = next((n for n in names if n.kind == "court"), None)
        return office.key if office else None
    if told.writer is not None and shapes.thinks.search(line, start, end):
        return told.writer
    according = shapes.according.search(line, start, end)
    if according is not None:
        named = _speakers(names, according.start(), min(end, according.end() + _ACCORDING_REACH))
        if named:
            return named[0].key
    said = shapes.said.search(line, start, end)
    if said is None or shapes.frame.search(line, start, said.start()):
        return None  # "the court notes that the lawyer told ...": the court tells it
    if line[said.end() : said.end() + _BESIDE].strip(" ") in {"no.", "yes."}:
        return None
    return _who_said(line, shapes, names, sentence, said, told)


def _who_said(
    line: str,
    shapes: _Shapes,
    names: Sequence[NameMention],
    sentence: Sentence,
    said: re.Match[str],
    told: Told,
) -> int | None:
    """Who stands before a verb of speaking, right behind it, or is meant by "she" before it."""
    reach = max(sentence.start, said.start() - _REPORTED_REACH)
    before = _speakers(names, reach, said.start())
    if before:
        office = before[-1].kind != "person"
        dated = _dated(told.dates, before[-1].end, said.end() + _DATE_REACH)
        event = office and (dated or told.ruling) and not _claims(line, said)
        return None if event else before[-1].key
    if told.ruling:
        return None
    beside = line[max(sentence.start, said.start() - _BESIDE) : said.start()]
    if shapes.pronouns.search(beside) and said[0].casefold() != "told":
        return _last_person(names, sentence.start)
    behind = _speakers(names, said.end(), min(sentence.end, said.end() + _BEHIND))
    return behind[0].key if behind and line[said.end() : behind[0].start].isspace() else None


def _claims(line: str, said: re.Match[str]) -> bool:
    """Whether words follow that are said ("submitted that"), not a thing that is handed in."""
    return line[said.end() : said.end() + _BESIDE].lstrip(" ,").startswith(_THAT)


def _dated(dates: Sequence[DateMention], start: int, end: int) -> bool:
    return any(start <= date.start < end for date in dates)


def _speakers(names: Sequence[NameMention], start: int, end: int) -> list[NameMention]:
    return [name for name in _within(names, start, end) if name.kind in _SPEAKERS]


def _within(names: Sequence[NameMention], start: int, end: int) -> list[NameMention]:
    first = bisect_left(names, start, key=lambda name: name.start)
    past = bisect_left(names, end, key=lambda name: name.start)
    return [name for name in names[first:past] if name.end <= end]


def _last_person(names: Sequence[NameMention], at: int) -> int | None:
    past = bisect_left(names, at, key=lambda name: name.start)
    return next((name.key for name in reversed(names[:past]) if name.kind == "person"), None)


def _same_paragraph(sentences: Sequence[Sentence], first: int, second: int) -> bool:
    return _paragraph_at(sentences, first - 1) == _paragraph_at(sentences, second)


def _paragraph_at(sentences: Sequence[Sentence], at: int) -> int:
    place = bisect_left(sentences, at + 1, key=lambda sentence: sentence.start) - 1
    return sentences[place].paragraph if place >= 0 else 0
