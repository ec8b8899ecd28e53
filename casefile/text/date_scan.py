"""Turns a text into tokens with one kind character each, so that date shapes can be matched.

Linear in the length of the text: one pass of a pattern that never backtracks over more than a
number or a word.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from casefile.text.date_chains import (
    LAST_YEAR,
    OPEN_YEAR,
    is_figures_date,
    range_ends,
    reads_one_by_one,
)
from casefile.text.date_lexicon import DOUBTFUL, MONTH, SEASON, Lexicon, Phrase, Value, lexicon_of
from casefile.text.date_misread import FIGURES, NUMBER, PARTED, digits_of, whole

# 12.12.2023, 2023-12-13, 12/3/98, 1998/99, 11-13, 10:30, 1,400; also "13. 12. 2023", "2011 12 20".
_CHAIN = r"\d{1,6}(?:[./:,\-–—‐‑]\d{1,6}){1,12}"
_GAPPED = r"[./]\s\d{1,2}[./]\s?|[./]\d{1,2}[./]\s| \.\d{1,2}\.| ?\. ?\d{1,2} \. ?"
_SPACED = (
    rf"(?:\d{{1,2}}(?:{_GAPPED})\d{{4}}(?!\d)|\d{{1,2}}\.\d{{1,2}}\.(?:19|20) \d\d(?![\d:.])"
    r"|(?:19|20)\d\d[ \u00a0]\d\d[ \u00a0]\d\d(?![\d\w]))"
)
# Words come first, as most tokens are words; nothing is tried at a space.
_TOKEN = re.compile(
    rf"(?=[\S\n])(?:(?P<word>(?:[^\W\d_lIOОЗ]|(?!{NUMBER}|{FIGURES})[lIOОЗ])[^\W\d_]*"
    r"(?:(?:-\n|\u00ad\n?)[^\W\d_]+)*)"
    rf"|(?P<spaced>(?<!\d){_SPACED})|(?P<figures>{FIGURES})|(?P<chain>{_CHAIN})"
    rf"|(?P<misread>{NUMBER})|(?P<parted>{PARTED})|(?P<number>\d+)"
    r"|(?P<gap>\n[ \t\r]*\n\s*)|(?P<mark>[^\w\s]|_))"
)
_WORD_AFTER = re.compile(r"\.?\s{0,2}([^\W\d_]+)")
_SECOND_END = re.compile(
    r"\.?\s{0,2}(?:[-–—]|(?P<word>[^\W\d_]{1,4})\s)\s{0,2}\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)(?!\d)"
)
"""What follows the first end of a range of days without its year: 27.5. bis 4.6.2021."""
_HOUR = re.compile(
    r"\s?(?:[ap]\.?\s?m\b|o['’]clock\b|uhr\b|heures?\b|h\b|val\b|ч\b|час|год\b|годин)",
    re.IGNORECASE,
)
"""What makes the number before it an hour: April 2, 10 a.m."""
_DASHES = "-–—‐‑−"
_MARKS = {
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys('"“”„«»‟', '"'),
    **dict.fromkeys("'’‘ʼ`", "'"),
    **{mark: mark for mark in ".,/();:"},
}
_ROMAN = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18,
    "xix": 19, "xx": 20, "xxi": 21,
    # Cyrillic letters typed for Roman ones.
    "і": 1, "іі": 2, "ііі": 3, "хіх": 19, "хх": 20, "ххі": 21, "хii": 12, "хi": 11,
}  # fmt: skip


@dataclass(slots=True)
class Tokens:
    """A text as tokens: `kinds` has one character for each, the lists its offsets and value."""

    text: str
    starts: list[int]
    ends: list[int]
    values: list[Value]
    kinds: str
    lowers: list[str]

    def surface(self, first: int, last: int) -> str:
        """The text from token `first` to token `last`, both inside."""
        return self.text[self.starts[first] : self.ends[last]]

    def find(self, first: int, last: int, kinds: str) -> int:
        """The first token of one of the kinds from `first` to `last`, or -1."""
        for index in range(first, last + 1):
            if self.kinds[index] in kinds:
                return index
        return -1

    def kind(self, index: int) -> str:
        """The kind at an index; outside the text as after a blank line."""
        return self.kinds[index] if 0 <= index < len(self.kinds) else "p"

    def number(self, index: int) -> int:
        """The number a token stands for, 0 where it is none."""
        value = self.values[index]
        return value if isinstance(value, int) else 0

    def tight(self, index: int) -> bool:
        """Whether nothing stands between this token and the one before it."""
        return index > 0 and self.starts[index] == self.ends[index - 1]


class _Scanner:
    """Collects the tokens of one text."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text, self.lexicon = text, lexicon
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.values: list[Value] = []
        self.kinds: list[str] = []
        self.lowers: list[str] = []

    def put(self, start: int, end: int, kind: str, value: Value = None, lower: str = "") -> None:
        """Append one token."""
        self.starts.append(start)
        self.ends.append(end)
        self.kinds.append(kind)
        self.values.append(value)
        self.lowers.append(lower)

    def number(self, start: int, digits: str) -> None:
        """A run of digits: day d, year y, short year t, misprinted year q, or another number n."""
        end, value = start + len(digits), int(digits) if len(digits) < 12 else 0
        glued = bool(self.ends) and self.ends[-1] == start and self.kinds[-1] in "xMmUY"
        if glued and self.kinds[-1] in "Mm":
            glued = not self._stuck_to_month(digits)
        if glued or (len(digits) <= 2 and _HOUR.match(self.text, end)):
            kind = "n"
        elif len(digits) <= 2:
            kind = "d" if 1 <= value <= 31 else "t"
        elif len(digits) == 4 and OPEN_YEAR <= value <= LAST_YEAR:
            kind = "y"
        elif len(digits) == 5 and 1900 <= value // 10 <= 2099:
            kind, value = "q", value // 10
        else:
            kind = "n"
        self.put(start, end, kind, value, digits)

    def _stuck_to_month(self, digits: str) -> bool:
        """Whether a number without a space after a month is its year, or its day: May2019."""
        if len(digits) == 4:
            return digits[:2] in ("19", "20")
        return len(digits) <= 2 and self.lexicon.language in ("lt", "kk")

    def parted(self, start: int, found: str) -> None:
        """Two numbers, or one with a gap in it: the year of a month, or a day nobody can tell."""
        first, second = re.split(r"\s", found)
        gap = start + len(first)
        beside = bool(self.kinds) and self.kinds[-1] in "Mm"
        follows = _WORD_AFTER.match(self.text, start + len(found))
        kind = _meaning(self.lexicon.language, follows[1])[0] if follows else ""
        if len(found) > 3 and (beside or (kind == "Y" and self.lexicon.language in ("lt", "kk"))):
            self.put(start, start + len(found), "y", int(whole(found)), whole(found))
        elif len(found) == 3 and (beside or kind in ("M", "m")) and int(whole(found)) <= 31:
            self.put(start, gap, "n", int(first), first)
            self.put(gap + 1, gap + 2, "n", int(second), second)
        else:
            self.number(start, first)
            self.number(gap + 1, second)

    def misread(self, start: int, word: str) -> None:
        """A number with a letter that a scanner put for a digit: l3, 2O23."""
        digits = digits_of(word)
        value = int(digits)
        kind = "n"
        if len(digits) <= 2 and 1 <= value <= 31:
            kind = "1"
        elif len(digits) == 4 and 1900 <= value <= 2099:
            kind = "2"
        self.put(start, start + len(word), kind, value, word)

    def chain(self, start: int, chain: str) -> None:
        """Digits joined by marks: a date in figures, a range of years or days, or neither."""
        numbers = re.split(r"[./:,\-–—‐‑]", chain)
        marks = re.findall(r"[./:,\-–—‐‑]", chain)
        glued = bool(self.ends) and self.ends[-1] == start and self.kinds[-1] not in 'p(",-.:;/'
        if marks == ["."] and self._year_with_note(numbers):
            # A footnote mark stuck to the year: "4 November 1950.2".
            self.number(start, numbers[0])
            self.put(start + 4, start + len(chain), ".", None, chain[4:])
        elif marks == ["."] and self._day_and_month(start + len(chain), numbers):
            self.put(start, start + len(chain), "#", chain + ".", chain)
        elif glued or ":" in marks:
            self.put(start, start + len(chain), "c", None, chain)
        elif is_figures_date(numbers, marks):
            self.put(start, start + len(chain), "#", chain, chain)
        elif marks == [","] and len(numbers[1]) == 4 and self.kinds[-1:] in (["M"], ["m"]):
            self._day_and_year(start, *numbers)  # May 5,2019
        elif ends := range_ends(numbers, marks):
            middle = start + sum(map(len, numbers[: ends[0]])) + ends[0] - 1
            self.put(start, middle, "#", ends[1], chain[: middle - start])
            self.put(middle, middle + 1, "-", None, "-")
            self.put(middle + 1, start + len(chain), "#", ends[2], ends[2])
        elif reads_one_by_one(numbers, marks):
            position = start
            for index, digits in enumerate(numbers):
                self.number(position, digits)
                position += len(digits)
                if index < len(marks):
                    self.put(position, position + 1, _MARKS[marks[index]], None, marks[index])
                    position += 1
        else:
            self.put(start, start + len(chain), "n", None, chain)

    def _day_and_year(self, start: int, day: str, year: str) -> None:
        comma = start + len(day)
        self.number(start, day)
        self.put(comma, comma + 1, ",", None, ",")
        self.number(comma + 1, year)

    def _day_and_month(self, end: int, numbers: list[str]) -> bool:
        """Whether figures are a day and a month without year: "am 15.2." (not in English)."""
        day, month = numbers
        fits = len(day) <= 2 and len(month) <= 2 and 1 <= int(day) <= 31 and 1 <= int(month) <= 12
        if not fits or self.lexicon.language == "en":
            return False
        if range_follows := _SECOND_END.match(self.text, end):
            word = range_follows["word"]
            to = word and _meaning(self.lexicon.language, word)[0] in "Ti"
            return not word or bool(to and self.kinds and self.kinds[-1] in "CRIK")
        spoken = self.lexicon.language in ("de", "ru", "uk", "pl", "kk")
        return spoken and self.text[end : end + 1] == "." and self.kinds[-1:] == ["I"]

    def _year_with_note(self, numbers: list[str]) -> bool:
        year, note = numbers[0], numbers[1]
        after_month = bool(self.kinds) and self.kinds[-1] in "Mm"
        return after_month and len(year) == 4 and year[:2] in ("19", "20") and len(note) <= 2

    def word(self, start: int, word: str) -> None:
        """A word: its kind from the lexicon, or an ending glued to a number, or x."""
        kind, value, lower = _meaning(self.lexicon.language, word)
        end = start + len(word)
        if not (self.ends and self.ends[-1] == start and self._suffix(start, end, lower)):
            self.put(start, end, kind, value, lower)

    def _suffix(self, start: int, end: int, lower: str) -> bool:
        hyphen = self.kinds[-1] in "-'" and len(self.kinds) > 1 and self.ends[-2] == start - 1
        before = self.kinds[-2] if hyphen else self.kinds[-1]
        if before not in "dytGrn":
            return False
        number = self.values[-2] if hyphen else self.values[-1]
        round_number = isinstance(number, int) and number % 10 == 0
        if lower in self.lexicon.decade_suffixes and (before in "yt" or round_number):
            kind = "z"
        elif lower in self.lexicon.suffixes:
            kind = "o"
        else:
            return False
        if hyphen:
            self.starts[-1], self.ends[-1] = self.starts[-1], end
            self.kinds[-1], self.values[-1], self.lowers[-1] = kind, None, lower
        else:
            self.put(start, end, kind, None, lower)
        return True

    def run(self) -> Tokens:
        """All tokens of the text, longer expressions joined into one token."""
        for match in _TOKEN.finditer(self.text):
            group, start, found = match.lastgroup, match.start(), match.group()
            if group == "word":
                self.word(start, found)
            elif group == "mark":
                kind = _MARKS.get(found, "_")
                self.put(start, match.end(), kind, None, kind if kind in "'-" else found)
            elif group == "number":
                self.number(start, found)
            elif group == "chain":
                self.chain(start, found)
            elif group == "gap":
                self.put(start, match.end(), "p")
            elif group == "misread":
                self.misread(start, found)
            elif group == "parted":
                self.parted(start, found)
            elif group == "figures":
                self.chain(start, digits_of(found))
            else:
                figures = re.sub(r"(?<=\.\d\d) (?=\d\d$)", "", found)
                self.put(start, match.end(), "#", re.sub(r"[\s./]+", ".", figures), found)
        return self._with_phrases()

    def _with_phrases(self) -> Tokens:
        """The tokens with those of each longer expression joined into one."""
        joined = Tokens(self.text, [], [], [], "", [])
        kinds: list[str] = []
        at = 0
        for index, found in self._phrases():
            past = index + len(found[0]) + 1
            joined.starts += self.starts[at : index + 1]
            joined.ends += [*self.ends[at:index], self.ends[past - 1]]
            joined.values += [*self.values[at:index], found[2]]
            joined.lowers += [*self.lowers[at:index], " ".join(self.lowers[index:past])]
            kinds += [*self.kinds[at:index], found[1]]
            at = past
        joined.starts += self.starts[at:]
        joined.ends += self.ends[at:]
        joined.values += self.values[at:]
        joined.lowers += self.lowers[at:]
        joined.kinds = "".join(kinds + self.kinds[at:])
        return joined

    def _phrases(self) -> Iterator[tuple[int, Phrase]]:
        """Each longer expression with the token it begins at; none overlaps another."""
        phrases, years = self.lexicon.phrases, self.lexicon.years
        past, before = 0, ""
        for index, lower in enumerate(self.lowers):
            if index < past or not (lower in phrases or lower in years):
                continue
            if index > past:
                before = self.kinds[index - 1]
            found = self._year_at(index, before) if lower in years else None
            if found is None and lower in phrases:
                found = self._phrase_at(index, phrases[lower])
            if found is not None and not self._initials(index, found):
                yield index, found
                past, before = index + len(found[0]) + 1, found[1]

    def _initials(self, index: int, found: Phrase) -> bool:
        """Whether what could stand for "of this year" is a person's initials: D. J., С. Г."""
        rest = found[0]
        if found[1] != "k" or rest[:1] != (".",):
            return False
        letter = self.starts[index if self.lexicon.capitals else index + len(rest)]
        return self.text[letter].isupper()

    def _year_at(self, index: int, before: str) -> Phrase | None:
        """A year written out, where a month, a preposition or the word "year" stands beside it."""
        found = self._phrase_at(index, self.lexicon.years[self.lowers[index]])
        if found is None:
            return None
        after = index + len(found[0]) + 1
        follows = self.kinds[after] if after < len(self.kinds) else ""
        if follows in "NU-d" and follows:
            return None  # "two thousand five hundred", "twenty twenty-year-olds"
        if before == "," and self.kinds[max(index - 2, 0)] in "Mm":
            # "May, two thousand and one, he left", but not "in May, two thousand and one people".
            return found if not follows or follows in ",.;:)p" else None
        return found if follows == "Y" or (before and before in "MmIYTRCi") else None

    def _phrase_at(self, index: int, candidates: tuple[Phrase, ...]) -> Phrase | None:
        after = self.lowers[index + 1 : index + 2]
        for candidate in candidates:
            rest = candidate[0]
            if not rest:
                return candidate
            if after == [rest[0]]:
                following = self.lowers[index + 1 : index + 1 + len(rest)]
                if tuple(following) == rest:
                    return candidate
        return None


@lru_cache(maxsize=20_000)
def _meaning(language: str, word: str) -> tuple[str, Value, str]:
    """A word's kind and value in a language, and the word in small letters without its breaks."""
    lexicon, lower = lexicon_of(language), word.casefold()
    if "\n" in lower or "\u00ad" in lower:
        lower = lower.replace("-\n", "").replace("\u00ad\n", "").replace("\u00ad", "")
    kind, value = lexicon.words.get(lower, ("x", None))
    if kind in (MONTH, DOUBTFUL, SEASON) and lexicon.capitals and word[0].islower():
        # A small "may" or "march" is a verb; a small "january" is careless writing.
        kind = "x" if lower in lexicon.doubtful and kind != SEASON else kind
    if kind == "k" and word.isupper() and len(word) == 2:
        kind = "x"  # initials: BR
    if kind == "x" and word[:1].isupper() and lower[-1] in "eè" and lower[:-1] in _ROMAN:
        kind, value = "r", _ROMAN[lower[:-1]]  # XIXe siècle
    if lower in _ROMAN and (kind == "x" or word.isupper()) and (word.isupper() or len(word) > 1):
        kind, value = ("r", _ROMAN[lower]) if kind == "x" else (kind, value)
    return kind, value, lower


def scan(text: str, lexicon: Lexicon) -> Tokens:
    """The tokens of a text in reading order."""
    return _Scanner(text, lexicon).run()
