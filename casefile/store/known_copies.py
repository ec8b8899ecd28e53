"""The copies that are known outside the case folder, and what became of each."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from casefile.model.changes import Changes, changed
from casefile.model.known_copies import KnownCopy
from casefile.store import copy_notes
from casefile.store.copy_notes import CopyNote, Waiting
from casefile.store.driver import Connection
from casefile.store.rows import delete, insert, now, update

_SOURCE = "source"


def note(db: Connection, kind: str, label: str, made_on: str = "") -> Changes:
    """Remember that a copy was made (today); one of the same name is the same one, made anew."""
    today = made_on or now()[:10]
    before = db.execute(
        "SELECT id FROM known_copy WHERE kind = ? AND label = ? AND gone_on IS NULL", [kind, label]
    ).fetchone()
    if before is not None:
        update(db, "known_copy", before[0], {"made_on": today, "stays_because": ""})
        return changed("known_copy", before[0])
    return changed("known_copy", insert(db, "known_copy", kind=kind, label=label, made_on=today))


def known_copies(db: Connection) -> list[KnownCopy]:
    """Every copy, the newest first, then every file a document was taken from, by its place."""
    made = db.execute(
        "SELECT id, kind, label, made_on, gone_on, stays_because FROM known_copy"
        " WHERE document_path_id IS NULL ORDER BY made_on DESC, id DESC"
    )
    sources = db.execute(
        "SELECT c.id, ?, p.shown, substr(p.seen_at, 1, 10), c.gone_on,"
        " coalesce(c.stays_because, ''), p.id FROM document_path p"
        " LEFT JOIN known_copy c ON c.document_path_id = p.id ORDER BY p.shown, p.id",
        [_SOURCE],
    )
    return [KnownCopy(*row) for row in (*made.fetchall(), *sources.fetchall())]


def settle(
    db: Connection, copies: Iterable[KnownCopy], *, gone: bool, stays_because: str = ""
) -> Changes:
    """Keep what a person says of copies: gone as of today, staying for a reason, or neither."""
    done = Changes()
    said = {"gone_on": now()[:10] if gone else None, "stays_because": stays_because.strip()}
    for one in copies:
        row = one.id
        if row is None:
            row = insert(
                db, "known_copy", kind=one.kind, document_path_id=one.path_id, made_on=one.made_on
            )
        update(db, "known_copy", row, said)
        done |= changed("known_copy", row)
    return done


def forget(db: Connection, kind: str, label: str) -> Changes:
    """Take back what `note` remembered: the copy was not made after all."""
    row = db.execute(
        "SELECT max(id) FROM known_copy WHERE kind = ? AND label = ?", [kind, label]
    ).fetchone()
    delete(db, "known_copy", [row[0]])
    return changed("known_copy", row[0])


def note_file(db: Connection, folder: Path, path: Path, kind: str) -> Changes:
    """Remember a file that was written; one inside the case folder goes where the case goes."""
    if path.absolute().is_relative_to(folder.absolute()):
        return Changes()
    return note(db, kind, path.name)


def leave_note(folder: Path, path: Path, kind: str) -> bool:
    """Note a file that was written, for who opens the case to write; False where none can be left.

    One inside the case folder goes where the case goes, and needs none.
    """
    if path.absolute().is_relative_to(folder.absolute()):
        return True
    return copy_notes.leave(folder, kind, path.name) is not None


def note_waiting(db: Connection, notes: Sequence[Waiting]) -> Changes:
    """Remember what programs noted that could not write to the case (`copy_notes.waiting`).

    Once that is kept, remove the notes; remembered twice, a copy is one all the same.
    """
    done = Changes()
    for _, told in notes:
        if not (told.begun and _known_since(db, told)):
            done |= note(db, told.kind, told.label, told.made_on)
    return done


def _known_since(db: Connection, told: CopyNote) -> bool:
    """Whether the program that began a copy came to the point of saying so itself."""
    found = db.execute(
        "SELECT 1 FROM known_copy WHERE kind = ? AND label = ? AND made_on >= ?",
        [told.kind, told.label, told.made_on],
    ).fetchone()
    return found is not None
