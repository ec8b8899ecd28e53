"""Dates inside the names of laws and of cited cases: they are no events."""

from casefile.text.date_expression import Group
from casefile.text.date_lexicon import Lexicon
from casefile.text.date_scan import Tokens
from casefile.text.date_sentence import REACH, sentence_start

_TITLE = 14
# Series of reports whose short names are no capitals.
_SERIES = frozenset(("Imm", "Ch", "Fam", "Cr", "Crim", "Lloyd", "Bus", "Med"))
# Words between the name of a cited case and its date.
_CITED = frozenset(
    ("adopted", "dated", "of", "the", "du", "vom", "z", "dnia", "от", "від", "report")
)


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
    before, start = first - 1, sentence_start(tokens, first, 2 * REACH)
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


def _own_rules(tokens: Tokens, last: int, lexicon: Lexicon) -> bool:
    """Whether a court orders its own house that day, by its rules: la composition de ses sections.

    Only French has the phrases: French judgments leave these dates unmarked, English mark them.
    """
    after = " ".join(tokens.lowers[last + 1 : last + 12])
    return any(phrase in after for phrase in lexicon.roles.get("own_rules", ()))


def _bracketed_law(tokens: Tokens, first: int, start: int, lexicon: Lexicon) -> bool:
    """Whether the year stands in brackets after a law's name: Convention on ... Refugees (1951)."""
    if tokens.kind(first - 1) != "(" or tokens.kind(first + 1) != ")":
        return False
    for index in range(first - 2, max(start, first - 12) - 1, -1):
        lower, kind = tokens.lowers[index], tokens.kinds[index]
        if lower in lexicon.roles["legal"] and _capital(tokens, index):
            return True
        if kind not in "xOI" and lower not in lexicon.roles["law_inside"]:
            return False
    return False


def _past_name(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """The token after a state's name or a law's title in quotation marks, where one stands here."""
    while tokens.kind(index) in ".,":
        index += 1
    state = lexicon.roles["states"]
    while index < len(tokens.lowers) and tokens.lowers[index] in state:
        index += 1
    closing = tokens.kinds.find('"', index + 1, index + _TITLE) if tokens.kind(index) == '"' else -1
    return closing + 1 if closing > 0 else index


def _law_follows(tokens: Tokens, group: Group, start: int, lexicon: Lexicon) -> bool:
    """Languages that put the date first: 2011 m. gruodžio 13 d. direktyva.

    An order is a law only where a minister, a government or a parliament gave it; an employer or
    an investigator orders what happens to one person.
    """
    first, after = group.members[0].first, _past_name(tokens, group.members[-1].last + 1, lexicon)
    named = lexicon.roles["legal"].intersection(tokens.lowers[after : after + 2])
    if not named or named - lexicon.roles["orders"]:
        return bool(named)
    return not lexicon.roles["lawmakers"].isdisjoint(tokens.lowers[start:first])


def in_statute(tokens: Tokens, group: Group, start: int, lexicon: Lexicon) -> bool:
    """Whether the date belongs to a law: Law of 29 April 2004, Housing Act 1996, the 1998 Act."""
    first, last = group.members[0], group.members[-1]
    legal = lexicon.roles["legal"]
    if first.shape == "year":
        before = first.first - 1
        if before >= 0 and tokens.lowers[before] in legal and _capital(tokens, before):
            return True
        named = before >= 1 and tokens.kinds[before] in "OR" and tokens.lowers[before - 1] in legal
        if named or _law_before(tokens, first.first, max(start, before - 8), lexicon):
            return True
        if _bracketed_law(tokens, first.first, start, lexicon):
            return True
    elif _law_before(tokens, first.first, start, lexicon):
        return True
    if _published_law(tokens, first.first, lexicon):
        return True
    if _names_law_date(tokens, last.last, lexicon) or _own_rules(tokens, last.last, lexicon):
        return True
    if lexicon.language in ("lt", "kk") and _law_follows(tokens, group, start, lexicon):
        return True
    return first.day is None and _law_after(tokens, last.last, legal)


def _reported(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a year opens the reference of a report: [2019] UKSC 5, [2008] 1 WLR 1420."""
    bracketed = (
        first > 0 and tokens.lowers[first - 1] == "[" and tokens.lowers[after : after + 1] == ["]"]
    )
    if not bracketed and tokens.kind(first - 1) not in ",;()":
        return False
    at = after + bracketed
    if bracketed and tokens.kind(at) in "dt":
        at += 1
    if at + 1 >= len(tokens.kinds) or not (
        tokens.kind(at + 1) in "dtnyr(" or _capital(tokens, at + 1)
    ):
        return False
    court = tokens.surface(at, at)
    return sum(letter.isupper() for letter in court) > 1 or (bracketed and court in _SERIES)


def in_citation(tokens: Tokens, group: Group, start: int, lexicon: Lexicon) -> bool:
    """A cited case: "v. Poland, no. 12/02, 12 April 2006", "12 April 2006, § 35"."""
    first, after = group.members[0].first, group.members[-1].last + 1
    if group.members[0].shape == "year" and _reported(tokens, first, after):
        return True
    window = tokens.lowers[start:first]
    tail = tokens.kinds[after : after + 2]
    if tail[:1] == "," and after + 1 < len(tokens.lowers) and tokens.lowers[after + 1] == "§":
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
