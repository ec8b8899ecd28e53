"""What a date is for: an event, a law's name, a cited case, a birth, a time limit, a dateline."""

import re
from collections.abc import Sequence
from functools import lru_cache

from casefile.text.date_expression import Group
from casefile.text.date_laws import in_citation, in_statute
from casefile.text.date_lexicon import Lexicon
from casefile.text.date_quotes import inside
from casefile.text.date_scan import Tokens
from casefile.text.date_sentence import sentence_end, sentence_start
from casefile.text.date_values import point_value

_TOP, _FOOT = 1500, 400
_CLAUSE, _VERB = 8, 5
_PARAGRAPH = 130
"""No page has lines so long: each is a paragraph."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def _has(words: list[str], wanted: frozenset[str]) -> bool:
    if not wanted.isdisjoint(words):
        return True
    phrases = _phrases(wanted)
    joined = f" {' '.join(words)} " if phrases else ""
    return any(phrase in joined for phrase in phrases)


@lru_cache(maxsize=128)
def _phrases(wanted: frozenset[str]) -> tuple[str, ...]:
    """Those of several words, with a space at both ends."""
    return tuple(f" {phrase} " for phrase in wanted if " " in phrase)


def _line(tokens: Tokens, group: Group) -> str:
    text = tokens.text
    begin = text.rfind("\n", max(0, group.start - 200), group.start) + 1
    finish = text.find("\n", group.end, group.end + 200)
    return text[begin : finish if finish >= 0 else group.end + 200]


def _dateline(tokens: Tokens, group: Group, document: str | None) -> bool:
    """A day that stands almost alone on a line at the top or the foot of the document."""
    found = group.members[0]
    if len(group.members) > 1 or found.day is None or found.year is None:
        return False
    if _TOP < group.start < len(tokens.text) - _FOOT:
        return False
    line = _line(tokens, group)
    if len(line) > 120 or line.rstrip().endswith("."):
        return False
    if point_value(found) == document:
        return True
    words = len(_LETTERS.findall(line)) - len(
        _LETTERS.findall(tokens.text[group.start : group.end])
    )
    return words <= 3


def _role(tokens: Tokens, group: Group, lexicon: Lexicon, document: str | None) -> str:
    first, last = group.members[0].first, group.members[-1].last
    start = sentence_start(tokens, first)
    if group.relation != "range":
        if in_statute(tokens, group, start, lexicon):
            return "statute"
        if in_citation(tokens, group, start, lexicon):
            return "citation"
    near = tokens.lowers[max(start, first - 5) : first]
    following = tokens.lowers[last + 1 : last + 5]
    roles = lexicon.roles
    if _has(near[-4:], roles["birth"]) or _has(following[:4], roles["birth_after"]):
        return "birth"
    if _has(near[-4:], roles["publication"]) or _dateline(tokens, group, document):
        return "publication"
    if _has(near, roles["reference"]):
        return "reference"
    return "deadline" if _has(near, roles["deadline"]) else "event"


def set_roles(
    tokens: Tokens,
    groups: list[Group],
    lexicon: Lexicon,
    document: str | None = None,
    quotes: Sequence[tuple[int, int]] = (),
) -> None:
    """Give every group its role and say whether it is planned; `quotes` are passages quoted."""
    for group in groups:
        role = _role(tokens, group, lexicon, document)
        planned = is_planned(tokens, group, lexicon, quotes)
        over = not planned and _is_over(tokens, group, lexicon)
        limit = _is_limit(tokens, group, lexicon)
        for member in group.members:
            member.role, member.planned = role, planned
            member.over, member.limit = over, limit


def set_limits(groups: list[Group], document: str | None) -> None:
    """A date until or before which something must happen after the document's day is a deadline."""
    for group in groups:
        found = group.members[0]
        later = document is not None and (found.value or "") > document
        if found.role == "event" and group.relation in ("until", "before") and later:
            found.role = "deadline"


def _past_headline(tokens: Tokens, start: int, first: int) -> int:
    """The first token of the date's own line, where lines are paragraphs: a headline ends there."""
    text, at = tokens.text, tokens.starts[first]
    begin = text.rfind("\n", tokens.starts[start], at) + 1
    ends = "\n" in text[at : begin + _PARAGRAPH] or len(text) < begin + _PARAGRAPH
    if begin == 0 or ends:
        return start
    while tokens.starts[start] < begin:
        start += 1
    return start


def is_planned(
    tokens: Tokens, group: Group, lexicon: Lexicon, quotes: Sequence[tuple[int, int]]
) -> bool:
    """Whether the clause speaks of something still to come.

    "Announced on Friday that it will" is over: after the date only the words of its own clause
    count, all of them where the date opens the sentence. What somebody says will be is not what
    the day of saying it is told of.
    """
    first, last = group.members[0].first, group.members[-1].last
    start = _past_headline(tokens, sentence_start(tokens, first), first)
    reach = _CLAUSE if first - start <= 2 else 2
    end = sentence_end(tokens, last, reach)
    for index in range(last + 1, end):
        kind, lower = tokens.kinds[index], tokens.lowers[index]
        comma = kind == "," and index > last + 1
        if kind == "Z" or comma or lower in lexicon.roles.get("reported", ()):
            end = index
            break
    around = [*range(start, first), *range(last + 1, end)]
    if quotes:
        quoted = inside(quotes, group.start)
        around = [at for at in around if inside(quotes, tokens.starts[at]) == quoted]
    return _has([tokens.lowers[at] for at in around], lexicon.roles["planned"])


def _is_limit(tokens: Tokens, group: Group, lexicon: Lexicon) -> bool:
    """Whether the day is one to be kept: reply by 30 June, you must appear on 5 May.

    "He worked there until 30 June" only tells how long.
    """
    words = _around(tokens, group)
    if not lexicon.roles.get("duty", frozenset()).isdisjoint(words):
        return True
    until = group.relation in ("until", "before")
    return until and lexicon.roles.get("lasted", frozenset()).isdisjoint(words)


def _around(tokens: Tokens, group: Group) -> list[str]:
    """The words of the clause a date stands in."""
    first, last = group.members[0].first, group.members[-1].last
    before = tokens.lowers[sentence_start(tokens, first, _CLAUSE) : first]
    return before + tokens.lowers[last + 1 : sentence_end(tokens, last, _CLAUSE)]


def _is_over(tokens: Tokens, group: Group, lexicon: Lexicon) -> bool:
    """Whether the clause tells of the past: was left in May, has lasted since May."""
    past = lexicon.roles.get("past", frozenset())
    endings = tuple(lexicon.roles.get("past_endings", ()))
    return any(
        word in past or (len(word) >= _VERB and endings and word.endswith(endings))
        for word in _around(tokens, group)
    )


def is_negated(tokens: Tokens, group: Group, lexicon: Lexicon) -> bool:
    """Whether the clause says that it did not happen."""
    first, last = group.members[0].first, group.members[-1].last
    words = tokens.lowers[sentence_start(tokens, first, 6) : sentence_end(tokens, last, 7)]
    return _has(words, lexicon.roles["negated"])
