"""Finds people: capitalised words with a title, a given name, initials or a role by them."""

import re
from dataclasses import dataclass

from casefile.text.abbreviations import STARTERS
from casefile.text.languages import leading
from casefile.text.name_concepts import country_of
from casefile.text.name_evidence import ends_at_surname, is_adjective, is_person, is_surname
from casefile.text.name_rules import NameRules, is_given_name
from casefile.text.name_runs import FATHERS_NAMES, name_runs
from casefile.text.name_words import Words

_PATRONYMIC = re.compile(r"(?:вич|вн|ична|ович|оглы|кызы|угли|улы|ұлы|қызы|vich|vn)[аауеуыіомй]*$")
_BYLINE_LOOK = 24
_LEADS = re.compile(leading.LEADING)
_STREET_AFTER = re.compile(
    r"\s+(?:str\.|st\.|sq\.|square|street|ave|avenue|road|g\.|gatvė|gatvės|pr\.|al\.|straße"
    r"|platz|вул|көшесі)"
)
_STREET_BEFORE = re.compile(
    r"(?:\bул\.|\bулиц[аеу]|\bвул\.|\bвулиц[яі]|\bul\.|\bulic[ay]|\brue|\bquai|\bplace|\bavenue|\bboulevard|\bпл\.|\bал\.|\bal\.|\bpl\.|\bпр\.|\bпроспект[еа]?)\s*$",
    re.IGNORECASE,
)
_PARTY_AFTER = re.compile(
    r"\s+(?:and\s+[Oo]thers\s+|et\s+autres\s+)?(?:v\.|vs?\.|c\.|prieš|против|проти|przeciwko|gegen)\s"
)


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
    people = []
    for first, last in name_runs(words, rules, taken, places):
        person = _person_of_run(words, rules, first, last)
        if person is not None and _is_no_place(words, person, places):
            people.append(person)
    return people


def _is_no_place(words: Words, person: Person, places: bytearray) -> bool:
    """Whether no word names a place, or a given name or an initial stands by ("Jack London")."""
    return not any(places[person.first : person.last + 1]) or any(
        words.initial[index] or is_given_name(words.word[index], inflected=False)
        for index in range(person.first, person.last + 1)
        if not places[index]
    )


def _person_of_run(words: Words, rules: NameRules, first: int, last: int) -> Person | None:
    """The run without what stands before the name, if it is a person's."""
    start, role, titled = _past_titles(words, rules, first, last)
    if rules.inflected:
        start = _past_adjectives(words, rules, start, last)
    if rules.language in FATHERS_NAMES and ends_at_surname(words, start, last, rules.language):
        last = start + 1
    if rules.language == "de" and not titled:
        start, last = _german_name(words, start, last)
    if start > last or _is_elsewhere(words, start, last):
        return None
    if is_person(words, rules, start, last, titled=titled):
        return Person(start, last, role, titled)
    return None


def _past_titles(words: Words, rules: NameRules, first: int, last: int) -> tuple[int, str, bool]:
    """Where the name begins behind titles and opening words, its role, whether it has a title."""
    role, titled, start = "", False, first
    for index in range(first, last + 1):
        lower = words.lower[index]
        if words.initial[index] and lower not in rules.courtesy:
            continue
        if lower in rules.titles or (lower in rules.kin and index < last):
            role, titled, start = rules.titles.get(lower) or role, True, index + 1
        elif index == start and (
            (index < last and _only_opens(words, index, last)) or _cannot_begin(words, rules, index)
        ):
            start = index + 1
    if titled and role == "" and start == last and words.lower[last - 1] in rules.kin:
        titled = not is_surname(words.word[last])  # "Szwagier Nowackiej"
    if not titled and first > 0 and _close(words, first):
        before = _title_before(words, rules, first)
        if before in rules.titles:
            role, titled = rules.titles[before], True
        elif _leads_body(words, rules, first - 1):
            titled = start < last
        elif before in rules.kin:
            titled = start < last or not is_surname(words.word[start])
    return start, role, titled


def _close(words: Words, first: int) -> bool:
    """Whether what stands before is on the same line: a signature is set far to the right."""
    gap = words.text[words.end[first - 1] : words.start[first]]
    return words.joined(first) or (gap.isspace() and "\n" not in gap)


def _leads_body(words: Words, rules: NameRules, index: int) -> bool:
    """Whether "the spokeswoman of the committee" stands before a name: "представитель комитета"."""
    return (
        rules.name_after_head
        and rules.inflected
        and rules.bodies.fullmatch(words.lower[index]) is not None
        and words.joined(index)
        and _LEADS.fullmatch(words.lower[index - 1]) is not None
    )


def _title_before(words: Words, rules: NameRules, first: int) -> str:
    """The word before the run, or before a court's short name ("sędzia NSA ...")."""
    index = first - 1
    if words.lower[index] in rules.proper and words.joined(index) and index > 0:
        return words.lower[index - 1]
    opens = index in words.first_of_sentence
    return words.lower[index] if opens or not words.capital[index] else ""


def _past_adjectives(words: Words, rules: NameRules, first: int, last: int) -> int:
    """The given name where what stands before it is no surname ("Центральной Азии Стив ...")."""
    known = (
        index
        for index in range(first, last)
        if is_given_name(words.word[index], inflected=True)
        and words.lower[index] not in rules.not_people
    )
    given = next(known, first)
    if given - first > 1 or (given > first and is_adjective(words.word[first])):
        return given
    return first


def _german_name(words: Words, first: int, last: int) -> tuple[int, int]:
    """From the given names to the one surname after them, as all nouns have capitals."""
    given = [
        index
        for index in range(first, last)
        if is_given_name(words.word[index], inflected=False) or words.initial[index]
    ]
    if not given:
        return last + 1, last
    end = given[0]
    while end < last and (end in given or words.lower[end] in ("von", "van", "zu", "der", "de")):
        end += 1
    return given[0], end


def _only_opens(words: Words, index: int, last: int) -> bool:
    """Whether a sentence's first word stands before a name that is known without it."""
    if index not in words.first_of_sentence or is_given_name(words.word[index], inflected=False):
        return False
    if last - index > 1 and is_given_name(words.word[index + 1], inflected=True):
        return not _PATRONYMIC.search(words.lower[last]) and not words.initial[last]
    if any(
        words.capital[at] and at != index and words.joined(at) and not words.heading[at]
        for at in words.places_of(words.lower[index])
    ):
        return bool(country_of(words.word[index]))  # a name in the midst of a sentence as well
    name = words.lower[index + 1]
    others = [at for at in words.places_of(name) if at != index + 1]
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
    if index in words.first_of_sentence and lower in rules.roles:
        return True
    return (
        lower.endswith(("ian", "ish", "ese", "stani"))
        and index + 1 < len(words)
        and not is_given_name(lower, inflected=False)
    )
