"""What is stored of documents, as values: facts, text, sentences, mentions, quotes."""

import json
from collections.abc import Iterable
from typing import Any

from casefile.model.document import Document, Note, PageText
from casefile.model.event import Quote
from casefile.model.finding import DateMention, Sentence
from casefile.store.driver import Connection
from casefile.store.quotes import quotes_in_document
from casefile.store.rows import id_list, numbers, one

# Column of the table for each field of Document that is called otherwise there.
COLUMN_OF = {
    "date_words": "document_date_words",
    "known_from": "document_date_from",
    "exhibit": "exhibit_label",
    "same_story": "same_story_group",
    "added_at": "created_at",
    "text_version": "text_version_id",
}
_FIELDS = tuple(
    name for name in Document.__dataclass_fields__ if name != "suggestions_left"
)  # fmt: skip
_COLUMNS = ", ".join(f"d.{COLUMN_OF.get(name, name)}" for name in _FIELDS)
_LEFT = (
    "(SELECT count(DISTINCT c.event_id) FROM passage p JOIN citation x ON x.passage_id = p.id"
    " JOIN claim c ON c.id = x.claim_id JOIN event e ON e.id = c.event_id"
    " WHERE p.document_id = d.id AND e.state = 'suggested')"
)
EXHIBIT_ORDER = "substr(d.exhibit_label, 1, 1), CAST(substr(d.exhibit_label, 2) AS INTEGER), d.id"
_SELECT = f"SELECT {_COLUMNS}, {_LEFT} FROM document d"  # noqa: S608  the program's own columns


def document(db: Connection, document_id: int) -> Document:
    """A document with its facts. Raises CaseError when it is not there."""
    return _document(one(db, f"{_SELECT} WHERE d.id = ?", [document_id]))


def documents_among(db: Connection, ids: Iterable[int]) -> list[Document]:
    """Those of these documents that there are, in one reading."""
    among = "d.id IN (SELECT value FROM json_each(?))"
    rows = db.execute(f"{_SELECT} WHERE {among}", [id_list(ids)])
    return [_document(row) for row in rows]


def documents(db: Connection, *, trashed: bool = False) -> list[Document]:
    """The documents of the case, or those in its trash, in the order of their exhibit labels."""
    where = "d.trashed_at IS NOT NULL" if trashed else "d.trashed_at IS NULL"
    rows = db.execute(f"{_SELECT} WHERE {where} ORDER BY {EXHIBIT_ORDER}")
    return [_document(row) for row in rows]


def _document(row: tuple[Any, ...]) -> Document:
    values = dict(zip((*_FIELDS, "suggestions_left"), row, strict=True))
    values["private"] = bool(values["private"])
    return Document(**values)


def document_text(db: Connection, document_id: int) -> str:
    """The whole text: the page texts joined; every stored offset counts its code points."""
    return "".join(page.text for page in pages(db, document_id))


def pages(db: Connection, document_id: int) -> list[PageText]:
    """The pages with their texts, in order."""
    return [
        PageText(*row)
        for row in db.execute(
            "SELECT document_id, number, text, char_start, width, height FROM page"
            " WHERE document_id = ? ORDER BY char_start, number",
            [document_id],
        )
    ]


def sentences(db: Connection, document_id: int) -> list[Sentence]:
    """The sentences in order."""
    return [
        Sentence(start, end, paragraph, label, bool(heading))
        for start, end, paragraph, label, heading in db.execute(
            "SELECT char_start, char_end, paragraph, label, heading FROM sentence"
            " WHERE document_id = ? ORDER BY ordinal",
            [document_id],
        )
    ]


def date_mentions(db: Connection, document_id: int) -> list[DateMention]:
    """Every date found in the document, in order."""
    rows = db.execute(
        "SELECT char_start, char_end, surface, edtf, role, stated, reason, base, rule, planned,"
        " negated, alternatives FROM mention WHERE document_id = ? AND kind = 'date'"
        " ORDER BY char_start, id",
        [document_id],
    )
    return [
        DateMention(
            start=row[0],
            end=row[1],
            surface=row[2],
            edtf=row[3],
            role=row[4],
            stated=row[5],
            reason=row[6],
            base_words=row[7],
            rule=row[8],
            planned=bool(row[9]),
            negated=bool(row[10]),
            alternatives=tuple(json.loads(row[11])),
        )
        for row in rows
    ]


def name_mentions(db: Connection, document_id: int) -> list[tuple[int, int, str, int | None, str]]:
    """Every name found in the document: start, end, words, entity id, kind."""
    return db.execute(
        "SELECT char_start, char_end, surface, entity_id, kind FROM mention WHERE document_id = ?"
        " AND kind IN ('person', 'body', 'court', 'place') ORDER BY char_start, id",
        [document_id],
    ).fetchall()


def paths(db: Connection, document_id: int) -> list[str]:
    """Every place the same bytes came from, first seen first."""
    rows = db.execute(
        "SELECT shown FROM document_path WHERE document_id = ? ORDER BY id", [document_id]
    )
    return [row[0] for row in rows]


def main_language(db: Connection) -> str:
    """The language most documents of the case are in, "" while none is known."""
    row = db.execute(
        "SELECT language FROM document WHERE language <> '' AND trashed_at IS NULL"
        " GROUP BY language ORDER BY count(*) DESC, min(id) LIMIT 1"
    ).fetchone()
    return str(row[0]) if row else ""


def case_numbers(db: Connection, document_id: int) -> list[str]:
    """The document's own case, application and process numbers, in their canonical form."""
    (numbers_found,) = one(db, "SELECT case_numbers FROM document WHERE id = ?", [document_id])
    return [str(number) for number in json.loads(numbers_found)]


def facts_by_person(db: Connection, document_id: int) -> frozenset[str]:
    """The columns of a document that a person set; findings leave them alone."""
    (names,) = one(db, "SELECT facts_by_person FROM document WHERE id = ?", [document_id])
    return frozenset(json.loads(names))


def quotes_of(db: Connection, document_id: int) -> list[tuple[Quote, int, str]]:
    """The passages of the document that tell an event: quote, event id, the event's state."""
    return quotes_in_document(db, document_id)


def pending(db: Connection) -> list[int]:
    """Documents in which nothing was looked for yet, oldest first."""
    return numbers(
        db,
        "SELECT id FROM document WHERE review_state = 'pending' AND trashed_at IS NULL"
        " AND text_state <> 'reading' ORDER BY id",
    )


def note(db: Connection, document_id: int) -> Note | None:
    """Who told a note to whom; None for a document that is no note."""
    row = db.execute(
        "SELECT document_id, spoken_by, interviewer, interpreter, place, read_back_on, version"
        " FROM note WHERE document_id = ?",
        [document_id],
    ).fetchone()
    return None if row is None else Note(*row)
