"""Dates as plain spans for measuring: one span for each group of date words, with its own value.

What counts as a date follows the kind of text, as those who mark dates by hand do. A history or a
newspaper that names the Treaty of 1920 tells when it was made; a legal paper that works under the
1996 Act only names a law. A legal paper that says "the same day" names no date of its own either.
"""

from dataclasses import replace
from typing import TypedDict

from casefile.text.date_expression import Expression, Group
from casefile.text.date_finder import find_groups
from casefile.text.date_lexicon import Lexicon
from casefile.text.date_scan import Tokens

_PROVISIONS, _WORDS_A_PROVISION = 3, 700
"""A legal paper cites at least so many provisions, and one in so many words."""


class DateSpan(TypedDict):
    """A span of date words; `value` is EDTF, `type` is DATE, CITATION or RELATIVE."""

    start: int
    end: int
    value: str
    type: str


def _is_legal(tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a text works with provisions of laws: article 3, § 60, section 5."""
    words, last = lexicon.roles["provisions"], len(tokens.kinds) - 2
    cited = 0
    for index, lower in enumerate(tokens.lowers[: max(last, 0)]):
        if lower in words:
            after = index + 1 + (tokens.kinds[index + 1] == ".")
            cited += tokens.kinds[after] in "dtnyc1"
    return cited >= _PROVISIONS and cited * _WORDS_A_PROVISION >= last


def _type(found: Expression, *, legal: bool) -> str:
    """What kind of date the words are in their text; a cited judgment's day is a date anywhere."""
    if not legal:
        return "DATE"
    if found.role == "statute" or (found.role == "citation" and found.day is None):
        return "CITATION"
    return "RELATIVE" if found.step is not None and found.day is None else "DATE"


def _members(tokens: Tokens, group: Group) -> list[Expression]:
    """The dates of a group; the night from the 3rd to the 4th is the evening it began."""
    first, last = group.members[0], group.members[-1]
    if group.relation == "range" and tokens.kind(first.first - 2) == "u":
        return [replace(first, end=last.end)]
    return group.members


def _span(found: Expression, *, legal: bool) -> DateSpan:
    return {
        "start": found.start,
        "end": found.end,
        "value": found.plain or found.value or "",
        "type": _type(found, legal=legal),
    }


def timex_spans(text: str, language: str, ref_date: str | None) -> list[DateSpan]:
    """The dates of a text, a range as two; `ref_date` is the document's date (EDTF) or None.

    Words whose date nobody can tell from the text are left out.
    """
    tokens, groups, lexicon = find_groups(text, language, ref_date)
    legal = _is_legal(tokens, lexicon)
    return [
        _span(member, legal=legal)
        for group in groups
        for member in _members(tokens, group)
        if member.value is not None
    ]
