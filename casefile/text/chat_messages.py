"""Chats as text: each message has its own day, which its "today" counts from, and its sender."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from casefile.model.finding import DateMention, FoundStatement, NameMention
from casefile.text.date_finder import find_dates

FORMAT = "chat"
_HEAD = re.compile(
    r"(?:^|(?<=\n\n))(?P<day>\d{4}-\d\d-\d\d) \d\d:\d\d(?:, (?P<sender>[^:\n]{1,80}))?:[ \n]"
)


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """A message: where its head begins, where its words begin and end, its day and sender."""

    start: int
    words: int
    end: int
    day: str
    sender: str


def chat_messages(text: str) -> Iterator[ChatMessage]:
    """The messages whose day is beyond doubt; others carry their date as the telephone wrote it."""
    heads = list(_HEAD.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    for head, end in zip(heads, ends, strict=False):
        yield ChatMessage(head.start(), head.end(), end, head["day"], head["sender"] or "")


def chat_dates(text: str, language: str) -> tuple[DateMention, ...]:
    """The dates of a chat, each message read from its own day; that day itself is no event."""
    found: list[DateMention] = []
    for message in chat_messages(text):
        stop = message.start + len(message.day)
        found.append(
            DateMention(
                message.start,
                stop,
                message.day,
                message.day,
                "publication",
                message.day,
                rule="chat",
            )
        )
        words = text[message.words : message.end]
        if any(sign.isalnum() for sign in words):
            found += (
                replace(one, start=one.start + message.words, end=one.end + message.words)
                for one in find_dates(words, language, document_date=message.day)
            )
    return tuple(found)


def chat_statements(text: str, names: Sequence[NameMention]) -> list[FoundStatement]:
    """Every message whose sender is a name the text knows is said by that person."""
    starts = [name.start for name in names]
    found = []
    for message in chat_messages(text):
        place = bisect_left(starts, message.start)
        at_head = place < len(names) and names[place].end <= message.words
        if message.sender and at_head:
            words = text[message.words : message.end].rstrip()
            if words:
                end = message.words + len(words)
                found.append(FoundStatement(message.words, end, names[place].key))
    return found
