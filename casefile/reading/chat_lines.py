"""The lines of an exported WhatsApp chat: when, who, what; in the forms of several countries."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

# Marks of direction and odd spaces that telephones put around dates and names.
_HIDDEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACES = re.compile("[\u00a0\u202f\u2009]")
_LINE = re.compile(
    r"(?P<open>\[)?(?P<day>(?P<first>\d{1,4})(?P<sign>[./-])\s?(?P<second>\d{1,2})(?P=sign)\s?"
    r"(?P<third>\d{1,4})\.?)(?:,|\s+à|\s+um|\s+о|\s+в|\s+klo)?\s+"
    r"(?P<clock>(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.]\d{2})?"
    r"(?:\s?(?P<half>[apAPμπ])\.?\s?[mMμ]\.?)?)(?(open)\]|\s+[-–])\s(?P<rest>.*)"
)
_SENDER = re.compile(r"(?P<name>[^:\n]{1,80}):(?:\s(?P<words>.*)|$)")
_SAMPLE_LINES = 12
_ORDERS = ("ymd", "dmy", "mdy")


@dataclass(slots=True)
class Message:
    """One message; `sender` is "" for what the program itself wrote ("You created this group").

    `numbers` are the three numbers of its date as printed, `printed` the date and time in full.
    """

    numbers: tuple[int, int, int]
    printed: str
    hour: int
    minute: int
    sender: str
    lines: list[str]


def bare(line: str) -> str:
    """A line without marks of direction, its odd spaces as ordinary ones."""
    return _SPACES.sub(" ", _HIDDEN.sub("", line))


def begins_chat(start: bytes) -> bool:
    """Whether the first lines are messages, most of them by a sender."""
    lines = [bare(line) for line in start.decode("utf-8", "ignore").splitlines() if line.strip()]
    found = [match for line in lines[:_SAMPLE_LINES] if (match := _LINE.match(line))]
    if not found or not lines or not _LINE.match(lines[0]):
        return False
    said = sum(1 for match in found if _SENDER.match(match["rest"]))
    return said >= 1 and (len(found) >= 2 or "whatsapp" in lines[0].lower())


def messages(text: str) -> list[Message]:
    """The messages in their order; a line that begins none belongs to the one before it."""
    found: list[Message] = []
    for line in text.splitlines():
        words = bare(line).rstrip()
        match = _LINE.match(words)
        if match is not None:
            found.append(_message(match))
        elif found and words:
            found[-1].lines.append(words)
    return found


def date_order(found: Iterable[Message]) -> str:
    """In which order the dates are written: "ymd", "dmy", "mdy"; "" when it cannot be told.

    An order fits when every date exists and none goes back in time: a chat is written forwards.
    """
    numbers = [one.numbers for one in found]
    fitting = [order for order in _ORDERS if _fits(numbers, order)]
    return fitting[0] if len(fitting) == 1 else ""


def day_of(numbers: tuple[int, int, int], order: str) -> date | None:
    """The day three numbers stand for, None when there is no such day."""
    year, month, day = (numbers[order.index(part)] for part in "ymd")
    year += 2000 if year < 100 else 0
    try:
        return date(year, month, day) if year >= 2009 else None  # older than the program itself
    except ValueError:
        return None


def _fits(numbers: Sequence[tuple[int, int, int]], order: str) -> bool:
    earlier = None
    for one in numbers:
        day = day_of(one, order)
        # Clocks of two telephones differ; a day back is no other order of the numbers.
        if day is None or (earlier is not None and (earlier - day).days > 1):
            return False
        earlier = max(day, earlier) if earlier else day
    return bool(numbers)


def _message(match: re.Match[str]) -> Message:
    hour = int(match["hour"])
    half = (match["half"] or "").lower()
    if half in ("p", "μ") and hour < 12:
        hour += 12
    elif half in ("a", "π") and hour == 12:
        hour = 0
    said = _SENDER.match(match["rest"])
    sender = said["name"].strip() if said else ""
    words = (said["words"] or "") if said else match["rest"]
    numbers = (int(match["first"]), int(match["second"]), int(match["third"]))
    printed = f"{match['day']} {match['clock']}"
    return Message(numbers, printed, hour, int(match["minute"]), sender, [words])
