"""The printed lines at a document's head and foot, where it says what it is."""

import re
from dataclasses import dataclass

from casefile.model.finding import DateMention
from casefile.text.event_source import one_line

HEAD_CHARACTERS = 2600
FOOT_CHARACTERS = 700
_MOST_LINES = 60
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line with its offsets; `dates` stand inside it."""

    start: int
    end: int
    words: str
    dates: tuple[DateMention, ...] = ()

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


def lines_of(text: str, dates: list[DateMention], start: int, end: int) -> list[Line]:
    """The lines with words between two offsets."""
    lines = []
    at = start
    for raw in text[start:end].splitlines(keepends=True):
        words = one_line(raw)
        if words:
            inside = tuple(date for date in dates if at <= date.start < at + len(raw))
            lines.append(Line(at, at + len(raw), words, inside))
        at += len(raw)
        if len(lines) >= _MOST_LINES:
            break
    return lines
