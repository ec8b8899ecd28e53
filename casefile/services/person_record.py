"""All the case knows of one person, court or organisation: words, parts, proceedings, mentions."""

from dataclasses import dataclass, replace

from casefile.model.changes import Changes, changed
from casefile.model.entity import Entity
from casefile.model.event import Quote
from casefile.model.proceeding import Proceeding
from casefile.services import proceedings
from casefile.store import entities, participations, statements
from casefile.store.driver import Connection
from casefile.store.entities import Named
from casefile.store.participations import Part


@dataclass(frozen=True, slots=True)
class Record:
    """What is told of somebody, each with its place. `proceedings` are those before this office."""

    said: tuple[Quote, ...] = ()
    parts: tuple[Part, ...] = ()
    proceedings: tuple[Proceeding, ...] = ()
    named: tuple[Named, ...] = ()


def record(db: Connection, entity: Entity) -> Record:
    """The record of one entry of the list."""
    office = entity.kind in ("court", "body")
    before = [one for one in proceedings.listed(db) if one.office_id == entity.id] if office else []
    return Record(
        said=tuple(entities.statements_by(db, entity.id)),
        parts=tuple(participations.parts_of(db, entity.id)),
        proceedings=tuple(before),
        named=tuple(entities.where_named(db, entity.id)),
    )


def not_said_by(db: Connection, passage_id: int, entity_id: int) -> Changes:
    """Say that words found as somebody's are not theirs; the words themselves stay."""
    return statements.take_speaker_off(db, passage_id, entity_id)


def set_part(db: Connection, event_id: int, entity_id: int, part: str) -> Changes:
    """Say as what somebody takes part in an event."""
    return participations.set_part(db, event_id, entity_id, part)


def restore(db: Connection, found: Proceeding) -> Changes:
    """Put a proceeding that was taken off back on the list."""
    return proceedings.correct(db, found, replace(found, shown=True)) | changed("proceeding")
