"""Say how documents belong together, and what a person says of it: versions, translations, sources.

Nothing is claimed that nobody said: two documents that are not tied are not called independent.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from casefile.model.changes import Changes
from casefile.model.document import Document
from casefile.model.errors import CaseError
from casefile.model.ties import Ties
from casefile.store import document_links, documents
from casefile.store.driver import Connection


def ties(db: Connection) -> dict[int, Ties]:
    """What each document of the case is tied to; documents without ties are left out."""
    known = {one.id: one for one in documents.documents(db)}
    found: dict[int, dict[str, list[Document]]] = defaultdict(lambda: defaultdict(list))
    groups: dict[int, list[Document]] = defaultdict(list)

    def tie(document_id: int, other_id: int | None, name: str, back: str) -> None:
        if other_id in known and document_id in known:
            found[document_id][name].append(known[other_id])
            found[other_id][back].append(known[document_id])

    for one in known.values():
        tie(one.id, one.supersedes, "newer_than", "replaced_by")
        tie(one.id, one.translation_of, "translation_of", "translations")
        tie(one.id, one.parent_id, "attached_to", "attachments")
        tie(one.id, one.part_of, "part_of", "parts")
        if one.same_story is not None:
            groups[one.same_story].append(one)
    for group in groups.values():
        for one in group if len(group) > 1 else ():
            found[one.id]["same_text"] = [other for other in group if other.id != one.id]
    for document_id, other_id in document_links.links(db, document_links.RELIES_ON):
        tie(document_id, other_id, "relies_on", "relied_on_by")
    photos = {one.id: one for one in _all(db)}
    for document_id, other_id in document_links.links(db, document_links.MADE_OF, trashed=True):
        found[document_id]["made_of"].append(photos[other_id])
    return {
        document_id: Ties(**{name: tuple(others) for name, others in of_it.items()})
        for document_id, of_it in found.items()
    }


def newer_version(db: Connection, document_id: int, of_id: int) -> Changes:
    """Say that a document is a newer version of another; both stay as they are.

    Raises:
        CaseError: it would be a version of itself.
    """
    _refuse_circle(db, document_id, of_id, lambda one: one.supersedes)
    return document_links.set_supersedes(db, document_id, of_id)


def translation(db: Connection, document_id: int, of_id: int) -> Changes:
    """Say that a document is a translation of another.

    Raises:
        CaseError: it would be a translation of itself.
    """
    _refuse_circle(db, document_id, of_id, lambda one: one.translation_of)
    return document_links.set_translation_of(db, document_id, of_id)


def no_version(db: Connection, document_id: int) -> Changes:
    """Take back that a document is a newer version of another."""
    return document_links.set_supersedes(db, document_id, None)


def no_translation(db: Connection, document_id: int) -> Changes:
    """Take back that a document is a translation of another."""
    return document_links.set_translation_of(db, document_id, None)


def relies_on(db: Connection, document_id: int, other_id: int) -> Changes:
    """Say that a document takes what it tells from another one.

    Raises:
        CaseError: the two are one document.
    """
    if document_id == other_id:
        raise _with_itself()
    return document_links.add_link(db, document_id, other_id, document_links.RELIES_ON)


def not_relying(db: Connection, document_id: int, other_id: int) -> Changes:
    """Take back that one of two documents relies on the other."""
    return document_links.remove_links(db, (document_id, other_id), document_links.RELIES_ON)


def _refuse_circle(
    db: Connection, document_id: int, of_id: int, before: Callable[[Document], int | None]
) -> None:
    known: Mapping[int, Document] = {one.id: one for one in _all(db)}
    at: int | None = of_id
    seen: set[int] = set()
    while at is not None and at not in seen:
        if at == document_id:
            raise _with_itself()
        seen.add(at)
        at = before(known[at]) if at in known else None


def _all(db: Connection) -> Iterable[Document]:
    return (*documents.documents(db), *documents.documents(db, trashed=True))


def _with_itself() -> CaseError:
    return CaseError(
        "A document cannot be tied to itself.",
        "Nothing was changed.",
        "Choose another document, or the other direction.",
    )
