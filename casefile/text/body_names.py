"""Tells whether two names of courts or bodies mean the same one."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from casefile.text.folding import fold_word, search_fold
from casefile.text.name_concepts import (
    CONCEPTS,
    LEVELS,
    concept_of,
    country_of,
    is_noise,
    opens_tail,
)
from casefile.text.name_keys import sound, stems
from casefile.text.name_places import english_names

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_ELIDED = re.compile(r"^[dl][’'](?=\w)", re.IGNORECASE)
"""The article or "of" that French ties to a name: d’Almaty."""
_ACRONYM = re.compile(r"[A-ZĄČĘĖĮŠŲŪŽА-ЯЁІЇЄҚҰӘ]{2,8}")
_NEAR_SPELLING = 86
_KNOWN_ACRONYMS = {
    "ecthr": "European Court of Human Rights", "echr": "European Court of Human Rights",
    "еспч": "European Court of Human Rights", "ežtt": "European Court of Human Rights",
    "etpc": "European Court of Human Rights", "etpcz": "European Court of Human Rights",
    "egmr": "European Court of Human Rights", "cedh": "European Court of Human Rights",
    "єспл": "European Court of Human Rights", "lvat": "Supreme Administrative Court of Lithuania",
    "мвд": "Министерство внутренних дел", "мвс": "Міністерство внутрішніх справ",
    "ofpra": "Office français de protection des réfugiés et apatrides",
    "cnda": "Cour nationale du droit d’asile", "bamf": "Bundesamt für Migration und Flüchtlinge",
    "vrm": "Vidaus reikalų ministerija", "nsa": "Naczelny Sąd Administracyjny",
    "wsa": "Wojewódzki Sąd Administracyjny",
}  # fmt: skip
_MOST_ACRONYM_WORDS = 8
_COMPOUNDS = (
    (search_fold("gericht"), "court"), (search_fold("gerichtshof"), "court"),
    (search_fold("rechte"), "rights"), (search_fold("rechts"), "rights"),
    (search_fold("ausschuss"), "committee"),
    (search_fold("ministerium"), "ministry"), (search_fold("anwaltschaft"), "prosecutor"),
    (search_fold("behörde"), "office"), (search_fold("parlament"), "parliament"),
    (search_fold("lingsrat"), "council"),
)  # fmt: skip
"""Second parts of German compounds: Verwaltungsgericht, Menschenrechte."""
_GENITIVE = re.compile(r"(?<=gericht)e?s$")
"""Of a German court; folded, its last sounds would melt into one."""
_OF_TOWN = re.compile(r"(?:(?:in)?sk|er)$")
_OF_PLACE = re.compile(r"s?k$")
_LONG_ENOUGH = 4
_STRASBOURG = search_fold("Strasbourg")
_OF_STRASBOURG = frozenset({_STRASBOURG, "court", "european", "human", "rights"})
_ONE_A_TOWN = frozenset({"administrative", "court"})
_LEFT_OUT = frozenset({"regional", "district", "city"})
"""Levels that other countries' papers leave out."""


@dataclass(frozen=True, slots=True)
class BodySign:
    """What a body's name says, whatever its language and word order."""

    main: frozenset[str]
    """The words before "of", "under", "prie", "города"."""
    tail: frozenset[str]
    countries: frozenset[str]
    initials: str
    acronym: str

    @property
    def concepts(self) -> frozenset[str]:
        """All telling words."""
        return self.main | self.tail


@lru_cache(maxsize=5_000)
def body_sign(name: str) -> BodySign:
    """The parts of a name that decide which body is meant."""
    words = [
        _ELIDED.sub("", word).removesuffix("’s").removesuffix("'s") for word in _WORD.findall(name)
    ]
    countries = frozenset(filter(None, map(country_of, words)))
    opened = next((i for i, word in enumerate(words) if i and opens_tail(word)), len(words))
    main, tail = (
        frozenset(sign for w in part if not is_noise(w) and not country_of(w) for sign in _signs(w))
        for part in (words[:opened], words[opened:])
    )
    if _STRASBOURG in main | tail and main | tail <= _OF_STRASBOURG:
        main, tail, countries = _OF_STRASBOURG - {_STRASBOURG}, frozenset(), frozenset()
    if "prosecutor" in main:
        main -= {"office"}  # the Prosecutor's Office is no other than the prosecution
    initials = "".join(word[0] for word in words if word[0].isupper())
    bare = name.strip()
    acronym = bare if _ACRONYM.fullmatch(bare) or bare.casefold() in _KNOWN_ACRONYMS else ""
    return BodySign(main, tail - main, countries, initials, acronym)


def _signs(word: str) -> frozenset[str]:
    """What a word says: a German compound says two things, a town is called as in English."""
    sign, folded = concept_of(word), fold_word(_GENITIVE.sub("", word))
    compound = {name for tail, name in _COMPOUNDS if folded.find(tail) > 0}
    if sign in CONCEPTS or compound:
        return frozenset({sign} & CONCEPTS | compound)
    town = _town(word) if word[:1].isupper() else ""
    return frozenset({town or sign})


def _town(word: str) -> str:
    """The English name of the town a word names or is the adjective of ("Алматинский")."""
    for stem in (word, *(_OF_TOWN.sub("", one) for one in stems(word) if _OF_TOWN.search(one))):
        towns = english_names(stem)
        if len(towns) == 1:
            return search_fold(next(iter(towns)))
    return ""


def is_general(name: str) -> bool:
    """Whether a name is a head word alone ("the Court", "Sądu"), which any such body bears."""
    sign = body_sign(name)
    return (
        len(sign.concepts) == 1
        and sign.concepts <= CONCEPTS
        and not (sign.acronym or sign.countries)
    )


def compare_bodies(first: str, second: str) -> tuple[str, float, str]:
    """Outcome ("same", "ask", "different"), score 0..1 and a reason in words."""
    one, other = body_sign(first), body_sign(second)
    if one.acronym or other.acronym:
        return _compare_acronym(one, other, first, second)
    if one.countries and other.countries and one.countries.isdisjoint(other.countries):
        return "different", 0.1, "of different countries"
    left, right = _without_near(one.concepts, other.concepts)
    shared = len(one.concepts) - len(left)
    if not left and not right:
        return ("same", 1.0, "the same words") if shared else ("ask", 0.5, "no words to compare")
    levels = (left | right) & LEVELS
    both = one.concepts & other.concepts
    one_sided = bool(levels) and not (left and right)
    if one_sided and levels == {"regional"} and both > _ONE_A_TOWN:
        return "same", 0.9, "a town has one administrative court"
    if one_sided and levels <= _LEFT_OUT and shared > 1:
        return "ask", 0.6, "one name does not say which level of court"
    if levels:
        return "different", 0.2, "another kind of court"
    if left and right:
        share = shared / max(len(one.concepts), len(other.concepts))
        return "different", share / 2, "different words"
    return _compare_longer(one, other, left | right, shared)


def _compare_longer(
    one: BodySign, other: BodySign, extra: set[str], shared: int
) -> tuple[str, float, str]:
    """One name has all words of the other and the `extra` ones."""
    short, long = sorted((one, other), key=lambda sign: len(sign.concepts))
    if shared > 1 and (long.main == short.main or extra <= long.tail):
        if long.main <= short.concepts:
            return "same", 0.9, "one name is the other with more words"
        return "different", 0.3, "one is a part of the other"
    if short.main.isdisjoint(long.main):
        return "different", 0.3, "one is a part of the other"
    if shared > 1 and not extra & long.tail:
        return "ask", 0.7, "one name is the other with more words"
    if shared == 1 and len(short.concepts) == 1:
        return "ask", 0.6, "only the general word is the same"
    return "different", 0.1, "different words"


def _without_near(one: frozenset[str], other: frozenset[str]) -> tuple[set[str], set[str]]:
    """The words each name has alone, near spellings ("dialog", "dialogue") taken as one."""
    left, right = set(one - other), set(other - one)
    for word in sorted(left):
        for near in sorted(right):
            alike = sound(word) == sound(near) or ratio(word, near) >= _NEAR_SPELLING
            alike = alike or _adjective_of(word, near) or _adjective_of(near, word)
            if alike and not {word, near} & LEVELS:
                left.discard(word)
                right.discard(near)
                break
    return left, right


def _adjective_of(adjective: str, place: str) -> bool:
    """Whether a word is the Slavic adjective of an unknown place: "Медеуский" of "Medeu"."""
    found = _OF_PLACE.search(adjective)
    return (
        found is not None
        and found.start() >= _LONG_ENOUGH
        and (
            adjective[: found.start()].startswith(place[:-1])
            and abs(found.start() - len(place)) <= 1
            and len(place) >= _LONG_ENOUGH
        )
    )


def _compare_acronym(
    one: BodySign, other: BodySign, first: str, second: str
) -> tuple[str, float, str]:
    if one.acronym and other.acronym:
        same = one.acronym == other.acronym
        return ("same", 1.0, "the same letters") if same else ("different", 0.0, "other letters")
    acronym = one.acronym or other.acronym
    name = second if one.acronym else first
    initials = (other if one.acronym else one).initials
    known = _KNOWN_ACRONYMS.get(acronym.casefold())
    if known:
        outcome, score, _ = compare_bodies(known, name)
        return outcome, score, "a usual short form"
    if acronym == initials and len(initials) <= _MOST_ACRONYM_WORDS:
        return "same", 0.95, "the first letters"
    return "different", 0.0, "not its first letters"
