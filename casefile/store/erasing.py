"""Documents and people taken out of the case for ever: every row that rests on them, every trace.

Not a step that undo takes back: what the history of undo holds goes too. Files are in
`erased_files`; the entry in the custody log stays and names nobody.
"""

# ruff: noqa: S608  tables and columns are the program's own, values are bound

import json
import os
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from casefile.model.changes import Changes, changed
from casefile.store import custody
from casefile.store.driver import Connection
from casefile.store.entity_changes import set_main_name
from casefile.store.event_dates import choose_date, drop_empty_claims
from casefile.store.originals import address_of
from casefile.store.rows import delete, id_list, numbers, one, update

ACT = "erased by request"
_AMONG = "IN (SELECT value FROM json_each(?))"
_SEALED = 2
"""`change_log.undone` of a step that is neither done nor undone: nothing is left to take back."""
_WITH_TEXT = frozenset(
    {
        "document", "document_path", "import_item", "page", "sentence", "passage",
        "passage_translation", "mention", "citation", "claim", "deadline", "wording",
        "text_version", "ocr_page", "note", "watched_file", "watched_folder",
    }
)  # fmt: skip
"""What belongs to documents and their words; left alone where the documents stay."""
_NEVER = frozenset({"custody_log", "change_log", "undo_now"})
_PATHS = (("document_path", "path"), ("import_item", "path"), ("watched_file", "name"),
          ("watched_folder", "path"))  # fmt: skip


def belonging(db: Connection, ids: Iterable[int]) -> list[int]:
    """Documents with what lay inside them: attachments and parts, however deep."""
    found = list(dict.fromkeys(ids))
    for at in found:
        inner = numbers(db, "SELECT id FROM document WHERE ? IN (parent_id, part_of)", [at])
        found += [number for number in inner if number not in found]
    return found


def outermost(db: Connection, document_id: int) -> int:
    """The file of a person's that a document lay in: its bytes hold the document's."""
    at = document_id
    while True:
        (above,) = one(db, "SELECT coalesce(part_of, parent_id) FROM document WHERE id = ?", [at])
        if above is None:
            return at
        at = int(above)


def events_told(db: Connection, ids: Collection[int]) -> tuple[list[int], list[int]]:
    """The events only these documents tell, and those that other documents or nobody tell too."""
    touched = numbers(
        db,
        "SELECT DISTINCT c.event_id FROM passage p JOIN citation x ON x.passage_id = p.id"
        f" JOIN claim c ON c.id = x.claim_id WHERE p.document_id {_AMONG} ORDER BY c.event_id",
        [id_list(ids)],
    )
    kept = numbers(
        db,
        "SELECT DISTINCT c.event_id FROM passage p JOIN citation x ON x.passage_id = p.id"
        f" JOIN claim c ON c.id = x.claim_id WHERE c.event_id {_AMONG}"
        f" AND NOT p.document_id {_AMONG}",
        [id_list(touched), id_list(ids)],
    )
    return [one_id for one_id in touched if one_id not in kept], kept


def documents_naming(db: Connection, entity_id: int) -> list[int]:
    """Every document somebody is named or heard in, also in the trash."""
    return numbers(
        db,
        "SELECT document_id FROM mention WHERE entity_id = ?1"
        " UNION SELECT document_id FROM statement WHERE speaker_entity_id = ?1"
        " UNION SELECT id FROM document WHERE account_of = ?1 ORDER BY 1",
        [entity_id],
    )


def addresses(db: Connection, ids: Collection[int]) -> list[str]:
    """The SHA-256 of the originals of these documents that no other document stands in."""
    rows = db.execute(f"SELECT sha256 FROM document WHERE id {_AMONG}", [id_list(ids)])
    own = {address_of(row[0]) for row in rows}
    rest = db.execute(f"SELECT sha256 FROM document WHERE NOT id {_AMONG}", [id_list(ids)])
    return sorted(own - {address_of(row[0]) for row in rest})


def erase_documents(
    db: Connection,
    ids: Collection[int],
    *,
    events: Collection[int] = (),
    act: str = ACT,
    people_stay: bool = True,
) -> Changes:
    """Delete documents with their words, quotes, events, names and records. Holds a transaction.

    `events` go too, whatever tells them; `act` is what the custody log says of each document.
    Who stands in these documents only leaves the list of people; with `people_stay` not those whom
    a person put there.
    """
    told, others = events_told(db, ids)
    gone, kept = {*told, *events}, [one_id for one_id in others if one_id not in events]
    known = _people_of(db, ids, gone)
    headlines = {event_id: _headlines(db, event_id) for event_id in kept}
    claims, spelled = _claims_of(db, ids), _spellings_in(db, ids)
    _forget_arrival(db, ids)
    db.execute(
        f"DELETE FROM question WHERE document_id {_AMONG} OR event_id {_AMONG}",
        [id_list(ids), id_list(gone)],
    )
    delete(db, "event", gone)
    papers = db.execute(
        f"SELECT sha256, exhibit_label FROM document WHERE id {_AMONG} ORDER BY id", [id_list(ids)]
    ).fetchall()
    delete(db, "document", ids)
    _forget_claims(db, claims)
    _forget_parts(db, kept, known)
    for event_id in kept:
        _settle(db, event_id, headlines[event_id])
    _forget_people(db, known, spelled, by_hand=not people_stay)
    printed = {f"event {one_id}" for one_id in (*gone, *kept)}
    _forget_lines(db, printed, [label for _, label in papers])
    for sha256, _ in papers:
        custody.append(db, act, sha256)
    _end(db)
    return _everything()


def erase_person(
    db: Connection, entity_id: int, without: Callable[[str], str], *, documents_stay: bool
) -> Changes:
    """Delete somebody's entry and take the name out of whatever text is left in the case.

    `without` gives a text without the name. Where the documents that name the person stay, their
    own words stay as they are. Holds a transaction.
    """
    delete(db, "entity", [entity_id])
    leave = _NEVER | (_WITH_TEXT if documents_stay else frozenset())
    for table in _tables(db):
        if table not in leave:
            _rewrite(db, table, without)
    if not documents_stay:
        _forget_paths(db, without)
    custody.append(db, f"person {ACT}")
    _end(db)
    return _everything()


def _everything() -> Changes:
    kinds = ("document", "event", "entity", "deadline", "question", "proceeding", "matter")
    done = changed("search")
    for kind in kinds:
        done |= changed(kind)
    return done


def _end(db: Connection) -> None:
    """Empty what Undo could bring back, and write the search index anew without the words."""
    db.execute(
        "UPDATE change_log SET label = '', before = NULL, after = NULL, undone = ?", [_SEALED]
    )
    # An index entry is only marked as gone until its part of the index is written again.
    db.execute("INSERT INTO search(search) VALUES ('optimize')")


def _forget_arrival(db: Connection, ids: Collection[int]) -> None:
    """The lines of the import log and what a watched folder remembers of these files."""
    names = {
        row[0]
        for row in db.execute(
            f"SELECT file_name FROM document WHERE id {_AMONG}"
            f" UNION SELECT name FROM import_item WHERE document_id {_AMONG}",
            [id_list(ids), id_list(ids)],
        )
    }
    rows = db.execute(
        f"SELECT path FROM document_path WHERE document_id {_AMONG}"
        f" UNION SELECT path FROM import_item WHERE document_id {_AMONG} AND path IS NOT NULL",
        [id_list(ids), id_list(ids)],
    ).fetchall()
    names |= {_file_name(bytes(path)) for (path,) in rows}
    db.execute(
        f"DELETE FROM import_item WHERE document_id {_AMONG} OR name {_AMONG}"
        " OR (sha256 <> '' AND sha256 IN (SELECT sha256 FROM document"
        f"  WHERE id {_AMONG}))",
        [id_list(ids), id_list(names), id_list(ids)],
    )
    seen = db.execute("SELECT id, name FROM watched_file").fetchall()
    gone = [row_id for row_id, name in seen if _file_name(name) in names]
    delete(db, "watched_file", gone)


def _file_name(name: bytes | str) -> str:
    return Path(os.fsdecode(name)).name


def _headlines(db: Connection, event_id: int) -> set[str]:
    rows = db.execute(
        "SELECT x.headline FROM citation x JOIN claim c ON c.id = x.claim_id WHERE c.event_id = ?",
        [event_id],
    )
    return {row[0] for row in rows if row[0]}


def _settle(db: Connection, event_id: int, before: set[str]) -> None:
    """An event that other documents tell too: only their words and values are left on it."""
    title, words = one(db, "SELECT title, date_words FROM event WHERE id = ?", [event_id])
    left = sorted(_headlines(db, event_id))
    if title in before and title not in left and left:
        update(db, "event", event_id, {"title": left[0]})
    drop_empty_claims(db, event_id)
    choose_date(db, event_id)
    said = db.execute(
        "SELECT 1 FROM citation x JOIN claim c ON c.id = x.claim_id"
        " WHERE c.event_id = ? AND x.date_words = ?",
        [event_id, words],
    ).fetchone()
    if said is None:
        update(db, "event", event_id, {"date_words": "", "base_words": ""})
    db.execute(
        "DELETE FROM event_link WHERE ? IN (event_id, other_id) AND state = 'proposed'", [event_id]
    )
    db.execute(
        "DELETE FROM disagreement WHERE event_id = ? AND (SELECT count(DISTINCT value)"
        " FROM claim WHERE disagreement_id = disagreement.id) < 2",
        [event_id],
    )


def _claims_of(db: Connection, ids: Collection[int]) -> list[int]:
    """What these documents say of events."""
    return numbers(
        db,
        "SELECT DISTINCT x.claim_id FROM citation x JOIN passage p ON p.id = x.passage_id"
        f" WHERE p.document_id {_AMONG}",
        [id_list(ids)],
    )


def _forget_claims(db: Connection, claims: Collection[int]) -> None:
    """Those of these claims that nothing says any more."""
    db.execute(
        f"DELETE FROM claim WHERE id {_AMONG}"
        " AND NOT EXISTS (SELECT 1 FROM citation WHERE claim_id = claim.id)",
        [id_list(claims)],
    )


def _forget_parts(db: Connection, events: Collection[int], people: Collection[int]) -> None:
    """The parts in these events of people whom no document names any more."""
    db.execute(
        f"DELETE FROM participation WHERE event_id {_AMONG} AND entity_id {_AMONG}"
        " AND origin = 'rule' AND NOT EXISTS"
        "  (SELECT 1 FROM mention WHERE entity_id = participation.entity_id)",
        [id_list(events), id_list(people)],
    )


def _people_of(db: Connection, ids: Collection[int], events: Collection[int]) -> list[int]:
    """Whoever these documents and events name."""
    return numbers(
        db,
        f"SELECT entity_id FROM mention WHERE document_id {_AMONG} AND entity_id IS NOT NULL"
        f" UNION SELECT speaker_entity_id FROM statement WHERE document_id {_AMONG}"
        "  AND speaker_entity_id IS NOT NULL"
        f" UNION SELECT entity_id FROM participation WHERE event_id {_AMONG}"
        " UNION SELECT n.entity_id FROM entity_name n JOIN note t ON t.spoken_by = n.name"
        f"  WHERE t.document_id {_AMONG}",
        [id_list(ids), id_list(ids), id_list(events), id_list(ids)],
    )


def _spellings_in(db: Connection, ids: Collection[int]) -> set[tuple[int, str]]:
    """Whoever these documents name, as they spell it."""
    rows = db.execute(
        f"SELECT entity_id, surface FROM mention WHERE document_id {_AMONG}"
        " AND entity_id IS NOT NULL",
        [id_list(ids)],
    )
    return {(entity_id, surface.casefold()) for entity_id, surface in rows}


def _forget_people(
    db: Connection, known: Collection[int], spelled: Collection[tuple[int, str]], *, by_hand: bool
) -> None:
    """Entries and spellings that stood nowhere but in the erased documents."""
    gone = numbers(
        db,
        f"SELECT id FROM entity e WHERE id {_AMONG} AND is_client = 0 AND (origin <> 'person' OR ?)"
        " AND NOT EXISTS (SELECT 1 FROM mention WHERE entity_id = e.id)"
        " AND NOT EXISTS (SELECT 1 FROM participation WHERE entity_id = e.id)"
        " AND NOT EXISTS (SELECT 1 FROM statement WHERE speaker_entity_id = e.id)"
        " AND NOT EXISTS (SELECT 1 FROM claim WHERE speaker_entity_id = e.id)",
        [id_list(known), by_hand],
    )
    delete(db, "entity", gone)
    for entity_id in set(known) - set(gone):
        _forget_spellings(db, entity_id, spelled)


def _forget_spellings(db: Connection, entity_id: int, spelled: Collection[tuple[int, str]]) -> None:
    """Spellings of the erased documents; a main name of theirs gives way to one that is left."""
    rows = db.execute("SELECT surface FROM mention WHERE entity_id = ?", [entity_id])
    surfaces = [row[0] for row in rows]
    left = {surface.casefold() for surface in surfaces}
    (main,) = one(db, "SELECT main_name FROM entity WHERE id = ?", [entity_id])
    if left and main.casefold() not in left and (entity_id, main.casefold()) in spelled:
        set_main_name(db, entity_id, max(surfaces, key=len))
    names = db.execute(
        "SELECT id, name, kind FROM entity_name WHERE entity_id = ? AND in_documents = 1"
        " ORDER BY id",
        [entity_id],
    ).fetchall()
    delete(db, "entity_name", [
        name_id for name_id, name, kind in names if kind != "main" and name.casefold() not in left
    ])  # fmt: skip


def _forget_lines(db: Connection, keys: Collection[str], labels: Collection[str]) -> None:
    """What earlier papers printed about these events and exhibits."""
    keys = {*keys, *(f"exhibit {label}" for label in labels)}
    for row_id, lines in db.execute("SELECT id, lines FROM print_run").fetchall():
        kept = {key: words for key, words in json.loads(lines).items() if key not in keys}
        update(db, "print_run", row_id, {"lines": json.dumps(kept, ensure_ascii=False)})


def _tables(db: Connection) -> list[str]:
    """The tables that hold rows of the case, without the search index."""
    rows = db.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE 'search%' ORDER BY name"
    )
    return [row[0] for row in rows]


def _rewrite(db: Connection, table: str, without: Callable[[str], str]) -> None:
    """Every text of a table as `without` gives it."""
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[2] == "TEXT"]
    if "id" not in [row[1] for row in db.execute(f"PRAGMA table_info({table})")] or not columns:
        return
    rows = db.execute(f"SELECT id, {', '.join(columns)} FROM {table}").fetchall()
    for row_id, *texts in rows:
        new = {
            name: told
            for name, text in zip(columns, texts, strict=True)
            if isinstance(text, str) and text and (told := without(text)) != text
        }
        if new:
            update(db, table, row_id, new)


def _forget_paths(db: Connection, without: Callable[[str], str]) -> None:
    """Rows about files and folders whose path names the person."""
    for table, column in _PATHS:
        rows = db.execute(f"SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL").fetchall()
        named = [row_id for row_id, path in rows if without(os.fsdecode(path)) != os.fsdecode(path)]
        delete(db, table, named)
