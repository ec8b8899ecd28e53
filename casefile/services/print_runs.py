"""What changed since the last paper: every printed or saved paper is remembered line by line."""

from dataclasses import dataclass

from casefile.model.changes import Changes
from casefile.model.summary import ChronologyRow, Paper
from casefile.services.paper_words import say
from casefile.store import print_runs
from casefile.store.driver import Connection
from casefile.text.date_words import date_words


@dataclass(frozen=True, slots=True)
class Since:
    """How a paper differs from the last one of its kind; `made_on` is "" when there was none."""

    made_on: str = ""
    new: int = 0
    altered: int = 0
    gone: int = 0

    def words(self, language: str) -> str:
        """One sentence: "Changed since 3 December 2031: 1 new, 2 altered."."""
        if not self.made_on:
            return say(language, "printed never")
        day = date_words(self.made_on, language)
        parts = [
            say(language, f"printed {key} one" if count == 1 else f"printed {key}", n=count)
            for key, count in (("new", self.new), ("altered", self.altered), ("gone", self.gone))
            if count
        ]
        if not parts:
            return say(language, "printed same", date=day)
        return say(language, "printed changed", date=day, parts=", ".join(parts))


def remember(db: Connection, paper: Paper) -> Changes:
    """Keep the lines of a paper that was printed or saved; it is no step to undo."""
    return print_runs.add(db, paper.date, paper.kind, _kind_of(paper), _lines(paper))


def since(db: Connection, paper: Paper) -> Since:
    """What is new, altered and gone since the last paper for the same reader and language."""
    before = print_runs.last(db, paper.kind, _kind_of(paper))
    if before is None:
        return Since()
    now = _lines(paper)
    common = now.keys() & before.lines.keys()
    return Since(
        made_on=before.made_on,
        new=len(now.keys() - common),
        altered=sum(now[key] != before.lines[key] for key in common),
        gone=len(before.lines.keys() - common),
    )


def _kind_of(paper: Paper) -> str:
    """Papers in other languages have other lines; size and sections change none."""
    return paper.language


def _lines(paper: Paper) -> dict[str, str]:
    """The chronology by event and the exhibits by label; quotes are the reader's choice."""
    lines = {f"event {row.event_id}": _words(row) for row in paper.chronology}
    for one in paper.exhibits:
        lines[f"exhibit {one.label}"] = " · ".join((one.document, one.kind, one.date, one.pages))
    return lines


def _words(row: ChronologyRow) -> str:
    places = "; ".join(one.words() for one in row.references)
    marks = ", ".join(words for _, words in row.marks)
    return "\n".join((" ".join(row.date), row.text, places, marks, *row.notes))
