"""Web pages saved as one file (.mhtml): a MIME message whose first page is the article."""

import dataclasses
from typing import cast

from casefile.model.errors import Unreadable
from casefile.model.media import MHTML
from casefile.model.reading import ReadDocument
from casefile.reading.html import LIMIT, decode_page, document_from
from casefile.reading.mail_parts import BROKEN_MAIL, parse_mail


def read_mhtml(content: bytes, file_name: str) -> ReadDocument:
    """The article of a page saved as .mhtml, as `html.read_html` gives it.

    Raises:
        Unreadable: "damaged", "empty" without words, "too large".
    """
    try:
        page = _first_page(content)
    except BROKEN_MAIL as error:
        raise Unreadable("damaged", "The saved page is damaged.", media_type=MHTML) from error
    if not page:
        raise Unreadable("empty", "The saved page holds no words.", media_type=MHTML)
    if len(page) > LIMIT:
        raise Unreadable("too large", "The web page is larger than 10 MB.", media_type=MHTML)
    source, encoding = decode_page(page)
    return dataclasses.replace(document_from(source, file_name, encoding), media_type=MHTML)


def _first_page(content: bytes) -> bytes:
    """The largest page among the first: a frame set's own is small, a frame's is the article."""
    message = parse_mail(content)
    pages = []
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            raw = cast("bytes | None", part.get_payload(decode=True)) or b""
            charset = part.get_content_charset()
            pages.append(_as_utf8(raw, charset) if charset else raw)
    if pages and len(pages[0]) >= 2_000:
        return pages[0]
    return max(pages, key=len, default=b"")


def _as_utf8(raw: bytes, charset: str) -> bytes:
    try:
        return raw.decode(charset).encode("utf-8")
    except (LookupError, ValueError):
        return raw
