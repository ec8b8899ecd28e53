"""Finds the time limits a text sets and works out the day where its start is known.

The day is arithmetic only (length added to a date the document gives): weekends, holidays and
the law's own counting rules are left to a person, so the rule is always shown with it.
"""

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from casefile.model.finding import DateMention, DocumentKind, FoundDeadline, Sentence
from casefile.text.event_language import DeadlineLanguage
from casefile.text.event_words import deadline_words, paper_words, pattern

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
_BARE = re.compile(r"(?<!\w)(\d{1,3}) ([^\W\d_]+\.?(?: [^\W\d_]+)?)")
_WHERE = ("receipt", "delivery", "this document", "final")


@dataclass(frozen=True, slots=True)
class _Shapes:
    length: re.Pattern[str]
    counted: tuple[tuple[str, re.Pattern[str]], ...]
    by_day: re.Pattern[str]
    duty: re.Pattern[str]
    us: re.Pattern[str]
    authority: re.Pattern[str]
    received: re.Pattern[str]
    at_once: re.Pattern[str]
    promptly: re.Pattern[str]
    asks: re.Pattern[str]
    units: tuple[tuple[str, re.Pattern[str]], ...]
    data: DeadlineLanguage


@cache
def _shapes(language: str) -> _Shapes:
    data = deadline_words(language)
    units = "|".join(data.units.values())
    number = rf"\d{{1,3}}|{'|'.join(sorted(data.numbers, key=len, reverse=True))}"
    within = f"(?:{data.within}) " if data.within else ""
    behind = f"(?= (?:{data.behind}))" if data.behind else ""
    origins = (data.from_receipt, data.from_delivery, data.from_this, data.from_final)
    return _Shapes(
        length=pattern(
            rf"{within}(?P<number>{number})(?: ?\(\w+(?: \w+)?\))? (?P<unit>{units}){behind}"
        ),
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
        units=tuple((name, pattern(words)) for name, words in data.units.items()),
        data=data,
    )


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
    received = _received(line, shapes, sentences, dates)
    official = kind in _OFFICIAL
    found: list[FoundDeadline] = []
    for sentence in sentences:
        fixed = list(_fixed_days(line, shapes, sentence, dates))
        lengths = _lengths(line, shapes, sentence, document_date, received, official)
        limits = fixed + [limit for limit in lengths if not _overlaps(limit, fixed)]
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
    line: str, shapes: _Shapes, sentence: Sentence, dates: Sequence[DateMention]
) -> Iterator[FoundDeadline]:
    for mention in _within(dates, sentence.start, sentence.end):
        if mention.role not in {"deadline", "event"} or mention.edtf is None:
            continue
        opened = shapes.by_day.search(line, max(sentence.start, mention.start - 30), mention.start)
        bounded = mention.edtf.startswith("../")
        if mention.role != "deadline" and not (opened or bounded):
            continue
        start, end = _part(line, sentence, mention.start, mention.end)
        if not shapes.duty.search(line, start, end):
            continue
        due = mention.edtf.removeprefix("../")
        rule = line[opened.start() if opened else mention.start : mention.end].strip()
        yield FoundDeadline(start, end, due, rule, "", _for_whom(line, shapes, start, end))


def _lengths(
    line: str,
    shapes: _Shapes,
    sentence: Sentence,
    document_date: str | None,
    received: str | None,
    official: bool,
) -> Iterator[FoundDeadline]:
    for found in shapes.length.finditer(line, sentence.start, sentence.end):
        start, end = _part(line, sentence, found.start(), found.end())
        origin = _origin(line, shapes, found.end(), end) or _origin(
            line, shapes, max(start, found.start() - _WORDS_BETWEEN), found.start()
        )
        duty = shapes.duty.search(line, start, end)
        if not duty or not (origin or official):
            continue
        known = {"receipt": received, "final": None, "": None}.get(origin, document_date)
        number = _number(found["number"], shapes.data)
        due = _added(known, number, _unit(found["unit"], shapes))
        rule = line[found.start() : found.end()].strip()
        yield FoundDeadline(
            start, end, due, rule, _counted_from(origin, known), _for_whom(line, shapes, start, end)
        )


def _counted_from(origin: str, known: str | None) -> str:
    return f"{origin} {known}".strip() if known else origin


def _origin(line: str, shapes: _Shapes, start: int, end: int) -> str:
    """What the length is counted from, by the words right beside it."""
    stretch_end = min(end, start + 2 * _WORDS_BETWEEN)
    best, at = "", stretch_end
    for name, shape in shapes.counted:
        found = shape.search(line, start, stretch_end)
        if found is not None and found.start() < at:
            best, at = name, found.start()
    return best


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


def _number(words: str, data: DeadlineLanguage) -> int:
    return (
        int(words) if words.isdigit() else data.numbers.get(" ".join(words.casefold().split()), 0)
    )


def _unit(words: str, shapes: _Shapes) -> str:
    return next((name for name, shape in shapes.units if shape.fullmatch(words)), "")


def _added(start: str | None, number: int, unit: str) -> str | None:
    """The start plus the length; None for working days, whose holidays are not known here."""
    if start is None or not _DAY.match(start) or number <= 0:
        return None
    first = date.fromisoformat(start)
    if unit in {"day", "week"}:
        return (first + timedelta(days=number * (7 if unit == "week" else 1))).isoformat()
    if unit in {"month", "year"}:
        months = first.month - 1 + number * (12 if unit == "year" else 1)
        year, month = first.year + months // 12, months % 12 + 1
        return date(year, month, min(first.day, monthrange(year, month)[1])).isoformat()
    return None


def read_length(rule: str, languages: Sequence[str]) -> tuple[int, str] | None:
    """The length in words like "within 14 days" as (number, unit), in the first language that fits.

    Units are those of the languages' data: "day", "working day", "week", "month", "year".
    """
    line = " ".join(rule.split())
    for language in languages:
        shapes = _shapes(language)
        found = shapes.length.search(line)
        if found is not None:
            return _number(found["number"], shapes.data), _unit(found["unit"], shapes)
        for bare in _BARE.finditer(line):
            unit = _unit(bare[2], shapes) or _unit(bare[2].split()[0], shapes)
            if unit:
                return int(bare[1]), unit
    return None


def due_day(start: str | None, length: tuple[int, str]) -> str | None:
    """The day so long after `start` (YYYY-MM-DD), the same day of a later month or its last one.

    None where the start is no full day, and for working days: their holidays are not known here.
    """
    return _added(start, *length)


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
