"""Days to keep as a calendar file (iCalendar, RFC 5545) any calendar program takes in."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time


@dataclass(frozen=True, slots=True)
class Entry:
    """A day to keep: `key` is the same each time it is written, so that a calendar updates it."""

    key: str
    day: date
    words: str


def calendar_bytes(entries: Sequence[Entry], made_on: date) -> bytes:
    """Each day twice: as a task that is due, and as an all-day event for calendars without tasks.

    The file carries no name of a person, place or computer and no time but the day it was made.
    """
    # icalendar takes 90 ms to import, which opening a view cannot spend.
    from icalendar import Calendar, Event, Todo

    file = Calendar()
    file.add("prodid", "-//casefile-organiser//EN")
    file.add("version", "2.0")
    stamp = datetime.combine(made_on, time(), UTC)
    for entry in entries:
        for made, kind, day_name in ((Todo(), "task", "due"), (Event(), "day", "dtstart")):
            made.add("uid", hashlib.sha256(f"{kind} {entry.key}".encode()).hexdigest()[:32])
            made.add("dtstamp", stamp)
            made.add(day_name, entry.day)
            made.add("summary", entry.words)
            if kind == "day":
                made.add("transp", "TRANSPARENT")
            else:
                made.add("status", "NEEDS-ACTION")
            file.add_component(made)
    return bytes(file.to_ical())
