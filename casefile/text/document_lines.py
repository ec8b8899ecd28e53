"""The printed lines at a document's head and foot, where it says what it is."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from casefile.model.finding import DateMention
from casefile.text.date_finder import find_dates
from casefile.text.event_source import one_line
from casefile.text.name_rules import is_given_name

HEAD_CHARACTERS = 2600
FOOT_CHARACTERS = 700
_MOST_LINES = 60
_MOST_WORDS = 24
_SPACED = re.compile(r"[^\W\d_](?: [^\W\d_]){3,}")
"""A word of a heading set with a space after each letter."""
_LETTERS = re.compile(r"[^\W\d_]")
_NAME_ALONE = re.compile(
    r"([^\W\d_a-zа-яё][^\W\d_]+(?:[-’'][^\W\d_]+)*)(?:\s+[^\W\d_a-zа-яё][^\W\d_]*(?:[-’'.][^\W\d_]*)*)"
    r"{1,3}"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line with its offsets: as it is printed, and its words with one space between."""

    start: int
    end: int
    printed: str
    words: str
    language: str

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates inside it; they are looked for only when somebody asks."""
        return _dates(self.printed, self.words, self.start, self.language)

    @property
    def beside_date(self) -> str:
        """The words of the line without its first date."""
        if not self.dates:
            return self.words
        first = self.dates[0]
        return one_line(self.words.replace(one_line(first.surface), " ", 1))

    @property
    def capitals(self) -> bool:
        """Whether the line is set in capitals."""
        letters = _LETTERS.findall(self.words)
        return len(letters) > 3 and sum(letter.isupper() for letter in letters) > len(letters) * 0.8


def is_name_alone(words: str) -> bool:
    """Whether a line is a person's name and nothing else, or a name before the paper's."""
    name = words.partition(",")[0].strip()
    found = _NAME_ALONE.fullmatch(name)
    return found is not None and is_given_name(found[1], inflected=False)


def lines_of(text: str, start: int, end: int, language: str) -> list[Line]:
    """The lines with words between two offsets; short ones know the dates inside them.

    Only lines of a few words are searched for dates: a document's own date never stands in prose,
    and the text is searched for the dates of events later on.
    """
    lines = []
    at = start
    for raw in text[start:end].splitlines(keepends=True):
        words = one_line(raw)
        if _SPACED.match(words):
            words = _SPACED.sub(lambda spaced: spaced[0].replace(" ", ""), words)
        if words:
            lines.append(Line(at, at + len(raw), raw, words, language))
        at += len(raw)
        if len(lines) >= _MOST_LINES:
            break
    return lines


@lru_cache(maxsize=512)
def _dates(raw: str, words: str, at: int, language: str) -> tuple[DateMention, ...]:
    if len(words.split()) > _MOST_WORDS or not any(letter.isdigit() for letter in words):
        return ()
    return tuple(
        replace(date, start=date.start + at, end=date.end + at)
        for date in find_dates(raw, language)
    )
