"""How much two dates speak for one event."""

from collections.abc import Sequence

from casefile.model.dates import bounds, parse_edtf, same
from casefile.model.errors import InvalidDate
from casefile.text.disagreements import dates_agree, wider

_YEAR, _MONTH = 366, 31


def most_exact(dates: Sequence[str]) -> tuple[str, ...]:
    """The dates of an event without those that only say less than another of them."""
    return tuple(one for one in dates if not any(wider(one, other) for other in dates))


def date_weight(first: str, second: str) -> float:
    """How much two dates speak for one event: a common day most, a common year least."""
    try:
        if not dates_agree(first, second):
            return 0.0
        precisions = {parse_edtf(first).precision, parse_edtf(second).precision}
        if same(first, second):
            return 0.5 if "day" in precisions else 0.35
    except InvalidDate:
        return 0.0
    if "set" in precisions or _again_and_again(first, second):
        return 0.1
    if "day" in precisions and begins(first) == begins(second):
        return 0.45
    if precisions <= {"day", "month", "season", "interval"}:
        return 0.3
    return 0.2


def _again_and_again(first: str, second: str) -> bool:
    """Whether one is a stretch of years and the other a day or month in its midst."""
    days = [bounds(edtf) for edtf in (first, second)]
    lengths = [
        (last - start).days for start, last in days if start is not None and last is not None
    ]
    return (
        len(lengths) == 2
        and max(lengths) > _YEAR
        and min(lengths) <= _MONTH
        and (begins(first)[:4] != begins(second)[:4])
    )


def begins(edtf: str) -> str:
    """How a date or the beginning of an interval is written, without its marks."""
    return edtf.partition("/")[0].rstrip("~?%")


def days_of(edtf: str) -> int | None:
    """How many days a date stands for; None where it has an open end."""
    try:
        first, last = bounds(edtf)
    except InvalidDate:
        return None
    return (last - first).days if first is not None and last is not None else None
