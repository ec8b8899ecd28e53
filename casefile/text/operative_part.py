"""The event a ruling itself is: what its deciding part orders, dated by the ruling's own date."""

from collections.abc import Sequence
from dataclasses import replace

from casefile.model.finding import EventKind, NameMention, Participant, Suggestion
from casefile.text.event_clauses import Clause
from casefile.text.event_finder import Draft
from casefile.text.event_source import EventSource
from casefile.text.event_titles import phrase_title
from casefile.text.event_values import values_of
from casefile.text.event_words import ActHit, order_acts

_HEAD = 1500
_LONGEST_QUOTE = 420
_COURT_ONLY = frozenset({"court"})


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
    court = _court(source)
    main = max(item.acts, key=lambda hit: (hit.act.rank, -hit.start))
    kind: EventKind = "decision" if main.name in {"order_arrest", "expel"} else "ruling"
    suggestion = Suggestion(
        start=item.start,
        end=item.end,
        title=phrase_title(source, *_order(source, item, main)),
        kind=kind,
        lane="home country" if main.name == "order_arrest" else "procedure here",
        participants=_participants(source, item, court),
        values=values_of(source, item, kind),
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


def _order(source: EventSource, item: Clause, main: ActHit) -> tuple[int, int]:
    """The order itself: from its verb, or who it is told to, to the end of its sentence."""
    start = max(item.start, main.start)
    sentence = source.sentence_at(start)
    return start, min(item.end, sentence.end) if sentence else item.end


def _court(source: EventSource) -> int | None:
    """The court whose ruling it is: the first one named."""
    found = _first(source, _COURT_ONLY)
    return found.key if found else None


def _first(source: EventSource, kinds: frozenset[str]) -> NameMention | None:
    return next((name for name in source.names if name.kind in kinds and name.start < _HEAD), None)


def _participants(source: EventSource, item: Clause, court: int | None) -> tuple[Participant, ...]:
    roles: dict[int, str] = {}
    if court is not None:
        roles[court] = "actor"
    for name in item.names:
        if name.kind != "place":
            roles.setdefault(name.key, "concerned")
    if source.client is not None:
        roles.setdefault(source.client, "concerned")
    return tuple(Participant(key, role) for key, role in roles.items())
