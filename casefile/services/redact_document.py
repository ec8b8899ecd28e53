"""A copy of a PDF exhibit with names or words blacked out; the original stays as it is.

The copy is made in the reading child, where a stranger's file may do no harm. It is searched twice
before anybody gets it: by the engine that made it, and by a second reader of its bytes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from casefile.model.document import Document
from casefile.model.errors import CaseError
from casefile.model.redaction import ReadWord, Redacted
from casefile.output.leak_scan import painted_in, texts_in, traces
from casefile.store import documents, entities, originals, scans
from casefile.store.driver import Connection
from casefile.text.name_search import HiddenName, NameSearch

_LEAST = 4


class Blackener(Protocol):
    """Whoever blacks out: the reading client."""

    def redact(
        self,
        content: bytes,
        names: Sequence[HiddenName],
        read: Mapping[int, Sequence[ReadWord]],
    ) -> Redacted:
        """The copy of a PDF."""
        ...


@dataclass(frozen=True, slots=True)
class Order:
    """What to black out in which document."""

    document: Document
    content: bytes
    names: tuple[HiddenName, ...]
    read: Mapping[int, tuple[ReadWord, ...]]


def redactable(document: Document) -> bool:
    """Whether a document is a whole PDF."""
    return document.media_type == "application/pdf" and document.part_of is None


def order(
    db: Connection,
    folder: Path,
    document_id: int,
    people: Sequence[int],
    words: Sequence[str] = (),
) -> Order:
    """What is needed to black out these people and words in a document.

    Raises:
        CaseError: nothing was named, or the document is no whole PDF.
    """
    document = documents.document(db, document_id)
    if not redactable(document):
        raise CaseError(
            "Only a whole PDF can be blacked out.",
            "Nothing was written.",
            "Save the document as PDF, add that, and black out the PDF.",
        )
    names = [_name(db, one) for one in people]
    names += [HiddenName((word.strip(),), "", person=False) for word in words if word.strip()]
    if not names:
        raise CaseError("Nothing to black out was named.", "Nothing was written.")
    pages = scans.with_words(db, documents.pages(db, document_id))
    read = {
        page.number: tuple(
            (
                page.text[one.start - page.char_start : one.end - page.char_start],
                one.x0,
                one.y0,
                one.x1,
                one.y1,
            )
            for one in page.words
        )
        for page in pages
        if page.words
    }
    content = originals.read_original(folder, document.sha256)
    return Order(document, content, tuple(names), read)


def redact(wanted: Order, blackener: Blackener) -> Redacted:
    """The copy, searched before it is given.

    Raises:
        CaseError: the words are still in it somewhere, a page is a picture nobody has read, or
            nothing was found to black out.
    """
    made = blackener.redact(wanted.content, wanted.names, wanted.read)
    if made.unread:
        pages = ", ".join(str(number) for number in made.unread)
        raise CaseError(
            f"Pages whose words stand in a picture were not read: {pages}.",
            "Nothing was written.",
            "Have the pictures of this document read first (R in Documents).",
        )
    search = NameSearch(wanted.names)
    left = [f"page {number}" for number in made.left]
    left += [piece.where for piece in texts_in(made.content) if search.find(piece.text)]
    words = {word for one in wanted.names for name in one.spellings for word in _words(name)}
    for piece in painted_in(made.content):
        text = piece.text.casefold()
        left += [piece.where for word in words if word in text]
    if left or traces(made.content):
        raise CaseError(
            "The copy still held words that were to be blacked out.",
            "Nothing was written.",
            "Black out this document on a print of it.",
            "; ".join(dict.fromkeys(left)),
        )
    if not made.places:
        raise CaseError(
            "None of these names or words was found in the document.",
            "Nothing was written.",
            "Look how the document writes them.",
        )
    return made


def _words(name: str) -> list[str]:
    """The words of a spelling that are long enough not to come about by chance."""
    return [word for word in name.casefold().split() if len(word) >= _LEAST]


def _name(db: Connection, entity_id: int) -> HiddenName:
    one = entities.entity(db, entity_id)
    return HiddenName((one.main_name, *one.also_written), "", one.kind == "person")
