"""Marks the names the case already knows wherever a text writes them."""

import re
from collections.abc import Sequence

from casefile.model.finding import KnownName, NameKind
from casefile.text.abbreviations import STARTERS
from casefile.text.name_bodies import Span
from casefile.text.name_groups import Group, fits, person_words
from casefile.text.name_keys import is_patronymic, same_word
from casefile.text.name_phrases import Phrases
from casefile.text.name_references import beside_capital, is_subject
from casefile.text.name_rules import NameRules, is_given_name
from casefile.text.name_words import Words
from casefile.text.person_names import read_alike
from casefile.text.person_sex import sex_of_one, sex_of_surname

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*\.?")
Hit = tuple[int, int, int]
"""First word, last word, and which name of the lexicon."""


def known_group(one: KnownName) -> Group:
    """A name of the case as a group of the text, nobody mentioned yet."""
    full = tuple(_WORD.findall(one.main_name)) if one.kind == "person" else ()
    return Group(one.kind, full, main_name=one.main_name, extra_spellings=list(one.spellings))


def known_spans(
    words: Words, rules: NameRules, lexicon: Sequence[KnownName], bodies: Sequence[Span]
) -> list[Hit]:
    """Where names of the case stand, longest first, in reading order.

    A place or body that is only a part of a longer body's name ("Vilnius" in "Vilnius City
    District Court") is left to that name; a surname beside a given name or an initial that is
    not this person's ("Maral Berdiyeva") is somebody else's.
    """
    if not lexicon:
        return []
    names = _phrases(lexicon, rules)
    lowered = words.lowered()
    found: list[Hit] = []
    index = 0
    while index < len(words):
        hit = names.at(words, index) if words.capital[index] else None
        span = _span_of(words, rules, lexicon, (index, *hit), lowered) if hit else None
        if span:
            found.append(span)
            index = span[1]
        index += 1
    people = {i for one in found if _is_person(one, lexicon) for i in range(one[0], one[1] + 1)}
    longer = _longer_names(bodies, people)
    return [
        one
        for one in found
        if _is_person(one, lexicon) or not _is_part(one, lexicon[one[2]].kind, longer)
    ]


def _is_person(hit: Hit, lexicon: Sequence[KnownName]) -> bool:
    return lexicon[hit[2]].kind == "person"


def _phrases(lexicon: Sequence[KnownName], rules: NameRules) -> Phrases:
    names = Phrases(inflected=rules.inflected)
    for number, one in enumerate(lexicon):
        for spelling in {one.main_name, *one.spellings}:
            parts = _WORD.findall(spelling)
            plain = not any(part.endswith(".") for part in parts)
            if plain and parts and not _says_little(parts, one, rules):
                names.add(parts, number)
    return names


def _says_little(parts: list[str], one: KnownName, rules: NameRules) -> bool:
    """Whether a spelling begins with Mr or Ms, or is a head word that fits many bodies."""
    first = parts[0].casefold()
    if one.kind == "person":
        return first in rules.courtesy
    general = rules.bodies.fullmatch(first) or rules.courts.fullmatch(first)
    return len(parts) == 1 and general is not None and first not in rules.proper


def _longer_names(bodies: Sequence[Span], people: set[int]) -> dict[int, Span]:
    """The name of a court or body each word is part of, none that holds somebody known."""
    return {
        index: span
        for span in bodies
        if people.isdisjoint(range(span.first, span.last + 1))
        for index in range(span.first, span.last + 1)
    }


def _is_part(hit: Hit, kind: NameKind, longer: dict[int, Span]) -> bool:
    """Whether a longer name goes on round it; one word before a body is its kind or a verb."""
    span = longer.get(hit[0])
    if span is None or hit[1] > span.last:
        return False
    if kind != "place" and hit[1] == span.last and hit[0] - span.first == 1:
        return False
    return span.last - span.first > hit[1] - hit[0]


def _span_of(
    words: Words, rules: NameRules, lexicon: Sequence[KnownName], hit: Hit, lowered: set[str]
) -> Hit | None:
    """A person's name with the given names and initials beside it, None where it is another's."""
    first, last, number = hit
    if lexicon[number].kind != "person":
        somebody = lexicon[number].kind == "place" and _is_somebody(words, rules, first, last)
        return None if somebody else hit
    if first == last and _of_the_other_sex(words, rules, first, lexicon[number]):
        return None
    spellings = [tuple(_WORD.findall(one)) for one in lexicon[number].spellings]
    spellings.append(tuple(_WORD.findall(lexicon[number].main_name)))
    own = {word for name in spellings for word in name if not word.endswith(".")}
    while words.joined(first) and _belongs(words, rules, first - 1, own, lowered):
        first -= 1
    while (
        not words.possessive[last]
        and words.joined(last + 1)
        and _belongs(words, rules, last + 1, own, lowered)
    ):
        last += 1
    if (first, last) == hit[:2]:
        return None if _goes_on(words, rules, last, spellings, lowered) else hit
    name = person_words(words, first, last)
    fitting = any(fits(name, one, rules) or _sounds_like(name, one) for one in spellings)
    return (first, last, number) if fitting else None


def _goes_on(
    words: Words,
    rules: NameRules,
    last: int,
    spellings: Sequence[tuple[str, ...]],
    lowered: set[str],
) -> bool:
    """Whether somebody known by a given name alone is told with a surname: "Daulet" Temirov."""
    if any(len(name) > 1 for name in spellings if name[0].casefold() not in rules.courtesy):
        return False
    after = last + 1
    if not words.joined(after) or not words.capital[after] or words.possessive[last]:
        return False
    lower = words.lower[after]
    surname = not (lower in rules.titles or lower in rules.not_people or lower in lowered)
    return surname and is_given_name(words.word[last], inflected=rules.inflected)


def _of_the_other_sex(words: Words, rules: NameRules, index: int, known: KnownName) -> bool:
    """Whether a surname standing alone is surely the wife's or the husband's."""
    word = words.word[index]
    if rules.inflected:
        sex = sex_of_surname(word, rules.language, subject=is_subject(words, index))
    else:
        sex = sex_of_one(word)
    theirs = sex_of_one(known.main_name)
    return bool(sex and theirs) and sex != theirs


def _sounds_like(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether each word is another word of a name written down in another country."""
    free = list(other)
    for word in name:
        match = next((one for one in free if same_word(word, one) or read_alike(word, one)), None)
        if match is None:
            return False
        free.remove(match)
    return True


def _is_somebody(words: Words, rules: NameRules, first: int, last: int) -> bool:
    """Whether a town that is also a given name stands as a person's: "Mary Smith", "Mary said"."""
    if first != last or not is_given_name(words.word[first], inflected=False):
        return False
    said = last + 1 < len(words) and words.lower[last + 1] in rules.said
    return said or beside_capital(words, first)


def _belongs(words: Words, rules: NameRules, index: int, own: set[str], lowered: set[str]) -> bool:
    """Whether a word beside a known surname is a part of the same name."""
    if not words.capital[index] or words.possessive[index]:
        return False
    if words.initial[index]:
        return words.lower[index] not in rules.courtesy
    word = words.word[index]
    if any(fits((word,), (one,), rules) or read_alike(word, one) for one in own):
        return True
    lower = words.lower[index]
    if lower in rules.titles or lower in rules.not_people or lower in lowered:
        return False
    if lower in STARTERS.get(rules.language, STARTERS["en"]):
        return False
    return is_given_name(lower, inflected=rules.inflected) or is_patronymic(lower)
