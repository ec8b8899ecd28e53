"""Fold copies, re-scans and reprints into one group: "3 documents, same text".

Found by the wording; a person can take a document out of its group and put documents together.
What a person said stands: those taken apart are not put together again by the program.
"""

from collections.abc import Collection
from itertools import combinations

from casefile.model.changes import Changes, changed
from casefile.store import document_links, documents, wordings
from casefile.store.document_links import NOT_SAME, SAME
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
    apart = _kept_apart(db, document_id)
    together = {document_id}
    for other in same:
        group = _group_of(db, other)
        if not apart & {other, *group}:
            together |= {other, *group}
    if len(together) == 1:
        return []
    together |= set(_group_of(db, document_id))
    document_links.set_story_group(db, together, min(together))
    return sorted(together)


def put_together(db: Connection, document_ids: Collection[int]) -> Changes:
    """Say that documents hold the same text, with all that are in a group with one of them."""
    together = set(document_ids)
    for one in document_ids:
        together |= set(_group_of(db, one))
    if len(together) < 2:
        return Changes()
    document_links.remove_links(db, together, NOT_SAME)
    for first, second in combinations(sorted(document_ids), 2):
        document_links.add_link(db, first, second, SAME)
    return document_links.set_story_group(db, together, min(together))


def take_apart(db: Connection, document_id: int) -> Changes:
    """Say that a document does not hold the same text as the others of its group."""
    rest = [one for one in _group_of(db, document_id) if one != document_id]
    if not rest:
        return Changes()
    for other in rest:
        document_links.remove_links(db, (document_id, other), SAME)
        document_links.add_link(db, document_id, other, NOT_SAME)
    document_links.set_story_group(db, [document_id], None)
    document_links.set_story_group(db, rest, min(rest) if len(rest) > 1 else None)
    return changed("document", document_id, *rest) | changed("event")


def _group_of(db: Connection, document_id: int) -> list[int]:
    return document_links.story_group(db, documents.document(db, document_id).same_story)


def _kept_apart(db: Connection, document_id: int) -> set[int]:
    """The documents a person took this one apart from."""
    pairs = document_links.links(db, NOT_SAME)
    return {one for pair in pairs if document_id in pair for one in pair} - {document_id}
