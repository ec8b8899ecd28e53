"""Mailboxes: a list of the messages, each message a document of its own behind it."""

import re

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import MAIL, MBOX
from casefile.model.reading import Attachment, ReadDocument
from casefile.reading.mail import header
from casefile.reading.mail_parts import BROKEN_MAIL, parse_mail
from casefile.reading.paging import cut_into_pages, tidy

MESSAGE_LIMIT = 2_000
_ENVELOPE = re.compile(rb"^From \S*.{0,200}\r?\n(?=[!-9;-~]{1,60}:)", re.MULTILINE)
_QUOTED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
_HEAD_BYTES = 16_384


def read_mbox(content: bytes, file_name: str) -> ReadDocument:
    """The mailbox as a list of sender, date and subject; its messages as attached mails.

    Raises:
        Unreadable: "damaged" when no message begins in it.
    """
    lines = list(_ENVELOPE.finditer(content))
    if not lines:
        raise Unreadable("damaged", "The mailbox is damaged.", media_type=MBOX)
    ends = (*(line.start() for line in lines[1:]), len(content))
    found = [(line.end(), end) for line, end in zip(lines, ends, strict=True)]
    mails = [_QUOTED.sub(b"", content[start:end]) for start, end in found[:MESSAGE_LIMIT]]
    told = [_line(number, mail) for number, mail in enumerate(mails, 1)]
    pages = cut_into_pages(tidy("\n\n".join(told)))
    inside = tuple(
        Attachment(f"message {number}.eml", MAIL, mail) for number, mail in enumerate(mails, 1)
    )
    hints = DocumentHints(format="text", file_name=file_name)
    state = ("text", "", "")
    if len(found) > MESSAGE_LIMIT:
        state = ("partly read", "too large", f"{MESSAGE_LIMIT} of {len(found)} messages read")
    return ReadDocument(MBOX, pages, hints, *state, page_count=len(pages), attachments=inside)


def _line(number: int, mail: bytes) -> str:
    """Date, sender and subject of a message; its number where it is too damaged to tell."""
    try:
        message = parse_mail(mail[:_HEAD_BYTES])
        words = [header(message, name) for name in ("Date", "From", "Subject")]
    except BROKEN_MAIL:
        words = []
    return "\t".join([f"{number}.", *words])
