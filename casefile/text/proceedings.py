"""Which acts and rulings of a case belong to one proceeding, and which decides about which.

A proceeding is one case before one court or authority. A ruling in the case says whose it is and
under what number; an act told elsewhere goes to the proceeding of its court, to the one whose
number it names, else to the nearest in time. A court that annuls or upholds the decision of another
stands above it; so does, by day, each further ruling of one court process.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from casefile.model.dates import parse_edtf
from casefile.model.proceeding import CourtPaper, Office, OfficialAct, Proceeding
from casefile.text.languages import instances

_PROCESS = frozenset({"LT process"})
_NO_NUMBER = frozenset({"EU act", "reference", "ECLI"}) | _PROCESS
_DECIDING = frozenset({"ruling", "decision", "detention"})
_LAST = date.max


@dataclass(slots=True)
class _Draft:
    """A proceeding while its acts are gathered."""

    office: Office
    number: str = ""
    kind: str = ""
    process: str = ""
    papers: list[CourtPaper] = field(default_factory=list)
    acts: list[OfficialAct] = field(default_factory=list)
    under: "_Draft | None" = None

    def last_day(self) -> date:
        """When it was decided last; the end of time where no day is told."""
        days = [_day(one.edtf) for one in self.acts if one.kind in _DECIDING]
        days += [_day(one.day) for one in self.papers]
        return max((day for day in days if day is not _LAST), default=_LAST)


def find_proceedings(
    offices: Mapping[int, Office], papers: Sequence[CourtPaper], acts: Sequence[OfficialAct]
) -> tuple[Proceeding, ...]:
    """The proceedings, each chain from the first decision upwards, the earliest chain first.

    `offices` are the courts and authorities of the case by id. An act of a body is one only where
    the body's name says that it is an authority; each of its decisions is a proceeding of its own.
    """
    drafts: list[_Draft] = []
    for paper in sorted(papers, key=lambda one: _day(one.day)):
        _take_paper(drafts, offices, paper)
    in_order = sorted(acts, key=lambda one: (_day(one.edtf), one.event_id))
    for act in in_order:
        office = offices.get(act.office_id)
        if office is not None and _counts(office, act):
            _take_act(drafts, office, act)
    for draft in drafts:
        draft.under = _under(draft, drafts, offices)
    return tuple(_proceeding(draft, drafts) for draft in _chains(drafts))


def is_authority(name: str) -> bool:
    """Whether a body's name says that it decides about people: a department, a ministry, police."""
    return bool(_pattern(instances.AUTHORITIES).search(name))


def _counts(office: Office, act: OfficialAct) -> bool:
    if office.kind == "court":
        return act.kind in _DECIDING or act.kind == "hearing"
    return act.kind == "decision" and any(map(is_authority, office.spellings))


def _take_paper(drafts: list[_Draft], offices: Mapping[int, Office], paper: CourtPaper) -> None:
    office = offices.get(paper.office_id)
    if office is None:
        return
    number, kind = next((one for one in paper.numbers if one[1] not in _NO_NUMBER), ("", ""))
    if not number:
        number, kind = next((one for one in paper.numbers if one[1] == "ECLI"), ("", ""))
    process = next((one for one, kind_ in paper.numbers if kind_ in _PROCESS), "")
    draft = next(
        (one for one in drafts if one.office.id == office.id and one.number == number), None
    )
    if draft is None:
        draft = _Draft(office, number, kind, process)
        drafts.append(draft)
    draft.papers.append(paper)


def _take_act(drafts: list[_Draft], office: Office, act: OfficialAct) -> None:
    own = [one for one in drafts if one.office.id == office.id]
    if office.kind == "body":
        number = next((one for one, kind in act.numbers if kind == "reference"), "")
        draft = next((one for one in own if number and one.number == number), None)
        draft = draft or (None if number else _same_decision(own, act))
    else:
        number = ""
        draft = _of_numbers(own, act) or _of_papers(own, act) or _nearest(own, act)
    if draft is None:
        draft = _Draft(office, number, "reference" if number else "")
        drafts.append(draft)
    draft.acts.append(act)


def _same_decision(drafts: Sequence[_Draft], act: OfficialAct) -> _Draft | None:
    """The decision of the same day; one told without a day is the authority's only one."""
    if act.edtf is None:
        return drafts[0] if len(drafts) == 1 else None
    return next((one for one in drafts if one.last_day() == _day(act.edtf)), None)


def _of_numbers(drafts: Sequence[_Draft], act: OfficialAct) -> _Draft | None:
    named = {number for number, _ in act.numbers}
    return next((one for one in drafts if one.number in named or one.process in named), None)


def _of_papers(drafts: Sequence[_Draft], act: OfficialAct) -> _Draft | None:
    """The proceeding whose own ruling tells the act under its own day."""
    for draft in drafts:
        for paper in draft.papers:
            if paper.document_id in act.document_ids and _day(paper.day) == _day(act.edtf):
                return draft
    return None


def _nearest(drafts: Sequence[_Draft], act: OfficialAct) -> _Draft | None:
    def apart(draft: _Draft) -> int:
        one, other = draft.last_day(), _day(act.edtf)
        return 0 if _LAST in (one, other) else abs((one - other).days)

    return min(drafts, key=apart, default=None)


def _under(draft: _Draft, drafts: Sequence[_Draft], offices: Mapping[int, Office]) -> _Draft | None:
    """The proceeding whose decision this court decided about, None where nothing tells one."""
    if draft.office.kind != "court" or _told_instance(draft) == "international":
        return None
    earlier = [
        one for one in drafts if one is not draft and one.last_day() < draft.last_day() != _LAST
    ]
    cited = {number for paper in draft.papers for number, _ in paper.numbers}
    joined = [
        one
        for one in earlier
        if (draft.process and one.process == draft.process)
        or (one.number and one.number in cited and one.office.id != draft.office.id)
    ]
    spoken_of = {
        number for act in draft.acts if act.kind in _DECIDING for number in act.concerned
    } & offices.keys()
    courts = [one for one in earlier if one.office.kind == "court" and one.office.id in spoken_of]
    bodies = [one for one in earlier if one.office.kind == "body" and one.office.id in spoken_of]
    for found in (joined, courts, bodies):
        if found:
            return max(found, key=_Draft.last_day)
    return None


def _chains(drafts: Sequence[_Draft]) -> list[_Draft]:
    """Each decision followed by what was decided about it; the earliest first."""
    ordered: list[_Draft] = []

    def follow(draft: _Draft) -> None:
        ordered.append(draft)
        for one in sorted((one for one in drafts if one.under is draft), key=_Draft.last_day):
            follow(one)

    for draft in sorted((one for one in drafts if one.under is None), key=_Draft.last_day):
        follow(draft)
    return ordered


def _proceeding(draft: _Draft, drafts: Sequence[_Draft]) -> Proceeding:
    outcome = _outcome(draft)
    return Proceeding(
        office_id=draft.office.id,
        found_number=draft.number or _unnumbered(draft),
        court=_short_name(draft.office),
        case_number=draft.number,
        process_number=draft.process,
        instance=_instance(draft, drafts),
        outcome=outcome.title if outcome else "",
        outcome_edtf=outcome.edtf if outcome else None,
        outcome_event=outcome.event_id if outcome else None,
        under=_short_name(draft.under.office) if draft.under else "",
        event_ids=tuple(act.event_id for act in draft.acts),
        document_ids=tuple(paper.document_id for paper in draft.papers),
    )


def _short_name(office: Office) -> str:
    """A court by its full name; an authority by the shortest part of it that is used alone."""
    if office.kind == "court":
        return office.name
    parts = [one for one in office.spellings if " " in one and one in office.name]
    return min(parts, key=len, default=office.name)


def _unnumbered(draft: _Draft) -> str:
    """What tells a decision without a number from others of the same authority."""
    return f"event {draft.acts[0].event_id}" if draft.office.kind == "body" else ""


def _outcome(draft: _Draft) -> OfficialAct | None:
    """The act that decided last; one its own ruling tells before one told elsewhere."""
    own = {paper.document_id for paper in draft.papers}
    days = {_day(paper.day) for paper in draft.papers}
    decided = [act for act in draft.acts if act.kind in _DECIDING]
    ruled = [act for act in decided if _day(act.edtf) in days and not own.isdisjoint(
        act.document_ids)]  # fmt: skip
    dated = [act for act in ruled or decided if act.edtf]
    return max(dated or decided, key=lambda act: _day(act.edtf), default=None)


def _instance(draft: _Draft, drafts: Sequence[_Draft]) -> str:
    told = _told_instance(draft)
    if told:
        return told
    if draft.under is not None and draft.under.office.kind == "court":
        below = _instance(draft.under, drafts)
        return "cassation" if below == "appeal" else "appeal"
    above = any(one.under is draft for one in drafts)
    return "first" if above or draft.under is not None else ""


def _told_instance(draft: _Draft) -> str:
    """The instance the number or the name of the court tells, "" where neither does."""
    if draft.office.kind == "body":
        return "authority"
    for kind, begins, instance in instances.NUMBERS:
        if draft.number and draft.kind == kind and re.match(begins, draft.number):
            return instance
    for instance, words in instances.NAMES:
        if any(_pattern(words).search(name) for name in draft.office.spellings):
            return instance
    return ""


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _day(edtf: str | None) -> date:
    """The first day a date may mean; the end of time for none or an open one."""
    if not edtf:
        return _LAST
    return parse_edtf(edtf).earliest or _LAST
