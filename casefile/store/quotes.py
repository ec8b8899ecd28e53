"""The passages that tell an event, as quotes with the place a court can find them at."""

# ruff: noqa: S608  columns and conditions are the program's own, values are bound

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from casefile.model.event import Quote
from casefile.model.ocr import HARD_TO_READ
from casefile.store.driver import Connection
from casefile.store.rows import id_list

KIND_RANK = {
    "ruling": 0, "identity paper": 1, "application": 2, "letter": 3, "report": 4, "statement": 5,
    "other": 6, "article": 7,
}  # fmt: skip
"""Official texts first, then letters and accounts, the press last."""

_PLACE = (
    "p.id, p.document_id, d.exhibit_label, CASE d.title WHEN '' THEN d.file_name ELSE d.title END,"
    " p.exact, p.char_start, p.char_end, p.page, d.page_count, p.paragraph, p.label,"
    " p.anchor_state, d.kind, d.private, d.may_be_filed, d.same_story_group,"
    " (SELECT g.ocr_confidence FROM page g INDEXED BY page_by_machine"
    " WHERE g.document_id = p.document_id"
    " AND g.number = p.page AND g.ocr_confidence IS NOT NULL)"
)
_TOLD = (
    f"SELECT c.event_id, {_PLACE}, max(coalesce(s.main_name, '')), s.id"
    " FROM claim c JOIN citation x ON x.claim_id = c.id JOIN passage p ON p.id = x.passage_id"
    " JOIN document d ON d.id = p.document_id LEFT JOIN entity s ON s.id = c.speaker_entity_id"
    " WHERE d.trashed_at IS NULL AND c.property = 'existence' AND {which}"
    " GROUP BY c.event_id, p.id"
)
_DATED = (
    "SELECT c.event_id, x.passage_id, c.value, x.date_words, x.date_start, x.date_end, x.reason,"
    " x.base_words FROM claim c JOIN citation x ON x.claim_id = c.id"
    " WHERE c.property = 'date' AND {which} ORDER BY c.value = '', x.id"
)


@dataclass(frozen=True, slots=True)
class _Said:
    """How one passage gives the date of an event."""

    edtf: str | None = None
    words: str = ""
    start: int = -1
    end: int = -1
    reason: str = "written"
    base: str = ""


def quotes_by_event(db: Connection, event_ids: Collection[int]) -> dict[int, tuple[Quote, ...]]:
    """The quotes of each event: official texts first, then letters, then the press."""
    which = "c.event_id IN (SELECT value FROM json_each(?))"
    wanted = id_list(event_ids)
    found: dict[int, list[Quote]] = defaultdict(list)
    for event_id, quote in _quotes(db, which, [wanted]):
        found[event_id].append(quote)
    return {event_id: tuple(sorted(quotes, key=_order)) for event_id, quotes in found.items()}


def quotes_in_document(db: Connection, document_id: int) -> list[tuple[Quote, int, str]]:
    """Each quote of a document with its event's id and state, in reading order."""
    which = (
        "c.event_id IN (SELECT k.event_id FROM passage q JOIN citation y ON y.passage_id = q.id"
        " JOIN claim k ON k.id = y.claim_id WHERE q.document_id = ?)"
    )
    found = [
        (quote, event_id)
        for event_id, quote in _quotes(db, which, [document_id])
        if quote.document_id == document_id
    ]
    states = dict(
        db.execute(
            "SELECT id, state FROM event WHERE id IN (SELECT value FROM json_each(?))",
            [id_list(event_id for _, event_id in found)],
        )
    )
    found.sort(key=lambda pair: (pair[0].char_start, pair[0].char_end, pair[1]))
    return [(quote, event_id, states[event_id]) for quote, event_id in found]


def statement_quotes(db: Connection, entity_id: int | None = None) -> list[Quote]:
    """The passages found as statements, of one speaker or of all."""
    chosen, values = (
        ("", []) if entity_id is None else (" AND s.speaker_entity_id = ?", [entity_id])
    )
    rows = db.execute(
        f"SELECT {_PLACE}, coalesce(e.main_name, ''), e.id FROM statement s"
        " JOIN passage p ON p.id = s.passage_id JOIN document d ON d.id = p.document_id"
        " LEFT JOIN entity e ON e.id = s.speaker_entity_id"
        f" WHERE d.trashed_at IS NULL{chosen} ORDER BY d.id, p.char_start, s.id",
        values,
    )
    return [_quote(list(row), _Said()) for row in rows]


def passage_quotes(db: Connection, passage_ids: Collection[int]) -> dict[int, Quote]:
    """Passages by their ids as quotes, with the place they can be found at."""
    rows = db.execute(
        f"SELECT {_PLACE}, '', NULL FROM passage p JOIN document d ON d.id = p.document_id"
        " WHERE p.id IN (SELECT value FROM json_each(?))",
        [id_list(passage_ids)],
    )
    return {row[0]: _quote(list(row), _Said()) for row in rows}


def spoken_quotes(db: Connection, entity_id: int) -> list[Quote]:
    """The passages in which somebody speaks, in the order of the exhibits."""
    rows = db.execute(
        f"SELECT DISTINCT {_PLACE}, e.main_name, e.id FROM passage p"
        " JOIN document d ON d.id = p.document_id JOIN entity e ON e.id = ?"
        " WHERE d.trashed_at IS NULL AND p.id IN"
        " (SELECT passage_id FROM statement WHERE speaker_entity_id = ?"
        "  UNION SELECT x.passage_id FROM claim c JOIN citation x ON x.claim_id = c.id"
        "  WHERE c.speaker_entity_id = ?) ORDER BY d.id, p.char_start",
        [entity_id] * 3,
    )
    return [_quote(list(row), _Said()) for row in rows]


def _quotes(db: Connection, which: str, values: Iterable[object]) -> Iterable[tuple[int, Quote]]:
    bound = list(values)
    said: dict[tuple[int, int], _Said] = {}
    for event_id, passage_id, value, *rest in db.execute(_DATED.format(which=which), bound):
        said.setdefault((event_id, passage_id), _Said(value or None, *rest))
    for event_id, *place in db.execute(_TOLD.format(which=which), bound):
        yield event_id, _quote(place, said.get((event_id, place[0]), _Said()))


def _quote(place: list[Any], said: _Said) -> Quote:
    return Quote(
        passage_id=place[0],
        document_id=place[1],
        exhibit=place[2],
        document_title=place[3],
        exact=place[4],
        char_start=place[5],
        char_end=place[6],
        page=place[7],
        page_count=place[8],
        paragraph=place[9],
        label=place[10],
        edtf=said.edtf,
        date_words=said.words,
        date_start=said.start,
        date_end=said.end,
        date_reason=said.reason,
        base_words=said.base,
        read_by_machine=place[16] is not None,
        hard_to_read=place[16] is not None and place[16] < HARD_TO_READ,
        speaker=place[17],
        speaker_id=place[18],
        anchor_state=place[11],
        document_kind=place[12],
        document_private=bool(place[13]),
        may_be_filed=place[14],
        same_text=place[15],
    )


def _order(quote: Quote) -> tuple[int, str, int, int, int]:
    number = quote.exhibit[1:]
    return (
        KIND_RANK.get(quote.document_kind, KIND_RANK["other"]),
        quote.exhibit[:1],
        int(number) if number.isdecimal() else 0,
        quote.char_start,
        quote.passage_id,
    )
