"""Verbs that show or hand over the case: timeline, summary, export."""

import argparse
import json
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from casefile.cli.printing import asked_ending, say, shown, write_copy
from casefile.model.errors import CaseLocked, WrongUse
from casefile.model.event import Event
from casefile.model.summary import Paper
from casefile.reading.client import Reader
from casefile.services import (
    export_chronology,
    hide_names,
    preview_summary,
    print_runs,
    write_summary,
)
from casefile.services.open_case import reading_case, resting_case
from casefile.services.write_summary import Options
from casefile.store import events
from casefile.store.driver import Connection, atomic
from casefile.store.events import EventFilter
from casefile.text.date_words import date_words
from casefile.text.name_search import NameSearch
from casefile.text.quotation import in_quotation_marks

STATES = {
    "suggested": frozenset({"suggested"}),
    "accepted": frozenset({"accepted"}),
    "all": frozenset({"suggested", "accepted"}),
}
DATE_COLUMN = 26


def timeline(given: argparse.Namespace) -> int:
    """Print the timeline, one event a line, its sources under it."""
    with reading_case(given.case) as case:
        wanted = EventFilter(states=STATES[given.state])
        found = events.events(case.db, events.event_ids(case.db, wanted))
    if given.json:
        print(json.dumps([_as_json(event) for event in found], ensure_ascii=False))
        return 0
    for event in found:
        print("\n".join(_lines(event)))
    return 0


def _lines(event: Event) -> list[str]:
    when = date_words(event.edtf, "en", short=True) if event.edtf else "no date given"
    if event.date_in_brackets:
        when = f"[{when}]"
    mark = {"suggested": "?", "accepted": " "}[event.state]
    lines = [f"{event.id:>5} {mark} {when:<{DATE_COLUMN}} {event.title}"]
    indent = " " * (9 + DATE_COLUMN)
    lines.extend(
        f"{indent}{in_quotation_marks(quote.exact)} ({quote.reference()})" for quote in event.quotes
    )
    for one in event.disagreements:
        values = " / ".join(value.value for value in one.values)
        lines.append(f"{indent}Sources disagree on the {one.property}: {values}")
    if not event.cited:
        lines.append(f"{indent}not cited")
    return lines


def _as_json(event: Event) -> dict[str, object]:
    return {
        "id": event.id,
        "state": event.state,
        "title": event.title,
        "kind": event.kind,
        "edtf": event.edtf,
        "worked_out": event.date_in_brackets,
        "reason": event.date_reason,
        "quotes": [
            {"exhibit": quote.exhibit, "place": quote.place(), "exact": quote.exact,
             "edtf": quote.edtf}
            for quote in event.quotes
        ],
        "disagreements": [
            {"property": one.property, "values": [value.value for value in one.values]}
            for one in event.disagreements
        ],
    }  # fmt: skip


def summary(given: argparse.Namespace) -> int:
    """Write the case summary as PDF or Word."""
    options = Options(
        for_whom=given.for_whom,
        paper=given.paper,
        language=given.lang,
        with_suggestions=given.with_suggestions,
        names_hidden=given.names_hidden,
    )
    ending = asked_ending(given, ".pdf", ".docx")
    with reading_case(given.case) as case:
        paper = write_summary.paper(case.db, options, datetime.now(UTC).date())
        since = print_runs.since(case.db, paper)
        search = hidden_names(case.db, given)
        clues = hide_names.may_identify(case.db, paper) if given.names_hidden else ()
    write_copy(given, _made(paper, ending, search if given.names_hidden else None), "paper")
    for clue in clues:
        print(f"may still identify: {clue.kind}: {shown(clue.words)}", file=sys.stderr)
    say(given, f"{shown(given.output)}: written. {since.words('en')}")
    _remember(given.case, paper)
    return 0


def _made(paper: Paper, ending: str, search: NameSearch | None) -> bytes:
    """The file's bytes; with names hidden it is searched for them before it is written."""
    if ending == ".pdf" and search is None:
        return write_summary.pdf(paper)
    with Reader(count=1) as reader:
        if ending == ".docx":
            return write_summary.docx(paper, reader, search)
        return preview_summary.preview(paper, reader, search).content


def hidden_names(db: Connection, given: argparse.Namespace) -> NameSearch | None:
    """Who is to be hidden; says so on paper that names them all the same.

    Raises:
        WrongUse: names are to be hidden, and nobody's is marked.
    """
    search = hide_names.search_for_hidden(db)
    if given.names_hidden and search is None:
        raise WrongUse(
            "No name is marked as hidden.", "Nothing was written.",
            "Give somebody initials in People first.",
        )  # fmt: skip
    if search is not None and not given.names_hidden:
        print("casefile: names marked as hidden are printed; see --names-hidden", file=sys.stderr)
    return search


def _remember(folder: Path, paper: Paper) -> None:
    """Keep what was written, unless a window has the case open: then only it writes."""
    with suppress(CaseLocked), resting_case(folder) as case, atomic(case.db):
        print_runs.remember(case.db, paper)


def export(given: argparse.Namespace) -> int:
    """Write the chronology, the documents and the names as JSON."""
    with reading_case(given.case) as case:
        search = hidden_names(case.db, given)
        content = export_chronology.chronology(case.db, search if given.names_hidden else None)
    write_copy(given, content, "export")
    say(given, f"{shown(given.output)}: written")
    return 0
