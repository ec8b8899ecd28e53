"""Word documents: headers, paragraphs and tables in the order in which they are printed."""

import io
import re
import zipfile
from collections.abc import Iterator

from docx import Document as open_docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.section import _BaseHeaderFooter
from lxml import etree
from lxml.etree import LxmlError, _Element

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import DOCX
from casefile.model.reading import ReadDocument
from casefile.reading.package import BROKEN_ZIP, open_package, part
from casefile.reading.package_pictures import only_pictures, pages_in_pictures
from casefile.reading.paging import cut_into_pages, tidy
from casefile.reading.xml_parts import parse
from casefile.reading.xml_text import blocks

_BREAKS = {qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:tab"): "\t", qn("w:noBreakHyphen"): "\u2011"}
_TEXT = qn("w:t")
_MARK = re.compile(r"\d{1,3}|\*{1,3}")
_NOTES = ("/footnotes", "/endnotes")
_SKIPPED = {qn("w:del"), qn("w:moveFrom"), qn("w:pPr"), qn("w:rPr"), qn("w:instrText")}
# Word repeats a text box for old programs; one of the two is enough.
_SKIPPED |= {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
# Content controls and marks of changes stand round paragraphs, rows and cells.
_WRAPPERS = {qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml"), qn("w:ins"), qn("w:moveTo")}

_BROKEN = (LxmlError, AttributeError, TypeError, *BROKEN_ZIP)
_HEAD_BYTES = 1024
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


def read_docx(content: bytes, file_name: str) -> ReadDocument:
    """The text of a .docx as it stands with all changes accepted; a table row is one line.

    Raises:
        Unreadable: "damaged" when it is no sound Word document, "empty" without words.
    """
    with open_package(content) as package:
        _refuse_document_types(package)
        try:
            document = open_docx(io.BytesIO(content))
            text = "\n\n".join(_paragraphs(document))
            properties = document.core_properties
            title, author = properties.title, properties.author
        except _BROKEN:
            text, title, author = _bare_text(package), "", ""
        pictures = pages_in_pictures(package, text)
    pages = cut_into_pages(tidy(text))
    if not pages and not pictures:
        raise Unreadable("empty", "The Word document holds no words.", media_type=DOCX)
    hints = DocumentHints(
        format="docx",
        file_name=file_name,
        title=(title or "").strip(),
        author=(author or "").strip(),
    )
    if not pages:
        return only_pictures(DOCX, hints, pictures)
    return ReadDocument(DOCX, pages, hints, page_count=len(pages), attachments=pictures)


def _refuse_document_types(package: zipfile.ZipFile) -> None:
    """No office program writes a document type; it is how bombs and foreign files come in."""
    for name in package.namelist():
        if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in part(package, name, _HEAD_BYTES):
            raise Unreadable("damaged", "The Word document is damaged.", media_type=DOCX)


def _bare_text(package: zipfile.ZipFile) -> str:
    """The words of a document that is built in another way than Word does: its main part's."""
    try:
        return "\n\n".join(blocks(parse(part(package, "word/document.xml"))))
    except Unreadable as error:
        raise Unreadable("damaged", "The Word document is damaged.", media_type=DOCX) from error


def _paragraphs(document: WordDocument) -> Iterator[str]:
    seen: set[str] = set()
    for section in document.sections:
        for head in (section.first_page_header, section.header, section.even_page_header):
            yield from _new(_running(head), seen)
    for body in document.element.iterchildren(qn("w:body")):
        yield from _blocks(body)
    yield from _notes(document)
    for section in document.sections:
        for foot in (section.first_page_footer, section.footer, section.even_page_footer):
            yield from _new(_running(foot), seen)


def _running(part: _BaseHeaderFooter) -> Iterator[str]:
    # Asking a linked one for its content would make a new one from a file.
    if not part.is_linked_to_previous:
        yield from _blocks(part._element)  # noqa: SLF001  (the public way skips content controls)


def _new(texts: Iterator[str], seen: set[str]) -> Iterator[str]:
    for text in texts:
        if text not in seen:
            seen.add(text)
            yield text


def _blocks(parent: _Element) -> Iterator[str]:
    """The paragraphs below an element, those inside content controls and tables included."""
    for child in parent.iterchildren():
        if child.tag == qn("w:p"):
            if text := _words(child).strip():
                yield text
        elif child.tag == qn("w:tbl"):
            yield from _rows(child)
        elif child.tag in _WRAPPERS:
            yield from _blocks(child)


def _inside(parent: _Element, tag: str) -> Iterator[_Element]:
    """The children of that tag, those wrapped in content controls included."""
    for child in parent.iterchildren():
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _inside(child, tag)


def _rows(table: _Element) -> Iterator[str]:
    for row in _inside(table, qn("w:tr")):
        cells = (" ".join(_blocks(cell)) for cell in _inside(row, qn("w:tc")))
        if text := "\t".join(cells).strip():
            yield text


def _notes(document: WordDocument) -> Iterator[str]:
    """Footnotes and endnotes with their numbers, after the text."""
    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.endswith(_NOTES):
            notes = etree.fromstring(relation.target_part.blob, _PARSER)
            for number, note in enumerate(_real_notes(notes), 1):
                if text := " ".join(_blocks(note)):
                    yield f"{number}. {text}"


def _real_notes(notes: _Element) -> Iterator[_Element]:
    """The notes without the two that only draw the line above them."""
    return (note for note in notes.iterchildren() if note.get(qn("w:type")) is None)


def _is_mark(run: _Element, before: list[str]) -> bool:
    """Whether a run is a raised note number after a word: no part of "2022"."""
    raised = run.find(f"{qn('w:rPr')}/{qn('w:vertAlign')}[@{qn('w:val')}='superscript']")
    if raised is None or not before:
        return False
    words = "".join(before[-3:]).rsplit(None, 1)
    own = "".join(part.text or "" for part in run.iterchildren(_TEXT)).strip()
    last = words[-1] if words else ""
    return bool(_MARK.fullmatch(own)) and (len(last) > 2 or not last[-1:].isalnum())


def _words(paragraph: _Element) -> str:
    parts: list[str] = []
    waiting = list(reversed(list(paragraph.iterchildren())))
    while waiting:
        element = waiting.pop()
        if element.tag in _SKIPPED or _is_mark(element, parts):
            continue
        if element.tag == _TEXT:
            parts.append(element.text or "")
        elif element.tag in _BREAKS:
            parts.append(_BREAKS[element.tag])
        elif element.tag == qn("w:p") and parts:
            parts.append("\n")
            waiting.extend(reversed(list(element.iterchildren())))
        else:
            waiting.extend(reversed(list(element.iterchildren())))
    return "".join(parts)
