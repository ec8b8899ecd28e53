"""Exported WhatsApp chats: who wrote what at which time, a message a paragraph."""

from collections.abc import Sequence

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import CHAT, CHAT_ARCHIVE
from casefile.model.reading import ReadDocument
from casefile.reading.chat_lines import Message, date_order, day_of, messages
from casefile.reading.package import chat_part, open_package, part
from casefile.reading.paging import cut_into_pages, tidy
from casefile.reading.plain import decode


def read_chat(content: bytes, file_name: str) -> ReadDocument:
    """The messages of a _chat.txt, each with its day, time and sender.

    Days are written year first once the order of their numbers is beyond doubt; else they stay as
    the telephone wrote them.

    Raises:
        Unreadable: "not supported" when it is no text.
    """
    text, encoding = decode(content)
    return _document(CHAT, text, file_name, encoding)


def read_chat_archive(content: bytes, file_name: str) -> ReadDocument:
    """The chat inside an exported .zip; its pictures and voice notes are not unpacked here.

    Raises:
        Unreadable: "damaged" when the chat in it cannot be unpacked.
    """
    with open_package(content) as package:
        names = package.namelist()
        raw = part(package, chat_part(sorted(names)))
    if not raw:
        raise Unreadable("damaged", "The chat cannot be unpacked.", media_type=CHAT_ARCHIVE)
    text, _ = decode(raw)
    return _document(CHAT_ARCHIVE, text, file_name)


def _document(media_type: str, text: str, file_name: str, encoding: str = "") -> ReadDocument:
    found = messages(text)
    order = date_order(found)
    pages = cut_into_pages(tidy("\n\n".join(_paragraph(one, order) for one in found)))
    if not pages:
        raise Unreadable("empty", "The chat holds no messages.", media_type=media_type)
    hints = DocumentHints(format="chat", file_name=file_name, title=_title(found))
    return ReadDocument(media_type, pages, hints, page_count=len(pages), encoding=encoding)


def _paragraph(one: Message, order: str) -> str:
    day = day_of(one.numbers, order) if order else None
    when = f"{day.isoformat()} {one.hour:02d}:{one.minute:02d}" if day else one.printed
    head = f"{when}, {one.sender}:" if one.sender else f"{when}:"
    lines = [line for line in one.lines if line.strip()]
    return f"{head} {lines[0]}" + "".join(f"\n{line}" for line in lines[1:]) if lines else head


def _title(found: Sequence[Message]) -> str:
    """Who writes in the chat, as far as a line holds them."""
    senders = list(dict.fromkeys(one.sender for one in found if one.sender))
    return ", ".join(senders) if 0 < len(senders) <= 3 else ""
