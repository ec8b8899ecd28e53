"""Files inside a PDF: those of a portfolio, and those pinned to its pages."""

from collections.abc import Iterator

import pymupdf

from casefile.model.reading import Attachment

FILE_LIMIT = 100
SIZE_LIMIT = 200 * 1024 * 1024
_BROKEN = (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError, TypeError, IndexError, KeyError)


def files_inside(document: pymupdf.Document, pages: int) -> tuple[Attachment, ...]:
    """The files a PDF carries, at most 100 and 200 MB; damaged ones are passed over.

    `pages` is how many of its pages could be read. Names are only names, never paths.
    """
    found: list[Attachment] = []
    room = SIZE_LIMIT
    for name, content in _files(document, pages):
        room -= len(content)
        if room < 0 or len(found) == FILE_LIMIT:
            break
        if content:
            words = " ".join(name.split())
            found.append(Attachment(words or f"file {len(found) + 1}", "", content))
    return tuple(found)


def _files(document: pymupdf.Document, pages: int) -> Iterator[tuple[str, bytes]]:
    for place in range(_count(document)):
        try:
            told = document.embfile_info(place)
            name = told.get("ufilename") or told.get("filename") or told.get("name")
            yield str(name), bytes(document.embfile_get(place))
        except (*_BROKEN, MemoryError):
            continue
    for number in range(pages):
        for pin, kind, _ in _pins(document, number):
            if kind == pymupdf.mupdf.PDF_ANNOT_FILE_ATTACHMENT:
                yield from _pinned(document, pin)


def _count(document: pymupdf.Document) -> int:
    try:
        return int(document.embfile_count())
    except _BROKEN:
        return 0


def _pins(document: pymupdf.Document, number: int) -> list[tuple[int, int, str]]:
    try:
        return list(document.page_annot_xrefs(number))
    except _BROKEN:
        return []


def _pinned(document: pymupdf.Document, pin: int) -> Iterator[tuple[str, bytes]]:
    """The file of an annotation, read from its dictionary (PDF 32000-1, 7.11.3)."""
    try:
        names = [document.xref_get_key(pin, key) for key in ("FS/UF", "FS/F")]
        name = next((value for kind, value in names if kind == "string"), "")
        kind, place = document.xref_get_key(pin, "FS/EF/F")
        if kind == "xref":
            yield name, bytes(document.xref_stream(int(place.split()[0])) or b"")
    except (*_BROKEN, MemoryError):
        return
