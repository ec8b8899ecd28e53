"""One small file of each kind that a child may meet, made of nothing but words of our own."""

import io
import zipfile
from collections.abc import Iterator, Mapping

import pymupdf
from PIL import Image

_WORDS = "On 5 March 2021 the court in Vilnius heard the case."
_TYPE, _ODF = "application/vnd", "urn:oasis:names:tc:opendocument:xmlns"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def office_files() -> Iterator[bytes]:
    """Packages and texts of office programs: .odt, .xlsx, .epub, .rtf, .csv, plain XML."""
    text = (
        f'<o:document xmlns:o="{_ODF}:office:1.0" xmlns:t="{_ODF}:text:1.0"><o:body><o:text>'
        f"<t:p>{_WORDS}</t:p></o:text></o:body></o:document>"
    )
    yield _package({"mimetype": f"{_TYPE}.oasis.opendocument.text", "content.xml": text})
    yield _package(
        {
            "[Content_Types].xml": "<Types/>",
            "xl/workbook.xml": f'<w xmlns:r="{_RELATIONS}"><sheet name="A" r:id="r1"/></w>',
            "xl/_rels/workbook.xml.rels": '<R><R Id="r1" Target="a.xml"/></R>',
            "xl/a.xml": '<s><row><c r="A1" t="inlineStr"><is><t>Words</t></is></c></row></s>',
        }
    )
    yield _package(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<c><rootfile full-path="b.opf"/></c>',
            "b.opf": '<p><item id="a" href="a.html"/><itemref idref="a"/></p>',
            "a.html": f"<html><body><p>{_WORDS}</p></body></html>",
        }
    )
    yield b"{\\rtf1\\ansi\\ansicpg1257 {\\fonttbl{\\f0\\fcharset186 A;}}\\f0 Words \\'e0.}"
    yield b"Day;Place;Words\n1;2;3\n4;5;6\n"
    yield f"<?xml version='1.0'?><feed><entry>{_WORDS}</entry></feed>".encode()


def mail_files() -> Iterator[bytes]:
    """A mailbox, a page saved as one file, a chat."""
    head = b"From: a@mail.example\nTo: b@mail.example\nSubject: x\nDate: Fri, 5 Mar 2021 10:00:00\n"
    one = b"From a@mail.example Fri Mar  5 10:00:00 2021\n" + head + b"\nWords\n\n"
    yield one * 2
    page = f"<html><body><p>{_WORDS}</p></body></html>"
    yield (
        "From: <Saved by Casefile>\nMIME-Version: 1.0\nContent-Type: multipart/related; "
        f"boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n{page}\n--b--\n"
    ).encode()
    yield b"05/03/2021, 10:00 - A: Words\n05/03/2021, 10:01 - B: Words\n"


def picture_files() -> Iterator[bytes]:
    """Small pictures of the kinds that load something of their own."""
    picture = Image.new("RGB", (8, 8), "white")
    for kind in ("WEBP", "AVIF"):
        target = io.BytesIO()
        try:
            picture.save(target, kind)
        except (KeyError, OSError, ValueError):  # Pillow may be built without it
            continue
        yield target.getvalue()
    pixels = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 8, 8))
    for ending in ("png", "jpg"):
        yield bytes(pixels.tobytes(ending))


def _package(parts: Mapping[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, words in parts.items():
            package.writestr(name, words)
    return target.getvalue()
