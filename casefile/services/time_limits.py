"""Time limits: which are open, overdue or to be asked about; written, counted and done by a person.

Casefile counts days and knows no law: every due day goes with its rule and what it counts from.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from casefile.model.changes import Changes, changed
from casefile.model.dates import parse_edtf
from casefile.model.errors import CaseError
from casefile.store import deadlines, documents
from casefile.store.deadlines import Deadline
from casefile.store.driver import Connection
from casefile.text.time_lengths import due_day, read_length

FOR_WHOM: Final = ("us", "authority", "other")
LONG_PAST: Final = timedelta(days=30)
"""One found that ended this long before its document was added is asked about, not called late."""
_ORDER: Final = ("overdue", "open", "no day", "asked", "done")
_FROM_THE_DOCUMENT: Final = "this document"
_ENDS_IN_DAY: Final = re.compile(r"\s*\d{4}-\d\d-\d\d$")


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """A time limit as it stands today.

    `standing` is "overdue", "open", "no day" (its start is not known), "asked" (long past when its
    document was added: was this done?) or "done". `days_left` counts to the last day it may mean,
    below zero when past. `language` is its document's, in which the rule is written.
    """

    limit: Deadline
    standing: str
    days_left: int | None
    document: str
    language: str

    @property
    def by_hand(self) -> bool:
        """Whether a person wrote it, so that no sentence sets it."""
        return self.limit.passage_id is None


@dataclass(frozen=True, slots=True)
class Draft:
    """A time limit as a person writes it; days are EDTF or None while not known.

    `languages` are those its rule may be written in, the document's first.
    """

    rule: str
    due: str | None = None
    for_whom: str = "us"
    received_on: str | None = None
    received_how: str = ""
    languages: tuple[str, ...] = ("en",)


def today() -> date:
    """This day where the computer stands."""
    return datetime.now().astimezone().date()


def listed(db: Connection, day: date) -> list[TimeLimit]:
    """All but the dismissed ones as they stand on `day`: overdue first, the soonest next."""
    about = {one.id: one for one in documents.documents(db)}
    found = []
    for limit in deadlines.deadlines(db, ("suggested", "accepted", "done")):
        paper = about[limit.document_id]
        last = parse_edtf(limit.due).latest if limit.due else None
        left = (last - day).days if last else None
        added = date.fromisoformat(paper.added_at[:10]) if paper.added_at else day
        standing = _standing(limit, last, day, added)
        found.append(TimeLimit(limit, standing, left, paper.label, paper.language))
    return sorted(found, key=lambda one: _ORDER.index(one.standing))


def next_open(db: Connection, day: date | None = None) -> TimeLimit | None:
    """Our soonest time limit that has a day and is not done, an overdue one first."""
    ours = (one for one in listed(db, day or today()) if one.limit.for_whom == "us")
    return next((one for one in ours if one.standing in ("overdue", "open") and one.limit.due),
                None)  # fmt: skip


def counted(
    rule: str, start: str | None, languages: tuple[str, ...], counted_from: str = ""
) -> str | None:
    """The due day of a rule that names a length, from the day it was received; else None.

    One that counts from the document's own day does not move with the day it was received.
    """
    length = read_length(rule, languages)
    if length is None or counted_from.startswith(_FROM_THE_DOCUMENT):
        return None
    return due_day(start, length)


def names_length(rule: str, languages: tuple[str, ...]) -> bool:
    """Whether the words of a rule name a length ("14 days")."""
    return read_length(rule, languages) is not None


def add(db: Connection, document_id: int, draft: Draft) -> tuple[int, Changes]:
    """A time limit by hand, of a document of the case; its id."""
    _check(draft)
    made = deadlines.add_deadline(
        db,
        document_id,
        due=draft.due,
        rule=draft.rule.strip(),
        counted_from=_counted_from("receipt", draft),
        for_whom=draft.for_whom,
        received_on=draft.received_on,
    )
    deadlines.update_deadline(db, made, received_how=draft.received_how.strip())
    return made, changed("deadline", made)


def edit(db: Connection, deadline_id: int, draft: Draft) -> Changes:
    """Change a time limit; what a person changed is theirs and no longer only suggested."""
    _check(draft)
    before = deadlines.deadline(db, deadline_id)
    columns: dict[str, object] = {
        "rule": draft.rule.strip(),
        "due": draft.due,
        "for_whom": draft.for_whom,
        "received_on": draft.received_on,
        "received_how": draft.received_how.strip(),
        "entered_by": "person",
    }
    if draft.received_on != before.received_on:
        columns["counted_from"] = _counted_from(before.counted_from, draft)
    if before.state == "suggested":
        columns["state"] = "accepted"
    return deadlines.update_deadline(db, deadline_id, **columns)


def set_done(db: Connection, deadline_id: int) -> Changes:
    """Say that what it asks for was done."""
    return deadlines.set_done(db, deadline_id, "person")


def set_open(db: Connection, deadline_id: int) -> Changes:
    """Say that it is not done: a late one is then overdue."""
    return deadlines.set_deadline_state(db, deadline_id, "accepted", "person")


def dismiss(db: Connection, deadline_id: int) -> Changes:
    """Take it off the list: it is no time limit of this case."""
    return deadlines.set_deadline_state(db, deadline_id, "dismissed", "person")


def _standing(limit: Deadline, last: date | None, day: date, added: date) -> str:
    if limit.state == "done":
        return "done"
    if limit.due is None:
        return "no day"
    if last is None or last >= day:
        return "open"
    return "asked" if limit.state == "suggested" and last < added - LONG_PAST else "overdue"


def _counted_from(before: str, draft: Draft) -> str:
    """What it counts from, with the day once that is known; a document's own day stays."""
    if before.startswith(_FROM_THE_DOCUMENT) or not names_length(draft.rule, draft.languages):
        return before if before != "receipt" else ""
    origin = _ENDS_IN_DAY.sub("", before) or "receipt"
    return f"{origin} {draft.received_on}" if draft.received_on else origin


def _check(draft: Draft) -> None:
    if draft.for_whom not in FOR_WHOM:
        raise ValueError(draft.for_whom)
    if not draft.rule.strip():
        raise CaseError(
            "The time limit has no words.", "Nothing was changed.", "Write what has to be done."
        )
