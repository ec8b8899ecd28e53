"""One file's bytes in, its text, pages and own claims out."""

import dataclasses
from collections.abc import Callable, Mapping
from itertools import accumulate

from casefile.model.errors import Unreadable
from casefile.model.reading import ReadDocument
from casefile.reading.docx import read_docx
from casefile.reading.html import read_html
from casefile.reading.mail import read_mail
from casefile.reading.pdf import PageLimits, read_pdf
from casefile.reading.plain import read_plain
from casefile.reading.sniff import DOCX, HTML, MAIL, PDF, PLAIN, media_type

# The door for further formats: a media type `sniff.media_type` knows, and who reads it.
READERS: Mapping[str, Callable[[bytes, str], ReadDocument]] = {
    DOCX: read_docx,
    HTML: read_html,
    MAIL: read_mail,
    PLAIN: read_plain,
}


def read_document(
    content: bytes,
    file_name: str,
    *,
    password: str | None = None,
    limits: PageLimits | None = None,
    encoding: str = "",
) -> ReadDocument:
    """What a document says, whatever its name claims it is.

    `password` opens an encrypted PDF. `limits` bounds which pages of a PDF are read. `encoding` is
    the one a person chose for plain text, "" to find out.

    Raises:
        Unreadable: with one of its reasons and a sentence a person can act on.
    """
    kind = media_type(content)
    try:
        if kind == PDF:
            document = read_pdf(content, file_name, password=password, limits=limits)
        elif kind == PLAIN and encoding:
            document = read_plain(content, file_name, encoding)
        else:
            document = READERS[kind](content, file_name)
    except MemoryError as error:
        raise Unreadable("too large", "Reading it needs more memory than is allowed.") from error
    except RecursionError as error:
        raise Unreadable("damaged", "The file is built in a way that cannot be read.") from error
    return _with_page_starts(document)


def _with_page_starts(document: ReadDocument) -> ReadDocument:
    lengths = [len(page.text) for page in document.pages]
    starts = tuple(accumulate(lengths[:-1], initial=0))
    hints = dataclasses.replace(document.hints, page_starts=starts)
    return dataclasses.replace(document, hints=hints)
