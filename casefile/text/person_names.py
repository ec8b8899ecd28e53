"""Tells whether two written names can be one person's."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations

from rapidfuzz.distance import JaroWinkler
from rapidfuzz.fuzz import ratio

from casefile.text.folding import search_fold
from casefile.text.name_keys import is_patronymic, one_script, readings, sound, stems
from casefile.text.name_rules import is_given_name

_PART = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*\.?")
_TITLES = frozenset(
    {
        "mr", "mrs", "ms", "miss", "dr", "prof", "ponas", "ponia", "herr", "frau", "pan", "pani",
        "mme", "mlle", "madame", "monsieur", "me", "maître", "herrn", "господин", "госпожа", "пан",
        "пані", "мырза", "ханым",
    }
)  # fmt: skip
_SAME, _SAME_AFTER_INITIAL = 0.93, 0.95
_WITH_INITIAL, _ALONE = 0.945, 0.94
"""Below any full name's: who bears all of it goes before who bears the surname."""
_ASK = 0.74
_LIKELY = 0.92
_LEAST_READ = 5
"""Letters; "Hanna" and "Anna", "Sara" and "Zara" are two names."""
_MARKED = 0.8
"""Score of a pair that differs only by a woman's or man's ending."""

_NICKNAMES = (
    "ales aleksandr aliaksandr aleksander alexander aleksandras oleksandr sasa alex",
    "michael mike misa mihail mykhailo mihailo mikhail", "maria masa marija",
    "elena lena alena olena jelena", "dmitri dima dmitro dzmitri", "anastasia nastia nasta",
    "vladimir vova volodimir uladzimir wlodzimierz", "evgeni zenia ievgen iauhen",
    "ekaterina katia katerina kaciarina", "natalia natasa natallia", "ivan vania ian jan jonas",
    "aleksei alos aliaksei oleksi", "svetlana sveta sviatlana", "iuri iura juri jurij",
    "tatiana tania", "robert bob", "william bill", "elizabeth liza elizaveta", "james jim",
)  # fmt: skip
_NICKNAME_SETS = tuple(frozenset(search_fold(line).split()) for line in _NICKNAMES)
_RUSSIAN_ENDING = re.compile(r"(?<=...)[oe]va?$")
_WOMANS_SURNAME = re.compile(r"(?:[oe]va|ina|skaya|skaia)$")
_MANS_SURNAME = re.compile(r"(?:[оеєё]в|[иі]н|ский|ський)$")
_WOMANS_ENDING = re.compile(r"(?:a|e|ia)$")


@dataclass(frozen=True, slots=True)
class _Written:
    """A name's parts: whole words and initials, patronymics apart."""

    whole: tuple[str, ...]
    initials: tuple[str, ...]
    patronymics: int
    surname: int
    """Which whole word is surely the surname; -1 if order does not tell."""


@lru_cache(maxsize=5_000)
def _read(name: str) -> _Written:
    turned = name
    if "," in name:
        surname, _, given = name.partition(",")
        turned = f"{given.strip()} {surname.strip()}"
    parts = [part for part in _PART.findall(turned) if part.casefold().rstrip(".") not in _TITLES]
    whole = [p for p in parts if not (p.endswith(".") or len(p) == 1)]
    initials = [p for p in parts if p.endswith(".") or len(p) == 1]
    patronymic = [p for p in whole if len(whole) > 2 and is_patronymic(p)]
    last_is_patronymic = bool(patronymic) and whole[-1] == patronymic[-1]
    whole = [p for p in whole if p not in patronymic]
    surname_at = len(whole) - 1
    if last_is_patronymic:
        surname_at = 0
    if len(whole) > 1 and "," not in name and name.isupper():
        surname_at = -1
    elif len(whole) == len("ab") and _given_name_last(*whole):
        surname_at = 0
    return _Written(tuple(whole), tuple(initials), len(patronymic), surname_at)


def _given_name_last(first: str, last: str) -> bool:
    """Whether two words are surname and given name in an office's order ("Petrenko Olena")."""
    return is_given_name(last, inflected=True) and not is_given_name(first, inflected=True)


def compare_people(first: str, second: str) -> tuple[str, float, str]:
    """Outcome ("same", "ask", "different"), score 0..1 and a reason in words."""
    one, other = _read(first), _read(second)
    if not one.whole or not other.whole:
        same = one.initials == other.initials and not (one.whole or other.whole)
        if same or _initials_fit(one, other) or _initials_fit(other, one):
            return "ask", 0.6, "only initials"
        return "different", 0.0, "only initials"
    best = ("different", 0.0, "different names")
    for left, right in _arrangements(one, other):
        best = max(best, _compare_arranged(left, right, one, other), key=lambda found: found[1])
    return best


def _initials_fit(hidden: _Written, full: _Written) -> bool:
    """Whether initials alone, as courts hide a name, are those of given name and surname."""
    if len(hidden.initials) != len("ab") or len(full.whole) != len("ab"):
        return False
    return any(
        all(_begins(word, initial) for word, initial in zip(words, hidden.initials, strict=True))
        for words in (full.whole, full.whole[::-1])
    )


def _arrangements(one: _Written, other: _Written) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Both names with the surname last; turned round as well where the order does not tell."""
    left = _surname_last(one)
    found = [(left, _surname_last(other))]
    if -1 in (one.surname, other.surname):
        found += [(left, turned) for turned in permutations(other.whole)]
    return found


def _surname_last(name: _Written) -> tuple[str, ...]:
    if name.surname == 0 and len(name.whole) > 1:
        return (*name.whole[1:], name.whole[0])
    return name.whole


def _compare_arranged(
    left: tuple[str, ...], right: tuple[str, ...], one: _Written, other: _Written
) -> tuple[str, float, str]:
    surname = _likeness(left[-1], right[-1])
    given_left, given_right = left[:-1], right[:-1]
    if given_left and given_right:
        return _compare_full(surname, _given_likeness(given_left, given_right), left, right)
    return _compare_short(surname, given_left or given_right, left, right, (one, other))


def _given_likeness(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """The likeness of the given names; a second one may be left out."""
    short, long = sorted((left, right), key=len)
    return min(max(_given_pair(word, full) for full in long) for word in short)


def _given_pair(word: str, other: str) -> float:
    likeness = _likeness(word, other)
    if likeness < _SAME and not _nicknames(word).isdisjoint(_nicknames(other)):
        return _SAME
    return likeness


@lru_cache(maxsize=20_000)
def _folded(word: str) -> str:
    return search_fold(word)


@lru_cache(maxsize=20_000)
def _nicknames(word: str) -> frozenset[int]:
    """Which of the sets of short and full given names a word is in, by their numbers."""
    folded = _folded(word)
    return frozenset(at for at, names in enumerate(_NICKNAME_SETS) if folded in names)


def _compare_full(
    surname: float, given: float, left: tuple[str, ...], right: tuple[str, ...]
) -> tuple[str, float, str]:
    score = min(surname, given)
    if given >= _SAME and _ending_replaced(left[-1], right[-1]):
        return "ask", _LIKELY, "the surname without its Russian ending"
    if score >= _ASK and len(left) == len(right) and _differ_by_sex(left, right):
        return "ask", min(score, _MARKED), "a woman's and a man's form of one name"
    if score >= _SAME:
        return "same", score, "the same name in another spelling"
    if score >= _ASK:
        part = "surnames" if surname < given else "given names"
        return "ask", score, f"the {part} are written alike, not the same"
    return "different", score, "another surname" if surname < given else "another given name"


def _ending_replaced(one: str, other: str) -> bool:
    """Whether one surname is the other with -zoda for -ov(a), as Tajik law has it since 2007."""
    return any(
        bool(_RUSSIAN_ENDING.sub("", left)) and _RUSSIAN_ENDING.sub("zoda", left) in stems(right)
        for left, right in ((one, other), (other, one))
        for left in stems(left)
        if _RUSSIAN_ENDING.search(left)
    )


def _compare_short(
    surname: float,
    given: tuple[str, ...],
    left: tuple[str, ...],
    right: tuple[str, ...],
    names: tuple[_Written, _Written],
) -> tuple[str, float, str]:
    """One of the names is a surname alone, maybe with initials."""
    one, other = names
    if one.initials and other.initials:
        agree = _initials_agree(one.initials, other.initials)
    else:
        agree = _initials_agree(one.initials or other.initials, given)
    if not agree:
        return "different", min(surname, 0.3), "another initial"
    alone = left if len(right) > 1 else right
    if given and any(_likeness(alone[-1], word) >= _SAME for word in given):
        return "ask", _MARKED, "the given name alone"
    has_initial = bool(one.initials or other.initials)
    if surname >= (_SAME_AFTER_INITIAL if has_initial else _SAME):
        if _differ_by_sex(left[-1:], right[-1:]):
            return "ask", _MARKED, "a woman's and a man's form of one surname"
        return "same", min(surname, _WITH_INITIAL if has_initial else _ALONE), "the surname alone"
    if surname >= _ASK:
        return "ask", surname * 0.95, "the surnames are written alike, not the same"
    return "different", surname * 0.5, "another surname"


def _initials_agree(initials: tuple[str, ...], given: tuple[str, ...]) -> bool:
    """Whether each initial begins the given name in its place, where both are there."""
    return all(_begins(word, initial) for initial, word in zip(initials, given, strict=False))


def _begins(word: str, initial: str) -> bool:
    letter = search_fold(initial.rstrip("."))[:1]
    return any(form.startswith(letter) for form in (search_fold(word), sound(word)))


@lru_cache(maxsize=100_000)
def _likeness(one: str, other: str) -> float:
    """How alike two words of a name sound: 1 for forms of one word, else 0..0.99."""
    if not stems(one).isdisjoint(stems(other)):
        return 1.0 if search_fold(one) == search_fold(other) else 0.97
    if read_alike(one, other):
        return 0.95
    best = 0.0
    for left in _sounds(one):
        for right in _sounds(other):
            if left == right:
                return 0.95
            best = max(best, min(ratio(left, right) / 100, JaroWinkler.similarity(left, right)))
    return best


@lru_cache(maxsize=20_000)
def _sounds(word: str) -> frozenset[str]:
    return frozenset(sound(form) for form in stems(word))


def read_alike(one: str, other: str) -> bool:
    """Whether two words are one, written down in two countries ("Duchajew", "Dukhayev")."""
    return min(len(one), len(other)) >= _LEAST_READ and not _read_stems(one).isdisjoint(
        _read_stems(other)
    )


@lru_cache(maxsize=20_000)
def _read_stems(word: str) -> frozenset[str]:
    return frozenset(stem for sound in readings(word) for stem in stems(sound))


def _differ_by_sex(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether one word alone has a woman's ending on one side only.

    Where all words differ so, or the scripts differ, the ending is a grammatical case.
    """
    if not one_script(left[-1], right[-1]):
        return _latin_woman(left[-1], right[-1]) or _latin_woman(right[-1], left[-1])
    marks = [_has_womans_ending(one, other) for one, other in zip(left, right, strict=False)]
    return any(marks) and (len(marks) == 1 or not all(marks))


def _latin_woman(latin: str, cyrillic: str) -> bool:
    """Whether the Latin surname alone has a woman's ending: it is seldom a grammatical case."""
    return (
        latin.isascii()
        and _WOMANS_SURNAME.search(latin.casefold()) is not None
        and (_MANS_SURNAME.search(cyrillic.casefold()) is not None)
    )


def _has_womans_ending(one: str, other: str) -> bool:
    short, long = sorted((_folded(one), _folded(other)), key=len)
    if short == long or short.endswith("enko"):
        return False
    return bool(_WOMANS_ENDING.search(long)) and not _WOMANS_ENDING.search(short)
