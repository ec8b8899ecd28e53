"""Take a document into the case: keep the original, make it searchable, only then say "added".

The halves without a database (`prepare`) run on a worker, those with one (`add`) on the writer.
"""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from casefile.model.changes import Changes, changed
from casefile.model.errors import LOCKED, Unreadable
from casefile.model.finding import DocumentFacts, DocumentHints, Sentence
from casefile.model.media import UNKNOWN
from casefile.model.reading import Attachment, ReadDocument
from casefile.reading.safe_file import read_file
from casefile.store import documents as store_documents
from casefile.store import originals
from casefile.store.documents import NewDocument
from casefile.store.driver import Connection
from casefile.text.file_name_date import received_day
from casefile.text.folding import fold_words
from casefile.text.language import detect_language
from casefile.text.sentences import split_sentences

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
    "\ud800-\udc7f\udd00-\udfff]"  # halves of characters; the others stand for bytes of a name
)
OUTCOMES = ("new", "same file", LOCKED, "unreadable", "not supported")
INSIDE = "attachment"
"""The channel by which files that lay inside others came."""
DEPTH = 3
"""Mails inside mails and what is attached to them are documents of their own down to here."""
LANGUAGE_SAMPLE = 6_000
"""Characters the language is judged by; more changes nothing and costs time on long rulings."""


class DocumentReader(Protocol):
    """Whoever turns bytes into text: the reading child's client."""

    def read(self, content: bytes, name: str, password: str | None = None) -> ReadDocument:
        """The document's text and its own claims; raises Unreadable with a reason."""
        ...


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready to be added: its original is on disk, nothing is in the database yet.

    `inside` are the documents attached to it.
    """

    new: NewDocument
    hints: DocumentHints
    inside: tuple["Prepared", ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one file: `outcome` is one of OUTCOMES, `reason` a sentence or "".

    `media_type` is what the file is; `scanned` that pictures of its pages are still to be read.
    """

    document_id: int
    name: str
    outcome: str
    reason: str = ""
    hints: DocumentHints = field(default_factory=DocumentHints)
    came_back: bool = False
    media_type: str = ""
    scanned: bool = False


def prepare_file(
    reader: DocumentReader,
    case_folder: Path,
    path: Path,
    channel: str,
    password: str | None = None,
) -> Prepared:
    """One file of the person's, read and kept, with what is attached to it.

    The file is opened for reading only. Raises Unreadable when it cannot even be kept (it is still
    being written, it is no ordinary file, it is too large), OSError when the system refuses.
    """
    safe = read_file(path)
    source = os.fsencode(path)
    return prepare_bytes(
        reader, case_folder, safe.content, shown_name(path.name), channel, source, password
    )


def prepare_bytes(
    reader: DocumentReader,
    case_folder: Path,
    content: bytes,
    name: str,
    channel: str,
    path: bytes | None = None,
    password: str | None = None,
    depth: int = 0,
) -> Prepared:
    """The same for bytes that are already here (an attachment, the sample case).

    `depth` counts the files this one lies inside of; below DEPTH nothing more is taken out.
    """
    read, reason, remark, media_type = _read(reader, content, name, password)
    sha256 = originals.store_original(case_folder, content)
    text = read.text if read else ""
    hints = read.hints if read else DocumentHints(file_name=name)
    language = detect_language(text[:LANGUAGE_SAMPLE]) if text.strip() else ""
    new = NewDocument(
        sha256=sha256,
        byte_size=len(content),
        file_name=name,
        media_type=media_type,
        read=read,
        sentences=_sentences(text, language, hints),
        folded_pages=tuple(fold_words(page.text) for page in read.pages) if read else (),
        facts=DocumentFacts(title=hints.title, language=language),
        path=path,
        shown_path=shown_name(os.fsdecode(path)) if path else name,
        channel=channel,
        received_on=received_day(name),
        reason=reason,
        remark=remark,
    )
    files = read.attachments if read and depth < DEPTH else ()
    inside = (_inside(reader, case_folder, one, depth + 1) for one in files)
    return Prepared(new, hints, tuple(inside))


def _inside(reader: DocumentReader, case_folder: Path, file: Attachment, depth: int) -> Prepared:
    name = shown_name(file.name) or INSIDE
    return prepare_bytes(reader, case_folder, file.content, name, INSIDE, depth=depth)


def shown_name(name: str) -> str:
    r"""A file name as it can be stored and shown: bytes that are no text become \\xNN.

    Signs that are not seen, or turn the order of letters round, become \\uNNNN.
    """
    seen = _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", name)
    return os.fsencode(seen).decode("utf-8", "backslashreplace")


def _read(
    reader: DocumentReader, content: bytes, name: str, password: str | None
) -> tuple[ReadDocument | None, str, str, str]:
    """What was read, else None; why not all of it, and what the file is."""
    try:
        read = reader.read(content, name, password)
    except Unreadable as error:
        return None, error.reason, error.sentence(), error.media_type or UNKNOWN
    return read, read.reason, read.remark, read.media_type


def _sentences(text: str, language: str, hints: DocumentHints) -> tuple[Sentence, ...]:
    if not text.strip():
        return ()
    return tuple(split_sentences(text, language, page_starts=hints.page_starts))


def add(
    db: Connection, prepared: Sequence[Prepared], parent_id: int | None = None
) -> tuple[list[Added], Changes]:
    """Add documents to the case; the caller holds the one transaction they all share.

    Same bytes are kept once: the new path is remembered and told; a document in the trash comes
    back. Attachments follow their mail and point to it.
    """
    done: list[Added] = []
    changes = Changes()
    for item in prepared:
        parent = item.new.parent_id if parent_id is None else parent_id
        added, touched = _add_one(db, replace(item.new, parent_id=parent), item.hints)
        inside, touched_inside = add(db, item.inside, added.document_id)
        done += [added, *inside]
        changes |= touched | touched_inside
    return done, changes


def _add_one(db: Connection, new: NewDocument, hints: DocumentHints) -> tuple[Added, Changes]:
    existing = store_documents.find_by_sha(db, new.sha256)
    if existing is not None:
        if _readable_now(db, existing, new):
            assert new.read is not None
            touched = store_documents.set_read_again(
                db, existing, new.read, new.sentences, new.folded_pages
            )
            added = Added(existing, new.file_name, "new", new.remark, hints)
            scanned = bool(new.read.scanned)
            return replace(added, media_type=new.media_type, scanned=scanned), touched
        reason, came_back, touched = _again(db, existing, new)
        added = Added(existing, new.file_name, "same file", reason, hints, came_back)
        return replace(added, media_type=new.media_type), touched
    (document_id,) = store_documents.add_documents(db, [new])
    added = Added(document_id, new.file_name, _outcome(new), new.remark, hints)
    scanned = new.read is not None and bool(new.read.scanned)
    added = replace(added, media_type=new.media_type, scanned=scanned)
    return added, changed("document", document_id) | changed("search")


def _readable_now(db: Connection, document_id: int, new: NewDocument) -> bool:
    """Whether a document kept unread can be read this time: its password was given."""
    before = store_documents.document(db, document_id)
    if before.text_state != "not read" or new.read is None:
        return False
    return before.not_read_reason == LOCKED or bool(new.read.text.strip())


def _again(db: Connection, document_id: int, new: NewDocument) -> tuple[str, bool, Changes]:
    """The same bytes once more: another path to remember; the trash gives them back."""
    touched = changed("document", document_id)
    if new.path is not None:
        touched |= store_documents.add_path(db, document_id, new.path, new.shown_path)
    same = store_documents.document(db, document_id)
    if same.trashed_at is None:
        return f"Same file as {same.exhibit}.", False, touched
    touched |= store_documents.restore(db, [document_id])
    reason = f"Same file as {same.exhibit}, which was in the trash and is back now."
    return reason, True, touched


def _outcome(new: NewDocument) -> str:
    if not new.reason or (new.read is not None and new.read.text_state == "partly read"):
        return "new"
    if new.read is not None and (new.read.scanned or new.read.attachments):
        return "new"  # its words come from the pictures of its pages, or stand in the files inside
    if new.reason in (LOCKED, "not supported"):
        return new.reason
    return "unreadable"
