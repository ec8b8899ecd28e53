"""People and organisations with every spelling, and the sentences that name them."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from casefile.model.entity import Entity, EntityName
from casefile.model.event import Quote
from casefile.model.finding import KnownName
from casefile.store.driver import Connection
from casefile.store.entity_changes import fold_key
from casefile.store.quotes import spoken_quotes
from casefile.store.rows import id_list, one

_COLUMNS = (
    "id, kind, main_name, sort_name, role_in_case, pseudonym, is_client, protected, confirmed"
)
_AMONG = "IN (SELECT value FROM json_each(?))"


class Named(NamedTuple):
    """A place where somebody is named; `start`..`end` is the name, not the sentence."""

    document_id: int
    exhibit: str
    page: int
    sentence: str
    start: int
    end: int


def entities(db: Connection, kinds: Collection[str] | None = None) -> list[Entity]:
    """Everybody of these kinds: the client first, then by how often they are named."""
    where = "" if kinds is None else f"WHERE kind {_AMONG}"
    values = [] if kinds is None else [id_list(kinds)]
    rows = db.execute(f"SELECT {_COLUMNS} FROM entity {where} ORDER BY id", values)  # noqa: S608
    found = _with_parts(db, rows.fetchall())
    return sorted(
        found,
        key=lambda one_of: (
            not one_of.is_client,
            -one_of.mention_count,
            one_of.main_name.casefold(),
        ),
    )


def entity(db: Connection, entity_id: int) -> Entity:
    """One person, court, organisation or place. Raises CaseError when it is not there."""
    row = one(db, f"SELECT {_COLUMNS} FROM entity WHERE id = ?", [entity_id])  # noqa: S608
    return _with_parts(db, [row])[0]


def named(db: Connection, name: str) -> int | None:
    """The entry with this name or spelling, upper and lower case and marks apart; None for none."""
    row = db.execute(
        "SELECT n.entity_id FROM entity_name n JOIN entity e ON e.id = n.entity_id"
        " WHERE n.fold_key = ? AND e.kind <> 'place' ORDER BY e.is_client DESC, e.id",
        [fold_key(name.strip())],
    ).fetchone()
    return None if row is None else int(row[0])


def _with_parts(db: Connection, rows: Sequence[tuple[object, ...]]) -> list[Entity]:
    wanted = id_list(int(str(row[0])) for row in rows)
    names: dict[int, list[EntityName]] = defaultdict(list)
    for entity_id, name_id, name, script, language, kind, in_documents in db.execute(
        "SELECT entity_id, id, name, script, language, kind, in_documents FROM entity_name"  # noqa: S608
        f" WHERE entity_id {_AMONG} ORDER BY kind <> 'main', id",
        [wanted],
    ):
        names[entity_id].append(
            EntityName(name_id, name, script, language, kind, bool(in_documents))
        )
    documents: dict[int, set[int]] = defaultdict(set)
    mentions: dict[int, int] = defaultdict(int)
    for entity_id, document_id, count in db.execute(
        "SELECT m.entity_id, m.document_id, count(*) FROM mention m"  # noqa: S608
        " JOIN document d ON d.id = m.document_id"
        f" WHERE d.trashed_at IS NULL AND m.entity_id {_AMONG}"
        " GROUP BY m.entity_id, m.document_id",
        [wanted],
    ):
        documents[entity_id].add(document_id)
        mentions[entity_id] += count
    events = dict(
        db.execute(
            "SELECT p.entity_id, count(DISTINCT p.event_id) FROM participation p"  # noqa: S608
            f" JOIN event e ON e.id = p.event_id WHERE e.state <> 'dismissed'"
            f" AND p.entity_id {_AMONG} GROUP BY p.entity_id",
            [wanted],
        ).fetchall()
    )
    return [
        _entity(row, names, tuple(sorted(documents[int(str(row[0]))])), mentions, events)
        for row in rows
    ]


def _entity(
    row: Sequence[object],
    names: dict[int, list[EntityName]],
    document_ids: tuple[int, ...],
    mentions: dict[int, int],
    events: dict[int, int],
) -> Entity:
    entity_id = int(str(row[0]))
    return Entity(
        id=entity_id,
        kind=str(row[1]),
        main_name=str(row[2]),
        sort_name=str(row[3]),
        role=str(row[4]),
        pseudonym=str(row[5]),
        is_client=bool(row[6]),
        protected=bool(row[7]),
        confirmed=bool(row[8]),
        names=tuple(names[entity_id]),
        document_ids=document_ids,
        mention_count=mentions[entity_id],
        event_count=events.get(entity_id, 0),
    )


def known_names(db: Connection) -> list[tuple[int, KnownName]]:
    """Everybody the case knows with every spelling, as the finder's lexicon: (id, name)."""
    spellings: dict[int, list[str]] = defaultdict(list)
    for entity_id, name in db.execute("SELECT entity_id, name FROM entity_name ORDER BY id"):
        spellings[entity_id].append(name)
    return [
        (entity_id, KnownName(main, kind, tuple(spellings[entity_id]), role, bool(is_client)))
        for entity_id, kind, main, role, is_client in db.execute(
            "SELECT id, kind, main_name, role_in_case, is_client FROM entity ORDER BY id"
        )
    ]


def case_names(db: Connection, document_id: int) -> tuple[str, ...]:
    """Every spelling, case-folded, of people the case is about, apart from one document.

    The client, those a person confirmed, and those other documents about this person name.
    """
    rows = db.execute(
        "SELECT DISTINCT n.name FROM entity e JOIN entity_name n ON n.entity_id = e.id"
        " WHERE e.kind = 'person' AND (e.is_client = 1 OR e.confirmed = 1 OR e.id IN"
        " (SELECT m.entity_id FROM mention m JOIN document d ON d.id = m.document_id"
        "  WHERE m.entity_id IS NOT NULL AND d.id <> ? AND d.scope = 'person'"
        "  AND d.trashed_at IS NULL)) ORDER BY n.id",
        [document_id],
    )
    return tuple(name.casefold() for (name,) in rows)


def where_named(db: Connection, entity_id: int) -> list[Named]:
    """Every sentence that names somebody, in the order of the exhibits."""
    rows = db.execute(
        "SELECT d.id, d.exhibit_label, s.page, s.char_start, s.char_end, m.char_start, m.char_end,"
        " m.surface FROM mention m JOIN document d ON d.id = m.document_id"
        " LEFT JOIN sentence s ON s.id = (SELECT t.id FROM sentence t"
        "   WHERE t.document_id = m.document_id AND t.char_start <= m.char_start"
        "   ORDER BY t.char_start DESC LIMIT 1)"
        " WHERE m.entity_id = ? AND d.trashed_at IS NULL ORDER BY d.id, m.char_start",
        [entity_id],
    ).fetchall()
    texts: dict[int, str] = {}
    found = []
    for document_id, exhibit, page, first, past, start, end, surface in rows:
        if document_id not in texts:
            texts[document_id] = _text(db, document_id)
        inside = first is not None and start < past
        sentence = texts[document_id][first:past] if inside else surface
        found.append(Named(document_id, exhibit, page or 1, " ".join(sentence.split()), start, end))
    return found


def _text(db: Connection, document_id: int) -> str:
    rows = db.execute(
        "SELECT text FROM page WHERE document_id = ? ORDER BY char_start", [document_id]
    )
    return "".join(row[0] for row in rows)


def statements_by(db: Connection, entity_id: int) -> list[Quote]:
    """The words of somebody: statements found in documents and events they tell of."""
    return spoken_quotes(db, entity_id)
