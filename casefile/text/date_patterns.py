"""The shapes of dates over token kinds (`date_scan`), most specific first.

Every repetition is bounded or over one kind, so matching is linear in the number of tokens.
"""

import re
from functools import lru_cache

_DAY = r"(?:[d1](?:[oz]\.?|\.)?|v|\"[d1]\")"
_JOIN = r"(?:,?&|,|-|T|i|/)[OI]?"
_NIGHT = rf"(?<=u[CRIO]){_DAY}I[OI]?{_DAY}"
"""The two days of one night: в ночь с 3 на 4 мая, in der Nacht vom 3. auf den 4. Mai."""
_DAYS = rf"(?:{_NIGHT}|{_DAY}(?:{_JOIN}{_DAY}){{0,9}})"
_DAY_FIRST = r"(?:[d1]o?(?:D\.?)?|\"[d1]\"(?:D\.?)?|vD\.?|v(?=[.,;:)p]|$))"
_DAYS_FIRST = rf"{_DAY_FIRST}(?:(?:,?&|,|-|T|i|/)[OI]?{_DAY_FIRST}){{0,9}}"
_WEEKDAY = r"(?:[Wg]\.?,?[OI]?)?"
_WEEKDAY_LAST = r"(?:\.?,[Wg])?"
_MONTH = r"[Mm]\.?"
_WORDED = rf"{_WEEKDAY}N{_MONTH}"
"""A day as French writes it out: a plain number but for the first, le vingt-trois mars."""
_YEAR = r"[y2]o?\.?(?:\(?[Yr]\.?\)?)?"
_PLAIN_YEAR = r"[y2q](?:o\.?)?(?:Y\.?)?"
_OF = r"[OI]{0,3}"
_PART = rf"(?:E(?:{_OF}|-))?"
_DAYS_OF = rf"{_PART}{_WEEKDAY}{_DAYS}D?O{{0,2}}"
_NAMED_YEAR = rf"(?:{_OF}Y{_OF})?"
_WHICH = r"[LXHZ]"
_OTHER_YEAR = rf"(?:,?[OIR]{{0,3}}{_WHICH}[OI]?Y|{_OF}Y{_WHICH}|[OI]{{1,3}}Y(?![y2dO])|,?k)"
_ORDINAL = r"(?:v|N|d(?:o\.?|\.)?|r\.?)"
_DAY_OF = r"(?:v|d(?=[o.DOIR]))(?:o\.?|\.)?D?[OIR]{0,3}"
_COUNT = r"(?:A?(?:N-?N?|d|t|n|f)-?)"
_DECADE = r"(?:G|y-?z|'?[td]z)(?:-?Y)?"
_CENTURY = rf"(?:,?{_OF}(?:v|do?\.?|ro?\.?)-?U)"
_UNIT = r"[UYQ]\.?"

# Name, shape, languages it is limited to ("" = all).
_SHAPES: tuple[tuple[str, str, str], ...] = (
    ("day_and_figures", r"(?<=[CRI])d\.?[Ti-][OI]?#(?:Y\.?)?", ""),
    ("figures", rf"{_WEEKDAY}{_PART}#(?:Y\.?)?", ""),
    ("dmy", rf"{_DAYS_OF}(?:{_MONTH}|(?<=d)r),?{_OF}{_NAMED_YEAR}_?{_PLAIN_YEAR}", ""),
    ("dmy", rf"{_WORDED},?{_OF}{_NAMED_YEAR}{_PLAIN_YEAR}", "fr"),
    ("mdy", rf"{_PART}{_WEEKDAY}{_MONTH}[OI]?{_DAYS},?[OI]?{_PLAIN_YEAR}", "en,de,fr,ru,uk,pl"),
    ("mdy", rf"{_WEEKDAY}{_MONTH}{_DAYS_FIRST},?[y2]o?Y\.?(?![Mm])", "lt"),
    ("dmy", rf"[d1][-/]{_MONTH}[-/][y2]", ""),
    ("ymd", rf"{_WEEKDAY}[y2](?:o|Y)?\.?,?{_MONTH}{_DAYS_FIRST}{_WEEKDAY_LAST}", "lt,kk"),
    ("ymd", rf"[y2](?:o|Y)?\.?,?{_MONTH}U\.?do?D", "lt"),
    ("ydm", rf"[y2]o?(?:Y\.?)?,?{_DAYS}{_MONTH}{_WEEKDAY_LAST}", "kk"),
    ("dm_other", rf"{_WEEKDAY}{_DAYS}D?{_OF}{_MONTH}{_OTHER_YEAR}", ""),
    ("dm_other", rf"{_WORDED}{_OTHER_YEAR}", "fr"),
    ("other_md", rf"(?:{_WHICH}Y|k)\.?{_MONTH}{_DAYS_FIRST}", "lt,kk"),
    ("other_dm", rf"(?:{_WHICH}Y\.?|k){_DAYS}{_MONTH}", "kk,uk"),
    ("md_other", rf"{_WEEKDAY}{_MONTH}{_DAYS}{_OTHER_YEAR}", "en"),
    ("dmy_short", rf"(?:{_DAYS}{_MONTH}'?|d-{_MONTH}-)[td](?![do.M:%U-])", ""),
    ("dry", r"[d1][./-]?r[./-]?[y2](?:Y\.?)?", ""),
    ("holiday_year", rf"P,?{_OF}{_NAMED_YEAR}[y2](?:Y\.?)?", ""),
    ("holiday", r"P", ""),
    ("my", rf"dz!{_MONTH},?{_OF}{_NAMED_YEAR}[y2](?:Y\.?)?", "ru,uk"),
    ("month", rf"dz!{_MONTH}", "ru,uk"),
    ("my", rf"{_PART}{_MONTH},?{_OF}{_NAMED_YEAR}_?[y2](?:Y\.?)?", ""),
    ("my_short", rf"{_MONTH}(?:'[td]|to)", ""),
    ("ym", rf"[y2](?:o\.?Y?|Y\.?|)?,?{_PART}{_MONTH}", "lt,kk"),
    ("ypart", r"[y2](?:o\.?Y?|Y\.?)E", "lt,kk"),
    ("m_other", rf"{_PART}{_MONTH}{_OTHER_YEAR}", ""),
    ("other_m", rf"{_PART}{_WHICH}[OI]?Y\.?{_PART}{_MONTH}", "lt,kk"),
    ("other_m", rf"kI?{_PART}{_MONTH}(?!d)", "lt,kk,uk"),
    ("half_decade", rf"{_ORDINAL}?h{_OF}(?:y-?z|'?tz)Y?", ""),
    ("quarter_year", rf"{_ORDINAL}[OI]?[Qh]\.?{_OF}{_NAMED_YEAR}{_YEAR}", ""),
    ("quarter_year", rf"&[Qh]\.?{_OF}{_NAMED_YEAR}{_YEAR}", "pl,uk"),
    ("quarter_year", rf"Qd{_OF}{_YEAR}", ""),
    ("quarter_year", rf"h{_OF}{_NAMED_YEAR}{_YEAR}", ""),
    ("year_quarter", rf"[y2](?:Y\.?|o\.?Y?)?(?:{_ORDINAL}[Qh]|h)", "lt,kk"),
    ("quarter_other", rf"{_ORDINAL}[OI]?[Qh]\.?{_OTHER_YEAR}", ""),
    ("other_quarter", rf"{_WHICH}Y\.?{_ORDINAL}[Qh]", "lt,kk"),
    ("season_year", rf"{_PART}S,?{_OF}{_NAMED_YEAR}{_YEAR}", ""),
    ("year_season", rf"[y2](?:Y\.?|o\.?Y?)?{_PART}S", "lt,kk"),
    ("season_other", rf"{_PART}S{_OTHER_YEAR}", ""),
    ("other_season", rf"{_WHICH}Y\.?{_PART}S", "lt,kk"),
    ("half_century", rf"(?:{_ORDINAL}h|h){_OF}(?:v|do?\.?|ro?\.?)-?U", ""),
    ("century_decade", rf"r[U\.]{{0,2}}{_DECADE}", "kk"),
    ("decade_words", rf"{_PART}{_DECADE}(?![M!]){_CENTURY}?", ""),
    ("decade_counted", rf"{_PART}(?:r[xU]?\.?)?vU", "lt"),
    ("decade_named", rf"{_PART}Y'?(?:[td]\.?|G)(?![M\d]){_CENTURY}?", "fr,pl,lt,de,ru,uk"),
    ("century", r"ro?\.?UE", "kk"),
    ("century", rf"{_PART}(?:v|do?\.?|ro?\.?)-?U", ""),
    ("part_year", rf"E{_OF}{_NAMED_YEAR}{_YEAR}", ""),
    ("year", rf"(?:Y{_OF})?[y2](?:-?o)?\.?(?:-?Y\.?)?", ""),
    ("year_short", r"(?<=[ICRTiBF])'t", "en"),
    ("dm", rf"{_DAYS_OF}{_MONTH}", ""),
    ("dm", _WORDED, "fr"),
    ("md", rf"{_PART}{_WEEKDAY}{_MONTH}(?:[OI]?{_DAYS})(?![y2])", "en"),
    ("md", rf"(?<=u){_MONTH}{_DAY_FIRST}I{_DAY_FIRST}", "lt"),
    ("md", rf"{_PART}{_WEEKDAY}{_MONTH}{_DAYS_FIRST}", "lt"),
    ("md", rf"{_MONTH}U\.?do?D", "lt"),
    ("day_of_month", r"d\.?k", "de,ru,uk,pl"),
    ("day_of_month", rf"{_DAY_OF}(?:{_WHICH}[OI]?U|U{_WHICH})", ""),
    ("day_of_month", rf"{_WHICH}Udo?D", "lt"),
    ("day_alone", r"(?<=[IiTB]O)do(?=[,.;pIB])", "en"),
    ("anaphor", r"j", ""),
    ("deictic", r"J", ""),
    ("ago", rf"{_COUNT}?{_UNIT}a", ""),
    ("ago", rf"[ba]A?{_COUNT}{_UNIT}", "de,lt,fr,ru,uk,pl"),
    ("ago", rf"b{_UNIT}(?![y2d])", "lt,pl"),
    ("later", rf"{_COUNT}{_UNIT}l", ""),
    ("later", rf"{_COUNT}{_UNIT}F", "kk"),
    ("later", rf"{_COUNT}{_UNIT}F(?=[,.;:)p])", "fr"),
    ("later", rf"V{_COUNT}?{_UNIT}", "de,lt,fr,ru,uk,pl"),
    ("later", rf"{_COUNT}{_UNIT}V(?![Nd])", "ru"),
    ("earlier", rf"{_COUNT}{_UNIT}[eB](?![OIN])", ""),
    ("which", rf"{_PART}{_WHICH}O?(?:[UYS]|{_MONTH}|W|Qd?)", ""),
    ("which", rf"{_PART}[UYWSM]{_WHICH}", "fr,pl,lt"),
    ("part_unit", rf"E{_OF}[YU]", ""),
    ("relative", rf"{_PART}k", ""),
    ("quarter", r"(?:v|d(?:o\.?|\.)?|r\.?)-?[Qh]", ""),
    ("month", rf"{_PART}{_MONTH}", ""),
    ("season", rf"{_PART}S", ""),
    ("weekday", r"W", ""),
)  # fmt: skip

_BEGINNINGS = "\"#&'12AEGHJLMNPQSUVWXYZabdfghjkmnrtvy"
"""The kinds a shape can begin with: most tokens are none and are passed over at once."""


def _chosen(language: str) -> list[tuple[str, str]]:
    return [
        (name, shape)
        for name, shape, languages in _SHAPES
        if not languages or language in languages.split(",")
    ]


@lru_cache(maxsize=16)
def shapes_of(language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """One pattern of all shapes of a language and the shape's name for each of its groups."""
    chosen = _chosen(language)
    pattern = "|".join(f"({shape})" for _, shape in chosen)
    return re.compile(rf"(?=[{_BEGINNINGS}])(?:{pattern})"), tuple(name for name, _ in chosen)


@lru_cache(maxsize=512)
def shape_at(language: str, index: int) -> re.Pattern[str]:
    """The pattern of one shape alone, by its place in `shapes_of`."""
    return re.compile(_chosen(language)[index][1])
