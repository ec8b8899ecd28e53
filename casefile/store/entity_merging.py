"""Two entries that are one person, and one entry that is two people."""

from collections.abc import Sequence

from casefile.model.changes import Changes, changed
from casefile.store import entity_reading
from casefile.store.driver import Connection
from casefile.store.entity_changes import sort_name
from casefile.store.entity_questions import postpone, settle_apart
from casefile.store.rows import delete, id_list, insert, now, one, update

# Where else an entity is pointed to: table and column.
_POINTERS = (
    ("mention", "entity_id"),
    ("claim", "speaker_entity_id"),
    ("statement", "speaker_entity_id"),
    ("document", "account_of"),
    ("matter", "client_entity_id"),
    ("proceeding", "court_entity_id"),
)


def merge_entities(db: Connection, keep_id: int, other_id: int) -> Changes:
    """Make one of two: every spelling, mention and part in events goes to `keep_id`."""
    if keep_id == other_id:
        return Changes()
    _merge_names(db, keep_id, other_id)
    for table, column in _POINTERS:
        db.execute(
            f"UPDATE {table} SET {column} = ?, changed_at = ? WHERE {column} = ?",  # noqa: S608
            [keep_id, now(), other_id],
        )
    _merge_parts(db, keep_id, other_id)
    _merge_questions(db, keep_id, other_id)
    columns = "role_in_case, is_client, protected, pseudonym"
    sql = f"SELECT {columns} FROM entity WHERE id = ?"  # noqa: S608
    role, client, protected, pseudonym = one(db, sql, [keep_id])
    other_role, other_client, other_protected, other_pseudonym = one(db, sql, [other_id])
    delete(db, "entity", [other_id])
    update(
        db,
        "entity",
        keep_id,
        {
            "role_in_case": role or other_role,
            "is_client": client or other_client,
            "protected": protected or other_protected,
            "pseudonym": pseudonym or other_pseudonym,
            "confirmed": 1,
        },
    )
    return changed("entity", keep_id, other_id) | changed("event")


def answer_same(db: Connection, question_id: int, answer: str) -> Changes:
    """Write the answer: "same" makes one of both, "two people" settles it, "later" puts it off.

    Of two that are the same, the one that is named more often leads; the client always does.
    """
    if answer not in ("same", "two people", "later"):
        raise ValueError(answer)
    if answer == "later":
        return postpone(db, question_id)
    first_id, second_id = one(
        db, "SELECT first_id, second_id FROM same_person_question WHERE id = ?", [question_id]
    )
    if answer == "two people":
        settle_apart(db, first_id, second_id)
        return changed("entity", first_id, second_id)
    first, second = (entity_reading.entity(db, one_id) for one_id in (first_id, second_id))
    rank = (second.is_client, second.confirmed, second.mention_count)
    if rank > (first.is_client, first.confirmed, first.mention_count):
        first_id, second_id = second_id, first_id
    return merge_entities(db, first_id, second_id)


def _merge_names(db: Connection, keep_id: int, other_id: int) -> None:
    there = {
        row[0] for row in db.execute("SELECT name FROM entity_name WHERE entity_id = ?", [keep_id])
    }
    for name_id, name, kind in db.execute(
        "SELECT id, name, kind FROM entity_name WHERE entity_id = ? ORDER BY id", [other_id]
    ).fetchall():
        if name in there:
            delete(db, "entity_name", [name_id])
        else:
            kind = "variant" if kind == "main" else kind
            update(db, "entity_name", name_id, {"entity_id": keep_id, "kind": kind})


def _merge_parts(db: Connection, keep_id: int, other_id: int) -> None:
    there = set(
        db.execute("SELECT event_id, role FROM participation WHERE entity_id = ?", [keep_id])
    )
    for row_id, event_id, role in db.execute(
        "SELECT id, event_id, role FROM participation WHERE entity_id = ?", [other_id]
    ).fetchall():
        if (event_id, role) in there:
            delete(db, "participation", [row_id])
        else:
            update(db, "participation", row_id, {"entity_id": keep_id})


def _merge_questions(db: Connection, keep_id: int, other_id: int) -> None:
    """Questions about the other are now about the one; one about both is answered and goes."""
    for column, far in (("first_id", "second_id"), ("second_id", "first_id")):
        for row_id, far_id in db.execute(
            f"SELECT id, {far} FROM same_person_question WHERE {column} = ?",  # noqa: S608
            [other_id],
        ).fetchall():
            if far_id == keep_id or _asked(db, keep_id, far_id):
                delete(db, "same_person_question", [row_id])
            else:
                update(db, "same_person_question", row_id, {column: keep_id})


def _asked(db: Connection, first_id: int, second_id: int) -> bool:
    row = db.execute(
        "SELECT 1 FROM same_person_question"
        " WHERE (first_id = ? AND second_id = ?) OR (first_id = ? AND second_id = ?)",
        [first_id, second_id, second_id, first_id],
    ).fetchone()
    return row is not None


def split_entity(db: Connection, entity_id: int, name_ids: Sequence[int]) -> int:
    """Give some spellings an entry of their own; its id.

    Mentions written so go along, and the part in events whose quotes name only the new one.
    """
    (kind,) = one(db, "SELECT kind FROM entity WHERE id = ?", [entity_id])
    names = db.execute(
        "SELECT n.name, count(m.id) FROM entity_name n LEFT JOIN mention m"
        " ON m.entity_id = n.entity_id AND m.surface = n.name"
        " WHERE n.id IN (SELECT value FROM json_each(?)) GROUP BY n.id ORDER BY 2 DESC, n.id",
        [id_list(name_ids)],
    ).fetchall()
    main = names[0][0]
    new_id = insert(
        db, "entity", kind=kind, main_name=main, sort_name=sort_name(kind, main), confirmed=1
    )
    db.execute(
        "UPDATE entity_name SET entity_id = ?, kind = CASE name WHEN ? THEN 'main' ELSE 'variant'"
        " END, changed_at = ? WHERE id IN (SELECT value FROM json_each(?)) AND entity_id = ?",
        [new_id, main, now(), id_list(name_ids), entity_id],
    )
    db.execute(
        "UPDATE mention SET entity_id = ?, changed_at = ? WHERE entity_id = ?"
        " AND surface IN (SELECT value FROM json_each(?))",
        [new_id, now(), entity_id, id_list(name for name, _ in names)],
    )
    _new_main(db, entity_id)
    _split_parts(db, entity_id, new_id)
    settle_apart(db, entity_id, new_id)
    return new_id


def _new_main(db: Connection, entity_id: int) -> None:
    """When the printed spelling left, the oldest of the others is printed."""
    row = db.execute(
        "SELECT name FROM entity_name WHERE entity_id = ? ORDER BY kind <> 'main', id", [entity_id]
    ).fetchone()
    if row is None:
        return
    kind, main = one(db, "SELECT kind, main_name FROM entity WHERE id = ?", [entity_id])
    if row[0] != main:
        columns = {"main_name": row[0], "sort_name": sort_name(kind, row[0])}
        update(db, "entity", entity_id, columns)
        db.execute(
            "UPDATE entity_name SET kind = 'main', changed_at = ? WHERE entity_id = ? AND name = ?",
            [now(), entity_id, row[0]],
        )


def _split_parts(db: Connection, old_id: int, new_id: int) -> None:
    for row_id, event_id, role in db.execute(
        "SELECT id, event_id, role FROM participation WHERE entity_id = ?", [old_id]
    ).fetchall():
        named = {
            row[0]
            for row in db.execute(
                "SELECT DISTINCT m.entity_id FROM claim c JOIN citation x ON x.claim_id = c.id"
                " JOIN passage p ON p.id = x.passage_id JOIN mention m"
                " ON m.document_id = p.document_id AND m.char_start >= p.char_start"
                " AND m.char_end <= p.char_end"
                " WHERE c.event_id = ? AND m.entity_id IN (?, ?)",
                [event_id, old_id, new_id],
            )
        }
        if named == {new_id}:
            update(db, "participation", row_id, {"entity_id": new_id})
        elif new_id in named:
            insert(db, "participation", event_id=event_id, entity_id=new_id, role=role)
