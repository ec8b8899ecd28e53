"""What a scanner does to dates: a letter put for a digit, a gap inside a number.

A day that a gap makes doubtful is no day: "1 2 May" may be the second or the twelfth.
"""

import re

_LETTERS = str.maketrans("lIOОЗ", "11003")
_ANY = r"[\dlIOОЗ]"
_LETTER = r"[lIOОЗ]"
NUMBER = (
    rf"(?<![^\W_])(?:{_LETTER}\d{{1,3}}|\d{_LETTER}\d{{2}}|\d\d{_LETTER}\d|\d{{3}}{_LETTER}"
    rf"|\d{_LETTER})(?![^\W_])"
)
"""A number with one letter in it: l3, 2O19; in Cyrillic texts О for 0 and З for 3."""
FIGURES = (
    rf"(?<![^\W_])(?=[\d./]{{0,9}}{_LETTER})(?:{_ANY}{{2}}[./]{_ANY}{{2}}[./]{_ANY}{{4}})(?![^\W_])"
    rf"|(?<![^\W_])(?=[\d\-]{{0,9}}{_LETTER})(?:{_ANY}{{4}}-{_ANY}{{2}}-{_ANY}{{2}})(?![^\W_])"
)
"""A date in figures with letters in it: 13.O5.2019, 2023-l2-13."""
_SPACE = r"[ \u00a0]"
_ENDS = r"(?![\d\-])(?![.,:/]\d)"
PARTED = rf"(?<![\d.,:/\-])(?:(?:19|20){_SPACE}\d\d|(?:19|20)\d{_SPACE}\d|[123]{_SPACE}\d){_ENDS}"
"""A year or a day with a gap in it: 20 19, 201 9, 1 2."""


def digits_of(misread: str) -> str:
    """The digits that letters in a number stand for: "13" for "l3"."""
    return misread.translate(_LETTERS)


def whole(parted: str) -> str:
    """The digits of a number without the gap in it."""
    return re.sub(_SPACE, "", parted)
