"""Reads shapes that state parts of a date: months, seasons, quarters, decades, centuries."""

from casefile.text.date_expression import Expression
from casefile.text.date_scan import Tokens


def full_year(short: int) -> int:
    """The year of two digits: 00-49 are 2000-2049, 50-99 are 1950-1999."""
    return 2000 + short if short < 50 else 1900 + short


def fill_parts(tokens: Tokens, found: Expression) -> Expression:
    """Fill in year, month, weekday, season and "early/late" where they stand in the words."""
    for index in range(found.first, found.last + 1):
        kind = tokens.kinds[index]
        if kind in "y2q":
            found.year = tokens.number(index)
            if kind == "q":
                found.end = tokens.ends[index] - 1 if index == found.last else found.end
        elif kind in "Mm":
            found.month = tokens.number(index)
        elif kind == "S":
            found.division = tokens.number(index)
        elif kind in "Wg":
            found.weekday = tokens.number(index)
        elif kind == "E":
            found.part = True
    return found


def name_other_year(tokens: Tokens, found: Expression) -> None:
    """A year named relative to another: of the same year, of last year, of the year."""
    short = tokens.find(found.first, found.last, "k")
    if short >= 0:
        unit, step, found.base = str(tokens.values[short]).split(":")
        found.year_step = int(step) if unit == "year" else None
        return
    which = tokens.find(found.first, found.last, "LXHZ")
    kind = tokens.kinds[which] if which >= 0 else "Z"
    found.year_step = {"L": -1, "X": 1}.get(kind, 0)
    context = kind == "Z" or (which >= 0 and tokens.values[which] == "context")
    found.base = "context" if context else "document"


def _ordinal(tokens: Tokens, first: int, last: int) -> int:
    index = tokens.find(first, last, "vNdr")
    return tokens.number(index) if index >= 0 else 0


def _division(tokens: Tokens, found: Expression) -> Expression | None:
    """A quarter or a half of a year (EDTF 33-36, 40-41); a half without number keeps the year."""
    fill_parts(tokens, found)
    at = tokens.find(found.first, found.last, "Qh")
    number = _ordinal(tokens, found.first, found.last)
    if tokens.kinds[found.first] == "&":
        # A capital "I" is the Roman one; the small letter is "and" in Polish and Ukrainian.
        if not tokens.text[found.start].isupper():
            return None
        number = 1
    if found.shape == "quarter" and tokens.kinds[at] == "h" and tokens.values[at] != "year":
        return None
    if tokens.kinds[at] == "Q":
        found.division = 32 + number if 1 <= number <= 4 else None
    else:
        found.division = 39 + number if 1 <= number <= 2 else None
    if found.division is None:
        found.part = True
    if found.shape in ("quarter_other", "other_quarter"):
        name_other_year(tokens, found)
    return found


def _decade(tokens: Tokens, found: Expression) -> Expression | None:
    """The 1990s, the eighties, die zwanziger Jahre: a decade; a bare one is of the last century."""
    index = tokens.find(found.first, found.last, "y")
    if index >= 0:
        if tokens.number(index) % 10 or _singular(tokens, index, found.last):
            found.year = tokens.number(index)
            return found
        found.decade = tokens.number(index) // 10
        return found
    index = tokens.find(found.first, found.last, "Gtd")
    value = tokens.number(index)
    if index < 0 or value % 10:
        return None
    # Bare decades name the twentieth century, as everyday speech does.
    found.decade = _in_century(tokens, found, (1900 + value) // 10)
    return found


def _singular(tokens: Tokens, year: int, last: int) -> bool:
    """Whether the word after a round number says that it is one year: в 2000-м году."""
    return tokens.kinds[last] == "Y" and last > year and tokens.values[last] == "year"


def _in_century(tokens: Tokens, found: Expression, decade: int) -> int:
    """The number of a decade in the century the words name: the forties of the 18th century."""
    unit = tokens.find(found.first, found.last, "U")
    number = _ordinal_before(tokens, found.first, unit) if unit >= 0 else 0
    if unit < 0 or tokens.values[unit] != "century" or not 10 <= number <= 21:
        return decade
    return (number - 1) * 10 + decade % 10


def _ordinal_before(tokens: Tokens, first: int, unit: int) -> int:
    """The ordinal that stands nearest before a unit: 20 in "of the 20th century"."""
    index = unit - 1
    while index >= first and tokens.kinds[index] not in "vdr":
        index -= 1
    return tokens.number(index) if index >= first else 0


def _decade_of_century(tokens: Tokens, found: Expression) -> Expression | None:
    """XX a. dešimtajame dešimtmetyje: the tenth decade, of the last century where none is named."""
    century = tokens.find(found.first, found.last, "r")
    number = tokens.number(tokens.find(found.first, found.last, "v"))
    if tokens.values[found.last] != "decade" or number > 10 or (century < 0 and number < 4):
        return None
    found.decade = ((tokens.number(century) if century >= 0 else 20) - 1) * 10 + number - 1
    return found


def _names_decade(tokens: Tokens, found: Expression) -> bool:
    """Whether a round year beside a plural "years" is a decade: les années 1990, в 1990 годах."""
    year_at = tokens.find(found.first, found.last, "y")
    if year_at < 0 or tokens.number(year_at) % 10 or tokens.kind(found.last + 1) in "-Ti/":
        return False
    if year_at > found.first:
        return tokens.values[found.first] == "years"
    alone = tokens.kind(found.first - 1) not in "-Ti/&,K"
    return alone and found.last > found.first and tokens.values[found.last] == "years"


def _decade_with_part(tokens: Tokens, found: Expression) -> bool:
    """Whether a part of several years is meant: 1990 жылдардың ортасында."""
    word = tokens.find(found.first, found.last, "Y")
    return word >= 0 and tokens.values[word] == "years"


def _century(tokens: Tokens, found: Expression) -> Expression | None:
    unit = tokens.find(found.first, found.last, "U")
    number = _ordinal_before(tokens, found.first, unit)
    if tokens.values[unit] != "century" or not 10 <= number <= 21:
        return None
    found.century = number - 1
    return found


def _holiday(tokens: Tokens, found: Expression) -> Expression:
    """A day with a name that is the same every year: Christmas, New Year's Eve."""
    fill_parts(tokens, found)
    day = tokens.number(tokens.find(found.first, found.last, "P"))
    found.month, found.day = day // 100, day % 100
    return found


def _short_month(tokens: Tokens, found: Expression) -> Expression:
    fill_parts(tokens, found)
    index = tokens.find(found.first, found.last, "td")
    found.year, found.short_year = full_year(tokens.number(index)), True
    return found


def read_parts(tokens: Tokens, found: Expression) -> Expression | None:
    """Shapes read by one rule each."""
    shape = found.shape
    if shape == "year" and _names_decade(tokens, found):
        return _decade(tokens, found)
    if shape == "ypart" and _decade_with_part(tokens, found):
        return _decade(tokens, found)
    if shape in ("my", "ym", "season_year", "year_season", "year", "part_year", "ypart",
                 "month", "season", "weekday"):  # fmt: skip
        return fill_parts(tokens, found)
    if shape in ("m_other", "other_m", "season_other", "other_season"):
        name_other_year(tokens, fill_parts(tokens, found))
        return found if found.year_step is not None else None
    if shape in ("holiday", "holiday_year"):
        return _holiday(tokens, found)
    if shape in ("my_short", "year_short"):
        return _short_month(tokens, found)
    if shape in ("quarter_year", "year_quarter", "quarter_other", "other_quarter", "quarter"):
        return _division(tokens, found)
    if shape in ("decade_words", "decade_named", "half_decade", "century_decade"):
        return _decade(tokens, found)
    if shape == "decade_counted":
        return _decade_of_century(tokens, found)
    return _century(tokens, found) if shape in ("century", "half_century") else None
