"""Move a document that belongs to another case there, with its events; the original goes along.

The other case gets it first and safely; only then this one lets it go: into the trash, from where
undo brings it back. The log of either case says so without anybody's name.
"""

from pathlib import Path

from casefile.model.changes import Changes, changed
from casefile.model.errors import CaseError
from casefile.services.open_case import working_case
from casefile.store import document_moving, documents, originals
from casefile.store.driver import Connection, atomic
from casefile.store.history import undoable
from casefile.text.folding import search_fold


def move(
    db: Connection, case_folder: Path, document_id: int, target: Path
) -> tuple[list[int], Changes]:
    """Move a document and its attachments into the case in folder `target`.

    The new ids there. The caller holds this case's undo step.

    Raises:
        CaseError: the other case is this one, is open elsewhere, or has the document already.
    """
    if target.resolve() == case_folder.resolve():
        raise _refused("That is this case.", "Choose the folder of another case.")
    ids = document_moving.with_attachments(db, document_id)
    parcel = document_moving.pack(db, ids)
    folded = {one: [search_fold(page.text) for page in documents.pages(db, one)] for one in ids}
    with working_case(target) as other:
        for row in parcel.documents:
            if documents.find_by_sha(other.db, row["sha256"]) is not None:
                raise _refused(
                    f"The other case has {row['exhibit_label']} already.",
                    "Look for it there, also in its trash.",
                )
        for row in parcel.documents:
            content = originals.read_original(case_folder, row["sha256"])
            originals.store_original(other.folder, content)
        words = "add 1 document" if len(ids) == 1 else f"add {len(ids)} documents"
        with atomic(other.db), undoable(other.db, words):
            moved = document_moving.unpack(other.db, parcel, folded)
    gone = document_moving.take_out(db, parcel)
    documents.trash(db, ids)
    return moved, changed("document", *ids) | changed("event", *gone) | changed("search")


def _refused(what: str, todo: str) -> CaseError:
    return CaseError(what, "Nothing was changed.", todo)
