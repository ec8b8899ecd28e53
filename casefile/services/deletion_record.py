"""The record of a case that was deleted: code, days and numbers, what lies elsewhere, no names."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from casefile.model.known_copies import KnownCopy
from casefile.model.summary import LABELS, Paper, PlainRow
from casefile.services.paper_words import labels, say
from casefile.text.date_words import date_words

_MB = 1_000_000
_LABELS = ("held", "what", "as held", "notes", "told", "said")


@dataclass(frozen=True, slots=True)
class Counted:
    """How much the case held. `entries` are people and organisations, `size` is in bytes."""

    documents: int = 0
    events: int = 0
    suggestions: int = 0
    entries: int = 0
    originals: int = 0
    backups: int = 0
    papers: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """All the record tells. `by` is whoever deleted the case, as they wrote it.

    `taken` files of the drop folder went with it where `drop_folder` is true; `waiting` files were
    not the case's and were kept.
    """

    code: str
    opened_on: str | None
    closed_on: str | None
    deleted: datetime
    by: str
    counted: Counted
    copies: tuple[KnownCopy, ...]
    taken: int
    drop_folder: bool
    waiting: int
    log_head: str


def paper(record: Record, language: str) -> Paper:
    """The record as a paper, laid out as the others are."""
    day = date_words(record.deleted.date().isoformat(), language)
    foot = say(language, "deleted foot", code=record.code, date=day)
    return Paper(
        kind="record",
        heading=say(language, "deleted heading", code=record.code),
        subtitle=day,
        language=language,
        size="a4",
        date=record.deleted.date().isoformat(),
        labels=labels(language, LABELS)
        | {key: say(language, f"deleted label {key}") for key in _LABELS}
        | {"source": ""},
        running_head=say(language, "deleted head"),
        foot=foot,
        held=tuple(PlainRow(cells) for cells in _facts(record, language)),
        notes=tuple(PlainRow(cells) for cells in _copies(record, language)),
        closing=(
            say(language, "deleted closing"),
            say(language, "deleted log", head=record.log_head),
        ),
    )


def text(record: Record, language: str) -> str:
    """The same as plain text."""
    made = paper(record, language)
    lines = [made.heading, made.subtitle, ""]
    lines += [": ".join(row.cells) for row in made.held]
    lines += ["", made.labels["notes"], *("  ".join(row.cells) for row in made.notes)]
    return "\n".join([*lines, "", *made.closing, ""])


def _facts(record: Record, language: str) -> Iterator[tuple[str, str]]:
    counted = record.counted
    rows = {
        "opened": date_words(record.opened_on, language) if record.opened_on else "",
        "closed": date_words(record.closed_on, language) if record.closed_on else "",
        "deleted": record.deleted.strftime("%Y-%m-%d %H:%M UTC"),
        "by": record.by,
        "documents": str(counted.documents),
        "events": f"{counted.events} + {counted.suggestions}",
        "entries": str(counted.entries),
        "originals": f"{counted.originals}",
        "backups": str(counted.backups),
        "papers": str(counted.papers),
        "size": f"{counted.size / _MB:.1f} MB",
        "drop folder": _drop_folder(record, language),
        "waiting": str(record.waiting) if record.waiting else "",
    }
    for key, words in rows.items():
        if words:
            yield say(language, f"deleted {key}"), words


def _drop_folder(record: Record, language: str) -> str:
    if not record.taken:
        return ""
    key = "deleted went" if record.drop_folder else "deleted stayed"
    return say(language, key, n=record.taken)


def _copies(record: Record, language: str) -> Iterator[tuple[str, str]]:
    """What is known elsewhere, and what was said of it; the sources only by number."""
    for one in record.copies:
        if one.kind != "source":
            kind = say(language, f"copy {one.kind}")
            yield f"{kind}, {date_words(one.made_on, language)}", _said(one, language)
    sources = Counter(_said(one, language) for one in record.copies if one.kind == "source")
    for said, count in sources.items():
        yield f"{say(language, 'copy source')}: {count}", said
    if not record.copies:
        yield say(language, "deleted none known"), ""


def _said(one: KnownCopy, language: str) -> str:
    if one.gone_on is not None:
        return say(language, "copy gone", date=date_words(one.gone_on, language))
    if one.stays_because:
        return say(language, "copy stays", why=one.stays_because)
    return say(language, "copy unsaid")
