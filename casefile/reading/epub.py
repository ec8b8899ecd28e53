"""Electronic books (.epub): the chapters in their order, as plain paragraphs."""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

from lxml.etree import _Element

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import EPUB
from casefile.model.reading import ReadDocument
from casefile.reading.html import LIMIT, all_text, decode_page
from casefile.reading.package import open_package, part
from casefile.reading.paging import cut_into_pages, tidy
from casefile.reading.xml_parts import damaged, local, parse

_HEAD = re.compile(r"<head\b.*?</head>", re.IGNORECASE | re.DOTALL)


def read_epub(content: bytes, file_name: str) -> ReadDocument:
    """The text of a book, with title, author and publisher as it gives them itself.

    Raises:
        Unreadable: "damaged", "empty" without words.
    """
    with open_package(content) as package:
        where = _book_file(package)
        book = parse(part(package, where), recover=True)
        sources = (decode_page(page)[0] for page in _chapters(package, book, where) if page)
        # A chapter's own title stands in its text; the one in its head is for the shelf.
        chapters = [all_text(_HEAD.sub("", source)) for source in sources]
    pages = cut_into_pages(tidy("\n\n".join(chapters)))
    if not pages:
        raise Unreadable("empty", "The book holds no words.", media_type=EPUB)
    words = {local(one): " ".join((one.text or "").split()) for one in reversed(list(book.iter()))}
    hints = DocumentHints(
        format="docx",
        file_name=file_name,
        title=words.get("title", ""),
        author=words.get("creator", ""),
        publisher=words.get("publisher", ""),
    )
    return ReadDocument(EPUB, pages, hints, page_count=len(pages))


def _book_file(package: zipfile.ZipFile) -> str:
    container = parse(part(package, "META-INF/container.xml"), recover=True)
    for one in container.iter():
        if local(one) == "rootfile" and one.get("full-path"):
            return str(one.get("full-path"))
    raise damaged()


def _chapters(package: zipfile.ZipFile, book: _Element, where: str) -> Iterator[bytes]:
    """The pages of the book in reading order; one that is missing is passed over."""
    folder = posixpath.dirname(where)
    files = {
        one.get("id", ""): unquote(one.get("href", ""))
        for one in book.iter()
        if local(one) == "item"
    }
    for one in book.iter():
        if local(one) == "itemref" and one.get("idref") in files:
            name = posixpath.normpath(posixpath.join(folder, files[one.get("idref", "")]))
            yield part(package, name, LIMIT)
