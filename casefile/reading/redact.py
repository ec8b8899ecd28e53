"""A copy of a PDF with words blacked out for good: text, picture and everything beside the page.

What is covered is taken out of the page and the pixels under it are painted over; notes, links,
forms, bookmarks, layers, data and older states of the file go altogether.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import pymupdf

from casefile.model.errors import Unreadable
from casefile.model.redaction import ReadWord, Redacted

Find = Callable[[str], Sequence[tuple[int, int]]]
"""Where in a text something is to be blacked out, in code points."""
_BROKEN = (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError, TypeError, IndexError, KeyError)
_CATALOG: Final = (
    "StructTreeRoot", "MarkInfo", "Names", "Dests", "OpenAction", "AA", "AcroForm", "PieceInfo",
    "Outlines", "Metadata", "PageLabels", "OCProperties", "Threads", "Collection", "AF",
)  # fmt: skip
_PAGE: Final = ("AA", "PieceInfo", "Metadata", "Thumb", "B", "StructParents", "AF")
_MAKER = re.compile(rb"(/Producer ?\()([^()]*)(\))")
"""Where the engine writes its own name; blanks of the same length keep every offset true."""
_PIXELS: Final = 2
"""PDF_REDACT_IMAGE_PIXELS: paint over the pixels of a picture that lie under a place."""
_MARGIN: Final = 0.5
"""Points round a word that go with it: its neighbours stand further off."""


@dataclass(frozen=True, slots=True)
class _Box:
    start: int
    end: int
    rect: pymupdf.Rect


def redact_pdf(
    content: bytes,
    find: Find,
    read: Mapping[int, Sequence[ReadWord]],
    password: str | None = None,
) -> Redacted:
    """The copy; `read` are the words machines have read on pictures, by page number from 1.

    `password` opens a locked document; the copy has none.

    Raises:
        Unreadable: "not supported" for anything but a PDF, "needs password", "damaged".
    """
    pymupdf.TOOLS.mupdf_display_errors(False)
    if not content.lstrip()[:5].startswith(b"%PDF"):
        raise Unreadable("not supported", "Only a PDF can be blacked out.")
    try:
        with pymupdf.open(stream=content, filetype="pdf") as document:
            if document.needs_pass and not document.authenticate(password or ""):
                raise Unreadable("needs password", "The PDF needs a password.")
            return _redacted(document, find, read)
    except _BROKEN as error:
        raise Unreadable("damaged", "This PDF could not be blacked out.") from error


def page_texts(content: bytes) -> list[str]:
    """The texts of a finished copy's pages, to be searched once more."""
    with pymupdf.open(stream=content, filetype="pdf") as document:
        return [str(page.get_text()) for page in document]


def _redacted(
    document: pymupdf.Document, find: Find, read: Mapping[int, Sequence[ReadWord]]
) -> Redacted:
    catalog = document.pdf_catalog()
    for key in _CATALOG:
        document.xref_set_key(catalog, key, "null")
    places, unread, pictures = 0, [], []
    for number in range(1, document.page_count + 1):
        page = document[number - 1]
        words = [(str(w[4]), pymupdf.Rect(w[:4])) for w in page.get_text("words")]
        seen = [(text, pymupdf.Rect(box)) for text, *box in read.get(number, ())]
        if page.get_images():
            pictures.append(number)
            # The places of read words are those of a page that is not turned.
            if not words and (not seen or page.rotation):
                unread.append(number)
        places += _blacken(page, _rects(words, find) + _rects(seen, find))
        for key in _PAGE:
            document.xref_set_key(page.xref, key, "null")
    document.set_toc([])
    document.scrub()
    document.set_metadata({})
    made = bytes(document.tobytes(garbage=4, deflate=True, clean=True, encryption=1))
    nameless = _MAKER.sub(lambda one: one[1] + b" " * len(one[2]) + one[3], made)
    return Redacted(nameless, places, tuple(unread), tuple(pictures))


def _rects(words: Sequence[tuple[str, pymupdf.Rect]], find: Find) -> list[pymupdf.Rect]:
    """The places of what is found, also over the end of a line and a divided word."""
    found: list[pymupdf.Rect] = []
    for divided in (False, True):
        text, boxes = _joined(words, divided=divided)
        for start, end in find(text):
            found += [box.rect for box in boxes if box.start < end and start < box.end]
    return [rect for at, rect in enumerate(found) if rect not in found[:at]]


def _joined(words: Sequence[tuple[str, pymupdf.Rect]], *, divided: bool) -> tuple[str, list[_Box]]:
    """The words as one text; `divided` joins a word that ends in a hyphen to the next."""
    text, boxes = "", []
    for words_text, rect in words:
        boxes.append(_Box(len(text), len(text) + len(words_text), rect))
        if divided and words_text.endswith(("-", "\u00ad")):
            text += words_text[:-1]
        else:
            text += words_text + " "
    return text, boxes


def _blacken(page: pymupdf.Page, rects: Sequence[pymupdf.Rect]) -> int:
    for note in list(page.annots() or ()):
        page.delete_annot(note)
    for field in list(page.widgets() or ()):
        page.delete_widget(field)
    for rect in rects:
        wider = pymupdf.Rect(rect.x0 - _MARGIN, rect.y0, rect.x1 + _MARGIN, rect.y1)
        page.add_redact_annot(wider, fill=(0, 0, 0))
    if rects:
        page.apply_redactions(images=_PIXELS)
    return len(rects)
