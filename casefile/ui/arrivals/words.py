"""What a row of the results says and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from casefile.bridge.arrivals import Arrival
from casefile.bridge.messages import told
from casefile.model.document import Document
from casefile.model.errors import LOCKED
from casefile.model.media import ARCHIVES
from casefile.services.what_changes import WhatChanges
from casefile.ui.parts.document_words import (
    effect_words,
    language_name,
    not_read,
    pages_text,
    told_otherwise,
)
from casefile.ui.parts.scan_words import pages_named
from casefile.ui.parts.unlocking import opens_here

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Deed:
    """Something a person can do with a row."""

    key: str
    name: str


def row_line(row: Arrival, document: Document | None, effect: WhatChanges | None = None) -> str:
    """The line under the file's name: what became of it, what it changes, what is known of it."""
    if row.state in ("failed", "stopped"):
        return told(row.reason) or translate("Arrivals", "Stopped. Nothing was added.")
    waiting = {
        "waiting": translate("Arrivals", "Waiting"),
        "reading": translate("Arrivals", "Reading…"),
        "keeping": translate("Arrivals", "Read, being added…"),
    }
    if row.state in waiting:
        return waiting[row.state]
    if row.outcome == "same file" and document is not None:
        text = translate("Arrivals", "Same file as {exhibit}, kept once")
        back = translate("Arrivals", "Same file as {exhibit}; it was in the trash and is back now")
        return (back if row.came_back else text).format(exhibit=document.exhibit)
    if row.outcome == LOCKED and row.password is not None:
        return translate("Arrivals", "This password does not open it. Nothing has been read yet.")
    if row.state == "finding":
        return translate("Arrivals", "Added. Looking for dates and names…")
    if row.state == "scanning":
        return scan_line(row)
    if document is None:
        return translate("Arrivals", "Added")
    unread = not_read(document)
    if row.hard and document.text_state == "partly read":
        unread = ""  # the pages hard to read are named, and that says more
    if not unread:
        changes = effect_words(effect) if effect else ""
        return " · ".join(filter(None, (changes, known_line(document), hard_line(row))))
    return " · ".join(filter(None, (unread, hard_line(row), told_otherwise(document))))


def scan_line(row: Arrival) -> str:
    """How far a scan is read."""
    if not row.pages:
        return translate("Arrivals", "Added. Waits to be read from its picture…")
    text = translate("Arrivals", "Added. Reading page {0} of {1} from its picture…")
    page = min(row.pages_done + 1, row.pages)
    return text.replace("{0}", str(page)).replace("{1}", str(row.pages))


def hard_line(row: Arrival) -> str:
    """Which pages were hard to read from their pictures; "" for none."""
    if not row.hard:
        return ""
    return translate("Arrivals", "hard to read: {0}").replace("{0}", pages_named(row.hard))


def known_line(document: Document) -> str:
    """Language and pages of a document that was read, and what its name promises wrongly."""
    parts = [language_name(document.language)]
    if document.page_count:
        parts.append(pages_text(document.page_count))
    parts.append(told_otherwise(document))
    return ", ".join(part for part in parts if part)


def effect_line(found: WhatChanges) -> str:
    """What the added files change: "confirm 9 events, 3 new, ..."; "" for nothing."""
    parts = (
        (found.confirms, translate("Arrivals", "confirm %n event(s)", "", found.confirms)),
        (found.new, translate("Arrivals", "%n new", "", found.new)),
        (
            found.contradicts,
            translate("Arrivals", "%n contradict(s) what you accepted", "", found.contradicts),
        ),
        (found.time_limits, translate("Arrivals", "%n time limit(s)", "", found.time_limits)),
    )
    return ", ".join(words for count, words in parts if count)


def row_icon(row: Arrival) -> tuple[str, str]:
    """Icon and colour of a row; the words beside it say the same."""
    if row.state == "failed":
        return "circle-alert", "bad"
    if row.needs_person:
        return "file-question", "warn"
    if row.state == "stopped":
        return "x", "faint"
    if row.under_way:
        return "clock", "secondary"
    return ("copy", "secondary") if row.outcome == "same file" else ("check", "ok")


def longest_deeds() -> list[Deed]:
    """The buttons of a locked file, which take the most room."""
    return [
        Deed("password", translate("Arrivals", "Password…")),
        Deed("describe", translate("Arrivals", "Describe…")),
    ]


def deeds(row: Arrival) -> list[Deed]:
    """What can be done with a row now, the likeliest first."""
    if row.state in ("waiting", "reading", "scanning"):
        return [Deed("stop", translate("Arrivals", "Stop"))]
    if row.state in ("failed", "stopped"):
        return [Deed("retry", translate("Arrivals", "Retry"))]
    show = Deed("show", translate("Arrivals", "Show"))
    if row.outcome == LOCKED and opens_here(row.media_type):
        return longest_deeds()
    if row.media_type in ARCHIVES and row.document_id is not None:
        last = Deed("describe", translate("Arrivals", "Describe…")) if row.needs_person else show
        return [Deed("choose", translate("Arrivals", "Choose…")), last]
    if row.needs_person:
        return [Deed("describe", translate("Arrivals", "Describe…"))]
    return [show]
