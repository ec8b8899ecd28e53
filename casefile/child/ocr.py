"""What the OCR child does: reads the pictures of pages, one page a request."""

import os
from collections.abc import Mapping
from contextlib import ExitStack
from typing import IO

import pymupdf
from PIL import Image, ImageDraw

from casefile.child.serving import Answer, Handler
from casefile.child.small_files import picture_files
from casefile.model import media
from casefile.model.errors import Unreadable
from casefile.model.ocr import LANGUAGES
from casefile.model.resource import resource_bytes, resource_path
from casefile.reading.ocr import read_picture
from casefile.reading.ocr_engine import Engine, NoEngine, NoLanguageData
from casefile.reading.ocr_prepare import LONG_SIDE
from casefile.reading.pdf import open_pdf
from casefile.reading.pdf_repair import BROKEN
from casefile.reading.pictures import open_pictures
from casefile.reading.protocol import Frame
from casefile.reading.sandbox import Layer, drop_rights
from casefile.reading.sniff import media_type
from casefile.text.language import detect_language

NICENESS = 10


def prepare() -> tuple[Layer, ...]:
    """Load what reading pictures needs, read a tiny one, then give up the rights."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    for content in picture_files():
        with open_pictures(content):
            pass
    # What passes for a picture may turn out to be text, which is looked at in other ways.
    for content in (b"Day;Place;Words\n1;2;3\n4;5;6\n", b"The court heard the case.\n"):
        media_type(content)
    for words in ("The court in Vilnius heard the case.", "Суд рассмотрел дело в Вильнюсе."):
        detect_language(words)
    picture = Image.new("L", (240, 60), 255)
    ImageDraw.Draw(picture).text((20, 20), "Court", fill=0)
    try:
        engine = Engine(_bundled)
        read_picture(engine, picture, 1, (60.0, 15.0), language="en", detect=detect_language)
    except NoEngine:
        pass  # each request then says so
    return drop_rights([resource_path()])


def handlers(_answers: IO[bytes]) -> Mapping[str, Handler]:
    """Its requests by name."""
    return {"ocr": _Pages().read}


def _bundled(name: str) -> bytes:
    return resource_bytes("tessdata", f"{name}.traineddata")


class _Pages:
    """Reads pages of the document it holds, so that the next page needs no bytes."""

    def __init__(self) -> None:
        self._sha = ""
        self._open = ExitStack()
        self._document: pymupdf.Document | None = None
        self._engine: Engine | None = None
        self._foreign: dict[str, bytes] = {}

    def read(self, request: Frame) -> Answer:
        """The words of a page, or what is needed first: the document or the language data.

        Language data that does not come with the program is handed over as bytes.
        """
        head, language = request.head, str(request.head["language"])
        given = dict(zip(head.get("gives", ()), request.blobs, strict=True))
        if "language" in given:
            self._foreign = {language: given["language"]}
        if "document" in given:
            self._take(str(head["sha"]), given["document"], head.get("password"))
        if head["sha"] != self._sha or self._document is None:
            return Answer(head={"need": "document"})
        if language and language not in LANGUAGES and language not in self._foreign:
            return Answer(head={"need": "language"})
        return self._page(self._document, int(head["page"]), language, str(head["likely"]))

    def _page(self, document: pymupdf.Document, number: int, language: str, likely: str) -> Answer:
        try:
            page = document[number - 1]
            width, height = page.rect.width, page.rect.height
            scale = LONG_SIDE / max(width, height, 1.0)
            pixels = page.get_pixmap(
                matrix=pymupdf.Matrix(scale, scale), colorspace=pymupdf.csGRAY, alpha=False
            )
        except BROKEN as error:
            raise Unreadable("damaged", "This page cannot be drawn.") from error
        picture = Image.frombuffer(
            "L", (pixels.width, pixels.height), pixels.samples, "raw", "L", pixels.stride, 1
        )
        try:
            self._engine = self._engine or Engine(self._data)
            read = read_picture(
                self._engine,
                picture,
                number,
                (width, height),
                language=language,
                likely=likely,
                detect=detect_language,
            )
        except NoEngine as error:
            raise Unreadable("not supported", "Words in pictures cannot be read here.") from error
        except NoLanguageData as error:
            what = "The language data is damaged or of another version."
            raise Unreadable("damaged", what, todo="Choose another file for it.") from error
        return Answer(read)

    def _data(self, name: str) -> bytes:
        return self._foreign[name] if name in self._foreign else _bundled(name)

    def _take(self, sha: str, content: bytes, password: str | None) -> None:
        self._open.close()
        self._sha, self._document = "", None
        kind = media_type(content)
        if kind not in media.PAGED:
            raise Unreadable("not supported", "Only PDF files and pictures have page pictures.")
        pages = open_pdf(content, password) if kind == media.PDF else open_pictures(content)
        self._document = self._open.enter_context(pages)
        self._sha = sha
