"""Ratios that can be trusted on a shared machine: alternated pairs and their median.

Wall times alone mean nothing when other work runs; a ratio of two things done in turn does.
"""

import resource
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

PAIRS = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; times in milliseconds, `ratio` None where there is no floor."""

    operation: str
    ours: float
    floor_name: str
    floor: float
    ratio: float | None
    same: float | None
    budget: str
    kept: bool


Work = Callable[[], object]
"""What is measured; one that gives a float says itself how many milliseconds it took."""


def timed(work: Work) -> float:
    """Milliseconds one call took."""
    begin = time.perf_counter()
    told = work()
    return told if isinstance(told, float) else (time.perf_counter() - begin) * 1000


def processor_time(work: Callable[[], object]) -> float:
    """Milliseconds of processor time of this process and of children that ended meanwhile."""
    begin = _used()
    work()
    return (_used() - begin) * 1000


def _used() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def compare(
    operation: str,
    ours: Work,
    floor: Work,
    *,
    floor_name: str,
    budget: float,
    pairs: int = PAIRS,
) -> Row:
    """Median of the ratios of alternated pairs; `same` is the floor beside itself (1 is ideal)."""
    mine, bare, again = [], [], []
    for turn in range(pairs):
        first, second = (ours, floor) if turn % 2 else (floor, ours)
        one, two = timed(first), timed(second)
        mine.append(one if first is ours else two)
        bare.append(two if first is ours else one)
        again.append(timed(floor))
    ratio = statistics.median(a / b for a, b in zip(mine, bare, strict=True))
    same = statistics.median(a / b for a, b in zip(again, bare, strict=True))
    return Row(
        operation,
        statistics.median(mine),
        floor_name,
        statistics.median(bare),
        ratio,
        same,
        f"<= {budget:g}x",
        ratio <= budget,
    )


def within(operation: str, samples: list[float], *, share: float, budget: float) -> Row:
    """A percentile in milliseconds against a limit that stands by itself."""
    ordered = sorted(samples)
    value = ordered[min(len(ordered) - 1, int(len(ordered) * share))]
    return Row(
        operation, value, f"p{share * 100:g} of {len(ordered)}", 0.0, None, None,
        f"<= {budget:g} ms", value <= budget,
    )  # fmt: skip


def table(rows: list[Row]) -> str:
    """The rows as aligned text."""
    head = ("operation", "ours ms", "floor", "floor ms", "ratio", "A/A", "budget", "")
    lines = [head] + [
        (
            row.operation,
            f"{row.ours:.1f}",
            row.floor_name,
            f"{row.floor:.1f}" if row.ratio is not None else "-",
            f"{row.ratio:.2f}" if row.ratio is not None else "-",
            f"{row.same:.2f}" if row.same is not None else "-",
            row.budget,
            "kept" if row.kept else "MISSED",
        )
        for row in rows
    ]
    widths = [max(len(line[at]) for line in lines) for at in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
