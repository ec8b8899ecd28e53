"""Does the case still hold together: every original, every row, every quote."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from casefile.store import custody
from casefile.store.anchors import moved_quotes
from casefile.store.driver import Connection, DatabaseError
from casefile.store.originals import address_of, bytes_of, original_path, sha256_of

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that does not hold.

    `kind` is "original missing", "original changed", "log", "database", "search index",
    "quote" or "quote lost"; `what` is a sentence.
    """

    kind: str
    what: str


def check_case(
    db: Connection, folder: Path, progress: Progress | None = None, *, printed_head: str = ""
) -> list[Problem]:
    """Every problem of the case; empty when all is as it was added.

    Reads every original and hashes it again; `progress` gets (originals checked, in all).
    `printed_head` is the head of the log as a paper printed it: with it a cut tail shows too.
    A connection that can only read will do.
    """
    return [
        *_originals(db, folder, progress),
        *(Problem("log", told) for told in custody.verify_chain(db)),
        *_log_against_paper(db, printed_head),
        *_log_against_documents(db),
        *_database(db),
        *_search_index(db),
        *_quotes(db),
    ]


def _originals(db: Connection, folder: Path, progress: Progress | None) -> Iterator[Problem]:
    rows = db.execute(
        "SELECT sha256, exhibit_label, file_name, byte_size FROM document ORDER BY id"
    ).fetchall()
    for done, (sha256, exhibit, name, size) in enumerate(rows, 1):
        try:
            content = bytes_of(folder, original_path(folder, sha256))
        except OSError:
            yield Problem("original missing", f"The original of {exhibit} ({name}) is missing.")
        else:
            if content is None or len(content) != size or sha256_of(content) != address_of(sha256):
                yield Problem(
                    "original changed",
                    f"The original of {exhibit} ({name}) is not the file that was added.",
                )
        if progress is not None:
            progress(done, len(rows))


def _log_against_paper(db: Connection, printed_head: str) -> Iterator[Problem]:
    if printed_head and not custody.holds_head(db, printed_head):
        yield Problem(
            "log",
            f"The log does not hold the entry a paper printed ({printed_head}): its end was cut"
            " off, or the paper is of another case.",
        )


def _log_against_documents(db: Connection) -> Iterator[Problem]:
    logged = custody.added(db)
    for sha256, exhibit in db.execute("SELECT sha256, exhibit_label FROM document ORDER BY id"):
        if sha256 not in logged:
            yield Problem("log", f"The log does not say when {exhibit} was added.")
    there = {row[0] for row in db.execute("SELECT sha256 FROM document")}
    erased = {
        row[0] for row in db.execute("SELECT sha256 FROM custody_log WHERE act LIKE 'erased%'")
    }
    for sha256 in logged.keys() - there - erased:
        yield Problem("log", f"A document the log says was added is gone ({sha256[:12]}…).")


def _database(db: Connection) -> Iterator[Problem]:
    for (told,) in db.execute("PRAGMA integrity_check(20)"):
        if told != "ok":
            yield Problem("database", f"The case file is damaged: {told}.")
    for table, *_ in db.execute("PRAGMA foreign_key_check").fetchmany(20):
        yield Problem("database", f"A row of {table} points to nothing.")


def _search_index(db: Connection) -> Iterator[Problem]:
    """Every page must be in the index under its own words, and nothing else may be there.

    FTS5's own 'integrity-check' command needs a connection that may write; its structure is part
    of PRAGMA integrity_check (since SQLite 3.44).
    """
    try:
        indexed = {row[0] for row in db.execute("SELECT rowid FROM search")}
    except DatabaseError as error:
        yield Problem("search index", f"The search index cannot be read: {error}.")
        return
    pages = {
        row[0]: row[1:]
        for row in db.execute(
            "SELECT p.id, d.exhibit_label, p.number FROM page p"
            " JOIN document d ON d.id = p.document_id"
        )
    }
    for page_id in sorted(pages.keys() - indexed):
        exhibit, number = pages[page_id]
        yield Problem("search index", f"Page {number} of {exhibit} cannot be found by search.")
    if indexed - pages.keys():
        yield Problem("search index", "The search index holds pages that are no longer there.")


def _quotes(db: Connection) -> Iterator[Problem]:
    """Every passage must stand where it says, word for word; lost ones must be known."""
    texts: dict[int, str] = {}
    for document_id, exhibit, start, end, exact in db.execute(
        "SELECT p.document_id, d.exhibit_label, p.char_start, p.char_end, p.exact FROM passage p"
        " JOIN document d ON d.id = p.document_id WHERE p.anchor_state <> 'lost'"
        " ORDER BY p.document_id, p.char_start"
    ):
        if document_id not in texts:
            texts = {document_id: _text(db, document_id)}
        if texts[document_id][start:end] != exact:
            yield Problem("quote", f"A quote does not stand where it should in {exhibit}.")
    for lost in moved_quotes(db):
        if lost.state == "lost":
            words = " ".join(lost.words.split())
            yield Problem(
                "quote lost",
                f"A quote was not found again when {lost.exhibit} was read again: “{words}”",
            )


def _text(db: Connection, document_id: int) -> str:
    rows = db.execute(
        "SELECT text FROM page WHERE document_id = ? ORDER BY char_start, number", [document_id]
    )
    return "".join(row[0] for row in rows)
