"""Read the words that stand in pictures only: scans, photos, pages of a PDF without text.

The document is in the case already; its pages are read one by one, and each is kept as soon as it
is done, so that nothing is read twice after a crash. When the last page is done the words become
the document's text. Halves without a database run on a worker, those with one on the writer.
"""

import contextlib
import hashlib
import time
from collections import deque
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from casefile.model.changes import Changes, changed
from casefile.model.document import Document
from casefile.model.errors import LOCKED, InvalidDate, Unreadable
from casefile.model.ocr import NOT_READABLE, OcrPage, OcrWork
from casefile.model.reading import ReadDocument
from casefile.services import find_events, reread_document
from casefile.services.reread_document import ReadAnew, Reread, Wish
from casefile.store import documents, originals, scans
from casefile.store.driver import Connection, atomic
from casefile.store.history import undoable

DOCUMENT_SECONDS: Final = 600.0
"""After so long the pages left of a document wait until a person asks for them."""


class Reader(reread_document.Reader, Protocol):
    """The client of the children, as far as reading scans needs it."""

    def ocr_page(
        self,
        content: Callable[[], bytes],
        sha256: str,
        number: int,
        *,
        language: str = "",
        likely: str = "",
    ) -> OcrPage:
        """The words in the picture of a page; raises Unreadable with a reason."""
        ...


@dataclass(frozen=True, slots=True)
class PageDone:
    """What became of one page: its words, or why there are none."""

    number: int
    page: OcrPage | None
    reason: str = ""


def read_file_with_pictures(
    reader: Reader, content: bytes, name: str, seconds: float
) -> ReadDocument:
    """A file that belongs to no case, with the words in its pictures as far as `seconds` go.

    Raises:
        Unreadable: it cannot be read; a page that cannot be is left out.
    """
    read = reader.read(content, name)
    sha256 = hashlib.sha256(content).hexdigest()
    until, likely, pages = time.monotonic() + seconds, "", list[OcrPage]()
    for number in read.scanned:
        if time.monotonic() > until:
            break
        with contextlib.suppress(Unreadable):
            page = reader.ocr_page(lambda: content, sha256, number, likely=likely)
            likely = page.language
            if (page.confidence or 0.0) >= NOT_READABLE:
                pages.append(page)
    return reader.read(content, name, ocr=pages) if pages else read


def read_page(reader: Reader, folder: Path, work: OcrWork, number: int, likely: str) -> PageDone:
    """Read one page from its picture; `likely` is the language of the page before.

    Raises:
        Unreadable: the document is locked and nobody has typed its password since the program was
            started: its pages wait for that.
    """
    try:
        page = reader.ocr_page(
            lambda: originals.read_original(folder, work.sha256),
            work.sha256,
            number,
            language=work.language,
            likely=likely,
        )
    except Unreadable as error:
        if error.reason == LOCKED:
            raise
        return PageDone(number, None, error.sentence())
    if page.confidence is not None and page.confidence < NOT_READABLE:
        return PageDone(number, None, "The picture is too poor to be read by a machine.")
    return PageDone(number, page)


def keep_page(db: Connection, document_id: int, done: PageDone) -> Changes:
    """Keep what became of a page."""
    if done.page is None:
        return scans.fail_page(db, document_id, done.number, done.reason)
    return scans.keep_page(db, document_id, done.page)


def stop(db: Connection, document_id: int) -> Changes:
    """Leave the pages that still wait; what was read of the others stays."""
    return scans.move_pages(db, document_id, ["waiting"], "stopped")


def ask_for(db: Connection, document_id: int) -> Changes:
    """Have the pages read that were left, failed, or have garbage for words."""
    return scans.move_pages(db, document_id, ["stopped", "failed", "offered"], "waiting")


def ask_again(db: Connection, document_id: int, language: str) -> Changes:
    """Have all pictures of a document read again, in the language a person says it is in."""
    touched = documents.set_facts(db, document_id, language=language)
    return touched | scans.move_pages(db, document_id, ["read", "stopped", "failed"], "waiting")


def wish(db: Connection, document_id: int) -> Wish:
    """What the document's text is to be made of: the language chosen and the pages read."""
    return reread_document.wish(db, document_id)


def text_of(reader: Reader, folder: Path, document: Document, wished: Wish) -> ReadAnew:
    """The document's text with the words read from its pictures; the case is not touched yet.

    Raises:
        Unreadable: its original cannot be read any more.
    """
    content = originals.read_original(folder, document.sha256)
    read = reader.read(content, document.file_name, ocr=wished.ocr)
    return reread_document.made_anew(document.id, read, wished)


def has_words(db: Connection, document_id: int) -> bool:
    """Whether quotes may stand in the text the document has now."""
    return any(page.text for page in documents.pages(db, document_id))


def fill(db: Connection, anew: ReadAnew) -> Changes:
    """Give a document without words its text; events are searched for in it after that.

    The program's own work: it is no undo step, as adding the document was one.
    """
    document_id = anew.document_id
    touched = documents.set_read_again(
        db, document_id, anew.read, anew.sentences, anew.folded_pages
    )
    documents.set_language(db, document_id, anew.language)
    return touched | changed("ocr", document_id)


def read_waiting(
    db: Connection,
    folder: Path,
    reader: Reader,
    ids: Collection[int] | None = None,
    *,
    seconds: float = DOCUMENT_SECONDS,
    locked: Callable[[OcrWork, Unreadable], object] | None = None,
) -> Iterator[int]:
    """Read all pictures that wait, of these documents if given, on one thread; ids done.

    Events are searched for in what became text. `locked` hears of documents that wait on for their
    password.
    """
    for work in scans.work(db, ids):
        try:
            _read_pages(db, folder, reader, work, seconds)
            wished = wish(db, work.document_id)
            anew = text_of(reader, folder, documents.document(db, work.document_id), wished)
            _keep_text(db, reader, anew)
        except (Unreadable, InvalidDate) as error:
            if isinstance(error, Unreadable) and error.reason == LOCKED:
                if locked is not None:
                    locked(work, error)
                continue
            with atomic(db):
                find_events.give_up(db, work.document_id, error)
        yield work.document_id


def reread(
    db: Connection,
    folder: Path,
    reader: Reader,
    document_id: int,
    language: str = "",
    encoding: str = "",
) -> Reread:
    """Read a document again; its pictures too, if they wait or were read in another language.

    Raises:
        CaseError: as `reread_document.reread`.
    """
    pages = scans.pages_read(db, document_id)
    if not language or all(page.language == language for page in pages):
        reread_document.reread(db, folder, reader, document_id, language, encoding)
    else:
        with atomic(db):
            ask_again(db, document_id, language)
    deque(read_waiting(db, folder, reader, [document_id]), maxlen=0)
    return reread_document.outcome(db, document_id)


def _read_pages(
    db: Connection, folder: Path, reader: Reader, work: OcrWork, seconds: float
) -> None:
    until, likely = time.monotonic() + seconds, ""
    for number in work.waiting:
        if time.monotonic() > until:
            with atomic(db):
                stop(db, work.document_id)
            return
        done = read_page(reader, folder, work, number, likely)
        likely = done.page.language if done.page else likely
        with atomic(db):
            keep_page(db, work.document_id, done)


def _keep_text(db: Connection, reader: Reader, anew: ReadAnew) -> None:
    document_id = anew.document_id
    if has_words(db, document_id):
        found = reread_document.ask(db, anew).ask(reader)
        exhibit = documents.document(db, document_id).exhibit
        with atomic(db), undoable(db, f"read the pictures of {exhibit}"):
            reread_document.keep(db, anew, found)
        return
    with atomic(db):
        fill(db, anew)
    found = find_events.question(db, document_id, anew.hints).ask(reader)
    with atomic(db):
        find_events.keep(db, document_id, found)
