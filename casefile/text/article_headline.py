"""Finds the headline of an article, and the name of the paper printed over it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from casefile.model.finding import DocumentHints
from casefile.text.document_lines import Line, is_name_alone
from casefile.text.event_source import one_line
from casefile.text.event_words import paper_words, pattern

MOST_WORDS = 24
CONTACT = re.compile(r"@|\btel\b|\+\d|www\.|https?:|\d{5}|·|\bNo\.|\bNr\.|№", re.IGNORECASE)
MENU = re.compile(
    r"\b(?:sign in|log in|subscribe|newsletter|my account|prisijungti|prenumeruoti|войти|подписка"
    r"|увійти|zaloguj|anmelden|se connecter|s’abonner)\b",
    re.IGNORECASE,
)
_SITE = re.compile(r"\s+[|–—-]\s+")
_MOST_LINES = 3
_TOP = 20
_TELLING = 4
"""Words a headline has that is no name of a paper or of its section."""
_SECTION_BEHIND = re.compile(r"\s+[|·›]\s+[^|·›]{2,30}$")
_MASTHEAD = 3
_MENU_WORDS = 8
_PARTED = re.compile(r"\S\s*[›>•|]\s*\S|^[^«]*\w » \w|\S {3,}\S|\S\xa0[ \xa0]+\S")
"""Between the words of a menu, or of the way to a page ("News › World")."""


@cache
def _shapes(language: str) -> dict[str, re.Pattern[str]]:
    words = paper_words(language)
    return {
        "byline": re.compile(rf"(?i:{words.byline})\s+[^\W\d_a-zа-яё]"),
        "published": pattern(rf"(?:{words.published})", whole=False),
        "furniture": pattern(words.furniture, whole=False),
    }


def headline_of(lines: Sequence[Line], language: str, hints: DocumentHints) -> str:
    """The headline as printed: what the file claims where the page shows it, else by its place.

    `lines` are those of the document's head. A headline repeated by the page, else the first
    lines above the author or the story that are no paper's name, menu or section.
    """
    declared = _declared(lines, hints)
    if declared:
        return declared
    seen: set[str] = set()
    for line in lines[:_TOP]:
        if line.words in seen and headline_like(line, language):
            return line.words
        seen.add(line.words)
    shapes = _shapes(language)
    blocks = list(_blocks(lines[: _byline(lines[:_TOP], shapes)], language))
    telling = [block for block in blocks if len(" ".join(block).split()) >= _TELLING]
    best = telling or blocks[1:] or blocks  # of two short ones the first names the paper
    return one_line(" ".join(best[0])) if best else ""


def headline_like(line: Line, language: str) -> bool:
    """Whether a line could be a headline: some words, no sentence, no date, menu or address."""
    words, shapes = line.words, _shapes(language)
    if words.endswith((".", ",", ";")) or not 2 <= len(words.split()) <= MOST_WORDS:
        return False
    if line.dates and len(line.beside_date.split()) < _TELLING:
        return False
    menu = MENU.search(words) and len(words.split()) <= _MENU_WORDS
    if menu or CONTACT.search(words) or _PARTED.search(line.printed.strip()):
        return False
    return not any(shapes[name].match(words) for name in ("byline", "published", "furniture"))


def paper_over(lines: Sequence[Line], headline: str, language: str) -> str:
    """The paper's name: a short first line over the headline, or the line between day and story."""
    if not lines or not headline:
        return ""
    first = lines[0]
    name = _SECTION_BEHIND.sub("", first.words)
    if _names_paper(replace(first, printed=name, words=name), headline, language):
        return name
    for above, line, below in zip(lines[1:6], lines[2:7], lines[3:8], strict=False):
        day_above = bool(above.dates) and len(above.beside_date.split()) < _TELLING
        story = len(below.words.split()) > _TELLING + _MASTHEAD
        if day_above and story and _names_paper(line, headline, language):
            return line.words
    return ""


def _names_paper(line: Line, headline: str, language: str) -> bool:
    words = line.words
    shapes = _shapes(language)
    if words in headline or not words[:1].isupper() or words[-1:] in ".,;:!?":
        return False
    if line.dates or CONTACT.search(words) or _PARTED.search(line.printed.strip()):
        return False
    if len(words.split()) > _MASTHEAD + 1 or is_name_alone(words):
        return False
    return not any(shapes[name].match(words) for name in shapes) and not _is_section(words)


def _is_section(words: str) -> bool:
    return _SECTIONS.fullmatch(words) is not None


_SECTIONS = re.compile(
    r"(?:world|news|politics|society|culture|business|opinion|analysis|interview|human rights"
    r"|naujienos|lietuva|pasaulis|nuomonės|teisė|новости|общество|политика|в мире|мнение|интервью"
    r"|новини|суспільство|політика|світ|думка|інтерв.ю|wiadomości|świat|kraj|opinie|wywiad"
    r"|nachrichten|politik|welt|gesellschaft|meinung|actualités?|monde|société|politique"
    r"|entretien|жаңалықтар|қоғам|саясат|әлем|сұхбат)",
    re.IGNORECASE,
)
"""Parts of a paper that stand over a headline as its name does."""


def _declared(lines: Sequence[Line], hints: DocumentHints) -> str:
    """The title the file claims, without the site's name, when the page prints the same words."""
    if not hints.title:
        return ""
    shown = one_line(" ".join(line.words for line in lines)).casefold()
    parts = _SITE.split(one_line(hints.title))
    for part in (one_line(hints.title), *sorted(parts, key=len, reverse=True)):
        if len(part.split()) >= 3 and (part.casefold() in shown or hints.format == "html"):
            return parts[0] if hints.format == "html" and len(parts[0].split()) >= 3 else part
    return ""


def _byline(lines: Sequence[Line], shapes: dict[str, re.Pattern[str]]) -> int:
    """Where the author's name stands, else where the story begins."""
    named = [place for place, line in enumerate(lines) if shapes["byline"].match(line.words)]
    alone = [place for place, line in enumerate(lines) if place and is_name_alone(line.words)]
    story = [place for place, line in enumerate(lines) if len(line.words.split()) > MOST_WORDS]
    first = [places[0] for places in (named or alone, story) if places]
    return min(first, default=len(lines))


def _masthead(lines: Sequence[Line]) -> bool:
    """Whether the first line is a short name set right over a headline."""
    if len(lines) < len("ab"):
        return False
    first, second = lines[:2]
    apart = second.start > first.end
    return not apart and len(first.words.split()) <= _MASTHEAD and second.words[:1].isupper()


def _blocks(lines: Sequence[Line], language: str) -> Iterator[list[str]]:
    """Lines that stand together and could be a headline; a paper's name over them is left out."""
    block: list[str] = []
    if _masthead(lines):
        lines = lines[1:]
    for above, line in pairwise((None, *lines)):
        if line is None:
            continue
        apart = above is not None and line.start > above.end
        if block and (apart or len(block) == _MOST_LINES or not headline_like(line, language)):
            yield block
            block = []
        if headline_like(line, language):
            block.append(line.words)
    if block:
        yield block
