"""The court a clause means without its name, and who takes part in what a ruling orders."""

import re
from collections.abc import Iterator
from functools import cache

from casefile.model.finding import NameMention
from casefile.text.event_clauses import Clause
from casefile.text.event_source import EventSource
from casefile.text.event_words import ActHit
from casefile.text.languages import pointing
from casefile.text.name_concepts import LEVELS, concept_of
from casefile.text.proceedings import is_authority

_HEAD = 2500
_COURT_HEAD = 1500
_BESIDE = 24
_REACH = 700
_COURT = frozenset({"court"})
_OFFICES = frozenset({"court", "body"})
_FILED = frozenset({"appeal", "application"})
_OF = re.compile(r"\s+(?:of|for|de|du|des|d['’]|am|für|im|in|w|г\.|города|міста|по|у|в)(?!\w)")
"""What follows says which court it is."""
_INSTANCE = ("instan", "инстан", "інстан")


@cache
def shape_of(words: str) -> re.Pattern[str]:
    """A pattern of whole words; an elided one ("j’") ends in its apostrophe."""
    return re.compile(rf"(?<![\w’'])(?:{words})(?:(?<=['’])|(?!\w))")


def pointing_words(table: dict[str, str], source: EventSource) -> re.Pattern[str]:
    """One table of `languages/pointing.py` in the language of a document."""
    return shape_of(table.get(source.words.language, r"(?!)"))


def court_meant(source: EventSource, clause: Clause, act: ActHit | None) -> int | None:
    """The key of the court a clause means, where it names none.

    "The court" is the one that rules or, in other papers, the court named last. In a ruling a
    public hearing is the court's own, and so is what is filed, if the ruling is about just that.
    """
    if any(name.kind == "court" for name in clause.names):
        return None
    ruling = source.facts.kind == "ruling"
    sits = pointing_words(pointing.SITTING, source).search(source.line, clause.start, clause.end)
    own = deciding_office(source) if ruling else None
    if own is not None and source.groups[own].kind != "court":
        own = None  # an office's decision speaks of the court it can be taken to
    if own is not None and (sits or _files_here(source, clause, act)):
        return own
    for found in pointing_words(pointing.COURT, source).finditer(
        source.line, clause.start, clause.end
    ):
        inside = source.names_in(found.start() - 1, found.end() + 1)
        if not inside and not _of_a_level(source, *found.span()):
            last = source.name_before(found.start(), _COURT, _REACH)
            if own is None or last is None or last.key == own:
                return own if last is None else last.key
            # Another court named in the same paragraph may be the one meant.
            return None if _same_paragraph(source, last.start, found.start()) else own
    return None


def _same_paragraph(source: EventSource, one: int, other: int) -> bool:
    first, second = source.sentence_at(one), source.sentence_at(other)
    return first is not None and second is not None and first.paragraph == second.paragraph


def _files_here(source: EventSource, clause: Clause, act: ActHit | None) -> bool:
    """Whether a clause tells of the filing the ruling decides about, no other office named."""
    if act is None or not act.told or act.act.kind not in _FILED:
        return False
    filing = pointing_words(pointing.FILING, source)
    about = filing.search(source.line, 0, _HEAD)
    here = filing.search(source.line, clause.start, clause.end)
    return about is not None and here is not None and _stem(about[0]) == _stem(here[0])


def _stem(words: str) -> tuple[str, ...]:
    return tuple(word[:5].casefold() for word in words.split())


def deciding_office(source: EventSource) -> int | None:
    """Whose ruling a document is: its publisher's, else the first court its head names."""
    publisher = " ".join(source.facts.publisher.split()).casefold()
    for key, group in source.groups.items():
        if group.kind in _OFFICES and publisher in {one.casefold() for one in group.spellings}:
            return key
    return next(
        (name.key for name in source.names if name.kind == "court" and name.start < _COURT_HEAD),
        None,
    )


def _of_a_level(source: EventSource, start: int, end: int) -> bool:
    """Whether words beside say which court: "апелляционный суд", "the court of first instance"."""
    beside = source.line[max(0, start - _BESIDE) : start].split()[-1:]
    beside += source.line[end : end + _BESIDE].split()[:3]
    if _OF.match(source.line, end):
        return True
    words = [word.strip(",.;:()") for word in beside]
    return any(
        concept_of(word) in LEVELS or word.casefold().startswith(_INSTANCE)
        for word in words
        if word
    )


def takes_part_in_order(source: EventSource, *, arrests: bool) -> Iterator[int]:
    """Who takes part in what a ruling orders: a judge sitting alone, the office it is against.

    An order of arrest (`arrests`) is against nobody's office.
    """
    respondent = next((name for name in source.names if _decides(source, name)), None)
    if respondent is not None and not arrests:
        yield respondent.key
    judges = [
        key for key, one in source.groups.items() if one.kind == "person" and one.role == "judge"
    ]
    if len(judges) == 1:
        yield judges[0]


def _decides(source: EventSource, name: NameMention) -> bool:
    group = source.groups[name.key]
    return name.kind == "body" and any(map(is_authority, group.spellings))
