"""Says which events of different documents are one event, and which only may be.

"Same" needs strong evidence and no difference; whatever differs is asked, with the difference.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from casefile.model.dates import bounds, parse_edtf, same
from casefile.model.errors import InvalidDate
from casefile.model.finding import EventMatch, EventSketch
from casefile.text.disagreements import (
    OF_AN_APPEAL,
    dates_agree,
    days_between,
    differs,
    value_key,
)
from casefile.text.event_words import event_words, find_acts, flat

SURE = 0.68
ASKED = 0.5
_ALMOST = 0.05
"""Without any difference to decide on, only what is almost sure is asked."""
_LENGTH_OF_A_DAY = 10
_YEAR, _MONTH = 366, 31
NEAR_DAYS = 35
NEAR_DAYS_OF_A_COURT = 270
_OTHER_LANGUAGE = 0.08
"""Stands for the likeness of words, which two languages cannot show."""
_WORD = re.compile(r"[^\W\d_]{4,}")
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
_WEAK_ACTS = frozenset({"decide", "work", "say", "notify", "respond", "publish", "forward"})
_Days = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """What is compared of a sketch: its acts, the words of its title and quotes."""

    sketch: EventSketch
    acts: frozenset[str]
    lead: frozenset[str]
    words: frozenset[str]


@dataclass(slots=True)
class _Comparison:
    score: float = 0.0
    sure: bool = True
    differences: list[tuple[str, str, str]] = field(default_factory=list)


def match_events(sketches: Sequence[EventSketch], new_ids: AbstractSet[int]) -> list[EventMatch]:
    """Pairs with at least one new event that are the same event or may be, best first.

    Events told in one common document are never paired: the document tells them apart. Of several
    events of one document only the best is taken for the same as a new one.
    """
    live = {sketch.id: sketch for sketch in sketches if sketch.state != "dismissed"}
    days = {sketch.id: _days(sketch) for sketch in live.values()}
    told: dict[int, _Told] = {}
    matches = []
    for new_id in sorted(new_ids & live.keys()):
        new, new_days = live[new_id], days[new_id]
        for other_id, other in live.items():
            if other_id in new_ids and other_id <= new_id:
                continue
            if not _possible(new, other, new_days, days[other_id]):
                continue
            for one in (new_id, other_id):
                if one not in told:
                    told[one] = _told(live[one])
            match = _match(told[new_id], told[other_id])
            if match is not None:
                matches.append(match)
    matches.sort(key=lambda match: (match.outcome != "same", -match.score, match.first_id))
    return _consistent(_only_best(matches, live), live)


def _days(sketch: EventSketch) -> _Days:
    """First and last day of each of its dates, counted from the year 1."""
    found = []
    for edtf in sketch.dates:
        try:
            first, last = bounds(edtf)
        except InvalidDate:
            continue
        found.append(((first or date.min).toordinal(), (last or date.max).toordinal()))
    return tuple(found)


def _possible(one: EventSketch, other: EventSketch, days: _Days, other_days: _Days) -> bool:
    """A quick look before the words are read: other documents, and dates that come near."""
    if one.dates and other.dates:
        reach = NEAR_DAYS_OF_A_COURT if one.courts & other.courts else NEAR_DAYS
        for first, last in days:
            for other_first, other_last in other_days:
                if other_first - last <= reach and first - other_last <= reach:
                    return not one.document_ids & other.document_ids
        return False
    return bool(one.people & other.people) and not one.document_ids & other.document_ids


def _told(sketch: EventSketch) -> _Told:
    by_quote = [_acts_of(sketch.language, quote) for quote in sketch.quotes]
    lead = by_quote[0] if by_quote else frozenset()
    acts = frozenset().union(*by_quote)
    words = _words(sketch.title).union(*map(_words, sketch.quotes))
    return _Told(sketch, acts, lead, words)


@lru_cache(maxsize=8192)
def _words(text: str) -> frozenset[str]:
    return frozenset(word[:6] for word in _WORD.findall(text.casefold()))


def _too_different(one: EventSketch, other: EventSketch, found: _Comparison) -> bool:
    """Whether the differences say that two acts are told, not one in two ways."""
    properties = {name for name, _, _ in found.differences}
    if bool(one.dates) != bool(other.dates):
        return bool(properties - {"addressee"})
    return "date" in properties and len(properties) > 1


@lru_cache(maxsize=8192)
def _acts_of(language: str, quote: str) -> frozenset[str]:
    """Kept, as every new document is compared with the same passages of the case."""
    line = flat(quote)
    hits = find_acts(event_words(language), line, 0, len(line))
    told = frozenset(hit.name for hit in hits if hit.told)
    return told or frozenset(hit.name for hit in hits)


def _match(first: _Told, second: _Told) -> EventMatch | None:
    one, other = first.sketch, second.sketch
    if not _kinds_fit(first, second):
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
    outcome = "same" if found.sure and found.score >= SURE and not found.differences else "ask"
    if outcome == "ask" and not found.differences and found.score < SURE - _ALMOST:
        return None
    return EventMatch(
        one.id,
        other.id,
        "same" if outcome == "same" else "ask",
        round(min(found.score, 1.0), 3),
        tuple(found.differences),
    )


def _kinds_fit(first: _Told, second: _Told) -> bool:
    kinds = frozenset({first.sketch.kind, second.sketch.kind})
    if len(kinds) == 1 or any(kinds <= alike for alike in _ALIKE):
        return True
    return bool((first.lead & second.lead) - _WEAK_ACTS)


def _one_family(first: str, second: str) -> bool:
    return first == second or {first, second} <= _COURT_ACTS


def _compare_dates(first: _Told, second: _Told, found: _Comparison) -> bool:
    """Weigh the dates; False when they exclude that the events are one."""
    one, other = first.sketch.dates, second.sketch.dates
    if not one or not other:
        found.score += 0.15
        found.sure = bool((first.lead & second.lead) - _WEAK_ACTS)
        return _strong_undated(first, second)
    weight = max(_date_weight(a, b) for a in one for b in other)
    if weight > 0:
        found.score += weight
        return True
    found.sure = False
    found.differences.append(("date", _shown(one), _shown(other)))
    found.score += 0.1
    return _may_be_mistaken(first, second)


def _date_weight(first: str, second: str) -> float:
    """How much two dates speak for one event: a common day most, a common year least."""
    try:
        if not dates_agree(first, second):
            return 0.0
        precisions = {parse_edtf(first).precision, parse_edtf(second).precision}
        if same(first, second):
            return 0.5 if "day" in precisions else 0.35
    except InvalidDate:
        return 0.0
    if "set" in precisions or _again_and_again(first, second):
        return 0.1
    if "day" in precisions and _begins(first) == _begins(second):
        return 0.45
    if precisions <= {"day", "month", "season", "interval"}:
        return 0.3
    return 0.2


def _again_and_again(first: str, second: str) -> bool:
    """Whether one is a stretch of years and the other a day or month in its midst."""
    days = [bounds(edtf) for edtf in (first, second)]
    lengths = [
        (last - start).days for start, last in days if start is not None and last is not None
    ]
    return (
        len(lengths) == 2
        and max(lengths) > _YEAR
        and min(lengths) <= _MONTH
        and (_begins(first)[:4] != _begins(second)[:4])
    )


def _begins(edtf: str) -> str:
    """How a date or the beginning of an interval is written, without its marks."""
    return edtf.partition("/")[0].rstrip("~?%")


def _strong_undated(first: _Told, second: _Told) -> bool:
    one, other = first.sketch, second.sketch
    if not (first.acts & second.acts) - _WEAK_ACTS or not _one_family(one.kind, other.kind):
        return False
    shared = one.people & other.people
    clients = one.client_named and other.client_named
    if one.courts & other.courts or len(shared) > 1:
        return True
    return bool(shared) and (clients or _one_value(one, other))


def _may_be_mistaken(first: _Told, second: _Told) -> bool:
    """Whether one of two different dates may be a slip: same act, same doer, near days."""
    if not (first.acts & second.acts) - {"work", "say", "publish"}:
        return False
    one, other = first.sketch, second.sketch
    if one.planned != other.planned or one.background or other.background:
        return False
    distance = min(days_between(a, b) for a in one.dates for b in other.dates)
    courts = bool(one.courts & other.courts) and {one.kind, other.kind} <= _COURT_ACTS
    reach = NEAR_DAYS_OF_A_COURT if courts else NEAR_DAYS
    return distance <= reach and (bool(one.people & other.people) or _one_value(one, other))


def _one_value(one: EventSketch, other: EventSketch) -> bool:
    """Whether both say the same outcome, or the same of whose act it was."""
    mine, theirs = (
        {(name, value_key(value)) for name, value, _ in two.sayings if name in {"outcome", "actor"}}
        for two in (one, other)
    )
    return bool(mine & theirs)


def _one_day_in_court(one: EventSketch, other: EventSketch) -> bool:
    """Whether both are decisions of one exact day."""
    if not {one.kind, other.kind} <= {"decision", "ruling"}:
        return False
    mine, theirs = ({day.rstrip("~?%") for day in two.dates} for two in (one, other))
    return any(len(day) == _LENGTH_OF_A_DAY for day in mine & theirs)


def _compare_acts(first: _Told, second: _Told, found: _Comparison) -> None:
    common = first.acts & second.acts
    if common - _WEAK_ACTS:
        found.score += 0.3
    elif _one_day_in_court(first.sketch, second.sketch):
        found.score += 0.25
    elif common or (first.sketch.kind == second.sketch.kind and first.sketch.kind != "other"):
        found.score += 0.15
    if first.sketch.planned != second.sketch.planned:
        found.score -= 0.05


def _compare_people(one: EventSketch, other: EventSketch, found: _Comparison) -> None:
    shared = one.people & other.people
    if one.courts & other.courts:
        found.score += 0.2
    elif one.courts and other.courts:
        found.score -= 0.35
    found.score += min(0.3, 0.15 * len(shared - (one.courts & other.courts)))
    if not shared and one.client_named and other.client_named:
        found.score += 0.15
    elif not shared and one.people and other.people:
        found.score -= 0.1
    if one.case_numbers & other.case_numbers:
        found.score += 0.1


def _compare_words(first: _Told, second: _Told, found: _Comparison) -> None:
    if first.sketch.language != second.sketch.language:
        found.score += _OTHER_LANGUAGE
        return
    smaller = min(len(first.words), len(second.words))
    if smaller:
        found.score += 0.25 * len(first.words & second.words) / smaller


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


def _only_best(matches: Sequence[EventMatch], live: dict[int, EventSketch]) -> list[EventMatch]:
    """Of several events of one document keep only the best match of an event."""
    taken: set[tuple[int, int]] = set()
    kept = []
    for match in matches:
        first, second = live[match.first_id], live[match.second_id]
        claims = {(first.id, document) for document in second.document_ids}
        claims |= {(second.id, document) for document in first.document_ids}
        if claims & taken:
            continue
        taken |= claims
        kept.append(match)
    return kept


def _consistent(matches: Sequence[EventMatch], live: dict[int, EventSketch]) -> list[EventMatch]:
    """Leave out what would make one event of two whose dates or values exclude each other."""
    members: dict[int, set[int]] = {}
    kept = []
    for match in matches:
        one = members.get(match.first_id, {match.first_id})
        other = members.get(match.second_id, {match.second_id})
        if match.outcome == "same" and one is not other:
            if any(_exclude(live[a], live[b]) for a in one for b in other):
                continue
            joined = one | other
            for event_id in joined:
                members[event_id] = joined
        kept.append(match)
    return kept


def _exclude(one: EventSketch, other: EventSketch) -> bool:
    """Whether two events cannot silently be one."""
    if one.document_ids & other.document_ids:
        return True
    if (
        one.dates
        and other.dates
        and not any(dates_agree(a, b) for a in one.dates for b in other.dates)
    ):
        return True
    found = _Comparison()
    _compare_values(one, other, found)
    return bool(found.differences)
