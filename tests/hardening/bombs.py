"""Files made to keep a reader busy for ever or to fill its memory: fifty of seventeen kinds."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from email.message import EmailMessage

from tests.reading import file_makers, makers

_MIB = 1024 * 1024
_WORDS = "On 12 April 2031 the Harbour Office refused the permit of Ilse Olden. "


def bombs() -> Iterator[tuple[str, bytes]]:
    """Each kind in several sizes, by name."""
    for kind, (make, sizes) in _KINDS.items():
        stem, _, ending = kind.rpartition(".")
        for size in sizes:
            yield f"{stem} {size}.{ending}", make(size)


def _pdf(objects: dict[int, bytes]) -> bytes:
    """Objects 1 (catalogue) and 2 (pages) are the callers', too; no table: readers repair that."""
    body = b"".join(b"%d 0 obj %s endobj\n" % item for item in objects.items())
    return b"%PDF-1.7\n" + body + b"trailer <</Root 1 0 R>>\n"


def _one_page(page: bytes, more: dict[int, bytes]) -> bytes:
    head = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]%s>>" % page
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    return _pdf({1: b"<</Type/Catalog/Pages 2 0 R>>", 2: pages, 3: head, **more})


def _stream(content: bytes, head: bytes = b"") -> bytes:
    packed = zlib.compress(content, 9)
    size = b"<</Length %d/Filter/FlateDecode%s>>" % (len(packed), head)
    return size + b"stream\n" + packed + b"\nendstream"


def inflating_page(mib: int) -> bytes:
    drawing = b"q 1 0 0 1 0 0 cm Q " * (mib * _MIB // 19)
    return _one_page(b"/Contents 4 0 R", {4: _stream(drawing)})


def nested_forms(depth: int) -> bytes:
    """Each form draws the next ten times."""
    forms = {
        number: _stream(
            b"/F Do " * 10,
            b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>"
            % (number + 1),
        )
        for number in range(5, 5 + depth)
    }
    forms[5 + depth] = _stream(b"0 0 9 9 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]")
    resources = b"/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>"
    return _one_page(resources, {4: _stream(b"/F Do"), **forms})


def looping_pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (2 + number) for number in range(count))
    nodes = {
        2 + number: b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, 10**9) for number in range(count)
    }
    return _pdf({1: b"<</Type/Catalog/Pages 2 0 R>>", **nodes})


def deep_array(depth: int) -> bytes:
    return _one_page(b"/Deep %s%s" % (b"[" * depth, b"]" * depth), {})


def huge_page(side: int) -> bytes:
    page = b"/MediaBox[0 0 %d %d]/Contents 4 0 R" % (side, side)
    return _one_page(page, {4: _stream(b"0 0 99999 99999 re f")})


def huge_picture(side: int) -> bytes:
    """A PNG that says it is so many pixels wide and high, all of one colour."""

    def chunk(name: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + content))
        return struct.pack(">I", len(content)) + name + content + check

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(min(side * 3 * side, 50 * _MIB)), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def swelling_word_file(mib: int) -> bytes:
    body = f"<w:p><w:r><w:t>{_WORDS * 100}</w:t></w:r></w:p>" * (mib * _MIB // 7_000)
    return _with_part("word/document.xml", _word_xml(body))


def entities_word_file(depth: int) -> bytes:
    names = "".join(
        f'<!ENTITY e{number} "{f"&e{number - 1};" * 10}">' for number in range(1, depth + 1)
    )
    kind = f'<!DOCTYPE d [<!ENTITY e0 "refused">{names}]>'
    text = f"<w:p><w:r><w:t>&e{depth};</w:t></w:r></w:p>"
    return _with_part("word/document.xml", kind + _word_xml(text))


def nested_word_tables(depth: int) -> bytes:
    open_, close = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    return _with_part("word/document.xml", _word_xml(open_ * depth + close * depth))


def _word_xml(body: str) -> str:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'


def _with_part(name: str, content: str) -> bytes:
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(makers.word_file(["A letter."]))) as plain,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for one in plain.namelist():
            made.writestr(one, content if one == name else plain.read(one))
    return target.getvalue()


def far_cells(rows: int) -> bytes:
    """A workbook whose few cells stand in its farthest corners."""
    target = io.BytesIO()
    cells = "".join(
        f'<row r="{1_048_576 - row}"><c r="XFD{1_048_576 - row}"><v>1</v></c></row>'
        for row in range(rows)
    )
    with (
        zipfile.ZipFile(io.BytesIO(file_makers.xlsx())) as plain,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for one in plain.namelist():
            content = plain.read(one)
            if "worksheets/sheet" in one:
                content = content.replace(b"</sheetData>", f"{cells}</sheetData>".encode())
            made.writestr(one, content)
    return target.getvalue()


def wide_sheet(repeats: int) -> bytes:
    """An OpenDocument sheet of one cell, repeated."""
    cell = f'<table:table-cell table:number-columns-repeated="{repeats}"><text:p>a</text:p>'
    row = f'<table:table-row table:number-rows-repeated="{repeats}">{cell}</table:table-cell>'
    return file_makers.odt(
        f"<table:table>{row}</table:table-row></table:table>", kind="spreadsheet"
    )


def nested_blocks(depth: int) -> bytes:
    return f"<html><body>{'<div>' * depth}{_WORDS}</body></html>".encode()


def many_links(count: int) -> bytes:
    links = "".join(f'<p><a href="/{number}">{_WORDS}</a></p>' for number in range(count))
    return f"<html><body><article>{links}</article></body></html>".encode()


def one_line(mib: int) -> bytes:
    return (_WORDS.replace(" ", "") * (mib * _MIB // 60)).encode()


def many_dates(count: int) -> bytes:
    return "".join(f"{1 + n % 28}.{1 + n % 12}.{1900 + n % 130}, " for n in range(count)).encode()


def nested_mail(depth: int) -> bytes:
    bounds = [f"b{number}" for number in range(depth)]
    head = "".join(
        f'Content-Type: multipart/mixed; boundary="{bound}"\r\n\r\n--{bound}\r\n'
        for bound in bounds
    )
    return f"From: a@b.example\r\nSubject: x\r\n{head}\r\n{_WORDS}".encode()


def many_parts(count: int) -> bytes:
    message = EmailMessage()
    message["Subject"] = "Papers"
    message.set_content(_WORDS)
    for number in range(count):
        message.add_attachment(_WORDS.encode(), "text", "plain", filename=f"{number}.txt")
    return message.as_bytes()


def nested_groups(depth: int) -> bytes:
    return b"{\\rtf1 " + b"{\\b " * depth + b"words" + b"}" * depth + b"}"


_KINDS: dict[str, tuple[Callable[[int], bytes], tuple[int, ...]]] = {
    "inflating.pdf": (inflating_page, (20, 200, 500)),
    "forms.pdf": (nested_forms, (4, 8, 20)),
    "loop.pdf": (looping_pages, (1, 5, 40)),
    "array.pdf": (deep_array, (500, 20_000, 200_000)),
    "page.pdf": (huge_page, (10_000, 1_000_000, 99_999_999)),
    "picture.png": (huge_picture, (5_000, 20_000, 60_000)),
    "swelling.docx": (swelling_word_file, (20, 120)),
    "entities.docx": (entities_word_file, (3, 6, 9)),
    "tables.docx": (nested_word_tables, (20, 500, 20_000)),
    "corners.xlsx": (far_cells, (1, 100, 5_000)),
    "repeated.ods": (wide_sheet, (100, 10_000, 1_000_000)),
    "blocks.html": (nested_blocks, (300, 20_000, 200_000)),
    "links.html": (many_links, (2_000, 20_000, 100_000)),
    "line.txt": (one_line, (1, 5, 20)),
    "dates.txt": (many_dates, (1_000, 20_000, 200_000)),
    "nested.eml": (nested_mail, (50, 500, 5_000)),
    "parts.eml": (many_parts, (20, 200, 600)),
    "groups.rtf": (nested_groups, (100, 10_000, 300_000)),
}
