"""Single rows of the case: insert, change, look up. Names of tables and columns are the program's.

Bulk rows go by `executemany` where they are made.
"""

# ruff: noqa: S608  table and column names come from the program, values are always bound

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from casefile.model.errors import CaseError
from casefile.store.driver import Connection


def now() -> str:
    """This moment as ISO 8601 text in UTC, to the millisecond, as the database writes it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def id_list(ids: Iterable[int | str]) -> str:
    """Row ids (or words) as one bound value for `IN (SELECT value FROM json_each(?))`."""
    return json.dumps(list(ids))


def plain(value: object) -> object:
    """A value as SQLite takes it: truth as 0 or 1, tuples and lists as JSON text."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, list | tuple | set | frozenset):
        items = sorted(value, key=str) if isinstance(value, set | frozenset) else list(value)
        return json.dumps(items, ensure_ascii=False)
    return value


def insert(db: Connection, table: str, **columns: object) -> int:
    """A new row; its id."""
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    cursor = db.execute(
        f"INSERT INTO {table} ({names}) VALUES ({marks})",
        [plain(value) for value in columns.values()],
    )
    return int(cursor.lastrowid or 0)


def update(db: Connection, table: str, row_id: int, columns: Mapping[str, object]) -> bool:
    """Change columns of a row where they differ; whether anything did."""
    if not columns:
        return False
    values = [plain(value) for value in columns.values()]
    sets = ", ".join(f"{name} = ?" for name in columns)
    differs = " OR ".join(f"{name} IS NOT ?" for name in columns)
    done = db.execute(
        f"UPDATE {table} SET {sets}, changed_at = ? WHERE id = ? AND ({differs})",
        [*values, now(), row_id, *values],
    )
    return bool(done.rowcount)


def delete(db: Connection, table: str, row_ids: Iterable[int]) -> None:
    """Remove rows by id."""
    db.execute(
        f"DELETE FROM {table} WHERE id IN (SELECT value FROM json_each(?))", [id_list(row_ids)]
    )


def one(db: Connection, sql: str, values: Sequence[object] = ()) -> tuple[Any, ...]:
    """The one row a query gives.

    Raises:
        CaseError: there is none (any more).
    """
    row = db.execute(sql, values).fetchone()
    if row is None:
        raise CaseError(
            "This is no longer in the case.", "Nothing was changed.", "Look at the list again."
        )
    return tuple(row)


def numbers(db: Connection, sql: str, values: Sequence[object] = ()) -> list[int]:
    """The first column of a query, as numbers."""
    return [row[0] for row in db.execute(sql, values)]


def columns_of(db: Connection, table: str) -> list[str]:
    """The names of a table's columns."""
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
