import pytest

from casefile.model.errors import CaseError
from casefile.store import entities, events, matter
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection
from tests.store import invented

TEXT = (
    "Tamar Beridze met Nino Dzagania in May 2021.\n"
    "Nino Dzagania said that she was followed.\n"
    "Pavle Ochigava helped Tamar Beridze.\n"
)


@pytest.fixture
def named(case: OpenCase, db: Connection) -> dict[str, int]:
    """Three people named in one letter; two of them meet in one event."""
    document_id = invented.add(db, case.folder, TEXT)
    found = invented.found_in(
        TEXT,
        [
            invented.suggest(
                TEXT, "Tamar Beridze met Nino Dzagania in May 2021.", "They meet", "2021-05",
                "May 2021", who=[0, 1],
            )
        ],
        statements=[("said that she was followed", 1)],
    )  # fmt: skip
    invented.save(db, document_id, found)
    return {entity.main_name: entity.id for entity in entities.entities(db)}


def test_people_are_listed_with_their_spellings(named: dict[str, int], db: Connection) -> None:
    tamar = entities.entity(db, named["Tamar Beridze"])
    assert (tamar.mention_count, tamar.event_count, tamar.document_ids) == (2, 1, (1,))
    assert tamar.sort_name == "Beridze, Tamar"
    assert [name.script for name in tamar.names] == ["Latn"]
    assert [name.language for name in tamar.names] == ["en"]
    assert [entity.main_name for entity in entities.entities(db)][-1] == "Pavle Ochigava"
    assert entities.entities(db, ["court"]) == []
    assert dict(entities.known_names(db))[tamar.id].spellings == ("Tamar Beridze",)


def test_where_somebody_is_named(named: dict[str, int], db: Connection) -> None:
    first, second = entities.where_named(db, named["Tamar Beridze"])
    assert first.sentence == "Tamar Beridze met Nino Dzagania in May 2021."
    assert second.sentence == "Pavle Ochigava helped Tamar Beridze."
    assert TEXT[second.start : second.end] == "Tamar Beridze"
    (said,) = entities.statements_by(db, named["Nino Dzagania"])
    assert (said.exact, said.speaker) == ("said that she was followed", "Nino Dzagania")


def test_a_spelling_by_a_person_is_marked(named: dict[str, int], db: Connection) -> None:
    tamar = named["Tamar Beridze"]
    entities.add_name(db, tamar, "Тамар Беридзе")
    added = entities.entity(db, tamar).names[1]
    assert (added.name, added.script, added.in_documents) == ("Тамар Беридзе", "Cyrl", False)
    entities.add_spellings(db, tamar, ["Тамар Беридзе"], 1)
    assert entities.entity(db, tamar).names[1].in_documents
    with pytest.raises(CaseError, match="empty"):
        entities.add_name(db, tamar, "  ")


def test_another_spelling_is_printed(named: dict[str, int], db: Connection) -> None:
    tamar = named["Tamar Beridze"]
    entities.rename(db, tamar, "Tamar Beridze-Lomi")
    entity = entities.entity(db, tamar)
    assert (entity.main_name, entity.also_written) == ("Tamar Beridze-Lomi", ("Tamar Beridze",))
    assert [name.kind for name in entity.names] == ["main", "variant"]


def test_the_best_spelling_is_taken_until_a_person_chooses(
    named: dict[str, int], db: Connection
) -> None:
    nino = named["Nino Dzagania"]
    assert entities.set_main_name(db, nino, "Nino M. Dzagania")
    assert entities.entity(db, nino).main_name == "Nino M. Dzagania"
    assert not entities.set_main_name(db, nino, "Nino M. Dzagania")
    entities.rename(db, nino, "N. Dzagania")
    assert not entities.set_main_name(db, nino, "Nino Dzagania")
    assert entities.entity(db, nino).main_name == "N. Dzagania"
    assert nino not in entities.unsettled_names(db, named.values())
    tamar = named["Tamar Beridze"]
    assert entities.unsettled_names(db, [tamar]) == {
        tamar: ("person", "Tamar Beridze", [("Tamar Beridze", "en")])
    }


def test_there_is_one_client(named: dict[str, int], db: Connection) -> None:
    entities.set_client(db, named["Tamar Beridze"])
    entities.set_client(db, named["Nino Dzagania"])
    assert [entity.main_name for entity in entities.entities(db) if entity.is_client] == [
        "Nino Dzagania"
    ]
    assert matter.matter(db).client_entity_id == named["Nino Dzagania"]


def test_two_entries_become_one(named: dict[str, int], db: Connection) -> None:
    keep, other = named["Tamar Beridze"], named["Nino Dzagania"]
    entities.merge_entities(db, keep, other)
    merged = entities.entity(db, keep)
    assert merged.also_written == ("Nino Dzagania",)
    assert merged.mention_count == 4
    assert [who.entity_id for who in events.event(db, 1).participants] == [keep]
    with pytest.raises(CaseError):
        entities.entity(db, other)


def test_one_entry_becomes_two(named: dict[str, int], db: Connection) -> None:
    keep, other = named["Tamar Beridze"], named["Nino Dzagania"]
    entities.merge_entities(db, keep, other)
    name = entities.entity(db, keep).names[1]
    new_id = entities.split_entity(db, keep, [name.id])
    new = entities.entity(db, new_id)
    assert (new.main_name, new.mention_count, new.event_count) == ("Nino Dzagania", 2, 1)
    assert entities.entity(db, keep).mention_count == 2
    entities.ask_same(db, keep, new_id, "alike")
    assert entities.same_person_questions(db) == []


def test_the_printed_spelling_can_leave(named: dict[str, int], db: Connection) -> None:
    keep = named["Tamar Beridze"]
    entities.merge_entities(db, keep, named["Nino Dzagania"])
    main = entities.entity(db, keep).names[0]
    new_id = entities.split_entity(db, keep, [main.id])
    assert entities.entity(db, new_id).main_name == "Tamar Beridze"
    left = entities.entity(db, keep)
    assert (left.main_name, left.names[0].kind) == ("Nino Dzagania", "main")


def test_questions_are_asked_once_and_answered(named: dict[str, int], db: Connection) -> None:
    tamar, nino, pavle = named.values()
    entities.ask_same(db, tamar, nino, "same surname")
    entities.ask_same(db, nino, tamar, "again")
    entities.ask_same(db, nino, pavle, "initials")
    first, second = entities.same_person_questions(db)
    (told, *_) = first.first_quotes
    assert (first.why, told.exact[:5], told.reference()) == ("same surname", "Tamar", "A1, para. 1")
    entities.answer_same(db, first.id, "later")
    assert [question.id for question in entities.same_person_questions(db)] == [
        second.id,
        first.id,
    ]
    entities.answer_same(db, second.id, "two people")
    entities.answer_same(db, first.id, "same")
    assert entities.same_person_questions(db) == []
    assert len(entities.entities(db)) == 2


def test_a_name_can_be_hidden(named: dict[str, int], db: Connection) -> None:
    tamar = named["Tamar Beridze"]
    entities.set_role(db, tamar, "applicant")
    entities.hide_name(db, tamar, "T. B.")
    entity = entities.entity(db, tamar)
    assert (entity.role, entity.pseudonym, entity.protected) == ("applicant", "T. B.", True)
    entities.hide_name(db, tamar, "")
    assert not entities.entity(db, tamar).protected
