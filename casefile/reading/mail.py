"""Mails: the head lines and the words of the message, and what is attached to it."""

import email
import email.policy
from datetime import datetime
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import cast

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.reading import Attachment, ReadDocument
from casefile.reading.html import all_text
from casefile.reading.paging import cut_into_pages, tidy
from casefile.reading.plain import decode, with_paragraphs
from casefile.reading.sniff import MAIL

_HEAD = ("From", "To", "Cc", "Date", "Subject")
_ATTACHMENT_LIMIT = 100


def read_mail(content: bytes, file_name: str) -> ReadDocument:
    """The text of a mail, quoted history included, its attachments, and who sent it when.

    A given name of an attachment is only a name, never a path. The date is the Date line's, in the
    sender's own time zone.

    Raises:
        Unreadable: "damaged" when it is no sound mail.
    """
    try:
        message = email.message_from_bytes(content, policy=email.policy.default)
        head = {name: _header(message, name) for name in _HEAD}
        body = _body(message)
        attachments = tuple(_attachments(message))
    except (MessageError, RecursionError, ValueError, LookupError, TypeError) as error:
        raise Unreadable("damaged", "The mail is damaged.") from error
    lines = "\n\n".join(f"{name}: {value}" for name, value in head.items() if value)
    pages = cut_into_pages(tidy(f"{lines}\n\n{body}"))
    if not pages:
        raise Unreadable("empty", "The mail holds no words.")
    sent = _sent(head["Date"])
    hints = DocumentHints(
        format="mail",
        file_name=file_name,
        title=head["Subject"],
        author=_sender(message),
        publisher=_sender(message),
        date=sent.date().isoformat() if sent else None,
        date_words=head["Date"] if sent else "",
    )
    return ReadDocument(MAIL, pages, hints, page_count=len(pages), attachments=attachments)


def _header(message: EmailMessage, name: str) -> str:
    value = message.get(name)
    return " ".join(str(value).split()) if value is not None else ""


def _sender(message: EmailMessage) -> str:
    """The name in the From line, or its address where there is no name."""
    addresses = getattr(message.get("From"), "addresses", ())
    return str(addresses[0].display_name or addresses[0].addr_spec) if addresses else ""


def _sent(words: str) -> datetime | None:
    try:
        return parsedate_to_datetime(words) if words else None
    except (ValueError, TypeError):
        return None


def _body(message: EmailMessage) -> str:
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    text = _text(cast("EmailMessage", part))
    if part.get_content_type() == "text/html":
        return all_text(text)
    return with_paragraphs(text)


def _text(part: EmailMessage) -> str:
    raw = part.get_payload(decode=True)
    content = raw if isinstance(raw, bytes) else b""
    try:
        return content.decode(part.get_content_charset("utf-8"))
    except (LookupError, UnicodeDecodeError):
        return decode(content)[0] if content.strip() else ""


def _attachments(message: EmailMessage) -> list[Attachment]:
    found: list[Attachment] = []
    for part in message.iter_attachments():
        if len(found) == _ATTACHMENT_LIMIT:
            break
        content = _content(part)
        if content:
            kind = part.get_content_type()
            suffix = ".eml" if kind == "message/rfc822" else ""
            name = part.get_filename() or f"attachment {len(found) + 1}{suffix}"
            found.append(Attachment(" ".join(str(name).split()), kind, content))
    return found


def _content(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        return first.as_bytes() if isinstance(first, email.message.Message) else b""
    raw = part.get_payload(decode=True)
    return raw if isinstance(raw, bytes) else b""
