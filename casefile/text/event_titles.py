"""Makes a headline of few words out of the sentence's own words, in their own order."""

import re

from casefile.text.event_clauses import Clause
from casefile.text.event_source import EventSource, one_line

MOST_WORDS = 12
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,80}[)\]]")
_NOTE_MARK = re.compile(r"(?<=[.,;»”\"])\d{1,2}(?=\s|$)|(?<=[^\W\d_])\d{1,2}(?=[.,;]?\s*$)")
_STRAY = re.compile(r"\s+[.,](?=[\s,]|$)")
_QUOTES = '“”„«»"‘'
_EDGE = " ,;:.–—-•·*"
_MOST_TRAILING = 3


def title_of(source: EventSource, start: int, end: int, clause: Clause | None = None) -> str:
    """At most twelve words of the stretch: without its date, asides and subordinate parts.

    The words stand in the sentence in this order; only the first letter may become a capital.
    """
    kept = source.line[start:end]
    if clause is not None:
        kept = _without_dates(source, start, end, clause)
    kept = _NOTE_MARK.sub("", _BRACKETS.sub("", kept))
    kept = _STRAY.sub("", one_line(kept)).strip(_EDGE + _QUOTES)
    kept = _without_opening(source, kept)
    kept = _main_part(source, kept)
    kept = _shortened(source, kept)
    return kept[:1].upper() + kept[1:]


def _without_dates(source: EventSource, start: int, end: int, clause: Clause) -> str:
    """The stretch with its date words and the small word before them left out."""
    kept, at = [], start
    for date in clause.dates:
        if date.start < at or date.end > end:
            continue
        before = source.line[at : date.start].rstrip()
        while words := before.rsplit(" ", 1)[-1]:
            if not source.words.small_words.fullmatch(words):
                break
            before = before[: len(before) - len(words)].rstrip()
        kept.append(before)
        at = date.end
        if source.words.lesser.search(date.surface):
            # "Two days before he was detained, strangers came": the anchor is no headline.
            comma = source.line.find(",", at, min(end, at + 80))
            at = comma if comma > 0 else at
        if not before or before.endswith(","):
            at += source.line[at : at + 1] == ","
    kept.append(source.line[at:end])
    return " ".join(kept)


def _without_opening(source: EventSource, words: str) -> str:
    """Without "and", "However," and an aside before the first comma that tells nothing."""
    while True:
        first = source.words.opening.match(words)
        if first is None or first.end() == 0:
            break
        words = words[first.end() :].lstrip(_EDGE)
    head, comma, rest = words.partition(", ")
    if comma and len(head.split()) <= 9 and len(rest.split()) >= 4:
        told = source.words.told
        aside = source.words.breaks.match(head) is not None
        if aside and not told.search(head) and told.search(rest):
            return rest
    return words


def _main_part(source: EventSource, words: str) -> str:
    """The part before a subordinate one, when enough stands before it."""
    for found in source.words.subordinate.finditer(words):
        head = words[: found.start()].rstrip(_EDGE)
        if len(head.split()) >= 4 and source.words.told.search(head):
            return head
    return words


def _from_actor(source: EventSource, words: str) -> str:
    """The words from who acts on, when much stands before the act ("A panel of judges of ...")."""
    told = source.words.told.search(words)
    if told is None or len(words.split(" ")) <= MOST_WORDS:
        return words
    before = words[: told.start()].split(" ")
    if len(before) <= MOST_WORDS - 2 * _MOST_TRAILING:
        return words
    first, last = words.find(","), words.rfind(",", 0, told.start())
    if 0 < first <= last and len(words[:first].split(" ")) <= MOST_WORDS - 2 * _MOST_TRAILING:
        return words[:first] + words[last + 1 :]  # without what stands between commas
    panel = source.words.panel.match(words)
    return words[panel.end() :].lstrip(_EDGE) if panel else words


def _shortened(source: EventSource, words: str) -> str:
    """Cut before the last joint within the allowed words, never inside the act itself."""
    if words.count(" ") < MOST_WORDS:
        return words.rstrip(_EDGE)
    words = _from_actor(source, words)
    tokens = words.split(" ")
    if len(tokens) <= MOST_WORDS:
        return words.rstrip(_EDGE)
    told = source.words.told.search(words)
    least = len(words[: told.end()].split(" ")) + 1 if told else _MOST_TRAILING
    for cut in range(MOST_WORDS, max(least, _MOST_TRAILING), -1):
        if source.words.breaks.fullmatch(tokens[cut].strip(_EDGE)):
            tokens = tokens[:cut]
            break
    else:
        tokens = tokens[: max(MOST_WORDS, least if least <= MOST_WORDS + _MOST_TRAILING else 0)]
    while len(tokens) > _MOST_TRAILING and source.words.small_words.fullmatch(
        tokens[-1].strip(_EDGE)
    ):
        tokens.pop()
    return " ".join(tokens).rstrip(_EDGE)
