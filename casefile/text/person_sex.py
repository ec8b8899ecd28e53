"""Says whether a name or a pronoun is surely a woman's or a man's, where its form shows it."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal

from casefile.text.name_rules import is_given_name

Sex = Literal["woman", "man", ""]

# Endings of surnames and father's names that change with the sex, in Latin and Cyrillic letters.
_WOMAN = re.compile(
    r"(?:[oe]va|[ij]ewa|owa|ina|sk[ay]ya|skaja|skaia|ska|cka|cká|ienė|iene|aitė|aite|ytė|yte|utė|ute|[oe]vna"
    r"|kyzy|ова|ева|ёва|ина|ская|цкая|ська|цька|вна|қызы|кызы)$"
)
_MAN = re.compile(
    r"(?:[oe]v|[oe]ff|[ij]ew|sky|skij|skyi|skiy|ski|cki|[oe]vich|ovych|evič|yuly|uly|ов|ев|ёв|ский|цкий"
    r"|ський|цький|вич|ұлы|улы)$"
)
_MAYBE_GENITIVE = re.compile(r"(?:[оеё]ва|ина|[аеиоуыьі]я|[^аеиоуыьіяюй]а)$")
_SHORTEST = 5

_PRONOUNS: dict[str, tuple[str, str]] = {
    "en": ("she|her|hers|herself", "he|him|his|himself"),
    "lt": ("ji|jos|jai|ją|ja", "jis|jo|jam|jį|juo"),
    "ru": ("она|её|ее|ей|ней|нею", "он|его|ему|него|нему|нём|нем"),
    "uk": ("вона|її|їй|неї|нею", "він|його|йому|нього|ньому"),
    "pl": ("ona|jej|ją|niej|nią", "on|jego|jemu|mu|go|niego|nim"),
    "de": ("sie|ihr|ihre[rmns]?", "er|ihm|ihn|seine?[rmns]?"),
    "fr": ("elle", "il"),
}


@lru_cache(maxsize=64)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def sex_of_pronoun(text: str, language: str) -> Sex:
    """Whom the pronouns of a stretch mean; "" where there are none, or some of both."""
    if language not in _PRONOUNS:
        return ""
    woman, man = (bool(_pattern(words).search(text)) for words in _PRONOUNS[language])
    if woman == man:
        return ""
    return "woman" if woman else "man"


def sex_of_name(spellings: Iterable[str]) -> Sex:
    """Whose name it is by the ending of its words; "" where no ending tells, or they differ."""
    words = [word.casefold() for name in spellings for word in name.split()]
    long = [word for word in words if len(word) >= _SHORTEST]
    woman, man = (any(shape.search(word) for word in long) for shape in (_WOMAN, _MAN))
    if woman == man or (woman and _maybe_a_mans(words, long)):
        return ""
    return "woman" if woman else "man"


# How surnames that change with the sex end, a woman's and a man's, in the cases that tell.
_SURNAMES: dict[str, tuple[str, str]] = {
    "ru": (r"[оеё]вой|иной|[сц]к(?:ая|ую|ой)", r"[оеё]в(?:ым|е)?|[сц]к(?:ий|ого|ому|им|ом)"),
    "uk": (r"[оеєі]в(?:ої|ій|ою)|[сц]ьк(?:а|ої|ій|у|ою)", r"[сц]ьк(?:ий|ого|ому|им)|[оеє]в(?:им)?"),
    "pl": (r"[oe]w(?:ej|ą)|[sc]k(?:a|iej|ą)", r"[oe]w(?:owi|em)?|[sc]k(?:i|iego|iemu|im)"),
    "lt": (r"ien(?:ė|ės|ei|ę|e)|[auiy]t(?:ė|ės|ei|ę)", r"(?:[aiy]s|[aiy]čio|aus|ius)"),
    "kk": (r"[оеё]ва\w{0,3}", r"[оеё]в(?:т[ыі]ң|т[ыі]|қа|ке|пен)?"),
}  # fmt: skip
_SUBJECT = {"ru": r"[оеё]ва|ина", "uk": r"[оеє]ва|іна", "pl": r"[oe]wa"}
"""A woman's in the nominative, a man's in the genitive: which, only its place can tell."""


def sex_of_surname(word: str, language: str, *, subject: bool) -> Sex:
    """Whose a surname standing alone is, where the language shows it.

    `subject` says that it opens its sentence, so that it stands in the nominative.
    """
    if language not in _SURNAMES:
        return ""
    woman, man = _SURNAMES[language]
    if subject and language in _SUBJECT:
        woman = f"{woman}|{_SUBJECT[language]}"
    for sex, endings in (("woman", woman), ("man", man)):
        if _pattern(rf"\w\w+(?:{endings})").fullmatch(word):
            return "woman" if sex == "woman" else "man"
    if (
        not subject
        and language in _SUBJECT
        and _pattern(rf"\w\w+(?:{_SUBJECT[language]})").fullmatch(word)
    ):
        return "man"
    return ""


def _maybe_a_mans(words: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a woman's ending may be the genitive of a man's: Белослудцева, Jerbolata Nowikowa."""
    if any(is_given_name(word, inflected=False) for word in words):
        return False
    polish = any(word.endswith(("owa", "ewa")) for word in long)
    return all(_MAYBE_GENITIVE.search(word) or (polish and word[-1] == "a") for word in long)


@lru_cache(maxsize=4096)
def sex_of_one(name: str) -> Sex:
    """The same of one spelling; asked again and again of the people of a text."""
    return sex_of_name((name,))


# Endings that show another case than the nominative, of men's and women's names.
_OBLIQUE: dict[str, tuple[str, str]] = {
    "ru": (r"а|я|у|ю|ом|ем|ём|ым|им|ого|его|ому|ему|е", r"ой|ей|у|ю|е|ы|и"),
    "uk": (r"а|я|у|ю|ом|ем|єм|им|ого|ому|ові|еві|єві|і", r"ої|ій|у|ю|і|и|ою|ею|єю"),
    "pl": (r"a|u|em|ego|emu|ym|im|owi|ie|ą|ę", r"ej|ą|ę|y|i|ie"),
    "lt": (r"o|ui|ą|u|e|aus|iaus|io|iui|į|iu|yje", r"os|ės|ai|ei|ą|ę|oje|ėje"),
    "kk": (r"[нтд][ыі]ң|[ғқ]а|[гк]е|на|не|[нтд][ыі]|[дт][ае]|[нтд][ае]н|м[ае]н",) * 2,
}
_CYRILLIC = frozenset({"ru", "uk", "kk"})


def is_nominative(name: str, language: str, sex: Sex) -> bool:
    """Whether a name may stand alone as it is: no word of it has the ending of another case.

    Doubtful ones ("Никита") count as inflected: nothing is said then rather than something wrong.
    """
    if language not in _OBLIQUE or (language in _CYRILLIC and name.isascii()):
        return True
    man, woman = _OBLIQUE[language]
    endings = woman if sex == "woman" else man if sex == "man" else f"{man}|{woman}"
    return not any(
        _pattern(rf"\w+(?:{endings})").fullmatch(word) for word in re.findall(r"[^\W\d_]{3,}", name)
    )
