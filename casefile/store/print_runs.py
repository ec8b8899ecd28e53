"""Papers that were printed or saved: the day, for whom, and every line as it stood."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from casefile.model.changes import Changes, changed
from casefile.store.driver import Connection
from casefile.store.rows import insert


class PrintRun(NamedTuple):
    """A paper of `made_on` (YYYY-MM-DD): the words of each line by what the line is about."""

    made_on: str
    lines: dict[str, str]


def last(db: Connection, for_whom: str, options: str) -> PrintRun | None:
    """The newest paper of this kind and with these options, None when there was none."""
    row = db.execute(
        "SELECT made_on, lines FROM print_run WHERE for_whom = ? AND options = ?"
        " ORDER BY id DESC LIMIT 1",
        [for_whom, options],
    ).fetchone()
    return None if row is None else PrintRun(row[0], json.loads(row[1]))


def add(
    db: Connection, made_on: str, for_whom: str, options: str, lines: Mapping[str, str]
) -> Changes:
    """Remember a paper that left the program."""
    made = insert(
        db,
        "print_run",
        made_on=made_on,
        for_whom=for_whom,
        options=options,
        lines=json.dumps(dict(lines), ensure_ascii=False),
    )
    return changed("print_run", made)
