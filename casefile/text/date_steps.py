"""Reads shapes that name a step from another date: today, two weeks later, last month."""

from casefile.text.date_expression import Expression
from casefile.text.date_parts import fill_parts
from casefile.text.date_scan import Tokens

_CLAUSE_OPENERS = frozenset(
    ("he", "she", "they", "it", "we", "i", "his", "her", "their", "its", "our", "my")
)
_UNIT_DAYS = {"fortnight": 14}


def _count(tokens: Tokens, found: Expression) -> int:
    """The number in "three weeks ago"; 1 without one; marks the unknown ones ("several")."""
    total, known = 0, False
    for index in range(found.first, found.last + 1):
        kind = tokens.kinds[index]
        if kind in "Nd1tn":
            value = tokens.number(index)
            total, known = (total + value if known else value), True
        elif kind == "f":
            found.count_known = False
    return total if known else 1


def _move(tokens: Tokens, found: Expression, sign: int, base: str) -> Expression:
    unit_at = tokens.find(found.first, found.last, "UYQ")
    unit = str(tokens.values[unit_at] or "quarter") if unit_at >= 0 else "day"
    count = _count(tokens, found)
    unit = unit.removesuffix("s")
    if unit in _UNIT_DAYS:
        count, unit = count * _UNIT_DAYS[unit], "day"
    found.step, found.unit, found.base = sign * count, unit, base
    approx = tokens.find(found.first, found.last, "A")
    found.approximate = approx >= 0
    found.more_than = approx >= 0 and tokens.values[approx] == "more"
    if unit == "weekend" or (found.shape == "ago" and count > 3000):
        found.count_known = False
    return found


def _which(tokens: Tokens, found: Expression) -> Expression:
    """Last month, next Friday, that summer, the same year."""
    fill_parts(tokens, found)
    at = tokens.find(found.first, found.last, "LXHZ")
    sign = {"L": -1, "X": 1}.get(tokens.kinds[at], 0)
    context = tokens.kinds[at] == "Z" or tokens.values[at] == "context"
    found.base = "context" if context else "document"
    if found.month or found.division or found.weekday is not None:
        found.year_step = sign
        return found
    unit_at = tokens.find(found.first, found.last, "UYQ")
    unit = str(tokens.values[unit_at] or "quarter")
    found.step, found.unit = sign, unit
    if unit.endswith("s") or unit in ("day", "fortnight", "century"):
        found.count_known = False
    return found


def _of_month(tokens: Tokens, found: Expression) -> Expression | None:
    """The 15th of this month, am 15. d. M."""
    if tokens.kinds[found.last] == "k":
        unit, step, found.base = str(tokens.values[found.last]).split(":")
        found.step, found.unit = int(step), unit
        return found if unit == "month" else None
    unit_at = tokens.find(found.first, found.last, "U")
    return _which(tokens, found) if tokens.values[unit_at] == "month" else None


def _clause_follows(tokens: Tokens, found: Expression) -> bool:
    """Whether the step is counted from what a clause tells: two days before he was detained."""
    after = found.last + 1
    return (
        tokens.kinds[found.last] == "B"
        and after < len(tokens.lowers)
        and (tokens.kind(after) in "WM" or tokens.lowers[after] in _CLAUSE_OPENERS)
    )


def read_step(tokens: Tokens, found: Expression) -> Expression | None:
    """Shapes that name a step from another date."""
    shape = found.shape
    value = tokens.values[found.first]
    if shape in ("anaphor", "deictic"):
        found.step, found.unit = int(value or 0), "day"
        found.base = "context" if shape == "anaphor" else "document"
        return found
    if shape == "relative":
        unit, step, base = str(tokens.values[found.last]).split(":")
        found.step, found.unit, found.base = int(step), unit, base
        return found
    if shape == "ago":
        return _move(tokens, found, -1, "document")
    if shape == "later":
        # "Three weeks after the siege began" counts from an event nobody has dated here.
        named = tokens.kinds[found.last + 1 : found.last + 2] in ("F", "V")
        return _move(tokens, found, 1, "event" if named else "context")
    if shape == "earlier":
        return _move(tokens, found, -1, "event" if _clause_follows(tokens, found) else "context")
    if shape == "which":
        return _which(tokens, found)
    if shape == "day_alone":
        found.day, found.step, found.unit = tokens.number(found.first), 0, "month"
        found.base = "context"
        return found
    if shape == "day_of_month":
        found.day = tokens.number(tokens.find(found.first, found.last, "dv"))
        return _of_month(tokens, found)
    unit = str(tokens.values[found.last])
    found.step, found.unit, found.base, found.part = 0, unit, "period", True
    if unit not in ("year", "week", "month"):
        found.count_known = False
    return found


STEP_SHAPES = {
    "day_alone",
    "day_of_month",
    "anaphor",
    "deictic",
    "relative",
    "ago",
    "later",
    "earlier",
    "which",
    "part_unit",
}
