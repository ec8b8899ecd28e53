"""Undo and redo: any actions in any order, also with findings written in between."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casefile.model.errors import InvalidDate
from casefile.model.finding import EventMatch, FoundDisagreement
from casefile.store import case_file, disagreements, documents, entities, events, history, links
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection
from casefile.store.events import EventFilter
from casefile.store.rows import numbers
from tests.store import invented

STORY = (
    "On 3 May 2022 Tamar Beridze asked for protection.\n"
    "On 4 June 2022 the office heard Nino Dzagania.\n"
    "The court annulled the refusal on 18 February 2023.\n"
    "Pavle Ochigava left in March 2023.\n"
)
SECOND = "Tamar Beridze asked for protection on 3 May 2022. The court upheld it.\n"


def fill(db: Connection, folder: Path) -> None:
    """Two documents with five suggestions."""
    first = invented.add(db, folder, STORY, "story.txt")
    invented.save(
        db,
        first,
        invented.found_in(
            STORY,
            [
                invented.suggest(
                    STORY, "On 3 May 2022 Tamar Beridze asked for protection.", "Asks",
                    "2022-05-03", "3 May 2022", who=[0],
                ),
                invented.suggest(
                    STORY, "On 4 June 2022 the office heard Nino Dzagania.", "Heard",
                    "2022-06-04", "4 June 2022", who=[1],
                ),
                invented.suggest(
                    STORY, "The court annulled the refusal on 18 February 2023.", "Annulled",
                    "2023-02-18", "18 February 2023", values=(("outcome", "annulled"),),
                ),
                invented.suggest(
                    STORY, "Pavle Ochigava left in March 2023.", "Leaves", "2023-03",
                    "March 2023", who=[2],
                ),
            ],
            dates=[("3 May 2022", "2022-05-03", "written")],
        ),
    )  # fmt: skip
    second = invented.add(db, folder, SECOND, "second.txt", kind="article")
    invented.save(
        db,
        second,
        invented.found_in(
            SECOND,
            [
                invented.suggest(
                    SECOND, "Tamar Beridze asked for protection on 3 May 2022.", "Asks again",
                    "2022-05-03", "3 May 2022", who=[0],
                ),
                invented.suggest(
                    SECOND, "The court upheld it.", "Upheld", None, "",
                    values=(("outcome", "upheld"),),
                ),
            ],
        ),
    )  # fmt: skip


def _pick(db: Connection, table: str, number: int) -> int | None:
    ids = numbers(db, f"SELECT id FROM {table} ORDER BY id")
    return ids[number % len(ids)] if ids else None


def _pair(db: Connection, table: str, number: int) -> tuple[int, int] | None:
    ids = numbers(db, f"SELECT id FROM {table} ORDER BY id")
    if len(ids) < 2:
        return None
    first = ids[number % len(ids)]
    others = [one for one in ids if one != first]
    return first, others[number // 7 % len(others)]


def _join(db: Connection, number: int) -> None:
    if pair := _pair(db, "event", number):
        events.join_events(db, *pair)


def _split(db: Connection, number: int) -> None:
    event_id = _pick(db, "event", number)
    if event_id is not None and (quotes := events.event(db, event_id).quotes):
        events.split_event(db, event_id, [quotes[-1].passage_id])


def _decide(db: Connection, number: int) -> None:
    if (event_id := _pick(db, "event", number)) is not None:
        events.set_state(db, [event_id], ("accepted", "dismissed", "suggested")[number % 3], "me")


def _edit(db: Connection, number: int) -> None:
    if (event_id := _pick(db, "event", number)) is not None:
        events.update_event(
            db, event_id, title=f"Title {number}", edtf=f"20{number % 90 + 10}", date_confirmed=1
        )


def _by_hand(db: Connection, number: int) -> None:
    document_id = _pick(db, "document", number)
    assert document_id is not None
    passage = events.add_passage(db, document_id, number % 20, number % 20 + 15)
    event_id = events.add_event(db, title="By hand", kind="other", lane="other", edtf="2024-01-01")
    events.cite(db, event_id, passage, origin="person")


def _merge(db: Connection, number: int) -> None:
    if pair := _pair(db, "entity", number):
        entities.merge_entities(db, *pair)


def _split_name(db: Connection, number: int) -> None:
    entity_id = _pick(db, "entity", number)
    if entity_id is None:
        return
    names = entities.entity(db, entity_id).names
    if len(names) > 1:
        entities.split_entity(db, entity_id, [names[-1].id])
    else:
        entities.add_name(db, entity_id, f"Other {number}")


def _client(db: Connection, number: int) -> None:
    if (entity_id := _pick(db, "entity", number)) is not None:
        entities.set_client(db, entity_id)


def _trash(db: Connection, number: int) -> None:
    document_id = _pick(db, "document", number)
    assert document_id is not None
    (documents.trash if number % 2 else documents.restore)(db, [document_id])


def _facts(db: Connection, number: int) -> None:
    document_id = _pick(db, "document", number)
    assert document_id is not None
    documents.set_facts(db, document_id, title=f"Title {number}", private=bool(number % 2))


def _disagree(db: Connection, number: int) -> None:
    event_id = _pick(db, "event", number)
    if event_id is None or len(quotes := events.event(db, event_id).quotes) < 2:
        return
    found = FoundDisagreement(
        "date", (("2022", (quotes[0].passage_id,)), ("2023", (quotes[1].passage_id,)))
    )
    disagreements.set_disagreements(db, event_id, [found])
    (item,) = disagreements.disagreements(db, [event_id])
    disagreements.settle(db, item.id, "one wrong", item.values[number % 2].claim_id, "why")


def _apart(db: Connection, number: int) -> None:
    if pair := _pair(db, "event", number):
        links.keep_apart(db, *pair)


def _order(db: Connection, number: int) -> None:
    if (event_id := _pick(db, "event", number)) is not None:
        events.order_in_day(db, event_id, up=bool(number % 2))


def _uncite(db: Connection, number: int) -> None:
    event_id = _pick(db, "event", number)
    if event_id is not None and (quotes := events.event(db, event_id).quotes):
        events.uncite(db, event_id, quotes[0].passage_id)


ACTIONS: tuple[Callable[[Connection, int], None], ...] = (
    _join, _split, _decide, _edit, _by_hand, _merge, _split_name, _client, _trash, _facts,
    _disagree, _apart, _order, _uncite,
)  # fmt: skip
STEPS = st.lists(
    st.tuples(st.integers(0, len(ACTIONS) - 1), st.integers(0, 500)), min_size=1, max_size=12
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case file to copy for every example, so that none sees another's."""
    folder = tmp_path_factory.mktemp("history") / "K.case"
    case_file.create_case(folder, code="K-2026-01")
    with case_file.open_case(folder) as case:
        db = case.connect()
        fill(db, folder)
        db.close()
    return folder


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_undo_all_then_redo_all(
    filled: Path, tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, int]]
) -> None:
    folder = tmp_path_factory.mktemp("example")
    (folder / "case.db").write_bytes((filled / "case.db").read_bytes())
    with case_file.open_case(folder) as case:
        db = case.connect()
        start = invented.dump(db)
        for action, number in steps:
            with history.undoable(db, ACTIONS[action].__name__):
                ACTIONS[action](db, number)
        end = invented.dump(db)
        while history.undo_label(db):
            history.undo(db)
        assert invented.dump(db) == start
        while history.redo_label(db):
            history.redo(db)
        assert invented.dump(db) == end
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        db.close()


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(before=STEPS, after=STEPS, back=st.integers(0, 12))
def test_findings_in_between_are_never_lost(
    filled: Path,
    tmp_path_factory: pytest.TempPathFactory,
    before: list[tuple[int, int]],
    after: list[tuple[int, int]],
    back: int,
) -> None:
    """A document arrives between actions; undoing all of them leaves it and its names there."""
    folder = tmp_path_factory.mktemp("example")
    (folder / "case.db").write_bytes((filled / "case.db").read_bytes())
    third = "On 9 July 2024 Nino Dzagania and Tamar Beridze appealed together.\n"
    with case_file.open_case(folder) as case:
        db = case.connect()
        for action, number in before:
            with history.undoable(db, ACTIONS[action].__name__):
                ACTIONS[action](db, number)
        for _ in range(back):
            history.undo(db)
        document_id = invented.add(db, folder, third, "third.txt")
        (event_id,) = invented.save(
            db,
            document_id,
            invented.found_in(
                third,
                [
                    invented.suggest(
                        third, "On 9 July 2024 Nino Dzagania", "Appeal", "2024-07-09",
                        "9 July 2024", who=[0, 1],
                    )
                ],
            ),
        )  # fmt: skip
        events.join_events(db, min(numbers(db, "SELECT id FROM event")), event_id)
        for action, number in after:
            with history.undoable(db, ACTIONS[action].__name__):
                ACTIONS[action](db, number)
        while history.undo_label(db):
            history.undo(db)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert documents.document(db, document_id).trashed_at is None
        told = [quote.exact for quote, _, _ in documents.quotes_of(db, document_id)]
        assert told == ["On 9 July 2024 Nino Dzagania"]
        named = documents.name_mentions(db, document_id)
        assert [name[2] for name in named] == ["Nino Dzagania", "Tamar Beridze"]
        assert all(name[3] is not None for name in named)
        while history.redo_label(db):
            history.redo(db)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        db.close()


def test_steps_have_names_and_survive_a_restart(tmp_path: Path) -> None:
    folder = tmp_path / "K.case"
    case_file.create_case(folder, code="K-2026-01")
    with case_file.open_case(folder) as case:
        db = case.connect()
        assert (history.undo_label(db), history.redo_label(db)) == (None, None)
        with history.undoable(db, "add event"):
            event_id = events.add_event(db, title="Left", kind="travel", lane="journey")
        with history.undoable(db, "edit event"):
            events.update_event(db, event_id, title="Left home")
        db.close()
    with case_file.open_case(folder) as case:
        db = case.connect()
        assert history.undo_label(db) == "edit event"
        assert history.undo(db).ids["event"] == {event_id}
        assert events.event(db, event_id).title == "Left"
        assert (history.undo_label(db), history.redo_label(db)) == ("add event", "edit event")
        db.close()
    with case_file.open_case(folder) as case:
        db = case.connect()
        history.redo(db)
        assert events.event(db, event_id).title == "Left home"
        db.close()


def test_a_new_action_ends_what_could_be_redone(case: OpenCase, db: Connection) -> None:
    with history.undoable(db, "one"):
        event_id = events.add_event(db, title="One", kind="other", lane="other")
    history.undo(db)
    with history.undoable(db, "two"):
        other_id = events.add_event(db, title="Two", kind="other", lane="other")
    assert history.redo_label(db) is None
    assert not history.redo(db)
    assert other_id != event_id
    assert [event.title for event in events.events(db, [other_id])] == ["Two"]


def test_nothing_done_is_no_step(case: OpenCase, db: Connection) -> None:
    with history.undoable(db, "one"):
        event_id = events.add_event(db, title="One", kind="other", lane="other")
    history.undo(db)
    with history.undoable(db, "look around"):
        events.event_ids(db, EventFilter())
    with history.undoable(db, ""):
        events.add_event(db, title="The program's own", kind="other", lane="other")
    assert history.redo_label(db) == "one"
    history.redo(db)
    assert events.event(db, event_id).title == "One"
    with history.undoable(db, "same again"):
        events.update_event(db, event_id, title="One")
    assert history.undo_label(db) == "one"


def _fail_halfway(db: Connection) -> None:
    with history.undoable(db, "fails"):
        event_id = events.add_event(db, title="One", kind="other", lane="other")
        events.update_event(db, event_id, edtf="no date")


def test_a_failed_action_leaves_nothing(case: OpenCase, db: Connection) -> None:
    with pytest.raises(InvalidDate):
        _fail_halfway(db)
    assert history.undo_label(db) is None
    assert events.event_ids(db, EventFilter()) == []
    events.add_event(db, title="Two", kind="other", lane="other")
    assert history.undo_label(db) is None


def test_adding_documents_is_undone_by_trashing_them(case: OpenCase, db: Connection) -> None:
    with history.undoable(db, "add 2 documents"):
        first = invented.add(db, case.folder, "One wrote.\n", "one.txt")
        second = invented.add(db, case.folder, "Two wrote.\n", "two.txt")
    text = "One wrote.\n"
    found = invented.found_in(text, [invented.suggest(text, text[:10], "Writes", "2022")])
    (event_id,) = invented.save(db, first, found)
    history.undo(db)
    assert documents.documents(db) == []
    assert [stored.id for stored in documents.documents(db, trashed=True)] == [first, second]
    assert events.event_ids(db, EventFilter()) == []
    assert events.counts(db).suggested == 0
    history.redo(db)
    assert [stored.id for stored in documents.documents(db)] == [first, second]
    assert events.event_ids(db, EventFilter()) == [event_id]


def test_the_program_asks_before_joining_what_a_person_touched(
    case: OpenCase, db: Connection
) -> None:
    fill(db, case.folder)
    first, second = events.event_ids(db, EventFilter())[:2]
    with history.undoable(db, "accept"):
        events.set_state(db, [first], "accepted")
        events.set_state(db, [first], "suggested")
    events.join_events(db, first, second)
    assert set(events.existing(db, [first, second])) == {first, second}
    (asked,) = links.proposals(db, first)
    assert (asked.other_id, asked.differences) == (second, ())
    match = EventMatch(second, first, "ask", 0.5, (("date", "2022-05-03", "2022"),))
    links.propose(db, [match])
    (asked,) = links.proposals(db, first)
    assert asked.differences == (("date", "2022", "2022-05-03"),)
