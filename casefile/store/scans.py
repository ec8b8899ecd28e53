"""The pages whose words stand in a picture: which wait, what was read, how sure the machine was."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from casefile.model.changes import Changes, changed
from casefile.model.document import PageText
from casefile.model.ocr import HARD_TO_READ, STATES, OcrPage, OcrState, OcrWork
from casefile.model.plain import from_json, to_json
from casefile.model.reading import ReadDocument, Word
from casefile.store.driver import Connection
from casefile.store.rows import id_list, now


def note_pages(db: Connection, document_id: int, read: ReadDocument) -> None:
    """Remember which pages of a document just read are still to be read from their pictures.

    What became of a page before stays.
    """
    states = [(number, "waiting") for number in read.scanned]
    states += [(number, "offered") for number in read.doubtful]
    db.executemany(
        "INSERT INTO ocr_page (document_id, number, state) VALUES (?, ?, ?)"
        " ON CONFLICT (document_id, number) DO NOTHING",
        [(document_id, number, state) for number, state in states],
    )


def work(db: Connection, ids: Collection[int] | None = None) -> list[OcrWork]:
    """The documents with pages that wait, oldest first; of these `ids` only, if given."""
    rows = db.execute(
        "SELECT d.id, d.sha256, d.file_name, d.language,"
        " EXISTS (SELECT 1 FROM json_each(d.facts_by_person) WHERE value = 'language'),"
        " json_group_array(o.number),"
        " (SELECT count(*) FROM ocr_page r WHERE r.document_id = d.id AND r.state = 'read')"
        " FROM ocr_page o JOIN document d ON d.id = o.document_id"
        " WHERE o.state = 'waiting' AND d.trashed_at IS NULL GROUP BY d.id ORDER BY d.id"
    ).fetchall()
    return [
        OcrWork(row[0], row[1], row[2], row[3] if row[4] else "", _sorted(row[5]), row[6])
        for row in rows
        if ids is None or row[0] in ids
    ]


def keep_page(db: Connection, document_id: int, page: OcrPage) -> Changes:
    """Keep what was read of a page; the document's text follows when its last page is done."""
    _set(db, document_id, [page.number], "read", "", page)
    return changed("ocr", document_id)


def fail_page(db: Connection, document_id: int, number: int, reason: str) -> Changes:
    """Remember that a page could not be read, and why in a sentence."""
    _set(db, document_id, [number], "failed", reason, None)
    return changed("ocr", document_id)


def move_pages(db: Connection, document_id: int, before: Collection[str], after: str) -> Changes:
    """Give all pages that are in one of the states `before` the state `after`.

    Raises:
        ValueError: there is no such state.
    """
    if unknown := {*before, after} - set(STATES):
        raise ValueError(f"no state of a page: {', '.join(sorted(unknown))}")
    db.execute(
        "UPDATE ocr_page SET state = ?, reason = '', changed_at = ? WHERE document_id = ?"
        " AND state IN (SELECT value FROM json_each(?))",
        [after, now(), document_id, id_list(before)],
    )
    return changed("ocr", document_id)


def pages_read(db: Connection, document_id: int) -> tuple[OcrPage, ...]:
    """What was read of a document's pictures, in the order of the pages."""
    rows = db.execute(
        "SELECT result FROM ocr_page WHERE document_id = ? AND state = 'read' ORDER BY number",
        [document_id],
    )
    return tuple(from_json(OcrPage, json.loads(result)) for (result,) in rows)


def states(db: Connection, ids: Iterable[int]) -> dict[int, OcrState]:
    """How far each of these documents is read from its pictures; only those that have some."""
    found: dict[int, dict[str, list[int]]] = {}
    for document_id, number, state, confidence in db.execute(
        "SELECT document_id, number, state, confidence FROM ocr_page"
        " WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY document_id, number",
        [id_list(ids)],
    ):
        pages = found.setdefault(document_id, {})
        pages.setdefault(state, []).append(number)
        if state == "read" and confidence is not None and confidence < HARD_TO_READ:
            pages.setdefault("hard", []).append(number)
    return {
        document_id: OcrState(**{state: tuple(numbers) for state, numbers in pages.items()})
        for document_id, pages in found.items()
    }


def stored_words(words: Sequence[tuple[float, float, float, float, int, int]]) -> str | None:
    """The places of a page's words as its row keeps them; None where there are none."""
    return json.dumps([list(word) for word in words]) if words else None


def with_words(db: Connection, pages: Sequence[PageText]) -> list[PageText]:
    """Pages of a document with the places of the words that were read from their pictures."""
    ids = {page.document_id for page in pages}
    stored = {
        (document_id, number): words
        for document_id, number, words in db.execute(
            "SELECT document_id, number, words FROM page WHERE words IS NOT NULL"
            " AND document_id IN (SELECT value FROM json_each(?))",
            [id_list(ids)],
        )
    }
    return [
        replace(page, words=_words(stored[key], page.char_start))
        if (key := (page.document_id, page.number)) in stored
        else page
        for page in pages
    ]


def _words(stored: str, start: int) -> tuple[Word, ...]:
    """Words with spans that count from the start of the document."""
    return tuple(
        Word(x0, y0, x1, y1, start + first, start + past)
        for x0, y0, x1, y1, first, past in json.loads(stored)
    )


def _set(
    db: Connection,
    document_id: int,
    numbers: Sequence[int],
    state: str,
    reason: str,
    page: OcrPage | None,
) -> None:
    result = json.dumps(to_json(page), ensure_ascii=False) if page else ""
    confidence = page.confidence if page else None
    db.execute(
        "UPDATE ocr_page SET state = ?, reason = ?, confidence = ?, result = ?, changed_at = ?"
        " WHERE document_id = ? AND number IN (SELECT value FROM json_each(?))",
        [state, reason, confidence, result, now(), document_id, id_list(numbers)],
    )


def _sorted(numbers: str) -> tuple[int, ...]:
    return tuple(sorted(json.loads(numbers)))
