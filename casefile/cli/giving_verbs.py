"""Verbs that give a case to somebody and take it back."""

import argparse

from casefile.cli import lock_verbs
from casefile.cli.argument_types import path
from casefile.cli.printing import say, shown
from casefile.services import give_case
from casefile.services.give_case import Order
from casefile.services.open_case import resting_case, working_case
from casefile.store.driver import atomic


def give(given: argparse.Namespace) -> int:
    """Give a case to somebody as one encrypted file; it is for reading only here then."""
    with working_case(given.case) as case:
        phrase = lock_verbs.new_phrase(given.new_file, "Passphrase of the package: ")
        order = Order(
            given.file,
            given.to,
            phrase,
            with_private=not given.without_private_notes,
            accepted_by=given.accepted_by,
            language=given.lang,
        )
        left = give_case.plan(case.db).private if given.without_private_notes else ()
        made = give_case.give(case.db, case.folder, order)
        with atomic(case.db):
            give_case.note_given(case.db, made)
    for one in left:
        say(given, f"left out: {one.exhibit} {shown(one.label)}")
    say(given, f"{shown(given.file)}: documents in it: {made.documents}; opened again and checked.")
    say(given, "Here the case is for reading only until it is taken back: casefile take-back CASE")
    return 0


def take_back(given: argparse.Namespace) -> int:
    """Take a case back that was given to somebody; it can be changed here again."""
    with resting_case(given.case) as case, atomic(case.db):
        give_case.take_back(case.db)
    say(given, f"{shown(given.case)}: taken back. The package that was given still opens.")
    return 0


def add_arguments(gives: argparse.ArgumentParser) -> None:
    """The arguments of `give`."""
    gives.add_argument("file", type=path, metavar="FILE", help="the package to write")
    gives.add_argument("--to", required=True, metavar="NAME", help="who gets the case")
    gives.add_argument(
        "--without-private-notes", action="store_true", help="leave out what is marked private"
    )
    gives.add_argument(
        "--accepted-by", default="", metavar="NAME", help="who accepted what has no name yet"
    )
    lock_verbs.add_new_file(gives, "the passphrase of the package")
    gives.add_argument("--lang", default="en", help="of the chronology inside it")
