"""Says what kind of document a text is, by the words such documents open and end with."""

import re
from functools import cache

from casefile.model.finding import DocumentHints, DocumentKind
from casefile.text.document_lines import FOOT_CHARACTERS, HEAD_CHARACTERS
from casefile.text.event_words import paper_words, pattern

_ORDER: tuple[DocumentKind, ...] = (
    "ruling", "letter", "article", "application", "statement", "report", "identity paper",
)  # fmt: skip
_WEIGHTS = {"ruling": 2, "letter": 2, "article": 2, "application": 3, "statement": 3, "report": 2}
_SURE = 6
_LEAST = 2


@cache
def _shapes(language: str) -> dict[str, re.Pattern[str]]:
    words = paper_words(language)
    shapes = {kind: pattern(alternatives) for kind, alternatives in words.kinds.items()}
    shapes["operative"] = re.compile(words.operative.replace(" ", r"\s+"), re.IGNORECASE)
    shapes["type"] = re.compile(
        rf"(?m)^[ \t]*(?:{words.ruling_titles})[ \t]*$".replace(" ", r"\s+"), re.IGNORECASE
    )
    shapes["byline"] = re.compile(
        rf"(?m)^[ \t]*(?i:{words.byline})[ \t]+[A-ZÀ-ŽА-ЯІЇЄҚ][^\n.]{{3,50}}$"
    )
    shapes["closing"] = pattern(rf"(?:^|\n)\s*(?:{words.closing})", whole=False)
    shapes["greeting"] = re.compile(
        rf"(?:^|\n)[ \t]*(?:{words.greeting})".replace(" ", r"\s+"), re.IGNORECASE
    )
    return shapes


def kind_of(text: str, language: str, hints: DocumentHints) -> DocumentKind:
    """The kind with most signs at head and foot; "other" when there is next to none.

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
    if language not in {"", "en"} and max(scores.values()) < _LEAST:
        return "other"
    best = max(_ORDER, key=lambda kind: (scores[kind], -_ORDER.index(kind)))
    return best if scores[best] >= _LEAST else _by_shape(text)


def _by_shape(text: str) -> DocumentKind:
    """Whole paragraphs without any other sign are an article: somebody tells a story."""
    paragraphs = [part for part in re.split(r"\n\s*\n|\n", text) if len(part.split()) > 25]
    return "article" if len(paragraphs) >= 2 else "other"
