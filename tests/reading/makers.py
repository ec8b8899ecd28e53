"""Documents made for the tests, about people who do not exist: good, odd and hostile ones."""

import io
import zipfile
from collections.abc import Sequence
from email.message import EmailMessage

import docx
import pymupdf

WIDTH, HEIGHT = 595.0, 842.0
LEFT, TOP, STEP = 72.0, 110.0, 16.0

Line = tuple[float, float, str, float]
"""x, y of the base line, words, letter size."""


def pdf(pages: Sequence[Sequence[Line]], *, password: str = "", red: float = 0) -> bytes:
    """A PDF whose pages hold these lines, in this order."""
    with pymupdf.open() as document:
        for lines in pages:
            page = document.new_page(width=WIDTH, height=HEIGHT)
            for x, y, words, size in lines:
                ink = (red, 0, 0) if red else None
                page.insert_text((x, y), words, fontsize=size, fontname="tiro", color=ink)
        if password:
            method = pymupdf.mupdf.PDF_ENCRYPT_AES_256
            return bytes(document.tobytes(encryption=method, user_pw=password, owner_pw="owner"))
        return bytes(document.tobytes())


def owner_locked(content: bytes) -> bytes:
    """The same PDF, which anybody may read and only its owner may change."""
    with pymupdf.open(stream=content, filetype="pdf") as document:
        method = pymupdf.mupdf.PDF_ENCRYPT_AES_256
        return bytes(document.tobytes(encryption=method, user_pw="", owner_pw="owner"))


def column(words: Sequence[str], top: float = TOP, left: float = LEFT) -> list[Line]:
    """Rows at the usual distance; an empty one leaves a gap as between paragraphs."""
    rows = [(left, top + index * STEP, text, 12.0) for index, text in enumerate(words)]
    return [row for row in rows if row[2]]


def with_mark(x: float, y: float, before: str, mark: str, after: str = "") -> list[Line]:
    """A row with a raised footnote mark in it."""
    at = x + pymupdf.get_text_length(before, "tiro", 12)
    end = at + pymupdf.get_text_length(mark, "tiro", 7)
    row = [(x, y, before, 12.0), (at, y - 4, mark, 7.0)]
    return [*row, (end, y, after, 12.0)] if after else row


def flush_right(y: float, words: str, right: float = 480.0) -> Line:
    """A row that ends at the right edge."""
    return right - pymupdf.get_text_length(words, "tiro", 12), y, words, 12.0


def scan(count: int = 1) -> bytes:
    """Pages that are pictures and hold no words."""
    picture = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 60, 80))
    picture.clear_with(200)
    with pymupdf.open() as document:
        for _ in range(count):
            page = document.new_page(width=WIDTH, height=HEIGHT)
            page.insert_image(page.rect, pixmap=picture)
        return bytes(document.tobytes())


def endless_pdf(good_before: int = 0, good_after: int = 0) -> bytes:
    """A small PDF one page of which draws the same form ten to the power of twelve times."""
    drawn = [b"BT /F1 12 Tf 72 700 Td (Page number %d is good.) Tj ET" % n for n in range(1, 100)]
    streams = [*drawn[:good_before], b"/X0 Do " * 10]
    streams += drawn[good_before + 1 : good_before + 1 + good_after]
    objects: list[bytes] = []
    first_page = 3
    first_stream = first_page + len(streams)
    first_form = first_stream + len(streams)
    kids = b" ".join(b"%d 0 R" % (first_page + index) for index in range(len(streams)))
    objects.append(b"<</Type/Catalog/Pages 2 0 R>>")
    objects.append(b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(streams)))
    resources = (
        b"/Resources<</XObject<</X0 %d 0 R>>/Font<</F1<</Type/Font/Subtype/Type1" % first_form
    )
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
    objects += [
        page % (first_stream + index) + resources + b"/BaseFont/Helvetica>>>>>>>>"
        for index in range(len(streams))
    ]
    objects += [_stream(b"", words) for words in streams]
    for level in range(12):
        inner = b"/X0 Do " * 10 if level < 11 else b"BT /F1 12 Tf (x) Tj ET"
        head = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X0 %d 0 R>>>>"
        objects.append(_stream(head % (first_form + level + 1), inner))
    return _file(objects)


def _stream(head: bytes, content: bytes) -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (head, len(content), content)


def _file(objects: Sequence[bytes]) -> bytes:
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return (
        out
        + end
        + b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n"
        % (
            len(objects) + 1,
            len(out),
        )
    )


def word_file(paragraphs: Sequence[str], *, header: str = "", table: Sequence[str] = ()) -> bytes:
    """A .docx with these paragraphs, then a table of one row."""
    document = docx.Document()
    document.core_properties.title = "A letter"
    document.core_properties.author = "Ieva Paukštelė"
    for text in paragraphs:
        document.add_paragraph(text)
    if table:
        row = document.add_table(1, len(table)).rows[0]
        for cell, text in zip(row.cells, table, strict=True):
            cell.text = text
    if header:
        document.sections[0].header.paragraphs[0].text = header
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def zip_bomb() -> bytes:
    """A .docx of a few hundred kilobytes that unpacks to 300 MB."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (300 * 1024 * 1024))
    return target.getvalue()


def web_page(paragraphs: Sequence[str]) -> bytes:
    """A saved article between a cookie notice, comments and related stories."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Court frees teacher | The Harbour Post</title>
<meta name="author" content="Odeta Kranklytė">
<meta property="og:title" content="Court frees teacher">
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2022-03-14T07:15:00+02:00">
<meta property="article:modified_time" content="2022-03-15T09:00:00+02:00"></head><body>
<div id="cookie-banner"><p>We and our partners store cookies since 1 January 2020.</p></div>
<nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
<main><article><h1>Court frees teacher</h1>{body}</article>
<section class="comments"><h3>Comments</h3><div class="comment"><p>First!</p></div></section></main>
<footer>© 2010-2022 Harbour Post</footer></body></html>""".encode()


def mail(attachment: bytes, name: str) -> bytes:
    """A mail with words and one attached PDF."""
    message = EmailMessage()
    message["From"] = "Ieva Paukštelė <ieva@law.example>"
    message["To"] = "Jonas Girdenis <jonas@help.example>"
    message["Subject"] = "Hearing on 4 May"
    message["Date"] = "Thu, 14 Apr 2022 09:30:00 +0300"
    message.set_content("Dear Jonas,\n\nthe hearing is on 4 May.\n\n> When is it?\n\nIeva\n")
    message.add_attachment(attachment, "application", "pdf", filename=name)
    return message.as_bytes()
