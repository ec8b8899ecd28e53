"""Undo and redo of a person's actions, by name, also after a restart.

One action is one group in change_log. What the program writes by itself (findings) is no action:
undo leaves it standing and never removes what it has since come to rest on.
"""

# ruff: noqa: S608  table and column names come from the program's own log

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from casefile.model.changes import Changes, changed
from casefile.model.errors import CaseError
from casefile.store.driver import Connection, IntegrityError, atomic
from casefile.store.rows import columns_of

_KIND = {
    "document": "document", "note": "document", "matter": "matter", "mention": "entity",
    "entity": "entity", "entity_name": "entity", "same_person_question": "entity",
    "deadline": "deadline", "issue": "issue", "event_issue": "issue", "passage_issue": "issue",
    "question": "question", "statement": "document",
    "saved_filter": "saved_filter",
}  # fmt: skip
# Rows that keep another row alive: who is still named in a document is not undone away.
_RESTS_ON = {
    "entity": (("mention", "entity_id"), ("participation", "entity_id")),
    "passage": (("citation", "passage_id"), ("deadline", "passage_id")),
}


@contextmanager
def undoable(db: Connection, label: str, onto: int | None = None) -> Iterator[None]:
    """Everything written inside becomes one undo step called `label`; "" records nothing.

    An action inside an action belongs to the outer one. A new action ends what could be redone.
    `onto` is the last step, when this action continues it: both are one, under the new label.
    """
    with atomic(db):
        if not label or db.execute("SELECT 1 FROM undo_now").fetchone():
            yield
            return
        (last,) = db.execute("SELECT coalesce(max(undo_group), 0) FROM change_log").fetchone()
        step = last + 1 if onto is None else onto
        db.execute("INSERT INTO undo_now (undo_group, label) VALUES (?, ?)", [step, label])
        yield
        db.execute("DELETE FROM undo_now")
        if onto is not None:
            db.execute("UPDATE change_log SET label = ? WHERE undo_group = ?", [label, onto])
        if db.execute("SELECT 1 FROM change_log WHERE undo_group = ?", [step]).fetchone():
            db.execute("DELETE FROM change_log WHERE undone = 1")


def undo_label(db: Connection) -> str | None:
    """What Undo would take back, None when there is nothing."""
    return _label(db, _last_done(db))


def redo_label(db: Connection) -> str | None:
    """What Redo would do again, None when there is nothing."""
    return _label(db, _first_undone(db))


def undo(db: Connection) -> Changes:
    """Take the last action back; no changes when there is none."""
    return _step(db, _last_done(db), back=True)


def redo(db: Connection) -> Changes:
    """Do the last undone action again; no changes when there is none."""
    return _step(db, _first_undone(db), back=False)


def last_step(db: Connection) -> int | None:
    """The number of the step Undo would take back, None when there is nothing."""
    return _last_done(db)


def touched_by_person(db: Connection, table: str, row_id: int) -> bool:
    """Whether a person's action, done or undone, ever changed this row."""
    row = db.execute(
        "SELECT 1 FROM change_log WHERE table_name = ? AND row_id = ? AND by_rule = 0",
        [table, row_id],
    ).fetchone()
    return row is not None


@contextmanager
def by_rule(db: Connection) -> Iterator[None]:
    """Everything written inside was found by the program, although in a person's action.

    It is undone with the action, and replaced by later findings like any other suggestion.
    """
    db.execute("UPDATE undo_now SET by_rule = 1")
    yield
    db.execute("UPDATE undo_now SET by_rule = 0")


def in_action(db: Connection) -> bool:
    """Whether a person's action is under way."""
    return db.execute("SELECT 1 FROM undo_now").fetchone() is not None


def _last_done(db: Connection) -> int | None:
    row = db.execute("SELECT max(undo_group) FROM change_log WHERE undone = 0").fetchone()
    return None if row is None else row[0]


def _first_undone(db: Connection) -> int | None:
    row = db.execute("SELECT min(undo_group) FROM change_log WHERE undone = 1").fetchone()
    return None if row is None else row[0]


def _label(db: Connection, group: int | None) -> str | None:
    if group is None:
        return None
    sql = "SELECT label FROM change_log WHERE undone IN (0, 1) AND undo_group = ? LIMIT 1"
    return str(db.execute(sql, [group]).fetchone()[0])


def _step(db: Connection, group: int | None, *, back: bool) -> Changes:
    if group is None:
        return Changes()
    try:
        with atomic(db):
            # The rows of a step lean on each other in any order; they must fit at its end.
            db.execute("PRAGMA defer_foreign_keys = ON")
            return _apply(db, group, back=back)
    except IntegrityError as error:
        raise CaseError(
            "This step cannot be taken back any more.",
            "Nothing was changed.",
            "Change the event or the name by hand.",
            str(error),
        ) from error


def _apply(db: Connection, group: int, *, back: bool) -> Changes:
    done = Changes()
    order = "DESC" if back else "ASC"
    logged = db.execute(
        "SELECT table_name, row_id, before, after FROM change_log"
        f" WHERE undo_group = ? ORDER BY id {order}",
        [group],
    ).fetchall()
    for table, row_id, before, after in logged:
        old, new = (_read(after), _read(before)) if back else (_read(before), _read(after))
        _turn(db, table, row_id, old, new)
        done |= _changes(table, row_id, old or new or {})
    db.execute("UPDATE change_log SET undone = ? WHERE undo_group = ?", [int(back), group])
    return done


def _read(image: str | None) -> dict[str, Any] | None:
    return None if image is None else json.loads(image)


def _turn(
    db: Connection,
    table: str,
    row_id: int,
    old: dict[str, Any] | None,
    new: dict[str, Any] | None,
) -> None:
    """Bring a row from its old to its new image; columns that did not differ stay as they are."""
    if new is None:
        if not _leaned_on(db, table, row_id):
            db.execute(f"DELETE FROM {table} WHERE id = ?", [row_id])
        return
    known = set(columns_of(db, table))
    there = db.execute(f"SELECT 1 FROM {table} WHERE id = ?", [row_id]).fetchone()
    if there is None and old is not None:
        return
    values = {
        name: value
        for name, value in new.items()
        if name in known and (old is None or old.get(name) != value)
    }
    if there is None:
        marks = ", ".join("?" * len(values))
        db.execute(
            f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", [*values.values()]
        )
    elif values:
        sets = ", ".join(f"{name} = ?" for name in values)
        db.execute(f"UPDATE {table} SET {sets} WHERE id = ?", [*values.values(), row_id])


def _leaned_on(db: Connection, table: str, row_id: int) -> bool:
    return any(
        db.execute(f"SELECT 1 FROM {child} WHERE {column} = ?", [row_id]).fetchone()
        for child, column in _RESTS_ON.get(table, ())
    )


def _changes(table: str, row_id: int, image: dict[str, Any]) -> Changes:
    kind = _KIND.get(table, "event")
    own = row_id if table == kind else image.get(f"{kind}_id")
    told = changed(kind, own) if isinstance(own, int) else changed(kind)
    return told | changed("search") if table == "document" else told
