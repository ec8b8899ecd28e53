"""OpenDocument texts and tables (.odt, .ods): paragraphs, rows, notes, in the printed order."""

from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import ODS, ODT
from casefile.model.reading import Attachment, ReadDocument
from casefile.reading.package import open_package, part
from casefile.reading.package_pictures import only_pictures, pages_in_pictures
from casefile.reading.paging import cut_into_pages, tidy
from casefile.reading.xml_parts import local, parse

_PARAGRAPHS = ("p", "h")
_SKIPPED = frozenset(
    {"tracked-changes", "annotation", "annotation-end", "sequence-decls", "forms", "object",
     "object-ole", "binary-data", "image", "note", "bibliography-source", "index-title-template",
     "table-of-content-source", "desc", "title"}
)  # fmt: skip
_REPEATED_CELLS = 200
_REPEATED = "number-columns-repeated"


def read_odt(content: bytes, file_name: str) -> ReadDocument:
    """The text of an .odt as it stands with all changes accepted.

    Raises:
        Unreadable: "damaged", "empty" without words.
    """
    return _read(content, file_name, ODT)


def read_ods(content: bytes, file_name: str) -> ReadDocument:
    """The tables of an .ods, sheet by sheet, a row a line.

    Raises:
        Unreadable: "damaged", "empty" without words.
    """
    return _read(content, file_name, ODS)


def _read(content: bytes, file_name: str, media_type: str) -> ReadDocument:
    with open_package(content) as package:
        body = parse(part(package, "content.xml"))
        styles = part(package, "styles.xml")
        meta = part(package, "meta.xml")
        words = etree.tostring(body, method="text", encoding="unicode").strip()
        pictures = pages_in_pictures(package, words) if media_type == ODT else ()
    return document_of(body, file_name, media_type, styles, meta, pictures)


def document_of(
    root: _Element,
    file_name: str,
    media_type: str,
    styles: bytes = b"",
    meta: bytes = b"",
    pictures: tuple[Attachment, ...] = (),
) -> ReadDocument:
    """The same for a body that is parsed already (a flat .fodt is one XML file)."""
    heads, feet = _running(styles) if styles else ([], [])
    notes: list[str] = []
    texts = [*heads, *_texts(root, notes), *notes, *feet]
    pages = cut_into_pages(tidy("\n\n".join(texts)))
    if not pages and not pictures:
        raise Unreadable("empty", "The document holds no words.", media_type=media_type)
    title, author = _properties(meta) if meta else ("", "")
    hints = DocumentHints(format="docx", file_name=file_name, title=title, author=author)
    if not pages:
        return only_pictures(media_type, hints, pictures)
    return ReadDocument(media_type, pages, hints, page_count=len(pages), attachments=pictures)


def _texts(root: _Element, notes: list[str]) -> Iterator[str]:
    """Paragraphs and rows below an element; notes are put aside with their numbers."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        name = local(element)
        if name in _PARAGRAPHS:
            if text := _words(element, notes).strip():
                yield text
        elif name == "table-row":
            if row := _row(element, notes):
                yield row
        elif name == "table" and (title := _attribute(element, "name")) and _is_sheet(element):
            yield title
            waiting.extend(reversed(element))
        elif name not in _SKIPPED and name not in ("styles", "automatic-styles", "master-styles"):
            waiting.extend(reversed(element))


def _is_sheet(table: _Element) -> bool:
    parent = table.getparent()
    return parent is not None and local(parent) == "spreadsheet"


def _row(row: _Element, notes: list[str]) -> str:
    cells: list[str] = []
    for cell in row:
        if local(cell) in ("table-cell", "covered-table-cell"):
            text = " ".join(_texts(cell, notes))
            times = _attribute(cell, _REPEATED)
            count = min(int(times), _REPEATED_CELLS) if times.isdigit() else 1
            cells += [text] * (count if text else 1)
    return "\t".join(cells).rstrip("\t")


def _words(paragraph: _Element, notes: list[str]) -> str:
    """The words of a paragraph; a box inside it follows on a line of its own."""
    parts: list[str] = [paragraph.text or ""]
    waiting: list[_Element | str] = list(reversed(paragraph))
    while waiting:
        piece = waiting.pop()
        if isinstance(piece, str):
            parts.append(piece)
            continue
        waiting.append(piece.tail or "")
        name = local(piece)
        if name == "note":
            _keep_note(piece, notes)
        elif name in ("s", "tab", "line-break"):
            parts.append(_blank(piece, name))
        elif name not in _SKIPPED and name:
            parts.append("\n" if name in _PARAGRAPHS else "")
            parts.append(piece.text or "")
            waiting.extend(reversed(piece))
    return "".join(parts)


def _blank(element: _Element, name: str) -> str:
    if name != "s":
        return "\t" if name == "tab" else "\n"
    count = _attribute(element, "c")
    return " " * (min(int(count), 100) if count.isdigit() else 1)


def _keep_note(note: _Element, notes: list[str]) -> None:
    for child in note:
        if local(child) == "note-body":
            inner: list[str] = []
            text = " ".join(_texts(child, inner))
            if text:
                notes.append(f"{len(notes) + 1}. {text}")


def _attribute(element: _Element, name: str) -> str:
    found = (value for key, value in element.items() if str(key).rpartition("}")[2] == name)
    return str(next(found, ""))


def _running(styles: bytes) -> tuple[list[str], list[str]]:
    """Heads and feet of all page styles, each once."""
    found: dict[str, list[str]] = {"header": [], "footer": []}
    try:
        root = parse(styles)
    except Unreadable:
        return [], []
    for element in root.iter():
        place = local(element).removesuffix("-left").removesuffix("-first")
        if place in found:
            found[place] += _texts(element, [])
    return list(dict.fromkeys(found["header"])), list(dict.fromkeys(found["footer"]))


def _properties(meta: bytes) -> tuple[str, str]:
    try:
        root = parse(meta)
    except Unreadable:
        return "", ""
    words = {local(element): (element.text or "").strip() for element in root.iter()}
    return words.get("title", ""), words.get("creator", "") or words.get("initial-creator", "")
