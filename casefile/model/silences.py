"""Finds the long times of a case of which no document tells anything."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from statistics import median
from typing import Final

from casefile.model.gap import PROCEDURE, Gap, Step

SILENCE: Final = timedelta(days=120)
LONGER: Final = 3
"""A silence is this many times as long as the case's usual step, and never under SILENCE."""
FEW: Final = 4
FEW_SILENCE: Final = timedelta(days=365)
"""With fewer dated steps than FEW there is no rhythm: only a year counts as silence."""
SINCE: Final = timedelta(days=180)
MOST: Final = 5


def silences(steps: Sequence[Step], today: date) -> list[Gap]:
    """The longest times between two steps of the procedure, and since the last one.

    `steps` are events that took place. One of any lane, told between two, breaks the silence.
    """
    chain = sorted(
        (one for one in steps if one.first and one.lane in PROCEDURE),
        key=lambda one: (one.start, one.end or date.max),
    )
    if len(chain) < FEW - 1:
        return []
    least = _least_silence(chain)
    found: list[tuple[timedelta, Gap]] = []
    last, end = chain[0], chain[0].end or date.max
    for one in chain[1:]:
        if one.start - end >= least and not _broken(steps, end, one.start):
            gap = Gap("silence", "client", last.edtf, one.edtf, event_id=last.id)
            found.append((one.start - end, gap))
        if (one.end or date.max) > end:
            last, end = one, one.end or date.max
    if end < today and today - end >= max(least, SINCE) and not _broken(steps, end, today):
        found.append((today - end, Gap("silence since", "client", last.edtf, event_id=last.id)))
    found.sort(key=lambda pair: pair[0], reverse=True)
    return [gap for _, gap in found[:MOST]]


def _least_silence(chain: Sequence[Step]) -> timedelta:
    days = sorted({one.start for one in chain})
    if len(days) < FEW:
        return FEW_SILENCE
    rhythm = median((after - before).days for before, after in pairwise(days))
    return max(SILENCE, timedelta(days=LONGER * rhythm))


def _broken(steps: Sequence[Step], start: date, end: date) -> bool:
    """Whether anything dated lies between two days."""
    return any(one.first and start < one.start and (one.end or date.max) < end for one in steps)
