"""Joins date words that belong together: ranges, lists that share a year, open intervals."""

import re
from itertools import pairwise

from casefile.text.date_expression import Expression, Group
from casefile.text.date_lexicon import lexicon_of
from casefile.text.date_scan import Tokens
from casefile.text.date_sentence import sentence_end, sentence_start
from casefile.text.date_values import first_day, precision_of

_RANGE = re.compile(r"\.?,?(?:-|T|i|-[Ti])[OIAW]{0,3}")
_LIST = re.compile(r"\.?(?:,|,?&|/)[OICR]{0,3}")
_AND = re.compile(r"\.?,?&[OI]{0,3}")
_OPEN = {"C": "since", "i": "until", "B": "before", "b": "before", "F": "after", "V": "after"}
_AFTER_WORDS = {"kk": _OPEN}
_MOVES = ("anaphor", "deictic", "later", "earlier", "ago")


def _between(tokens: Tokens, left: Expression, right: Expression) -> str:
    """The kinds between two dates; a full stop before a capital parts sentences, so ".p"."""
    between = tokens.kinds[left.last + 1 : right.first]
    if between[:1] == "." and len(between) > 1:
        start = tokens.starts[left.last + 2]
        return between if not tokens.text[start].isupper() else f".p{between}"
    return between


def _before(tokens: Tokens, found: Expression, skip: str) -> int:
    """The token before the expression, past articles and "about"; -1 at the start."""
    index = found.first - 1
    while index >= 0 and tokens.kinds[index] in skip:
        index -= 1
    return index


def _is_range(tokens: Tokens, left: Expression, right: Expression) -> bool:
    between = _between(tokens, left, right)
    if _RANGE.fullmatch(between):
        return True
    if right.shared == "century" or (between == "/" and _school_year(left, right)):
        return between == "/" or between == "-"
    if between.strip(".O") == "I" and tokens.kind(left.first - 2) == "u":
        return True  # the night from the 3rd to the 4th
    if not _AND.fullmatch(between):
        return False
    index = _before(tokens, left, "OI")
    return index >= 0 and tokens.kinds[index] == "K"


def _school_year(left: Expression, right: Expression) -> bool:
    """Whether two years joined by a stroke are one: 2008/2009."""
    bare = left.shape == right.shape == "year"
    return bare and right.year is not None and right.year - 1 == left.year


def _is_moved(tokens: Tokens, left: Expression, right: Expression, language: str) -> bool:
    """Whether something planned for the first day was moved to the second: adjourned from 3 May."""
    words = lexicon_of(language).roles.get("moved", frozenset())
    start, end = sentence_start(tokens, left.first), sentence_end(tokens, right.last)
    around = (*tokens.lowers[start : left.first], *tokens.lowers[right.last + 1 : end])
    return not words.isdisjoint(around)


def _is_list(tokens: Tokens, left: Expression, right: Expression) -> bool:
    return bool(_LIST.fullmatch(_between(tokens, left, right)))


def _order(found: Expression) -> tuple[int, int]:
    return found.month or 0, found.day or 0


def _yearless(found: Expression) -> bool:
    """Whether the words name a month or season and lack only the year."""
    named = found.month is not None or found.division is not None
    return named and found.year is None and not found.base


def _share_left(left: Expression, right: Expression, *, ranged: bool) -> None:
    """8 June and 15 December 1998: the first takes the year of the second."""
    if left.month is not None and right.month is None and right.division is None:
        return
    if right.year is not None:
        rolls = ranged and left.month is not None and _order(left) > _order(right)
        left.year = right.year - 1 if rolls else right.year
    elif right.year_step is not None and right.base:
        left.year_step, left.base = right.year_step, right.base
    else:
        return
    left.shared, left.year_from = "year", right


def _share_right(left: Expression, right: Expression, *, ranged: bool) -> None:
    """2023 m. gegužės 5 d. ir birželio 6 d.: the second takes the year of the first."""
    if left.year is not None and left.month is not None:
        rolls = ranged and right.month is not None and _order(right) < _order(left)
        right.year = left.year + 1 if rolls else left.year
        right.shared, right.year_from = "year", left


def share_years(tokens: Tokens, points: list[Expression], language: str) -> None:
    """Give dates in a list or range the year that stands only once."""
    pairs = list(pairwise(points))
    year_first = language in ("lt", "kk")
    for left, right in pairs if year_first else []:
        if _yearless(right):
            _join_years(tokens, left, right, leftwards=False)
    for left, right in reversed(pairs):
        if _yearless(left) and not _yearless(right):
            _join_years(tokens, left, right, leftwards=True)
    for left, right in pairs:
        if _yearless(right) and left.year_from is None:
            _join_years(tokens, left, right, leftwards=False)


def _join_years(tokens: Tokens, left: Expression, right: Expression, *, leftwards: bool) -> None:
    ranged = _is_range(tokens, left, right)
    if not ranged and not _is_list(tokens, left, right):
        return
    if leftwards:
        _share_left(left, right, ranged=ranged)
    elif left.step is None:
        _share_right(left, right, ranged=ranged)


def _opens(kind: str, language: str) -> bool:
    """Whether a preposition opens an interval; "nach" and "po" do, "dans" and "через" do not."""
    return kind in _OPEN and (kind != "V" or language in ("de", "lt", "pl"))


def _relation(tokens: Tokens, found: Expression, language: str) -> tuple[str, int, int]:
    """Since, until, before or after the date, and the offsets with those words."""
    if found.shape not in _MOVES or found.shape == "deictic":
        index = _before(tokens, found, "OA")
        compared = found.base == "context" and tokens.lowers[max(index, 0)] == "from"
        if index >= 0 and not compared and _opens(tokens.kinds[index], language):
            return _OPEN[tokens.kinds[index]], tokens.starts[index], found.end
        after = found.last + 1
        if language in _AFTER_WORDS and after < len(tokens.kinds):
            kind = tokens.kinds[after]
            if kind in _OPEN:
                return _OPEN[kind], found.start, tokens.ends[after]
    return "", found.start, found.end


def _approximate(tokens: Tokens, found: Expression) -> int:
    """Mark "about 1999"; the offset where the words then start."""
    index = _before(tokens, found, "OI")
    if index > 0 and tokens.kinds[index] == "." and tokens.kinds[index - 1] == "A":
        index -= 1
    if index >= 0 and tokens.kinds[index] == "A" and tokens.values[index] == "about":
        found.approximate = True
        return tokens.starts[index]
    return found.start


def _range_start(tokens: Tokens, found: Expression) -> int:
    index = _before(tokens, found, "OI")
    if index >= 0 and tokens.kinds[index] in "KRC":
        return tokens.starts[index]
    return found.start


def group_points(tokens: Tokens, points: list[Expression], language: str) -> list[Group]:
    """The expressions as points, ranges and open intervals, in reading order."""
    groups: list[Group] = []
    index = 0
    while index < len(points):
        found = points[index]
        following = points[index + 1] if index + 1 < len(points) else None
        if (
            following is not None
            and _is_range(tokens, found, following)
            and _pair(found, following)
        ):
            if _is_moved(tokens, found, following, language):
                groups += [Group([one], "", one.start, one.end) for one in (found, following)]
            else:
                start = _range_start(tokens, found)
                groups.append(Group([found, following], "range", start, following.end))
            index += 2
            continue
        start = _approximate(tokens, found)
        relation, opened, end = _relation(tokens, found, language)
        if relation == "since" and _is_moved(tokens, found, following or found, language):
            relation, opened = "", found.start  # moved from that day to another
        if groups and opened < groups[-1].end:
            # "three days before Thursday": the word belongs to the step, Thursday opens nothing.
            relation, opened = "", found.start
        found.open_ended = relation == "since"
        groups.append(Group([found], relation, min(start, opened), end))
        index += 1
    return groups


def _pair(left: Expression, right: Expression) -> bool:
    """Whether two dates can be the ends of one range."""
    if left.step is not None or right.step is not None:
        return False
    if left.year is not None and right.year is not None:
        return (left.year, *_order(left)) <= (right.year, *_order(right)) or (
            left.year == right.year and 0 in (left.month or 0, right.month or 0)
        )
    return left.weekday is None or left.month is not None


def without_named_twice(tokens: Tokens, groups: list[Group]) -> list[Group]:
    """The groups, where "the next day, 2 January 2001" names one day twice as the written one."""
    kept: list[Group] = []
    for group in groups:
        if kept and _only_explains(tokens, kept[-1], group):
            kept[-1].end = group.end
            continue
        if kept and _names_again(tokens, kept[-1], group):
            group.start = kept.pop().start
        kept.append(group)
    return kept


def _only_explains(tokens: Tokens, written: Group, told: Group) -> bool:
    """Whether words after a comma say again which day it is: 9 November, a Friday; the day after.

    Of a day they do not agree on, both stay.
    """
    full, again = written.members[-1], told.members[0]
    weekday = again.weekday is not None and again.month is None
    if len(written.members) > 1 or not (weekday or again.counted_from):
        return False
    kinds = tokens.kinds[full.last + 1 : again.first]
    day = first_day(full.value or "")
    if (
        day is None
        or kinds not in (",", ",O", ",I", ",N")
        or precision_of(full.value or "") != "day"
    ):
        return False
    return day.weekday() == again.weekday if weekday else again.value in (None, full.value)


def _names_again(tokens: Tokens, told: Group, written: Group) -> bool:
    """Whether a full date only says, after a comma, which day a relative one means."""
    relative, full = told.members[-1], written.members[0]
    between = range(relative.last + 1, full.first)
    kinds = "".join(tokens.kinds[index] for index in between)
    if len(told.members) != 1 or len(written.members) != 1 or kinds not in (",", ",O", ",I"):
        return False
    if relative.weekday is not None and relative.month is None:
        return relative.value == full.value and full.day is not None and not full.base
    if relative.base != "context" or full.base:
        return False
    if relative.unit == "day":
        return full.day is not None
    return relative.shape in ("later", "earlier") and full.year is not None
