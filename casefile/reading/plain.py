"""Plain text in any of the usual encodings; the encoding used is told, as it may be a guess."""

import codecs
import re
from itertools import pairwise

from charset_normalizer import from_bytes

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import PLAIN
from casefile.model.reading import ReadDocument
from casefile.reading.paging import cut_into_pages, tidy
from casefile.reading.text_encoding import usual_encoding

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
_NEVER_IN_TEXT = bytes([*range(0x01, 0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
_WRAP_WIDTH = 110
_BEFORE_ITEM = re.compile(r"\n(?=[ \t]*(?:[-–—*•]|\(?\d{1,2}\)) \S)")


def read_plain(content: bytes, file_name: str, encoding: str = "") -> ReadDocument:
    """The text of a .txt file. Files with long lines have one paragraph a line.

    `encoding` is the Python name of the one a person chose; "" to find out.

    Raises:
        Unreadable: "not supported" when the bytes are no text in any encoding.
    """
    text, encoding = _decoded_as(content, encoding) if encoding else decode(content)
    pages = cut_into_pages(tidy(with_paragraphs(text)))
    if not pages:
        raise Unreadable("empty", "The file holds no words.")
    hints = DocumentHints(format="text", file_name=file_name)
    return ReadDocument(PLAIN, pages, hints, page_count=len(pages), encoding=encoding)


def decode(content: bytes) -> tuple[str, str]:
    """The bytes as text and the Python name of the encoding they were read with.

    A byte order mark decides; then UTF-8 if it fits; then the usual encoding whose letters fit
    one language; then what charset-normalizer finds likely.

    Raises:
        Unreadable: "not supported" when nothing fits.
    """
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content.decode(encoding, "replace"), encoding
    if wide := _wide_encoding(content):
        return content.decode(wide, "replace"), wide
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        if (text := _nearly_utf8(content)) is not None:
            return text, "utf-8"
    return _guessed(content)


def _decoded_as(content: bytes, encoding: str) -> tuple[str, str]:
    """The bytes in an encoding a person chose; what does not fit shows as a question mark."""
    try:
        return content.decode(encoding, "replace").removeprefix("\ufeff"), encoding
    except LookupError as error:
        raise Unreadable("not supported", f"There is no encoding called {encoding}.") from error


def with_paragraphs(text: str) -> str:
    """An empty line between paragraphs: after each line, or before list items of wrapped text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _wrapped(text):
        return _BEFORE_ITEM.sub("\n\n", text)
    lines = text.split("\n")
    breaks = ("\n" if _goes_on(above, below) else "\n\n" for above, below in pairwise(lines))
    return "".join(line + ends for line, ends in zip(lines, (*breaks, ""), strict=True))


def _goes_on(above: str, below: str) -> bool:
    """Whether a sentence was broken between two lines: an open end, then a small letter."""
    above, below = above.rstrip(), below.lstrip()
    return len(above) > _WRAP_WIDTH // 3 and above[-1] not in '.!?:;,…"”»' and below[:1].islower()


def _wrapped(text: str) -> bool:
    """Whether the lines were broken at a fixed width: none is long, and most go on below."""
    lines = [line.rstrip() for line in text.split("\n")]
    long_lines = sum(len(line) > _WRAP_WIDTH for line in lines)
    inner = [line for line, below in pairwise(lines) if line and below.strip()]
    if not inner or long_lines > len(lines) // 50:
        return False
    open_ends = sum(line[-1] not in '.!?:;…"”»' and len(line) > _WRAP_WIDTH // 3 for line in inner)
    return open_ends * 2 > len(inner)


def _wide_encoding(content: bytes) -> str:
    """UTF-16 without a mark: in most scripts every second byte is nearly always the same."""
    sample = content[:4096]
    if len(sample) < 8 or len(sample) % 2:
        sample = sample[:-1]
    for offset, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        high = sample[offset::2]
        if high and sum(byte in (0, 1, 4, 0x20) for byte in high) > 0.95 * len(high):
            return name
    return ""


def _nearly_utf8(content: bytes) -> str | None:
    """UTF-8 with a few broken places, or None."""
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    beyond_ascii = sum(character > "\x7f" for character in text) - broken
    return text if broken * 20 <= beyond_ascii else None


def _guessed(content: bytes) -> tuple[str, str]:
    sample = content[:_SAMPLE]
    odd = len(sample) - len(sample.translate(None, _NEVER_IN_TEXT))
    if content.count(b"\0") * 100 > len(content) or odd * 50 > len(sample):
        raise _no_text()
    if usual := usual_encoding(content):
        return content.decode(usual, "replace"), usual
    best = from_bytes(sample).best()
    if best is None:
        raise _no_text()
    return content.decode(best.encoding, "replace"), best.encoding


def _no_text() -> Unreadable:
    return Unreadable(
        "not supported", "The file is neither a known kind of document nor readable text."
    )
