"""Which of the usual one-byte encodings old text is in, told by the letters that come out of it."""

import contextlib
import re

from charset_normalizer import from_bytes

# fmt: off
USUAL = (
    "cp1252", "cp1257", "cp1250", "cp1251", "koi8_r", "koi8_u", "cp866", "cp775", "cp852",
    "iso8859_13", "iso8859_4", "iso8859_2", "iso8859_5", "kz1048", "ptcp154", "cp1254",
)
# fmt: on
_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
# The letters beyond ASCII of the languages of a case.
_ALPHABETS = (
    "ąčęėįšųūž",
    "ąćęłńóśźż",
    "äöüß",
    "àâæçéèêëîïôœùûüÿ",
    _RUSSIAN,
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    _RUSSIAN + "әғқңөұүһі",
)
_TYPOGRAPHY = "–—„“”‘’‚…«»№§°©®·•\u00a0\u00ad€"
_SMALL_LATIN, _LARGE_LATIN = "a-ząčęėįšųūžćłńóśźżäöüß", "A-ZĄČĘĖĮŠŲŪŽĆŁŃÓŚŹŻÄÖÜ"
_SMALL_CYRILLIC, _LARGE_CYRILLIC = "а-яёіїєґәғқңөұүһ", "А-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ"
_LATIN, _CYRILLIC = _SMALL_LATIN + _LARGE_LATIN, _SMALL_CYRILLIC + _LARGE_CYRILLIC
# A capital after a small letter, or two alphabets in one word: no language is written like that.
_ODD_PAIR = re.compile(
    f"[{_SMALL_LATIN}](?=[{_LARGE_LATIN}])"
    f"|[{_SMALL_CYRILLIC}](?=[{_LARGE_CYRILLIC}])"
    f"|[{_LATIN}](?=[{_CYRILLIC}])|[{_CYRILLIC}](?=[{_LATIN}])"
)
_ASCII_PAIR = re.compile("[a-z](?=[A-Z])")
_SAMPLE = 20_000
_LIKELY = 0.9


def usual_encoding(content: bytes) -> str | None:
    """The Python name of the encoding in which the bytes are words of one of the languages.

    Where the letters fit several (there may be few), charset-normalizer chooses among those by the
    frequency of letters. None when they fit no language; then a wider guess is needed.
    """
    sample = content[:_SAMPLE]
    found: dict[str, float] = {}
    for encoding in USUAL:
        with contextlib.suppress(UnicodeDecodeError):
            found[encoding] = _likelihood(sample.decode(encoding))
    best = max(found.values(), default=0.0)
    if best < _LIKELY:
        return None
    equal = [encoding for encoding, likelihood in found.items() if likelihood > best - 0.01]
    if len({sample.decode(encoding) for encoding in equal}) == 1:
        return equal[0]
    chosen = from_bytes(sample, cp_isolation=equal).best()
    return chosen.encoding if chosen else equal[0]


def _likelihood(text: str) -> float:
    """1 for text whose letters all belong to one language and are mostly small."""
    beyond = [character for character in text if character > "\x7f"]
    if not beyond:
        return 0.0
    small = "".join(beyond).lower()
    fitting = max(
        sum(character in alphabet or character in _TYPOGRAPHY for character in small)
        for alphabet in map(frozenset, _ALPHABETS)
    )
    capitals = sum(character.isupper() for character in beyond)
    # Pairs within ASCII ("eA-12") are the same in every encoding and tell nothing.
    odd = len(_ODD_PAIR.findall(text)) - len(_ASCII_PAIR.findall(text))
    return (fitting - 0.05 * capitals - 0.5 * odd) / len(beyond)
