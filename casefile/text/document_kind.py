"""Says what kind of document a text is, by the words such documents open and end with."""

import re
from collections.abc import Sequence
from functools import cache

from casefile.model.finding import DocumentHints, DocumentKind
from casefile.text.document_lines import (
    FOOT_CHARACTERS,
    HEAD_CHARACTERS,
    Line,
    is_name_alone,
)
from casefile.text.event_act_pattern import at_words
from casefile.text.event_words import paper_words, pattern

_ORDER: tuple[DocumentKind, ...] = (
    "ruling", "letter", "article", "application", "statement", "report", "identity paper",
)  # fmt: skip
_WEIGHTS = {"ruling": 2, "letter": 2, "article": 2, "application": 3, "statement": 3, "report": 2}
_SURE = 6
_LEAST = 2
_PARAGRAPH, _LINE = 20, 8
"""Words of a line that is a whole paragraph, and of one that may be part of one."""
_FEW_LINES = 4
_TOP = 7
_BESIDE_DATE = 5
_AS_OFFICES_WRITE = 2
_DATED_NUMBER = re.compile(
    r"(?m)^.{0,60}?(?:(?:19|20)\d\d|\d\d\.\d\d\.\d{4})[^\n№]{0,24}(?:№|\bN[ro]\.) ?"
    r"[^\s,]*\d[^\s,]*(?:\s|$)"
)
"""The day of a letter with its number behind it."""


@cache
def _shapes(language: str) -> dict[str, re.Pattern[str]]:
    words = paper_words(language)
    shapes = {kind: pattern(alternatives) for kind, alternatives in words.kinds.items()}
    operative = at_words(words.operative, edge=False).replace(" ", r"\s+")
    shapes["operative"] = re.compile(operative, re.IGNORECASE)
    shapes["type"] = re.compile(
        rf"(?m)^[^\S\n]*(?:{words.ruling_titles})"
        r"(?:[^\S\n]+(?:nr|no|№|n°)?\.?[^\S\n]*\S*\d\S*)?[^\S\n]*$",
        re.IGNORECASE,
    )
    shapes["byline"] = re.compile(
        rf"(?m)^[ \t]*(?i:{words.byline})[ \t]+[A-ZÀ-ŽА-ЯІЇЄҚ][^\n.]{{3,50}}$"
    )
    shapes["closing"] = pattern(rf"(?:^|\n)\s*(?:{words.closing})", whole=False)
    shapes["said"] = re.compile(rf"[”“»\"][,.]?\s[–—-]?\s?(?:{words.said})(?!\w)", re.IGNORECASE)
    shapes["greeting"] = re.compile(
        rf"(?:^|\n)[ \t]*(?:{words.greeting})".replace(" ", r"\s+"), re.IGNORECASE
    )
    return shapes


def kind_of(text: str, language: str, hints: DocumentHints, lines: Sequence[Line]) -> DocumentKind:
    """The kind with most signs at head and foot; "other" when there is next to none.

    `lines` are those of the head.

    A mail is a letter; a saved web page with an author or a date is an article.
    """
    if hints.format == "chat":
        return "other"
    if hints.format == "mail":
        return "letter"
    scores = dict.fromkeys(_ORDER, 0)
    if hints.format == "html" and (hints.author or hints.date):
        scores["article"] += _SURE
    shapes = _shapes(language)
    head, foot = text[:HEAD_CHARACTERS], text[-FOOT_CHARACTERS:]
    for kind in _ORDER:
        signs = {found[0].casefold() for found in shapes[kind].finditer(f"{head}\n{foot}")}
        scores[kind] += _WEIGHTS.get(kind, 1) * len(signs)
    if shapes["operative"].search(text):
        scores["ruling"] += 4
    scores["article"] += 3 * bool(shapes["byline"].search(head))
    scores["ruling"] += 3 * bool(shapes["type"].search(head))
    scores["letter"] += 3 * bool(shapes["greeting"].search(head))
    scores["letter"] += 3 * bool(shapes["closing"].search(text[len(text) // 3 :]))
    scores["letter"] += _AS_OFFICES_WRITE * bool(_DATED_NUMBER.search(head))
    scores["article"] += _of_a_story(text, lines[:_TOP], shapes)
    best = max(_ORDER, key=lambda kind: (scores[kind], -_ORDER.index(kind)))
    return best if scores[best] >= _LEAST else "other"


def _of_a_story(text: str, top: Sequence[Line], shapes: dict[str, re.Pattern[str]]) -> int:
    """Signs that somebody tells a story: prose, an author or day under a headline, quotations."""
    paragraphs = [len(part.split()) for part in text.split("\n")]
    prose = sum(words > _PARAGRAPH for words in paragraphs) >= 2
    quoted = bool(shapes["said"].search(text))
    if not prose and not quoted and sum(words > _LINE for words in paragraphs) < _FEW_LINES:
        return 0
    titled = bool(top) and not top[0].words.endswith(".")
    headed = any(
        is_name_alone(line.words) or (line.dates and len(line.beside_date.split()) <= _BESIDE_DATE)
        for line in top[1:]
    )
    return prose + ((prose or quoted) and titled) + headed + quoted
