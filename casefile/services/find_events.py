"""Find what a document tells and lay it beside what the case already knows.

Three halves: `question` reads the case, the reading child finds, `keep` writes what was found.
Accepted events are never changed here: a document that tells of one becomes a proposal.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from casefile.model.changes import Changes, changed
from casefile.model.errors import CaseError
from casefile.model.finding import (
    DocumentHints,
    EventMatch,
    EventSketch,
    Findings,
    KnownName,
    NameGroup,
)
from casefile.model.ocr import LANGUAGES
from casefile.services.dependent_limits import fill_receipt
from casefile.services.same_text import note_copies
from casefile.services.write_note import speaker_of
from casefile.store import disagreements, documents, entities, events, findings, links
from casefile.store.driver import Connection
from casefile.text.disagreements import find_disagreements
from casefile.text.event_likeness import NEAR_DAYS, NEAR_DAYS_OF_A_COURT
from casefile.text.headline_choice import best_headline
from casefile.text.name_main import best_name
from casefile.text.name_matching import match_groups
from casefile.text.same_event import match_events


class EventFinder(Protocol):
    """Whoever finds dates, names and events in a text: the reading child's client."""

    def find(
        self,
        text: str,
        hints: DocumentHints,
        lexicon: Sequence[KnownName],
        document_date: str | None,
        language: str,
    ) -> Findings:
        """Everything found in one document's text."""
        ...


@dataclass(frozen=True, slots=True)
class Question:
    """What the finder needs to know about a document and its case."""

    document_id: int
    text: str
    hints: DocumentHints
    lexicon: tuple[KnownName, ...]
    document_date: str | None
    language: str

    def ask(self, finder: EventFinder) -> Findings:
        """The findings, made by the child."""
        # A scan may be in a language that only its letters are known of.
        language = self.language if self.language in LANGUAGES else ""
        return finder.find(self.text, self.hints, self.lexicon, self.document_date, language)


def question(db: Connection, document_id: int, hints: DocumentHints) -> Question:
    """What to ask about a stored document; a date a person gave it stands above all others."""
    stored = documents.document(db, document_id)
    by_person = stored.document_date if stored.known_from == "person" else None
    set_by_person = "scope" in documents.facts_by_person(db, document_id)
    return Question(
        document_id,
        documents.document_text(db, document_id),
        replace(
            hints,
            scope=stored.scope if set_by_person else "",
            case_names=entities.case_names(db, document_id),
        ),
        tuple(name for _, name in entities.known_names(db)),
        by_person,
        stored.language,
    )


def keep(db: Connection, document_id: int, found: Findings) -> Changes:
    """Write what was found as suggestions, join what plainly is one event, propose what may be."""
    entity_of = _entities_of(db, document_id, found.groups)
    new_ids = findings.save_findings(db, document_id, found, entity_of)
    speaker = speaker_of(db, document_id)
    if speaker is not None:
        events.set_speaker(db, new_ids, speaker, unsaid_only=True)
    copies = note_copies(db, document_id)
    touched = link_events(db, frozenset(new_ids))
    fill_receipt(db, document_id)
    return (
        changed("document", document_id, *copies)
        | changed("event", *new_ids, *touched)
        | changed("entity")
        | changed("deadline")
    )


def keep_of_own_day(db: Connection, document_id: int, found: Findings) -> Changes:
    """Add only what a document does on its own day, as a court decides in its ruling."""
    own = [one for one in found.suggestions if one.date_from == "document date"]
    if not own:
        return Changes()
    alone = replace(found, suggestions=tuple(replace(one, same_as=None) for one in own))
    entity_of = _entities_of(db, document_id, found.groups)
    new_ids = findings.add_suggestions(db, document_id, alone, entity_of)
    touched = link_events(db, frozenset(new_ids))
    return changed("event", *new_ids, *touched) | changed("entity")


def give_up(db: Connection, document_id: int, why: CaseError) -> Changes:
    """Leave a document without suggestions: searching it failed and would fail at every start."""
    return documents.set_not_searched(db, document_id, f"No events were looked for: {why.what}")


def _entities_of(db: Connection, document_id: int, groups: Sequence[NameGroup]) -> dict[int, int]:
    """Which entity of the case each name group is; new ones are made, doubtful ones asked."""
    known = entities.known_names(db)
    entity_of: dict[int, int] = {}
    for link in match_groups(groups, known):
        group = next(one for one in groups if one.key == link.key)
        if link.entity_id is not None:
            entity_of[link.key] = link.entity_id
            entities.add_spellings(db, link.entity_id, group.spellings, document_id)
            entities.propose_role(db, link.entity_id, group.role)
        else:
            entity_of[link.key] = entities.add_group(db, group, document_id)
        for other_id, why in link.ask:
            entities.ask_same(db, entity_of[link.key], other_id, why)
    _name_best(db, entity_of.values())
    return entity_of


def _name_best(db: Connection, ids: Iterable[int]) -> None:
    """Call those no person has named by the fullest spelling in the language of the case."""
    language = documents.main_language(db)
    for entity_id, (kind, main, spellings) in entities.unsettled_names(db, ids).items():
        best = best_name(spellings, kind, language) if kind != "place" else main
        if best and best != main:
            entities.set_main_name(db, entity_id, best)


def link_events(db: Connection, new_ids: frozenset[int]) -> frozenset[int]:
    """Join new suggestions that plainly tell one event, propose the doubtful; ids touched."""
    touched, joined = _act_on_matches(db, new_ids)
    if joined:
        # What two passages tell together may show a third to be the same event.
        more, again = _act_on_matches(db, joined)
        touched, joined = touched | more, joined | again
    # A proposal changes no source of an event: only new and joined events can differ now.
    changed_ids = events.existing(db, {*new_ids, *joined})
    _note(db, changed_ids)
    _name_after_best(db, changed_ids)
    return touched


def _act_on_matches(db: Connection, ids: frozenset[int]) -> tuple[frozenset[int], frozenset[int]]:
    """Join or propose what may be the same event as one of these; ids touched, of those joined."""
    sketches, matches = _matches(db, ids)
    touched: set[int] = set(ids)
    kept: dict[int, int] = {}
    for match in matches:
        touched.update(_follow(db, match, sketches, kept))
    return frozenset(touched), frozenset(events.existing(db, kept.values()))


def propose_anew(db: Connection, event_ids: Collection[int]) -> Changes:
    """Compare events whose date moved with the others again; nothing is joined here."""
    moved = frozenset(events.existing(db, event_ids))
    if not moved:
        return Changes()
    done = links.forget_proposals(db, moved)
    _, matches = _matches(db, moved)
    return done | links.propose(db, matches) | changed("event", *moved)


def _matches(
    db: Connection, ids: frozenset[int]
) -> tuple[dict[int, EventSketch], tuple[EventMatch, ...]]:
    """What may be the same event as one of these, with the events compared."""
    near = events.near_events(
        db, events.sketches(db, ids=ids), days=NEAR_DAYS, court_days=NEAR_DAYS_OF_A_COURT
    )
    sketches = {sketch.id: sketch for sketch in events.sketches(db, ids=near)}
    return sketches, tuple(match_events(tuple(sketches.values()), ids))


def _name_after_best(db: Connection, event_ids: Collection[int]) -> None:
    """Give events that several passages tell the headline of the one that tells them best."""
    language = documents.main_language(db)
    for event_id, told in events.tellings(db, event_ids).items():
        events.set_headline(db, event_id, best_headline(told, language))


def _follow(
    db: Connection, match: EventMatch, sketches: dict[int, EventSketch], kept: dict[int, int]
) -> set[int]:
    """Act on one match: suggestions that are the same are joined, all else is proposed."""
    first, second = _kept(match.first_id, kept), _kept(match.second_id, kept)
    if first == second:
        return set()
    suggested = all(sketches[one].state == "suggested" for one in (first, second))
    if match.outcome == "same" and suggested:
        keep_id, other_id = min(first, second), max(first, second)
        events.join_events(db, keep_id, other_id)
        kept[other_id] = keep_id
        return {keep_id}
    links.propose(
        db,
        [EventMatch(first, second, match.outcome, match.score, match.differences)],
    )
    return {first, second}


def _kept(event_id: int, kept: dict[int, int]) -> int:
    while event_id in kept:
        event_id = kept[event_id]
    return event_id


def note_disagreements(db: Connection, event_id: int) -> None:
    """See where the sources of one event differ now; what a person settled stays settled."""
    _note(db, (event_id,))


def _note(db: Connection, event_ids: Collection[int]) -> None:
    for sketch in events.sketches(db, ids=event_ids):
        disagreements.set_disagreements(db, sketch.id, find_disagreements(sketch))
