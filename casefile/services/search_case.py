"""Find words in the case, whatever script or spelling they stand in."""

import re

from casefile.model.document import SearchHit
from casefile.store import search as store_search
from casefile.store.driver import Connection
from casefile.text.folding import search_fold

SHORTEST = 3
"""Prefixes shorter than this match too much to help and cost time."""


def search(db: Connection, words: str, limit: int = 200) -> list[SearchHit]:
    """Pages that hold the words, best first; "quoted words" stand together.

    Words of three letters or more also match longer words that begin so; other scripts, letters
    with marks and usual transliterations match too. Nothing is found for an empty query.
    """
    exact = _query(words)
    if not exact:
        return []
    folded = _query(words, folded=True)
    return store_search.search(db, exact, folded, limit=limit, fold=search_fold)


def _query(words: str, folded: bool = False) -> str:
    """The words as an FTS5 query: phrases in quotes, long words with a prefix star."""
    parts = []
    for phrase, word in re.findall(r'"([^"]*)"|([^\s"]+)', words):
        text = search_fold(phrase or word) if folded else (phrase or word)
        terms = re.findall(r"\w+", text)
        if not terms:
            continue
        star = "*" if word and len(terms[-1]) >= SHORTEST else ""
        parts.append('"' + " ".join(terms) + '"' + star)
    return " ".join(parts)
