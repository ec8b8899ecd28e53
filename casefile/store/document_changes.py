"""Changes to documents that are in the case already."""

import json
from collections.abc import Sequence

from casefile.model.changes import Changes, changed
from casefile.model.document import Note
from casefile.model.finding import Sentence
from casefile.model.reading import ReadDocument
from casefile.store.document_adding import write_sentences, write_text
from casefile.store.document_reading import COLUMN_OF
from casefile.store.driver import Connection
from casefile.store.rows import columns_of, id_list, insert, now, one, update


def set_facts(db: Connection, document_id: int, **columns: object) -> Changes:
    """Correct what a document is; names are the fields of Document.

    What a person set stays when findings are made again.

    Raises:
        ValueError: a field no document has.
    """
    known = columns_of(db, "document")
    facts = {COLUMN_OF.get(name, name): value for name, value in columns.items()}
    if unknown := facts.keys() - set(known):
        raise ValueError(f"a document has no {', '.join(sorted(unknown))}")
    (by_person,) = one(db, "SELECT facts_by_person FROM document WHERE id = ?", [document_id])
    facts["facts_by_person"] = sorted({*json.loads(by_person), *facts})
    update(db, "document", document_id, facts)
    return changed("document", document_id) | changed("event")


def trash(db: Connection, ids: Sequence[int]) -> Changes:
    """Put documents into the trash: not listed, not searched, not quoted; nothing is deleted."""
    db.execute(
        "UPDATE document SET trashed_at = ?, changed_at = ?"
        " WHERE id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL",
        [now(), now(), id_list(ids)],
    )
    return _moved(ids)


def restore(db: Connection, ids: Sequence[int]) -> Changes:
    """Bring documents back from the trash with everything that rests on them."""
    db.execute(
        "UPDATE document SET trashed_at = NULL, changed_at = ?"
        " WHERE id IN (SELECT value FROM json_each(?)) AND trashed_at IS NOT NULL",
        [now(), id_list(ids)],
    )
    return _moved(ids)


def _moved(ids: Sequence[int]) -> Changes:
    return changed("document", *ids) | changed("event") | changed("search") | changed("entity")


def set_note(db: Connection, note: Note) -> Changes:
    """Say who told a note to whom, where and when it was read back."""
    columns = {
        "spoken_by": note.spoken_by,
        "interviewer": note.interviewer,
        "interpreter": note.interpreter,
        "place": note.place,
        "read_back_on": note.read_back_on,
        "version": note.version,
    }
    row = db.execute("SELECT id FROM note WHERE document_id = ?", [note.document_id]).fetchone()
    if row is None:
        insert(db, "note", document_id=note.document_id, **columns)
    else:
        update(db, "note", row[0], columns)
    return changed("document", note.document_id)


def set_not_searched(db: Connection, document_id: int, remark: str) -> Changes:
    """Say why nothing could be found in a document's text; it is not searched again by itself."""
    update(db, "document", document_id, {"review_state": "found", "remark": remark})
    return changed("document", document_id)


def set_read_again(
    db: Connection,
    document_id: int,
    read: ReadDocument,
    sentences: Sequence[Sentence],
    folded_pages: Sequence[str],
) -> Changes:
    """Give a document that was not read its text (a password was given, a retry went well).

    Raises:
        ValueError: it has a text already; quotes may stand in it.
    """
    words = "SELECT 1 FROM page WHERE document_id = ? AND text <> ''"
    if db.execute(words, [document_id]).fetchone():
        raise ValueError("the document has a text")
    db.execute("DELETE FROM page WHERE document_id = ?", [document_id])
    write_text(db, document_id, read, folded_pages)
    write_sentences(db, document_id, sentences, read)
    facts = {
        "text_state": read.text_state,
        "not_read_reason": read.reason,
        "remark": read.remark,
        "media_type": read.media_type,
        "encoding": read.encoding,
        "page_count": read.page_count or len(read.pages),
        "review_state": "pending",
    }
    update(db, "document", document_id, facts)
    return changed("document", document_id) | changed("search")


def set_language(db: Connection, document_id: int, language: str) -> Changes:
    """Say which language the program takes a document to be in; a person's word stands above."""
    (by_person,) = one(db, "SELECT facts_by_person FROM document WHERE id = ?", [document_id])
    if language and "language" not in json.loads(by_person):
        update(db, "document", document_id, {"language": language})
    return changed("document", document_id)
