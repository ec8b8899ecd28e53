"""Rows that follow their pages when a file is split into parts: quotes, time limits, mentions."""

from collections.abc import Sequence
from dataclasses import dataclass

from casefile.store.driver import Connection
from casefile.store.passages import DocumentPlaces
from casefile.store.rows import now, update


@dataclass(frozen=True, slots=True)
class MovedPage:
    """A page's text, code points `start` to `end` of the file, now `shift` further in `target`."""

    start: int
    end: int
    target: int
    shift: int


@dataclass(frozen=True, slots=True)
class Torn:
    """A quote that runs over the border between two parts."""

    passage_id: int
    words: str


class PageMap:
    """Where each place of a file's text stands after the split."""

    def __init__(self, pages: Sequence[MovedPage]) -> None:
        self._pages = pages

    def span(self, start: int, end: int) -> MovedPage | None:
        """The way a span goes as a whole; None when its ends part."""
        first = next((one for one in self._pages if one.start <= start < one.end), None)
        last = next((one for one in self._pages if one.start < end <= one.end), None)
        if first is None or last is None:
            return None
        same = (first.target, first.shift) == (last.target, last.shift)
        return first if same else None


def torn_quotes(db: Connection, document_id: int, pages: PageMap) -> list[Torn]:
    """The quotes of a file that the split would tear apart."""
    rows = db.execute(
        "SELECT id, exact, char_start, char_end FROM passage WHERE document_id = ?"
        " AND char_start >= 0 ORDER BY char_start",
        [document_id],
    ).fetchall()
    return [Torn(row[0], row[1]) for row in rows if pages.span(row[2], row[3]) is None]


def move_rows(db: Connection, document_id: int, pages: PageMap) -> None:
    """Give the quotes, time limits, statements and mentions of a file to the parts they stand in.

    The parts have their text already; ids stay, so that everything that cites them stays too.
    """
    _move_citations(db, document_id, pages)
    for passage_id, start, end in db.execute(
        "SELECT id, char_start, char_end FROM passage WHERE document_id = ? AND char_start >= 0",
        [document_id],
    ).fetchall():
        way = pages.span(start, end)
        if way is None:
            continue
        moved = {
            "document_id": way.target,
            "char_start": start + way.shift,
            "char_end": end + way.shift,
        }
        update(db, "passage", passage_id, moved)
    for table in ("deadline", "statement"):
        db.execute(
            f"UPDATE {table} SET changed_at = ?, document_id = (SELECT p.document_id FROM passage p"  # noqa: S608
            f" WHERE p.id = {table}.passage_id) WHERE document_id = ? AND passage_id IS NOT NULL",
            [now(), document_id],
        )
    for mention_id, start, end in db.execute(
        "SELECT id, char_start, char_end FROM mention WHERE document_id = ? AND char_start >= 0",
        [document_id],
    ).fetchall():
        way = pages.span(start, end)
        if way is not None:
            columns = {
                "document_id": way.target,
                "char_start": start + way.shift,
                "char_end": end + way.shift,
            }
            update(db, "mention", mention_id, columns)


def _move_citations(db: Connection, document_id: int, pages: PageMap) -> None:
    """The words of a date move with the quote; in another part they are out of its reach."""
    for citation_id, start, end, passage_start, passage_end in db.execute(
        "SELECT x.id, x.date_start, x.date_end, p.char_start, p.char_end FROM citation x"
        " JOIN passage p ON p.id = x.passage_id WHERE p.document_id = ? AND x.date_start >= 0",
        [document_id],
    ).fetchall():
        way, own = pages.span(start, end), pages.span(passage_start, passage_end)
        near = way is not None and own is not None and way.target == own.target
        shift = way.shift if way is not None else 0
        span = (start + shift, end + shift) if near else (-1, -1)
        update(db, "citation", citation_id, {"date_start": span[0], "date_end": span[1]})


def set_paragraphs(db: Connection, document_id: int) -> None:
    """Count the paragraphs of a part's quotes from its own beginning."""
    places = DocumentPlaces(db, document_id)
    for passage_id, start in db.execute(
        "SELECT id, char_start FROM passage WHERE document_id = ? AND char_start >= 0",
        [document_id],
    ).fetchall():
        paragraph, label = places.paragraph(start)
        update(db, "passage", passage_id, {"paragraph": paragraph, "label": label})


def set_part(
    db: Connection, document_id: int, whole: int, first: int, last: int, page_count: int
) -> None:
    """Say which pages of which file a document is; its pages keep the file's numbers and count."""
    columns = {
        "part_of": whole,
        "first_page": first,
        "last_page": last,
        "page_count": page_count,
    }
    update(db, "document", document_id, columns)
    # What a machine read from pictures belongs to the page, wherever it stands now.
    db.execute(
        "UPDATE page AS part SET (ocr_confidence, words) = (SELECT p.ocr_confidence, p.words"
        " FROM page p WHERE p.document_id = ? AND p.number = part.number) WHERE document_id = ?",
        [whole, document_id],
    )
    db.execute(
        "INSERT INTO ocr_page (document_id, number, state, reason, confidence, result)"
        " SELECT ?, number, state, reason, confidence, result FROM ocr_page"
        " WHERE document_id = ? AND number BETWEEN ? AND ?",
        [document_id, whole, first, last],
    )
