"""Say whether the text the case shows is what its originals give when they are read again."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from casefile.model.document import Document, PageText
from casefile.model.errors import CaseError
from casefile.model.reading import ReadPage
from casefile.services import reread_document
from casefile.services.reread_document import Reader
from casefile.store import documents, originals
from casefile.store.check import Problem
from casefile.store.driver import Connection


def check_texts(
    db: Connection,
    folder: Path,
    reader: Reader,
    progress: Callable[[int, int], None] | None = None,
) -> list[Problem]:
    """A problem for every page whose stored text its original does not give; empty when none.

    Takes as long as adding the documents did: each is read again, with the encoding a person chose
    and what was read from pictures of its pages. A note is its own text; a document that was not
    read has none. `progress` is called with (documents read, documents in all).
    """
    kept = [one for one in documents.documents(db) if _has_text(one)]
    found: list[Problem] = []
    for done, document in enumerate(kept, 1):
        found.extend(_compare(db, folder, reader, document))
        if progress is not None:
            progress(done, len(kept))
    return found


def _has_text(document: Document) -> bool:
    return reread_document.may_be_reread(document) and document.text_state != "not read"


def _compare(db: Connection, folder: Path, reader: Reader, document: Document) -> Iterator[Problem]:
    wish = reread_document.wish(db, document.id)
    try:
        content = originals.read_original(folder, document.sha256)
        read = reader.read(content, document.file_name, encoding=wish.encoding, ocr=wish.ocr)
    except CaseError as error:
        what = f"{document.exhibit} ({document.file_name}) could not be read again: {error.what}"
        yield Problem("text not compared", what)
        return
    stored, pages_read = documents.pages(db, document.id), read.pages
    if document.part_of is not None or document.text_state == "split":
        # Of a file that was split each part keeps its own pages.
        own = {page.number for page in stored}
        pages_read = tuple(page for page in pages_read if page.number in own)
    differing = _differing(stored, pages_read)
    if differing:
        pages = ", ".join(map(str, differing))
        yield Problem(
            "text",
            f"The text of {document.exhibit} ({document.file_name}), page {pages}, is not what its"
            " original gives. Casefile reads differently since it was added, or the text was"
            " changed: read the document again.",
        )


def _differing(stored: Sequence[PageText], read: Sequence[ReadPage]) -> list[int]:
    before = {page.number: page.text for page in stored}
    now = {page.number: page.text for page in read}
    return sorted(
        number for number in before.keys() | now.keys() if before.get(number) != now.get(number)
    )
