"""The event a ruling itself is: what its deciding part orders, dated by the ruling's own date."""

import re
from collections.abc import Sequence
from dataclasses import replace

from casefile.model.finding import EventKind, Participant, Suggestion
from casefile.text.event_acts import STEPS_OF_THEIR_OWN
from casefile.text.event_clauses import Clause
from casefile.text.event_court import deciding_office, takes_part_in_order
from casefile.text.event_finder import Draft
from casefile.text.event_source import EventSource
from casefile.text.event_titles import phrase_title
from casefile.text.event_values import values_of
from casefile.text.event_words import ActHit, order_acts
from casefile.text.languages.deciders import COURT

_HEAD = 1500
_LONGEST_QUOTE = 420
_COURT_HEAD = 250
"""Characters a ruling's head takes before anything is told."""
_CLAUSE_BEGINS = re.compile(r"[.,;:]\s+(?:(?:the|das|der|la|le)\s+)?$", re.IGNORECASE)
_LONGEST_OBJECT = 130
_OBJECT = re.compile(r"\s*[^\W\d_][^:;,]*")
"""Words before an order that are its own: no number of an item, no "has decided:"."""


def operative_drafts(source: EventSource, positions: Sequence[int], language: str) -> list[Draft]:
    """One draft for each item or paragraph of the deciding part, the weightiest first."""
    if not positions or source.facts.document_date is None:
        return []
    items = [_item(source, stretch, language) for stretch in _stretches(source, positions)]
    items = [item for item in items if item.acts]
    items.sort(key=lambda item: -max(hit.act.rank for hit in item.acts))
    return [_draft(source, item) for item in items]


def _stretches(source: EventSource, positions: Sequence[int]) -> list[list[int]]:
    """Sentences of one paragraph together, as long as the quote stays readable."""
    stretches: list[list[int]] = []
    for position in positions:
        sentence = source.sentences[position]
        if stretches:
            first = source.sentences[stretches[-1][0]]
            if (
                first.paragraph == sentence.paragraph
                and sentence.end - first.start <= _LONGEST_QUOTE
            ):
                stretches[-1].append(position)
                continue
        stretches.append([position])
    return stretches


def _item(source: EventSource, positions: Sequence[int], language: str) -> Clause:
    first = source.sentences[positions[0]]
    start, end = first.start, source.sentences[positions[-1]].end
    acts = tuple(
        ActHit(*found, True) for found in order_acts(language).find(source.line, start, end)
    )
    return Clause(start, end, first, (), (), acts, tuple(source.names_in(start, end)))


def _draft(source: EventSource, item: Clause) -> Draft:
    court = deciding_office(source)
    main = max(item.acts, key=lambda hit: (hit.act.rank, -hit.start))
    by_office = court is not None and source.groups[court].kind == "body"
    decides = by_office or main.name in {"order_arrest", "expel"}
    kind: EventKind = "decision" if decides else "ruling"
    if main.name in STEPS_OF_THEIR_OWN:
        kind = main.act.kind
    suggestion = Suggestion(
        start=item.start,
        end=item.end,
        title=_by_court(source, phrase_title(source, *_order(source, item, main))),
        kind=kind,
        lane="home country" if main.name == "order_arrest" else "procedure here",
        participants=_participants(source, item, court, arrests=main.name == "order_arrest"),
        values=(*values_of(source, item, kind), *_decided(source, court)),
    )
    return Draft(
        replace(
            suggestion,
            edtf=source.facts.document_date,
            date_words=source.facts.date_words,
            reason="from document date",
            base_words=source.facts.date_words,
            date_from="document date",
        ),
        frozenset({"operative", main.name}),
        court,
        item.sentence.paragraph,
    )


def _decided(source: EventSource, court: int | None) -> tuple[tuple[str, str], ...]:
    """That the court decided whose ruling it is; an office is named in its own words."""
    group = source.groups.get(court) if court is not None else None
    by_court = group is not None and group.kind == "court"
    return (("actor", f"{COURT} ({group.main_name})"),) if group and by_court else ()


def _order(source: EventSource, item: Clause, main: ActHit) -> tuple[int, int]:
    """The order itself: from its verb, or what it is about, to the end of its sentence."""
    start = max(item.start, main.start)
    sentence = source.sentence_at(start)
    if sentence is None:
        return start, item.end
    # "The complaint to leave without effect": in many languages its object stands before it.
    first = max(item.start, sentence.start)
    about = source.line[first:start]
    if len(about) <= _LONGEST_OBJECT and _OBJECT.fullmatch(about):
        start = first + len(about) - len(about.lstrip())
    return start, min(item.end, sentence.end)


def _by_court(source: EventSource, title: str) -> str:
    """The order with the court that gives it, in brackets: the court's words have no subject.

    Only where the ruling's own head names that court, or the first clause behind it begins with
    it ("In the case of X, the Court"); one named further on may be another.
    """
    court = source.facts.publisher
    if not court[:1].isupper() or court.casefold() in title.casefold():
        return title
    at = source.line[:_HEAD].casefold().find(court.casefold())
    if 0 <= at < _COURT_HEAD or (at > 0 and _CLAUSE_BEGINS.search(source.line, 0, at)):
        return f"[{court}:] {title}"
    return title


def _participants(
    source: EventSource, item: Clause, court: int | None, *, arrests: bool
) -> tuple[Participant, ...]:
    roles: dict[int, str] = {}
    if court is not None:
        roles[court] = "actor"
    for name in item.names:
        if name.kind != "place":
            roles.setdefault(name.key, "concerned")
    if source.client is not None:
        roles.setdefault(source.client, "concerned")
    for key in takes_part_in_order(source, arrests=arrests):
        roles.setdefault(key, "concerned")
    return tuple(Participant(key, role) for key, role in roles.items())
