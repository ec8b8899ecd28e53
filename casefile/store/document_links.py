"""How documents of the case hang together: same text, relied on, newer versions, translations."""

from collections.abc import Collection

from casefile.model.changes import Changes, changed
from casefile.store.driver import Connection
from casefile.store.rows import id_list, insert, now, update

SAME, NOT_SAME, RELIES_ON = "same text", "not the same text", "relies on"
MADE_OF = "made of"


def links(db: Connection, kind: str, *, trashed: bool = False) -> list[tuple[int, int]]:
    """Pairs (document, other) linked in this way; `trashed`: the other may be in the trash."""
    return db.execute(
        "SELECT l.document_id, l.other_id FROM document_link l"
        " JOIN document d ON d.id = l.document_id JOIN document o ON o.id = l.other_id"
        " WHERE l.kind = ? AND d.trashed_at IS NULL AND (? OR o.trashed_at IS NULL)"
        " ORDER BY l.id",
        [kind, trashed],
    ).fetchall()


def add_link(db: Connection, document_id: int, other_id: int, kind: str) -> Changes:
    """Link two documents; once is enough."""
    row = db.execute(
        "SELECT 1 FROM document_link WHERE document_id = ? AND other_id = ? AND kind = ?",
        [document_id, other_id, kind],
    ).fetchone()
    if row is None:
        insert(db, "document_link", document_id=document_id, other_id=other_id, kind=kind)
    return changed("document", document_id, other_id)


def remove_links(db: Connection, ids: Collection[int], kind: str) -> Changes:
    """Take away every link of a kind among these documents, in both directions."""
    among = "IN (SELECT value FROM json_each(?))"
    db.execute(
        f"DELETE FROM document_link WHERE kind = ? AND document_id {among} AND other_id {among}",  # noqa: S608
        [kind, id_list(ids), id_list(ids)],
    )
    return changed("document", *ids)


def story_group(db: Connection, number: int | None) -> list[int]:
    """The documents of a group with the same text, those in the trash too; none for no group."""
    rows = db.execute("SELECT id FROM document WHERE same_story_group = ? ORDER BY id", [number])
    return [row[0] for row in rows]


def set_story_group(db: Connection, ids: Collection[int], number: int | None) -> Changes:
    """Put documents into the group of this number, or into none."""
    db.execute(
        "UPDATE document SET same_story_group = ?, changed_at = ?"
        " WHERE same_story_group IS NOT ? AND id IN (SELECT value FROM json_each(?))",
        [number, now(), number, id_list(ids)],
    )
    return changed("document", *ids) | changed("event")


def set_supersedes(db: Connection, document_id: int, other_id: int | None) -> Changes:
    """Say which document this is a newer version of, None for no other."""
    update(db, "document", document_id, {"supersedes": other_id})
    return changed("document", document_id, *([other_id] if other_id else []))


def set_translation_of(db: Connection, document_id: int, other_id: int | None) -> Changes:
    """Say which document this is a translation of, None for no other."""
    update(db, "document", document_id, {"translation_of": other_id})
    return changed("document", document_id, *([other_id] if other_id else [])) | changed("event")
