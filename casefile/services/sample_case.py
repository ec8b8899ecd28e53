"""Make the sample case: invented documents, taken in and mostly reviewed, as a first look."""

from datetime import UTC, datetime
from pathlib import Path

from casefile.model.resource import resource_path
from casefile.services import review_suggestions, take_in, write_summary
from casefile.services.open_case import reading_case, working_case
from casefile.services.take_in import Outcome, Reader
from casefile.services.write_summary import Options
from casefile.store import case_file, entities, events
from casefile.store.driver import Connection, atomic
from casefile.store.events import EventFilter
from casefile.store.history import undoable

CODE, TITLE = "K-2026-01", "the sample case, invented"
REVIEWED_SHARE = 0.8


def make(folder: Path, reader: Reader) -> list[Outcome]:
    """Make the sample case in `folder`, which must not hold anything yet."""
    case_file.create_case(folder, code=CODE, title=TITLE)
    papers = sorted(path for path in resource_path("sample").iterdir() if path.suffix != ".md")
    with working_case(folder) as case:
        done = take_in.take_in(case.db, case.folder, reader, papers, "sample", _unheard)
        with atomic(case.db), undoable(case.db, "review the sample case"):
            _name_client(case.db)
            _join_what_differs(case.db)
            for group in review_suggestions.queue(case.db).groups:
                if group.name in ("client", "others"):
                    reviewed = group.event_ids[: round(len(group.event_ids) * REVIEWED_SHARE)]
                    review_suggestions.accept_all(case.db, reviewed)
    return done


def _name_client(db: Connection) -> None:
    """The person the documents name most is the client."""
    people = entities.entities(db, ("person",))
    entities.set_client(db, max(people, key=lambda one: one.mention_count).id)


def _join_what_differs(db: Connection) -> None:
    """Join the two tellings of one decision that differ by their day: sources disagree."""
    suggested = EventFilter(states=frozenset({"suggested"}))
    for event in events.events(db, events.event_ids(db, suggested)):
        for proposal in event.proposals:
            differing = {name for name, here, there in proposal.differences if here and there}
            if event.kind == "ruling" and "date" in differing:
                review_suggestions.join(db, event.id, proposal.other_id)
                return


def summary_pdf(folder: Path) -> bytes:
    """The case summary of a case as a working paper of today."""
    with reading_case(folder) as case:
        paper = write_summary.paper(case.db, Options(), datetime.now(UTC).date())
    return write_summary.pdf(paper)


def _unheard(_outcome: Outcome) -> None:
    """Nobody waits for single files of the sample case."""
