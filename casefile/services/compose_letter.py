"""Several photos of one letter become one document, its pages in order and the right way up.

The photos stay in the case as they came, in its trash; what is made of them is a document of its
own, whose log entries name the photos by their fingerprints.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from casefile.model.changes import Changes, changed
from casefile.model.document import Document
from casefile.model.errors import CaseError
from casefile.model.media import PICTURES
from casefile.services import import_document
from casefile.services.import_document import DocumentReader, Prepared
from casefile.store import custody, document_links, documents, originals
from casefile.store.driver import Connection

CHANNEL = "photos"


class Composer(DocumentReader, Protocol):
    """The reading child's client, as far as making a document of pictures needs it."""

    def compose(self, pictures: Sequence[bytes], turns: Sequence[int]) -> bytes:
        """A PDF of these pictures; raises Unreadable with a reason."""
        ...


@dataclass(frozen=True, slots=True)
class Photo:
    """A page of the letter: a picture of the case, turned clockwise by `turn` degrees."""

    document: Document
    turn: int = 0


def is_photo(document: Document) -> bool:
    """Whether a document is a picture that can become a page."""
    return document.media_type in PICTURES and document.trashed_at is None


def prepare(reader: Composer, case_folder: Path, photos: Sequence[Photo]) -> Prepared:
    """Make the letter of its photos, on a worker; the case is not touched yet.

    Raises:
        CaseError: fewer than two, or one that is no picture or damaged.
    """
    if len(photos) < 2 or not all(is_photo(photo.document) for photo in photos):
        raise CaseError(
            "These are not several pictures.",
            "Nothing was changed.",
            "Choose two or more photos or scans of one letter.",
        )
    pictures = [originals.read_original(case_folder, one.document.sha256) for one in photos]
    content = reader.compose(pictures, [photo.turn for photo in photos])
    name = f"{Path(photos[0].document.file_name).stem}-{len(photos)}.pdf"
    return import_document.prepare_bytes(reader, case_folder, content, name, CHANNEL)


def keep(db: Connection, prepared: Prepared, photos: Sequence[Photo]) -> tuple[int, Changes]:
    """Add the letter and lay its photos into the trash; its id. The caller holds the undo step.

    Raises:
        CaseError: an accepted event rests on one of the photos.
    """
    for photo in photos:
        states = {state for *_, state in documents.quotes_of(db, photo.document.id)}
        if "accepted" in states:
            raise CaseError(
                f"An accepted event rests on {photo.document.exhibit}.",
                "Nothing was changed.",
                "Put the event back to review first, then make one letter of the photos.",
            )
    (added, *_), changes = import_document.add(db, [prepared])
    for photo in photos:
        document_links.add_link(db, added.document_id, photo.document.id, document_links.MADE_OF)
        custody.append(db, "made a page of a letter", photo.document.sha256)
    changes |= documents.trash(db, [photo.document.id for photo in photos])
    return added.document_id, changes | changed("document", added.document_id)
