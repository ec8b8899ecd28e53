"""Finds the time limits a text sets and works out the day where its start is known.

The day is arithmetic only (length added to a date the document gives): weekends, holidays and
the law's own counting rules are left to a person, so the rule is always shown with it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from casefile.model.finding import DateMention, DocumentKind, FoundDeadline, Sentence
from casefile.text.event_words import (
    deadline_words,
    event_words,
    find_acts,
    paper_words,
    pattern,
)
from casefile.text.time_lengths import Length, due_day, lengths_in

_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
_LONGEST_QUOTE = 300
_WORDS_BETWEEN = 40
_BEFORE_RULE = 6
_IN_STAMP = 40
"""Characters between the word a stamp opens with and its date: who took it, and how."""
_OFFICIAL = frozenset({"ruling", "letter"})
_JOINT = re.compile(
    r"[;:]\s|,\s(?:and|but|so|o|bet|но|а|але|ale|aber|mais)\s|\.\s(?=[^\W\d_a-zа-яё])"
)
_ENDS_RULE = re.compile(r"[,;(]")
_WHERE = ("receipt", "delivery", "this document", "final")
_NAMED = frozenset({"", "delivery", "this document"})
"""Origins whose day the text may name; that of receipt is never the decision's."""
_FILING = frozenset({"appeal", "apply", "respond"})
_PAST_ROLES = frozenset({"event", "citation", "reference"})


@dataclass(frozen=True, slots=True)
class _Shapes:
    counted: tuple[tuple[str, re.Pattern[str]], ...]
    by_day: re.Pattern[str]
    duty: re.Pattern[str]
    us: re.Pattern[str]
    authority: re.Pattern[str]
    received: re.Pattern[str]
    at_once: re.Pattern[str]
    promptly: re.Pattern[str]
    asks: re.Pattern[str]
    still: re.Pattern[str]
    same: re.Pattern[str]


@cache
def _shapes(language: str) -> _Shapes:
    data = deadline_words(language)
    origins = (data.from_receipt, data.from_delivery, data.from_this, data.from_final)
    return _Shapes(
        counted=tuple(
            (name, pattern(origin)) for name, origin in zip(_WHERE, origins, strict=True)
        ),
        by_day=re.compile(rf"(?<!\w)(?:{data.by_day})\s*$".replace(" ", r"\s+"), re.IGNORECASE),
        duty=pattern(data.duty),
        us=pattern(data.us),
        authority=pattern(data.authority),
        received=pattern(paper_words(language).received),
        at_once=pattern(data.at_once),
        promptly=pattern(data.promptly),
        asks=pattern(data.asks),
        still=pattern(data.still),
        same=pattern(data.same_term),
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of the document: its language and day, the day on its stamp."""

    language: str
    document_date: str | None
    received: str | None
    official: bool


def find_deadlines(
    line: str,
    language: str,
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    document_date: str | None,
    kind: DocumentKind = "other",
) -> list[FoundDeadline]:
    """Time limits in the order of the text; `line` is the text on one line.

    `due` is EDTF: the fixed day, or the length counted from the document's date or the date it was
    received where a stamp shows it; None where the start is not known or all is wanted at once.
    In a ruling or letter (`kind`) a length needs no words for what it is counted from.
    """
    shapes = _shapes(language)
    known = _Known(
        language,
        document_date,
        _received(line, shapes, sentences, dates),
        kind in _OFFICIAL,
    )
    found: list[FoundDeadline] = []
    for sentence in sentences:
        lengths = list(lengths_in(line, language, sentence.start, sentence.end))
        fixed = list(_fixed_days(line, shapes, sentence, dates, lengths, story=kind == "article"))
        counted = list(_counted(line, shapes, sentence, dates, lengths, known))
        counted += _same_terms(line, shapes, sentence, found) if not counted else ()
        limits = fixed + [limit for limit in counted if not _overlaps(limit, fixed)]
        if kind == "letter":
            at_once = _at_once(line, shapes, sentence)
            limits += [limit for limit in at_once if not _overlaps(limit, limits)]
        found.extend(limits)
    return sorted(found, key=lambda limit: limit.start)


def _overlaps(limit: FoundDeadline, others: Sequence[FoundDeadline]) -> bool:
    return any(one.start < limit.end and limit.start < one.end for one in others)


def _at_once(line: str, shapes: _Shapes, sentence: Sentence) -> Iterator[FoundDeadline]:
    """An answer wanted by return of post, or a request to do something without delay."""
    asked = shapes.asks.search(line, sentence.start, sentence.end)
    for shape in (shapes.at_once, shapes.promptly) if asked else (shapes.at_once,):
        for found in shape.finditer(line, sentence.start, sentence.end):
            start, end = _part(line, sentence, found.start(), found.end())
            for_whom = "authority" if shapes.authority.search(line, start, end) else "us"
            yield FoundDeadline(start, end, None, found[0], "", for_whom)
            return


def _fixed_days(
    line: str,
    shapes: _Shapes,
    sentence: Sentence,
    dates: Sequence[DateMention],
    lengths: Sequence[Length],
    *,
    story: bool,
) -> Iterator[FoundDeadline]:
    for mention in _within(dates, sentence.start, sentence.end):
        if mention.role not in {"deadline", "event"} or mention.edtf is None:
            continue
        if any(one.start < mention.end and mention.start < one.end for one in lengths):
            continue  # "dans les deux mois suivant la notification"
        opened = shapes.by_day.search(line, max(sentence.start, mention.start - 30), mention.start)
        bounded = mention.edtf.startswith("../")
        if mention.role != "deadline" and not (opened or bounded):
            continue
        start, end = _part(line, sentence, mention.start, mention.end)
        if not shapes.duty.search(line, start, end):
            continue
        if story and not shapes.still.search(line, start, end):
            continue  # "the trial went on until 13 February"
        due = mention.edtf.removeprefix("../")
        rule = line[opened.start() if opened else mention.start : mention.end].strip()
        yield FoundDeadline(start, end, due, rule, "", _for_whom(line, shapes, start, end))


def _counted(
    line: str,
    shapes: _Shapes,
    sentence: Sentence,
    dates: Sequence[DateMention],
    lengths: Sequence[Length],
    known: _Known,
) -> Iterator[FoundDeadline]:
    for found in lengths:
        start, end = _part(line, sentence, found.start, found.end)
        origin = _origin(line, shapes, found.end, end) or _origin(
            line, shapes, max(start, found.start - _WORDS_BETWEEN), found.start
        )
        named = _named_day(line, dates, found.end, end) if origin in _NAMED else None
        if not (origin or named or known.official) or not shapes.duty.search(line, start, end):
            continue
        if _was_done(line, shapes, known.language, start, end):
            continue
        day = named or {"receipt": known.received, "final": None, "": None}.get(
            origin, known.document_date
        )
        yield FoundDeadline(
            start,
            end,
            due_day(day, (found.number, found.unit)),
            line[found.start : found.end].strip(),
            f"{'' if named else origin} {day or ''}".strip(),
            _for_whom(line, shapes, start, end),
        )


def _was_done(line: str, shapes: _Shapes, language: str, start: int, end: int) -> bool:
    """Whether the words tell that an appeal or application was made in time."""
    if shapes.still.search(line, start, end):
        return False
    acts = find_acts(event_words(language), line, start, end)
    return any(act.told and act.name in _FILING for act in acts)


def _same_terms(
    line: str, shapes: _Shapes, sentence: Sentence, before: Sequence[FoundDeadline]
) -> Iterator[FoundDeadline]:
    """What has to be done in the time that the length before it sets."""
    last = next((one for one in reversed(before) if one.counted_from), None)
    if last is None:
        return
    for found in shapes.same.finditer(line, sentence.start, sentence.end):
        start, end = _part(line, sentence, found.start(), found.end())
        yield replace(last, start=start, end=end, for_whom=_for_whom(line, shapes, start, end))
        return


def _origin(line: str, shapes: _Shapes, start: int, end: int) -> str:
    """What the length is counted from, by the words right beside it."""
    stretch_end = min(end, start + 2 * _WORDS_BETWEEN)
    best, at = "", stretch_end
    for name, shape in shapes.counted:
        found = shape.search(line, start, stretch_end)
        if found is not None and found.start() < at:
            best, at = name, found.start()
    return best


def _named_day(line: str, dates: Sequence[DateMention], start: int, end: int) -> str | None:
    """The day the words right behind a length name: "within a month of the ruling of 3 May"."""
    place = bisect_left(dates, start, key=lambda mention: mention.start)
    if place == len(dates) or dates[place].end > min(end, start + 2 * _WORDS_BETWEEN):
        return None
    mention = dates[place]
    day = (mention.edtf or "").removesuffix("/..")
    if not _DAY.match(day) or mention.role not in _PAST_ROLES:
        return None
    return None if _ENDS_RULE.search(line, start, mention.start) else day


def _part(line: str, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The part of the sentence around a time limit, all of it when it is not long."""
    if sentence.end - sentence.start <= _LONGEST_QUOTE and ";" not in line[sentence.start : start]:
        return sentence.start, sentence.end
    first, last = sentence.start, sentence.end
    for joint in _JOINT.finditer(line, sentence.start, sentence.end):
        if joint.end() <= start:
            first = joint.end()
        elif joint.start() >= end:
            last = joint.start() + 1
            break
    return first, last


def _for_whom(line: str, shapes: _Shapes, start: int, end: int) -> str:
    if shapes.authority.search(line, start, end):
        return "authority"
    return "us" if shapes.us.search(line, start, end) else "other"


def _received(
    line: str, shapes: _Shapes, sentences: Sequence[Sentence], dates: Sequence[DateMention]
) -> str | None:
    """The day on a receipt stamp: a date right after the word, or in the line it opens."""
    opening = {sentence.start for sentence in sentences}
    for found in shapes.received.finditer(line):
        place = bisect_left(dates, found.end(), key=lambda mention: mention.start)
        reach = _IN_STAMP if found.start() in opening else _BEFORE_RULE
        if place < len(dates) and dates[place].start - found.end() <= reach:
            edtf = dates[place].edtf
            if edtf and _DAY.match(edtf):
                return edtf
    return None


def _within(dates: Sequence[DateMention], start: int, end: int) -> list[DateMention]:
    first = bisect_left(dates, start, key=lambda mention: mention.start)
    past = bisect_left(dates, end, key=lambda mention: mention.start)
    return [mention for mention in dates[first:past] if mention.end <= end]
