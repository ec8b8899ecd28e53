"""Says whether a clause tells an event, and by which of its acts."""

import re
from collections.abc import Sequence

from casefile.model.dates import bounds
from casefile.model.errors import InvalidDate
from casefile.model.finding import DateMention
from casefile.text.event_clauses import Clause
from casefile.text.event_source import EventSource
from casefile.text.event_words import ActHit

_NEAR = 60
_THAT = re.compile(r"(?<!\w)(?:that|kad|jog|что|що|że|dass|qu(?:e|['’]))(?!\w)", re.IGNORECASE)
_BESIDE = 25
_SEASON = 100
_MODAL = 16
_HEARD = frozenset({"hear", "interview"})
_ARTICLES = frozenset({"der", "die", "das"})
"""In German they also open relative clauses, behind a comma."""
_OF_LETTER = re.compile(
    r"(?:i|we|you|я|мы|вы|ми|ви|aš|mes|jūs|ja|my|ich|wir|je|nous|vous|j['’])(?!\w)", re.IGNORECASE
)
"""Who writes and who reads, as the subject of a letter's sentence."""


def act_for(source: EventSource, clause: Clause, at: int) -> ActHit | None:
    """The act a date belongs to: told before named, main before subordinate, then the weightier.

    None where somebody only says what happened that day: "he explained that in May he refused".
    """
    acts = [
        hit for hit in _without_asked_for(clause.acts) if not _only_possible(source, clause, hit)
    ]
    if not acts:
        return None
    best = max(
        acts,
        key=lambda hit: (
            hit.told,
            not _lesser(source, clause, hit),
            not _parted(source, hit, at),
            hit.act.rank,
            -abs(hit.start - at),
        ),
    )
    if best.name == "say" and source.facts.kind != "article":
        heard = next((hit for hit in acts if hit.name in _HEARD and hit.end <= at), None)
        best = heard or best  # "at the interview of 5 May he said": the day is the interview's
    said = best.name == "say" and best.end < at
    return None if said and _THAT.search(source.line, best.end, at) else best


def _without_asked_for(acts: Sequence[ActHit]) -> list[ActHit]:
    """The acts but those behind one of asking: "they urged the minister to release her"."""
    kept: list[ActHit] = []
    for hit in acts:
        if hit.told and any(one.name == "urge" and one.told for one in kept):
            continue
        kept.append(hit)
    return kept


def _only_possible(source: EventSource, clause: Clause, hit: ActHit) -> bool:
    """Whether an act is only what may or must be done: "may be appealed"."""
    start = max(clause.start, hit.start - _MODAL)
    for found in source.words.unreal.finditer(source.line, start, hit.start):
        between = source.line[found.end() : hit.start].split()
        if len(between) <= 1 and not source.dates_over(found.start()):
            return True
    return False


def _parted(source: EventSource, hit: ActHit, at: int) -> bool:
    """Whether a relative clause begins between an act and its date."""
    first, last = min(hit.start, at), max(hit.start, at)
    found = source.words.subordinate.finditer(source.line, first, last)
    return any(one[0].startswith(",") or one[0].strip() not in _ARTICLES for one in found)


def undated_act(source: EventSource, clause: Clause) -> ActHit | None:
    """The act an undated clause tells, when it is one of a procedure and somebody does it."""
    if clause.sentence.heading:
        return None
    words, line = source.words, source.line
    if words.unreal.match(line, clause.start, clause.end):
        return None  # "we ask the court to dismiss": what is asked for
    if any(
        hit.name == "decide" and hit.told and words.reason.match(line, hit.end, clause.end)
        for hit in clause.acts
    ):
        return None  # "the decision was taken because": why, of what is told elsewhere
    ours = source.facts.kind == "letter" and words.we.search(line, clause.start, clause.end)
    for hit in sorted(
        _without_asked_for(clause.acts),
        key=lambda hit: (not (ours and hit.name == "urge"), -hit.act.rank),
    ):
        before = line[max(clause.start, hit.start - _NEAR) : hit.start]
        alone = hit.act.alone or words.same_thing.match(line, clause.start, clause.end)
        if not (hit.told and alone) or _lesser(source, clause, hit):
            continue
        if words.unreal.search(before) or words.unreal.match(line[hit.start : hit.end]):
            continue
        first_words = line[hit.start : min(hit.end, hit.start + _BESIDE // 2)]
        if words.negation.search(f"{before} {first_words}") or words.planned.search(before):
            continue
        if _somebody(source, clause, hit):
            return hit
    return None


def _lesser(source: EventSource, clause: Clause, hit: ActHit) -> bool:
    reach = max(clause.start, hit.start - 40)
    return source.words.lesser.search(source.line, reach, hit.start) is not None


def _somebody(source: EventSource, clause: Clause, hit: ActHit) -> bool:
    """Whether the case's people or an office do it: by name, by role, or by a pronoun beside it."""
    if any(name.kind in {"person", "court", "body"} for name in clause.names):
        return True
    words = source.words
    if words.pronouns.search(source.line, max(clause.start, hit.start - _BESIDE), hit.end):
        return True
    return any(
        shape.search(source.line, clause.start, clause.end)
        for shape in (words.client, words.family, words.authority)
    )


def only_expected(source: EventSource, clause: Clause, act: ActHit | None) -> bool:
    """Whether a dated clause only says what somebody hopes or fears will be."""
    end = act.end if act is not None else clause.end
    words, line = source.words, source.line
    doubts = words.unreal.finditer(line, clause.start, end)
    # "May" is a month too.
    if not any(not source.dates_over(found.start()) for found in doubts):
        return False
    return act is None or not act.told or bool(words.planned.search(line, clause.start, end))


def tells_enough(source: EventSource, clause: Clause, date: DateMention) -> bool:
    """Whether a dated clause without a known act still tells of somebody."""
    if clause.sentence.heading or day_of_telling(source, date) or _long(date):
        return False
    if source.facts.kind == "letter" and _OF_LETTER.match(_past_date(source, clause, date)):
        return False  # "yesterday I spoke with her sister": what the two who write are about
    aside = source.words.subordinate.search(source.line, clause.start, date.start)
    if aside is not None and not _THAT.search(aside[0]):
        return False  # "R. Roe, who has acted for him since 2022": said in passing of somebody
    if any(name.kind != "place" for name in clause.names):
        return True
    words = source.words
    return any(
        shape.search(source.line, clause.start, clause.end)
        for shape in (words.client, words.family, words.pronouns)
    )


def _long(date: DateMention) -> bool:
    """Whether a date is a year or a stretch without end: nothing is known to have happened then."""
    if date.edtf is None:
        return False
    try:
        first, last = bounds(date.edtf)
    except InvalidDate:
        return False
    return first is None or last is None or (last - first).days > _SEASON


def _past_date(source: EventSource, clause: Clause, date: DateMention) -> str:
    """The words of a clause behind a date it opens with."""
    opens = date.start == clause.start
    return source.line[date.end if opens else clause.start : clause.end].lstrip(" ,")


def day_of_telling(source: EventSource, date: DateMention) -> bool:
    """Whether the date is the "today" of the writing or speaking itself."""
    if date.reason == "no document date":
        return True
    return date.reason == "from document date" and date.edtf == source.told_on
