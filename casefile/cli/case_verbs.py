"""Verbs that make, fill, review and check a case."""

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from casefile.cli import archives, lock_verbs, passwords
from casefile.cli.printing import Bar, say, shown, write_output
from casefile.model.errors import WrongUse
from casefile.model.media import ARCHIVES
from casefile.reading.client import Reader
from casefile.reading.safe_file import read_file
from casefile.services import (
    check_case,
    check_texts,
    review_suggestions,
    sample_case,
    search_case,
    take_in,
)
from casefile.services.choose_files import files_in
from casefile.services.open_case import reading_case, resting_case, working_case
from casefile.services.take_in import Outcome
from casefile.services.watch_folder import WatchedPlace, Watcher
from casefile.store import case_file, restoring, watched
from casefile.store.driver import atomic
from casefile.store.history import undoable
from casefile.store.package import is_package
from casefile.store.watched import Look


def new(given: argparse.Namespace) -> int:
    """Make a new, empty case."""
    near = given.case.parent
    codes = [path.stem for path in near.glob("*.case")] if near.is_dir() else []
    code = given.code or case_file.proposed_code(codes, datetime.now(UTC).year)
    lock = lock_verbs.new_lock(given)
    place = case_file.check_place(given.case)
    if place.cloud or place.network:
        where = f"{place.cloud} syncs this folder" if place.cloud else "this is a network drive"
        print(f"casefile: {where}: copies may leave this computer", file=sys.stderr)
    case_file.create_case(given.case, code=code, title=given.title, lock=lock)
    say(given, f"{shown(given.case)}: case {code}")
    return 0


def add(given: argparse.Namespace) -> int:
    """Add files and folders to a case."""
    found = list(files_in(given.files, given.case))
    packages = [path for path in found if path.suffix == ".zip" and is_package(path)]
    for path in packages:
        print(f"casefile: {shown(path)} is a package: casefile unpack FILE FOLDER", file=sys.stderr)
    files = [path for path in found if path not in packages]
    reader = Reader(passwords=passwords.passwords(given))
    with working_case(given.case) as case, reader, Bar(len(files), given) as bar:
        for _ in take_in.find_pending(case.db, case.folder, reader):
            pass
        done = take_in.take_in(case.db, case.folder, reader, files, "command line", bar.tell)
        inside, missing = archives.take_out(given, case, reader, done, bar.tell)
    if given.json:
        print(json.dumps([_as_json(one) for one in (*done, *inside)], ensure_ascii=False))
    failed = [one for one in (*done, *inside) if one.failed and not _was_opened(one, given)]
    return 1 if failed or missing or packages else 0


def _was_opened(outcome: Outcome, given: argparse.Namespace) -> bool:
    """Whether it is an archive whose files were taken out: then nothing of it is left unread."""
    return bool(given.from_zip) and any(one.media_type in ARCHIVES for one in outcome.added)


def _as_json(outcome: Outcome) -> dict[str, object]:
    return {
        "file": shown(outcome.path),
        "outcome": outcome.outcome,
        "reason": outcome.reason,
        "documents": [added.document_id for added in outcome.added],
    }


def watch(given: argparse.Namespace) -> int:
    """Take in what lies in, or arrives in, the case's drop folder."""
    failed = 0
    with working_case(given.case) as case, Reader() as reader:
        inbox = next(one for one in watched.watched_folders(case.db) if one.in_case)
        place = WatchedPlace(inbox.id, inbox.path, ask=False, inner=inbox.inner)

        def take(_place: WatchedPlace, files: list[Path]) -> None:
            nonlocal failed
            looks = [watched.look_at(path) for path in files]
            with Bar(len(files), given) as bar:
                done = take_in.take_in(case.db, case.folder, reader, files, "drop folder", bar.tell)
            failed += sum(outcome.failed for outcome in done)
            watched.mark_seen(case.db, place.id, place.path, _taken(looks, done))
            watcher.later(outcome.path for outcome in done if not outcome.added)

        def told(_place: WatchedPlace, state: str) -> None:
            say(given, f"{shown(place.path)}: {state}")

        watcher = Watcher([place], take, told, watched.seen_files(case.db, place.id, place.path))
        if given.once:
            for files in watcher.scan_once().values():
                take(place, files)
        else:
            say(given, "Watching; press Ctrl+C to end.")
            watcher.run()
    return 1 if failed else 0


def _taken(looks: list[Look | None], done: list[Outcome]) -> list[Look]:
    """The files that are in the case now, as they were before they were read."""
    kept = {outcome.path for outcome in done if outcome.added}
    return [look for look in looks if look is not None and look[0] in kept]


def accept(given: argparse.Namespace) -> int:
    """Accept suggestions by id, or those that only add a source, or all."""
    if bool(given.ids) == given.all:
        raise WrongUse("Name the events to accept, or give --all.", "Nothing was changed.")
    with working_case(given.case) as case, atomic(case.db):
        waiting = review_suggestions.waiting(case.db)
        chosen = list(waiting) if given.all and given.yes else given.ids
        unknown = [one for one in chosen if one not in waiting]
        if unknown:
            print(f"casefile: not waiting for review: {unknown}", file=sys.stderr)
        with undoable(case.db, "accept events"):
            before = len(waiting)
            if given.all:
                review_suggestions.accept_only_sources(case.db)
            left = review_suggestions.waiting(case.db)
            review_suggestions.accept_all(case.db, [one for one in chosen if one in left])
        accepted = before - len(review_suggestions.waiting(case.db))
    say(given, f"{accepted} accepted")
    return 1 if unknown else 0


def dismiss(given: argparse.Namespace) -> int:
    """Dismiss suggestions by id."""
    with working_case(given.case) as case, atomic(case.db):
        waiting = review_suggestions.waiting(case.db)
        known = [one for one in given.ids if one in waiting]
        with undoable(case.db, "dismiss events"):
            review_suggestions.dismiss(case.db, known)
    unknown = sorted(set(given.ids) - set(known))
    if unknown:
        print(f"casefile: not waiting for review: {unknown}", file=sys.stderr)
    say(given, f"{len(known)} dismissed")
    return 1 if unknown else 0


def search(given: argparse.Namespace) -> int:
    """Print where words stand."""
    with reading_case(given.case) as case:
        hits = search_case.search(case.db, " ".join(given.words))
    if given.json:
        rows = [
            {"document": hit.exhibit, "title": hit.title, "page": hit.page,
             "snippet": hit.snippet.replace("\x02", "").replace("\x03", "")}
            for hit in hits
        ]  # fmt: skip
        print(json.dumps(rows, ensure_ascii=False))
        return 0
    for hit in hits:
        snippet = " ".join(hit.snippet.replace("\x02", "[").replace("\x03", "]").split())
        print(f"{hit.exhibit}, p. {hit.page}: {snippet}")
    return 0


def verify(given: argparse.Namespace) -> int:
    """Check the case; 4 when anything does not hold. Before that, put originals back."""
    if given.put_back:
        with resting_case(given.case) as case:
            for path in given.put_back:
                exhibit = restoring.put_back(case.db, case.folder, read_file(path).content)
                say(given, f"{shown(path)}: put back as the original of {exhibit}")
    with reading_case(given.case) as case:
        problems = check_case.check_case(case.db, case.folder, printed_head=given.printed_head)
        if given.deep:
            with Reader(passwords=passwords.passwords(given)) as reader:
                problems += check_texts.check_texts(case.db, case.folder, reader)
    if given.json:
        print(json.dumps([{"kind": one.kind, "what": one.what} for one in problems]))
    for problem in problems:
        print(f"casefile: {problem.kind}: {problem.what}", file=sys.stderr)
    if not problems:
        say(given, "Every original, record and quote is as it was added.")
        told = "The text of every page is what its original gives."
        say(given, told if given.deep else "Page texts were not compared; --deep reads all again.")
    return 4 if problems else 0


def sample(given: argparse.Namespace) -> int:
    """Make the sample case: its documents imported and mostly reviewed."""
    with Reader() as reader:
        sample_case.make(given.case, reader)
    say(given, f"{shown(given.case)}: the sample case")
    if given.summary:
        paper = given.case / "exports" / "case-summary.pdf"
        write_output(paper, sample_case.summary_pdf(given.case))
        say(given, f"{shown(paper)}: its case summary")
    return 0
