"""The import log: what arrived, when and how, and what became of each file."""

from casefile.model.document import ImportItem
from casefile.store.driver import Connection
from casefile.store.rows import insert, now, update

_COLUMNS = "id, run_id, name, outcome, reason, document_id"


def start_run(db: Connection, channel: str) -> int:
    """Begin an import ("dropped", "chosen", "drop folder", "command line", ...); its id."""
    return insert(db, "import_run", channel=channel)


def finish_run(db: Connection, run_id: int) -> None:
    """Note that an import has ended."""
    update(db, "import_run", run_id, {"finished_at": now()})


def add_item(
    db: Connection,
    run_id: int,
    name: str,
    outcome: str = "waiting",
    reason: str = "",
    document_id: int | None = None,
    *,
    path: bytes | None = None,
    sha256: str = "",
) -> int:
    """A file of an import; the id of its row. `path` is where it lies, as bytes."""
    return insert(
        db,
        "import_item",
        run_id=run_id,
        name=name,
        path=path,
        outcome=outcome,
        reason=reason,
        sha256=sha256,
        document_id=document_id,
    )


def items(db: Connection, run_id: int | None = None) -> list[ImportItem]:
    """The files of one import, or of all, newest first."""
    where, values = ("", []) if run_id is None else (" WHERE run_id = ?", [run_id])
    rows = db.execute(f"SELECT {_COLUMNS} FROM import_item{where} ORDER BY id DESC", values)  # noqa: S608
    return [ImportItem(*row) for row in rows]
