"""Writes what was found in a document as suggestions; what a person touched is never replaced."""

import bisect
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from casefile.model.finding import DateMention, DocumentFacts, Findings, Suggestion
from casefile.store import history
from casefile.store.document_adding import write_sentences
from casefile.store.driver import Connection
from casefile.store.event_changes import add_event, cite, set_participants
from casefile.store.event_dates import choose_date, drop_empty_claims
from casefile.store.passages import DocumentPlaces, place_passage
from casefile.store.rows import delete, insert, one, update

_FACTS = {
    "kind": "kind", "title": "title", "author": "author", "publisher": "publisher",
    "document_date": "document_date", "document_date_words": "date_words",
    "document_date_from": "date_source", "other_date": "other_date",
    "other_date_words": "other_date_words", "language": "language", "scope": "scope",
    "case_numbers": "case_numbers",
}  # fmt: skip

SAME_PLACE = 0.8
"""Share of two spans that is common to both, from which they are taken for one place."""


def save_findings(
    db: Connection, document_id: int, findings: Findings, entity_of: Mapping[int, int]
) -> list[int]:
    """Write dates, names, numbers, suggestions, time limits and statements of a document.

    `entity_of` gives the entity of each name group's key. Findings written before are replaced
    where no person touched them; a passage a person decided about makes no new suggestion.

    Returns:
        The ids of the new suggested events.
    """
    _clear(db, document_id)
    _write_facts(db, document_id, findings.facts)
    if findings.sentences:
        write_sentences(db, document_id, findings.sentences, None)
    _write_mentions(db, document_id, findings, entity_of)
    places = DocumentPlaces(db, document_id)
    new_ids = _write_suggestions(db, places, findings, entity_of)
    _write_deadlines(db, places, findings)
    _write_statements(db, places, findings, entity_of)
    update(db, "document", document_id, {"review_state": "found"})
    return new_ids


def add_suggestions(
    db: Connection, document_id: int, findings: Findings, entity_of: Mapping[int, int]
) -> list[int]:
    """Write the suggestions beside those there are, but for places that tell an event already.

    Returns:
        The ids of the new suggested events.
    """
    return _write_suggestions(db, DocumentPlaces(db, document_id), findings, entity_of)


def _clear(db: Connection, document_id: int) -> None:
    """Remove earlier findings of the document that no person has touched."""
    for table, free in (
        ("mention", "review = ''"),
        ("statement", "1"),
        ("deadline", "state = 'suggested' AND entered_by = ''"),
    ):
        db.execute(f"DELETE FROM {table} WHERE document_id = ? AND {free}", [document_id])  # noqa: S608
    events = [
        row[0]
        for row in db.execute(
            "SELECT DISTINCT c.event_id FROM passage p JOIN citation x ON x.passage_id = p.id"
            " JOIN claim c ON c.id = x.claim_id JOIN event e ON e.id = c.event_id"
            " WHERE p.document_id = ? AND e.state = 'suggested' AND e.origin = 'rule'",
            [document_id],
        )
    ]
    for event_id in events:
        if not _in_use(db, event_id):
            _clear_event(db, event_id, document_id)


def _in_use(db: Connection, event_id: int) -> bool:
    """Whether a person changed the event or placed another one beside it."""
    beside = db.execute(
        "SELECT 1 FROM event WHERE after_event_id = ? OR before_event_id = ?", [event_id] * 2
    ).fetchone()
    return beside is not None or history.touched_by_person(db, "event", event_id)


def _clear_event(db: Connection, event_id: int, document_id: int) -> None:
    db.execute(
        "DELETE FROM citation WHERE claim_id IN (SELECT id FROM claim WHERE event_id = ?)"
        " AND passage_id IN (SELECT id FROM passage WHERE document_id = ?)",
        [event_id, document_id],
    )
    cited = db.execute(
        "SELECT 1 FROM claim c JOIN citation x ON x.claim_id = c.id WHERE c.event_id = ?",
        [event_id],
    ).fetchone()
    if cited is None:
        delete(db, "event", [event_id])
    else:
        drop_empty_claims(db, event_id)
        choose_date(db, event_id)


def _write_facts(db: Connection, document_id: int, facts: DocumentFacts) -> None:
    """What the document says it is; a fact a person set stays, and nothing known is emptied."""
    (by_person,) = one(db, "SELECT facts_by_person FROM document WHERE id = ?", [document_id])
    kept = set(json.loads(by_person))
    if "document_date" in kept:
        kept |= {"document_date_words", "document_date_from"}
    found = {column: getattr(facts, name) for column, name in _FACTS.items()}
    columns = {
        column: value
        for column, value in found.items()
        if column not in kept and value not in ("", None, (), "other")
    }
    update(db, "document", document_id, columns)


def _write_mentions(
    db: Connection, document_id: int, findings: Findings, entity_of: Mapping[int, int]
) -> None:
    names = (
        "document_id, char_start, char_end, surface, kind, edtf, stated, canonical, entity_id,"
        " role, rule, reason, base, planned, negated, alternatives"
    )
    rows: list[tuple[object, ...]] = [
        (
            document_id, date.start, date.end, date.surface, "date", date.edtf, date.stated, "",
            None, date.role, date.rule, date.reason, date.base_words, int(date.planned),
            int(date.negated), json.dumps(date.alternatives),
        )
        for date in findings.dates
    ]  # fmt: skip
    rows += [
        (
            document_id, name.start, name.end, name.surface, name.kind, None, None, "",
            entity_of.get(name.key), "", "", "", "", 0, 0, "[]",
        )
        for name in findings.names
    ]  # fmt: skip
    rows += [
        (
            document_id, number.start, number.end, number.surface, "case number", None, None,
            number.canonical, None, number.kind, "", "", "", 0, 0, "[]",
        )
        for number in findings.case_numbers
    ]  # fmt: skip
    marks = ", ".join("?" * 16)
    db.executemany(f"INSERT INTO mention ({names}) VALUES ({marks})", rows)  # noqa: S608


def _write_suggestions(
    db: Connection, places: DocumentPlaces, findings: Findings, entity_of: Mapping[int, int]
) -> list[int]:
    """One event for each group of suggestions that tell of the same."""
    groups: dict[int, list[Suggestion]] = defaultdict(list)
    for position, suggestion in enumerate(findings.suggestions):
        lead = _lead(findings.suggestions, position)
        groups[lead].append(suggestion)
    decided, date_spans = _Decided(db, places.document_id), _DateSpans(findings.dates)
    new_ids = []
    for lead, group in sorted(groups.items()):
        free = [one_of for one_of in group if not decided.tells(one_of)]
        if free:
            main = findings.suggestions[lead]
            main = main if main in free else free[0]
            # An article's own day is no event's; a ruling or a letter acts on the day it carries.
            reported = main.date_from == "document date" and findings.facts.kind == "article"
            new_ids.append(
                _write_event(db, places, main, free, date_spans, entity_of, reported=reported)
            )
    return new_ids


def _lead(suggestions: Sequence[Suggestion], position: int) -> int:
    """The first suggestion of the same event; a chain is followed, a circle is not."""
    seen: set[int] = set()
    while (before := suggestions[position].same_as) is not None and position not in seen:
        seen.add(position)
        if not 0 <= before < len(suggestions):
            break
        position = before
    return position


class _Decided:
    """The spans of a document that tell an event already."""

    def __init__(self, db: Connection, document_id: int) -> None:
        self._spans: list[tuple[int, int]] = db.execute(
            "SELECT DISTINCT p.char_start, p.char_end FROM passage p"
            " JOIN citation x ON x.passage_id = p.id WHERE p.document_id = ?"
            " ORDER BY p.char_start, p.char_end",
            [document_id],
        ).fetchall()
        self._longest = max((end - start for start, end in self._spans), default=0)

    def tells(self, suggestion: Suggestion) -> bool:
        """Whether one of them is nearly that of the suggestion.

        Another reading may end a sentence a little earlier or later.
        """
        size = suggestion.end - suggestion.start
        first = bisect.bisect_left(self._spans, (suggestion.start - self._longest, 0))
        for start, end in self._spans[first : bisect.bisect_left(self._spans, (suggestion.end, 0))]:
            common = min(end, suggestion.end) - max(start, suggestion.start)
            if common > 0 and common >= SAME_PLACE * (size + end - start - common):
                return True
        return False


class _DateSpans:
    """Where each date of a document stands, by its words and value."""

    def __init__(self, dates: Iterable[DateMention]) -> None:
        self._spans = defaultdict[tuple[str, str | None], list[tuple[int, int]]](list)
        for date in sorted(dates, key=lambda one: one.start):
            self._spans[date.surface, date.edtf].append((date.start, date.end))

    def of(self, suggestion: Suggestion) -> tuple[int, int]:
        """Inside the sentence, else the nearest before it; else -1."""
        spans = self._spans.get((suggestion.date_words, suggestion.edtf), [])
        at = bisect.bisect_left(spans, (suggestion.start, 0))
        if at < len(spans) and spans[at][0] < suggestion.end:
            return spans[at]
        return spans[at - 1] if at else (-1, -1)


def _write_event(
    db: Connection,
    places: DocumentPlaces,
    main: Suggestion,
    group: Sequence[Suggestion],
    date_spans: _DateSpans,
    entity_of: Mapping[int, int],
    *,
    reported: bool,
) -> int:
    event_id = add_event(
        db,
        title=main.title,
        kind=main.kind,
        lane=main.lane,
        edtf=main.edtf,
        date_words=main.date_words,
        state="suggested",
        origin="rule",
        date_reason=main.reason,
        base_words=main.base_words,
        place=main.place,
        planned=main.planned,
        negated=main.negated,
        background=all(one_of.background for one_of in group),
        reported=reported,
    )
    for suggestion in group:
        passage_id = place_passage(db, places, suggestion.start, suggestion.end)
        _cite(db, event_id, passage_id, suggestion, date_spans, entity_of)
    who = [
        (entity_of[participant.key], participant.role)
        for suggestion in group
        for participant in suggestion.participants
        if participant.key in entity_of
    ]
    set_participants(db, event_id, who, origin="rule")
    if len(group) > 1:
        choose_date(db, event_id)
    return event_id


def _cite(
    db: Connection,
    event_id: int,
    passage_id: int,
    suggestion: Suggestion,
    date_spans: _DateSpans,
    entity_of: Mapping[int, int],
) -> None:
    """The claims one sentence makes: that it happened, when, and what sources may differ on."""
    speaker = None if suggestion.speaker is None else entity_of.get(suggestion.speaker)
    cite(db, event_id, passage_id, speaker=speaker, headline=suggestion.title)
    if suggestion.edtf is not None or suggestion.date_words:
        start, end = date_spans.of(suggestion)
        cite(
            db,
            event_id,
            passage_id,
            property="date",
            value=suggestion.edtf or "",
            date_words=suggestion.date_words,
            date_start=start,
            date_end=end,
            reason=suggestion.reason,
            base_words=suggestion.base_words,
        )
    for name, value in suggestion.values:
        if value:
            cite(db, event_id, passage_id, property=name, value=value)


def _write_deadlines(db: Connection, places: DocumentPlaces, findings: Findings) -> None:
    kept = set(
        db.execute(
            "SELECT p.char_start, p.char_end FROM deadline t JOIN passage p ON p.id = t.passage_id"
            " WHERE t.document_id = ?",
            [places.document_id],
        ).fetchall()
    )
    for deadline in findings.deadlines:
        if (deadline.start, deadline.end) in kept:
            continue
        insert(
            db,
            "deadline",
            document_id=places.document_id,
            passage_id=place_passage(db, places, deadline.start, deadline.end),
            due=deadline.due,
            rule_words=deadline.rule,
            counted_from=deadline.counted_from,
            for_whom=deadline.for_whom,
        )


def _write_statements(
    db: Connection, places: DocumentPlaces, findings: Findings, entity_of: Mapping[int, int]
) -> None:
    for statement in findings.statements:
        insert(
            db,
            "statement",
            document_id=places.document_id,
            passage_id=place_passage(db, places, statement.start, statement.end),
            speaker_entity_id=entity_of.get(statement.speaker),
        )
