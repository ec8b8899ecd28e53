"""Verbs about the documents of a case: read again, split, put together, move to another case."""

import argparse
import json
import sys
from collections import deque
from collections.abc import Sequence

from casefile.cli.passwords import passwords
from casefile.cli.printing import say, shown
from casefile.model.document import Document
from casefile.model.errors import CaseError, WrongUse
from casefile.reading.client import Reader
from casefile.services import (
    compose_letter,
    move_document,
    read_scans,
    reread_document,
    split_document,
)
from casefile.services.compose_letter import Photo
from casefile.services.open_case import reading_case, working_case
from casefile.services.reread_document import Reread
from casefile.services.split_document import Part
from casefile.store import documents
from casefile.store.driver import atomic
from casefile.store.history import undoable


def reread(given: argparse.Namespace) -> int:
    """Read documents again; 1 when one could not be read again (it stays as it was)."""
    if bool(given.documents) == given.all:
        raise WrongUse("Name the documents to read again, or give --all.", "Nothing was changed.")
    failed, done = 0, {}
    with working_case(given.case) as case, Reader(passwords=passwords(given)) as reader:
        for document in _chosen(documents.documents(case.db), given):
            try:
                again = read_scans.reread(
                    case.db, case.folder, reader, document.id, given.language, given.encoding
                )
            except CaseError as error:
                print(f"casefile: {document.exhibit}: {error.sentence()}", file=sys.stderr)
                failed += 1
                continue
            done[document.exhibit] = again
            say(given, f"{document.exhibit}: {_line(again)}")
            for lost in again.lost:
                words = " ".join(lost.words.split())
                print(f"casefile: {document.exhibit}: not found again: “{words}”", file=sys.stderr)
    if given.json:
        print(json.dumps([_as_json(exhibit, one) for exhibit, one in done.items()]))
    return 1 if failed else 0


def _chosen(known: Sequence[Document], given: argparse.Namespace) -> list[Document]:
    """The documents named, or all that can be read again."""
    if given.all:
        return [one for one in known if reread_document.may_be_reread(one)]
    return _named(known, given.documents)


def _named(known: Sequence[Document], wanted: Sequence[str]) -> list[Document]:
    """Documents by exhibit ("A3") or number."""
    by_name = {name: one for one in known for name in (one.exhibit.casefold(), str(one.id))}
    names = [name.casefold() for name in wanted]
    if unknown := [name for name in names if name not in by_name]:
        raise WrongUse(f"Not in this case: {', '.join(unknown)}.", "Nothing was changed.")
    return [by_name[name] for name in names]


def split(given: argparse.Namespace) -> int:
    """Split a file into parts of these pages, each a document of its own."""
    parts = [_part(words) for words in given.pages]
    with working_case(given.case) as case, Reader(count=1) as reader:
        whole = _named(documents.documents(case.db), [given.document])[0]
        ids = split_document.split(case.db, reader, whole.id, parts)
        for part, document_id in zip(sorted(parts, key=lambda one: one.first), ids, strict=True):
            exhibit = documents.document(case.db, document_id).exhibit
            say(given, f"{exhibit}: pages {part.first}-{part.last} of {whole.exhibit}")
    return 0


def letter(given: argparse.Namespace) -> int:
    """Make one document of several photos, their pages in the order they are named."""
    with working_case(given.case) as case, Reader(count=1) as reader:
        known = documents.documents(case.db)
        photos = [_photo(known, words) for words in given.photos]
        prepared = compose_letter.prepare(reader, case.folder, photos)
        with atomic(case.db), undoable(case.db, "make one letter of photos"):
            made, _ = compose_letter.keep(case.db, prepared, photos)
        deque(read_scans.read_waiting(case.db, case.folder, reader, [made]), maxlen=0)
        exhibit = documents.document(case.db, made).exhibit
    names = ", ".join(one.document.exhibit for one in photos)
    say(given, f"{exhibit}: one letter of {names}; the photos are in the trash of the case")
    return 0


def _photo(known: Sequence[Document], words: str) -> Photo:
    """A photo as one names it: "A3", or "A3@90" to turn it clockwise."""
    name, at, turn = words.partition("@")
    if at and turn not in ("0", "90", "180", "270"):
        raise WrongUse(f"{words} says no turn.", "Nothing was changed.", "Write A3@90.")
    return Photo(_named(known, [name])[0], int(turn or 0))


def move(given: argparse.Namespace) -> int:
    """Move a document with its events to another case."""
    with working_case(given.case) as case:
        document = _named(documents.documents(case.db), [given.document])[0]
        with atomic(case.db), undoable(case.db, f"move {document.exhibit} to another case"):
            moved, _ = move_document.move(case.db, case.folder, document.id, given.target)
    with reading_case(given.target) as other:
        names = ", ".join(documents.document(other.db, one).exhibit for one in moved)
    say(given, f"{document.exhibit}: moved to {shown(given.target)} as {names}; here in the trash")
    return 0


def _part(words: str) -> Part:
    """Pages as one types them: "3-7", "4"."""
    first, dash, last = words.partition("-")
    if not first.isdecimal() or (dash and not last.isdecimal()):
        raise WrongUse(f"{words} names no pages.", "Nothing was changed.", "Write 3-7, or 4.")
    return Part(int(first), int(last or first))


def _line(done: Reread) -> str:
    parts = [f"{done.kept} quotes as they were"]
    parts += [f"{len(done.moved)} read differently"] if done.moved else []
    parts += [f"{len(done.lost)} not found again"] if done.lost else []
    return ", ".join(parts)


def _as_json(exhibit: str, done: Reread) -> dict[str, object]:
    return {
        "exhibit": exhibit,
        "kept": done.kept,
        "moved": [{"was": one.earlier, "is": one.words} for one in done.moved],
        "lost": [one.words for one in done.lost],
    }
