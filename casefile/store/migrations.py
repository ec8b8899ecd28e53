"""The steps that bring a case file to the layout this program writes; append only.

Importing sqlite-utils takes 150 ms, so this module is imported only when there is a step to take.
"""

from typing import Any

from sqlite_utils import Database, Migrations

from casefile.store import second_layout, tables, third_layout, undo_triggers
from casefile.store.driver import Connection

case_migrations = Migrations("casefile")


@case_migrations(name="001_first_layout")
def _first_layout(db: Database) -> None:
    for statement in tables.statements():
        db.execute(statement)
    _finish(db, 1)


@case_migrations(name="002_proceedings_and_links")
def _second_layout(db: Database) -> None:
    for statement in second_layout.statements():
        db.execute(statement)
    _finish(db, 2)


@case_migrations(name="003_known_copies")
def _third_layout(db: Database) -> None:
    for statement in third_layout.statements():
        db.execute(statement)
    _finish(db, 3)


def _finish(db: Database, version: int) -> None:
    """What every step ends with: fresh undo triggers and the layout's number in the header."""
    connection: Any = db.conn  # typed as the standard library's; it is the driver's
    undo_triggers.make(connection)
    db.execute(f"PRAGMA user_version = {version}")
    db.execute(f"PRAGMA application_id = {tables.APPLICATION_ID}")


def migrate(db: Connection) -> None:
    """Take every step that is still to take, each in a transaction of its own.

    The log is written back at once, so that the file's header alone tells its layout.
    """
    connection: Any = db
    case_migrations.apply(Database(connection))
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
