"""A text's words with what the name finder asks of them: place, capital, neighbour."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from casefile.model.finding import Sentence
from casefile.text.abbreviations import STARTERS

_WORD = re.compile(r"(?:ОСОБА|ЛИЦО|PERSON)_\d+|[^\W\d_]+(?:[-‐‑’'ʼ][^\W\d_]+)*")
HIDDEN_NAME = re.compile(r"(?:ОСОБА|ЛИЦО|PERSON)_\d+")
"""What Ukrainian and other court registers print instead of a name."""
_ELIDED = re.compile(r"(?:[Ll]|d|qu)[’'](?=[^\W\d_a-zà-ÿ])")
"""French: l'Office, d'Amiens; D'Angelo stays whole."""
_ELIDED_END = re.compile(r"(?<=\s)(?:l|d|qu)[’']$")
_POSSESSIVE = re.compile(r"[’'ʼ]s$", re.IGNORECASE)
_INITIAL_LENGTH = 2
_MOST_GAP, _MOST_SPACES = 4, 2
_WIDE_GAP = "    "
_CLOSE = frozenset("»“”")
_NUMERALS = frozenset({"I", "II", "IV", "VI", "IX", "XI"})
_HEADLINE_WORDS = 5
_SHORT_WORD = 3
_GO_ON = frozenset({"prie", "under", "przy", "beim", "près", "auprès", "жанындағы"})
"""Where a letterhead's line ends or the next one begins so, the office's name goes on."""
_NO_INITIALS = frozenset(["no", "nr", "st", "ul", "pl", "al", "mr", "ms", "dr", "me", "mm", "ст"])


@lru_cache(maxsize=20_000)
def _read(found: str) -> tuple[int, str, str, bool, bool, bool]:
    """Of a word as it stands: letters elided before it, the word, the same in small letters.

    Then whether it has a capital, whether a possessive 's was cut off, and whether it is so short
    that it is an initial where a full stop follows.
    """
    elided = _ELIDED.match(found)
    skip = elided.end() if elided else 0
    word = found[skip:]
    capital = word[0].isupper()
    possessive = capital and _POSSESSIVE.search(word) is not None
    if possessive:
        word = word[:-2]
    short = capital and len(word) <= _INITIAL_LENGTH and word.casefold() not in _NO_INITIALS
    return skip, word, word.casefold().replace("’", "'"), capital, possessive, short


class Words:
    """The words of one document in order; the lists run in parallel.

    A possessive 's is cut off and an initial's full stop belongs to it, so `end` may differ from
    where the word's letters end.
    """

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self.text = text
        found = list(_WORD.finditer(text))
        read = [_read(match[0]) for match in found]
        self.word = [one[1] for one in read]
        self.lower = [one[2] for one in read]
        self.capital = [one[3] for one in read]
        self.possessive = [one[4] for one in read]
        self.start = [match.start() + one[0] for match, one in zip(found, read, strict=True)]
        self.end = [start + len(word) for start, word in zip(self.start, self.word, strict=True)]
        self.initial = [
            one[5] and text[end : end + 1] == "." for one, end in zip(read, self.end, strict=True)
        ]
        for index, initial in enumerate(self.initial):
            self.end[index] += initial
        self._places: dict[str, list[int]] = {}
        for index, lower in enumerate(self.lower):
            self._places.setdefault(lower, []).append(index)
        self.first_of_sentence = {bisect_left(self.start, one.start) for one in sentences}
        self.headline = [False] * len(self.word)
        self.heading = [False] * len(self.word)
        for index in self.first_of_sentence:
            self._unmark_numeral(index)
        for one in sentences:
            if one.heading:
                self._mark_headline(one)

    def __len__(self) -> int:
        return len(self.word)

    def _unmark_numeral(self, index: int) -> None:
        """A heading "I. The facts" begins with a number, not with somebody's initial."""
        if index < len(self.word) and self.initial[index] and self.word[index] in _NUMERALS:
            self.initial[index] = False
            self.end[index] -= 1

    def _mark_headline(self, sentence: Sentence) -> None:
        """A line with most words capitalised names nobody new: its capitals say nothing."""
        first = bisect_left(self.start, sentence.start)
        past = bisect_left(self.start, sentence.end)
        self.heading[first:past] = [True] * (past - first)
        above = False
        for line in self._lines(first, past):
            above = self._is_headline(*line, goes_on=above)
            if above:
                self.headline[slice(*line)] = [True] * (line[1] - line[0])

    def _lines(self, first: int, past: int) -> list[tuple[int, int]]:
        """First and past word of each line: an address block is no headline, whatever its words."""
        breaks = [
            index
            for index in range(first + 1, past)
            if "\n" in self.text[self.end[index - 1] : self.start[index]]
        ]
        return list(pairwise([first, *breaks, past]))

    def _is_headline(self, first: int, past: int, *, goes_on: bool) -> bool:
        if first < past and self._signs(first, past):
            return False
        long = [i for i in range(first, past) if len(self.word[i]) > 3]
        small_words = sum(
            self.lower[i] in STARTERS[""] and not self.initial[i] for i in range(first + 1, past)
        )
        if past - first < _HEADLINE_WORDS - 2 * (small_words > 0):
            return goes_on
        if all(self.word[i].isupper() for i in long):
            return False
        return sum(self.capital[i] for i in long) * 4 >= 3 * len(long)

    def _signs(self, first: int, past: int) -> bool:
        """Whether a line is a signature's: with initials, or its name set far to the right."""
        line = self.text[self.start[first] : self.end[past - 1]]
        return any(self.initial[first:past]) or _WIDE_GAP in line

    def joined(self, index: int) -> bool:
        """Whether only a space, one line break or an initial's end stands before this word."""
        if index <= 0 or index >= len(self.word):
            return False
        if self.heading[index - 1] and self._goes_on(index):
            return self.text[self.end[index - 1] : self.start[index]].isspace()
        if index in self.first_of_sentence:
            return False
        gap = self.text[self.end[index - 1] : self.start[index]]
        if self.possessive[index - 1]:
            gap = gap[2:]
        if gap == "":
            return self.initial[index - 1]
        if gap[-1] in "’'":
            gap = _ELIDED_END.sub("", gap)
        if len(gap) > _MOST_GAP or not gap.isspace():
            return False
        if "\n" not in gap:
            return len(gap) <= _MOST_SPACES
        return gap.count("\n") == 1 and not (self.heading[index] and self._own_line(index))

    def owned_by_many(self, index: int) -> bool:
        """Whether a plural owner stands before this word: Foreigners' Registration Centre."""
        if index <= 0 or index >= len(self.word) or not self.lower[index - 1].endswith("s"):
            return False
        quoted = self.text[self.start[index - 1] - 1 : self.start[index - 1]] in ("'", "‘")
        gap = self.text[self.end[index - 1] : self.start[index]]
        return gap in ("' ", "’ ", "'\n", "’\n") and self.capital[index - 1] and not quoted

    def joined_after_title(self, index: int) -> bool:
        """Whether the word before stands close, its full stop ("Mr.") not counted."""
        gap = self.text[self.end[index - 1] : self.start[index]]
        return index not in self.first_of_sentence and gap.removeprefix(".") in (" ", "\n", "\xa0")

    def _goes_on(self, index: int) -> bool:
        """Whether a letterhead's line ends or the next begins with "prie", "under"."""
        return not _GO_ON.isdisjoint(self.lower[index - 1 : index + 1])

    def _own_line(self, index: int) -> bool:
        """Whether two lines of a letterhead or signature are two names, not a broken one."""
        return min(len(self.word[index]), len(self.word[index - 1])) > _SHORT_WORD and (
            self.capital[index] and self.capital[index - 1]
        )

    def places_of(self, lower: str) -> list[int]:
        """Where a case-folded word stands."""
        return self._places.get(lower, [])

    def lowered(self) -> set[str]:
        """Words that also stand with a small letter in this text."""
        return {word for word, capital in zip(self.lower, self.capital, strict=True) if not capital}

    def bounds(self, first: int, last: int, *, quoted: bool = False) -> tuple[int, int]:
        """Where a name stands in the text; `quoted` takes the quotation marks round it along."""
        start, end = self.start[first], self.end[last]
        marked = start > 0 and self.text[start - 1] in "«„“" and self.text[end : end + 1] in _CLOSE
        return (start - 1, end + 1) if quoted and marked else (start, end)

    def surface(self, first: int, last: int) -> str:
        """The words from `first` to `last` as they stand, with line breaks as spaces."""
        return " ".join(self.text[self.start[first] : self.end[last]].split())
