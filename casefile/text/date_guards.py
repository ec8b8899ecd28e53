"""Numbers and words that only look like dates: counts, article numbers, ages, verbs, names."""

from calendar import monthrange

from casefile.text.date_bare_year import (
    DETERMINERS,
    YEAR_EVIDENCE,
    counts_things,
    is_number_of,
    is_year,
)
from casefile.text.date_expression import Expression
from casefile.text.date_lexicon import Lexicon
from casefile.text.date_scan import Tokens

# Kinds that make a month, a season or a year likely: prepositions, joins, parts, other dates.
_EVIDENCE = frozenset("IRTKCFBiEALXHZMmSWgYO&b")
# Full names of months that are as short as an abbreviation.
_SHORT_NAMES = frozenset(
    ("may", "june", "july", "mars", "mai", "май", "мае", "maj", "maja", "maju", "kovo", "kove",
     "kovą")
)  # fmt: skip
# The things of Mrs May rather than of the month.
_CABINET = frozenset(("government", "cabinet", "family", "administration", "ministry"))
# What stands before the first word of a sentence or a line.
_BEGINS = frozenset('.!?:;\n«“"-–—')
_SENTENCE = 20
_SEASON_EVIDENCE = frozenset("IKCFBiELXHb")


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
    if tokens.lowers[at] == "may" and tokens.kind(found.first - 1) in "A":
        return False
    word = tokens.text[tokens.starts[at]]
    if lexicon.capitals and word.islower():
        return False
    before = tokens.kind(found.first - 1)
    if tokens.kinds[at] == "m" and tokens.lowers[at + 1 : at + 2] == ["' s"]:
        return tokens.lowers[at] in ("march", "august")  # the others are names too
    if tokens.kinds[at] == "M" or _of_that_month(tokens, found, lexicon):
        return True
    if len(tokens.lowers[at]) <= 4 and tokens.lowers[at] not in _SHORT_NAMES:
        return False
    after = tokens.kind(found.last + 1)
    if after == "U" and tokens.values[found.last + 1] == "month":
        return True  # "the month of": қазан айы, kovo mėnuo
    joined = after in "-T" or (after == "&" and not lexicon.capitals)
    if joined and tokens.kind(found.last + 2) in "Mm":
        return True
    if before == "&":
        name = after == "x" and tokens.text[tokens.starts[found.last + 1]].isupper()
        return not name and tokens.kind(found.first - 2) in "Mmydo"
    return (
        found.part
        or before in _EVIDENCE - {"A", "O"}
        or (before == "O" and tokens.kind(found.first - 2) in _EVIDENCE)
    )


def _of_that_month(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether a month says which thing is meant: the August raid, after an April meeting."""
    after = found.last + 1
    if lexicon.language != "en" or found.first == 0 or tokens.kind(after) != "x":
        return False
    told = tokens.lowers[found.first - 1] in DETERMINERS
    thing = tokens.lowers[after]
    return (
        told
        and thing.isalpha()
        and tokens.text[tokens.starts[after]].islower()
        and (thing not in _CABINET)
    )


def _lone_season(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    before, earlier = tokens.kind(found.first - 1), tokens.kind(found.first - 2)
    lower = tokens.lowers[found.last]
    if lower in lexicon.doubtful and tokens.kind(found.last + 1) == "O":
        return False
    if tokens.kind(found.last + 2) == "S" and tokens.kind(found.last + 1) in "-&":
        return "y" in tokens.kinds[found.last + 3 : found.last + 6]
    if tokens.kind(found.last + 1) == "-" and tokens.tight(found.last + 1):
        return False  # Winter-Biathlon
    if found.part or lexicon.language not in ("en", "de", "fr"):
        return True
    after = tokens.kind(found.last + 1)
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
        or tokens.kind(after) != "x"
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
    if is_number_of(tokens, found.first, lexicon) or counts_things(tokens, found.last, lexicon):
        return False
    if tokens.kind(found.last + 1) == "/" and tokens.tight(found.last + 1):
        return False
    surface = tokens.text[found.start : found.end]
    if found.day is None:
        slash = "/" in surface
        return not slash or tokens.kind(found.first - 1) in YEAR_EVIDENCE | {"-", "O"}
    if found.short_year and "." in surface:
        # 3.2.11 is the number of a section as often as a date; 03.02.11 is a date.
        return "." not in surface[:2]
    return True


def _short(tokens: Tokens, found: Expression) -> bool:
    """A two-digit year after a month: only after a dot, an apostrophe, or at the end."""
    month = next(i for i in range(found.first, found.last + 1) if tokens.kinds[i] in "Mm")
    if len(tokens.lowers[found.last]) != 2 and found.shape == "dmy_short":
        return False
    if tokens.kinds[month + 1] in ".'-":
        return True
    after = tokens.kind(found.last + 1)
    return tokens.lowers[found.last].isdigit() and after in ".,;)p" and found.shape == "dmy_short"


def _across_lines(tokens: Tokens, found: Expression) -> bool:
    """Whether a loose shape runs over a line end, where two unrelated words meet."""
    if found.shape in ("dmy", "mdy", "ymd", "ydm", "my", "ym", "dm", "figures", "anaphor", "ago"):
        return False
    return "\n" in tokens.text[found.start : found.end]


def _in_address(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether a street or a square bears the day's name: ul. 3 Maja 12, rue du 11 novembre.

    Languages that write months small show the name by a capital letter, a dot or "of".
    """
    past = found.last + 1
    while tokens.kind(past) in "do" and past < found.last + 3:
        past += 1
    if "".join(tokens.lowers[past : past + 1]) in lexicon.roles.get("street_after", ()):
        return not found.year
    at = found.first - 1
    while at >= 0 and tokens.kinds[at] in "O.doRMm" and found.first - at < 4:
        at -= 1
    if at < 0 or tokens.lowers[at] not in lexicon.roles.get("street_before", ()):
        return False
    month = tokens.find(found.first, found.last, "Mm")
    capital = month >= 0 and tokens.text[tokens.starts[month]].isupper()
    said = any(kind in "O.R" for kind in tokens.kinds[at + 1 : found.first])
    return said or (capital and not lexicon.capitals)


def allowed(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether the words are a date here."""
    if not found.count_known or not _possible(found) or _across_lines(tokens, found):
        return False
    if _numbered(tokens, found, lexicon) or _other_in_kazakh(tokens, found, lexicon):
        return False
    if _verb(tokens, found, lexicon) or _compared(tokens, found, lexicon):
        return False
    if (found.month or tokens.kind(found.first - 1) in "Mm") and _in_address(
        tokens, found, lexicon
    ):
        return False
    if found.shape in ("year", "part_year"):
        return bool(found.shared) or is_year(tokens, found, lexicon)
    if found.shape == "holiday":
        return tokens.kind(found.first - 1) in _SEASON_EVIDENCE | {"T"}
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
    if tokens.lowers[found.last] == "sept" and tokens.kind(found.last + 1) == "U":
        return False  # "de même sept mois plus tard": seven of them
    if found.shape == "which" and found.division and tokens.lowers[found.first] == "that":
        # "They argue that winter grazing ..." is no date; "in that winter" is.
        return tokens.kind(found.first - 1) in "I.p"
    return tokens.kind(found.last + 1) != "w" and not _generic(tokens, found)


def _verb(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether a season's name is a verb here: un accord a été passé."""
    if found.division is None or not found.first:
        return False
    before = tokens.lowers[found.first - 1]
    return before in lexicon.roles.get("season_is_verb_after", ())


def _other_in_kazakh(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether Kazakh words only look like a date: the second season, the 10th school, Nauryz."""
    if lexicon.language != "kk":
        return False
    if found.shape == "decade_words":
        return tokens.find(found.first, found.last, "YG") < 0
    if found.shape == "dm":
        ordinal = tokens.find(found.first, found.last, "ov") >= 0
        return ordinal and tokens.lowers[found.last] in lexicon.roles["season_or_month"]
    before = tokens.text[max(found.start - 2, 0) : found.start].rstrip(" ")
    begins = found.first == 0 or before[-1:] in _BEGINS
    return found.shape == "month" and tokens.text[found.start].isupper() and not begins


def _numbered(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether the day is the number of a page or a provision: Rn. 12. Mai 2020, § 5. May."""
    at = found.first - 1
    if tokens.kind(at) == ".":
        at -= 1
    if (
        found.day is None
        or tokens.kinds[found.first] not in "d1"
        or tokens.kind(at) not in "x_"
        or at < 0
    ):
        return False
    return tokens.lowers[at] in lexicon.roles.get("pages", ()) or tokens.lowers[at] in ("§", "§§")


def _compared(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether the step only compares two days: a day earlier than planned."""
    if found.shape not in ("anaphor", "later", "earlier") or found.last + 1 >= len(tokens.lowers):
        return False
    return tokens.lowers[found.last + 1] in lexicon.roles.get("than", ())


def _generic(tokens: Tokens, found: Expression) -> bool:
    """Today's world, this day and age: no day is meant."""
    after = found.last + 1
    while tokens.kind(after) in "'O" and after - found.last < 4:
        after += 1
    return tokens.kind(after) == "w"
