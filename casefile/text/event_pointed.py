"""Whom a clause points at without a name: who writes, who is written to, the investigator."""

import re
from collections.abc import Iterator
from functools import cache

from casefile.text.event_clauses import Clause
from casefile.text.event_court import court_meant, pointing_words
from casefile.text.event_source import EventSource
from casefile.text.event_words import ActHit, paper_words
from casefile.text.languages import pointing
from casefile.text.name_rules import rules_of

_ENVELOPE = 700
_BESIDE = 24
_TWO_WORDS = re.compile(r"\s+\w+(?:\s+\w+)?")
_OFFICIALS = ("investigator", "judge", "prosecutor")
_THAT = r"(?:that|kad|jog|что|що|że|iż|dass|que|qu['’]|деп)"
_THAT_BEFORE = re.compile(rf"(?<!\w){_THAT}\s*$", re.IGNORECASE)
_THAT_BEHIND = re.compile(rf"\s+(?:\S+\s+){{0,4}}?{_THAT}(?:(?<=['’])|(?!\w))", re.IGNORECASE)


def pointed_at(source: EventSource, clause: Clause, act: ActHit | None) -> Iterator[int]:
    """The keys of those a clause points at; each only where the text leaves no doubt.

    "I" and "our complaint" are who writes a letter or note, or speaks in a quotation; "you" and
    "your application" are whom a letter is to. "The investigator" is the only one the document
    names.
    """
    yield from _writers(source, clause, act)
    yield from _readers(source, clause)
    court = court_meant(source, clause, act)
    if court is not None:
        yield court
    yield from _officials(source, clause)


def _writers(source: EventSource, clause: Clause, act: ActHit | None) -> Iterator[int]:
    """Who says "I" before the act, or whose paper "our complaint" is."""
    end = clause.end if act is None else act.start + 1
    at = _place_of(source, clause, pointing.FIRST, pointing.FIRST_OWN, end)
    if at is None:
        return
    quoted = [one for one in source.statements if one.start <= at < one.end]
    if quoted:
        yield min(quoted, key=lambda one: one.end - one.start).speaker
    elif source.facts.kind != "ruling":
        sender = source.facts.publisher if source.facts.kind == "letter" else ""
        yield from _named(source, source.facts.author, sender)


def _readers(source: EventSource, clause: Clause) -> Iterator[int]:
    if source.facts.kind not in ("letter", "ruling"):
        return
    at = _place_of(source, clause, pointing.SECOND, pointing.SECOND_OWN, clause.end)
    key = addressee(source) if at is not None else None
    if key is not None:
        yield key


def _place_of(
    source: EventSource,
    clause: Clause,
    pronouns: dict[str, str],
    owners: dict[str, str],
    end: int,
) -> int | None:
    """Where a pronoun stands that takes part, or one that owns a paper ("your application")."""
    line = source.line
    for found in pointing_words(pronouns, source).finditer(line, clause.start, end):
        before = line[max(0, found.start() - _BESIDE) : found.start()]
        if not (_THAT_BEFORE.search(before) or _THAT_BEHIND.match(line, found.end())):
            return found.start()
    for found in pointing_words(owners, source).finditer(line, clause.start, end):
        words = _TWO_WORDS.match(line, found.end())
        if words and source.words.paper.search(line, *words.span()):
            return found.start()
    return None


def _named(source: EventSource, *names: str) -> Iterator[int]:
    """The groups somebody or some office of these names is."""
    folded = {" ".join(name.split()).casefold() for name in names if name}
    for key, group in source.groups.items():
        if group.kind != "place" and folded & {one.casefold() for one in group.spellings}:
            yield key


def addressee(source: EventSource) -> int | None:
    """Whom a letter greets by name, else whom its envelope's lines name; never who writes it."""
    writers = set(_named(source, source.facts.author, source.facts.publisher))
    greeting = _greeting(source.words.language)
    people = [name for name in source.names if name.kind == "person" and name.key not in writers]
    for name in people:
        if greeting.search(source.line, max(0, name.start - _BESIDE), name.start):
            return name.key
    for name in people:
        sentence = source.sentence_at(name.start)
        if name.start < _ENVELOPE and sentence is not None and sentence.heading:
            return name.key
    return None


@cache
def _greeting(language: str) -> re.Pattern[str]:
    words = paper_words(language).greeting
    return re.compile(rf"(?<!\w)(?:{words})\W*(?:\w{{1,9}}\.?\s+)?$", re.IGNORECASE)


def _officials(source: EventSource, clause: Clause) -> Iterator[int]:
    """The one investigator, prosecutor or judge of the document whom a clause calls so."""
    for role in _OFFICIALS:
        bearers = [
            key for key, one in source.groups.items() if one.kind == "person" and one.role == role
        ]
        if len(bearers) != 1 or any(name.key == bearers[0] for name in clause.names):
            continue
        called = _role(source.words.language, role)
        for found in called.finditer(source.line, clause.start, clause.end):
            near = source.names_in(found.start() - _BESIDE, found.end() + _BESIDE)
            if not any(name.kind != "place" for name in near):
                yield bearers[0]
                break


@cache
def _role(language: str, role: str) -> re.Pattern[str]:
    stems = [one for one, of in rules_of(language).roles.items() if of == role]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, stems)) or '(?!)'})\w*", re.IGNORECASE)
