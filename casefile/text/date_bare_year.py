"""Whether four digits are a year, or a number of things, of a paragraph, of a case."""

from casefile.text.date_expression import Expression
from casefile.text.date_lexicon import Lexicon
from casefile.text.date_scan import Tokens
from casefile.text.date_sentence import sentence_start

YEAR_EVIDENCE = frozenset("IRTKCFBiEMmSWgYbA")
# Languages that write a year with its word ("2019 m.", "в 2019 году") unless it stands apart.
_YEAR_WORDED = frozenset(("lt", "ru", "uk", "pl", "kk"))
DETERMINERS = frozenset(
    ("the", "its", "their", "his", "her", "our", "your", "my", "a", "an", "this", "that")
)
# What a year is known by rather than counted in: the 2012 elections, 2007 levels.
_OF_A_YEAR = frozenset(
    ("levels", "highs", "lows", "prices", "elections", "results", "earnings", "census", "olympics",
     "games", "championships", "protests", "riots", "bombings", "floods", "talks")
)  # fmt: skip
# What a firm or a country has every year: its 2012 sales.
_OF_ITS_YEAR = frozenset(
    ("sales", "revenues", "profits", "losses", "figures", "exports", "imports", "deliveries")
)
_IN = frozenset(("да", "де", "та", "те"))
"""The Kazakh case that says when: 2017-де."""
_OWNERS = frozenset(("' s", "its", "their"))
_NUMBER_MARKS = frozenset("§№#$€£¥+=*%&<>@")
_BEFORE_A_NUMBER = frozenset("§№#")
"""Behind a date in figures they open another number: "15.08.2022 № 3-5/2290"."""


def is_number_of(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
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


def counts_things(tokens: Tokens, last: int, lexicon: Lexicon) -> bool:
    """Whether the number counts things: 2000 euros, 1998 people, 2000 %."""
    kind = tokens.kind(last + 1)
    if last + 1 >= len(tokens.kinds):
        return False
    lower = tokens.lowers[last + 1]
    if kind in "Ti-" and tokens.kind(last + 2) in "nyt" and last + 3 < len(tokens.kinds):
        # "1450 to 1850 marks": what the second number counts, the first counts too.
        kind, lower = tokens.kinds[last + 3], tokens.lowers[last + 3]
    if tokens.kind(last) == "#" and lower in _BEFORE_A_NUMBER:
        return False
    pair = " ".join(tokens.lowers[last + 1 : last + 3])
    counted = lexicon.roles["counted"]
    return kind == "U" or lower in _NUMBER_MARKS or lower in counted or pair in counted


def _joined(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a year is part of a longer number: 18403 / 91, 1996/302, A-1998."""
    before, after = tokens.kind(first - 1), tokens.kind(last + 1)
    if before == "/" and tokens.kind(first - 2) in "ndtyc":
        return tokens.kind(first - 2) != "y"
    if after == "/" and tokens.kind(last + 2) in "ny":
        return tokens.kind(last + 2) == "n"
    if after == "/" and tokens.kind(last + 2) in "x" and tokens.tight(last + 2):
        return True
    glued_dash = before == "-" and tokens.tight(first) and tokens.tight(first - 1)
    return glued_dash and tokens.kind(first - 2) in "xnr"


def is_year(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether a year without a month is one."""
    if tokens.kind(found.last + 1) == "*" or _joined(tokens, found.first, found.last):
        return False
    if is_number_of(tokens, found.first, lexicon):
        return False
    worded = any(tokens.kinds[index] == "Y" for index in range(found.first, found.last + 1))
    if not worded and counts_things(tokens, found.last, lexicon):
        return False
    if not worded and lexicon.language == "kk" and _has_ending(tokens, found):
        return False
    named = worded or (lexicon.language == "kk" and tokens.lowers[found.last] in _IN)
    named = named or tokens.lowers[found.last] in lexicon.roles.get("year_endings", ())
    return named or found.shape == "part_year" or _bare_year(tokens, found, lexicon)


def _has_ending(tokens: Tokens, found: Expression) -> bool:
    """Whether a case ending shows a Kazakh count or ordinal: 2000-нан астам, 1163-інші."""
    ending = found.last
    if tokens.kinds[ending] != "o":
        hyphen = tokens.kind(ending + 1) == "-" and tokens.tight(ending + 1)
        ending += 2 if hyphen and tokens.kind(ending + 2) == "x" else 0
    if ending == found.last and tokens.kinds[ending] != "o":
        return False
    counted = "".join(tokens.lowers[ending + 1 : ending + 2]).startswith(("астам", "жуық", "аса"))
    return counted or tokens.lowers[ending].endswith(("шы", "ші", "дай", "дей", "тай", "тей"))


def _bare_year(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether four digits without a word for year are a year here."""
    before, after = tokens.kind(found.first - 1), tokens.kind(found.last + 1)
    if after == "-" and tokens.kind(found.last + 2) == "r":
        return False  # a volume of reports: 1996-V
    if after == "I" and tokens.kind(found.last + 2) in "YyL" and before not in YEAR_EVIDENCE:
        return False  # "2000 in 2011": so many in that year.
    if before in "&,/-" and tokens.kind(found.first - 2) == "y":
        return True
    if before in "nt" or (after == ":" and tokens.kind(found.last + 2) in "ndty"):
        return False
    if before == "(" and _of_a_count(tokens, found.first - 1, lexicon):
        return False
    evidence = before in YEAR_EVIDENCE or (before == "(" and after in ")-,;") or before == "-"
    year = found.year or 0
    if not 1900 <= year <= 2099:
        ranged = tokens.kind(found.last + 2) == "y"
        return _old_year(year, before, after, evidence or (after == "-" and ranged), lexicon)
    if evidence or (lexicon.language == "de" and before not in "nt"):
        return True
    if lexicon.language in _YEAR_WORDED and after == "x":
        return tokens.text[tokens.starts[found.last + 1]].isupper()
    if _plural_follows(tokens, found.last, lexicon):
        return _of_that_year(tokens, found)
    return not _name_before(tokens, found, lexicon)


def _of_a_count(tokens: Tokens, bracket: int, lexicon: Lexicon) -> bool:
    """Whether brackets give how many: the number of persons who follow the channel (2016)."""
    words = tokens.lowers[sentence_start(tokens, bracket) : bracket]
    return any(word in lexicon.roles["count_of"] for word in words)


def _old_year(year: int, before: str, after: str, evidence: bool, lexicon: Lexicon) -> bool:
    """Whether a number before 1900 is a year: it needs a preposition or brackets."""
    if lexicon.language in _YEAR_WORDED and (year < 1700 or (after == "x" and not evidence)):
        return before == "(" and after in ")-"
    evidence = evidence and before != "A"
    named = before == "O" and year >= 1700
    return (evidence or named or before == "(" or after == ")") and year >= 1300


def _plural_follows(tokens: Tokens, last: int, lexicon: Lexicon) -> bool:
    """Whether a small plural noun stands right after the number (English: 1998 pages)."""
    if lexicon.language != "en" or tokens.kind(last + 1) != "x":
        return False
    word = tokens.text[tokens.starts[last + 1] : tokens.ends[last + 1]]
    return word.islower() and len(word) > 3 and word.endswith("s")


def _of_that_year(tokens: Tokens, found: Expression) -> bool:
    """Whether the things after the number are those of a year: the 2012 elections, 2007 levels."""
    things, before = tokens.lowers[found.last + 1], tokens.lowers[max(found.first - 1, 0)]
    return things in _OF_A_YEAR or (things in _OF_ITS_YEAR and before in _OWNERS)


def _name_before(tokens: Tokens, found: Expression, lexicon: Lexicon) -> bool:
    """Whether the number belongs to a name inside a line: Euro 2008, Expo 2000."""
    at = found.first - 1
    if tokens.kind(at) != "x" or not tokens.text[tokens.starts[at]].isupper():
        return False
    if tokens.lowers[at] in lexicon.roles["legal"]:
        return False  # the year of a law, told apart by its role
    line = tokens.text.rfind("\n", 0, tokens.starts[at]) + 1
    return bool(tokens.text[line : tokens.starts[at]].strip())
