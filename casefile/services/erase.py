"""Erase a document or a person on request: rows, words, originals, backups; nothing brings it back.

Three steps: a plan says what will be gone for ever; the erasure; `finish`, which writes the case
file anew so that no byte of it is left, and makes a new backup.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from casefile.model.changes import Changes
from casefile.model.document import Document
from casefile.model.errors import CaseError
from casefile.store import documents, entities, erased_files, erasing
from casefile.store.driver import Connection, atomic
from casefile.text.name_search import HiddenName, NameSearch

GONE = "[…]"
"""What stands where a person's name was taken out of a text."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What an erasure takes away for ever, and what it leaves.

    `events` are told by these documents alone; `kept_events` by others too, and stay without their
    words. `papers` and `backups` are files of the case folder that go, `elsewhere` places outside
    it the documents came from, which Casefile does not touch. `alike` are exhibits that stay and
    have the same text or are a translation; `naming` those that stay and name the person.
    """

    documents: tuple[Document, ...]
    events: int
    kept_events: int
    papers: tuple[str, ...]
    backups: int
    elsewhere: tuple[str, ...]
    alike: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()


def plan_documents(db: Connection, folder: Path, ids: Sequence[int]) -> Plan:
    """What erasing these documents takes away, with all that lay inside them.

    Raises:
        CaseError: one of them lies inside a file that would stay.
    """
    _refuse_inside(db, ids)
    every = erasing.belonging(db, ids)
    gone, kept = erasing.events_told(db, every)
    chosen = tuple(documents.document(db, one) for one in every)
    return Plan(
        documents=chosen,
        events=len(gone),
        kept_events=len(kept),
        papers=tuple(path.name for path in erased_files.papers_made(folder)),
        backups=len(erased_files.backups_made(folder)),
        elsewhere=tuple(dict.fromkeys(path for one in every for path in documents.paths(db, one))),
        alike=_alike(db, chosen),
    )


def plan_person(
    db: Connection, folder: Path, entity_id: int, *, documents_stay: bool = False
) -> Plan:
    """What erasing a person takes away: the entry, and the documents that name the person.

    With `documents_stay` the documents are left as they are, name and all, and listed.
    """
    naming = erasing.documents_naming(db, entity_id)
    roots = _roots(db, naming)
    if documents_stay:
        left = tuple(documents.document(db, one).exhibit for one in naming)
        empty = plan_documents(db, folder, ())
        return Plan((), 0, 0, empty.papers, empty.backups, (), naming=left)
    return plan_documents(db, folder, roots)


def erase_documents(db: Connection, folder: Path, ids: Sequence[int]) -> Changes:
    """Erase documents with all that lay inside them; `finish` has to follow.

    Raises:
        CaseError: one of them lies inside a file that would stay, or a file cannot be deleted.
    """
    _refuse_inside(db, ids)
    with atomic(db):
        every = erasing.belonging(db, ids)
        addresses = erasing.addresses(db, every)
        done = erasing.erase_documents(db, every)
        erased_files.remove(folder, addresses)
    return done


def erase_person(
    db: Connection, folder: Path, entity_id: int, *, documents_stay: bool = False
) -> Changes:
    """Erase a person's entry, name and, unless they stay, every document that names the person.

    `finish` has to follow.

    Raises:
        CaseError: a file cannot be deleted.
    """
    person = entities.entity(db, entity_id)
    spellings = (person.main_name, *person.also_written)
    search = NameSearch([HiddenName(spellings, GONE, person.kind == "person")])
    with atomic(db):
        done = Changes()
        if documents_stay:
            erased_files.remove(folder, ())
        else:
            naming = _roots(db, erasing.documents_naming(db, entity_id))
            done = erase_documents(db, folder, naming)
        done |= erasing.erase_person(db, entity_id, search.without, documents_stay=documents_stay)
    return done


def finish(folder: Path) -> None:
    """Write the case file anew so that no byte of what was erased is left; make a new backup.

    Raises:
        CaseError: another program is using the case; close it and do this again.
    """
    erased_files.compact(folder)


def _roots(db: Connection, ids: Collection[int]) -> list[int]:
    """The files these documents lay in: erasing a part of one would leave its bytes."""
    return sorted({erasing.outermost(db, one) for one in ids})


def _refuse_inside(db: Connection, ids: Sequence[int]) -> None:
    for one in ids:
        root = erasing.outermost(db, one)
        if root not in ids:
            inner, outer = documents.document(db, one), documents.document(db, root)
            raise CaseError(
                f"{inner.exhibit} lies inside {outer.exhibit}, whose file holds its words.",
                "Nothing was erased.",
                f"Erase {outer.exhibit} with all that is in it.",
            )


def _alike(db: Connection, chosen: Sequence[Document]) -> tuple[str, ...]:
    """Exhibits that stay and say the same: reprints, translations and their originals."""
    ids = {one.id for one in chosen}
    stories = {one.same_story for one in chosen if one.same_story is not None}
    originals = {one.translation_of for one in chosen}
    return tuple(
        one.exhibit
        for one in documents.documents(db)
        if one.id not in ids
        and (one.same_story in stories or one.translation_of in ids or one.id in originals)
    )
