"""A calendar file of the open time limits: the case code and neutral words, nobody's name.

Calendars are shared and synchronised; who opens one must not learn whose case it is.
"""

from datetime import date

from casefile.model.dates import parse_edtf
from casefile.output.calendar_file import Entry, calendar_bytes
from casefile.services.hide_names import refuse_names, search_for_hidden
from casefile.services.paper_words import say
from casefile.services.time_limits import TimeLimit, listed
from casefile.store.driver import Connection
from casefile.store.matter import matter

_WORDS = {"us": "calendar ours", "authority": "calendar authority"}


def in_calendar(limits: list[TimeLimit]) -> list[TimeLimit]:
    """Those a calendar file holds: open or overdue, with a day, for us or the authority."""
    return [
        one
        for one in limits
        if one.standing in ("open", "overdue") and one.limit.due and one.limit.for_whom in _WORDS
    ]


def calendar_file(db: Connection, day: date, language: str) -> bytes:
    """The file as it stands on `day`, its few words in `language`; of a month its last day.

    Raises:
        CaseError: the case code names somebody whose name is hidden.
    """
    code = matter(db).code
    entries = [
        Entry(f"{code} {one.limit.id}", last, _words(one, code, language))
        for one in in_calendar(listed(db, day))
        if (last := parse_edtf(one.limit.due or "").latest) is not None
    ]
    content = calendar_bytes(entries, day)
    refuse_names(content, search_for_hidden(db))
    return content


def _words(one: TimeLimit, code: str, language: str) -> str:
    kind = _WORDS[one.limit.for_whom]
    return say(language, kind, code=code, exhibit=one.limit.exhibit)
