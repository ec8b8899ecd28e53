"""Gives names standing alone to the one person of the text they can mean."""

import re

from casefile.text.name_groups import Group, fits, person_words
from casefile.text.name_keys import same_word, stems
from casefile.text.name_rules import NameRules, is_given_name_alone
from casefile.text.name_words import Words
from casefile.text.person_names import compare_people
from casefile.text.person_sex import Sex, sex_of_name, sex_of_surname

_SHORTEST_SINGLE = 4
_SHE_DID = re.compile(r"(?:ла|лась|лася|ła)$")
_LOOK = 24
_NAMES_ARE_WORDS = frozenset({"de", "kk"})
"""Languages where a given name alone may as well be a noun."""


def take(taken: bytearray, first: int, last: int) -> None:
    """Marks the words as part of a name already found."""
    for index in range(first, last + 1):
        taken[index] = 1


def beside_capital(words: Words, index: int) -> bool:
    """Whether a place's word may be part of a longer name ("Jack London")."""
    before = words.joined(index) and words.capital[index - 1]
    after = words.joined(index + 1) and words.capital[index + 1]
    return before or after


def refer_back(words: Words, rules: NameRules, groups: list[Group], taken: bytearray) -> None:
    """Gives surnames and given names standing alone to the one person they can mean."""
    by_stem: dict[str, set[int]] = {}
    for number, group in enumerate(groups):
        for word in group.full:
            if not word.endswith("."):
                for stem in stems(word):
                    by_stem.setdefault(stem, set()).add(number)
    lowered = words.lowered()
    for index in range(len(words)):
        if taken[index] or not words.capital[index] or words.lower[index] in lowered:
            continue
        last = _back_reference(words, rules, groups, by_stem, taken, index)
        if last is not None:
            take(taken, index, last)


def _back_reference(
    words: Words,
    rules: NameRules,
    groups: list[Group],
    by_stem: dict[str, set[int]],
    taken: bytearray,
    index: int,
) -> int | None:
    if words.initial[index]:
        return None
    candidates = set().union(*(by_stem.get(stem, ()) for stem in stems(words.word[index])))
    last = index
    while candidates and words.joined(last + 1) and words.capital[last + 1] and not taken[last + 1]:
        further = set().union(*(by_stem.get(stem, ()) for stem in stems(words.word[last + 1])))
        if not candidates & further:
            break
        candidates &= further
        last += 1
    name = person_words(words, index, last)
    fitting = [number for number in candidates if fits(name, groups[number].full, rules)]
    fitting = _surname_bearers(name, fitting, groups, rules) or fitting
    if len(fitting) > 1 and last == index:
        fitting = _of_its_sex(words, rules, index, fitting, groups) or fitting
    fitting = _first_of_alike(_told_before(fitting, groups, index), groups)
    if len(fitting) != 1:
        return None
    groups[fitting[0]].spans.append((index, last))
    return last


def _surname_bearers(
    name: tuple[str, ...], fitting: list[int], groups: list[Group], rules: NameRules
) -> list[int]:
    """Those whose last word it is, where one person's surname is another's given name."""
    return [
        number
        for number in fitting
        if same_word(name[-1], groups[number].full[-1], inflected=rules.inflected)
    ]


def _of_its_sex(
    words: Words, rules: NameRules, index: int, fitting: list[int], groups: list[Group]
) -> list[int]:
    """Those a surname's own ending leaves: of husband and wife "Nowackiej" is the wife."""
    subject = is_subject(words, index)
    sex = sex_of_surname(words.word[index], rules.language, subject=subject)
    if not sex:
        return fitting
    of_each = {one: _sex_of(groups[one], rules) for one in fitting}
    sure = [one for one in fitting if of_each[one] == sex]
    return sure or [one for one in fitting if not of_each[one]]


def is_subject(words: Words, index: int) -> bool:
    """Whether a name opens its sentence or stands beside a verb that says "she did"."""
    if index in words.first_of_sentence:
        return True
    near = range(max(0, index - 2), min(len(words), index + 4))
    ends = (at for at in near if at > index and at in words.first_of_sentence)
    return any(_SHE_DID.search(words.lower[at]) for at in range(near[0], next(ends, near[-1] + 1)))


def _sex_of(group: Group, rules: NameRules) -> Sex:
    whole = sex_of_name((" ".join(group.full),))
    return whole or sex_of_surname(group.full[-1], rules.language, subject=False)


def _told_before(fitting: list[int], groups: list[Group], index: int) -> list[int]:
    """Of two sisters the one the text has named before."""
    told = [one for one in fitting if any(first < index for first, _ in groups[one].spans)]
    return told if len(told) == 1 else fitting


def _first_of_alike(fitting: list[int], groups: list[Group]) -> list[int]:
    """The one known longest where all bear names so alike that they may well be one person's."""
    known = sorted(fitting)
    names = [" ".join(groups[number].full) for number in known]
    if len(known) > 1 and all(compare_people(names[0], one)[0] != "different" for one in names):
        return known[:1]
    return fitting


def single_given_names(
    words: Words, rules: NameRules, taken: bytearray, in_place: bytearray
) -> list[int]:
    """Given names standing alone in running text ("his brother Farhod")."""
    if rules.language in _NAMES_ARE_WORDS:
        return []
    lowered = words.lowered()
    return [
        index
        for index in range(len(words))
        if words.capital[index]
        and not (taken[index] or in_place[index] or words.headline[index])
        and index not in words.first_of_sentence
        and len(words.word[index]) >= _SHORTEST_SINGLE
        and not words.word[index].isupper()
        and is_given_name_alone(words.word[index])
        and words.lower[index] not in lowered
        and words.lower[index] not in rules.not_people
        and not beside_capital(words, index)
    ]


def lone_towns(words: Words, rules: NameRules, singles: list[int]) -> list[Group]:
    """The places among given names standing alone: "in Mary", "г. Мары", "Mary province".

    One that is a place once is a place wherever it stands alone in the text.
    """
    sure = [index for index in singles if _stands_as_town(words, rules, index)]
    towns: list[Group] = []
    for index in singles:
        name = words.word[index]
        if not any(same_word(name, words.word[one], inflected=rules.inflected) for one in sure):
            continue
        group = next((one for one in towns if same_word(name, one.main_name)), None)
        if group is None:
            group = Group("place", main_name=name)
            towns.append(group)
        group.spans.append((index, index))
    return towns


def _stands_as_town(words: Words, rules: NameRules, index: int) -> bool:
    if words.possessive[index]:
        return False
    before = words.text[max(0, words.start[index] - _LOOK) : words.start[index]]
    behind = words.text[words.end[index] : words.end[index] + _LOOK]
    return (
        rules.town_before.search(before) is not None or rules.town_after.match(behind) is not None
    )
