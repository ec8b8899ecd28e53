"""Full-text search over the pages, also by folded and romanised words."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Final

from casefile.model.document import SearchHit
from casefile.store.driver import Connection, OperationalError

NEWEST: Final = 2_000
"""Only the newest pages that hold the words are ranked: ranking all of 100,000 takes too long."""
_AROUND: Final = 90
_WORD = re.compile(r"[^\W_]+")
_TERM = re.compile(r'"([^"]*)"(\*?)')

Fold = Callable[[str], str]
_Terms = list[tuple[list[str], bool]]


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
    # Most words come again and again: each is brought into the index's form once a search.
    ways = [_way(query, _plain)]
    if fold is not None:
        ways.append(_way(folded_query, partial(_folded, fold)))
    return [_hit(row, ways) for row in rows]


@dataclass(frozen=True, slots=True)
class _Way:
    """Terms to look for in words brought into one form; both answers are kept, as words repeat."""

    terms: _Terms
    form: Fold
    begins: Callable[[str], bool]


def _way(query: str, form: Fold) -> _Way:
    terms, form = [term for term in _terms(query) if term[0]], cache(form)
    heads = frozenset(term[0] for term, _ in terms)
    open_heads = tuple(term[0] for term, goes_on in terms if goes_on and len(term) == 1)
    return _Way(
        terms, form, cache(lambda word: form(word) in heads or form(word).startswith(open_heads))
    )


_FIND = """
    SELECT d.id, d.exhibit_label, CASE d.title WHEN '' THEN d.file_name ELSE d.title END,
        p.number, p.char_start, p.text
    FROM search JOIN page p ON p.id = search.rowid JOIN document d ON d.id = p.document_id
    WHERE search MATCH :asked AND d.trashed_at IS NULL AND search.rowid >=
        (SELECT min(rowid) FROM (SELECT rowid FROM search WHERE search MATCH :asked
            ORDER BY rowid DESC LIMIT :newest))
    ORDER BY bm25(search), search.rowid DESC LIMIT :limit
"""


def _terms(query: str) -> _Terms:
    """The words of each quoted term and whether its last word may go on."""
    return [(_plain(words).split(), bool(star)) for words, star in _TERM.findall(query)]


def _plain(text: str) -> str:
    """The text as the index compares it: no case, no combining marks; one for one by word."""
    bare = unicodedata.normalize("NFD", text.casefold())
    return " ".join(_WORD.findall("".join(sign for sign in bare if not _is_mark(sign))))


def _is_mark(sign: str) -> bool:
    return unicodedata.combining(sign) != 0


def _hit(row: tuple[int, str, str, int, int, str], ways: Iterable[_Way]) -> SearchHit:
    document_id, exhibit, title, number, page_start, text = row
    words = list(_WORD.finditer(text))
    found: list[tuple[int, int]] = []
    for way in ways:
        found = found or _find(words, way)
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


def _folded(fold: Fold, word: str) -> str:
    return " ".join(_WORD.findall(fold(word)))


def _find(words: Sequence[re.Match[str]], way: _Way) -> list[tuple[int, int]]:
    """First and last word of the first place a term stands at, and of those in its snippet."""
    found: list[tuple[int, int]] = []
    for at in [place for place, word in enumerate(words) if way.begins(word[0])]:
        if found and words[at].start() > words[found[0][1]].end() + _AROUND:
            break
        found += [
            (at, at + len(term) - 1)
            for term, goes_on in way.terms
            if _stands([way.form(word[0]) for word in words[at : at + len(term)]], term, goes_on)
        ]
    return sorted(set(found))


def _stands(forms: Sequence[str], term: Sequence[str], goes_on: bool) -> bool:
    """Whether words are those of a term; the last of them may go on."""
    if forms[:-1] != term[:-1] or len(forms) != len(term):
        return False
    return forms[-1] == term[-1] or (goes_on and forms[-1].startswith(term[-1]))


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
