"""A document with everything that rests on it, taken out of one case file and put into another."""

# ruff: noqa: S608  tables and conditions are the program's own, values are bound

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from casefile.store import custody
from casefile.store.document_adding import next_label
from casefile.store.driver import Connection
from casefile.store.rows import columns_of, delete, id_list, insert, numbers

Row = dict[str, Any]
_AMONG = "IN (SELECT value FROM json_each(?))"
_LOCAL = ("id", "created_at", "changed_at")
_ELSEWHERE = (
    "account_of", "translation_of", "same_story_group", "supersedes", "text_version_id",
    "exhibit_label", "trashed_at", "proceeding_id", "after_event_id", "before_event_id",
    "disagreement_id", "said_with_claim_id",
)  # fmt: skip
"""Columns that point to what stays behind; they are empty in the other case."""
_POINTERS = {
    "document_id": "document", "parent_id": "document", "part_of": "document",
    "passage_id": "passage", "event_id": "event", "claim_id": "claim", "entity_id": "entity",
    "speaker_entity_id": "entity",
}  # fmt: skip
_ORDER = (
    "document", "page", "ocr_page", "sentence", "note", "wording", "passage", "passage_translation",
    "entity", "entity_name", "mention", "statement", "event", "event_text", "claim", "citation",
    "participation", "deadline",
)  # fmt: skip
_ON_A_DOCUMENT = (
    "page", "ocr_page", "sentence", "note", "wording", "mention", "statement", "deadline",
)  # fmt: skip


@dataclass(slots=True)
class Parcel:
    """The rows of some documents by table, with the ids they had."""

    rows: dict[str, list[Row]] = field(default_factory=dict)

    @property
    def documents(self) -> list[Row]:
        """The documents in it."""
        return self.rows["document"]


def with_attachments(db: Connection, document_id: int) -> list[int]:
    """A document and what is attached to it, however deep."""
    found = [document_id]
    for one in found:
        found += numbers(db, "SELECT id FROM document WHERE parent_id = ? ORDER BY id", [one])
    return found


def pack(db: Connection, document_ids: Collection[int]) -> Parcel:
    """Everything that rests on these documents; nothing is changed.

    Of an event that other documents tell too, only what these say of it goes along.
    """
    ids = id_list(document_ids)
    parcel = Parcel()

    def take(table: str, where: str, *values: object) -> str:
        names = columns_of(db, table)
        found = db.execute(f"SELECT * FROM {table} WHERE {where} ORDER BY id", values).fetchall()
        parcel.rows[table] = [dict(zip(names, row, strict=True)) for row in found]
        return id_list(row["id"] for row in parcel.rows[table])

    take("document", f"id {_AMONG}", ids)
    for table in _ON_A_DOCUMENT:
        take(table, f"document_id {_AMONG}", ids)
    passages = take("passage", f"document_id {_AMONG}", ids)
    take("passage_translation", f"passage_id {_AMONG}", passages)
    take("citation", f"passage_id {_AMONG}", passages)
    claims = take(
        "claim", f"id {_AMONG}", id_list({r["claim_id"] for r in parcel.rows["citation"]})
    )
    wanted = id_list({row["event_id"] for row in parcel.rows["claim"]})
    told = take("event", f"id {_AMONG} AND state <> 'dismissed'", wanted)
    for table in ("event_text", "participation"):
        take(table, f"event_id {_AMONG}", told)
    take("claim", f"id {_AMONG} AND event_id {_AMONG}", claims, told)
    people = {
        row[name]
        for table in ("mention", "statement", "claim", "participation")
        for row in parcel.rows[table]
        for name in ("entity_id", "speaker_entity_id")
        if row.get(name)
    }
    take("entity", f"id {_AMONG}", id_list(people))
    take("entity_name", f"entity_id {_AMONG}", id_list(people))
    return parcel


def unpack(db: Connection, parcel: Parcel, folded: Mapping[int, Sequence[str]]) -> list[int]:
    """Write a parcel into this case; the new ids of its documents.

    `folded` are the page texts as search wants them, by the ids the documents had. People and
    courts that this case knows under the same name are the same ones.
    """
    new: dict[str, dict[int, int]] = {table: {} for table in _ORDER}
    for table in _ORDER:
        for row in parcel.rows[table]:
            known = _known(db, row) if table == "entity" else None
            if known is None:
                columns = _columns(db, table, row, new)
                if columns is None:
                    continue
                known = insert(db, table, **columns)
            new[table][row["id"]] = known
    _index(db, parcel, new["page"], folded)
    for row in parcel.documents:
        custody.append(db, "added", row["sha256"])
        custody.append(db, "moved from another case", row["sha256"])
    return [new["document"][row["id"]] for row in parcel.documents]


def take_out(db: Connection, parcel: Parcel) -> list[int]:
    """Take events away that only these documents tell; their ids. The documents go to the trash."""
    ids = [row["id"] for row in parcel.documents]
    left = [
        event_id
        for event_id in (row["id"] for row in parcel.rows["event"])
        if not db.execute(
            "SELECT 1 FROM claim c JOIN citation x ON x.claim_id = c.id"
            " JOIN passage p ON p.id = x.passage_id JOIN document d ON d.id = p.document_id"
            f" WHERE c.event_id = ? AND d.trashed_at IS NULL AND NOT p.document_id {_AMONG}",
            [event_id, id_list(ids)],
        ).fetchone()
    ]
    delete(db, "event", left)
    for row in parcel.documents:
        custody.append(db, "moved to another case", row["sha256"])
    return left


def _known(db: Connection, entity: Row) -> int | None:
    row = db.execute(
        "SELECT id FROM entity WHERE kind = ? AND main_name = ? ORDER BY id",
        [entity["kind"], entity["main_name"]],
    ).fetchone()
    return None if row is None else int(row[0])


def _columns(
    db: Connection, table: str, row: Row, new: Mapping[str, Mapping[int, int]]
) -> Row | None:
    """A row for the other case; None when what it rests on did not go along."""
    if table == "entity_name" and row["entity_id"] not in new["entity"]:
        return None
    columns = {name: value for name, value in row.items() if name not in (*_LOCAL, *_ELSEWHERE)}
    for name, target in _POINTERS.items():
        if columns.get(name) is None:
            continue
        columns[name] = new[target].get(columns[name])
        if columns[name] is None and name in ("document_id", "claim_id", "event_id", "passage_id"):
            if table == "deadline" and name in ("event_id", "passage_id"):
                continue
            return None
    if table == "document":
        columns["exhibit_label"] = next_label(db, row["exhibit_label"][:1])
    if table == "entity":
        columns["is_client"] = 0
    return columns


def _index(
    db: Connection,
    parcel: Parcel,
    pages: Mapping[int, int],
    folded: Mapping[int, Sequence[str]],
) -> None:
    """Make the pages searchable."""
    for document in parcel.documents:
        own = [row for row in parcel.rows["page"] if row["document_id"] == document["id"]]
        for row, words in zip(own, folded[document["id"]], strict=True):
            db.execute(
                "INSERT INTO search (rowid, text, folded) VALUES (?, ?, ?)",
                [pages[row["id"]], row["text"], words],
            )
