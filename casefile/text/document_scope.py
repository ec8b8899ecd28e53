"""What a document is about: this person, a country, or the law; and what that leaves to suggest."""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import Final

from casefile.model.finding import NameGroup, NameMention, Scope, Sentence
from casefile.text.document_lines import HEAD_CHARACTERS
from casefile.text.languages.scopes import ARTICLE_LINES, COUNTRY_TITLES, LAW_TITLES

_TITLE_LINES: Final = 6
_ARTICLES: Final = 3
_REPORTING: Final = frozenset({"report", "other", "article"})
_LAWS: Final = frozenset({"other", "report", "article", "ruling"})


@cache
def _shape(words: str, *, line: bool) -> re.Pattern[str]:
    body = words.replace(" ", r"[ \t]+")
    return re.compile(rf"(?im)^[ \t]*(?:{body})[ \t]*$" if line else rf"(?im)(?:{body})")


def scope_of(text: str, language: str, kind: str, *, names_client: bool) -> Scope:
    """What the program proposes; `names_client` says that the text speaks of an applicant by name.

    A law shows its title at the head and articles at the beginning of lines; a paper about a
    country says so at its head. Any other report is about a country unless it names the client.
    """
    code = language if language in LAW_TITLES else "en"
    head = "\n".join(text[:HEAD_CHARACTERS].split("\n")[: _TITLE_LINES * 2])
    articles = _shape(ARTICLE_LINES[code], line=False)
    begins = sum(1 for line in text.split("\n") if articles.match(line.strip()))
    if kind in _LAWS and begins >= _ARTICLES and _shape(LAW_TITLES[code], line=True).search(head):
        return "law"
    if names_client:
        return "person"
    title = "\n".join(line for line in head.split("\n") if line.strip())
    country = _shape(COUNTRY_TITLES[code], line=False).search(title[: HEAD_CHARACTERS // 4])
    return "country" if kind == "report" or (kind in _REPORTING and country) else "person"


def case_paragraphs(
    names: Sequence[NameMention],
    groups: Iterable[NameGroup],
    sentences: Sequence[Sentence],
    case_names: Collection[str],
) -> frozenset[int]:
    """The paragraphs in which somebody of the case is named; `case_names` are case-folded."""
    keys = {
        group.key
        for group in groups
        if group.kind == "person"
        and any(spelling.casefold() in case_names for spelling in group.spellings)
    }
    places = [name.start for name in names if name.key in keys]
    return frozenset(
        one.paragraph for one in sentences if any(one.start <= place < one.end for place in places)
    )
