"""Dates counted from an event instead of a day: "two days before he was detained"."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import attrgetter, itemgetter

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
    acts = _dated_acts(line, words, sentences, dates)
    for step in open_steps:
        anchor = _anchor(line, words, sentences, acts, step)
        if anchor is not None:
            solved[step] = _counted(words.language, step, anchor)
    return tuple(solved.get(date) or date for date in dates)


def _dated_acts(
    line: str, words: EventWords, sentences: Sequence[Sentence], dates: Sequence[DateMention]
) -> dict[str, list[tuple[int, DateMention]]]:
    """By act, the sentences (positions) that tell it and one day, with that day."""
    days: dict[int, list[DateMention]] = {}
    for date in dates:
        place = _sentence_at(sentences, date.start)
        if place is not None and _day(date):
            days.setdefault(place, []).append(date)
    acts: dict[str, list[tuple[int, DateMention]]] = {}
    for place, (first, *more) in sorted(days.items()):
        sentence = sentences[place]
        if not more:
            hits = find_acts(words, line, sentence.start, sentence.end)
            for name in {hit.name for hit in hits if hit.told}:
                acts.setdefault(name, []).append((place, first))
    return acts


def _sentence_at(sentences: Sequence[Sentence], at: int) -> int | None:
    """The position of the sentence an offset stands in."""
    place = bisect_left(sentences, at + 1, key=attrgetter("start")) - 1
    return place if place >= 0 and at < sentences[place].end else None


def _anchor(
    line: str,
    words: EventWords,
    sentences: Sequence[Sentence],
    acts: Mapping[str, Sequence[tuple[int, DateMention]]],
    step: DateMention,
) -> DateMention | None:
    """The one date of the act that the clause behind the step tells."""
    own = _sentence_at(sentences, step.start)
    if own is None:
        return None
    comma = line.find(",", step.end, sentences[own].end)
    end = comma if comma > 0 else sentences[own].end
    names = {hit.name for hit in find_acts(words, line, step.end, end)}
    told = [found for name in names for found in acts.get(name, ()) if found[0] != own]
    days = {_day(date) for _, date in told}
    return max(told, key=itemgetter(0))[1] if len(days) == 1 else None


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
