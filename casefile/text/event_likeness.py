"""How much two events of different documents are alike, and in what they differ.

A likeness weighs dates, acts, people and words; a difference is told, never weighed away.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from casefile.model.finding import EventMatch, EventSketch
from casefile.text.disagreements import (
    DECIDED,
    OF_AN_APPEAL,
    dates_agree,
    days_between,
    differs,
    value_key,
)
from casefile.text.event_dates_alike import begins, date_weight, days_of, most_exact
from casefile.text.event_told import LONG_WORD, Told

SURE = 0.68
ASKED = 0.5
NEAR_DAYS = 35
NEAR_DAYS_OF_A_COURT = 270
_ALMOST = 0.05
"""Without any difference to decide on, only what is almost sure is asked."""
_LENGTH_OF_A_DAY = 10
_TWO, _WEEK = 2, 7
_SEASON = 100
_OFTEN = frozenset({"apply", "urge", "say", "publish", "work", "notify"})
"""What the same person does several times within a month."""
_HALF = 0.5
_OTHER_LANGUAGE = 0.08
"""Stands for the likeness of words, which two languages cannot show."""
_COURT_ACTS = frozenset({"decision", "ruling", "hearing"})
_ALIKE = (
    frozenset({"decision", "ruling", "hearing"}),
    frozenset({"application", "appeal"}),
    frozenset({"statement", "publication"}),
    frozenset({"hearing", "other"}),
    frozenset({"decision", "detention"}),
    frozenset({"detention", "travel"}),
    frozenset({"threat", "detention"}),
)
_DONE_ONCE = frozenset({"application", "appeal", "hearing", "publication", "travel", "detention"})
_HELD = frozenset({"detain", "order_arrest"})
_ORDERED = frozenset({"wanted", "search", "detain", "order_arrest"})
"""What a court orders on one day and others do on another."""
_WEAK_ACTS = frozenset({"decide", "work", "say", "notify", "respond", "publish", "forward"})


@dataclass(frozen=True, slots=True)
class Likeness:
    """A match of two events.

    `if_sole`: they are the same if no other event comes into question. `asked`: otherwise enough
    speaks for it to ask a person.
    """

    match: EventMatch
    if_sole: bool
    asked: bool


@dataclass(slots=True)
class _Comparison:
    score: float = 0.0
    sure: bool = True
    differences: list[tuple[str, str, str]] = field(default_factory=list)


def _too_different(one: EventSketch, other: EventSketch, found: _Comparison) -> bool:
    """Whether the differences say that two acts are told, not one in two ways."""
    properties = {name for name, _, _ in found.differences}
    if bool(one.dates) != bool(other.dates):
        return bool(properties - {"addressee"})
    return "date" in properties and len(properties) > 1


def likeness(first: Told, second: Told) -> Likeness | None:
    """How two events are one event or may be; None where nothing speaks for it."""
    one, other = first.sketch, second.sketch
    if not _kinds_fit(first, second) or _of_nobody(one, other):
        return None
    found = _Comparison()
    if not _compare_dates(first, second, found):
        return None
    _compare_acts(first, second, found)
    _compare_people(one, other, found)
    _compare_words(first, second, found)
    _compare_values(one, other, found)
    if found.score < ASKED or _too_different(one, other, found):
        return None
    outcome: Literal["same", "ask"] = "ask"
    if found.sure and found.score >= SURE and not found.differences:
        outcome = "same"
    if_sole = outcome == "ask" and not found.differences and _same_if_sole(first, second)
    two_courts = bool(one.courts and other.courts) and not one.courts & other.courts
    almost = (found.sure or two_courts) and found.score >= SURE - _ALMOST
    asked = bool(found.differences) or almost
    if_sole = if_sole and not two_courts
    if one.date_open or other.date_open:
        # "Two weeks later": it has a day, and nobody knows yet whether it is this one.
        if_sole, asked = if_sole or outcome == "same", False
        outcome = "ask"
    if not asked and not if_sole:
        return None
    rounded = round(min(found.score, 1.0), 3)
    matched = EventMatch(one.id, other.id, outcome, rounded, tuple(found.differences))
    return Likeness(matched, if_sole, asked)


def _same_if_sole(first: Told, second: Told) -> bool:
    """Whether two events without any difference are one if the case knows no second of the kind.

    One date fits into the other and one act is told of both: "interviewed in November" and "the
    interview of 22 November" are one as long as no other interview comes into question.
    """
    one, other = first.sketch, second.sketch
    shared = bool(one.people & other.people)
    if one.planned != other.planned:
        return shared and _one_exact_day(one, other)  # what was planned for that day, and done
    if not one.dates or not other.dates:
        return bool(one.dates or other.dates) and shared
    if _one_day_in_court(one, other):
        return shared or bool((first.acts & second.acts) - _WEAK_ACTS)
    if _one_state(first, second):
        return True
    if one.kind != other.kind and not (shared and _kinds_fit(first, second)):
        return False
    common = first.acts & second.acts
    if common - _WEAK_ACTS:
        return True
    return bool(common) and (
        _likeness_of_words(first, second) >= _HALF
        or (shared and _from_one_day(one, other) and _one_long_word(first, second))
        or (shared and one.kind == other.kind and one.kind in _DONE_ONCE)
    )


def _of_nobody(one: EventSketch, other: EventSketch) -> bool:
    """Whether only a stretch of years holds two together: "since 2022 thousands have asked"."""
    if one.people & other.people or _perhaps_shared(one, other) or not (one.dates and other.dates):
        return False
    return not _from_one_day(one, other) and any(map(_long, (*one.dates, *other.dates)))


def _long(edtf: str) -> bool:
    """Whether a date is a year or more, or without end."""
    return days_of(edtf) is None or (days_of(edtf) or 0) > _SEASON


def _from_one_day(one: EventSketch, other: EventSketch) -> bool:
    """Whether both begin alike: "became head in 2020", "was its head from 2020 until 2021"."""
    return bool({begins(day) for day in one.dates} & {begins(day) for day in other.dates})


def _one_long_word(first: Told, second: Told) -> bool:
    return any(len(word) >= LONG_WORD for word in first.words & second.words)


def _one_state(first: Told, second: Told) -> bool:
    """Whether both say since when the same people do a thing, in words that are alike."""
    one, other = first.sketch, second.sketch
    shared = one.people & other.people
    if not shared or not (one.people == shared or other.people == shared):
        return False
    since = {day for day in set(one.dates) & set(other.dates) if "/" in day}
    return bool(since) and bool(first.plain & second.plain)


def _kinds_fit(first: Told, second: Told) -> bool:
    if any(
        "release" in one.acts - other.acts and _HELD & (other.acts - one.acts)
        for one, other in ((first, second), (second, first))
    ):
        return False
    if any(
        "measure" in one.acts - other.acts and "expel" in other.acts
        for one, other in ((first, second), (second, first))
    ):
        return False  # to forbid a removal is not to order it
    kinds = frozenset({first.sketch.kind, second.sketch.kind})
    if kinds == {"ruling", "detention"} and _one_day_in_court(first.sketch, second.sketch):
        return True  # "the court refused to hold him", "the court let him go"
    if len(kinds) == 1 or any(kinds <= alike for alike in _ALIKE) or _one_state(first, second):
        return True
    if kinds == {"statement", "other"} and _one_exact_day(first.sketch, second.sketch):
        return bool(first.sketch.people & second.sketch.people)
    return bool((first.lead & second.lead) - _WEAK_ACTS)


def _one_family(first: str, second: str) -> bool:
    return first == second or {first, second} <= _COURT_ACTS


def _compare_dates(first: Told, second: Told, found: _Comparison) -> bool:
    """Weigh the dates; False when they exclude that the events are one."""
    one, other = most_exact(first.sketch.dates), most_exact(second.sketch.dates)
    if not one or not other:
        found.score += 0.15
        found.sure = bool((first.lead & second.lead) - _WEAK_ACTS)
        return _strong_undated(first, second, found)
    weight = max(date_weight(a, b) for a in one for b in other)
    if weight > 0:
        found.score += weight
        return True
    found.sure = False
    found.differences.append(("date", _shown(one), _shown(other)))
    found.score += 0.1
    return _may_be_mistaken(first, second)


def _strong_undated(first: Told, second: Told, found: _Comparison) -> bool:
    one, other = first.sketch, second.sketch
    if not (first.acts & second.acts) - _WEAK_ACTS or not _one_family(one.kind, other.kind):
        return False
    shared = one.people & other.people
    clients = one.client_named and other.client_named
    if one.courts & other.courts or len(shared) > 1:
        return True
    if shared and (clients or _one_value(one, other)):
        return True
    found.sure = False
    return bool(shared & (one.people - one.courts)) and bool(
        (first.lead & second.lead) - _WEAK_ACTS
    )


def _may_be_mistaken(first: Told, second: Told) -> bool:
    """Whether one of two different dates may be a slip: same act, same doer, near days."""
    if not (first.acts & second.acts) - {"work", "say", "publish"}:
        return False
    one, other = first.sketch, second.sketch
    if one.planned != other.planned or one.background or other.background:
        return False
    if (first.acts & second.acts) <= _ORDERED and _by_decider(one) != _by_decider(other):
        return False
    distance = min(days_between(a, b) for a in one.dates for b in other.dates)
    if (first.acts & second.acts) <= _OFTEN and len(one.people & other.people) < _TWO:
        return distance <= _WEEK and bool(one.people & other.people)
    courts = bool(one.courts & other.courts) and {one.kind, other.kind} <= _COURT_ACTS
    reach = NEAR_DAYS_OF_A_COURT if courts else NEAR_DAYS
    known = bool(one.people & other.people) or _perhaps_shared(one, other)
    return distance <= reach and (known or _one_value(one, other))


def _by_decider(one: EventSketch) -> bool:
    """Whether an office is told to have decided it."""
    return any(name == "actor" and value.startswith(DECIDED) for name, value, _ in one.sayings)


def _one_value(one: EventSketch, other: EventSketch) -> bool:
    """Whether both say the same outcome, or the same of whose act it was."""
    mine, theirs = (
        {
            (name, value_key(value))
            for name, value, _ in two.sayings
            if name in {"outcome", "actor"} and not value.startswith(DECIDED)
        }
        for two in (one, other)
    )
    return bool(mine & theirs)


def _one_outcome(one: EventSketch, other: EventSketch) -> bool:
    """Whether both are rulings that do not exclude each other."""
    found = _Comparison()
    _compare_values(one, other, found)
    return {one.kind, other.kind} == {"ruling"} and not found.differences


def _one_day_in_court(one: EventSketch, other: EventSketch) -> bool:
    """Whether both are decisions of one exact day, or what one court did that day."""
    kinds = {one.kind, other.kind}
    if not kinds <= {"decision", "ruling"} and not (
        kinds <= {"decision", "ruling", "detention"} and one.courts & other.courts
    ):
        return False
    return _one_exact_day(one, other)


def _one_exact_day(one: EventSketch, other: EventSketch) -> bool:
    mine, theirs = ({day.rstrip("~?%") for day in two.dates} for two in (one, other))
    return any(len(day) == _LENGTH_OF_A_DAY for day in mine & theirs)


def _compare_acts(first: Told, second: Told, found: _Comparison) -> None:
    common = first.acts & second.acts
    if common - _WEAK_ACTS:
        found.score += 0.3
    elif _one_day_in_court(first.sketch, second.sketch):
        found.score += 0.25
    elif common or (first.sketch.kind == second.sketch.kind and first.sketch.kind != "other"):
        found.score += 0.15
    elif "hearing" in {first.sketch.kind, second.sketch.kind}:
        found.sure = False  # heard on the 7th, decided in the same month: two days in court
    if first.sketch.planned != second.sketch.planned:
        found.score -= 0.05


def _compare_people(one: EventSketch, other: EventSketch, found: _Comparison) -> None:
    shared = one.people & other.people
    if not shared and _perhaps_shared(one, other):
        found.score += 0.15
        found.sure = False  # a person says first whether the two names are one
    if one.courts & other.courts:
        found.score += 0.2
    elif one.courts and other.courts and _one_exact_day(one, other) and _one_outcome(one, other):
        found.sure = False  # two names for the court that did it that day, or two courts
    elif one.courts and other.courts:
        found.score -= 0.35
    found.score += min(0.3, 0.15 * len(shared - (one.courts & other.courts)))
    if not shared and one.client_named and other.client_named:
        found.score += 0.15
    elif not shared and one.people and other.people and not _perhaps_shared(one, other):
        found.score -= 0.1
    if one.case_numbers & other.case_numbers:
        found.score += 0.1


def _perhaps_shared(one: EventSketch, other: EventSketch) -> bool:
    """Whether somebody of the one may be somebody of the other, under another name."""
    return bool(
        one.people & other.perhaps or one.perhaps & other.people or one.perhaps & other.perhaps
    )


def _compare_words(first: Told, second: Told, found: _Comparison) -> None:
    if first.sketch.language != second.sketch.language:
        found.score += _OTHER_LANGUAGE
        return
    found.score += 0.25 * _likeness_of_words(first, second)


def _likeness_of_words(first: Told, second: Told) -> float:
    """The share of the shorter telling's words that the other has too; 0 between languages."""
    smaller = min(len(first.words), len(second.words))
    if first.sketch.language != second.sketch.language or not smaller:
        return 0.0
    return len(first.words & second.words) / smaller


def _compare_values(one: EventSketch, other: EventSketch, found: _Comparison) -> None:
    for name in ("actor", "outcome", "addressee"):
        mine = {value for property_name, value, _ in one.sayings if property_name == name}
        theirs = {value for property_name, value, _ in other.sayings if property_name == name}
        for value in sorted(mine):
            against = next((two for two in sorted(theirs) if differs(name, value, two)), None)
            if against is None and value in theirs:
                found.score += 0.1
            if name == "outcome" and found.differences and value_key(value) in OF_AN_APPEAL:
                continue  # of another's appeal, as the actor differs already
            if against is not None:
                found.differences.append((name, value, against))
                break


def _shown(dates: Sequence[str]) -> str:
    return ", ".join(dates)


def exclude(one: EventSketch, other: EventSketch) -> bool:
    """Whether two events cannot silently be one."""
    if one.document_ids & other.document_ids:
        return True
    if (
        one.dates
        and other.dates
        and not any(
            dates_agree(a, b) for a in most_exact(one.dates) for b in most_exact(other.dates)
        )
    ):
        return True
    found = _Comparison()
    _compare_values(one, other, found)
    return bool(found.differences)
