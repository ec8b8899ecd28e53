"""Numbers and words that only look like dates: counts, article numbers, ages, verbs, names."""

from calendar import monthrange

from casefile.text.date_expression import Expression
from casefile.text.date_lexicon import Lexicon
from casefile.text.date_scan import Tokens

# Kinds that make a month, a season or a year likely: prepositions, joins, parts, other dates.
_EVIDENCE = frozenset("IRTKCFBiEALXHZMmSWgYO&b")
_YEAR_EVIDENCE = frozenset("IRTKCFBiEMmSWgYbA")
# Full names of months that are as short as an abbreviation.
_SHORT_NAMES = frozenset(
    (
        "may",
        "june",
        "july",
        "mars",
        "mai",
        "май",
        "мае",
        "maj",
        "maja",
        "maju",
        "kovo",
        "kove",
        "kovą",
    )
)
# Languages that write a year with its word ("2019 m.", "в 2019 году") unless it stands apart.
_YEAR_WORDED = frozenset(("lt", "ru", "uk", "pl", "kk"))
_SENTENCE = 20
_SEASON_EVIDENCE = frozenset("IKCFBiELXHb")
_NUMBER_MARKS = frozenset("§№#$€£¥+=*%&<>@")


def _kind(tokens: Tokens, index: int) -> str:
    return tokens.kinds[index] if 0 <= index < len(tokens.kinds) else "p"


def _numbered(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Whether the number before which a marker stands is a number of something: no. 1998."""
    index = first - 1
    if index >= 0 and tokens.kinds[index] == "." and tokens.tight(index):
        index -= 1
    if index < 0 or tokens.kinds[index] == "p":
        return False
    lower = tokens.lowers[index]
    if len(lower) == 1 and lower.isalpha() and tokens.kinds[index + 1] != ".":
        return False
    return lower in lexicon.roles["number_of"] or (
        tokens.kinds[index] == "_" and lower in _NUMBER_MARKS
    )


def _counts(tokens: Tokens, last: int, lexicon: Lexicon) -> bool:
    """Whether the number counts things: 2000 euros, 1998 people, 2000 %."""
    kind = _kind(tokens, last + 1)
    if last + 1 >= len(tokens.kinds):
        return False
    lower = tokens.lowers[last + 1]
    if kind in "Ti-" and _kind(tokens, last + 2) in "nyt" and last + 3 < len(tokens.kinds):
        # "1450 to 1850 marks": what the second number counts, the first counts too.
        kind, lower = tokens.kinds[last + 3], tokens.lowers[last + 3]
    return kind == "U" or lower in _NUMBER_MARKS or lower in lexicon.roles["counted"]


def _joined(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a year is part of a longer number: 18403 / 91, 1996/302, A-1998."""
    before, after = _kind(tokens, first - 1), _kind(tokens, last + 1)
    if before == "/" and _kind(tokens, first - 2) in "ndtyc":
        return _kind(tokens, first - 2) != "y"
    if after == "/" and _kind(tokens, last + 2) in "ny":
        return _kind(tokens, last + 2) == "n"
    if after == "/" and _kind(tokens, last + 2) in "x" and tokens.tight(last + 2):
        return True
    glued_dash = before == "-" and tokens.tight(first) and tokens.tight(first - 1)
    return glued_dash and _kind(tokens, first - 2) in "xnr"


def _year(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether a year without a month is one."""
    if _kind(tokens, found.last + 1) == "*" or _joined(tokens, found.first, found.last):
        return False
    if _numbered(tokens, found.first, lexicon) or _counts(tokens, found.last, lexicon):
        return False
    named = any(tokens.kinds[index] == "Y" for index in range(found.first, found.last + 1))
    return named or found.shape == "part_year" or _bare_year(tokens, found, lexicon)


def _bare_year(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether four digits without a word for year are a year here."""
    before, after = _kind(tokens, found.first - 1), _kind(tokens, found.last + 1)
    if after == "-" and _kind(tokens, found.last + 2) == "r":
        return False  # a volume of reports: 1996-V
    if after == "I" and _kind(tokens, found.last + 2) in "YyL" and before not in _YEAR_EVIDENCE:
        return False  # "2000 in 2011": so many in that year.
    if before in "&," and _kind(tokens, found.first - 2) == "y":
        return True
    if before in "nt" or (after == ":" and _kind(tokens, found.last + 2) in "ndty"):
        return False
    evidence = before in _YEAR_EVIDENCE or (before == "(" and after in ")-,;") or before == "-"
    year = found.year or 0
    if not 1900 <= year <= 2099:
        ranged = _kind(tokens, found.last + 2) == "y"
        return _old_year(year, before, after, evidence or (after == "-" and ranged), lexicon)
    if evidence or (lexicon.language == "de" and before not in "nt"):
        return True
    if lexicon.language in _YEAR_WORDED and after == "x":
        return tokens.text[tokens.starts[found.last + 1]].isupper()
    return not _plural_follows(tokens, found.last, lexicon) and not _name_before(
        tokens, found, lexicon
    )


def _old_year(year: int, before: str, after: str, evidence: bool, lexicon: Lexicon) -> bool:
    """Whether a number before 1900 is a year: it needs a preposition or brackets."""
    if lexicon.language in _YEAR_WORDED and (year < 1700 or (after == "x" and not evidence)):
        return before == "(" and after in ")-"
    evidence = evidence and before != "A"
    named = before == "O" and year >= 1700
    return (evidence or named or before == "(" or after == ")") and year >= 1300


def _plural_follows(tokens: Tokens, last: int, lexicon: Lexicon) -> bool:
    """Whether a small plural noun stands right after the number (English: 1998 pages)."""
    if lexicon.language != "en" or _kind(tokens, last + 1) != "x":
        return False
    word = tokens.text[tokens.starts[last + 1] : tokens.ends[last + 1]]
    return word.islower() and len(word) > 3 and word.endswith("s")


def _name_before(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether the number belongs to a name inside a line: Euro 2008, Expo 2000."""
    at = found.first - 1
    if _kind(tokens, at) != "x" or not tokens.text[tokens.starts[at]].isupper():
        return False
    if tokens.lowers[at] in lexicon.roles["legal"]:
        return False  # the year of a law, told apart by its role
    line = tokens.text.rfind("\n", 0, tokens.starts[at]) + 1
    return bool(tokens.text[line : tokens.starts[at]].strip())


def _possible(found: Expression) -> bool:
    """Whether the calendar has the day (29 February counts when the year is not stated)."""
    if found.day is None or (found.month is None and found.unit == "month"):
        return True
    if found.month is None or not 1 <= found.month <= 12:
        return False
    return 1 <= found.day <= monthrange(found.year or 2000, found.month)[1]


def _lone_month(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    at = next(i for i in range(found.first, found.last + 1) if tokens.kinds[i] in "Mm")
    if tokens.kinds[at] == "M" and (found.part or not lexicon.capitals):
        return True
    if tokens.lowers[at] == "may" and _kind(tokens, found.first - 1) in "A":
        return False
    word = tokens.text[tokens.starts[at]]
    if lexicon.capitals and word.islower():
        return False
    before = _kind(tokens, found.first - 1)
    if tokens.kinds[at] == "M":
        return True
    if len(tokens.lowers[at]) <= 4 and tokens.lowers[at] not in _SHORT_NAMES:
        return False
    after = _kind(tokens, found.last + 1)
    joined = after in "-T" or (after == "&" and not lexicon.capitals)
    if joined and _kind(tokens, found.last + 2) in "Mm":
        return True
    if before == "&":
        name = after == "x" and tokens.text[tokens.starts[found.last + 1]].isupper()
        return not name and _kind(tokens, found.first - 2) in "Mmydo"
    return (
        found.part
        or before in _EVIDENCE - {"A", "O"}
        or (before == "O" and _kind(tokens, found.first - 2) in _EVIDENCE)
    )


def _lone_season(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    before, earlier = _kind(tokens, found.first - 1), _kind(tokens, found.first - 2)
    lower = tokens.lowers[found.last]
    if lower in lexicon.doubtful and _kind(tokens, found.last + 1) == "O":
        return False
    if _kind(tokens, found.last + 2) == "S" and _kind(tokens, found.last + 1) in "-&":
        return "y" in tokens.kinds[found.last + 3 : found.last + 6]
    if _kind(tokens, found.last + 1) == "-" and tokens.tight(found.last + 1):
        return False  # Winter-Biathlon
    if found.part or lexicon.language not in ("en", "de", "fr"):
        return True
    after = _kind(tokens, found.last + 1)
    if _other_season(tokens, found):
        return False
    if before == "O":
        return earlier in _SEASON_EVIDENCE
    # "For winter grazing" names a season of every year.
    of_every_year = lexicon.language == "en" and after == "x" and before == "I"
    named = tokens.lowers[found.first - 1] in ("in", "during", "by") if found.first else False
    return before in _SEASON_EVIDENCE and (named or not of_every_year)


def _first_name(tokens: Tokens, found: Expression) -> bool:
    """Whether a short month is a first name in a list: "9. Jan Kuppel"."""
    last, after = found.last, found.last + 1
    if (
        found.shape != "dm"
        or tokens.kinds[last] != "m"
        or len(tokens.lowers[last]) > 3
        or _kind(tokens, after) != "x"
    ):
        return False
    return tokens.lowers[last] == "jan" and tokens.text[tokens.starts[after]].isupper()


def _other_season(tokens: Tokens, found: Expression) -> bool:
    """Whether the sentence names another season: cold in winter, hot in summer, every year."""
    first, last = found.first, found.last
    near = tokens.kinds[max(0, first - _SENTENCE) : last + _SENTENCE]
    if "y" in near:
        return False
    start = max(tokens.kinds.rfind(".", max(0, first - _SENTENCE), first), first - _SENTENCE, -1)
    end = tokens.kinds.find(".", last, last + _SENTENCE)
    end = end if end >= 0 else min(len(tokens.kinds), last + _SENTENCE)
    return any(
        tokens.kinds[index] == "S" and tokens.values[index] != tokens.values[found.last]
        for index in range(start + 1, end)
    )


def _figures(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    if _numbered(tokens, found.first, lexicon) or _counts(tokens, found.last, lexicon):
        return False
    if _kind(tokens, found.last + 1) == "/" and tokens.tight(found.last + 1):
        return False
    surface = tokens.text[found.start : found.end]
    if found.day is None:
        slash = "/" in surface
        return not slash or _kind(tokens, found.first - 1) in _YEAR_EVIDENCE | {"-", "O"}
    if found.short_year and "." in surface:
        # 3.2.11 is the number of a section as often as a date; 03.02.11 is a date.
        return "." not in surface[:2]
    return True


def _short(tokens: Tokens, found: Expression) -> bool:
    """A two-digit year after a month: only after a dot, an apostrophe, or at the end."""
    month = next(i for i in range(found.first, found.last + 1) if tokens.kinds[i] in "Mm")
    if len(tokens.lowers[found.last]) != 2 and found.shape == "dmy_short":
        return False
    if tokens.kinds[month + 1] in ".'":
        return True
    after = _kind(tokens, found.last + 1)
    return tokens.lowers[found.last].isdigit() and after in ".,;)p" and found.shape == "dmy_short"


def _across_lines(tokens: Tokens, found: Expression) -> bool:
    """Whether a loose shape runs over a line end, where two unrelated words meet."""
    if found.shape in ("dmy", "mdy", "ymd", "ydm", "my", "ym", "dm", "figures", "anaphor", "ago"):
        return False
    return "\n" in tokens.text[found.start : found.end]


def allowed(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether the words are a date here."""
    if not found.count_known or not _possible(found) or _across_lines(tokens, found):
        return False
    if found.shape in ("year", "part_year"):
        return bool(found.shared) or _year(tokens, found, lexicon)
    if found.shape == "holiday":
        return _kind(tokens, found.first - 1) in _SEASON_EVIDENCE | {"T"}
    if found.shape in ("month", "season", "figures"):
        return _part_alone(tokens, found, lexicon)
    if found.shape in ("dmy_short", "my_short"):
        return _short(tokens, found)
    if found.shape in ("deictic", "which"):
        return _spoken(tokens, found)
    return found.shape != "dm" or not _first_name(tokens, found)


def _part_alone(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    if found.shape == "month":
        return _lone_month(tokens, found, lexicon)
    if found.shape == "season":
        return _lone_season(tokens, found, lexicon)
    return _figures(tokens, found, lexicon)


def _spoken(tokens: Tokens, found: Expression) -> bool:
    """Today, last month, that winter: unless no day is meant or "that" joins clauses."""
    if found.shape == "which" and found.division and tokens.lowers[found.first] == "that":
        # "They argue that winter grazing ..." is no date; "in that winter" is.
        return _kind(tokens, found.first - 1) in "I.p"
    return _kind(tokens, found.last + 1) != "w" and not _generic(tokens, found)


def _generic(tokens: Tokens, found: Expression) -> bool:
    """Today's world, this day and age: no day is meant."""
    after = found.last + 1
    while _kind(tokens, after) in "'O" and after - found.last < 4:
        after += 1
    return _kind(tokens, after) == "w"
