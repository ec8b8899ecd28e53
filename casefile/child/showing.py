"""What the showing child does: pictures of pages, without waiting for documents being read."""

from collections.abc import Mapping
from contextlib import ExitStack
from itertools import accumulate
from typing import IO, TYPE_CHECKING

import pymupdf

from casefile.child.serving import Answer, Handler
from casefile.child.small_files import picture_files
from casefile.model.errors import Unreadable
from casefile.model.media import PAGED, PDF
from casefile.model.resource import resource_path
from casefile.reading.page_image import Drawn, render_page, words_on
from casefile.reading.page_message import packed_words
from casefile.reading.pdf import open_pdf, read_pdf
from casefile.reading.pictures import open_pictures
from casefile.reading.protocol import Frame
from casefile.reading.sandbox import Layer, drop_rights
from casefile.reading.shared_memory import inherited_memory
from casefile.reading.sniff import media_type

if TYPE_CHECKING:
    from mmap import mmap


def prepare() -> tuple[Layer, ...]:
    """Load what pictures need, then give up the rights."""
    with pymupdf.open() as document:
        for font in ("helv", "tiro", "cour"):
            document.new_page().insert_text((72, 72), "Words", fontname=font)
        words_on(render_page(document, 1, 1.0), "Words")
    for content in picture_files():
        with open_pictures(content) as document:
            render_page(document, 1, 1.0)
    return drop_rights([resource_path()])


def handlers(_answers: IO[bytes]) -> Mapping[str, Handler]:
    """Its requests by name."""
    return {"page": _Pages().show}


class _Pages:
    """Shows pages of the document it holds, so that the next page needs no bytes."""

    def __init__(self) -> None:
        self._memory: mmap | None = None
        self._sha = ""
        self._open = ExitStack()
        self._document: pymupdf.Document | None = None
        self._content = b""
        self._password: str | None = None
        self._texts: tuple[tuple[str, int], ...] | None = None

    def show(self, request: Frame) -> Answer:
        """The picture of a page, or that the document's bytes are needed."""
        head = request.head
        if head["sha"] != self._sha:
            if not request.blobs:
                return Answer(head={"need": "bytes"})
            self._take(str(head["sha"]), request.blobs[0], head.get("password"))
        document = self._document
        number = int(head["page"])
        if document is None or not 1 <= number <= document.page_count:
            raise Unreadable("damaged", "There is no such page.")
        text, start = head.get("page_text"), int(head.get("char_start") or 0)
        if text is None:
            text, start = self._page_text(number)
        turn = int(head.get("rotation") or 0)
        scale = float(head["scale"])
        drawn = render_page(document, number, scale, turn)
        words = packed_words(words_on(drawn, text, start))
        return self._answer(drawn, words, head.get("memory"))

    def _answer(self, drawn: Drawn, words: bytes, descriptor: int | None) -> Answer:
        """The picture; its pixels go through the shared memory when they fit there."""
        if self._memory is None:
            self._memory = inherited_memory(descriptor)
        pixels = drawn.pixels
        size = pixels.stride * pixels.height
        fits = self._memory is not None and size <= len(self._memory)
        if self._memory is not None and fits:
            self._memory[:size] = pixels.samples_mv
        sizes = [pixels.width, pixels.height, pixels.stride, pixels.n, drawn.scale]
        return Answer(head={"page": sizes}, blobs=(words,) if fits else (words, pixels.samples))

    def _take(self, sha: str, content: bytes, password: str | None) -> None:
        self._open.close()
        self._sha, self._document, self._texts = "", None, None
        kind = media_type(content)
        if kind not in PAGED:
            raise Unreadable("not supported", "Only PDF files and pictures have page pictures.")
        pages = open_pdf(content, password) if kind == PDF else open_pictures(content)
        self._document = self._open.enter_context(pages)
        self._sha, self._content, self._password = sha, content, password

    def _page_text(self, number: int) -> tuple[str, int]:
        """A page's text and where it begins, as reading the document gives them."""
        if self._texts is None:
            pdf = media_type(self._content) == PDF
            read = read_pdf(self._content, "", password=self._password) if pdf else None
            pages = read.pages if read else ()
            starts = accumulate((len(page.text) for page in pages), initial=0)
            self._texts = tuple((page.text, at) for page, at in zip(pages, starts, strict=False))
        return self._texts[number - 1] if number <= len(self._texts) else ("", 0)
