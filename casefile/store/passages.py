"""Passages: the exact words of a document with what stands around them, and where."""

import bisect
from typing import Final

from casefile.model.errors import CaseError
from casefile.store.document_adding import page_at
from casefile.store.driver import Connection
from casefile.store.rows import insert

AROUND: Final = 32
"""Characters kept before and after (W3C Web Annotation TextQuoteSelector), to find it again."""


class DocumentPlaces:
    """A document's text and sentences, loaded once to place many passages."""

    def __init__(self, db: Connection, document_id: int) -> None:
        self.document_id = document_id
        rows = db.execute(
            "SELECT char_start, number, text FROM page WHERE document_id = ? ORDER BY char_start",
            [document_id],
        ).fetchall()
        self.text = "".join(row[2] for row in rows)
        self._pages = [(row[0], row[1]) for row in rows]
        self._sentences = db.execute(
            "SELECT char_start, paragraph, label FROM sentence WHERE document_id = ?"
            " ORDER BY char_start",
            [document_id],
        ).fetchall()
        self._starts = [row[0] for row in self._sentences]
        # A printed number stands before the first sentence of its paragraph only.
        self._labels = {row[1]: row[2] for row in reversed(self._sentences) if row[2]}

    def page(self, offset: int) -> int:
        """The page a code point stands on."""
        return page_at(self._pages, offset)

    def paragraph(self, offset: int) -> tuple[int, str]:
        """The paragraph's count and printed number at a code point; (0, "") where unknown."""
        at = bisect.bisect_right(self._starts, offset) - 1
        if at < 0:
            return 0, ""
        _, paragraph, label = self._sentences[at]
        return paragraph, label or self._labels.get(paragraph, "")


def add_passage(db: Connection, document_id: int, start: int, end: int) -> int:
    """The passage of these code points; the one that is there already, else a new one.

    Raises:
        CaseError: the span does not lie in the text.
    """
    return place_passage(db, DocumentPlaces(db, document_id), start, end)


def place_passage(db: Connection, places: DocumentPlaces, start: int, end: int) -> int:
    """The same with the document's text at hand."""
    text = places.text
    if not 0 <= start < end <= len(text):
        raise CaseError(
            "These words are not in the document.",
            "Nothing was changed.",
            "Select the words in the text again.",
            f"{start}..{end} of {len(text)}",
        )
    row = db.execute(
        "SELECT id FROM passage WHERE document_id = ? AND char_start = ? AND char_end = ?"
        " ORDER BY id",
        [places.document_id, start, end],
    ).fetchone()
    if row is not None:
        return int(row[0])
    paragraph, label = places.paragraph(start)
    return insert(
        db,
        "passage",
        document_id=places.document_id,
        char_start=start,
        char_end=end,
        exact=text[start:end],
        prefix=text[max(0, start - AROUND) : start],
        suffix=text[end : end + AROUND],
        page=places.page(start),
        paragraph=paragraph,
        label=label,
    )
