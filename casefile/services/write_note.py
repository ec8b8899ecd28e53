"""Write down what a client or somebody else tells: a note is a document with paragraphs."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from casefile.model.changes import Changes, changed
from casefile.model.document import Note
from casefile.model.errors import CaseError
from casefile.model.finding import DocumentFacts, DocumentHints
from casefile.model.media import NOTE
from casefile.model.reading import ReadDocument, ReadPage
from casefile.store import documents, entities, originals
from casefile.store.documents import NewDocument
from casefile.store.driver import Connection
from casefile.text.folding import search_fold
from casefile.text.language import detect_language
from casefile.text.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A note as it is written; dates are EDTF. A note is private until a person releases it.

    `scope` is "person", "country" or "law", "" to leave it to what its text tells.
    """

    text: str
    title: str = ""
    spoken_by: str = ""
    interviewer: str = ""
    interpreter: str = ""
    place: str = ""
    date: str | None = None
    language: str = ""
    read_back_on: str | None = None
    private: bool = True
    scope: str = ""


def save(
    db: Connection, folder: Path, draft: NoteDraft, supersedes: int | None = None
) -> tuple[int, Changes]:
    """Keep a note in the case; a later version supersedes the earlier one, which stays.

    Who spoke becomes a person of the case unless the case knows the name.

    Raises CaseError when there is nothing to keep.
    """
    if not draft.text.strip():
        raise CaseError("The note is empty.", "Nothing was added.", "Write what was said first.")
    content = draft.text.encode()
    sha256 = originals.store_original(folder, content)
    existing = documents.find_by_sha(db, sha256)
    version = 1
    if existing is None:
        (document_id,) = documents.add_documents(db, [_document(draft, content)])
    else:
        document_id = existing
    if supersedes is not None and supersedes != document_id:
        earlier = documents.note(db, supersedes)
        version = (earlier.version if earlier else 1) + 1
        documents.set_facts(db, document_id, supersedes=supersedes)
    documents.set_facts(
        db,
        document_id,
        title=draft.title or "Note",
        document_date=draft.date,
        known_from="person",
        language=draft.language or documents.document(db, document_id).language,
        private=int(draft.private),
        may_be_filed="not yet" if draft.private else "yes",
        **({"scope": draft.scope} if draft.scope else {}),
    )
    _set_note(db, document_id, draft, version)
    return document_id, changed("document", document_id) | changed("search") | changed("entity")


def _set_note(db: Connection, document_id: int, draft: NoteDraft, version: int) -> None:
    if draft.spoken_by.strip() and entities.named(db, draft.spoken_by) is None:
        entities.add_entity(db, "person", draft.spoken_by.strip())
    documents.set_note(
        db,
        Note(
            document_id,
            draft.spoken_by,
            draft.interviewer,
            draft.interpreter,
            draft.place,
            draft.read_back_on,
            version,
        ),
    )


def speaker_of(db: Connection, document_id: int) -> int | None:
    """The entry of the person a note lets speak; None for other documents."""
    note = documents.note(db, document_id)
    if note is None or not note.spoken_by.strip():
        return None
    return entities.named(db, note.spoken_by)


def note_as_read(text: str, title: str = "") -> ReadDocument:
    """A note's words as a document that was read: one page, every line a paragraph."""
    return ReadDocument(
        media_type=NOTE,
        pages=(ReadPage(1, _paragraphs(text)),),
        hints=DocumentHints(format="note", file_name="note", title=title),
        page_count=1,
    )


def _document(draft: NoteDraft, content: bytes) -> NewDocument:
    read = note_as_read(draft.text, draft.title)
    language = draft.language or detect_language(read.text)
    return NewDocument(
        sha256=hashlib.sha256(content).hexdigest(),
        byte_size=len(content),
        file_name="note.txt",
        media_type=read.media_type,
        read=read,
        sentences=tuple(split_sentences(read.text, language)),
        folded_pages=(search_fold(read.text),),
        facts=DocumentFacts(kind="statement", title=draft.title or "Note", language=language),
        path=None,
        shown_path="",
        channel="note",
        private=draft.private,
    )


def _paragraphs(text: str) -> str:
    """The typed text with every line a paragraph of its own, as documents are stored."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return "\n\n".join(lines) + "\n\n"
