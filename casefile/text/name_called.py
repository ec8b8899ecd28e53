"""Finds bodies that only a general word beside the name tells: the newspaper Rytas, «Заря»."""

import re
from bisect import bisect_left

from casefile.text.name_bodies import Span
from casefile.text.name_rules import NameRules
from casefile.text.name_words import Words

_QUOTED = re.compile(r"[«„“\"]((?=[^\W\d_a-zа-яё])[^«»„“”\"\n]{2,60})[»“”\"]")
_GENERAL_WORD = re.compile(
    r"group|channel|organi[sz]ation|association|outlet|portal|movement|newspaper|website|company|site"
    r"|grup|kanal|organiz|portal|judėjim|laikrašt|leidin|įmon|bendrov|uab|vši|asociacij|fond"
    r"|групп|канал|организац|портал|движен|газет|издани|объединен|фонд|ооо|гру[пв]|організац|рух"
    r"|видан|stowarzysz|fundacj|gazet|ruch|gruppe|verein|bewegung|zeitung|groupe|chaîne|journal"
    r"|mouvement|ұйым|топ|арна|қор|сайт|svetain|serwis"
)
_UNQUOTED = {
    "en": re.compile(
        r"newspaper|magazine|weekly|website|outlet|portal|channel|ngo|charity|agency|broadcaster"
    ),
    "fr": re.compile(r"journal|quotidien|hebdomadaire|magazine|revue|association|ong|chaîne"),
}
"""General words right before a name without quotation marks."""
_FEW_WORDS = 4
_MOST_WORDS = 5


def find_called(words: Words, rules: NameRules) -> list[Span]:
    """Names of newspapers, groups, companies: in quotation marks, or right behind such a word."""
    return [*_quoted(words, rules), *_unquoted(words, rules)]


def _quoted(words: Words, rules: NameRules) -> list[Span]:
    """Names in quotation marks beside a general word: organizacijos „Rytas“, «Таң» газеті."""
    spans = []
    for match in _QUOTED.finditer(words.text):
        first = bisect_left(words.start, match.start(1))
        last = bisect_left(words.start, match.end(1)) - 1
        if first > last or not words.capital[first]:
            continue
        before = words.lower[first - 1] if first else ""
        behind = words.lower[last + 1] if last + 1 < len(words) else ""
        after_name = rules.language == "kk" and _is_general(behind, rules)
        if (_is_general(before, rules) or after_name) and (
            all(words.capital[first : last + 1]) or last - first + 1 < _FEW_WORDS
        ):
            spans.append(Span(first, last, "body"))
    return spans


def _is_general(word: str, rules: NameRules) -> bool:
    return _GENERAL_WORD.match(word) is not None or rules.bodies.fullmatch(word) is not None


def _unquoted(words: Words, rules: NameRules) -> list[Span]:
    """The capitals right behind a general word in small letters: the newspaper Dala Tany."""
    general = _UNQUOTED.get(rules.language)
    if general is None:
        return []
    spans = []
    for index in range(len(words) - 1):
        if words.capital[index] or not general.fullmatch(words.lower[index]):
            continue
        last = index
        while (
            last - index < _MOST_WORDS
            and words.joined(last + 1)
            and words.capital[last + 1]
            and not (words.possessive[last] or words.initial[last + 1])
        ):
            last += 1
        if last > index:
            spans.append(Span(index + 1, last, "body"))
    return spans
