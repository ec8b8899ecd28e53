"""The words of the command line, one table of verbs."""

import argparse

from casefile import __version__
from casefile.cli import (
    archives,
    backup_verbs,
    case_verbs,
    chronology_verbs,
    document_verbs,
    ending_verbs,
    giving_verbs,
    lock_verbs,
    paper_verbs,
    passwords,
    reading_verbs,
    sharing_verbs,
)
from casefile.cli.argument_types import path

_WITHOUT_CASE = ("find", "dates", "doctor", "sample", "unpack")
VERBS = (
    "new", "add", "reread", "split", "letter", "move", "watch", "timeline", "accept", "dismiss",
    "search", "summary", "verify", "export", "find", "dates", "sample", "doctor", "questions",
    "calendar", "backup", "backups", "restore",
    "lock", "unlock", "passphrase", "erase", "redact", "person",
    "give", "take-back", "close", "reopen", "copies", "delete", "travel", "unpack",
)  # fmt: skip

HIDDEN = "initials in place of names that are marked as hidden"


def parser() -> argparse.ArgumentParser:
    """The whole command line; `run` of the result is the verb's function."""
    made = argparse.ArgumentParser(
        prog="casefile",
        description="Casefile: documents in, a sourced chronology out, offline. "
        "Without a verb it opens the window: casefile [CASE] [FILE...]",
    )
    made.add_argument("--version", action="version", version=f"casefile {__version__}")
    verbs = made.add_subparsers(title="verbs", metavar="VERB", required=True)
    _case_verbs(verbs)
    _review_verbs(verbs)
    _paper_verbs(verbs)
    _chronology_verbs(verbs)
    _reading_verbs(verbs)
    _verb(verbs, "lock", lock_verbs.lock, "Lock a case with a passphrase.")
    _verb(verbs, "unlock", lock_verbs.unlock, "Take the passphrase off a case.")
    lock_verbs.add_arguments(
        _verb(verbs, "passphrase", lock_verbs.passphrase, "Change the passphrase of a case.")
    )
    backup_verbs.add_arguments(
        _verb(verbs, "backup", backup_verbs.make, "Back up a case."),
        _verb(verbs, "backups", backup_verbs.listed, "List the backups of a case."),
        _verb(verbs, "restore", backup_verbs.restore, "Make a new case from a backup."),
    )
    sharing_verbs.add_erase(
        _verb(verbs, "erase", sharing_verbs.run_erase, "Erase a document or a person for ever.")
    )
    sharing_verbs.add_redact(
        _verb(verbs, "redact", sharing_verbs.run_redact, "Black out names in a copy of a PDF.")
    )
    sharing_verbs.add_person(
        _verb(verbs, "person", sharing_verbs.run_person, "Write everything about one person.")
    )
    _ending_verbs(verbs)
    return made


def _ending_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    giving_verbs.add_arguments(
        _verb(verbs, "give", giving_verbs.give, "Give a case to somebody as one encrypted file.")
    )
    _verb(verbs, "take-back", giving_verbs.take_back, "Take a case back that was given away.")
    ending_verbs.add_ends(
        _verb(verbs, "close", ending_verbs.close, "Close a case for good; it stays readable."),
        _verb(verbs, "copies", ending_verbs.copies, "List the known copies outside the case."),
        _verb(verbs, "delete", ending_verbs.delete, "Delete a case for ever, with a record."),
    )
    _verb(verbs, "reopen", ending_verbs.reopen, "Open a case again that was closed for good.")
    ending_verbs.add_journey(
        _verb(verbs, "travel", ending_verbs.go, "Pack a case for a journey, encrypted."),
        _verb(verbs, "unpack", ending_verbs.unpack, "Bring a case back out of a package."),
    )


def _verb(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, run: object, text: str
) -> argparse.ArgumentParser:
    made = verbs.add_parser(name, help=text, description=text)
    made.add_argument("--quiet", action="store_true", help="say nothing but errors")
    if name not in _WITHOUT_CASE:
        made.add_argument("case", type=path)
        lock_verbs.add_argument(made)
    made.set_defaults(run=run)
    return made


def _case_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    new = _verb(verbs, "new", case_verbs.new, "Make a new case folder.")
    new.add_argument("--title", default="")
    new.add_argument("--lock", action="store_true", help="lock it with a passphrase")
    new.add_argument("--code", default="", help="the case code, such as K-2026-01")
    add = _verb(verbs, "add", case_verbs.add, "Add documents; the files are copied, never moved.")
    add.add_argument("files", type=path, nargs="+", metavar="FILE")
    archives.add_argument(add)
    passwords.add_argument(add)
    add.add_argument("--json", action="store_true")
    _document_verbs(verbs)
    watch = _verb(verbs, "watch", case_verbs.watch, "Take in what arrives in the drop folder.")
    watch.add_argument("--once", action="store_true", help="take in what is there and end")
    verify = _verb(verbs, "verify", case_verbs.verify, "Check every original, record and quote.")
    verify.add_argument(
        "--printed-head", default="", metavar="LETTERS",
        help="the head of the custody log as a paper printed it: is that entry still there?",
    )  # fmt: skip
    verify.add_argument(
        "--put-back", type=path, nargs="+", default=[], metavar="FILE",
        help="the very files of originals that were changed or lost: they take their place",
    )  # fmt: skip
    verify.add_argument("--deep", action="store_true", help="read every document again, compare")
    passwords.add_argument(verify)
    verify.add_argument("--json", action="store_true")
    sample = _verb(verbs, "sample", case_verbs.sample, "Make the invented sample case in DIR.")
    sample.add_argument("case", type=path, metavar="DIR")
    sample.add_argument("--summary", action="store_true", help="write its case summary PDF too")
    sample.add_argument("--open", action="store_true", help="then open it in the window")


def _document_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    exhibit = "an exhibit such as A3, or its number"
    again = _verb(verbs, "reread", document_verbs.reread, "Read documents of a case again.")
    again.add_argument("documents", nargs="*", metavar="ID", help=exhibit)
    again.add_argument("--all", action="store_true", help="every document")
    again.add_argument("--language", default="", help="the language they are in, such as lt")
    again.add_argument("--encoding", default="", help="the encoding of text files, such as cp1257")
    passwords.add_argument(again)
    again.add_argument("--json", action="store_true")
    split = _verb(verbs, "split", document_verbs.split, "Split a long file into parts.")
    split.add_argument("document", metavar="ID", help=exhibit)
    split.add_argument("pages", nargs="+", metavar="PAGES", help="the pages of a part, such as 3-7")
    letter = _verb(verbs, "letter", document_verbs.letter, "Make one letter of several photos.")
    letter.add_argument(
        "photos", nargs="+", metavar="ID", help="its pages in order; A3@90 turns one clockwise"
    )
    move = _verb(verbs, "move", document_verbs.move, "Move a document to another case.")
    move.add_argument("document", metavar="ID", help=exhibit)
    move.add_argument("target", type=path, metavar="OTHER", help="the folder of the other case")
    move.add_argument(
        "--target-passphrase-file", type=path, metavar="FILE", help="as above, of the other case"
    )


def _review_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    timeline = _verb(verbs, "timeline", paper_verbs.timeline, "Print the timeline.")
    timeline.add_argument(
        "--state", choices=("suggested", "accepted", "all"), default="all", help="default: all"
    )
    timeline.add_argument("--json", action="store_true")
    accept = _verb(verbs, "accept", case_verbs.accept, "Accept suggested events.")
    accept.add_argument("ids", type=int, nargs="*", metavar="ID")
    accept.add_argument(
        "--all", action="store_true", help="all that only add a source to accepted events"
    )
    accept.add_argument("--yes", action="store_true", help="with --all: every suggestion")
    dismiss = _verb(verbs, "dismiss", case_verbs.dismiss, "Dismiss suggested events.")
    dismiss.add_argument("ids", type=int, nargs="+", metavar="ID")
    search = _verb(verbs, "search", case_verbs.search, "Find words in the documents.")
    search.add_argument("words", nargs="+")
    search.add_argument("--json", action="store_true")


def _paper_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    summary = _verb(verbs, "summary", paper_verbs.summary, "Write the case summary.")
    summary.add_argument("-o", "--output", type=path, required=True, metavar="FILE.pdf|.docx")
    summary.add_argument("--for", dest="for_whom", choices=("work", "court"), default="work")
    summary.add_argument("--with-suggestions", action="store_true")
    summary.add_argument("--paper", choices=("a4", "letter"), default="a4")
    summary.add_argument("--lang", default="en")
    summary.add_argument("--names-hidden", action="store_true", help=HIDDEN)
    export = _verb(verbs, "export", paper_verbs.export, "Write the case in an open format.")
    export.add_argument("--format", choices=("chronology",), required=True)
    export.add_argument("--names-hidden", action="store_true", help=HIDDEN)
    export.add_argument("-o", "--output", type=path, required=True, metavar="FILE.json")


def _chronology_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    questions = _verb(
        verbs, "questions", chronology_verbs.questions, "Print what the chronology leaves open."
    )
    questions.add_argument("--json", action="store_true")
    calendar = _verb(
        verbs, "calendar", chronology_verbs.calendar, "Write the open time limits for a calendar."
    )
    calendar.add_argument("-o", "--output", type=path, required=True, metavar="FILE.ics")
    calendar.add_argument("--lang", default="en")


def _reading_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    find = _verb(verbs, "find", reading_verbs.find, "Show what reading finds in files.")
    find.add_argument("files", type=path, nargs="+", metavar="FILE")
    passwords.add_argument(find)
    find.add_argument("--json", action="store_true", help="accepted for symmetry; always JSON")
    _verb(verbs, "dates", reading_verbs.dates, "Find dates in JSON lines from standard input.")
    doctor = _verb(verbs, "doctor", reading_verbs.doctor, "Say what protects this system.")
    doctor.add_argument("--json", action="store_true")
