"""One file's bytes in, its text, pages and own claims out."""

import dataclasses
from collections.abc import Callable, Mapping
from itertools import accumulate

from casefile.model import media
from casefile.model.errors import Unreadable
from casefile.model.ocr import OcrPage
from casefile.model.reading import ReadDocument
from casefile.reading.archive import read_archive
from casefile.reading.chat import read_chat
from casefile.reading.docx import read_docx
from casefile.reading.epub import read_epub
from casefile.reading.html import read_html
from casefile.reading.mail import read_mail
from casefile.reading.mbox import read_mbox
from casefile.reading.mhtml import read_mhtml
from casefile.reading.msg import read_msg
from casefile.reading.odf import read_ods, read_odt
from casefile.reading.pdf import PageLimits, read_pdf
from casefile.reading.picture_words import read_pictures_words, with_places
from casefile.reading.pictures import read_picture
from casefile.reading.plain import read_plain
from casefile.reading.rtf import read_rtf
from casefile.reading.sniff import media_type
from casefile.reading.tables import read_csv
from casefile.reading.xlsx import read_xlsx
from casefile.reading.xml_text import read_xml

# The door for further formats: a media type `sniff.media_type` knows, and who reads it.
READERS: Mapping[str, Callable[[bytes, str], ReadDocument]] = {
    media.CHAT: read_chat,
    media.CSV: read_csv,
    media.DOCX: read_docx,
    media.EPUB: read_epub,
    media.HTML: read_html,
    media.MAIL: read_mail,
    media.MBOX: read_mbox,
    media.MHTML: read_mhtml,
    media.MSG: read_msg,
    media.ODS: read_ods,
    media.ODT: read_odt,
    media.PLAIN: read_plain,
    media.RTF: read_rtf,
    media.XLSX: read_xlsx,
    media.XML: read_xml,
    **dict.fromkeys(media.ARCHIVES, read_archive),
    **dict.fromkeys(media.PICTURES, read_picture),
}

# What else of plain text may be in any encoding.
_ENCODED = frozenset({media.CSV, media.CHAT, media.HTML})


def read_document(
    content: bytes,
    file_name: str,
    *,
    password: str | None = None,
    limits: PageLimits | None = None,
    encoding: str = "",
    ocr: Mapping[int, OcrPage] | None = None,
) -> ReadDocument:
    """What a document says, whatever its name claims it is.

    `password` opens an encrypted PDF. `limits` bounds which pages of a PDF are read. `encoding` is
    the one a person chose for plain text, "" to find out. `ocr` holds the pages a machine read from
    their picture, by number.

    Raises:
        Unreadable: with one of its reasons and a sentence a person can act on.
    """
    kind = media_type(content, file_name)
    try:
        if kind == media.PDF:
            document = read_pdf(content, file_name, password=password, limits=limits, ocr=ocr)
        elif kind in media.PICTURES and ocr:
            document = read_pictures_words(content, file_name, ocr)
        elif kind == media.PLAIN and encoding:
            document = read_plain(content, file_name, encoding)
        elif kind in _ENCODED and encoding:
            document = _read_in(kind, content, file_name, encoding)
        else:
            document = READERS[kind](content, file_name)
    except MemoryError as error:
        raise Unreadable("too large", "Reading it needs more memory than is allowed.") from error
    except RecursionError as error:
        raise Unreadable("damaged", "The file is built in a way that cannot be read.") from error
    if ocr:
        document = with_places(document, ocr)
    return _with_page_starts(document)


def _read_in(kind: str, content: bytes, file_name: str, encoding: str) -> ReadDocument:
    """A table, chat or page in the encoding a person chose."""
    try:
        text = content.decode(encoding, "replace").removeprefix("\ufeff")
    except LookupError as error:
        raise Unreadable("not supported", f"There is no encoding called {encoding}.") from error
    read = READERS[kind](text.encode("utf-8", "replace"), file_name)
    return dataclasses.replace(read, encoding=encoding)


def _with_page_starts(document: ReadDocument) -> ReadDocument:
    lengths = [len(page.text) for page in document.pages]
    starts = tuple(accumulate(lengths[:-1], initial=0))
    hints = dataclasses.replace(document.hints, page_starts=starts)
    return dataclasses.replace(document, hints=hints)
