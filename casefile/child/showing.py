"""What the showing child does: pictures of pages, without waiting for documents being read."""

from collections.abc import Mapping
from contextlib import ExitStack
from itertools import accumulate
from typing import IO

import pymupdf

from casefile.child.serving import Answer, Handler
from casefile.model.errors import Unreadable
from casefile.model.resource import resource_path
from casefile.reading.page_image import render_page
from casefile.reading.pdf import open_pdf, read_pdf
from casefile.reading.protocol import Frame
from casefile.reading.sandbox import Layer, drop_rights
from casefile.reading.sniff import PDF, media_type


def prepare() -> tuple[Layer, ...]:
    """Load what pictures need, then give up the rights."""
    with pymupdf.open() as document:
        for font in ("helv", "tiro", "cour"):
            document.new_page().insert_text((72, 72), "Words", fontname=font)
        render_page(document, 1, 1.0, page_text="Words")
    return drop_rights([resource_path()])


def handlers(_answers: IO[bytes]) -> Mapping[str, Handler]:
    """Its requests by name."""
    return {"page": _Pages().show}


class _Pages:
    """Shows pages of the document it holds, so that the next page needs no bytes."""

    def __init__(self) -> None:
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
        return Answer(render_page(document, number, scale, turn, page_text=text, char_start=start))

    def _take(self, sha: str, content: bytes, password: str | None) -> None:
        self._open.close()
        self._sha, self._document, self._texts = "", None, None
        if media_type(content) != PDF:
            raise Unreadable("not supported", "Only PDF documents have page pictures.")
        self._document = self._open.enter_context(open_pdf(content, password))
        self._sha, self._content, self._password = sha, content, password

    def _page_text(self, number: int) -> tuple[str, int]:
        """A page's text and where it begins, as reading the document gives them."""
        if self._texts is None:
            pages = read_pdf(self._content, "", password=self._password).pages
            starts = accumulate((len(page.text) for page in pages), initial=0)
            self._texts = tuple((page.text, at) for page, at in zip(pages, starts, strict=False))
        return self._texts[number - 1] if number <= len(self._texts) else ("", 0)
