"""Cuts a text into sentences, so that each event can quote the one that tells it.

A wrong cut breaks an event from its date, a missed one only makes a quote longer: when in doubt
the text is not cut.
"""

import re
from collections.abc import Sequence

from casefile.model.finding import Sentence
from casefile.text.abbreviations import BINDING, OPEN, STARTERS
from casefile.text.paragraphs import Paragraph, split_paragraphs

# The sign first, the look behind it second: the engine then goes from sign to sign.
_END = re.compile(
    r"([.!?…](?<=\S.)[.!?…]*+)([»”\"“)\]’']*)(?:\[\d{1,3}\]|\d{1,3}(?=\s+[^\W\d_a-zа-я]))?\s+"
)
_NEXT = re.compile(r"[«„“\"‘'‚(\[–—-]*\s*(\w+)")
_ITEM = re.compile(r"\(?(?:[a-zа-яё]{1,2}|\d{1,2}|[ivx]{1,4})\)\s|§+\s\d")
_LAST_WORD = re.compile(r"[\w.'’/-]*\w$")
_LOOK_BACK = 40
_COUNTED = re.compile(r"\d+(?:s|st|nd|rd|th)$")
"""English decades and ordinals, which no full stop shortens."""
_SHORTEST_WORD = 4
_DATE = re.compile(r"\d{1,2}\s+[^\W\d_]{3,}\s+\d{4}|\d{4}\s+(?:m\.\s|жыл)|\d\d?\.\d\d?\.\d{4}")
_VOWELS = frozenset("aeiouyąęėįųūäöüáéíóúàèùâêîôûœæаеёиоуыэюяіїєәөұүў")
_ROMAN = re.compile(r"[IVXLC]{1,6}$")


def split_sentences(
    text: str, language: str, *, page_starts: Sequence[int] = (0,)
) -> list[Sentence]:
    """The sentences and heading lines in reading order; together they hold every word.

    Only a paragraph's printed number is left out of its first sentence and given as `label`.
    `language` is one of en lt ru uk pl de fr kk, or "" to use the rules of all; `page_starts` are
    the offsets of the pages in the text.
    """
    known = language if language in BINDING else ""
    sentences = []
    for ordinal, paragraph in enumerate(split_paragraphs(text, page_starts), start=1):
        for start, end in _cut(text, paragraph, known):
            sentences.append(Sentence(start, end, ordinal, paragraph.label, paragraph.heading))
    return sentences


def _cut(text: str, paragraph: Paragraph, language: str) -> list[tuple[int, int]]:
    if paragraph.heading:
        return [(paragraph.start, paragraph.end)]
    pieces = []
    start = paragraph.start
    for stop in _END.finditer(text, paragraph.start, paragraph.end):
        if not _ends_sentence(text, stop, start, language):
            continue
        pieces.append((start, start + len(text[start : stop.end()].rstrip())))
        start = stop.end()
    if start < paragraph.end:
        pieces.append((start, paragraph.end))
    return pieces


def _ends_sentence(text: str, stop: re.Match[str], start: int, language: str) -> bool:
    if _ITEM.match(text, stop.end()):
        return stop[1] == "." and not _abbreviated(text, stop, start, language)
    following = _NEXT.match(text, stop.end())
    if following is None:
        return False
    word = following[1]
    if len(word) == 1 and text[following.end() : following.end() + 1] == "." and not stop[2]:
        before = text[max(start, stop.start() - 2) : stop.start()]
        if before[-1:].isupper() and not before[:-1].isalnum():
            return False  # one name's initials, "I. V."
    if not word[0].isupper() and not (word[0].isdigit() and following.start(1) == stop.end()):
        return word[0].islower() is False and word[0].isdigit() and stop[1] != "."
    if stop[1] != "." or stop[2]:
        return stop[1] != "…" or word.casefold() in STARTERS[language]
    last = _LAST_WORD.search(text, max(start, stop.start() - _LOOK_BACK), stop.start())
    if last is None:
        return True
    if last.start() == start and (last[0].isdigit() or _ROMAN.match(last[0]) or len(last[0]) < 3):
        return False  # "II. The appeal": the number belongs to what it numbers
    if word[0].isdigit() and _opens_with_date(text, last[0], following.start(1), language):
        return True
    return _full_stop_ends(last[0], word, language)


def _opens_with_date(text: str, last: str, at: int, language: str) -> bool:
    """Whether a whole date follows a word that is no abbreviation ("in Graz. 4 May 2021 he")."""
    key = last.casefold()
    if len(key) < _SHORTEST_WORD or not key.isalpha() or _VOWELS.isdisjoint(key):
        return False
    return key not in OPEN[language] | BINDING[language] and _DATE.match(text, at) is not None


def _abbreviated(text: str, stop: re.Match[str], start: int, language: str) -> bool:
    """Whether the full stop before "a)" or "§ 5" belongs to an abbreviation."""
    last = _LAST_WORD.search(text, max(start, stop.start() - _LOOK_BACK), stop.start())
    if last is None or stop[2]:
        return False
    key = last[0].casefold()
    return len(key) < 3 or key in BINDING[language] or key in OPEN[language]


def _full_stop_ends(last: str, word: str, language: str) -> bool:
    """Whether "last. Word" is two sentences, `last` being more than a number or abbreviation."""
    key = last.casefold().replace("’", "'").rpartition("'")[2]  # French "l'art. 3"
    starts = word.casefold() in STARTERS[language]
    if key in OPEN[language]:
        return starts
    if key in BINDING[language] or (last.isdigit() and not _number_ends(last, starts, language)):
        return False
    if last.isdigit() or _COUNTED.match(last):
        return True
    if len(last) == 1 or _ROMAN.match(last) or "." in last:
        return starts
    if (word[0].isdigit() and len(last) <= 3) or (
        last[0].isupper() and len(last) <= 5 and (word[0].isdigit() or _ROMAN.match(word))
    ):
        return False
    return last.isupper() or not _VOWELS.isdisjoint(key)


def _number_ends(number: str, starts: bool, language: str) -> bool:
    """Whether a sentence ends with this number; in German and Polish it may be an ordinal."""
    if len(number) >= 3 or language not in ("de", "pl", ""):
        return len(number) >= 3 or starts or language not in ("de", "pl", "")
    return starts and language == "pl"
