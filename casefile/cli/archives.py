"""Files inside zip archives on the command line: listed, and taken out when they are named."""

import argparse
import sys
from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase

from casefile.cli.printing import say, shown
from casefile.model.media import ARCHIVES
from casefile.model.reading import ArchiveEntry
from casefile.reading.client import Reader
from casefile.services import open_archive, take_in
from casefile.services.open_case import WorkingCase
from casefile.services.take_in import Outcome
from casefile.store import documents

_ALL = "all"


def add_argument(verb: argparse.ArgumentParser) -> None:
    """Which files of an archive are wanted."""
    verb.add_argument(
        "--from-zip",
        action="append",
        default=[],
        metavar="NAME",
        help="take this file out of the archives added: its name there, a pattern such as '*.pdf',"
        " or all; default: list what they hold",
    )


def take_out(
    given: argparse.Namespace,
    case: WorkingCase,
    reader: Reader,
    added: Sequence[Outcome],
    told: Callable[[Outcome], None],
) -> tuple[list[Outcome], int]:
    """What became of the chosen files; without a choice the contents are listed.

    The second value is how many names no file bears; each is told.
    """
    done, names = list[Outcome](), list[str]()
    ids = [one.document_id for outcome in added for one in outcome.added]
    for document in (documents.document(case.db, document_id) for document_id in ids):
        if document.media_type not in ARCHIVES:
            continue
        entries = open_archive.contents(reader, case.folder, document.sha256)
        names += [one.name for one in entries]
        places = [one.place for one in entries if _wanted(one, given.from_zip)]
        if given.from_zip:
            done += take_in.take_out(case.db, case.folder, reader, document, places, told)
        else:
            _list(given, document.file_name, entries)
    left = [one for one in given.from_zip if one != _ALL and not any(_fits(n, one) for n in names)]
    for name in left:
        print(f"casefile: {shown(name)}: no archive holds a file of this name", file=sys.stderr)
    return done, len(left)


def _wanted(entry: ArchiveEntry, names: Sequence[str]) -> bool:
    """Whether a file was named; one that cannot be taken out is left where it is with `all`."""
    if _ALL in names:
        return not entry.refused
    return any(_fits(entry.name, name) for name in names)


def _fits(name: str, wanted: str) -> bool:
    return wanted in (name, name.rpartition("/")[2]) or fnmatchcase(name, wanted)


def _list(given: argparse.Namespace, archive: str, entries: Sequence[ArchiveEntry]) -> None:
    for entry in entries:
        left = f" ({entry.refused})" if entry.refused else ""
        say(given, f"{shown(archive)}: {shown(entry.name)}, {entry.size} bytes{left}")
    if entries:
        say(given, f"{shown(archive)}: add it once more with --from-zip NAME, or --from-zip all.")
