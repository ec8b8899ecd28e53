"""Keeps a headline short enough for a line or two, cut only where a phrase ends."""

import re

from casefile.text.event_words import EventWords

LONGEST = 140
"""Characters."""
_LONGEST_WHOLE = 160
"""A phrase that cannot be cut may be as long as this."""
_EDGE = " ,;:–—-"
_DASH = re.compile(r"\s[–—]\s")


def shortened(words: EventWords, text: str, act: str) -> str:
    """The text up to the last end of a phrase within the allowed length, never inside the act."""
    if len(text) <= _LONGEST_WHOLE:
        return text
    least = _end_of(text, act)
    ends = [end for end in _phrase_ends(words, text) if end >= least]
    # "An appeal filed | by the office": better cut before the words that want the office.
    fitting = [end for end in ends if end <= LONGEST]
    apart = [end for end in fitting if not words.by.match(text, end)]
    if fitting:
        return text[: max(apart or fitting)].rstrip(_EDGE)
    later = min(ends, default=len(text))
    if later <= _LONGEST_WHOLE:
        return text[:later].rstrip(_EDGE)
    return text[: text.rfind(" ", 0, _LONGEST_WHOLE)].rstrip(_EDGE)


def _end_of(text: str, act: str) -> int:
    """Where the act ends, with a word behind it that it needs."""
    if not act:
        return 0
    said = " ".join(act.split())
    found = text.find(said)
    return found + len(said) + 1 if found >= 0 else 0


def _phrase_ends(words: EventWords, text: str) -> list[int]:
    """Where a phrase ends: before a comma, a dash or a word that opens another phrase."""
    ends = [found.start() for found in _DASH.finditer(text)]
    ends += [found.start() for found in re.finditer(r",\s", text)]
    ends += [found.start() for found in words.breaks.finditer(text)]
    return sorted(end for end in ends if not _hangs(words, text[:end]))


def _hangs(words: EventWords, head: str) -> bool:
    """Whether the words before a cut end in a small word that opens what is cut off."""
    last = head.rstrip(_EDGE).rsplit(" ", 1)[-1]
    return words.small_words.fullmatch(last) is not None or words.breaks.fullmatch(last) is not None
