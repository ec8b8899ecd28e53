"""Outlook messages (.msg): head lines, words, attachments, in the layout of MS-OXMSG."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

import olefile

from casefile.model.errors import Unreadable
from casefile.model.media import MAIL, MSG
from casefile.model.reading import Attachment, ReadDocument
from casefile.reading.compressed_rtf import unpack_rtf
from casefile.reading.html import all_text, decode_page
from casefile.reading.mail import mail_document
from casefile.reading.mail_parts import ATTACHMENT_LIMIT
from casefile.reading.plain import with_paragraphs
from casefile.reading.rtf import rtf_text

_BROKEN = (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, RecursionError)
_SUBJECT, _BODY, _HTML, _RTF = 0x0037, 0x1000, 0x1013, 0x1009
_SENDER, _SENDER_MAIL, _SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
_TO, _CC, _SENT, _DELIVERED = 0x0E04, 0x0E03, 0x0039, 0x0E06
_LONG_NAME, _SHORT_NAME, _SHOWN_NAME, _DATA = 0x3707, 0x3704, 0x3001, 0x3701
_MIME_TYPE, _CODE_PAGE = 0x370E, 0x3FDE
_UNICODE, _BYTES, _BINARY = 0x001F, 0x001E, 0x0102
_FILETIME_ZERO = datetime(1601, 1, 1, tzinfo=UTC)
_DEPTH = 3


def read_msg(content: bytes, file_name: str) -> ReadDocument:
    """The text of an Outlook message, its attachments, who sent it and when (UTC).

    Raises:
        Unreadable: "damaged", "empty" when there is neither a word nor a file.
    """
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as ole:
            message = _Storage(ole, ())
            head, body = message.head(), message.body()
            sender = message.sender()
            files = list(message.files())
    except _BROKEN as error:
        raise Unreadable("damaged", "The message is damaged.", media_type=MSG) from error
    return mail_document(MSG, file_name, head, body, sender, files)


class _Storage:
    """A message or an attachment: a folder of named streams inside the file."""

    def __init__(self, ole: olefile.OleFileIO, path: tuple[str, ...]) -> None:
        self._ole, self._path = ole, path
        self._fixed = self._fixed_properties()

    def head(self) -> dict[str, str]:
        """The head lines a mail would have."""
        sender, address = self._words(_SENDER), self._address()
        named = f"{sender} <{address}>" if address and sender != address else sender or address
        sent = self._moment(_SENT) or self._moment(_DELIVERED)
        return {
            "From": named,
            "To": self._words(_TO),
            "Cc": self._words(_CC),
            "Date": format_datetime(sent) if sent else "",
            "Subject": " ".join(self._words(_SUBJECT).split()),
        }

    def sender(self) -> str:
        """The sender's name, or the address where there is no name."""
        return self._words(_SENDER) or self._address()

    def body(self) -> str:
        """The words, from the plain form, else the page, else the RTF it keeps packed."""
        if plain := self._words(_BODY):
            return with_paragraphs(plain)
        page = self._bytes(_HTML, _BINARY) or self._words(_HTML).encode()
        if page:
            return all_text(decode_page(page)[0])
        packed = self._bytes(_RTF, _BINARY)
        return rtf_text(unpack_rtf(packed)) if packed else ""

    def files(self) -> Iterator[Attachment]:
        """What is attached; a message inside becomes a mail of the usual kind."""
        names = sorted(
            {
                entry[len(self._path)]
                for entry in self._ole.listdir(streams=True, storages=False)
                if len(entry) > len(self._path) + 1
                and tuple(entry[: len(self._path)]) == self._path
                and entry[len(self._path)].startswith("__attach_version1.0")
            }
        )
        for name in names[:ATTACHMENT_LIMIT]:
            found = _Storage(self._ole, (*self._path, name)).file()
            if found is not None and found.content:
                yield found

    def file(self) -> Attachment | None:
        """This storage as an attached file."""
        inner = (*self._path, "__substg1.0_3701000D")
        name = self._words(_LONG_NAME) or self._words(_SHORT_NAME) or self._words(_SHOWN_NAME)
        if self._ole.exists([*inner, "__properties_version1.0"]):
            if len(self._path) >= 2 * _DEPTH:
                return None
            message = _Storage(self._ole, inner).as_mail()
            return Attachment(f"{name or 'message'}.eml", MAIL, message)
        kind = self._words(_MIME_TYPE)
        return Attachment(name or "attachment", kind, self._bytes(_DATA, _BINARY))

    def as_mail(self) -> bytes:
        """A message inside another, written as a mail so that it can be kept on its own."""
        mail = EmailMessage()
        for name, words in self.head().items():
            if words:
                mail[name] = " ".join(words.split())
        mail.set_content(self.body())
        for one in self.files():
            mail.add_attachment(
                one.content, maintype="application", subtype="octet-stream", filename=one.name
            )
        return mail.as_bytes()

    def _address(self) -> str:
        address = self._words(_SENDER_SMTP) or self._words(_SENDER_MAIL)
        return address if "@" in address else ""

    def _words(self, number: int) -> str:
        if raw := self._bytes(number, _UNICODE):
            return raw.decode("utf-16-le", "replace").replace("\0", "").strip()
        raw = self._bytes(number, _BYTES)
        page = int.from_bytes(self._fixed.get(_CODE_PAGE, b"\0")[:4], "little") or 1252
        try:
            return raw.decode(f"cp{page}" if page != 65001 else "utf-8", "replace").strip("\0 \r\n")
        except LookupError:
            return raw.decode("cp1252", "replace").strip("\0 \r\n")

    def _bytes(self, number: int, kind: int) -> bytes:
        name = [*self._path, f"__substg1.0_{number:04X}{kind:04X}"]
        if not self._ole.exists(name) or self._ole.get_type(name) != olefile.STGTY_STREAM:
            return b""
        with self._ole.openstream(name) as stream:
            return bytes(stream.read())

    def _moment(self, number: int) -> datetime | None:
        ticks = int.from_bytes(self._fixed.get(number, b""), "little")
        if not ticks:
            return None
        try:
            return (_FILETIME_ZERO + timedelta(microseconds=ticks // 10)).replace(microsecond=0)
        except OverflowError:
            return None

    def _fixed_properties(self) -> dict[int, bytes]:
        """Values of eight bytes by their number; the header before them has one of three sizes."""
        name = [*self._path, "__properties_version1.0"]
        if not self._ole.exists(name):
            return {}
        with self._ole.openstream(name) as stream:
            content = bytes(stream.read())
        start = 32 if not self._path else (8 if len(self._path) % 2 else 24)
        return {
            int.from_bytes(content[at + 2 : at + 4], "little"): content[at + 8 : at + 16]
            for at in range(start, len(content) - 15, 16)
        }
