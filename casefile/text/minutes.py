"""The minutes of a recording that was written down: a paragraph that begins with 00:42."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from casefile.model.finding import Sentence

WRITTEN: Final = "written down"
"""The format of a document whose words a person wrote down."""
_MINUTE = re.compile(r"((?:\d{1,2}:)?\d{1,2}:[0-5]\d)[\s,;.–—-]+")


def by_minute(text: str, sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """The sentences with the minute of their paragraph as its label, as a ruling's number is."""
    made: list[Sentence] = []
    paragraph, minute = 0, ""
    for one in sentences:
        start = one.start
        if one.paragraph != paragraph:
            paragraph = one.paragraph
            begins = _MINUTE.match(text, start, one.end)
            minute = begins[1] if begins else ""
            start = begins.end() if begins else start
        made.append(replace(one, start=start, label=minute or one.label))
    return tuple(made)
