"""What a step is counted from where the words name it: the day before the hearing.

Such a step may only rest on a date that is told of the same thing; else its day is unknown.
"""

import re

from casefile.text.date_anchors import Anchors
from casefile.text.date_expression import Expression
from casefile.text.date_lexicon import Lexicon
from casefile.text.date_scan import Tokens
from casefile.text.date_values import precision_of

_WORDS_OF_IT = 2
_STEM, _SHORTEST = 5, 4
_DAYS_BACK = 6
# A sentence reaches at most so many characters to either side of its date.
_AROUND = 160
_LIMIT = re.compile(r"[!?;\n]|(?<=\w\w\w)\.(?=\s)")


def read_complements(tokens: Tokens, points: list[Expression], lexicon: Lexicon) -> None:
    """Note for every "day before" or "day after" what it is the day before or after of."""
    for found in points:
        if found.shape == "anaphor" and found.step:
            found.counted_from = _named(tokens, found, lexicon.roles)


def _named(tokens: Tokens, found: Expression, roles: dict[str, frozenset[str]]) -> tuple[str, ...]:
    """The words of what the step is counted from; empty where it is the date told before."""
    after = found.last + 1
    surface = " ".join(tokens.lowers[found.first : after])
    if surface in roles.get("eve_of_before", ()):
        return _long_words(tokens.lowers[max(0, found.first - 2) : found.first])
    word = tokens.lowers[after] if after < len(tokens.lowers) else ""
    if not word.isalpha() or "\n" in tokens.text[found.end : tokens.starts[after]]:
        return ()
    opened = word in roles.get("of_what", ())
    endings = tuple(roles.get("eve_of_endings", ()))
    eve = surface in roles.get("eve", ()) and word not in roles.get("eve_alone", ())
    if opened or (eve and (not endings or word.endswith(endings))):
        begin = after + 1 if opened else after
        return _long_words(tokens.lowers[begin : begin + _WORDS_OF_IT]) or (word,)
    return ()


def _long_words(words: list[str]) -> tuple[str, ...]:
    return tuple(word for word in words if len(word) >= _SHORTEST and word.isalpha())


def told_of_it(found: Expression, anchors: Anchors) -> Expression | None:
    """The day told before whose own sentence speaks of what this step is counted from."""
    stems = [word[: min(_STEM, len(word) - 1)] for word in found.counted_from]
    for known in reversed(anchors.context[-_DAYS_BACK:]):
        if precision_of(known.value or "") != "day" or known.start > found.start:
            continue
        sentence = _sentence(anchors.text, known, found.start).lower()
        if not known.open_ended and any(stem in sentence for stem in stems):
            return known
    return None


def _sentence(text: str, known: Expression, stop: int) -> str:
    begin = max(0, known.start - _AROUND)
    before = _LIMIT.split(text[begin : known.start])[-1]
    after = _LIMIT.split(text[known.end : min(known.end + _AROUND, stop)])[0]
    return f"{before} {after}"
