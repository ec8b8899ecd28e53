"""What the reading child does: read a document, find what it tells, show its pages."""

import dataclasses
import time
from collections.abc import Mapping
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING

from casefile.child.serving import Answer, Handler
from casefile.child.warm_up import warm_up
from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints, KnownName
from casefile.model.plain import from_json
from casefile.model.resource import resource_path
from casefile.reading.page_image import render_page
from casefile.reading.pdf import PageLimits, open_pdf
from casefile.reading.protocol import Frame, write_frame
from casefile.reading.reader import read_document
from casefile.reading.sandbox import Layer, drop_rights
from casefile.reading.sniff import PDF, media_type
from casefile.text.findings import find_all

if TYPE_CHECKING:
    import pymupdf


def prepare() -> tuple[Layer, ...]:
    """Load everything that will ever be needed, then give up the rights."""
    warm_up()
    return drop_rights([resource_path()])


def handlers(answers: IO[bytes]) -> Mapping[str, Handler]:
    """Its requests by name."""
    return {
        "read": lambda request: _read(request, answers),
        "find": _find,
        "page": _Pages().show,
    }


def _read(request: Frame, answers: IO[bytes]) -> Answer:
    head = request.head
    seconds = head.get("seconds")
    limits = PageLimits(
        pages=head.get("pages"),
        until=time.monotonic() + seconds if seconds else None,
        # Each page is told at once: should the next one never end, the parent knows how far to go.
        on_page=lambda number, _count: write_frame(answers, {"page_done": number}),
    )
    name, password = str(head["name"]), head.get("password")
    document = read_document(request.blobs[0], name, password=password, limits=limits)
    if head.get("reason") and document.text_state == "partly read":
        document = dataclasses.replace(document, reason=head["reason"])
    return Answer(document)


def _find(request: Frame) -> Answer:
    head = request.head
    return Answer(
        find_all(
            head["text"],
            hints=from_json(DocumentHints, head["hints"]),
            lexicon=from_json(tuple[KnownName, ...], head["lexicon"]),
            document_date=head["document_date"],
            language=head["language"],
        )
    )


class _Pages:
    """Shows pages of the document it holds, so that the next page needs no bytes."""

    def __init__(self) -> None:
        self._sha = ""
        self._open = ExitStack()
        self._document: pymupdf.Document | None = None
        self._content = b""
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
        self._sha, self._content = sha, content

    def _page_text(self, number: int) -> tuple[str, int]:
        """A page's text and where it begins, as reading the document gives them."""
        if self._texts is None:
            read = read_document(self._content, "")
            starts = read.hints.page_starts
            self._texts = tuple(
                (page.text, at) for page, at in zip(read.pages, starts, strict=True)
            )
        return self._texts[number - 1] if number <= len(self._texts) else ("", 0)
