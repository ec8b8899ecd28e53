"""Fold copies, re-scans and reprints into one group: "3 documents, same text"."""

from casefile.store import documents, wordings
from casefile.store.driver import Connection
from casefile.text.near_copy import fingerprint, same_text


def note_copies(db: Connection, document_id: int) -> list[int]:
    """Group a document with those of the same text; the ids of the whole group, or none.

    Both are kept. Nothing is said about which of them came from the other.
    """
    own = fingerprint(documents.document_text(db, document_id))
    known = wordings.wordings(db)
    wordings.set_wording(db, document_id, own)
    same = [other for other, words in known.items() if other != document_id]
    same = [other for other in same if same_text(own, known[other])]
    if not same:
        return []
    groups = {documents.document(db, other).same_story for other in same} - {None}
    whole = [one.id for one in documents.documents(db) if one.same_story in groups]
    together = sorted({document_id, *same, *whole})
    documents.set_story_group(db, together)
    return together
