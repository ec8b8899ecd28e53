"""Finds courts, ministries, departments and other bodies by their head words."""

import re
from dataclasses import dataclass

from casefile.model.finding import NameKind
from casefile.text.abbreviations import STARTERS
from casefile.text.languages import leading
from casefile.text.name_concepts import CONCEPTS, LEVELS, concept_of, country_of
from casefile.text.name_places import english_names
from casefile.text.name_rules import NameRules, is_given_name
from casefile.text.name_words import Words

_MOST_WORDS = 14
_TITLES_IN_NAMES = frozenset({"foreign", "interior", "general", "prime", "justice", "района"})
_POSSESSORS = frozenset(
    {
        "general", "prosecutor", "ombudsman", "president", "people", "women", "children",
        "journalists", "commissioner", "governor", "mayor", "lawyers", "writers",
    }
)  # fmt: skip
"""Whose 's stands inside a body's name: the Prosecutor General's Office."""
_LAWS = frozenset(
    {
        "article", "articles", "rule", "rules", "section", "sections", "case", "order", "дело",
        "справа", "byla", "sprawa", "ruling", "judgment", "решение", "постановление", "ухвала",
    }
)  # fmt: skip
"""Words that begin something else though they have a capital."""
_ANDS = frozenset({"and", "и", "і", "та", "й"})
"""A capital behind these begins another name: Министерство юстиции и Садыков."""
_INFINITIVE = ("ti", "tis")
"""Lithuanian orders begin so: "Panaikinti Migracijos departamento sprendimą"."""
_KAZAKH_OBJECT = re.compile(r"(?:[дтн][ыі]|[ғқ]а|[гк]е|[дт][ае]н?)$")
"""A word in these cases never begins a Kazakh name: "Ержановты полиция ..."."""
_CLOCKS = frozenset({"est", "edt", "eet", "cet", "gmt", "utc", "msk"})
"""Time zones end the line before a name, they are no part of it."""
_LEADS = re.compile(leading.LEADING)
_IN = frozenset({"in", "у", "в", "во", "w", "we", "à"})


@dataclass(frozen=True, slots=True)
class Span:
    """Words `first` to `last` that are one name."""

    first: int
    last: int
    kind: NameKind
    bare: bool = False
    """Only a head word ("the Department"): it stands for a body named elsewhere."""


def find_bodies(words: Words, rules: NameRules) -> list[Span]:
    """Courts and bodies in reading order; none overlaps another."""
    spans: list[Span] = []
    past = 0
    for index in range(len(words)):
        if index < past:
            continue
        kind = _head_kind(words, index, rules)
        if kind is None or _owns_the_next(words, index, rules):
            continue
        span = _span_round(words, index, past, kind, rules)
        if span is not None and (not words.headline[index] or _fills_line(words, span)):
            spans.append(span)
            past = span.last + 1
    return spans


def _fills_line(words: Words, span: Span) -> bool:
    """Whether a name stands alone on its line: a letterhead's capitals are no headline's."""
    if span.first == span.last:
        return False
    before = words.text[: words.start[span.first]].rpartition("\n")[2]
    behind = words.text[words.end[span.last] :].partition("\n")[0]
    return not (before.strip() or behind.strip(" ,."))


def _owns_the_next(words: Words, index: int, rules: NameRules) -> bool:
    """Whether a head word belongs to the name of another that follows it.

    "Europos Sąjungos" begins a court's name, "Prosecutor's" an office's, "Полиция" a department's;
    "Rzecznik" is a spokesman where an office follows.
    """
    behind = words.joined(index + 1) and _head_kind(words, index + 1, rules) is not None
    if behind and (
        words.possessive[index]
        or rules.language == "kk"
        or words.lower[index].startswith("rzecznik")
    ):
        return True
    if not words.lower[index].startswith(("sąjungos", "tarybos")):
        return False
    index += 1
    while words.joined(index) and (
        words.capital[index] or rules.inner.fullmatch(words.lower[index])
    ):
        if _head_kind(words, index, rules):
            return True
        index += 1
    return False


def _head_kind(words: Words, index: int, rules: NameRules) -> NameKind | None:
    lower = words.lower[index]
    if not (words.capital[index] or rules.head_lower):
        return None
    if words.capital[index] and (proper := rules.proper.get(lower)):
        return "court" if proper == "court" else "body"
    if rules.courts.fullmatch(lower):
        return "court"
    return "body" if rules.bodies.fullmatch(lower) else None


def _span_round(
    words: Words, head: int, past: int, kind: NameKind, rules: NameRules
) -> Span | None:
    if not (rules.courts.fullmatch(words.lower[head]) or rules.bodies.fullmatch(words.lower[head])):
        return Span(head, head, kind)  # "Interpol", "MSF": complete as they are
    first = _first_word(words, head, past, rules)
    last = _last_word(words, head, rules)
    if not words.capital[first]:
        named = any(words.capital[index] for index in range(head + 1, last + 1))
        if not (rules.name_after_head and named and first <= head):
            return None
        first = head
    if kind == "court" and _only_says_where(words, head, first, last):
        return None  # "a court in Vilnius"
    if first < last or rules.proper.get(words.lower[head]):
        return Span(first, last, kind)
    if words.capital[head] and rules.bare.fullmatch(_with_article(words, head)):
        article = words.joined(head) and words.lower[head - 1] == "the"
        return Span(first - article, last, kind, bare=True)
    return None


def _only_says_where(words: Words, head: int, first: int, last: int) -> bool:
    """Whether a court in small letters has no name, only the town it sits in."""
    if words.capital[head]:
        return False
    before, behind = words.lower[first:head], words.lower[head + 1 : last + 1]
    if behind:
        return not before and behind[0] in _IN and not any(map(_is_level, behind))
    return words.lower[head].startswith("соты") and len(before) == 1 and not _is_level(before[0])


def _is_level(word: str) -> bool:
    return concept_of(word) in LEVELS


def _with_article(words: Words, head: int) -> str:
    if words.joined(head) and words.lower[head - 1] in ("the", "la", "le"):
        return f"{words.lower[head - 1]} {words.lower[head]}"
    return words.lower[head]


def _first_word(words: Words, head: int, past: int, rules: NameRules) -> int:
    """How far the name reaches to the left of its head word."""
    first = index = head
    while index > past and head - index < _MOST_WORDS:
        if not (words.joined(index) or words.owned_by_many(index)):
            break
        index -= 1
        if words.initial[index] or words.headline[index] != words.headline[head]:
            break
        if words.possessive[index] and words.lower[index] not in _POSSESSORS:
            break
        if words.capital[index]:
            if rules.language == "kk" and first < head and english_names(words.word[first]):
                break  # "Бақыт Нұржан Астана қалалық соты": nothing stands before the town
            owns = words.possessive[first] or words.possessive[index]
            if not owns and _opens_only(words, index, rules):
                break
            first = index
        elif not rules.inner.fullmatch(words.lower[index]):
            break
    return first


def _opens_only(words: Words, index: int, rules: NameRules) -> bool:
    """Whether a capitalised word only begins the sentence or is a title before the name."""
    lower = words.lower[index]
    if lower in rules.titles and lower not in _TITLES_IN_NAMES:
        return True
    if lower in _CLOCKS or lower in _LAWS or lower in STARTERS.get(rules.language, STARTERS["en"]):
        return True
    if rules.language == "lt" and lower.endswith(_INFINITIVE):
        return True
    if rules.language == "kk" and _KAZAKH_OBJECT.search(lower):
        return not _tells(words.word[index]) and not english_names(words.word[index])
    opens = rules.head_lower or rules.language == "pl"
    if index not in words.first_of_sentence or not opens or words.word[index].isupper():
        return False
    return words.capital[index + 1] and not _tells(words.word[index])


def _tells(word: str) -> bool:
    """Whether a word that begins a sentence is known to belong to names of bodies."""
    return bool(country_of(word)) or concept_of(word) in CONCEPTS


def _last_word(words: Words, head: int, rules: NameRules) -> int:
    """How far the name reaches to the right: "... of the Interior", "... города Душанбе"."""
    if _has_chamber(words, head):
        return head + 2
    last = head
    index = head + 1
    after_joiner = rules.name_after_head
    while index - head < _MOST_WORDS and words.joined(index) and not words.possessive[index - 1]:
        lower = words.lower[index]
        if index - 1 == last > head and not words.capital[last] and _complete(words, last, rules):
            break
        if lower in _GERMAN_ARTICLES and words.lower[index - 1] not in rules.joiners:
            break  # "lehnte das Bundesamt den Antrag ab"
        if lower in rules.joiners:
            if lower == "and" and not (words.joined(index + 1) and words.capital[index + 1]):
                break
            after_joiner = True
        elif _ends_name(words, index, rules) or (
            words.capital[index] and after_joiner and not _stops(words, index, head, rules)
        ):
            last = index
        elif not (rules.name_after_head or after_joiner) or not rules.inner.fullmatch(lower):
            break
        index += 1
    return last


def _ends_name(words: Words, index: int, rules: NameRules) -> bool:
    """Whether a word belongs to names though it is small: "criminel", "polonais", "дел"."""
    lower = words.lower[index]
    french = rules.language == "fr" and not words.capital[index] and country_of(lower)
    return lower in rules.endings or bool(french)


def _complete(words: Words, last: int, rules: NameRules) -> bool:
    """Whether a name ends in a second head word: "... prie Vidaus reikalų ministerijos"."""
    behind = words.lower[last + 1] if last + 1 < len(words) else ""
    return rules.bodies.fullmatch(words.lower[last]) is not None and not (
        rules.language == "ru" and rules.inner.fullmatch(behind)
    )


def _has_chamber(words: Words, head: int) -> bool:
    """Whether a Lithuanian court's house follows: "teismo Klaipėdos rūmai"."""
    return (
        words.joined(head + 1)
        and words.joined(head + 2)
        and words.capital[head + 1]
        and words.lower[head + 2].startswith("rūm")
    )


def _stops(words: Words, index: int, head: int, rules: NameRules) -> bool:
    """Whether a capitalised word right of the head begins something else."""
    lower = words.lower[index]
    if (rules.inflected or rules.language == "de") and _is_somebody(words, index):
        return True
    if (
        index - 1 == head > 0
        and not words.capital[head]
        and _LEADS.fullmatch(words.lower[head - 1])
    ):
        return True  # "представитель комитета Джудит Армстронг"
    if words.joined(index + 1) and words.initial[index + 1]:
        return True  # a judge's surname before his initials
    title = lower in rules.titles and lower not in _TITLES_IN_NAMES
    title = title and words.joined(index + 1) and words.capital[index + 1]
    if title or words.initial[index] or lower in _DATES_OF_LANGUAGES or lower in _LAWS:
        return True
    if rules.language == "en" and words.lower[index - 1] == "and":
        return _another_head(words, index, rules)
    return index - 1 != head and words.lower[index - 1] in _ANDS


def _is_somebody(words: Words, index: int) -> bool:
    """Whether a person named in the nominative begins here ("rzecznik Urzędu Marcin Nowak")."""
    behind = index + 1 < len(words) and words.joined(index + 1) and words.capital[index + 1]
    return behind and is_given_name(words.word[index], inflected=False)


def _another_head(words: Words, index: int, rules: NameRules) -> bool:
    """Whether the capitals from here end in a head word of their own."""
    while index + 1 < len(words) and words.capital[index + 1] and words.joined(index + 1):
        index += 1
    return _head_kind(words, index, rules) is not None


_GERMAN_ARTICLES = frozenset({"den", "das"})
"""They go on a name behind a preposition only: "Amt für den Verfassungsschutz"."""
_DATES_OF_LANGUAGES = frozenset(
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "januar", "februar", "märz", "mai", "juni", "juli", "oktober",
        "dezember", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    }
)  # fmt: skip
