"""Writes a text the way it is looked up: no case, no accents, one script.

`fold` is exact enough to be a name's key: two names with one fold are spelled alike. `search_fold`
goes further and is for the search index and the query only: it takes the usual ways of writing one
sound (kh or h, sh or sz, w or v, one letter or two) as the same. Both keep the number of words.
"""

import unicodedata
from functools import lru_cache

# Cyrillic as the passports of these countries write it, near BGN/PCGN; soft and hard signs vanish.
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "ғ": "g", "д": "d", "ђ": "d", "е": "e",
    "ё": "e", "є": "ye", "ж": "zh", "җ": "j", "ҷ": "j", "ӂ": "zh", "з": "z", "и": "i", "і": "i",
    "ї": "yi", "ӣ": "i", "й": "y", "ј": "j", "к": "k", "қ": "k", "л": "l", "љ": "l", "м": "m",
    "н": "n", "ң": "n", "њ": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "ћ": "c", "у": "u", "ў": "u", "ӯ": "u", "ү": "u", "ұ": "u", "ф": "f", "х": "kh", "ҳ": "h",
    "һ": "h", "ц": "ts", "ч": "ch", "џ": "dzh", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y",
    "ь": "", "э": "e", "ә": "a", "ю": "yu", "я": "ya",
}  # fmt: skip
_LATIN = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i",
    "ħ": "h", "ŋ": "n", "ə": "a", "ƶ": "z", "ŀ": "l", "ſ": "s",
}  # fmt: skip
_SIGNS = {"’": "'", "‘": "'", "ʼ": "'", "ʹ": "", "`": "'", "‐": "-", "‑": "-", "\u00ad": None}
_LETTER_RANGES = ((0x00C0, 0x0250), (0x0386, 0x0530), (0x1E00, 0x1F00))
_COMBINING = range(0x0300, 0x0370)


def _fold_letter(letter: str) -> str:
    """One case-folded letter without its accent, in Latin where it is Cyrillic."""
    known = _CYRILLIC.get(letter) or _LATIN.get(letter)
    if known is not None or letter in _CYRILLIC:
        return known or ""
    base = unicodedata.normalize("NFD", letter)[0]
    return _CYRILLIC.get(base, _LATIN.get(base, base))


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = dict.fromkeys(_COMBINING)
    for first, past in _LETTER_RANGES:
        for code in range(first, past):
            if chr(code).isalpha():
                table[code] = "".join(_fold_letter(part) for part in chr(code).casefold())
    for sign, plain in _SIGNS.items():
        table[ord(sign)] = plain
    return table


_TABLE = _table()

# Applied in this order, each to the whole text: longer spellings of a sound stand before shorter.
_SOUNDS = (
    ("shch", "s"), ("szcz", "s"), ("tsch", "c"), ("dzh", "z"), ("sch", "s"), ("sh", "s"),
    ("sz", "s"), ("zh", "z"), ("kh", "h"), ("gh", "g"), ("tch", "c"), ("ch", "c"), ("cz", "c"),
    ("ts", "c"), ("tz", "c"), ("ph", "f"), ("th", "t"), ("x", "ks"), ("q", "k"), ("w", "v"),
    ("ou", "u"), ("y", "i"), ("j", "i"), ("iia", "ia"), ("aie", "ae"), ("eie", "e"), ("oie", "oe"),
    ("ae", "a"), ("oe", "o"), ("ue", "u"),
)  # fmt: skip
_DOUBLES = tuple((letter * 2, letter) for letter in "abcdefghijklmnoprstuvz")


def fold(text: str) -> str:
    """The text without case and accents, Cyrillic written in Latin: a name's key.

    Works for the eight languages and Belarusian, Tajik and Serbian letters: "Łukasz" gives
    "lukasz", "Straße" "strasse", "Хасенов" "khasenov". The number of words stays (a soft sign
    standing alone is the one exception).
    """
    if text.isascii():
        return text.lower()
    return text.casefold().translate(_TABLE)


def fold_words(text: str) -> str:
    """The words of a text, each as `search_fold` has it, with one space between: for the index.

    Most words of a text came before; they are not folded again.
    """
    return " ".join(map(fold_word, text.split()))


@lru_cache(maxsize=65_536)
def fold_word(word: str) -> str:
    """One word as `search_fold` has it; a word that came before is not folded again."""
    return search_fold(word)


def search_fold(text: str) -> str:
    """The text as the search index and the query hold it: near spellings fall together.

    After `fold`: kh = h, sh = sz = sch = s, zh = z, ch = cz = c = ts, w = v, y = j = i, ae = a,
    doubled letters single. So "khassenov", "Хасенов" and "Hasenov" are one word. It joins some
    words that are not the same; a hit is therefore always shown with its own text.
    """
    folded = fold(text)
    for spelling, sound in _SOUNDS:
        folded = folded.replace(spelling, sound)
    for double, single in _DOUBLES:
        folded = folded.replace(double, single)
    return folded
