"""Adds a document with its text, sentences, search entry and custody entry as one piece."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from casefile.model.changes import Changes, changed
from casefile.model.finding import DocumentFacts, Sentence
from casefile.model.reading import ReadDocument
from casefile.store import custody, scans
from casefile.store.driver import Connection
from casefile.store.rows import insert, now

NOTE_CHANNEL = "note"


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document to add; its original is already on disk under `sha256`.

    `read` is None when it could not be read: it is kept all the same, `reason` says why.
    `folded_pages` are the page texts folded for search, one a page. `path` is where it came from
    as bytes (None for what has no file), `shown_path` the same in printable characters.
    """

    sha256: str
    byte_size: int
    file_name: str
    media_type: str
    read: ReadDocument | None
    sentences: tuple[Sentence, ...]
    folded_pages: tuple[str, ...]
    facts: DocumentFacts
    path: bytes | None
    shown_path: str
    channel: str
    kind: str = ""
    parent_id: int | None = None
    received_on: str | None = None
    reason: str = ""
    remark: str = ""
    private: bool = False


def add_documents(db: Connection, documents: Sequence[NewDocument]) -> list[int]:
    """Add documents; their ids. The caller holds the transaction and says "added" after it."""
    return [_add(db, new) for new in documents]


def find_by_sha(db: Connection, sha256: str) -> int | None:
    """The document that has exactly these bytes, also one in the trash."""
    row = db.execute("SELECT id FROM document WHERE sha256 = ?", [sha256]).fetchone()
    return None if row is None else int(row[0])


def add_path(db: Connection, document_id: int, path: bytes, shown: str) -> Changes:
    """Remember one more place the same bytes came from."""
    db.execute(
        "INSERT INTO document_path (document_id, path, shown, seen_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (document_id, path) DO UPDATE SET seen_at = excluded.seen_at",
        [document_id, path, shown, now()],
    )
    return changed("document", document_id)


def _add(db: Connection, new: NewDocument) -> int:
    text_state, facts = new.read.text_state if new.read else "not read", new.facts
    document_id = insert(
        db,
        "document",
        sha256=new.sha256,
        byte_size=new.byte_size,
        media_type=new.media_type,
        file_name=new.file_name,
        kind=new.kind or facts.kind,
        title=facts.title,
        author=facts.author,
        publisher=facts.publisher,
        document_date=facts.document_date,
        document_date_words=facts.date_words,
        document_date_from=facts.date_source,
        received_on=new.received_on,
        language=facts.language,
        scope=facts.scope,
        case_numbers=facts.case_numbers,
        page_count=_page_count(new.read),
        text_state=text_state,
        not_read_reason="" if text_state == "text" else new.reason or _reason(new.read),
        remark=new.remark or (new.read.remark if new.read else ""),
        encoding=new.read.encoding if new.read else "",
        import_channel=new.channel,
        exhibit_label=next_label(db, "N" if new.channel == NOTE_CHANNEL else "A"),
        parent_id=new.parent_id,
        private=new.private,
        may_be_filed="not yet" if new.private else "yes",
        review_state="pending" if new.read and new.read.text.strip() else "found",
    )
    if new.path is not None:
        add_path(db, document_id, new.path, new.shown_path)
    if new.read is not None:
        write_text(db, document_id, new.read, new.folded_pages)
        write_sentences(db, document_id, new.sentences, new.read)
    custody.append(db, "added", new.sha256)
    return document_id


def _page_count(read: ReadDocument | None) -> int:
    return 0 if read is None else read.page_count or len(read.pages)


def _reason(read: ReadDocument | None) -> str:
    return read.reason if read else "not supported"


def next_label(db: Connection, letter: str) -> str:
    """Exhibits are numbered as they come and keep their number for ever, also in the trash."""
    (last,) = db.execute(
        "SELECT coalesce(max(CAST(substr(exhibit_label, 2) AS INTEGER)), 0) FROM document"
        " WHERE exhibit_label GLOB ? || '[0-9]*'",
        [letter],
    ).fetchone()
    return f"{letter}{last + 1}"


def write_text(
    db: Connection, document_id: int, read: ReadDocument, folded_pages: Sequence[str]
) -> None:
    """Write the page texts, make them searchable, note which are to be read from pictures."""
    scans.note_pages(db, document_id, read)
    start = 0
    for position, page in enumerate(read.pages):
        page_id = insert(
            db,
            "page",
            document_id=document_id,
            number=page.number,
            text=page.text,
            char_start=start,
            width=page.width,
            height=page.height,
            ocr_confidence=page.confidence,
            words=scans.stored_words(page.words),
        )
        folded = folded_pages[position] if position < len(folded_pages) else ""
        db.execute(
            "INSERT INTO search (rowid, text, folded) VALUES (?, ?, ?)",
            [page_id, page.text, folded],
        )
        start += len(page.text)


def write_sentences(
    db: Connection, document_id: int, sentences: Iterable[Sentence], read: ReadDocument | None
) -> None:
    """Write the sentences with the page each begins on; earlier ones are replaced."""
    starts = _page_starts(db, document_id, read)
    db.execute("DELETE FROM sentence WHERE document_id = ?", [document_id])
    db.executemany(
        "INSERT INTO sentence (document_id, ordinal, page, char_start, char_end, paragraph, label,"
        " heading) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                document_id,
                ordinal,
                page_at(starts, sentence.start),
                sentence.start,
                sentence.end,
                sentence.paragraph,
                sentence.label,
                int(sentence.heading),
            )
            for ordinal, sentence in enumerate(sentences, 1)
        ],
    )


def _page_starts(
    db: Connection, document_id: int, read: ReadDocument | None
) -> list[tuple[int, int]]:
    if read is None:
        return db.execute(
            "SELECT char_start, number FROM page WHERE document_id = ? ORDER BY char_start",
            [document_id],
        ).fetchall()
    starts, at = [], 0
    for page in read.pages:
        starts.append((at, page.number))
        at += len(page.text)
    return starts


def page_at(starts: Sequence[tuple[int, int]], offset: int) -> int:
    """The number of the page a code point of the document stands on; 1 without pages."""
    found = 1
    for start, number in starts:
        if start > offset:
            break
        found = number
    return found
