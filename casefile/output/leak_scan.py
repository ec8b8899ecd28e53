"""What a finished file says beside its words: every text hidden in its bytes, and traces of making.

Reads the bytes with nothing but the standard library, so that it sees what the engine that wrote
them does not show: document data, bookmarks, attributes, comments, pictures' data, old revisions.
"""

import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

PDF: Final = b"%PDF"
ZIP: Final = b"PK\x03\x04"
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_LITERAL = re.compile(rb"\((?:[^()\\]|\\.)*\)", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]{4,})>")
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_PLAIN_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_TAG = re.compile(r"<[^>]*>")
_PARAGRAPH = re.compile(r"</w:p>|<w:br/>|<w:tab/>|</w:tc>")
_ATTRIBUTE = re.compile(
    r'\b(?:descr|title|Target|w:author|w:initials|w:tooltip|w:alias|w:tag)="([^"]*)"'
    r'|<w:bookmarkStart [^>]*w:name="([^"]*)"'
)
"""Those that can carry somebody's words; others name fonts, styles and measures."""
_XMP_VALUE = re.compile(r'="([^"]*)"')
_SHOWS = re.compile(rb"T[jJ]\b")
_SHOWN = re.compile(rb"\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>", re.DOTALL)
_SINGLE = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGE = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_TRIPLE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]{1,8})>")
_XMP: Final = (b"<?xpacket", b"<x:xmpmeta")
_NUMBER = re.compile(rb"/ID\s*\[\s*\(([A-Za-z0-9+/]{22}==)\)")
"""What tells one file from another: 16 bytes in letters, which by chance may read like a name."""
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&"}
_FOLDED = re.compile(r"\r?\n[ \t]")
_FIELDS = (b"Author", b"Creator", b"Producer", b"Company", b"Manager", b"SourceModified")
_PDF_FIELD = re.compile(
    rb"/(" + b"|".join(_FIELDS) + rb")\s*(?:\(((?:[^()\\]|\\.)*)\)|<([0-9A-Fa-f\s]*)>)", re.DOTALL
)
_XMP_FIELD = re.compile(
    rb"<(?:dc:creator|pdf:Producer|xmp:CreatorTool|stEvt:softwareAgent|xmpMM:DerivedFrom)[^>/]*>"
    rb"(.*?)</", re.DOTALL,
)  # fmt: skip
_WORD_FIELD = re.compile(
    rb"<(?:dc:creator|cp:lastModifiedBy|dc:description|cp:keywords|cp:category|Application|"
    rb"Company|Manager|Template)[^>/]*>([^<]+)<"
)
_WORD_REVISION = re.compile(
    rb"<w:(ins|del|moveFrom|moveTo|comment|rsidRoot|rsid)[ />]|\b(?:w:rsid\w*)="
)
_PICTURE_DATA = (b"Exif\x00\x00", b"eXIf", b"http://ns.adobe.com/xap/1.0/\x00", b"tEXtSoftware")


class Piece(NamedTuple):
    """A text in a file: `where` it stands ("word/document.xml", "object 12", "file")."""

    where: str
    text: str


def texts_in(content: bytes) -> Iterator[Piece]:
    """Every text of a PDF, Word file, calendar or JSON file, also where no reader shows it.

    What a PDF paints on its pages is in the codes of its fonts (see `painted_in`).
    """
    if content.startswith(PDF):
        numbers = _NUMBER.findall(content)
        for where, part in _pdf_parts(content):
            for number in numbers:
                part = part.replace(number, b"")
            for text in _pdf_strings(part):
                yield Piece(where, text)
    elif content.startswith(ZIP):
        yield from _zip_texts(content)
    else:
        for text in _plain(content):
            yield Piece("file", text)


def painted_in(content: bytes) -> Iterator[Piece]:
    """What the pages of a PDF paint, read through each table of letters its fonts bring along.

    A table of another font gives nonsense: look for whole words only.
    """
    codes = _codes(content)
    for where, part in _pdf_parts(content):
        for text in _painted(part, codes):
            yield Piece(where, text)


def traces(content: bytes, own: Sequence[str] = ()) -> list[str]:
    """What a file tells of its making, a few words each; empty when it tells nothing.

    `own` are words of this computer that must not leave it: user, host, home folder.
    """
    found = []
    if content.startswith(PDF):
        found += _pdf_traces(content)
    elif content.startswith(ZIP):
        found += _zip_traces(content)
    pieces = [content, *(part for _, part in _parts(content))]
    for word in own:
        forms = [word.encode(), word.encode("utf-16-be"), word.encode("utf-16-le")]
        if any(form in part for form in forms for part in pieces):
            found.append(f"own: {word}")
    if any(mark in part for mark in _PICTURE_DATA for part in pieces):
        found.append("picture data")
    return found


def _parts(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The inflated parts of a file with their names."""
    if content.startswith(PDF):
        yield from _pdf_parts(content)
    elif content.startswith(ZIP):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            for name in packed.namelist():
                yield name, packed.read(name)
                yield f"name of {name}", name.encode()


def _pdf_parts(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The file without its streams, and each stream inflated where it is deflated."""
    outside, at, number = [], 0, 0
    for found in _STREAM.finditer(content):
        if found.start() < at:
            continue
        end = content.find(b"endstream", found.end())
        end = len(content) if end < 0 else end
        outside.append(content[at : found.start()])
        number += 1
        yield f"stream {number}", _inflated(content[found.end() : end])
        at = end
    outside.append(content[at:])
    yield "file", b"\n".join(outside)


def _inflated(raw: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(raw)
    except zlib.error:
        return raw


def _pdf_strings(part: bytes) -> Iterator[str]:
    """The strings of a PDF part that read as text, or all values of its XMP data."""
    if any(mark in part for mark in _XMP):
        text = part.decode("utf-8", "replace")
        yield _without_entities(_TAG.sub(" ", text))
        yield from map(_without_entities, _XMP_VALUE.findall(text))
        return
    found = [_ESCAPED.sub(_unescaped, one[0][1:-1]) for one in _LITERAL.finditer(part)]
    found += [_from_hex(one[1]) for one in _HEX.finditer(part)]
    for raw in found:
        text = _decoded(raw)
        # The codes of a font, or a picture's bytes that look like a string, are no text.
        if len(text) > 1 and all(sign.isprintable() or sign.isspace() for sign in text):
            yield text


def _painted(part: bytes, codes: Sequence[dict[int, str]]) -> Iterator[str]:
    """What the text operators of a page show, as each font of the file would read it."""
    if not _SHOWS.search(part):
        return
    shown = b"".join(
        _ESCAPED.sub(_unescaped, one[0][1:-1]) if one[0][:1] == b"(" else _from_hex(one[0][1:-1])
        for one in _SHOWN.finditer(part)
    )
    yield shown.decode("latin-1")
    for table in codes:
        pairs = (int.from_bytes(shown[at : at + 2], "big") for at in range(0, len(shown), 2))
        yield "".join(table.get(code, "") for code in pairs)


def _codes(content: bytes) -> list[dict[int, str]]:
    """The table of each font from its codes to letters (ToUnicode, ISO 32000-1, 9.10.3)."""
    tables = []
    for _, part in _pdf_parts(content):
        if b"begincmap" not in part:
            continue
        table: dict[int, str] = {}
        for block in _SINGLE.findall(part):
            for code, letters in _PAIR.findall(block):
                table[int(code, 16)] = _letters(letters)
        for block in _RANGE.findall(part):
            for first, last, letters in _TRIPLE.findall(block):
                start = int(letters, 16)
                for step in range(min(int(last, 16) - int(first, 16) + 1, 65_536)):
                    table[int(first, 16) + step] = chr(min(start + step, 0x10FFFF))
        tables.append(table)
    return tables


def _letters(coded: bytes) -> str:
    return _from_hex(coded).decode("utf-16-be", "replace")


def _from_hex(coded: bytes) -> bytes:
    digits = b"".join(coded.split())
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def _unescaped(found: re.Match[bytes]) -> bytes:
    sign = found[1]
    if sign[0] in b"01234567":
        return bytes([int(sign, 8) & 255])
    return _PLAIN_ESCAPES.get(sign, b"" if sign == b"\n" else sign)


def _decoded(raw: bytes) -> str:
    """A PDF text string (ISO 32000-1, 7.9.2.2)."""
    if raw.startswith(b"\xfe\xff"):
        return raw[2:].decode("utf-16-be", "replace")
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw[3:].decode("utf-8", "replace")
    return raw.decode("latin-1")


def _zip_texts(content: bytes) -> Iterator[Piece]:
    for name, raw in _parts(content):
        text = raw.decode("utf-8", "replace")
        if name.endswith((".xml", ".rels")):
            yield Piece(name, _without_entities(_TAG.sub("", _PARAGRAPH.sub("\n", text))))
            for found in _ATTRIBUTE.finditer(text):
                yield Piece(name, _without_entities(found[1] or found[2] or ""))
        else:
            yield Piece(name, text)


def _without_entities(text: str) -> str:
    for coded, sign in _ENTITIES.items():
        text = text.replace(coded, sign)
    return text


def _plain(content: bytes) -> Iterator[str]:
    """The texts of JSON one by one; any other text file with its folded lines joined."""
    text = content.decode("utf-8", "replace")
    try:
        yield from _strings(json.loads(text))
    except ValueError:
        yield _FOLDED.sub("", text)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield str(key)
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def _pdf_traces(content: bytes) -> list[str]:
    found = []
    if content.count(b"%%EOF") > 1:
        found.append("an earlier revision")
    for where, part in _pdf_parts(content):
        for field in _PDF_FIELD.finditer(part):
            value = (field[2] or field[3] or b"").strip(b" 0\t\r\n")
            if value:
                found.append(f"{where}: {field[1].decode()} {value[:40]!r}")
        found += [
            f"{where}: {told[:40]!r}"
            for told in _XMP_FIELD.findall(part)
            if _TAG.sub("", told.decode("utf-8", "replace")).strip()
        ]
    return found


def _zip_traces(content: bytes) -> list[str]:
    found = []
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        for entry in packed.infolist():
            part = packed.read(entry)
            if entry.date_time[0] > 1980:
                found.append(f"{entry.filename}: a time of its own")
            if entry.filename.endswith("app.xml"):
                found.append(f"{entry.filename}: what program wrote it")
            told = [*_WORD_FIELD.findall(part), *(one[0] for one in _WORD_REVISION.finditer(part))]
            found += [f"{entry.filename}: {one[:40]!r}" for one in told]
    return found
