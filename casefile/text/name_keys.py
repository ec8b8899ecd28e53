"""The part of a name's word that stays the same in every grammatical case and script."""

import re
from functools import lru_cache

from casefile.text.folding import fold_word

# Case endings as `search_fold` writes them, longest first: Lithuanian, Slavic.
_ENDING = re.compile(
    r"(?:iaus|uose|iuie|ovi|aus|ius|uie|oie|eie|iui|ogo|ego|omu|emu|aia|oiu|uiu"
    r"|eiu|iai|iia|iem|ami|ui|ai|ei|oi|as|is|us|es|os|io|iu|ia|ie|ii|om|em|im|am|ah"
    r"|a|e|i|o|u)$"
)
# Further ways to write one sound, applied to `search_fold` on both sides before comparing.
_SOFTER = (
    ("ialek", "alek"), ("ieu", "eu"), ("iu", "u"), ("ia", "a"), ("ie", "e"), ("io", "o"),
    ("ck", "k"), ("ks", "s"), ("dz", "z"), ("c", "s"), ("h", ""), ("g", "h"), ("ii", "i"),
)  # fmt: skip
# What stands for another sound in one of the languages: Polish, French, German.
_ELSEWHERE = (
    ("tsch", "ch"), ("dsch", "dzh"), ("sch", "zh"), ("ch", "kh"), ("rz", "zh"), ("dj", "dzh"),
    ("j", "zh"), ("s", "z"),
)  # fmt: skip
_PATRONYMIC = re.compile(
    r"(?:(?:[oe]vic|ogli|oglu)(?:a|u|e|i|em|om)?|(?:uli|kizi)(?:n\w{0,3}|men)?"
    r"|(?:[oei]vn|icn)(?:a|u|e|i|y|oi|oiu))$"
)
_FATHERS_NAME = re.compile(r"(\w+(?:uli|kizi))(?:n\w{0,3}|men)$")
"""A Kazakh father's name in another case: Маратұлы-на."""
_DOUBLE = re.compile(r"(.)\1")
_SHORTEST_STEM = 3
_KAZAKH_ENDING = re.compile(r"(?:[dnt]in|[dnt]an|[dnt]en|[gk][ae]|[dt][ae]|[dnt]i|men|ben|pen)$")
_FIRST_CYRILLIC = "\u0400"
_SOFTENED = {"c": "t", "dz": "d"}
"""Lithuanian: Vyt-is, Vyč-io; Med-is, Medž-io."""


@lru_cache(maxsize=20_000)
def stems(word: str) -> frozenset[str]:
    """The word folded, and without its case ending: forms of one name share one of these.

    "Хасенова", "Khassenov" and "Khassenovui" share "hasenov"; "Arno" and "Arnas" share "arn".
    """
    folded = fold_word(word).replace("'", "").replace("-", "")
    found = {folded}
    fathers = _FATHERS_NAME.match(folded)
    if fathers:
        found.add(fathers[1])
    if word[:1] >= _FIRST_CYRILLIC:
        kazakh = _KAZAKH_ENDING.search(folded)
        if kazakh and kazakh.start() > _SHORTEST_STEM:
            found.add(folded[: kazakh.start()])
            found.add(folded[: kazakh.start() + 1])  # "Ерболат-тың": one t of two is left
    ending = _ENDING.search(folded)
    if ending and ending.start() >= _SHORTEST_STEM:
        stem = folded[: ending.start()]
        found.add(stem)
        if stem.endswith("i") and len(stem) > _SHORTEST_STEM and ending[0] in ("os", "oie"):
            found.add(stem[:-1])  # Gabij-os, as Gab-ija
        for soft, hard in _SOFTENED.items():
            if stem.endswith(soft) and ending[0].startswith("i"):
                found.add(stem.removesuffix(soft) + hard)
    return frozenset(found)


def one_script(first: str, second: str) -> bool:
    """Whether two words are both in Latin or both in Cyrillic letters."""
    return (first[:1] >= _FIRST_CYRILLIC) == (second[:1] >= _FIRST_CYRILLIC)


def same_word(first: str, second: str, *, inflected: bool = True) -> bool:
    """Whether two words can be one name's word; `inflected` also looks past case endings."""
    if inflected:
        return not stems(first).isdisjoint(stems(second))
    return fold_word(first) == fold_word(second)


def written_as(word: str, known: str, *, inflected: bool) -> bool:
    """Whether a text's word can be a known name's word, in either script.

    In a language that leaves names as they are (not `inflected`) the text's word has no ending to
    take off: "Sadykova" is not "Садыков", though "Садыкова" may be "Sadykov".
    """
    if inflected:
        return not stems(word).isdisjoint(stems(known))
    if one_script(word, known):
        return fold_word(word) == fold_word(known)
    return fold_word(word).replace("'", "").replace("-", "") in stems(known)


def is_patronymic(word: str) -> bool:
    """Whether a word is a father's name ("Нурович", "Мередовну"), by its ending."""
    return _PATRONYMIC.search(fold_word(word)) is not None


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The word still coarser than `search_fold`: how two languages may write one foreign name."""
    folded = fold_word(word).replace("-", "").replace("'", "")
    return _softened(folded)


def _softened(folded: str) -> str:
    for spelling, plain in _SOFTER:
        folded = folded.replace(spelling, plain)
    return _DOUBLE.sub(r"\1", folded)


@lru_cache(maxsize=20_000)
def readings(word: str) -> frozenset[str]:
    """How a name's word may sound, as its letters may be Polish, German, French or Ukrainian.

    "ch" is kh in Polish and German, "j" zh in French, "rz" zh in Polish, "sch" zh and "s" z in
    German, "г" h in Ukrainian. Forms of one name share one of these.
    """
    plain = word.casefold()
    spelt = {plain}
    for foreign, known in _ELSEWHERE:
        spelt |= {one.replace(foreign, known) for one in spelt if foreign in one}
    sounds = {sound(one) for one in spelt}
    return frozenset(sounds | {one.replace("h", "") for one in sounds})
