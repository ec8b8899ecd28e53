"""People, courts, organisations and places: looked up, named, asked about, merged, split."""

from casefile.store.entity_changes import (
    add_entity,
    add_group,
    add_name,
    add_spellings,
    hide_name,
    propose_role,
    rename,
    set_client,
    set_main_name,
    set_role,
    unsettled_names,
)
from casefile.store.entity_merging import answer_same, merge_entities, split_entity
from casefile.store.entity_questions import ask_same, same_person_questions
from casefile.store.entity_reading import (
    Named,
    case_names,
    entities,
    entity,
    known_names,
    named,
    statements_by,
    where_named,
)

__all__ = [
    "Named", "add_entity", "add_group", "add_name", "add_spellings", "answer_same", "ask_same",
    "case_names", "entities", "entity", "hide_name", "known_names", "merge_entities", "named",
    "propose_role", "rename", "same_person_questions", "set_client", "set_main_name", "set_role",
    "split_entity", "statements_by", "unsettled_names", "where_named",
]  # fmt: skip
