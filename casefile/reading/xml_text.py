"""Other XML files: old Word XML, flat OpenDocument, books, feeds: their words, block by block."""

from collections.abc import Iterator

from lxml.etree import _Element

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import ODS, ODT, XML
from casefile.model.reading import ReadDocument
from casefile.reading.odf import document_of
from casefile.reading.paging import cut_into_pages, tidy
from casefile.reading.xml_parts import local, parse

# fmt: off
_INLINE = frozenset({
    "a", "b", "i", "u", "em", "strong", "span", "emphasis", "sup", "sub", "r", "t", "rPr", "tab",
    "br", "proofErr", "run", "text", "style", "code", "hyperlink", "ins", "smartTag",
})
_SKIPPED = frozenset({
    "binary", "binData", "pict", "styles", "fonts", "docPr", "rPr", "pPr", "instrText", "script",
    "style",
})
# fmt: on


def read_xml(content: bytes, file_name: str) -> ReadDocument:
    """The words of an XML file that is no web page; entities of its own make it refused.

    Raises:
        Unreadable: "damaged", "empty" without words.
    """
    root = parse(content)
    if local(root) == "document" and "opendocument" in root.tag.partition("}")[0]:
        kind = ODS if any(local(one) == "spreadsheet" for one in root.iter()) else ODT
        return document_of(root, file_name, kind)
    pages = cut_into_pages(tidy("\n\n".join(blocks(root))))
    if not pages:
        raise Unreadable("empty", "The file holds no words.", media_type=XML)
    hints = DocumentHints(format="text", file_name=file_name)
    return ReadDocument(XML, pages, hints, page_count=len(pages))


def blocks(root: _Element) -> Iterator[str]:
    """A paragraph for each element that is no mere change of letters."""
    words: list[str] = []
    waiting: list[_Element | str | None] = [None, root]
    while waiting:
        piece = waiting.pop()
        if piece is None:
            if text := " ".join("".join(words).split()):
                yield text
            words.clear()
        elif isinstance(piece, str):
            words.append(piece)
        else:
            name = local(piece)
            if name in _SKIPPED or not name:
                waiting.append(piece.tail or "")
                continue
            ends = name not in _INLINE
            inner: list[_Element | str | None] = [piece.text or "", *piece]
            around: list[_Element | str | None] = [None, *inner, None] if ends else inner
            waiting.append(piece.tail or "")
            waiting.extend(reversed(around))
