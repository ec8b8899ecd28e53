"""Says which events of different documents are one event, and which only may be.

"Same" needs strong evidence and no difference; whatever differs is asked, with the difference.
"""

import bisect
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date

from casefile.model.dates import bounds
from casefile.model.errors import InvalidDate
from casefile.model.finding import EventMatch, EventSketch
from casefile.text.event_likeness import (
    NEAR_DAYS,
    NEAR_DAYS_OF_A_COURT,
    Likeness,
    exclude,
    likeness,
)
from casefile.text.event_told import Told, told

_Days = tuple[tuple[int, int], ...]

_SHORT = 366
"""Days a date may span to be looked up by its first day; a decade or an open one is not."""

_MOST_PAIRS, _LEAST_EACH = 200_000, 10
"""How many pairs are looked at in all, and how many of them at least for each new event.

A file of twenty thousand sentences about one day, made for that, keeps no case busy for hours; two
files of four hundred events each are compared whole.
"""


def match_events(sketches: Sequence[EventSketch], new_ids: AbstractSet[int]) -> list[EventMatch]:
    """Pairs with at least one new event that are the same event or may be, best first.

    Events told in one common document are never paired: the document tells them apart. Of several
    events of one document only the best is taken for the same as a new one.
    """
    live = {sketch.id: sketch for sketch in sketches if sketch.state != "dismissed"}
    days = {sketch.id: _days(sketch) for sketch in live.values()}
    beside: dict[frozenset[int], _Calendar] = {}
    tellings: dict[int, Told] = {}
    likenesses = []
    most = max(_LEAST_EACH, _MOST_PAIRS // max(1, len(new_ids)))
    for new_id in sorted(new_ids & live.keys()):
        new, new_days = live[new_id], days[new_id]
        documents = frozenset(new.document_ids)
        if documents not in beside:
            apart = (one for one in live.values() if not one.document_ids & documents)
            beside[documents] = _Calendar((one.id, days[one.id]) for one in apart)
        for other_id in beside[documents].near(new_days, most):
            if other_id in new_ids and other_id <= new_id:
                continue
            if not _possible(new, live[other_id], new_days, days[other_id]):
                continue
            for one in (new_id, other_id):
                if one not in tellings:
                    tellings[one] = told(live[one])
            found = likeness(tellings[new_id], tellings[other_id])
            if found is not None:
                likenesses.append(found)
    matches = _settle_sole(likenesses, tellings)
    matches.sort(key=lambda match: (match.outcome != "same", -match.score, match.first_id))
    return _consistent(_only_best(matches, live), live)


def _settle_sole(likenesses: Sequence[Likeness], tellings: Mapping[int, Told]) -> list[EventMatch]:
    """The matches; those are the same where no third event comes into question for either."""
    near: dict[int, set[int]] = {}
    for found in likenesses:
        one, other = found.match.first_id, found.match.second_id
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)

    def sole(first: int, second: int) -> bool:
        """Whether every third event stands to the one as it stands to the other."""
        return all(
            _at_odds(tellings[third], tellings[first])
            == _at_odds(tellings[third], tellings[second])
            for third in (near[first] | near[second]) - {first, second}
        )

    settled = []
    for found in likenesses:
        if found.if_sole and sole(found.match.first_id, found.match.second_id):
            ids = (found.match.first_id, found.match.second_id)
            # A day that could not be worked out may be another: that is for a person to say.
            if any(tellings[one].sketch.date_open for one in ids):
                settled.append(found.match)
            else:
                settled.append(replace(found.match, outcome="same"))
        elif found.asked:
            settled.append(found.match)
    return settled


def _at_odds(first: Told, second: Told) -> frozenset[str] | None:
    """In what two events that may be one differ; None where they are not one."""
    if first.sketch.document_ids & second.sketch.document_ids:
        return None
    found = likeness(first, second)
    return None if found is None else frozenset(name for name, _, _ in found.match.differences)


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


class _Calendar:
    """Events by their days, so that of thousands only those that can be near are looked at."""

    def __init__(self, dated: Iterable[tuple[int, _Days]]) -> None:
        self._short: list[tuple[int, int]] = []
        self._others: list[int] = []
        for event_id, days in dated:
            if days and all(last - first <= _SHORT for first, last in days):
                self._short += [(first, event_id) for first, _ in days]
            else:
                self._others.append(event_id)
        self._short.sort()

    def near(self, days: _Days, most: int) -> Collection[int]:
        """Those that may be near, by their ids; all of them where no day is told.

        Of more than `most` those whose first day is nearest.
        """
        reach = max(NEAR_DAYS, NEAR_DAYS_OF_A_COURT)
        found = set(self._others[:most])
        for first, last in days or [(0, date.max.toordinal())]:
            begin = bisect.bisect_left(self._short, (first - reach - _SHORT, 0))
            end = bisect.bisect_left(self._short, (last + reach + 1, 0))
            same = bisect.bisect_left(self._short, (first, 0))
            begin, end = max(begin, same - most // 2), min(end, same + most)
            found.update(event_id for _, event_id in self._short[begin:end])
        return sorted(found)


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
            if any(exclude(live[a], live[b]) for a in one for b in other):
                continue
            joined = one | other
            for event_id in joined:
                members[event_id] = joined
        kept.append(match)
    return kept
