"""Finds who a document comes from: its author, and the court, authority or site that issued it."""

import re
from collections.abc import Sequence
from functools import cache

from casefile.model.finding import DocumentHints, DocumentKind
from casefile.text.document_lines import Line
from casefile.text.event_words import event_words, paper_words, pattern

_NAME = r"[^\W\d_a-zа-яё][\w’'.-]+(?:\s+[^\W\d_a-zа-яё][\w’'.-]+){1,3}"
_SITE = re.compile(r"^(?:source\s*:\s*)?((?:[\w-]+\.)+[a-z]{2,12})\b", re.IGNORECASE)
_NAMED_SITE = re.compile(r"\s[|–—]\s([^|–—]{2,60})$")
_OFFICE_LINES = 12


@cache
def _byline(language: str) -> re.Pattern[str]:
    return re.compile(rf"^(?:(?i:{paper_words(language).byline}))\s+({_NAME})\s*$")


def author_of(
    head: Sequence[Line],
    foot: Sequence[Line],
    language: str,
    kind: DocumentKind,
    hints: DocumentHints,
) -> str:
    """Who wrote it: the byline of an article, the sender of a mail, the signature of a letter."""
    if hints.format in {"mail", "html"} and hints.author:
        return hints.author
    if kind == "article":
        for line in head:
            found = _byline(language).match(line.words)
            if found is not None:
                return found[1]
        return ""
    return _signature(foot, language) if kind == "letter" else ""


def _signature(foot: Sequence[Line], language: str) -> str:
    closing = pattern(paper_words(language).closing)
    name = re.compile(rf"(?:^|\s)({_NAME})$")
    for place, line in enumerate(foot):
        if closing.match(line.words):
            for signed in foot[place + 1 : place + 4]:
                found = name.search(signed.words)
                if found is not None:
                    return found[1]
    return ""


def publisher_of(
    head: Sequence[Line],
    foot: Sequence[Line],
    language: str,
    kind: DocumentKind,
    hints: DocumentHints,
) -> str:
    """The site of an article, the court of a ruling, the letterhead of a letter."""
    if hints.publisher:
        return hints.publisher
    if kind == "article":
        return _site(head, foot, hints)
    if hints.format == "mail":
        return hints.author
    if kind == "ruling":
        return _court(head, language)
    return head[0].words if kind == "letter" and head and not head[0].dates else ""


def _site(head: Sequence[Line], foot: Sequence[Line], hints: DocumentHints) -> str:
    for line in (*head, *foot):
        found = _SITE.match(line.words)
        if found is not None:
            return found[1]
    named = _NAMED_SITE.search(hints.title)
    return named[1].strip() if named else ""


def _court(head: Sequence[Line], language: str) -> str:
    court = event_words(language).court
    for line in head[:_OFFICE_LINES]:
        if line.capitals and court.search(line.words):
            return line.words
    for line in head[: 2 * _OFFICE_LINES]:
        if court.search(line.words) and len(line.words.split()) <= 10:
            return line.words.strip(" ,")
    return ""
