"""Verbs that keep the case safe: backup, backups, restore."""

import argparse
import json
import sys

from casefile.cli.argument_types import path
from casefile.cli.printing import progress_bar, say, shown
from casefile.model.errors import CaseError
from casefile.services import back_up
from casefile.services.open_case import reading_case, resting_case
from casefile.store import backup
from casefile.store.driver import atomic


def make(given: argparse.Namespace) -> int:
    """Back up the case: in its own folder, or whole into another one."""
    if given.to is None:
        with reading_case(given.case) as case:
            made = back_up.back_up(case.db, case.folder)
        say(given, f"backup {made.path.name}" if made else "the newest backup says the same")
        return 0
    with resting_case(given.case) as case:
        place = back_up.to_stick(case.db, case.folder, given.to, progress_bar(given))
        with atomic(case.db):
            back_up.note_outside(case.db, place)
    print(shown(place))
    return 0


def listed(given: argparse.Namespace) -> int:
    """List the backups of a case, newest first; also of a damaged one."""
    found = backup.backups(given.case)
    if given.json:
        rows = [
            {"name": one.path.name, "made": one.made.isoformat(), "bytes": one.size}
            for one in found
        ]
        print(json.dumps(rows))
        return 0
    for one in found:
        print(f"{one.path.name}  {one.size // 1024} KB")
    return 0


def restore(given: argparse.Namespace) -> int:
    """Make a new case from a backup; the old one stays as it is."""
    chosen = None
    if given.backup:
        chosen = given.case / backup.FOLDER / given.backup
        if not chosen.is_file():
            raise CaseError(
                f"There is no backup {given.backup}.",
                "Nothing was changed.",
                "List them with: casefile backups CASE",
            )
    done = back_up.bring_back(given.case, given.folder, chosen, progress_bar(given))
    say(given, f"{shown(done.folder)}: restored, {done.documents} documents")
    for name in done.missing:
        print(f"casefile: the original of {shown(name)} is not there any more", file=sys.stderr)
    return 1 if done.missing else 0


def add_arguments(
    made: argparse.ArgumentParser, keeps: argparse.ArgumentParser, back: argparse.ArgumentParser
) -> None:
    """The arguments of the three verbs."""
    made.add_argument("--to", type=path, metavar="FOLDER", help="a whole, checked copy in there")
    keeps.add_argument("--json", action="store_true")
    back.add_argument("folder", type=path, metavar="NEWFOLDER")
    back.add_argument(
        "--from", dest="backup", default="", metavar="NAME", help="default: the newest whole one"
    )
