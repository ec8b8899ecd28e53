"""The proceedings of a case: what its rulings and events tell, and what a person said of them.

They are read off the events each time, so that they follow every join, undo and trashed document.
"""

from collections.abc import Sequence
from dataclasses import replace
from textwrap import shorten
from typing import Final

from casefile.model.changes import Changes
from casefile.model.event import Event
from casefile.model.proceeding import Office, OfficialAct, Proceeding
from casefile.store import events, proceedings
from casefile.store.driver import Connection
from casefile.store.proceedings import Correction, NamedInQuote
from casefile.text.proceedings import find_proceedings

_FEWEST_WORDS: Final = 4
_LONGEST_OUTCOME: Final = 240
_KINDS: Final = frozenset({"decision", "ruling", "hearing", "detention"})


def listed(db: Connection, told: Sequence[Event] | None = None) -> list[Proceeding]:
    """The proceedings the given events tell (None: all that are not dismissed), with their chain.

    What a person corrected stands in place of what was found; one that a person took off the list
    comes with `shown` false.
    """
    if told is None:
        told = events.events(db, proceedings.official_event_ids(db, _KINDS))
    offices = proceedings.offices(db)
    papers = proceedings.court_papers(db)
    found = find_proceedings(offices, papers, _acts(db, told, offices))
    said = {(one.office_id, one.found_number): one for one in proceedings.corrections(db)}
    return [_corrected(one, said.get((one.office_id, one.found_number))) for one in found]


def correct(db: Connection, found: Proceeding, wanted: Proceeding) -> Changes:
    """Keep what a person changed of a proceeding; words as the documents tell them are not kept."""
    before = next(
        (
            one for one in proceedings.corrections(db)
            if (one.office_id, one.found_number) == (found.office_id, found.found_number)
        ),
        Correction(found.office_id, found.found_number),
    )  # fmt: skip
    values = {
        name: getattr(wanted, name)
        for name in ("court", "case_number", "instance", "outcome", "shown")
        if getattr(wanted, name) != getattr(found, name)
    }
    return proceedings.correct(db, before._replace(**values))


def take_off(db: Connection, found: Proceeding) -> Changes:
    """Say that this is no proceeding of the case: it leaves the list and the papers."""
    return correct(db, found, replace(found, shown=False))


def _corrected(found: Proceeding, said: Correction | None) -> Proceeding:
    if said is None:
        return found
    return replace(
        found,
        court=said.court or found.court,
        case_number=said.case_number or found.case_number,
        instance=said.instance or found.instance,
        outcome=said.outcome or found.outcome,
        shown=said.shown,
        corrected=True,
    )


def _acts(db: Connection, told: Sequence[Event], offices: dict[int, Office]) -> list[OfficialAct]:
    """The events in which an office that its quotes name, or whose ruling they quote, acts."""
    official = [one for one in told if one.kind in _KINDS and not (one.planned or one.negated)]
    named = proceedings.named_in_quotes(
        db, {quote.passage_id for one in official for quote in one.quotes}
    )
    issued = {one.document_id: one.office_id for one in proceedings.court_papers(db)}
    acts = []
    for event in official:
        in_quotes = [named[q.passage_id] for q in event.quotes if q.passage_id in named]
        own = {issued[q.document_id] for q in event.quotes if q.document_id in issued}
        office_id = _office(event, offices, in_quotes, own)
        if office_id:
            acts.append(_act(event, office_id, offices, in_quotes))
    return acts


def _office(
    event: Event, offices: dict[int, Office], in_quotes: Sequence[NamedInQuote], own: set[int]
) -> int:
    """The court that acts, else the body; 0 where no quote shows that it is the one."""
    there = own.union(*(one.offices for one in in_quotes))
    acting = [
        who.entity_id
        for who in event.participants
        if who.role == "actor" and who.entity_id in offices and who.entity_id in there
    ]
    courts = [one for one in acting if offices[one].kind == "court"]
    return next(iter([*courts, *acting]), 0)


def _act(
    event: Event,
    office_id: int,
    offices: dict[int, Office],
    in_quotes: Sequence[NamedInQuote],
) -> OfficialAct:
    concerned = dict.fromkeys(
        who.entity_id
        for who in event.participants
        if who.entity_id in offices and who.entity_id != office_id
    )
    return OfficialAct(
        event_id=event.id,
        kind=event.kind,
        title=_outcome_words(event),
        edtf=event.edtf,
        office_id=office_id,
        concerned=tuple(concerned),
        numbers=tuple(dict.fromkeys(number for one in in_quotes for number in one.numbers)),
        document_ids=frozenset(quote.document_id for quote in event.quotes),
    )


def _outcome_words(event: Event) -> str:
    """The headline; one too short to say what was decided gives way to the sentence itself."""
    if len(event.title.split()) >= _FEWEST_WORDS or not event.quotes:
        return event.title
    said = " ".join(event.quotes[0].exact.split())
    return shorten(said, _LONGEST_OUTCOME, placeholder=" …")
