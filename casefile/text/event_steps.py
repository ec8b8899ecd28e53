"""Dates counted from an event instead of a day: "two days before he was detained"."""

from collections.abc import Sequence
from dataclasses import replace

from casefile.model.dates import bounds
from casefile.model.errors import InvalidDate
from casefile.model.finding import DateMention, Sentence
from casefile.text.date_finder import find_dates
from casefile.text.event_words import EventWords, find_acts

_STEPS = ("earlier", "later")


def counted_from_events(
    line: str, words: EventWords, sentences: Sequence[Sentence], dates: Sequence[DateMention]
) -> tuple[DateMention, ...]:
    """The dates, those counted from an act worked out where the document dates that act once.

    `line` is the text on one line. What two passages date differently anchors nothing.
    """
    open_steps = [date for date in dates if date.edtf is None and date.rule.endswith(_STEPS)]
    if not open_steps:
        return tuple(dates)
    solved = {}
    for step in open_steps:
        anchor = _anchor(line, words, sentences, dates, step)
        if anchor is not None:
            solved[step] = _counted(words.language, step, anchor)
    return tuple(solved.get(date) or date for date in dates)


def _anchor(
    line: str,
    words: EventWords,
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    step: DateMention,
) -> DateMention | None:
    """The one date of the act that the clause behind the step tells."""
    sentence = next((one for one in sentences if one.start <= step.start < one.end), None)
    if sentence is None:
        return None
    comma = line.find(",", step.end, sentence.end)
    end = comma if comma > 0 else sentence.end
    acts = {hit.name for hit in find_acts(words, line, step.end, end)}
    found = {}
    for other in sentences:
        told = [date for date in dates if other.start <= date.start < other.end and _day(date)]
        if other is sentence or len(told) != 1:
            continue
        if any(hit.told and hit.name in acts for hit in find_acts(words, line, *_span(other))):
            found[_day(told[0])] = told[0]
    return next(iter(found.values())) if len(found) == 1 else None


def _span(sentence: Sentence) -> tuple[int, int]:
    return sentence.start, sentence.end


def _day(date: DateMention) -> str | None:
    """The day an event's date begins with, when it is told to the day."""
    if date.role != "event" or date.edtf is None or date.planned:
        return None
    first = date.edtf.partition("/")[0]
    try:
        begin, end = bounds(first)
    except InvalidDate:
        return None
    return first if begin is not None and begin == end else None


def _counted(language: str, step: DateMention, anchor: DateMention) -> DateMention | None:
    """The step with its value, counted from the anchor's first day."""
    found = find_dates(f"{_day(anchor)}.\n\n{step.surface}", language)
    last = found[-1] if len(found) > 1 else None
    if last is None or last.edtf is None:
        return None
    return replace(step, edtf=last.edtf, reason="from another date", base_words=anchor.surface)
