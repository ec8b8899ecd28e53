"""Finds people: capitalised words with a title, a given name, initials or a role by them."""

import re
from dataclasses import dataclass

from casefile.text.abbreviations import STARTERS
from casefile.text.folding import search_fold
from casefile.text.name_keys import stems
from casefile.text.name_rules import NameRules, is_given_name
from casefile.text.name_words import Words

# As `search_fold` writes them. The first kind makes a name of a word standing alone.
_SURE_SURNAME = re.compile(
    r"(?:enko|cuk|svili|viciu?s|eviciu?s|iene|aite|iute|zoda|zade|oglu|ievic|ovic|evic|anian|enian)$"
)
_LIKELY_SURNAME = re.compile(
    r"(?:[oe]v|[oe]va|[oe]vu|enko|cuk|iuk|svili|dze|[ai]an|zod|zoda|zade|oglu|[oe]vic|avic|viciu?s|iene"
    r"|aite|[uiy]te|unas|enas|aitis|itis|utis|onis|elis|skis|ska|ski|skai|skii|skaia|uli|kizi|bai|bek"
    r"|ulah|zai|vicius|ienko|inas|ckas|cka|cki|cku|eva|ina|in)$"
)
_LEAST_SURE, _LEAST_LIKELY = 7, 6
_MOST_WORDS = 5
_TWO_NAMES = 4
_BYLINE_LOOK = 24
_STREET_AFTER = re.compile(
    r"\s+(?:str\.|st\.|street|ave|avenue|road|g\.|gatvė|gatvės|pr\.|al\.|straße|platz|вул|көшесі)"
)
_STREET_BEFORE = re.compile(
    r"(?:\bул\.|\bулиц[аеу]|\bвул\.|\bвулиц[яі]|\bul\.|\bulic[ay]|\brue|\bпр\.|\bпроспект[еа]?)\s*$",
    re.IGNORECASE,
)
_PARTY_AFTER = re.compile(
    r"\s+(?:and\s+[Oo]thers\s+|et\s+autres\s+)?(?:v\.|vs?\.|c\.|prieš|против|проти|przeciwko|gegen)\s"
)
_AFTER = re.compile(r"\s*(?:,\s*(?:\d{1,2}\b|who\b|aged\b)|\(\s*(?:born|b\.|gim|nar|ur|geb|né))")


@dataclass(frozen=True, slots=True)
class Person:
    """Words `first` to `last` that name a person, without titles."""

    first: int
    last: int
    title_role: str = ""
    titled: bool = False


def find_people(
    words: Words, rules: NameRules, taken: bytearray, places: bytearray
) -> list[Person]:
    """People named so that they are known as such; single surnames are looked for later.

    `taken` marks words that belong to bodies or other known names, `places` those that may be a
    country's or town's.
    """
    return [
        person
        for run_first, run_last in _runs(words, rules, taken)
        for first, last in _apart(words, run_first, run_last)
        for person in _people_of_run(words, rules, first, last)
        if not any(places[person.first : person.last + 1])
        or _named_like_a_place(words, person, places)
    ]


def _apart(words: Words, first: int, last: int) -> list[tuple[int, int]]:
    """Two signatures printed side by side, taken apart before the second given name."""
    if words.heading[first] and last - first >= _TWO_NAMES - 1:
        for index in range(first + 2, last):
            if is_given_name(words.word[index], inflected=False) and is_given_name(
                words.word[first], inflected=False
            ):
                return [(first, index - 1), (index, last)]
    return [(first, last)]


def _named_like_a_place(words: Words, person: Person, places: bytearray) -> bool:
    """Whether a given name or an initial beside a place's name shows a person ("Jack London")."""
    return any(
        words.initial[index] or is_given_name(words.word[index], inflected=False)
        for index in range(person.first, person.last + 1)
        if not places[index]
    )


def _runs(words: Words, rules: NameRules, taken: bytearray) -> list[tuple[int, int]]:
    """Stretches of capitalised words, initials and particles between them."""
    runs = []
    index = 0
    count = len(words)
    while index < count:
        if not words.capital[index] or taken[index] or words.headline[index]:
            index += 1
            continue
        last = index
        while not words.possessive[last] and _continues(words, rules, taken, last):
            last += 1 if words.capital[last + 1] else 2
        runs.append((index, last))
        index = last + 1
    return runs


def _continues(words: Words, rules: NameRules, taken: bytearray, last: int) -> bool:
    following = last + 1
    if not words.joined(following) or taken[following]:
        return False
    if words.capital[following]:
        return words.word[following].isupper() == words.word[last].isupper() or (
            words.initial[last] or words.initial[following] or len(words.word[last]) == 1
        )
    return (
        words.lower[following] in rules.particles
        and words.joined(following + 1)
        and words.capital[following + 1]
        and not taken[following + 1]
    )


def _people_of_run(words: Words, rules: NameRules, first: int, last: int) -> list[Person]:
    """The run without what stands before the name, if it is a person's."""
    role, titled = "", False
    start = first
    for index in range(first, last + 1):
        lower = words.lower[index]
        if words.initial[index] and lower not in rules.courtesy:
            continue
        if lower in rules.titles:
            role, titled, start = rules.titles[lower] or role, True, index + 1
        elif index == start and (
            (index < last and _only_opens(words, index)) or _cannot_begin(words, rules, index)
        ):
            start = index + 1
    if not titled and first > 0 and words.joined(first) and not words.capital[first - 1]:
        before = words.lower[first - 1]
        if before in rules.titles:
            role, titled = rules.titles[before], True
    if start > last or _is_elsewhere(words, start, last):
        return []
    if _is_person(words, rules, start, last, titled=titled):
        return [Person(start, last, role, titled)]
    return []


def _only_opens(words: Words, index: int) -> bool:
    """Whether a sentence's first word stands before a name that is known without it."""
    if index not in words.first_of_sentence or is_given_name(words.word[index], inflected=False):
        return False
    name = words.lower[index + 1]
    others = [at for at, lower in enumerate(words.lower) if lower == name and at != index + 1]
    return bool(others) and all(words.lower[at - 1] != words.lower[index] for at in others)


def _is_elsewhere(words: Words, first: int, last: int) -> bool:
    """Whether the words are a street's name or a party of another case."""
    behind = words.text[words.end[last] : words.end[last] + _BYLINE_LOOK]
    if _STREET_AFTER.match(behind) or _PARTY_AFTER.match(behind):
        return True
    ahead = words.text[max(0, words.start[first] - _BYLINE_LOOK) : words.start[first]]
    return _STREET_BEFORE.search(ahead) is not None


def _cannot_begin(words: Words, rules: NameRules, index: int) -> bool:
    """Whether a capital at a run's begin is the sentence's, not the name's."""
    lower = words.lower[index]
    if lower in STARTERS.get(rules.language, STARTERS["en"]) or lower in rules.not_people:
        return True
    return (
        lower.endswith(("ian", "ish", "ese", "stani"))
        and index + 1 < len(words)
        and not is_given_name(lower, inflected=False)
    )


def _is_person(words: Words, rules: NameRules, first: int, last: int, *, titled: bool) -> bool:
    whole = [index for index in range(first, last + 1) if not words.initial[index]]
    initials = (last - first + 1) - len(whole)
    if last - first >= _MOST_WORDS or any(words.lower[i] in rules.not_people for i in whole):
        return False
    if not whole:
        return _anonymous(words, rules, first, last, titled=titled)
    if any(len(words.word[index]) < 2 for index in whole):
        return False
    if titled or initials:
        return all(len(words.word[i]) > 2 or not words.word[i].isupper() for i in whole)
    if len(whole) == 1:
        return _single(words, rules, whole[0])
    return _several(words, rules, whole)


def _anonymous(words: Words, rules: NameRules, first: int, last: int, *, titled: bool) -> bool:
    """Initials alone, as courts hide a name ("Y. B."): two of them, or one after a title."""
    if words.lower[first] in rules.titles:
        return False
    return last > first or (titled and words.text[words.end[last] : words.end[last] + 1] != "\n")


def _single(words: Words, rules: NameRules, index: int) -> bool:
    folded = search_fold(words.word[index])
    if index in words.first_of_sentence or words.word[index].isupper() or rules.language == "de":
        return False
    return len(folded) >= _LEAST_SURE and _SURE_SURNAME.search(folded) is not None


def _several(words: Words, rules: NameRules, whole: list[int]) -> bool:
    likely = 0
    for index in whole:
        if is_given_name(words.word[index], inflected=rules.inflected):
            return True
        likely += _looks_like_surname(words.word[index])
    if rules.language == "de":
        return False
    first, last = whole[0], whole[-1]
    before = words.text[max(0, words.start[first] - _BYLINE_LOOK) : words.start[first]]
    if _AFTER.match(words.text, words.end[last]) or rules.byline.search(before):
        return True
    if last + 1 < len(words) and words.lower[last + 1] in rules.said:
        return True
    return likely > 0 and not words.word[last].isupper()


def _looks_like_surname(word: str) -> bool:
    return any(
        len(form) >= _LEAST_LIKELY and _LIKELY_SURNAME.search(form) is not None
        for form in stems(word)
    )
