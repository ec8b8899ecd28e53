"""People and organisations: one name of many spellings, or two people after all."""

from collections.abc import Collection

from casefile.model.changes import Changes, changed
from casefile.model.errors import CaseError
from casefile.store import entities
from casefile.store.driver import Connection


def add_person(db: Connection, kind: str, name: str, role: str = "") -> tuple[int, Changes]:
    """A person ("person"), organisation ("body") or court that no document names yet; its id.

    Raises CaseError when the name is empty or there already.
    """
    words = " ".join(name.split())
    if not words:
        raise CaseError("The name is empty.", "Nothing was added.", "Write the name.")
    if entities.named(db, words) is not None:
        raise CaseError(
            "This name is in the case already.",
            "Nothing was added.",
            "Look for it in the list; another person of the same name needs something to tell"
            " them apart by.",
        )
    entity_id = entities.add_entity(db, kind, words, role=role)
    return entity_id, changed("entity", entity_id)


def same(db: Connection, question_id: int) -> Changes:
    """Answer that both are one; the name with more mentions leads."""
    return entities.answer_same(db, question_id, "same")


def two_people(db: Connection, question_id: int) -> Changes:
    """Answer that they are two; it is not asked again."""
    return entities.answer_same(db, question_id, "two people")


def later(db: Connection, question_id: int) -> Changes:
    """Leave the question for later."""
    return entities.answer_same(db, question_id, "later")


def merge(db: Connection, keep_id: int, other_id: int) -> Changes:
    """Make one of two; every spelling and every mention goes along."""
    return entities.merge_entities(db, keep_id, other_id)


def split(db: Connection, entity_id: int, name_ids: Collection[int]) -> tuple[int, Changes]:
    """Give some spellings a person or organisation of their own."""
    new_id = entities.split_entity(db, entity_id, list(name_ids))
    return new_id, changed("entity", entity_id, new_id) | changed("event")


def rename(db: Connection, entity_id: int, name: str) -> Changes:
    """Choose the spelling that lists and papers print."""
    return entities.rename(db, entity_id, name)


def set_role(db: Connection, entity_id: int, role: str) -> Changes:
    """Say who this is in the case, in a few words."""
    return entities.set_role(db, entity_id, role)


def set_client(db: Connection, entity_id: int) -> Changes:
    """Say that this is the client; there is one."""
    return entities.set_client(db, entity_id)


def hide_name(db: Connection, entity_id: int, pseudonym: str) -> Changes:
    """Print initials or other words in place of the name; "" prints the name again."""
    return entities.hide_name(db, entity_id, pseudonym)


def add_spelling(db: Connection, entity_id: int, name: str) -> Changes:
    """Add a spelling that stands in no document; it is marked "added by you"."""
    return entities.add_name(db, entity_id, name, by_person=True)
