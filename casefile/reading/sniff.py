"""What a file is, told by its bytes; its name counts for nothing but the wording of a refusal."""

import io
import re
import zipfile

from casefile.model.errors import Unreadable

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HTML = "text/html"
MAIL = "message/rfc822"
PLAIN = "text/plain"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_TAGS = re.compile(
    rb"<(?:html|head|body|p|div|article|meta|title)\b[^>]{0,500}>", re.IGNORECASE
)
_HEADER_LINE = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,60}:[ \t\r\n]")
_MAIL_FIELDS = re.compile(
    rb"^(?:from|to|date|subject|received|message-id|return-path|delivered-to|mime-version):",
    re.IGNORECASE | re.MULTILINE,
)
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_UNPACKED_LIMIT = 200 * 1024 * 1024
_RATIO_LIMIT = 100


def media_type(content: bytes) -> str:
    """One of the media types this program reads.

    Raises:
        Unreadable: "empty", "needs password", "too large" (a zip bomb), "damaged" or
            "not supported", with a sentence a person can act on.
    """
    if not content.strip(b"\0 \t\r\n"):
        raise Unreadable("empty", "The file is empty.")
    if b"%PDF-" in content[:1024]:
        return PDF
    if content.startswith(_OLE):
        raise _ole(content)
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _package(content)
    _refuse_known_others(content)
    return _textual(content)


def _textual(content: bytes) -> str:
    start = content[:4096].removeprefix(b"\xef\xbb\xbf")
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return HTML if _HTML_START.match(start[2:].replace(b"\0", b"")) else PLAIN
    if _HTML_START.match(start):
        return HTML
    if start.startswith(b"From "):  # the line a mailbox puts before a mail
        start = start.partition(b"\n")[2]
    if _HEADER_LINE.match(start) and _looks_like_mail(start):
        return MAIL
    return HTML if len(_HTML_TAGS.findall(start)) >= 3 else PLAIN


def _looks_like_mail(start: bytes) -> bool:
    head = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]
    names = {match.group().lower() for match in _MAIL_FIELDS.finditer(head)}
    if b"mime-version:" in names or b"message-id:" in names or b"received:" in names:
        return len(names) >= 2
    return len(names) >= 3


def _ole(content: bytes) -> Unreadable:
    if _ENCRYPTED_PACKAGE in content[: 1 << 20]:
        return Unreadable(
            "needs password",
            "The document is locked with a password.",
            todo="Save a copy without the password in the program that made it, and add that.",
        )
    return Unreadable(
        "not supported",
        "Files of old Office programs (.doc, .msg, .xls) cannot be read yet.",
        todo="Save it as .docx or PDF and add that.",
    )


def _package(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
        raise Unreadable("damaged", "The file is cut off or damaged.") from error
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > _UNPACKED_LIMIT or unpacked > _RATIO_LIMIT * max(len(content), 1):
        raise Unreadable("too large", "The file unpacks to far more than a document holds.")
    names = {entry.filename for entry in entries}
    if "word/document.xml" in names:
        return DOCX
    raise Unreadable(
        "not supported",
        "This kind of file (a zip archive or another office format) cannot be read yet.",
        todo="Unpack it, or save it as .docx or PDF, and add that.",
    )


def _refuse_known_others(content: bytes) -> None:
    if content.startswith(_PICTURES) or content[8:12] == b"WEBP" or content[4:8] == b"ftyp":
        raise Unreadable(
            "not supported",
            "A picture, sound or film; its words cannot be read yet.",
            todo="Describe it by hand, or add a PDF with text.",
        )
    if content.startswith(b"{\\rtf"):
        raise Unreadable(
            "not supported",
            "RTF documents cannot be read yet.",
            todo="Save it as .docx or PDF and add that.",
        )
    if content.startswith((b"\x7fELF", b"MZ\x90", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"SQLite")):
        raise Unreadable("not supported", "This is no document but a program or an archive.")
