"""Writes every change of a person's action into change_log, by triggers inside the case file.

They act while the table undo_now holds a row. Triggers see each way a row can change, also
through foreign keys, so no function of the store can forget to log.
"""

# ruff: noqa: S608  table and column names come from the program

from casefile.store.driver import Connection
from casefile.store.rows import columns_of

TRACKED = (
    "matter", "note", "passage", "passage_translation", "mention", "statement", "entity",
    "entity_name", "same_person_question", "event", "event_text", "disagreement", "claim",
    "citation", "participation", "event_link", "deadline", "issue", "event_issue",
    "passage_issue", "question", "proceeding", "document_link",
    "wording", "saved_filter", "known_copy",
)  # fmt: skip
"""Tables whose rows come and go with undo. Of `document` only changes are undone: adding one is
undone by trashing it, so that no original ever hangs in the air."""


def make(db: Connection) -> None:
    """Make the triggers anew from the tables and columns there are at this step of the layout."""
    for (name,) in db.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'undo_%'"
    ).fetchall():
        db.execute(f"DROP TRIGGER {name}")
    by_rule = ", by_rule" if "by_rule" in columns_of(db, "change_log") else ""
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for table in (table for table in TRACKED if table in there):
        for act in ("INSERT", "UPDATE", "DELETE"):
            db.execute(_trigger(db, table, act, by_rule))
    db.execute(_trigger(db, "document", "UPDATE", by_rule))
    db.execute(_added_document(by_rule))


def _image(db: Connection, table: str, which: str) -> str:
    pairs = ", ".join(f"'{name}', {which}.{name}" for name in columns_of(db, table))
    return f"json_object({pairs})"


def _trigger(db: Connection, table: str, act: str, by_rule: str) -> str:
    before = "NULL" if act == "INSERT" else _image(db, table, "OLD")
    after = "NULL" if act == "DELETE" else _image(db, table, "NEW")
    row = "OLD.id" if act == "DELETE" else "NEW.id"
    return _logging(
        f"undo_{table}_{act.lower()}", f"{act} ON {table}", table, row, before, after, by_rule
    )


def _added_document(by_rule: str) -> str:
    """An added document, logged as if it came out of the trash: undo puts it there."""
    return _logging(
        "undo_document_insert",
        "INSERT ON document",
        "document",
        "NEW.id",
        "json_object('id', NEW.id, 'trashed_at', NEW.created_at)",
        "json_object('id', NEW.id, 'trashed_at', NULL)",
        by_rule,
    )


def _logging(
    name: str, when: str, table: str, row: str, before: str, after: str, by_rule: str
) -> str:
    return (
        f"CREATE TRIGGER {name} AFTER {when} WHEN EXISTS (SELECT 1 FROM undo_now)"
        " BEGIN INSERT INTO change_log"
        f" (undo_group, label, table_name, row_id, before, after{by_rule})"
        f" SELECT undo_group, label, '{table}', {row}, {before}, {after}{by_rule}"
        " FROM undo_now; END"
    )
