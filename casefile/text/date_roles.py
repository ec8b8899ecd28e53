"""What a date is for: an event, a law's name, a cited case, a birth, a time limit, a dateline."""

import re

from casefile.text.date_expression import Group
from casefile.text.date_lexicon import Lexicon
from casefile.text.date_scan import Tokens
from casefile.text.date_values import point_value

_REACH = 14
_TOP, _FOOT = 1500, 400
# Words between the name of a cited case and its date.
_CITED = frozenset(
    ("adopted", "dated", "of", "the", "du", "vom", "z", "dnia", "от", "від", "report")
)
_SECTION = frozenset("§")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a full stop here ends a sentence: a word before it, a capital after it."""
    if tokens.kinds[index] != "." or index + 1 >= len(tokens.kinds):
        return tokens.lowers[index] in (";", "!", "?")
    if tokens.tight(index + 1):
        return False
    before = tokens.lowers[index - 1] if index else ""
    start = tokens.starts[index + 1]
    return len(before) > 3 and (tokens.text[start].isupper() or tokens.text[start] in '“„«"')


def sentence_start(tokens: Tokens, index: int, reach: int = _REACH) -> int:
    """The first token of the sentence that `index` is in, at most `reach` tokens back."""
    first = index
    while first > 0 and index - first < reach:
        if tokens.kinds[first - 1] == "p" or _ends_sentence(tokens, first - 1):
            break
        first -= 1
    return first


def sentence_end(tokens: Tokens, index: int, reach: int = _REACH) -> int:
    """One past the last token of the sentence that `index` is in."""
    last = index + 1
    while last < len(tokens.kinds) and last - index <= reach:
        if tokens.kinds[last] == "p" or _ends_sentence(tokens, last):
            break
        last += 1
    return last


def _capital(tokens: Tokens, index: int) -> bool:
    return tokens.text[tokens.starts[index]].isupper()


def _law_before(tokens: Tokens, first: int, start: int, lexicon: Lexicon) -> bool:
    """Whether the date is part of a law's name: Law no. 5190 of 16 June 2004."""
    index = first - 1
    if lexicon.language == "fr" and index >= 0 and tokens.kinds[index] == "O":
        return False  # "la Convention, le 27 janvier": no "du", no name
    while index >= start:
        lower, kind = tokens.lowers[index], tokens.kinds[index]
        if lower in lexicon.roles["legal"]:
            return True
        passes = kind in "OdtnycrR#_/(&-\"'" or lower in lexicon.roles["number_of"]
        if kind in "y#" and index < first - 1 and tokens.kinds[index + 1] not in "/-_)(,O":
            return False
        if kind == ")" and tokens.kinds[index - 1] in "ndy#r":
            passes = True
        if kind == "." and tokens.lowers[index - 1] in lexicon.roles["number_of"]:
            passes = True
        if kind == "," and (tokens.kinds[index - 1] in "dn#y" or index == first - 1):
            passes = True
        if not (passes or lower in lexicon.roles["law_inside"] or _capital(tokens, index)):
            return False
        index -= 1
    return False


def _law_after(tokens: Tokens, last: int, legal: frozenset[str]) -> bool:
    """Whether a law's name follows: the 1998 Act, the 1980 Hague Convention."""
    for index in range(last + 1, min(last + 5, len(tokens.kinds))):
        if not _capital(tokens, index):
            return False
        if tokens.lowers[index] in legal:
            return True
    return False


def _published_law(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Whether a law was published that day: Law no. 5190, published in the Gazette on 30 June."""
    before, start = first - 1, sentence_start(tokens, first, 2 * _REACH)
    gazette = lexicon.roles["gazette"]
    if before <= start or tokens.kinds[before] not in "IO":
        return False
    laws = lexicon.roles["legal"] - gazette
    return tokens.lowers[before - 1] in gazette and any(
        word in laws for word in tokens.lowers[start:before]
    )


def _names_law_date(tokens: Tokens, last: int, lexicon: Lexicon) -> bool:
    """Whether the date is explained by a law: 1 November 1998, the date Protocol No. 11 ..."""
    after = tokens.lowers[last + 1 : last + 12]
    return (
        after[:1] == [","]
        and any(word in lexicon.roles["in_force"] for word in after[1:])
        and any(word in lexicon.roles["legal"] for word in after[3:])
    )


def _law_follows(tokens: Tokens, last: int, legal: frozenset[str]) -> bool:
    """Languages that put the date first: 2011 m. gruodžio 13 d. direktyva."""
    after = last + 1
    while after < len(tokens.kinds) and tokens.kinds[after] in ".,":
        after += 1
    return any(lower in legal for lower in tokens.lowers[after : after + 2])


def _statute(tokens: Tokens, group: Group, start: int, lexicon: Lexicon) -> bool:
    first, last = group.members[0], group.members[-1]
    legal = lexicon.roles["legal"]
    if first.shape == "year":
        before = first.first - 1
        if before >= 0 and tokens.lowers[before] in legal and _capital(tokens, before):
            return True
        named = before >= 1 and tokens.kinds[before] in "OR" and tokens.lowers[before - 1] in legal
        if named or _law_before(tokens, first.first, max(start, before - 8), lexicon):
            return True
    elif _law_before(tokens, first.first, start, lexicon):
        return True
    if _published_law(tokens, first.first, lexicon):
        return True
    if _names_law_date(tokens, last.last, lexicon):
        return True
    if lexicon.language in ("lt", "kk") and _law_follows(tokens, last.last, legal):
        return True
    return first.day is None and _law_after(tokens, last.last, legal)


def _citation(tokens: Tokens, group: Group, start: int, lexicon: Lexicon) -> bool:
    """A cited case: "v. Poland, no. 12/02, 12 April 2006", "12 April 2006, § 35"."""
    first, after = group.members[0].first, group.members[-1].last + 1
    window = tokens.lowers[start:first]
    tail = tokens.kinds[after : after + 2]
    if tail[:1] == "," and after + 1 < len(tokens.lowers) and tokens.lowers[after + 1] in _SECTION:
        return True
    if (
        group.members[0].shape == "year"
        and first
        and (tokens.lowers[first - 1] in lexicon.roles["reports"])
    ):
        return True
    versus = any(
        word in lexicon.roles["versus"] and tokens.kinds[start + index + 1] in ".xO"
        for index, word in enumerate(window[:-1])
    )
    numbered = (
        first > 1
        and tokens.kinds[first - 1] in ",;"
        and (tokens.kinds[first - 2] == "n" or tokens.lowers[first - 2] in lexicon.roles["reports"])
    )
    bracket = tokens.kinds.rfind("(", max(start, first - 6), first)
    if (
        bracket >= 0
        and any(word in lexicon.roles["rulings"] for word in tokens.lowers[bracket:first])
        and any(word in lexicon.roles["number_of"] for word in tokens.lowers[after : after + 6])
    ):
        return True
    lead = first - 1
    while lead > start and (
        tokens.lowers[lead] in lexicon.roles["rulings"] or tokens.lowers[lead] in _CITED
    ):
        lead -= 1
    return (versus and tokens.kinds[lead] in ",;(") or (
        numbered and any(word in lexicon.roles["number_of"] for word in window)
    )


def _has(words: list[str], wanted: frozenset[str]) -> bool:
    if any(word in wanted for word in words):
        return True
    joined = f" {' '.join(words)} "
    return any(" " in phrase and f" {phrase} " in joined for phrase in wanted)


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
        if _statute(tokens, group, start, lexicon):
            return "statute"
        if _citation(tokens, group, start, lexicon):
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
    tokens: Tokens, groups: list[Group], lexicon: Lexicon, document: str | None = None
) -> None:
    """Give every group its role and say whether it is planned."""
    for group in groups:
        role = _role(tokens, group, lexicon, document)
        planned = is_planned(tokens, group, lexicon)
        for member in group.members:
            member.role, member.planned = role, planned


def set_limits(groups: list[Group], document: str | None) -> None:
    """A date until or before which something must happen after the document's day is a deadline."""
    for group in groups:
        found = group.members[0]
        later = document is not None and (found.value or "") > document
        if found.role == "event" and group.relation in ("until", "before") and later:
            found.role = "deadline"


def is_planned(tokens: Tokens, group: Group, lexicon: Lexicon) -> bool:
    """Whether the sentence speaks of something still to come."""
    first, last = group.members[0].first, group.members[-1].last
    words = tokens.lowers[sentence_start(tokens, first) : sentence_end(tokens, last)]
    return _has(words, lexicon.roles["planned"])


def is_negated(tokens: Tokens, group: Group, lexicon: Lexicon) -> bool:
    """Whether the clause says that it did not happen."""
    first, last = group.members[0].first, group.members[-1].last
    words = tokens.lowers[sentence_start(tokens, first, 6) : sentence_end(tokens, last, 7)]
    return _has(words, lexicon.roles["negated"])
