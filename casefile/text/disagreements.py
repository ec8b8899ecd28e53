"""Finds where the sources of one event cannot all be right.

A month does not disagree with a day inside it, and a spelling is no disagreement.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from casefile.model.dates import bounds, compatible, contains, same
from casefile.model.errors import InvalidDate
from casefile.model.finding import EventSketch, FoundDisagreement

Said = tuple[str, tuple[int, ...]]

_CONTRARY = (
    frozenset({"annulled", "upheld"}),
    frozenset({"appeal upheld", "appeal dismissed"}),
    frozenset({"granted", "refused"}),
)
OF_AN_APPEAL = frozenset({"appeal upheld", "appeal dismissed"})
_ABOUT_DAYS = 4
"""How far about a day ("five weeks later") may be from it."""
DECIDED = "by "
"""How the values of who decided begin, unlike those of whose appeal it was."""
_PROPERTIES = ("date", "actor", "outcome", "addressee")


def find_disagreements(sketch: EventSketch) -> list[FoundDisagreement]:
    """The properties on which the event's passages differ, with each value and its passages.

    Values of dates are EDTF; the others are the short words of `event_values`.
    """
    found: list[FoundDisagreement] = []
    for name in _PROPERTIES:
        said = _said(sketch, name)
        differing = _differing_dates(said) if name == "date" else _differing_words(name, said)
        if name == "outcome" and any(one.property == "actor" for one in found):
            # Whose appeal it was already differs: "dismissed" then speaks of another appeal.
            differing = [value for value in differing if value[0] not in OF_AN_APPEAL]
        if len(differing) > 1:
            found.append(FoundDisagreement(name, tuple(differing)))
    return found


def value_key(value: str) -> str:
    """What of a value is compared: the side or office, without the name in brackets behind it."""
    return value.partition(" (")[0].strip().casefold()


def dates_agree(first: str, second: str) -> bool:
    """Whether two sources' dates can both be right.

    An open interval ("since 2014") is compared by its beginning, a closed one ("from 14 to 19
    March") agrees with any part of it.
    """
    try:
        if compatible(_beginning(first), _beginning(second)):
            return True
        about = any("~" in one for one in (first, second))
        return about and days_between(first, second) <= _ABOUT_DAYS
    except InvalidDate:
        return first == second


def days_between(first: str, second: str) -> int:
    """Days between two EDTF values, 0 where they touch; very many where one has an open end."""
    try:
        (a_start, a_end), (b_start, b_end) = bounds(first), bounds(second)
    except InvalidDate:
        return date.max.toordinal()
    if a_start is None or b_start is None or a_end is None or b_end is None:
        return date.max.toordinal()
    return max((b_start - a_end).days, (a_start - b_end).days, 0)


def differs(name: str, first: str, second: str) -> bool:
    """Whether two values of a property other than the date exclude each other."""
    one, other = value_key(first), value_key(second)
    if one == other:
        return False
    if name == "outcome":
        return frozenset({one, other}) in _CONTRARY
    # Who decided and whose appeal it was are two things.
    return name != "actor" or one.startswith(DECIDED) == other.startswith(DECIDED)


def _said(sketch: EventSketch, name: str) -> list[Said]:
    by_value: dict[str, list[int]] = {}
    for property_name, value, passage_id in sketch.sayings:
        if property_name == name and value:
            by_value.setdefault(value, []).append(passage_id)
    return [(value, tuple(dict.fromkeys(ids))) for value, ids in by_value.items()]


def _differing_dates(said: Sequence[Said]) -> list[Said]:
    """The most exact values that exclude each other; a wider value that fits one is left out."""
    exact = [
        value
        for value in said
        if not any(wider(value[0], other[0]) for other in said if other is not value)
    ]
    clusters: list[Said] = []
    for value, passages in exact:
        for place, (kept, kept_passages) in enumerate(clusters):
            if dates_agree(value, kept):
                clusters[place] = (kept, tuple(dict.fromkeys(kept_passages + passages)))
                break
        else:
            clusters.append((value, passages))
    return clusters


def _differing_words(name: str, said: Sequence[Said]) -> list[Said]:
    clusters: dict[str, Said] = {}
    for value, passages in said:
        key = value_key(value)
        kept = clusters.get(key, (value, ()))
        clusters[key] = (kept[0], tuple(dict.fromkeys(kept[1] + passages)))
    values = list(clusters.values())
    return [one for one in values if _excluded(name, one, values)]


def _excluded(name: str, one: Said, values: Iterable[Said]) -> bool:
    return any(differs(name, one[0], other[0]) for other in values if other is not one)


def wider(first: str, second: str) -> bool:
    """Whether the first only says less than the second: a month, or about the day."""
    try:
        if same(first, second):
            return "~" in first and "~" not in second
        about = "~" in first and "~" not in second and not contains(second, first)
        return contains(first, second) or (about and dates_agree(first, second))
    except InvalidDate:
        return False


def _beginning(edtf: str) -> str:
    """The beginning of an interval without an end, else the value itself."""
    start, slash, end = edtf.partition("/")
    return start if slash and end in {"", ".."} and start not in {"", ".."} else edtf
