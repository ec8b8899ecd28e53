"""What a file is, told by its bytes; its name counts only between plain text and a table."""

import re

from casefile.model.errors import Unreadable
from casefile.model.media import (
    ARCHIVES,
    CHAT,
    CSV,
    DOCX,
    EPUB,
    HTML,
    MAIL,
    MBOX,
    MHTML,
    MSG,
    ODS,
    ODT,
    PDF,
    PICTURES,
    PLAIN,
    RTF,
    XLSX,
    XML,
)
from casefile.reading.chat_lines import begins_chat
from casefile.reading.known_files import (
    not_supported,
    old_office_type,
    other_type,
    picture_type,
)
from casefile.reading.package import package_type
from casefile.reading.table_lines import looks_like_table

READ = frozenset({PDF, DOCX, ODT, ODS, RTF, EPUB, XLSX, MSG}) | PICTURES | ARCHIVES
# Comments are taken whole (?>...): tried in every other way, a few of them would take seconds.
_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?>(?:<!--.{0,2000}?-->\s*)*)<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_TAGS = re.compile(
    rb"<(?:html|head|body|p|div|article|meta|title)\b[^>]{0,500}>", re.IGNORECASE
)
_SVG_START = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?>(?:<!(?:--.{0,500}?--|doctype\s+svg[^>]{0,300})>\s*)*)<svg\b",
    re.IGNORECASE | re.DOTALL,
)
_HEADER_LINE = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,60}:[ \t\r\n]")
_MAIL_FIELDS = re.compile(
    rb"^(?:from|to|date|subject|received|message-id|return-path|delivered-to|mime-version):",
    re.IGNORECASE | re.MULTILINE,
)
_MULTIPART = re.compile(
    rb"^content-type:\s*(?:multipart/[a-z-]+|message/[a-z0-9-]+|text/[a-z]+);?[^\n]*"
    rb"(?:\n[ \t][^\n]*)*boundary=",
    re.IGNORECASE | re.MULTILINE,
)
_TYPED = re.compile(rb"^content-(?:type|transfer-encoding):", re.IGNORECASE | re.MULTILINE)
_RELATED = re.compile(rb"^content-type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
_SAVED_PAGE = re.compile(
    rb"^(?:snapshot-content-location:|content-location:|from:\s*[\"<]*saved by |x-mimeole:)",
    re.IGNORECASE | re.MULTILINE,
)
_ENVELOPE = re.compile(rb"(?:^|\n)From \S+.{0,80}\d{4}\s*\r?\n(?=[A-Za-z-]{2,40}:)")
_LENGTH_LINE = re.compile(rb"\d{1,9}[ \t]*\r?\n")
_BLANKS = b"\0 \t\r\n"


def media_type(content: bytes, file_name: str = "") -> str:
    """One of the media types this program reads, or offers the contents of.

    Raises:
        Unreadable: "empty", "needs password", "too large" (a zip bomb), "damaged" or
            "not supported", with a sentence a person can act on.
    """
    if not content[:4096].strip(_BLANKS) and not content.strip(_BLANKS):
        raise Unreadable("empty", "The file is empty.")
    if b"%PDF-" in content[:1024]:
        return PDF
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _read_or_refuse(package_type(content))
    found = old_office_type(content) or picture_type(content) or other_type(content)
    return _read_or_refuse(found) if found else _textual(content, file_name)


def _read_or_refuse(found: str) -> str:
    if found not in READ:
        raise not_supported(found)
    return found


def _textual(content: bytes, file_name: str) -> str:
    start = content[:4096].removeprefix(b"\xef\xbb\xbf")
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        bare = start[2:].replace(b"\0", b"")
        return HTML if _HTML_START.match(bare) else _plain(bare, file_name)
    if start.lstrip(_BLANKS).startswith(b"{\\rtf"):
        return RTF
    if found := _marked_up(start):
        return found
    if found := _mail(content, start):
        return found
    if len(_HTML_TAGS.findall(start)) >= 3:
        return HTML
    return _plain(content[:20_000], file_name)


def _marked_up(start: bytes) -> str:
    if _HTML_START.match(start):
        return HTML
    if _SVG_START.match(start):
        raise not_supported("image/svg+xml")
    if start.lstrip(_BLANKS).startswith(b"<?xml"):
        return HTML if re.search(rb"<html\b", start, re.IGNORECASE) else XML
    return ""


def _mail(content: bytes, start: bytes) -> str:
    if start.startswith(b"From "):  # the line a mailbox puts before each mail
        start = start.partition(b"\n")[2]
        if _HEADER_LINE.match(start) and _looks_like_mail(start):
            several = _ENVELOPE.search(content, 1)
            return MBOX if several else MAIL
    start = start[length.end() :] if (length := _LENGTH_LINE.match(start)) else start
    if not _HEADER_LINE.match(start):
        return ""
    head = _head(start)
    if _RELATED.search(head) and _SAVED_PAGE.search(head) and b"\nTo:" not in head:
        return MHTML
    return MAIL if _looks_like_mail(start) else ""


def _head(start: bytes) -> bytes:
    return re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]


def _looks_like_mail(start: bytes) -> bool:
    head = _head(start)
    names = {match.group().lower() for match in _MAIL_FIELDS.finditer(head)}
    if _MULTIPART.search(head) or (b"mime-version:" in names and _TYPED.search(head)):
        return True
    if names & {b"mime-version:", b"message-id:", b"received:"}:
        return len(names) >= 2
    return len(names) >= 3


def _plain(start: bytes, file_name: str) -> str:
    if begins_chat(start):
        return CHAT
    named = file_name.lower().endswith((".csv", ".tsv", ".tab"))
    return CSV if looks_like_table(start, named=named) else PLAIN
