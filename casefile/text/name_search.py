"""Finds somebody's name in any text, however it is written, and puts other words in its place.

Looked for is every word of every spelling: in either script, in any grammatical case, romanised in
another country's way, inside file names and addresses. Rather one word too many than one too few:
what is found here is hidden, blacked out or keeps a paper from being written.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, Final, NamedTuple

from casefile.text.folding import search_fold
from casefile.text.language import LANGUAGES
from casefile.text.name_keys import readings, stems
from casefile.text.name_rules import is_given_name, rules_of

_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_PIECE = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"[ \u00a0\u202f.]{0,3}|, ?|-|_")
_LEAST_READ: Final = 5
_LEAST_BEGUN: Final = 4
"""Letters of a stem that may go on with an ending of at most _ENDING more."""
_ENDING: Final = 4
_LEAST_SMALL: Final = 6
"""Letters of a name that is also looked for inside other words and with small letters inflected."""
_FLEETING = re.compile(r"^(.+)[eo]([bdfgklmnprstvzh])$")
_SOFTENED = {
    "k": ("c",),
    "g": ("dz", "z"),
    "t": ("c",),
    "d": ("dz", "z"),
    "r": ("rz",),
    "h": ("s",),
}
"""How a stem's last sound changes before -e and -i in Polish and Ukrainian: Olga, Oldze."""


@dataclass(frozen=True, slots=True)
class HiddenName:
    """Somebody whose name is looked for: every spelling, and the words that stand instead.

    Of a court or organisation (not `person`) only whole spellings are looked for.
    """

    spellings: tuple[str, ...]
    instead: str
    person: bool = True


class Found(NamedTuple):
    """A name in a text: its place in code points, and which of the names looked for it is."""

    start: int
    end: int
    which: int


class _Word(NamedTuple):
    start: int
    end: int
    text: str


class NameSearch:
    """Looks for some names in any number of texts.

    `others` are names of people that may be read: their given names are left to them.
    """

    def __init__(self, names: Sequence[HiddenName], others: Sequence[str] = ()) -> None:
        self.names = tuple(names)
        self._words = [
            (which, form)
            for which, one in enumerate(names)
            if one.person
            for form in sorted({word for name in one.spellings for word in _name_words(name)})
        ]
        self._phrases = [
            (which, words)
            for which, one in enumerate(names)
            if not one.person
            for words in sorted({tuple(_PIECE.findall(name)) for name in one.spellings})
            if words
        ]
        self._others = [tuple(_PIECE.findall(name)) for name in others]
        self._known: dict[str, int] = {}

    def find(self, text: str) -> list[Found]:
        """Every place of a name, in reading order, none over another."""
        tokens = list(_words_of(text))
        hits = [
            Found(*hit)
            for hit in self._single(tokens)
            if not self._is_month(text, hit[0], hit[1], hit[2])
        ]
        hits += self._whole(text)
        return self._joined(text, sorted(hits))

    def without(self, text: str) -> str:
        """The text with other words in place of each name."""
        pieces, at = [], 0
        for one in self.find(text):
            instead = self.names[one.which].instead
            if instead.endswith(".") and text[one.end : one.end + 1] == ".":
                instead = instead[:-1]
            pieces += [text[at : one.start], instead]
            at = one.end
        return "".join([*pieces, text[at:]])

    def _single(self, tokens: Sequence[_Word]) -> Iterator[tuple[int, int, int]]:
        """Words that are a word of a person's name."""
        for at, token in enumerate(tokens):
            which = self._which(token.text)
            if which >= 0 and not self._is_others(tokens, at):
                yield token.start, token.end, which

    def _which(self, word: str) -> int:
        if word not in self._known:
            self._known[word] = next(
                (which for which, form in self._words if _is_form(word, form)), -1
            )
        return self._known[word]

    def _is_month(self, text: str, start: int, end: int, which: int) -> bool:
        """Whether a word that could be a form of a name is a month of a date: "11 March" of Marta.

        A word that is the very name, capital and all, is never taken for a month.
        """
        word = text[start:end]
        if word not in _months():
            return False
        spelled = {part for name in self.names[which].spellings for part in _name_words(name)}
        dated = _DAY_BEFORE.search(text, 0, start) or _YEAR_BEHIND.match(text, end)
        return word not in spelled and dated is not None

    def _is_others(self, tokens: Sequence[_Word], at: int) -> bool:
        """Whether a given name stands beside the surname of somebody who may be named."""
        word = tokens[at].text
        if not self._others or not is_given_name(word, inflected=True):
            return False
        beside = [tokens[near].text for near in (at - 1, at + 1) if 0 <= near < len(tokens)]
        return any(
            any(_is_form(word, part) for part in name)
            and any(
                _is_form(near, part) and self._which(near) < 0 for near in beside for part in name
            )
            for name in self._others
            if len(name) > 1
        )

    def _whole(self, text: str) -> Iterator[Found]:
        """Whole names of courts and organisations."""
        if not self._phrases:
            return
        words = [_Word(one.start(), one.end(), one[0]) for one in _PIECE.finditer(text)]
        for which, phrase in self._phrases:
            for at in range(len(words) - len(phrase) + 1):
                here = words[at : at + len(phrase)]
                if all(_same(one.text, part) for one, part in zip(here, phrase, strict=True)):
                    yield Found(here[0].start, here[-1].end, which)

    def _joined(self, text: str, hits: Sequence[Found]) -> list[Found]:
        """Words of one name as one place, with the initials beside them."""
        done: list[Found] = []
        for hit in hits:
            if done and hit.start < done[-1].end:
                continue
            one = self._with_initials(text, hit)
            last = done[-1] if done else None
            if (
                last
                and (one.start <= last.end or _BETWEEN.fullmatch(text[last.end : one.start]))
                and (last.which == one.which or self._names_both(one.which, text, last))
            ):
                done[-1] = Found(last.start, max(one.end, last.end), one.which)
            else:
                done.append(Found(max(one.start, last.end if last else 0), one.end, one.which))
        return done

    def _names_both(self, which: int, text: str, last: Found) -> bool:
        """Whether a given name found of somebody else is as well that of the surname behind it."""
        word = text[last.start : last.end]
        return any(one == which and _is_form(word, form) for one, form in self._words)

    def _with_initials(self, text: str, hit: Found) -> Found:
        """The place with initials of the same name right before or behind it."""
        if not self.names[hit.which].person:
            return hit
        letters = {
            letter
            for name in self.names[hit.which].spellings
            for word in _PIECE.findall(name)
            for letter in (word[0].casefold(), search_fold(word)[:1])
        }
        start, end = hit.start, hit.end
        while (found := _BEFORE.search(text, 0, start)) and _begins(found[1], letters):
            start = found.start(1)
        while (found := _BEHIND.match(text, end)) and _begins(found[1], letters):
            end = found.end()
        return Found(start, end, hit.which)


_DAY_BEFORE = re.compile(
    r"(?:\d(?:st|nd|rd|th|-?[\w]{1,2})?\.?|\b(?:in|im|since|seit|until|till|bis|by|from|vom|early|late"
    r"|mid|last|next|this|Ende|Anfang|Mitte))[ \u00a0\u202f-]{1,2}$",
    re.IGNORECASE,
)
_YEAR_BEHIND = re.compile(r"\.?,?[ \u00a0\u202f]{1,2}\d")


@cache
def _months() -> frozenset[str]:
    """Names of months as dates spell them: with a capital letter only where a language does so."""
    found: set[str] = set()
    for language in LANGUAGES:
        data: Any = import_module(f"casefile.text.languages.{language}")
        forms = [form.strip() for listed in data.MONTHS for form in listed.split(",")]
        found.update(form.capitalize() if data.CAPITAL_MONTHS else form for form in forms)
    return frozenset(found)


_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]{1,2}\.)[ \u00a0\u202f-]?$")
_BEHIND = re.compile(r"[ \u00a0\u202f]([^\W\d_]{1,2}\.)")


def _begins(initial: str, letters: set[str]) -> bool:
    return initial[0].casefold() in letters or search_fold(initial[0])[:1] in letters


def _words_of(text: str) -> Iterator[_Word]:
    """The words of a text, and the pieces of those with hyphens and apostrophes."""
    for one in _TOKEN.finditer(text):
        pieces = list(_PIECE.finditer(text, one.start(), one.end()))
        if len(pieces) > 1:
            yield _Word(one.start(), one.end(), one[0])
        for piece in pieces:
            yield _Word(piece.start(), piece.end(), piece[0])


@cache
def _courtesy() -> frozenset[str]:
    return frozenset(
        word.casefold() for language in LANGUAGES for word in rules_of(language).courtesy
    ) | {"prof", "miss", "господин", "госпожа", "пан", "пані"}


def _name_words(name: str) -> list[str]:
    """The words of a spelling that tell who it is: no initials, titles or particles."""
    words = []
    for token in _TOKEN.finditer(name):
        dotted = name[token.end() : token.end() + 1] == "."
        for word in {token[0], *_PIECE.findall(token[0])}:
            known = word.casefold() in _courtesy() or (dotted and len(word) <= 3)
            if len(word) > 1 and word[0].isupper() and not known:
                words.append(word)
    return words


@lru_cache(maxsize=4_096)
def _forms(word: str) -> frozenset[str]:
    """What a form of this word may begin with, folded."""
    found = set(stems(word))
    if len(word) >= _LEAST_READ:
        found |= _read(word)
    for form in list(found):
        if (fleeting := _FLEETING.match(form)) and len(form) >= _LEAST_BEGUN:
            found.add(fleeting[1] + fleeting[2])
        if len(form) > 2:
            found |= {form[:-1] + soft for soft in _SOFTENED.get(form[-1], ())}
    return frozenset(found)


@lru_cache(maxsize=20_000)
def _read(word: str) -> frozenset[str]:
    return frozenset(stem for sound in readings(word) for stem in stems(sound))


@lru_cache(maxsize=50_000)
def _is_form(word: str, name: str) -> bool:
    """Whether a word of a text can be this word of a name."""
    folded, plain = _folded(word), _folded(name)
    if folded == plain:
        return len(name) > 2 or word[0].isupper()
    if len(plain) >= _LEAST_SMALL and plain in folded:
        return True
    if len(name) <= 2 or (not word[0].isupper() and len(plain) < _LEAST_SMALL):
        return False
    forms = _forms(name)
    if not stems(word).isdisjoint(forms):
        return True
    if _goes_on(folded, forms):
        return True
    return min(len(word), len(name)) >= _LEAST_READ and not _read(word).isdisjoint(forms)


def _folded(word: str) -> str:
    return search_fold(word).replace("'", "").replace("-", "")


def _goes_on(folded: str, forms: frozenset[str]) -> bool:
    """Whether a word is one of these stems with an ending."""
    return any(
        len(form) >= _LEAST_BEGUN and folded.startswith(form) and len(folded) - len(form) <= _ENDING
        for form in forms
    )


def _same(word: str, part: str) -> bool:
    """Whether two words of an office's name are one; short forms in capitals stay what they are."""
    if part.isupper() and len(part) > 1:
        return word == part
    return word[:1].isupper() == part[:1].isupper() and not stems(word).isdisjoint(stems(part))


def apart_from(name: HiddenName, own: Sequence[str]) -> HiddenName:
    """A person's name without the words that are another's as well: a family's common surname."""
    if not name.person:
        return name
    shared = {word for spelling in own for word in _name_words(spelling)}
    words = sorted({word for spelling in name.spellings for word in _name_words(spelling)})
    left = [
        word
        for word in words
        if not any(_is_form(word, one) or _is_form(one, word) for one in shared)
    ]
    return HiddenName(tuple(left), name.instead)


def initials(name: str) -> str:
    """What stands for a name when nothing else was chosen: "T. B." for Tamar Beridze."""
    words = [word for word in _PIECE.findall(name) if word.casefold() not in _courtesy()]
    return " ".join(f"{word[0].upper()}." for word in words[:3])
