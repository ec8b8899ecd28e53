"""What a mail is made of: its words, and the files attached to it."""

import email
import email.policy
from collections.abc import Iterator
from email.errors import MessageError
from email.message import EmailMessage, Message
from typing import cast

from casefile.model.reading import Attachment
from casefile.reading.html import all_text
from casefile.reading.plain import decode, with_paragraphs

ATTACHMENT_LIMIT = 100
BROKEN_MAIL = (
    MessageError,
    RecursionError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
)
"""What the standard library raises for messages that are damaged or built in odd ways."""
_LOGO_BYTES = 30_000
_BODIES = ("text/plain", "text/html")


def parse_mail(content: bytes) -> EmailMessage:
    """A message of bytes; one of BROKEN_MAIL may be raised here and by all that reads it."""
    return email.message_from_bytes(content, policy=email.policy.default)


def body_text(message: EmailMessage) -> str:
    """The words of a message, from its plain form where it has one."""
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    text = part_text(cast("EmailMessage", part))
    if part.get_content_type() == "text/html":
        return all_text(text)
    return with_paragraphs(text)


def part_text(part: EmailMessage) -> str:
    """A part of a message as text, in the encoding it names or the one that fits."""
    raw = part.get_payload(decode=True)
    content = raw if isinstance(raw, bytes) else b""
    try:
        return content.decode(part.get_content_charset("utf-8"))
    except (LookupError, UnicodeDecodeError):
        return decode(content)[0] if content.strip() else ""


def letters(words: str) -> str:
    """Words of a head line; what was sent there without any encoding (RFC 6532) as its letters."""
    try:
        words.encode()
    except UnicodeEncodeError:
        raw = words.encode("utf-8", "surrogateescape")
        try:
            return raw.decode()
        except UnicodeDecodeError:
            return decode(raw)[0]
    return words


def attachments(message: EmailMessage) -> list[Attachment]:
    """The files of a message, at most ATTACHMENT_LIMIT; small pictures of its layout are none."""
    body = message.get_body(preferencelist=("plain", "html"))
    found: list[Attachment] = []
    for part in _files(message, body):
        content = _content(part)
        if content:
            kind = part.get_content_type()
            suffix = ".eml" if kind == "message/rfc822" else ""
            name = part.get_filename() or f"attachment {len(found) + 1}{suffix}"
            found.append(Attachment(" ".join(letters(str(name)).split()), kind, content))
        if len(found) == ATTACHMENT_LIMIT:
            break
    return found


def _files(message: EmailMessage, body: Message | None) -> Iterator[EmailMessage]:
    """The parts of a message that are files of their own; mails inside are not looked into."""
    waiting: list[tuple[EmailMessage, bool]] = [(message, False)]
    while waiting:
        part, of_layout = waiting.pop()
        if part is body:
            continue
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            inside = part.get_payload()
            related = of_layout or part.get_content_subtype() == "related"
            parts = inside if isinstance(inside, list) else []
            waiting += [(cast("EmailMessage", one), related) for one in reversed(parts)]
        elif part is not message and _is_file(part, of_layout=of_layout):
            yield part


def _is_file(part: EmailMessage, *, of_layout: bool) -> bool:
    if part.get_content_disposition() == "attachment":
        return True
    if of_layout and part.get_content_maintype() == "image":
        raw = part.get_payload(decode=True)
        return isinstance(raw, bytes) and len(raw) >= _LOGO_BYTES
    # The same words once more as a page, or a list's foot, is no file.
    return part.get_content_type() not in _BODIES or part.get_filename() is not None


def _content(part: EmailMessage) -> bytes:
    if part.get_content_maintype() == "message":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        return first.as_bytes() if isinstance(first, Message) else b""
    raw = part.get_payload(decode=True)
    return raw if isinstance(raw, bytes) else b""
