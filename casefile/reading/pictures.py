"""Photos and scans as documents: a page a picture, shown as they are; words come by OCR."""

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import pi_heif
import pymupdf
from PIL import Image, ImageSequence

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import HEIC, TIFF, WEBP
from casefile.model.reading import ReadDocument, ReadPage
from casefile.reading.known_files import picture_type

PIXEL_LIMIT: Final = 120_000_000
"""Of one picture: a page of A3 at 600 dots an inch has 70 million."""
BROKEN = (
    pymupdf.mupdf.FzErrorBase,
    RuntimeError,
    ValueError,
    SystemError,
    TypeError,
    OSError,
    LookupError,
    ArithmeticError,
    EOFError,
    SyntaxError,  # Pillow's word for a broken header
    Image.DecompressionBombError,
    struct.error,
)
"""What MuPDF, Pillow and libheif raise for pictures that are cut off or wrong."""
_AVIF: Final = b"avif"


def read_picture(content: bytes, file_name: str) -> ReadDocument:
    """The pages of a picture file (a .tif may hold several) with their sizes and no words yet.

    Raises:
        Unreadable: "damaged" when nothing in it can be shown, "too large".
    """
    kind = picture_type(content)
    with open_pictures(content) as document:
        pages = tuple(
            ReadPage(number, "", page.rect.width, page.rect.height)
            for number, page in enumerate(_pages(document), 1)
        )
        count = document.page_count
    if not pages:
        raise _damaged(kind)
    if len(pages) < count:
        remark = f"{len(pages)} of {count} pages can be shown"
    else:
        remark = "1 picture without text" if count == 1 else f"{count} pictures without text"
    hints = DocumentHints(format="pdf", file_name=file_name)
    scanned = tuple(page.number for page in pages)
    return ReadDocument(
        kind, pages, hints, "not read", "empty", remark, len(pages), scanned=scanned
    )


@contextmanager
def open_pictures(content: bytes) -> Iterator[pymupdf.Document]:
    """A picture file as a document of pages, closed afterwards.

    Raises:
        Unreadable: "damaged", "too large".
    """
    kind = picture_type(content)
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    try:
        document = _opened(content, kind)
    except BROKEN as error:
        raise _damaged(kind) from error
    with document:
        if document.page_count < 1:
            raise _damaged(kind)
        yield document


def _opened(content: bytes, kind: str) -> pymupdf.Document:
    """The pictures as MuPDF opens them; what it does not know by way of Pillow and libheif."""
    if kind in (HEIC, WEBP):
        return pymupdf.open(stream=_as_netpbm(content, kind), filetype="pnm")
    if kind != TIFF:
        return pymupdf.open(stream=content, filetype=kind.partition("/")[2])
    try:
        document = pymupdf.open(stream=content, filetype="tiff")
        if document.page_count and document[0].rect:
            return document
    except BROKEN:
        pass  # colours one after the other, packed in rarer ways: Pillow knows more of them
    return pymupdf.open(stream=_tiff_as_netpbm(content), filetype="pnm")


def _pages(document: pymupdf.Document) -> Iterator[pymupdf.Page]:
    """The pages up to the first that is damaged."""
    for number in range(document.page_count):
        try:
            yield document[number]
        except BROKEN:
            return


def _as_netpbm(content: bytes, kind: str) -> bytes:
    """A picture that MuPDF does not know, as one of the plainest kind it knows."""
    if kind == HEIC and content[8:12] != _AVIF:
        return _heic_as_netpbm(content)
    with Image.open(io.BytesIO(content), formats=["WEBP", "AVIF"]) as picture:
        _check_size(picture.width, picture.height, kind)
        return _netpbm(picture.width, picture.height, picture.convert("RGB").tobytes())


def _heic_as_netpbm(content: bytes) -> bytes:
    held = pi_heif.open_heif(io.BytesIO(content), convert_hdr_to_8bit=True)
    _check_size(held.size[0], held.size[1], HEIC)
    picture = held.to_pillow().convert("RGB")
    return _netpbm(picture.width, picture.height, picture.tobytes())


def _tiff_as_netpbm(content: bytes) -> bytes:
    """The pages of a TIFF in grey, as many as there is room for."""
    pages, pixels = list[bytes](), 0
    with Image.open(io.BytesIO(content), formats=["TIFF"]) as picture:
        for page in ImageSequence.Iterator(picture):
            pixels += page.width * page.height
            if pixels > PIXEL_LIMIT:
                break
            deep = page.mode.startswith("I")  # sixteen bits a pixel
            grey = page.convert("I").point(lambda value: value / 256) if deep else page
            grey = grey.convert("L")
            pages.append(b"P5\n%d %d\n255\n" % (page.width, page.height) + grey.tobytes())
    if not pages:
        raise Unreadable("too large", "The picture has too many pixels.", media_type=TIFF)
    return b"".join(pages)


def _check_size(width: int, height: int, kind: str) -> None:
    if width * height > PIXEL_LIMIT:
        raise Unreadable("too large", "The picture has too many pixels.", media_type=kind)


def _netpbm(width: int, height: int, pixels: bytes) -> bytes:
    return b"P6\n%d %d\n255\n" % (width, height) + pixels


def _damaged(kind: str) -> Unreadable:
    return Unreadable("damaged", "The picture is damaged.", media_type=kind)
