"""Finds who a document comes from: its author, and the court, authority or site that issued it."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from casefile.model.finding import DocumentHints, DocumentKind
from casefile.text.document_lines import Line, is_name_alone
from casefile.text.event_words import event_words, paper_words, pattern
from casefile.text.name_rules import is_given_name, rules_of

_NAME = r"[^\W\d_a-zа-яё][\w’'.-]+(?:\s+[^\W\d_a-zа-яё][\w’'.-]+){1,3}"
_SITE = re.compile(r"^(?:source\s*:\s*)?((?:[\w-]+\.)+[a-z]{2,12})\b", re.IGNORECASE)
_NAMED_SITE = re.compile(r"\s[|–—]\s([^|–—]{2,60})$")
_OFFICE_LINES = 12
_UNDER_HEADLINE = 6
_HEAD_GOES_ON = re.compile(r"(?:under|of|at|prie|при|przy|beim|près|жанындағы)\s", re.IGNORECASE)
_HEAD_BREAKS_OFF = re.compile(r"\b(?:of|the|under|prie|при|przy|and|de|der|des)$", re.IGNORECASE)
_MENU = re.compile(
    r"\b(?:sign in|log in|subscribe|newsletter|my account|prisijungti|prenumeruoti|войти|подписка"
    r"|увійти|zaloguj|anmelden|se connecter|s’abonner)\b",
    re.IGNORECASE,
)
_MOST_SITE_WORDS = 5


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
        under = (line.words for line in head[1:_UNDER_HEADLINE] if is_name_alone(line.words))
        return next(under, "").partition(",")[0].strip()
    return _signature(foot, language) if kind == "letter" else ""


def _signature(foot: Sequence[Line], language: str) -> str:
    closing = pattern(paper_words(language).closing)
    name = re.compile(rf"(?:^|\s)({_NAME})$")
    for place, line in enumerate(foot):
        if closing.match(line.words):
            under = (name.search(signed.words) for signed in foot[place + 1 : place + 4])
            signed = [_without_titles(found[1], language) for found in under if found is not None]
            # "Im Auftrag", "Petitions Section": an office may stand above or below the name.
            known = (one for one in signed if is_given_name(one.split()[0], inflected=False))
            return next(known, signed[0] if signed else "")
    return ""


def _without_titles(name: str, language: str) -> str:
    """The name without an office before it: "Deputy Director Rasa Vilkaitė"."""
    words = name.split()
    while len(words) > len("ab") and words[0].casefold() in rules_of(language).titles:
        del words[0]
    return " ".join(words)


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
        return _court(head, language) or _office(head, language)
    return _letterhead(head) if kind == "letter" and head and not head[0].dates else ""


def _office(head: Sequence[Line], language: str) -> str:
    """The office in capitals over its own decision."""
    if not head or not head[0].capitals:
        return ""
    kind = pattern(paper_words(language).ruling_titles)
    return "" if kind.match(head[0].words) else _letterhead(head)


def _letterhead(head: Sequence[Line]) -> str:
    """The first line, with the lines its name goes on in: "under the Ministry of ..."."""
    name = head[0].words
    for line in head[1:3]:
        if not (_HEAD_GOES_ON.match(line.words) or _HEAD_BREAKS_OFF.search(name)):
            break
        name = f"{name} {line.words}"
    return name


def _site(head: Sequence[Line], foot: Sequence[Line], hints: DocumentHints) -> str:
    for line in (*head, *foot):
        found = _SITE.match(line.words)
        if found is not None:
            return found[1]
    named = _NAMED_SITE.search(hints.title)
    return named[1].strip() if named else _above_menu(head)


def _above_menu(head: Sequence[Line]) -> str:
    """The site's name printed over its menu ("Politics  Culture  Sign in")."""
    for name, menu in pairwise(head[:3]):
        short = len(name.words.split()) <= _MOST_SITE_WORDS and not name.dates
        if short and _MENU.search(menu.words) and not _MENU.search(name.words):
            return name.words
    return ""


def _court(head: Sequence[Line], language: str) -> str:
    court = event_words(language).court
    for line in head[:_OFFICE_LINES]:
        if line.capitals and court.search(line.words):
            return line.words
    for line in head[: 2 * _OFFICE_LINES]:
        if court.search(line.words) and len(line.words.split()) <= 10:
            return line.words.strip(" ,")
    return ""
