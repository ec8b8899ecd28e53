"""Verbs for sharing without leaks and for requests of people named: erase, redact, person."""

import argparse
import sys
from datetime import UTC, datetime

from casefile.cli.argument_types import path
from casefile.cli.printing import asked_ending, say, shown, write_copy
from casefile.model.errors import WrongUse
from casefile.reading.client import Reader
from casefile.services import (
    erase,
    hide_names,
    person_file,
    person_paper,
    preview_summary,
    redact_document,
)
from casefile.services.erase import Plan
from casefile.services.open_case import WorkingCase, reading_case, working_case
from casefile.store import documents, entities


def run_erase(given: argparse.Namespace) -> int:
    """Erase documents or a person for ever; without --yes only say what would go."""
    if bool(given.document) == bool(given.person):
        raise WrongUse("Name a document or a person to erase.", "Nothing was erased.")
    with working_case(given.case) as case:
        if given.person:
            entity_id = person_called(case, given.person)
            plan = erase.plan_person(
                case.db, case.folder, entity_id, documents_stay=given.keep_documents
            )
        else:
            ids = documents_called(case, given.document)
            plan = erase.plan_documents(case.db, case.folder, ids)
        say(given, "\n".join(_plan_lines(plan)))
        if not given.yes:
            say(given, "Nothing was erased. To erase for ever, add --yes.")
            return 0
        if given.person:
            erase.erase_person(case.db, case.folder, entity_id, documents_stay=given.keep_documents)
        else:
            erase.erase_documents(case.db, case.folder, ids)
        erase.finish(case.folder)
        say(given, "Erased.")
    return 0


def run_redact(given: argparse.Namespace) -> int:
    """Write a copy of a PDF with names or words blacked out."""
    with reading_case(given.case) as case:
        (document_id,) = documents_called(case, [given.document])
        people = [person_called(case, name) for name in given.names]
        wanted = redact_document.order(case.db, case.folder, document_id, people, given.words)
    with Reader(count=1) as reader:
        made = redact_document.redact(wanted, reader)
    write_copy(given, made.content, "blacked out")
    say(given, f"{shown(given.output)}: {made.places} places blacked out")
    if made.pictures:
        pages = ", ".join(str(number) for number in made.pictures)
        print(f"casefile: look at the pictures on page {pages} yourself", file=sys.stderr)
    return 0


def run_person(given: argparse.Namespace) -> int:
    """Write everything about one person as PDF or JSON."""
    ending = asked_ending(given, ".pdf", ".json")
    today = datetime.now(UTC).date()
    with reading_case(given.case) as case:
        entity_id = person_called(case, given.name)
        held = person_file.gather(case.db, entity_id)
        search = hide_names.search_for_others(case.db, entity_id, every=given.others_hidden)
        paper = person_paper.paper(case.db, held, given.lang, today, search)
    if ending == ".json":
        content = person_file.as_json(held, search)
    else:
        with Reader(count=1) as reader:
            content = preview_summary.preview(paper, reader, search).content
    write_copy(given, content, "file of a person")
    told = "written." if given.others_hidden else "written. It names other people, too."
    say(given, f"{shown(given.output)}: {told} Look through it before it is handed out.")
    return 0


def documents_called(case: WorkingCase, names: list[str]) -> list[int]:
    """Documents by exhibit ("A3") or number, in the order given. Raises WrongUse for others."""
    known = {
        name: one.id
        for trashed in (True, False)
        for one in documents.documents(case.db, trashed=trashed)
        for name in (one.exhibit.casefold(), str(one.id))
    }
    if unknown := [name for name in names if name.casefold() not in known]:
        raise WrongUse(f"Not in this case: {', '.join(unknown)}.", "Nothing was changed.")
    return [known[name.casefold()] for name in names]


def person_called(case: WorkingCase, name: str) -> int:
    """A person or organisation by name, spelling or number. Raises WrongUse when there is none."""
    if name.isdecimal():
        return entities.entity(case.db, int(name)).id
    found = entities.named(case.db, name)
    if found is None:
        raise WrongUse(f"Nobody in this case is called {name}.", "Nothing was changed.")
    return found


def _plan_lines(plan: Plan) -> list[str]:
    """What goes and what stays, a line each."""
    lines = [f"gone for ever: {one.exhibit} {shown(one.label)}" for one in plan.documents]
    lines.append(f"events only they tell: {plan.events}; told by others too: {plan.kept_events}")
    lines += [f"paper made: {shown(name)}" for name in plan.papers]
    lines.append(f"backups removed: {plan.backups}; what was done so far cannot be undone any more")
    lines += [f"stays: {name} names the person" for name in plan.naming]
    lines += [f"stays: {name} says the same" for name in plan.alike]
    lines += [f"not touched: {shown(path)}" for path in plan.elsewhere]
    return lines


def add_redact(made: argparse.ArgumentParser) -> None:
    """The arguments of `redact`."""
    made.add_argument("document", metavar="ID", help="an exhibit such as A3, or its number")
    made.add_argument("--names", nargs="+", default=[], metavar="NAME", help="people of the case")
    made.add_argument("--words", nargs="+", default=[], metavar="WORDS", help="any other words")
    made.add_argument("-o", "--output", type=path, required=True, metavar="FILE.pdf")


def add_person(made: argparse.ArgumentParser) -> None:
    """The arguments of `person`."""
    made.add_argument("name", metavar="NAME", help="a name of the case, or its number")
    made.add_argument("-o", "--output", type=path, required=True, metavar="FILE.pdf|.json")
    made.add_argument("--lang", default="en", help="of the PDF")
    made.add_argument(
        "--others-hidden", action="store_true", help="initials in place of all other people"
    )


def add_erase(made: argparse.ArgumentParser) -> None:
    """The arguments of `erase`."""
    made.add_argument("--document", nargs="+", metavar="ID", help="an exhibit such as A3")
    made.add_argument("--person", metavar="NAME", help="a name of the case, or its number")
    made.add_argument(
        "--keep-documents", action="store_true", help="leave documents that name the person"
    )
    made.add_argument("--yes", action="store_true", help="erase; without it only the plan")
