"""Dates a person corrected: their words give that value, and what hangs on them follows."""

import re
from collections.abc import Mapping, Sequence

from casefile.text.date_expression import Expression

_PLAIN = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def correct(points: Sequence[Expression], corrected: Mapping[tuple[int, int], str]) -> None:
    """Let words at these offsets say the year, month or day a person read in them.

    Only a value that is one plain date can anchor others; words that hold two dates stay as read.
    """
    for (start, end), edtf in corrected.items():
        inside = [point for point in points if start <= point.start and point.end <= end]
        plain = _PLAIN.fullmatch(edtf)
        if plain is None or len(inside) != 1:
            continue
        (found,) = inside
        found.year, found.month, found.day = (
            int(part) if part else None for part in plain.groups()
        )
        found.step = found.year_step = found.weekday = found.decade = found.century = None
        found.division = None
        found.part = found.approximate = found.short_year = False
        found.year_from = None
        found.alternatives = ()
