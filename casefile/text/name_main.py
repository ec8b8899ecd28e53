"""Chooses the spelling to call somebody by."""

import re
from collections.abc import Sequence
from functools import cache

from casefile.text.name_case import in_mixed_case
from casefile.text.name_keys import is_patronymic
from casefile.text.name_rules import NOMINATIVE, rules_of

_QUOTES = '„“”"«»'
_CASE_FORM = {
    "lt": re.compile(r"(?:[oąįųęeiu]|ės|os|aus|ies)$"),
    "ru": re.compile(r"(?:[уюыие]|[оеы]м|..[ое]й|ого|его)$"),
    "uk": re.compile(r"(?:[уюиіе]|[оеєи]м|ою|ею|ого)$"),
    "pl": re.compile(r"(?:iego|ego|emu|owi|ą|ę|iej|em|y?m)$"),
}
"""How a person's name surely ends outside the nominative."""
_FATHERS_NAME = re.compile(r"(?:ич|на|оглы|углы|кызы|улы|қызы|ұлы|vich|vna)$")
_HEAD_FORMS = re.compile(r"([^|()?:]+)\(\?:([^()|]*)")
_LONGEST_ENDING = 2


def best_name(spellings: Sequence[tuple[str, str]], kind: str, language: str) -> str:
    """Of (spelling, its language) the one to print: full, not inflected, in the main `language`.

    A bare head word ("the Department") or a single name is taken only where nothing longer is
    there, an inflected form only where the nominative is not. Capitals are taken off.
    """
    if not spellings:
        return ""
    names = [name.strip(_QUOTES) for name, _ in spellings]

    def rank(place: int) -> tuple[bool, bool, bool, bool, int, bool, int]:
        name, its_language = names[place], spellings[place][1]
        return (
            _says_enough(name, its_language, kind),
            kind != "person" or not _is_address(name, its_language),
            _is_nominative(name, its_language, kind) and not _is_case_of_another(name, names),
            its_language == language,
            sum("." not in word for word in name.split()),
            not any(word.isupper() and len(word) > _LONGEST_ENDING for word in name.split()),
            -place,
        )

    best = max(range(len(names)), key=rank)
    written_in = spellings[best][1]
    if kind == "person":
        return _person(names[best])
    alike = [name for name, one in spellings if one == written_in]
    return in_mixed_case(names[best], alike, written_in)


def _person(name: str) -> str:
    """The name with its capitals taken off: "Anna KOWALSKA", "ИВАНОВ Пётр"; initials stay."""
    return " ".join(
        "-".join(part.capitalize() for part in word.split("-"))
        if word.isupper() and len(word) > _LONGEST_ENDING and word.replace("-", "").isalpha()
        else word
        for word in name.split()
    )


def _is_address(name: str, language: str) -> bool:
    """Whether a name begins with Mr, Ms or their like."""
    return name.casefold().split()[0].rstrip(".") in rules_of(language).courtesy


def _says_enough(name: str, language: str, kind: str) -> bool:
    """Whether it is more than one word, no form of address, no bare "the Department"."""
    words = name.casefold().split()
    rules = rules_of(language)
    if kind == "person":
        return len(words) > 1 and not _is_address(name, language)
    return len(words) > 1 and not rules.bare.fullmatch(name)


def _is_nominative(name: str, language: str, kind: str) -> bool:
    if language in NOMINATIVE or language not in _CASE_FORM:
        return True
    if kind == "person":
        return all(_person_word(word, language) for word in name.split() if "." not in word)
    bases, forms = _heads(language)
    head = next((word for word in name.casefold().split() if forms.fullmatch(word)), "")
    return not head or head in bases


def _person_word(word: str, language: str) -> bool:
    lower = word.casefold()
    if is_patronymic(lower) and _FATHERS_NAME.search(lower):
        return True
    return not is_patronymic(lower) and _CASE_FORM[language].search(lower) is None


def _is_case_of_another(name: str, names: Sequence[str]) -> bool:
    """Whether another spelling is this one without endings: "Sadykovo" beside "Sadykov"."""
    words = name.casefold().split()
    for one in names:
        others = one.casefold().split()
        if len(others) == len(words) and others != words:
            pairs = list(zip(words, others, strict=True))
            longer = (len(word) - len(other) for word, other in pairs)
            if all(word.startswith(other) for word, other in pairs) and all(
                0 <= extra <= _LONGEST_ENDING for extra in longer
            ):
                return True
    return False


@cache
def _heads(language: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """The head words of bodies in the nominative, and the pattern of all their case forms.

    `languages/names_*.py` writes each with its endings, the nominative's first.
    """
    rules = rules_of(language)
    source = f"{rules.courts.pattern}|{rules.bodies.pattern}"
    found = _HEAD_FORMS.findall(source)
    endings = {stem: source.split(f"{stem}(?:", 1)[1].split("|", 1)[0] for stem, _ in found}
    bases = frozenset(stem + ending.rstrip(")") for stem, ending in endings.items())
    forms = "|".join(f"(?:{one.pattern})" for one in (rules.courts, rules.bodies))
    return bases, re.compile(forms)
