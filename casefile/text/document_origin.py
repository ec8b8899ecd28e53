"""Finds who a document comes from: its author, and the court, authority or site that issued it."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from casefile.model.finding import DocumentHints, DocumentKind
from casefile.text.article_headline import MENU
from casefile.text.document_lines import Line, is_name_alone
from casefile.text.event_words import event_words, paper_words, pattern
from casefile.text.name_rules import is_given_name, rules_of
from casefile.text.proceedings import is_authority

_NAME = r"[^\W\d_a-zа-яё][\w’'.-]+(?:\s+[^\W\d_a-zа-яё][\w’'.-]+){1,3}"
_SIGNED = re.compile(rf"(?:^|\s)({_NAME}),?$")
_POST_AND_NAME = re.compile(
    rf"[^\W\d_]{{4}}.*(?:\s{{3,}}({_NAME})|\s((?:[^\W\d_]\.\s?){{1,2}}[^\W\d_a-zа-яё][\w’'-]+))$"
)
_LAST_LINES, _INITIALS, _MOST_SIGNED_WORDS = 5, 2, 7
_SITE = re.compile(r"^(?:source\s*:\s*)?((?:[\w-]+\.)+[a-z]{2,12})\b", re.IGNORECASE)
_NAMED_SITE = re.compile(r"\s[|–—]\s([^|–—]{2,60})$")
_OFFICE_LINES = 12
_UNDER_HEADLINE = 6
_HEAD_GOES_ON = re.compile(r"(?:under|of|at|prie|при|przy|beim|près|жанындағы)\s", re.IGNORECASE)
_HEAD_BREAKS_OFF = re.compile(r"\b(?:of|the|under|prie|при|przy|and|de|der|des)$", re.IGNORECASE)
_IN_THE = re.compile(r"^IN THE ")
_TOWN_BELOW = re.compile(r"(?:DE|DU|D['’]|DES|W|WE)\s?[^\Wa-zа-я\d_]+(?:[ -][^\Wa-zа-я\d_]+){0,3}")
_MOST_SITE_WORDS = 5
_MOST_OFFICE_WORDS = 10
_OFFICE = re.compile(
    r"\b(?:inspectorate|commission|authority|council|tribunal|inspekcij\w+|komisij\w+|savivaldyb\w+"
    r"|инспекци\w+|комисси\w+|комитет\w*|інспекці\w+|комісі\w+|рад[аи]|inspekcj\w+|komisj\w+"
    r"|rad[ay] do spraw|starost\w+|landratsamt|jobcenter|agentur für arbeit|bezirksregierung"
    r"|regierungspräsidium|senatsverwaltung|inspection|direction|mairie|комиссиясы|комитеті"
    r"|инспекциясы|әкімдігі)\b",
    re.IGNORECASE,
)


@cache
def _byline(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"^(?:(?i:{paper_words(language).byline}))\s+({_NAME})\s*(?:[,|/].{{2,40}})?$"
    )


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
    """The name under a closing, else behind the post in one of the last lines."""
    closing = pattern(paper_words(language).closing)
    for place, line in enumerate(foot):
        if closing.match(line.words):
            below = (one for one in foot[place + 1 : place + 5] if not closing.match(one.words))
            under = (_SIGNED.search(one.words) for one in below)
            signed = [_without_titles(found[1], language) for found in under if found is not None]
            # "Im Auftrag", "Petitions Section": an office may stand above or below the name.
            known = (one for one in signed if is_given_name(one.split()[0], inflected=False))
            return _in_small_letters(next(known, signed[0] if signed else ""))
    behind = (_behind_post(line) for line in foot[-_LAST_LINES:])
    return _in_small_letters(next((name for name in behind if name), ""))


def _behind_post(line: Line) -> str:
    """The name in "Chief specialist   Petra Holm" and "Следователь Ф.К. Юсупов"."""
    found = _POST_AND_NAME.search(line.printed.rstrip())
    if found is not None:
        return found[1] or found[2]
    ended = _SIGNED.search(line.words)
    if ended is None or not ended.start() or len(line.words.split()) > _MOST_SIGNED_WORDS:
        return ""
    return ended[1] if is_given_name(ended[1].split()[0], inflected=False) else ""


def _in_small_letters(name: str) -> str:
    """A name whose surname is set in capitals as running text writes it: "Оксана ГРЕБІННИК"."""
    words = [
        "-".join(part.capitalize() for part in word.split("-"))
        if word.isupper() and len(word) > _INITIALS and "." not in word
        else word
        for word in name.split()
    ]
    return " ".join(words)


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
        return _issuer(head, language) or _court(head, language)
    if kind != "letter" or not head or head[0].dates:
        return ""
    titled = len(head) > 1 and len(head[0].words.split()) == 1 and is_office(head[1].words)
    return _letterhead(head[1:], head[0]) if titled else _letterhead(head)


def _issuer(head: Sequence[Line], language: str) -> str:
    """The court or office a decision bears at its head, whichever stands first."""
    kind = pattern(paper_words(language).ruling_titles)
    court = event_words(language).court
    for place, line in enumerate(head[:_OFFICE_LINES]):
        name = line.words.strip(" ,")
        if kind.match(name) or len(name.split()) > _MOST_OFFICE_WORDS:
            continue
        if court.search(name):
            return _court_name(head[place:]) if line.capitals else ""
        if not line.dates and is_office(name):
            return _letterhead(head[place:], head[place - 1] if place else None)
    return ""


def _court_name(head: Sequence[Line]) -> str:
    """A court's name in capitals with its town below: "TRIBUNAL ADMINISTRATIF / DE LILLE"."""
    name = _IN_THE.sub("", head[0].words.strip(" ,"))
    below = head[1].words if len(head) > 1 else ""
    return f"{name} {below}" if _TOWN_BELOW.fullmatch(below) else name


def is_office(name: str) -> bool:
    """Whether a name says that it is an authority, an inspectorate or a commission."""
    return _OFFICE.search(name) is not None or is_authority(name)


def _letterhead(head: Sequence[Line], above: Line | None = None) -> str:
    """The first line, with the lines its name goes on in: "under the Ministry of ..."."""
    name = head[0].words
    if above is not None and above.capitals and len(above.words.split()) == 1:
        name = f"{above.words} {name}"  # "SZEF" over "URZĘDU DO SPRAW CUDZOZIEMCÓW"
    for line in head[1:3]:
        on = line.words[:1].islower() and len(line.words.split()) < _MOST_SITE_WORDS
        if not (on or _HEAD_GOES_ON.match(line.words) or _HEAD_BREAKS_OFF.search(name)):
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
        if short and MENU.search(menu.words) and not MENU.search(name.words):
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
