"""The words round names of one language, ready for use by the finder."""

import re
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from casefile.model.resource import resource_bytes
from casefile.text.folding import fold_word, search_fold
from casefile.text.languages import (
    names_de,
    names_en,
    names_fr,
    names_kk,
    names_lt,
    names_pl,
    names_ru,
    names_uk,
)
from casefile.text.name_concepts import country_of
from casefile.text.name_keys import stems

_MODULES: dict[str, ModuleType] = {
    "en": names_en, "lt": names_lt, "ru": names_ru, "uk": names_uk,
    "pl": names_pl, "de": names_de, "fr": names_fr, "kk": names_kk,
}  # fmt: skip
_GIVEN_NAME_LISTS = ("en", "lt", "ru", "uk", "pl", "de", "fr", "other", "own")
_SHORTEST_GIVEN_STEM = 5
_NOMINATIVE_ENDING = {
    "lt": re.compile(r"(?:[aiy]s|(?<!a)us|ė|a)$"),
    "ru": re.compile(r"(?:[бвгджзклмнпрстфхцчшщйяь]|ко|ва|на|ая)$"),
    "uk": re.compile(r"(?:[бвгґджзклмнпрстфхцчшщйяь]|ко|ва|на)$"),
    "pl": re.compile(r"(?:[bcćdfghjklłmnńprsśtwzźżyiao])$"),
}
NOMINATIVE = frozenset({"en", "de", "fr"})
"""Languages that leave a person's name as it is, but for a possessive s."""


@dataclass(frozen=True, slots=True)
class NameRules:
    """What `languages/names_*.py` says, compiled. Words are case-folded."""

    language: str
    courts: re.Pattern[str]
    bodies: re.Pattern[str]
    head_lower: bool
    """Whether a body's head word may begin with a small letter."""
    inner: re.Pattern[str]
    joiners: frozenset[str]
    endings: frozenset[str]
    name_after_head: bool
    bare: re.Pattern[str]
    proper: dict[str, str]
    titles: dict[str, str]
    kin: frozenset[str]
    """Words for a relative, in every case form."""
    roles: dict[str, str]
    byline: re.Pattern[str]
    said: frozenset[str]
    not_people: frozenset[str]
    particles: frozenset[str]
    courtesy: frozenset[str]
    town_before: re.Pattern[str]
    """Words right before a name that make it a place's: "in", "города"."""
    town_after: re.Pattern[str]
    nominative: re.Pattern[str] | None
    """How a name's last word ends when it is not inflected, where that can be told."""

    @property
    def inflected(self) -> bool:
        """Whether names take case endings in this language."""
        return self.language not in NOMINATIVE


def _inverted(meanings: dict[str, str]) -> dict[str, str]:
    return {word: meaning for meaning, words in meanings.items() for word in words.split(", ")}


@cache
def rules_of(language: str) -> NameRules:
    """The rules of a language; English ones where the language is not known."""
    module = _MODULES.get(language, names_en)
    return NameRules(
        language=language or "en",
        courts=re.compile(module.COURTS),
        bodies=re.compile(module.BODIES),
        head_lower=module.HEAD_LOWER,
        inner=re.compile(module.INNER),
        joiners=frozenset(module.JOINERS.split()),
        endings=frozenset(module.ENDINGS.split()),
        name_after_head=module.NAME_AFTER_HEAD,
        bare=re.compile(module.BARE, re.IGNORECASE),
        proper=_inverted(module.PROPER),
        titles=_inverted(module.TITLES),
        kin=frozenset(module.KIN.split(", ")),
        roles=_inverted(module.ROLES),
        byline=re.compile(rf"(?:\A|\n)\s*(?=[^\W\d_a-zа-я])(?i:{module.BYLINE})\s*$"),
        said=frozenset(module.SAID.split()),
        not_people=frozenset(module.NOT_PEOPLE.split()),
        particles=frozenset(module.PARTICLES.split()),
        courtesy=frozenset(module.COURTESY.split()),
        town_before=re.compile(rf"(?:{module.TOWN_BEFORE})\s+$"),
        town_after=re.compile(rf"\s+(?:{module.TOWN_AFTER})"),
        nominative=_NOMINATIVE_ENDING.get(language),
    )


@cache
def given_names() -> frozenset[str]:
    """Given names of many languages, as `search_fold` writes them (resources/names)."""
    names: set[str] = set()
    for source in _GIVEN_NAME_LISTS:
        text = resource_bytes("names", f"given_{source}.txt").decode("utf-8")
        names.update(line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(search_fold("\n".join(names)).split("\n"))


@cache
def _given_name_stems() -> frozenset[str]:
    found: set[str] = set()
    for name in given_names():
        found.update(stem for stem in stems.__wrapped__(name) if len(stem) >= _SHORTEST_GIVEN_STEM)
    return frozenset(found) | given_names()


def is_given_name(word: str, *, inflected: bool) -> bool:
    """Whether a word is a given name we know, in any case form where names are `inflected`."""
    if inflected:
        return not _given_name_stems().isdisjoint(stems(word))
    return fold_word(word) in given_names()


def is_given_name_alone(word: str) -> bool:
    """Whether a word without a surname is a given name, in the nominative or one ending away."""
    return not country_of(word) and not given_names().isdisjoint(stems(word))
