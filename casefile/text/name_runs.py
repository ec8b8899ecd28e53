"""Stretches of capitalised words that may be a person's name, cut where the name can end."""

from casefile.text.abbreviations import STARTERS
from casefile.text.name_keys import is_patronymic
from casefile.text.name_rules import NameRules, is_given_name
from casefile.text.name_words import Words

_TWO_NAMES = 4
FATHERS_NAMES = frozenset({"ru", "uk", "kk"})
"""Languages whose full names hold a father's name."""
_SON_OR_DAUGHTER = frozenset({"оглы", "огли", "оглу", "кызы", "кизи", "қызы", "ұлы", "улы", "угли"})
"""Behind a father's name, in small letters."""
_LOOK = 24


def name_runs(
    words: Words, rules: NameRules, taken: bytearray, places: bytearray
) -> list[tuple[int, int]]:
    """First and last word of each stretch, without towns at its ends.

    `taken` marks words of names already found, `places` those that may be a country's or town's.
    """
    runs = []
    for run_first, run_last in _runs(words, rules, taken):
        first = _past_places(words, rules, run_first, run_last, places)
        last = _before_places(words, first, run_last, places)
        if rules.language in FATHERS_NAMES:
            last = _with_fathers_name(words, first, last)
        runs += _apart(words, first, last)
    return runs


def _runs(words: Words, rules: NameRules, taken: bytearray) -> list[tuple[int, int]]:
    """Stretches of capitalised words, initials and particles between them."""
    runs = []
    index = 0
    count = len(words)
    while index < count:
        if not words.capital[index] or taken[index] or _in_headline(words, rules, index):
            index += 1
            continue
        last = index
        while not words.possessive[last] and _continues(words, rules, taken, last):
            last += 1 if words.capital[last + 1] else 2
        if words.joined(last + 1) and words.lower[last + 1] in _SON_OR_DAUGHTER:
            last += 1
        runs.append((index, last))
        index = last + 1
    return runs


def _in_headline(words: Words, rules: NameRules, index: int) -> bool:
    """Whether a headline's capital says nothing: "Mr Denys Malyuk" names somebody even there."""
    if not words.headline[index]:
        return False
    return index == 0 or words.lower[index - 1] not in rules.courtesy


def _continues(words: Words, rules: NameRules, taken: bytearray, last: int) -> bool:
    following = last + 1
    if not words.joined(following) or taken[following]:
        return False
    if words.capital[following]:
        if _opens_line(words, rules, following):
            return False
        return words.word[following].isupper() == words.word[last].isupper() or (
            words.initial[last]
            or words.initial[following]
            or len(words.word[last]) == 1
            or _before_capitals(words, rules, last)
        )
    return (
        words.lower[following] in rules.particles
        and words.joined(following + 1)
        and words.capital[following + 1]
        and not taken[following + 1]
    )


def _opens_line(words: Words, rules: NameRules, index: int) -> bool:
    """Whether a word begins the next line's text: "Claire Delattre / La cheffe de chambre"."""
    gap = words.text[words.end[index - 1] : words.start[index]]
    return "\n" in gap and words.lower[index] in STARTERS.get(rules.language, STARTERS["en"])


def _before_capitals(words: Words, rules: NameRules, given: int) -> bool:
    """Whether a given name stands before a surname in capitals: "Anna KOWALSKA"."""
    surname = words.word[given + 1]
    called = given > 0 and words.joined_after_title(given)
    return (
        surname.isupper()
        and len(surname) > _TWO_NAMES - 1
        and (
            is_given_name(words.word[given], inflected=False)
            or (called and words.lower[given - 1] in rules.courtesy)
        )
    )


def _past_places(words: Words, rules: NameRules, first: int, last: int, places: bytearray) -> int:
    """The first word after a country or town the run begins with ("Таджикистана Юсуф ...")."""
    ahead = words.text[max(0, words.start[first] - _LOOK) : words.start[first]]
    town = rules.town_before.search(ahead)
    if first < last and town and not ahead[: town.start()].rstrip()[-1:].isdigit():
        first += 1  # "г. Армавир", but "2020 г. Духаев"
    while first < last and places[first] and not is_given_name(words.word[first], inflected=False):
        first += 1
    return first


def _before_places(words: Words, first: int, last: int, places: bytearray) -> int:
    """The last word before a town the run ends with, where a whole name is left before it."""
    while (
        last - first > 1
        and places[last]
        and not is_given_name(words.word[last], inflected=False)
        and not any(words.initial[first : last + 1])
    ):
        last -= 1
    return last


def _with_fathers_name(words: Words, first: int, last: int) -> int:
    """The last word of a name that holds a father's: "Садыкова Айнұр Маратқызы / Қарабұлақта"."""
    fathers = next((at for at in range(first + 1, last) if is_patronymic(words.word[at])), None)
    return last if fathers is None else max(fathers, first + 2)


def _apart(words: Words, first: int, last: int) -> list[tuple[int, int]]:
    """Two signatures printed side by side, taken apart before the second given name."""
    if words.heading[first] and last - first >= _TWO_NAMES - 1:
        for index in range(first + 2, last):
            if is_given_name(words.word[index], inflected=False) and is_given_name(
                words.word[first], inflected=False
            ):
                return [(first, index - 1), (index, last)]
    return [(first, last)]
