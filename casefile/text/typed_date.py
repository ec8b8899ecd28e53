"""Dates a person types into a field, turned into EDTF and echoed in words at once."""

from dataclasses import dataclass
from datetime import date

from casefile.model.dates import parse_edtf
from casefile.model.errors import InvalidDate
from casefile.text.date_expression import Expression, Group
from casefile.text.date_figures import numeric_readings
from casefile.text.date_finder import find_groups, group_value
from casefile.text.date_words import date_words

_LONGEST = 80
_APPROXIMATE = ("~", "≈", "?")


@dataclass(frozen=True, slots=True)
class TypedDate:
    """What was understood: the EDTF value and the same in words.

    `alternatives` holds every reading as (EDTF, words) where day and month could change places;
    the person then has to choose. Otherwise it is empty.
    """

    edtf: str
    echo: str
    alternatives: tuple[tuple[str, str], ...] = ()

    @property
    def ambiguous(self) -> bool:
        """Whether the person must choose between readings."""
        return bool(self.alternatives)


def _refuse(words: str) -> InvalidDate:
    return InvalidDate(
        f"“{words[:_LONGEST]}” is not a date the program understands.",
        "Nothing was changed.",
        "Write it like 13 Dec 2023, 12.2023, 2019-2022, since 2014 or about 1999.",
    )


def _as_edtf(words: str) -> str | None:
    """The words themselves where they are EDTF already ("2019-2022" is a person's range)."""
    try:
        return parse_edtf(words.upper()).edtf
    except InvalidDate:
        return None


def _only_dates(words: str, groups: list[Group]) -> bool:
    """Whether nothing but the date is left of the typed words."""
    if len(groups) != 1:
        return False
    rest = words[: groups[0].start] + words[groups[0].end :]
    return not any(sign.isalnum() for sign in rest)


def _relative(members: list[Expression], today: date | None) -> bool:
    return today is None and any(member.value is None for member in members)


def _read(words: str, language: str, today: date | None) -> str | None:
    anchor = today.isoformat() if today else None
    tries = [(words, language), (words.title(), language), (words, "en"), (words.title(), "en")]
    for written, tried in tries:
        # A lone year or month is taken at its word here: nothing else can be meant.
        _, groups, _ = find_groups(written, tried, anchor, typed=True)
        if _only_dates(words, groups) and not _relative(groups[0].members, today):
            value = group_value(groups[0])
            if value is not None:
                return value
    return None


def _alternatives(words: str, language: str) -> tuple[tuple[str, str], ...]:
    readings = numeric_readings(words)
    if len(readings) < 2:
        return ()
    return tuple((reading, date_words(reading, language)) for reading in readings)


def parse_typed_date(words: str, language: str, today: date | None = None) -> TypedDate:
    """Read a date as a person types it: "13 Dec 2023", "after 3.2022", "~1999", "2019-2022", EDTF.

    Args:
        words: what was typed, in the language of the window or in English.
        language: one of en lt ru uk pl de fr kk.
        today: lets "yesterday" and a missing year be understood; without it they are refused.

    Raises:
        InvalidDate: nothing of it is a date; its `todo` shows what to write.
    """
    typed = " ".join(words.split())
    if not typed or len(typed) > _LONGEST:
        raise _refuse(typed)
    value = _as_edtf(typed)
    if value is None:
        marked = typed.startswith(_APPROXIMATE) or typed.endswith(_APPROXIMATE)
        plain = typed.strip("".join(_APPROXIMATE)).strip()
        value = _read(plain, language, today)
        if value is not None and marked and "/" not in value and value[-1] not in "~?%]":
            value += "?" if "?" in typed else "~"
    if value is None:
        raise _refuse(typed)
    parse_edtf(value)
    return TypedDate(value, date_words(value, language), _alternatives(typed, language))
