"""Mails: the head lines and the words of the message, and what is attached to it."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import MAIL
from casefile.model.reading import Attachment, ReadDocument
from casefile.reading.mail_parts import BROKEN_MAIL, attachments, body_text, letters, parse_mail
from casefile.reading.paging import cut_into_pages, tidy

HEAD = ("From", "To", "Cc", "Date", "Subject")
_LENGTH_LINE = re.compile(rb"(\d{1,9})[ \t]*\r?\n")


def read_mail(content: bytes, file_name: str) -> ReadDocument:
    """The text of a mail, quoted history included, its attachments, and who sent it when.

    A given name of an attachment is only a name, never a path. The date is the Date line's, in the
    sender's own time zone.

    Raises:
        Unreadable: "damaged" when it is no sound mail.
    """
    if length := _LENGTH_LINE.match(content):  # Apple's mail program puts the length before it
        content = content[length.end() : length.end() + int(length[1])]
    try:
        message = parse_mail(content)
        head = {name: header(message, name) for name in HEAD}
        body = body_text(message)
        files = attachments(message)
        sender = _sender(message)
    except BROKEN_MAIL as error:
        raise Unreadable("damaged", "The mail is damaged.", media_type=MAIL) from error
    return mail_document(MAIL, file_name, head, body, sender, files)


def mail_document(
    media_type: str,
    file_name: str,
    head: Mapping[str, str],
    body: str,
    sender: str,
    files: Sequence[Attachment],
) -> ReadDocument:
    """The document of a message: its head lines, then its words.

    Raises:
        Unreadable: "empty" when there is neither a word nor a file.
    """
    lines = "\n\n".join(f"{name}: {head[name]}" for name in HEAD if head.get(name))
    pages = cut_into_pages(tidy(f"{lines}\n\n{body}"))
    if not pages and not files:
        raise Unreadable("empty", "The mail holds no words.", media_type=media_type)
    sent = _sent(head.get("Date", ""))
    hints = DocumentHints(
        format="mail",
        file_name=file_name,
        title=head.get("Subject", ""),
        author=sender,
        publisher=sender,
        date=sent.date().isoformat() if sent else None,
        date_words=head.get("Date", "") if sent else "",
    )
    state = ("text", "", "") if pages else ("not read", "empty", "no words, only files")
    return ReadDocument(
        media_type, pages, hints, *state, page_count=len(pages), attachments=tuple(files)
    )


def header(message: EmailMessage, name: str) -> str:
    """A head line in one line, "" when it is missing."""
    value = message.get(name)
    return " ".join(letters(str(value)).split()) if value is not None else ""


def _sender(message: EmailMessage) -> str:
    """The name in the From line, or its address where there is no name."""
    addresses = getattr(message.get("From"), "addresses", ())
    return letters(addresses[0].display_name or addresses[0].addr_spec) if addresses else ""


def _sent(words: str) -> datetime | None:
    try:
        return parsedate_to_datetime(words) if words else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
