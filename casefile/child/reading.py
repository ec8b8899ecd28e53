"""What the reading child does: read a document, and find what it tells."""

import dataclasses
import os
import time
from collections.abc import Mapping
from typing import IO

from casefile.child.serving import Answer, Handler
from casefile.child.warm_up import warm_up
from casefile.model.finding import DocumentHints, KnownName
from casefile.model.ocr import OcrPage
from casefile.model.plain import from_json
from casefile.model.redaction import ReadWord
from casefile.model.resource import resource_path
from casefile.reading import archive
from casefile.reading.compose import compose_pages
from casefile.reading.pdf import PageLimits
from casefile.reading.protocol import Frame, write_frame
from casefile.reading.reader import read_document
from casefile.reading.redact import page_texts, redact_pdf
from casefile.reading.sandbox import Layer, drop_rights
from casefile.text.findings import find_all
from casefile.text.name_search import HiddenName, NameSearch

NICENESS = 10


def prepare() -> tuple[Layer, ...]:
    """Load everything that will ever be needed, then give up the rights.

    Reading yields to whoever waits: the window, and the page somebody looks at.
    """
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    warm_up()
    return drop_rights([resource_path()])


def handlers(answers: IO[bytes]) -> Mapping[str, Handler]:
    """Its requests by name."""
    return {
        "read": lambda request: _read(request, answers),
        "find": _find,
        "entries": lambda request: Answer(archive.entries(request.blobs[0])),
        "unpack": _unpack,
        "redact": _redact,
        "compose": lambda request: Answer(compose_pages(request.blobs, request.head["turns"])),
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
    encoding = str(head.get("encoding") or "")
    ocr = from_json(tuple[OcrPage, ...], head.get("ocr") or [])
    document = read_document(
        request.blobs[0],
        name,
        password=password,
        limits=limits,
        encoding=encoding,
        ocr={page.number: page for page in ocr},
    )
    if head.get("reason") and document.text_state == "partly read":
        document = dataclasses.replace(document, reason=head["reason"])
    return Answer(document)


def _unpack(request: Frame) -> Answer:
    places = frozenset(int(place) for place in request.head["places"])
    return Answer(archive.unpack(request.blobs[0], places))


def _redact(request: Frame) -> Answer:
    head = request.head
    search = NameSearch(from_json(tuple[HiddenName, ...], head["names"]))
    read = from_json(dict[str, tuple[ReadWord, ...]], head["read"])
    done = redact_pdf(
        request.blobs[0],
        lambda text: [(one.start, one.end) for one in search.find(text)],
        {int(number): words for number, words in read.items()},
        head.get("password"),
    )
    texts = enumerate(page_texts(done.content), 1)
    left = tuple(number for number, text in texts if search.find(text))
    return Answer(dataclasses.replace(done, left=left))


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
