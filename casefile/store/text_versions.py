"""The text of a document exchanged for another reading of the same original.

Each text is kept as a version, so that undo and redo can bring it back: they set the document's
`text_version_id`, and a trigger of the case file (second_layout.OTHER_TEXT) writes the pages,
sentences and search entries of that version.
"""

import json
from collections.abc import Sequence

from casefile.model.finding import Sentence
from casefile.model.reading import ReadDocument
from casefile.store.document_adding import write_sentences, write_text
from casefile.store.driver import Connection
from casefile.store.rows import insert, one, update


def replace_text(
    db: Connection,
    document_id: int,
    read: ReadDocument,
    language: str,
    sentences: Sequence[Sentence],
    folded_pages: Sequence[str],
    folded_before: Sequence[str],
) -> None:
    """Give a document the text of another reading; the text it has is kept as a version.

    Folded are the page texts for search, one a page. `keep_version` ends it, once the sentences
    are final. Quotes are not moved here (see anchors).
    """
    keep_version(db, document_id, folded_before)
    db.execute("DELETE FROM page WHERE document_id = ?", [document_id])
    write_text(db, document_id, read, folded_pages)
    write_sentences(db, document_id, sentences, read)
    facts = {
        "text_version_id": _new_version(db, document_id),
        "text_state": read.text_state,
        "not_read_reason": read.reason,
        "remark": read.remark,
        "media_type": read.media_type,
        "encoding": read.encoding,
        "language": language,
        "page_count": read.page_count or len(read.pages),
    }
    update(db, "document", document_id, facts)


def keep_version(db: Connection, document_id: int, folded_pages: Sequence[str]) -> None:
    """Keep the text a document has now under its version, made when it has none yet."""
    (version,) = one(db, "SELECT text_version_id FROM document WHERE id = ?", [document_id])
    if version is None:
        version = _new_version(db, document_id)
        update(db, "document", document_id, {"text_version_id": version})
    pages = db.execute(
        "SELECT number, text, char_start, width, height, ocr_confidence, words FROM page"
        " WHERE document_id = ? ORDER BY char_start, number",
        [document_id],
    ).fetchall()
    sentences = db.execute(
        "SELECT ordinal, page, char_start, char_end, paragraph, label, heading FROM sentence"
        " WHERE document_id = ? ORDER BY ordinal",
        [document_id],
    ).fetchall()
    folded = [*folded_pages, *[""] * (len(pages) - len(folded_pages))]
    columns = {
        "pages": json.dumps([[*page, words] for page, words in zip(pages, folded, strict=True)]),
        "sentences": json.dumps(sentences),
    }
    update(db, "text_version", version, columns)


def _new_version(db: Connection, document_id: int) -> int:
    return insert(db, "text_version", document_id=document_id, pages="[]", sentences="[]")
