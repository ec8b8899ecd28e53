"""PDF documents with a text layer, page by page, so that good pages survive a bad one."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import pymupdf

from casefile.model.errors import LOCKED, Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import PDF, SEALED_PDF
from casefile.model.ocr import OcrPage
from casefile.model.reading import ReadDocument, ReadPage
from casefile.reading.ocr_rows import ocr_rows
from casefile.reading.pdf_files import files_inside
from casefile.reading.pdf_paragraphs import left_margin, page_paragraphs, page_texts, words_of
from casefile.reading.pdf_repair import BROKEN, leads_to_a_page, pages_found, was_gathered
from casefile.reading.pdf_rows import Row, page_rows
from casefile.reading.pdf_scans import is_garbage, is_scan
from casefile.reading.running_heads import part_pages

_ERRORS_IN_A_ROW = 50
_FOR_A_CERTIFICATE = b"/Adobe.PubSec"
_TAIL = 2048  # where a whole file says that it ends


@dataclass(frozen=True, slots=True)
class PageLimits:
    """How far to read: at most `pages` pages and until `until` (monotonic seconds).

    `on_page(number, count)` hears of each page that was read.
    """

    pages: int | None = None
    until: float | None = None
    on_page: Callable[[int, int], None] | None = None

    def reached(self, number: int) -> bool:
        """Whether the page of this number (from 1) is beyond them."""
        if self.pages is not None and number > self.pages:
            return True
        return self.until is not None and time.monotonic() > self.until


@dataclass(slots=True)
class _Scan:
    """What was taken from the pages so far; a page that failed has no rows and no size."""

    rows: list[list[Row]] = field(default_factory=list)
    sizes: list[tuple[float, float]] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)
    doubtful: list[int] = field(default_factory=list)
    memory: bool = False


@contextmanager
def open_pdf(content: bytes, password: str | None = None) -> Iterator[pymupdf.Document]:
    """The PDF with its pages, closed afterwards.

    Raises:
        Unreadable: "needs password" (also for a wrong one), "damaged" (no page can be found).
    """
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    with _opened(content) as document:
        if document.needs_pass and not document.authenticate(password or ""):
            what = "The password does not fit." if password else "It is locked with a password."
            raise Unreadable(LOCKED, what, todo="Type its password.", media_type=PDF)
        yield document


def _opened(content: bytes) -> pymupdf.Document:
    """The PDF, locked or with at least one page."""
    try:
        document = pymupdf.open(stream=content, filetype="pdf")
        if document.needs_pass or leads_to_a_page(document):
            return document
        document.close()
        document = pages_found(content)
    except BROKEN as error:
        if _FOR_A_CERTIFICATE in content:
            raise _sealed() from error
        raise _damaged() from error
    if not document.page_count:
        document.close()
        raise _damaged()
    return document


def read_pdf(
    content: bytes,
    file_name: str,
    *,
    password: str | None = None,
    limits: PageLimits | None = None,
    ocr: Mapping[int, OcrPage] | None = None,
) -> ReadDocument:
    """The text of a PDF in paragraphs, without running heads and page numbers.

    Pages without words keep their size, so that their picture can be shown. Those in `ocr`, by
    number, are taken as a machine read them from their picture.

    Raises:
        Unreadable: see `open_pdf`; "damaged" too when no page can be read.
    """
    with open_pdf(content, password) as document:
        count = document.page_count
        scan = _scan(document, limits or PageLimits(), ocr or {})
        repaired, gathered = bool(document.is_repaired), was_gathered(document)
        files = files_inside(document, len(scan.rows))
    if len(scan.failed) == len(scan.rows):
        raise _damaged()
    texts, heads = texts_of_rows(scan.rows, [height for _, height in scan.sizes])
    pages = tuple(
        ReadPage(number, text, width, height)
        for number, (text, (width, height)) in enumerate(zip(texts, scan.sizes, strict=True), 1)
    )
    state, reason, remark = _state(scan, texts, count)
    if state == "text" and repaired and b"%%EOF" not in content[-_TAIL:]:
        state, reason, remark = "partly read", "damaged", f"cut off; {count} {_pages(count)} read"
    if state == "text" and gathered:
        found = f"{count} {_pages(count)} found"
        state, reason = "partly read", "damaged"
        remark = f"its list of pages is broken; {found}, maybe not in their order"
    hints = DocumentHints(format="pdf", file_name=file_name, running_heads=heads)
    return ReadDocument(
        PDF,
        pages,
        hints,
        state,
        reason,
        remark,
        count,
        attachments=files,
        scanned=tuple(scan.pictures),
        doubtful=tuple(scan.doubtful),
    )


def texts_of_rows(
    rows: Sequence[Sequence[Row]], heights: Sequence[float]
) -> tuple[list[str], tuple[str, ...]]:
    """The text of each page from its rows, and the running heads left out of it."""
    parts, heads = part_pages(rows, heights)
    left = left_margin(parts)
    return page_texts([page_paragraphs(part, left) for part in parts], words_of(parts)), heads


def _scan(document: pymupdf.Document, limits: PageLimits, ocr: Mapping[int, OcrPage]) -> _Scan:
    scan = _Scan()
    count = document.page_count
    in_a_row = 0
    for number in range(1, count + 1):
        if limits.reached(number) or in_a_row == _ERRORS_IN_A_ROW:
            break
        try:
            page = document[number - 1]
            rows = page_rows(page)
            if number in ocr:
                rows = ocr_rows(ocr[number])
            elif is_scan(page, rows):
                scan.pictures.append(number)
            elif is_garbage(rows):
                scan.doubtful.append(number)
            size = page.rect
            scan.sizes.append((size.width, size.height))
            scan.rows.append(rows)
            in_a_row = 0
        except (*BROKEN, MemoryError) as error:
            scan.memory = scan.memory or isinstance(error, MemoryError) or "malloc" in str(error)
            scan.failed.append(number)
            scan.rows.append([])
            scan.sizes.append((0.0, 0.0))
            in_a_row += 1
        if limits.on_page is not None:
            limits.on_page(number, count)
    return scan


def _state(scan: _Scan, texts: list[str], count: int) -> tuple[str, str, str]:
    """Text state, reason and remark of the document."""
    read = len(scan.rows) - len(scan.failed)
    if not any(texts):
        kind = "scanned " if scan.pictures else ""
        return "not read", "empty", f"{count} {kind}{_pages(count)} without text"
    if read < count:
        reason = "too large" if scan.memory or not scan.failed else "damaged"
        good = [number for number in range(1, len(scan.rows) + 1) if number not in scan.failed]
        if good == list(range(1, read + 1)):
            span = f"pages 1-{read}" if read > 1 else "page 1"
            return "partly read", reason, f"{span} of {count} read"
        return "partly read", reason, f"{read} of {count} pages read"
    if scan.pictures:
        scanned = len(scan.pictures)
        return "partly read", "empty", f"{scanned} of {count} pages without text (scanned)"
    return "text", "", ""


def _pages(count: int) -> str:
    return "page" if count == 1 else "pages"


def _sealed() -> Unreadable:
    return Unreadable(
        LOCKED,
        "It is locked for the holder of a certificate.",
        todo="Open it with that certificate, print it to a PDF and add that.",
        media_type=SEALED_PDF,
    )


def _damaged() -> Unreadable:
    return Unreadable("damaged", "The PDF is damaged: none of its pages can be read.")
