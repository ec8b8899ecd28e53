"""Full-text search over the pages, also by folded and romanised words."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Final

from casefile.model.document import SearchHit
from casefile.store.driver import Connection, OperationalError

NEWEST: Final = 2_000
"""Only the newest pages that hold the words are ranked: ranking all of 100,000 takes too long."""
_AROUND: Final = 90
_WORD = re.compile(r"[^\W_]+")
_TERM = re.compile(r'"([^"]*)"(\*?)')

Fold = Callable[[str], str]


def search(
    db: Connection, query: str, folded_query: str, *, limit: int = 200, fold: Fold | None = None
) -> list[SearchHit]:
    """Pages that hold the words, best first; documents in the trash are left out.

    `query` and `folded_query` are FTS5 queries of quoted terms, each with a star where longer
    words match too ('"migration"* "two words"'). An empty folded query searches as written only.
    `fold` folds a page like the folded query was, to mark a hit written in another way.
    """
    asked = " OR ".join(
        f"({{{column}}} : ({words}))"
        for column, words in (("text", query), ("folded", folded_query))
        if words
    )
    if not asked:
        return []
    try:
        rows = db.execute(_FIND, {"asked": asked, "newest": NEWEST, "limit": limit}).fetchall()
    except OperationalError:
        # A query FTS5 cannot read (a lone operator) finds nothing.
        return []
    terms = _terms(query), _terms(folded_query)
    return [_hit(row, *terms, fold) for row in rows]


_FIND = """
    SELECT d.id, d.exhibit_label, CASE d.title WHEN '' THEN d.file_name ELSE d.title END,
        p.number, p.char_start, p.text
    FROM search JOIN page p ON p.id = search.rowid JOIN document d ON d.id = p.document_id
    WHERE search MATCH :asked AND d.trashed_at IS NULL AND search.rowid >=
        (SELECT min(rowid) FROM (SELECT rowid FROM search WHERE search MATCH :asked
            ORDER BY rowid DESC LIMIT :newest))
    ORDER BY bm25(search), search.rowid DESC LIMIT :limit
"""


def _terms(query: str) -> list[tuple[list[str], bool]]:
    """The words of each quoted term and whether its last word may go on."""
    return [(_plain(words).split(), bool(star)) for words, star in _TERM.findall(query)]


def _plain(text: str) -> str:
    """The text as the index compares it: no case, no combining marks; one for one by word."""
    bare = unicodedata.normalize("NFD", text.casefold())
    return " ".join(_WORD.findall("".join(sign for sign in bare if not _is_mark(sign))))


def _is_mark(sign: str) -> bool:
    return unicodedata.combining(sign) != 0


def _hit(
    row: tuple[int, str, str, int, int, str],
    terms: list[tuple[list[str], bool]],
    folded_terms: list[tuple[list[str], bool]],
    fold: Fold | None,
) -> SearchHit:
    document_id, exhibit, title, number, page_start, text = row
    words = list(_WORD.finditer(text))
    found = _find([_plain(word[0]) for word in words], terms)
    if not found and fold is not None:
        found = _find([_folded(word[0], fold) for word in words], folded_terms)
    spans = [(words[first].start(), words[last].end()) for first, last in found]
    start, end = spans[0] if spans else (0, 0)
    return SearchHit(
        document_id,
        exhibit,
        title,
        number,
        page_start + start,
        page_start + end,
        _snippet(text, spans),
    )


def _folded(word: str, fold: Fold) -> str:
    return " ".join(_WORD.findall(fold(word)))


def _find(words: list[str], terms: Iterable[tuple[list[str], bool]]) -> list[tuple[int, int]]:
    """First and last word of every place a term stands at, in order."""
    found = []
    for term, goes_on in terms:
        if not term:
            continue
        for at in range(len(words) - len(term) + 1):
            if words[at : at + len(term) - 1] != term[:-1]:
                continue
            last = words[at + len(term) - 1]
            if last == term[-1] or (goes_on and last.startswith(term[-1])):
                found.append((at, at + len(term) - 1))
    return sorted(set(found))


def _snippet(text: str, spans: list[tuple[int, int]]) -> str:
    """The words around the first hit on one line, marked as SearchHit says."""
    start, end = spans[0] if spans else (0, 0)
    first, past = max(0, start - _AROUND), min(len(text), end + _AROUND)
    if first:
        first = text.find(" ", first, start) + 1 or first
    if past < len(text):
        past = max(text.rfind(" ", end, past), end)
    parts, at = ["…" if first else ""], first
    for begin, stop in spans:
        if begin >= at and stop <= past:
            parts += [text[at:begin], "\x02", text[begin:stop], "\x03"]
            at = stop
    parts += [text[at:past], "…" if past < len(text) else ""]
    return " ".join("".join(parts).split())
