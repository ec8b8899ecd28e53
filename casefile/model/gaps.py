"""Finds what a chronology leaves open: missing steps of a procedure and silent periods.

Rules for asylum and detention procedures as European law shapes them (application, decision,
appeal, ruling, new decision; detention under a court). A rule that is not sure keeps silent: an
undated step may stand anywhere, so it answers what it could answer. Only a new decision after an
annulled one has to be dated: that question is too dear to be hushed by an older decision.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from casefile.model.gap import PROCEDURE, Gap, Limit, Step
from casefile.model.silences import silences

DECIDED: Final = frozenset({"refused", "granted"})
ON_APPEAL: Final = frozenset({"annulled", "upheld", "appeal upheld", "appeal dismissed"})
GRACE: Final = timedelta(days=90)
"""What happened this short before today may have no answer yet."""
ONE_RULING: Final = timedelta(days=31)
"""Rulings this near each other may be one, told twice: a month here, a day there."""
COURT_WITHIN: Final = timedelta(days=30)
ALMOST: Final = timedelta(days=3)


def find_gaps(steps: Sequence[Step], limits: Sequence[Limit], today: date) -> list[Gap]:
    """The gaps of a case by the day they speak of; those without a day come last.

    `steps` are its events without background and denied ones, in the order of the timeline.
    """
    past = [one for one in steps if not one.planned]
    found = [
        *_applications(past, today),
        *_decisions(past),
        *_appeals(past, today),
        *_rulings(past),
        *_annulled(past, today),
        *_hearings(steps, today),
        *_detentions(past, today),
        *_limits(past, limits, today),
        *silences(past, today),
    ]
    once = {one.key: one for one in reversed(found)}
    return sorted(once.values(), key=lambda one: (one.edtf is None, one.edtf or "", one.rule))


def _of(steps: Sequence[Step], *kinds: str, lane: str = "procedure here") -> list[Step]:
    return [one for one in steps if one.kind in kinds and (not lane or one.lane == lane)]


def _after(step: Step, day: date | None) -> bool:
    """Whether a step can stand on or after a day; an undated one can."""
    last = step.last or (date.max if step.first else None)
    return day is None or last is None or last >= day


def _last_possible(steps: Sequence[Step]) -> date:
    """The last day any of the steps can stand on; an undated one can stand on any."""
    return max((one.last or date.max for one in steps), default=date.min)


def _before(step: Step, day: date | None) -> bool:
    return day is None or step.first is None or step.first <= day


def _long_ago(step: Step, today: date) -> bool:
    end = step.end
    return end is not None and end < today - GRACE


def _gap(rule: str, step: Step, for_whom: str = "client") -> Gap:
    return Gap(rule, for_whom, step.edtf, event_id=step.id)


def _applications(steps: Sequence[Step], today: date) -> list[Gap]:
    """An application nothing has answered."""
    answered = _last_possible(_of(steps, "decision", "ruling"))
    return [
        _gap("application without decision", one, "authority")
        for one in _of(steps, "application")
        if _long_ago(one, today) and one.first and one.first > answered
    ]


def _decisions(steps: Sequence[Step]) -> list[Gap]:
    """The first decision on an application nobody tells of."""
    decided = [one for one in _of(steps, "decision") if one.outcomes & DECIDED and one.first]
    if not decided:
        return []
    first = min(decided, key=lambda one: one.start)
    asked = any(_before(one, first.last) for one in _of(steps, "application"))
    return [] if asked else [_gap("decision without application", first)]


def _appeals(steps: Sequence[Step], today: date) -> list[Gap]:
    """An appeal whose end is not told."""
    answered = _last_possible(
        [one for one in steps if one.kind == "ruling" or one.outcomes & ON_APPEAL]
    )
    return [
        _gap("appeal without ruling", one)
        for one in _of(steps, "appeal")
        if _long_ago(one, today) and one.first and one.first > answered
    ]


def _clusters(steps: Sequence[Step]) -> list[list[Step]]:
    """Dated steps that may be one and the same, in order."""
    found: list[list[Step]] = []
    for one in sorted((one for one in steps if one.first), key=lambda one: one.start):
        if found and one.start - _last_day(found[-1]) <= ONE_RULING:
            found[-1].append(one)
        else:
            found.append([one])
    return found


def _last_day(cluster: Sequence[Step]) -> date:
    return max(one.end or date.min for one in cluster)


def _rulings(steps: Sequence[Step]) -> list[Gap]:
    """A court's ruling on an appeal nobody tells of."""
    openings = _of(steps, "appeal", "application")
    found, since = [], date.min
    for cluster in _clusters(_of(steps, "ruling")):
        end = _last_day(cluster)
        told = any(_after(one, since) and _before(one, end) for one in openings)
        on_appeal = any(one.outcomes & ON_APPEAL for one in cluster)
        if on_appeal and not told:
            found.append(_gap("ruling without appeal", _finest(cluster)))
        since = end
    return found


def _finest(cluster: Sequence[Step]) -> Step:
    """The step of a cluster whose day is known best."""
    return min(cluster, key=lambda one: ((one.end or date.max) - one.start, one.id))


def _annulled(steps: Sequence[Step], today: date) -> list[Gap]:
    """A decision a court annulled, never taken anew; a later ruling may have undone that."""
    clusters = _clusters([one for one in _of(steps, "ruling") if "annulled" in one.outcomes])
    later = _of(steps, "decision", "ruling")
    found = []
    for cluster in clusters:
        end = _last_day(cluster)
        ids = {one.id for one in cluster}
        anew = any(one.first and one.id not in ids and one.start > end for one in later)
        if not anew and end < today - GRACE:
            found.append(_gap("annulled without new decision", _finest(cluster), "authority"))
    return found


def _hearings(steps: Sequence[Step], today: date) -> list[Gap]:
    """A hearing that was announced, its day past, and of which nothing more is told."""
    announced = [one for one in steps if one.kind == "hearing" and one.planned and one.first]
    held = [
        one for one in steps if not one.planned and one.kind in {"hearing", "ruling", "decision"}
    ]
    found = []
    for cluster in _clusters(announced):
        start = cluster[0].start
        end = _last_day(cluster)
        told = any(
            one.first and _after(one, start - ALMOST) and _before(one, end + ALMOST) for one in held
        )
        if not told and end < today:
            found.append(_gap("hearing not told", _finest(cluster)))
    return found


def _detentions(steps: Sequence[Step], today: date) -> list[Gap]:
    """Detention that nobody ended, or that no court looked at; told twice, it is asked of once."""
    found: list[Gap] = []
    held_until = date.min
    for one in _of(steps, "detention", lane="detention"):
        if one.release or one.first is None or one.first <= held_until:
            continue
        until = _held_until(steps, one)
        held_until = until or date.max
        if one.first >= today - GRACE:
            continue
        if until is None:
            found.append(_gap("detention without release", one))
        limit = min(held_until, one.first + COURT_WITHIN)
        looked = one.by_court or any(
            other.by_court and _after(other, one.first) and _before(other, limit) for other in steps
        )
        if not looked and limit > one.first + ALMOST:
            found.append(_gap("detention without court", one))
    return found


def _held_until(steps: Sequence[Step], step: Step) -> date | None:
    """The last day of a detention: its own, where it is told from when until when; else release."""
    if step.edtf and "/" in step.edtf and step.last is not None:
        return step.last
    releases = [
        one for one in steps if one.kind == "detention" and one.release and _after(one, step.first)
    ]
    return min((one.first or date.max for one in releases), default=None)


def _limits(steps: Sequence[Step], limits: Sequence[Limit], today: date) -> list[Gap]:
    """A time limit that ended with nothing told, or that needs the day its paper was received."""
    found = []
    for limit in limits:
        if limit.last is None:
            if limit.for_whom == "us" and limit.from_receipt and not limit.received:
                found.append(_about("not known when received", limit, "client"))
        elif limit.last < today and not _kept(steps, limit):
            if limit.for_whom == "us":
                found.append(_about("time limit without step", limit, "client"))
            elif limit.for_whom == "authority":
                found.append(_about("time limit without answer", limit, "authority"))
    return found


def _about(rule: str, limit: Limit, for_whom: str) -> Gap:
    return Gap(rule, for_whom, limit.due, document_id=limit.document_id, exhibit=limit.exhibit)


def _kept(steps: Sequence[Step], limit: Limit) -> bool:
    """Whether something that can have kept a time limit is told in the three months before it."""
    kinds = {"appeal", "application"} if limit.for_whom == "us" else {"decision", "ruling", "other"}
    day = limit.last or date.max
    return any(
        one.kind in kinds
        and one.lane in PROCEDURE
        and one.first is not None
        and day - GRACE <= one.first <= day + ALMOST
        for one in steps
    )
