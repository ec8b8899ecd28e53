"""Where the quotes of a document stand, moved when its text is another; the lost ones listed."""

# ruff: noqa: S608  conditions are the program's own, values are bound

from collections import defaultdict
from collections.abc import Mapping

from casefile.model.anchor import Anchor, MovedQuote, Place
from casefile.model.changes import Changes, changed
from casefile.store.driver import Connection
from casefile.store.passages import AROUND, DocumentPlaces
from casefile.store.rows import id_list, one, update

NOWHERE = -1
_RESTS = (
    "SELECT 1 FROM {table} r WHERE r.passage_id = p.id"  # one for each table that cites passages
)
_USED = " OR ".join(
    f"EXISTS ({_RESTS.format(table=table)})"
    for table in ("citation", "deadline", "passage_translation", "passage_issue")
)


def anchors(db: Connection, document_id: int) -> dict[int, Anchor]:
    """Every passage of a document by its id, with what it said before it was moved, if it was."""
    rows = db.execute(
        "SELECT id, char_start, char_end, exact, prefix, suffix FROM passage"
        " WHERE document_id = ? ORDER BY char_start, id",
        [document_id],
    )
    return {row[0]: Anchor(*row[1:]) for row in rows}


def earlier_words(db: Connection, document_id: int) -> dict[int, str]:
    """What the moved passages of a document said before; a reading may find those words again."""
    rows = db.execute(
        "SELECT id, earlier FROM passage WHERE document_id = ? AND earlier <> ''", [document_id]
    )
    return dict(rows.fetchall())


def place_anchor(
    db: Connection, places: DocumentPlaces, passage_id: int, place: Place | None
) -> None:
    """Lay a passage on its new place (None: it is lost and keeps its old words)."""
    exact, earlier = one(db, "SELECT exact, earlier FROM passage WHERE id = ?", [passage_id])
    if place is None:
        nowhere = {"char_start": NOWHERE, "char_end": NOWHERE, "anchor_state": "lost"}
        update(db, "passage", passage_id, nowhere)
        return
    text, start, end = places.text, place.start, place.end
    paragraph, label = places.paragraph(start)
    moved = place.state == "moved"
    columns = {
        "char_start": start,
        "char_end": end,
        "exact": text[start:end],
        "prefix": text[max(0, start - AROUND) : start],
        "suffix": text[end : end + AROUND],
        "page": places.page(start),
        "paragraph": paragraph,
        "label": label,
        "rects": "",
        "anchor_state": place.state,
        "earlier": (earlier or exact) if moved else "",
    }
    update(db, "passage", passage_id, columns)


def date_places(db: Connection, document_id: int) -> list[tuple[int, int, int, int]]:
    """Where the dates of quotes stand: citation, passage, start, end; those with a place only."""
    return db.execute(
        "SELECT x.id, x.passage_id, x.date_start, x.date_end FROM citation x"
        " JOIN passage p ON p.id = x.passage_id WHERE p.document_id = ? AND x.date_start >= 0"
        " ORDER BY x.id",
        [document_id],
    ).fetchall()


def set_date_places(db: Connection, spans: Mapping[int, tuple[int, int]]) -> None:
    """Say where the dates of citations stand now, -1 for nowhere."""
    for citation_id, (start, end) in spans.items():
        update(db, "citation", citation_id, {"date_start": start, "date_end": end})


def marked_mentions(db: Connection, document_id: int) -> list[tuple[int, int, int, str]]:
    """Dates and names in a document that a person decided about: id, start, end, words."""
    return db.execute(
        "SELECT id, char_start, char_end, surface FROM mention"
        " WHERE document_id = ? AND review <> '' ORDER BY id",
        [document_id],
    ).fetchall()


def set_mention_place(db: Connection, mention_id: int, start: int, end: int) -> None:
    """Say where such a date or name stands now."""
    update(db, "mention", mention_id, {"char_start": start, "char_end": end})


def moved_quotes(db: Connection, document_id: int | None = None) -> list[MovedQuote]:
    """Quotes that were not found again, or only in other words, and what rests on them.

    Of one document or of the whole case; in the order of the exhibits. Those nothing rests on any
    more, or dismissed events only, are left out.
    """
    chosen, values = ("", []) if document_id is None else (" AND p.document_id = ?", [document_id])
    rows = db.execute(
        "SELECT p.id, p.document_id, d.exhibit_label, p.exact, p.anchor_state, p.earlier,"
        " p.char_start, p.char_end FROM passage p JOIN document d ON d.id = p.document_id"
        f" WHERE p.anchor_state <> 'ok' AND d.trashed_at IS NULL AND ({_USED}){chosen}"
        " ORDER BY d.id, p.char_start, p.id",
        values,
    ).fetchall()
    events = _events(db, [row[0] for row in rows])
    found = []
    for passage, document, exhibit, exact, state, earlier, start, end in rows:
        rests = events.get(passage)
        if rests == ():
            continue
        found.append(
            MovedQuote(passage, document, exhibit, exact, state, earlier, rests or (), start, end)
        )
    return found


def _events(db: Connection, passage_ids: list[int]) -> dict[int, tuple[int, ...]]:
    """The events that rest on each passage, without dismissed ones; () when all are dismissed."""
    found: dict[int, set[int]] = defaultdict(set)
    for passage_id, event_id, state in db.execute(
        "SELECT DISTINCT x.passage_id, c.event_id, e.state FROM citation x"
        " JOIN claim c ON c.id = x.claim_id JOIN event e ON e.id = c.event_id"
        " WHERE x.passage_id IN (SELECT value FROM json_each(?))",
        [id_list(passage_ids)],
    ):
        found[passage_id].update({event_id} if state != "dismissed" else ())
    return {passage_id: tuple(sorted(ids)) for passage_id, ids in found.items()}


def confirm_anchor(db: Connection, passage_id: int) -> Changes:
    """Say that a moved quote stands at the right place: its new words are its words."""
    state, document_id = one(
        db, "SELECT anchor_state, document_id FROM passage WHERE id = ?", [passage_id]
    )
    if state == "moved":
        update(db, "passage", passage_id, {"anchor_state": "ok", "earlier": ""})
    return changed("event") | changed("document", document_id)
