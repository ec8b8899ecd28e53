"""Tells the parts of a document that never tell an event: furniture, formulas, recitals of law."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from casefile.model.finding import DocumentFacts, DocumentHints, Sentence
from casefile.text.event_source import EventSource, one_line
from casefile.text.event_words import find_acts, paper_words, pattern

_MOST_OF_A_RULING = 0.25
"""The deciding part never stands in the first quarter of a ruling."""
_CONTACT = re.compile(r"(?i:\btel\.)|\+\d{3}|@|\b[A-Z]{2}-\d{5}\b|www\.|©")
_SIGNATURE_WORDS = 5
_LISTED = 3
_STAMP_WORDS = 8
_HEAD = 1500


@dataclass(frozen=True, slots=True)
class Parts:
    """Positions of sentences: `skipped` tell no event, `operative` are what a ruling orders."""

    skipped: frozenset[int]
    operative: tuple[int, ...]


@cache
def _shapes(language: str) -> dict[str, re.Pattern[str]]:
    words = paper_words(language)
    return {
        "boilerplate": pattern(words.boilerplate),
        "furniture": pattern(words.furniture, whole=False),
        "operative": re.compile(words.operative.replace(" ", r"\s+"), re.IGNORECASE),
        "byline": pattern(rf"(?:{words.byline})\s+[^\W\d_a-zа-яё]", whole=False),
        "closing": pattern(words.closing),
        "received": pattern(words.received),
    }


_SECTION = re.compile(r"\s*[^\W\d_]+(?: [^\W\d_]+)?\s*:\s*")
"""A section's title: in German the facts ("Tatbestand:") follow what is ordered."""


def parts_of(source: EventSource, hints: DocumentHints, language: str) -> Parts:
    """Which sentences to leave out and which are the deciding part of a ruling."""
    shapes = _shapes(language)
    heads = {one_line(head).casefold() for head in hints.running_heads}
    title = one_line(source.facts.title).casefold()
    operative = _operative(source, shapes) if source.facts.kind == "ruling" else ()
    skipped = set(operative)
    for position, sentence in enumerate(source.sentences):
        words = one_line(source.line[sentence.start : sentence.end]).casefold()
        if words in heads or (title and words == title) or _empty(source, sentence, shapes):
            skipped.add(position)
    return Parts(frozenset(skipped), operative)


def _empty(source: EventSource, sentence: Sentence, shapes: dict[str, re.Pattern[str]]) -> bool:
    """Whether a sentence is furniture, or a formula that tells no dated act of its own."""
    start, end = sentence.start, sentence.end
    dates = source.dates_in(start, end)
    if _CONTACT.search(source.line, start, end) and not _told(source, sentence):
        return True
    if source.line.count(";", start, end) >= _LISTED and not _told(source, sentence):
        return True  # who signed, one behind the other
    if _by_author(source, sentence):
        return True
    if shapes["furniture"].match(source.line, start, end):
        return True
    if shapes["received"].match(source.line, start, end) and _short(source, sentence):
        return True  # the stamp of a letter that came in
    if (sentence.heading and not dates) or _own_date(source, sentence):
        return True
    if not shapes["boilerplate"].search(source.line, start, end):
        return False
    if not dates:
        return True
    return not _told(source, sentence)


def _short(source: EventSource, sentence: Sentence) -> bool:
    return len(source.line[sentence.start : sentence.end].split()) <= _STAMP_WORDS


def _told(source: EventSource, sentence: Sentence) -> bool:
    acts = find_acts(source.words, source.line, sentence.start, sentence.end)
    return any(hit.told and hit.act.rank > 4 for hit in acts)


def _own_date(source: EventSource, sentence: Sentence) -> bool:
    """Whether the only date is the document's own, printed at its head, and no act is told."""
    dates = source.dates_in(sentence.start, sentence.end)
    own = source.facts.document_date
    if not dates or sentence.end > _HEAD or any(date.edtf != own for date in dates):
        return False
    return not _told(source, sentence)


def _by_author(source: EventSource, sentence: Sentence) -> bool:
    """Whether an article's sentence is about the one who wrote it."""
    author = source.facts.author
    return (
        bool(author)
        and source.facts.kind == "article"
        and source.line.startswith(author, sentence.start, sentence.end)
    )


def _operative(source: EventSource, shapes: dict[str, re.Pattern[str]]) -> tuple[int, ...]:
    """The sentences behind "rules:" up to the signatures or the notice of appeal."""
    least = int(len(source.line) * _MOST_OF_A_RULING)
    openings = list(shapes["operative"].finditer(source.line, least))
    if not openings:
        return ()
    found: list[int] = []
    for position, sentence in enumerate(source.sentences):
        if sentence.start < openings[-1].end() - 1:
            continue
        words = source.line[sentence.start : sentence.end]
        ends = _signature(sentence, words) or _SECTION.fullmatch(words)
        if ends or shapes["boilerplate"].search(words):
            if found:
                break
            continue
        found.append(position)
    return tuple(found)


def _signature(sentence: Sentence, words: str) -> bool:
    return sentence.heading and len(words.split()) <= _SIGNATURE_WORDS


def undated_allowed(facts: DocumentFacts, sentences: Sequence[Sentence]) -> bool:
    """Whether sentences without a date may make suggestions: not in rulings, which date all."""
    return facts.kind != "ruling" and bool(sentences)
