"""Where the text quotes somebody: "today" inside means the day of the statement."""

import re
from collections.abc import Sequence

# Each kind begins with its mark: the expression engine then passes over all other letters at once.
_PAIRS = re.compile(
    '“[^“”\n]{1,3000}”|„[^“”„\n]{1,3000}[“”]|«[^«»\n]{1,3000}»|"(?<!\\w")[^"\n]{1,3000}"(?!\\w)'
)


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """Offsets of the passages between quotation marks, each inside one line."""
    return [match.span() for match in _PAIRS.finditer(text) if match.end() - match.start() > 20]


def inside(spans: Sequence[tuple[int, int]], offset: int) -> bool:
    """Whether an offset lies in one of the spans (in order, not overlapping)."""
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle][1] <= offset:
            low = middle + 1
        else:
            high = middle
    return low < len(spans) and spans[low][0] <= offset
