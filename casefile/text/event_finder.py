"""Turns sentences into suggested events: what happened, when, who took part, where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from casefile.model.dates import bounds
from casefile.model.errors import InvalidDate
from casefile.model.finding import DateMention, EventKind, Lane, Suggestion
from casefile.text.event_acts import DECIDING
from casefile.text.event_asides import is_aside, of_answered
from casefile.text.event_clauses import Clause, Paper, clauses_of
from casefile.text.event_denial import is_denied
from casefile.text.event_people import Cast, cast_of
from casefile.text.event_source import EventSource
from casefile.text.event_tellings import (
    act_for,
    day_of_telling,
    only_expected,
    tells_enough,
    undated_act,
)
from casefile.text.event_titles import phrase_title, title_of
from casefile.text.event_values import values_of
from casefile.text.event_words import ActHit, find_acts
from casefile.text.headline_person import with_person

_NEAR = 60
_SAID = frozenset({"say", "respond", "notify"})
_NAMED_BY_THE_WAY = frozenset({"publish", "say", "decide", "notify"})
"""Acts that a noun alone tells of nobody: "12 January in an article"."""


LONGEST_SENTENCE = 3000
"""Characters; what is longer is a table read as one sentence, and no quote to read."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A suggestion with what is needed to see whether two of a document are one event."""

    suggestion: Suggestion
    acts: frozenset[str]
    actor: int | None
    paragraph: int
    paper: bool = False
    points_back: bool = False
    denied: bool = False


def drafts_of(source: EventSource, skipped: frozenset[int], undated: bool) -> list[Draft]:
    """The suggestions of all sentences but the `skipped` (positions), in the order of the text.

    Sentences without a date make one only where `undated` allows it.
    """
    drafts: list[Draft] = []
    for position, sentence in enumerate(source.sentences):
        dated = source.dates_in(sentence.start, sentence.end)
        if position in skipped or not (dated or undated):
            continue
        if sentence.end - sentence.start > LONGEST_SENTENCE:
            continue
        for clause in clauses_of(source, sentence):
            if _only_argued(source, clause):
                continue
            drafts.extend(_of_clause(source, clause, undated))
    return drafts


def _only_argued(source: EventSource, clause: Clause) -> bool:
    """Whether a ruling only repeats what an office submitted of the other side."""
    speaker = _speaker(source, clause.start) if source.facts.kind == "ruling" else None
    if clause.dates and any(hit.name in _SAID and hit.told for hit in clause.acts):
        return False  # "in its opinion of 5 May the office said that": it is dated itself
    return speaker is not None and source.groups[speaker].kind == "body"


def _of_clause(source: EventSource, clause: Clause, undated: bool) -> Iterator[Draft]:
    for paper in clause.papers:
        if not (source.of_another_case(paper.end) or of_answered(source, clause, paper.date)):
            yield _paper_draft(source, clause, paper)
    if clause.dates:
        for date in clause.dates:
            act = act_for(source, clause, date.start)
            if is_aside(source, clause, date, act) or only_expected(source, clause, act):
                continue
            if act is None or (not act.told and act.name in _NAMED_BY_THE_WAY):
                telling = tells_enough(source, clause, date)
            else:
                telling = act.told or not day_of_telling(source, date)
            if telling:
                yield _draft(source, clause, act, date)
    elif undated or clause.papers:
        act = undated_act(source, clause)
        if act is not None:
            yield _of_letter(source, clause, _draft(source, clause, act, None))


def _of_letter(source: EventSource, clause: Clause, draft: Draft) -> Draft:
    """What a letter itself asks for happens on the letter's day."""
    own = source.facts.kind == "letter" and source.words.we.search(
        source.line, clause.start, clause.end
    )
    if not own or draft.suggestion.kind != "statement" or source.facts.document_date is None:
        return draft
    return replace(
        draft,
        suggestion=replace(
            draft.suggestion,
            edtf=source.facts.document_date,
            date_words=source.facts.date_words,
            reason="from document date",
            base_words=source.facts.date_words,
            date_from="document date",
        ),
    )


def _draft(
    source: EventSource, clause: Clause, act: ActHit | None, date: DateMention | None
) -> Draft:
    cast = cast_of(source, clause, act)
    kind = _kind(act, cast)
    told, denied = title_of(source, clause, act, date), is_denied(source, clause, act)
    title = with_person(source, clause, told, act)
    carried = source.words.negation.search(title) is not None  # a headline that says so itself
    suggestion = Suggestion(
        start=clause.start,
        end=clause.end,
        title=title,
        kind=kind,
        lane=_lane(source, act, kind),
        planned=_planned(source, clause, act, date),
        negated=denied and not carried,
        participants=cast.participants,
        speaker=_speaker(source, _place_of(clause, act, date)),
        place=cast.place,
        values=values_of(source, clause, kind),
        background=_background(source, cast, kind),
    )
    return Draft(
        _dated(suggestion, date),
        frozenset(hit.name for hit in clause.acts if hit.told or hit == act),
        cast.actor,
        clause.sentence.paragraph,
        points_back=bool(source.words.same_thing.match(source.line, clause.start, clause.end)),
        denied=denied,
    )


def _paper_draft(source: EventSource, clause: Clause, paper: Paper) -> Draft:
    """The event of a paper named with its date: the decision, appeal or letter itself."""
    names = tuple(source.names_in(paper.start, paper.end))
    acts = tuple(find_acts(source.words, source.line, paper.start, paper.end))
    part = Clause(paper.start, paper.end, clause.sentence, (paper.date,), (), acts, names)
    act = max(acts, key=lambda hit: (hit.act.rank, -hit.start), default=None)
    cast = cast_of(source, part, None)
    office = next((name for name in names if name.kind in {"court", "body"}), None)
    kind = _kind(act, replace(cast, by_court=office is not None and office.kind == "court"))
    suggestion = Suggestion(
        start=paper.start,
        end=paper.end,
        title=phrase_title(source, paper.start, paper.end),
        kind=kind,
        lane=_lane(source, act, kind),
        participants=cast.participants,
        speaker=_speaker(source, paper.start),
        background=_background(source, cast, kind),
    )
    return Draft(
        _dated(suggestion, paper.date),
        frozenset(hit.name for hit in acts),
        office.key if office else None,
        clause.sentence.paragraph,
        paper=True,
    )


def _dated(suggestion: Suggestion, date: DateMention | None) -> Suggestion:
    if date is None:
        return suggestion
    return replace(
        suggestion,
        edtf=date.edtf,
        date_words=date.surface,
        stated=date.stated,
        reason=date.reason,
        base_words=date.base_words,
        date_from="words",
    )


def _kind(act: ActHit | None, cast: Cast) -> EventKind:
    if act is None:
        return "other"
    if act.name in DECIDING and cast.by_court:
        return "ruling"
    if act.name == "detain" and act.told and cast.by_court:
        return "decision"  # a court arrests nobody: it orders it
    return act.act.kind


def _lane(source: EventSource, act: ActHit | None, kind: str) -> Lane:
    if act is None:
        return "other"
    if kind == "ruling":
        return "procedure here" if act.name != "sentence" else "home country"
    return act.act.lane


def _planned(
    source: EventSource, clause: Clause, act: ActHit | None, date: DateMention | None
) -> bool:
    """Whether it is still to come: by the clause's words, or dated after the document itself."""
    if date is not None and (date.planned or _after_document(source, date)):
        return True
    end = act.end if act is not None else clause.end
    start = max(clause.start, end - 2 * _NEAR)
    return bool(source.words.planned.search(source.line, start, end))


def _after_document(source: EventSource, date: DateMention) -> bool:
    written = source.told_on or source.facts.document_date
    if written is None or date.edtf is None or source.facts.kind == "ruling":
        return False
    try:
        first, day = bounds(date.edtf)[0], bounds(written)[1]
    except InvalidDate:
        return False
    return first is not None and day is not None and first > day


def _place_of(clause: Clause, act: ActHit | None, date: DateMention | None) -> int:
    if date is not None:
        return date.start
    return act.start if act is not None else clause.start


def _speaker(source: EventSource, at: int) -> int | None:
    """Who says it, when the act or its date stands inside somebody's reported words."""
    for statement in source.statements:
        if statement.start <= at < statement.end:
            return statement.speaker
    return None


def _background(source: EventSource, cast: Cast, kind: str) -> bool:
    """An event in which nobody of the case takes part."""
    if cast.client_named or source.client is None:
        return False
    return kind not in {"application", "decision", "appeal", "ruling", "hearing"}
