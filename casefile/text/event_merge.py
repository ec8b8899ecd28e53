"""Joins the suggestions of one document that tell one event, each staying a source of its own."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from casefile.model.dates import contains, same
from casefile.model.errors import InvalidDate
from casefile.model.finding import Suggestion
from casefile.text.disagreements import days_between, differs
from casefile.text.event_acts import DECIDING, STEPS_OF_THEIR_OWN
from casefile.text.event_finder import Draft

_DECIDED = frozenset({"decision", "ruling", "hearing"})
_REACH = 3
"""Paragraphs an undated sentence may look back to the event it goes on telling."""
_LOOKED_BACK = 300
"""Events before this one that are looked at, so that a long document stays quick."""
_SAME_DECISION_DAYS = 270
_GENERAL = frozenset({"decide", "hear"})


def merged(drafts: Sequence[Draft], *, doubts_dates: bool) -> tuple[Suggestion, ...]:
    """The suggestions with `main` and `same_as` set.

    With `doubts_dates` two dates of one court's decision become one event whose dates differ: right
    for press and letters, not for rulings, which name many decisions and mean each.
    """
    known = list(drafts)
    heads: list[int] = []
    head_of: dict[int, int] = {}
    for position, draft in enumerate(drafts):
        head = _head(known, heads, draft)
        if head is None:
            heads.append(position)
        else:
            head_of[position] = head
            known[head] = _with(known[head], draft)
    if doubts_dates:
        _join_doubted(known, heads, head_of)
    suggestions = [draft.suggestion for draft in drafts]
    for position, head in head_of.items():
        suggestions[position] = replace(suggestions[position], main=False, same_as=head)
        suggestions[head] = _strengthened(suggestions[head], suggestions[position])
    return tuple(suggestions)


def _head(
    drafts: Sequence[Draft],
    heads: Sequence[int],
    draft: Draft,
) -> int | None:
    """The earlier event a draft tells again, the nearest first."""
    for head in reversed(heads[-_LOOKED_BACK:]):
        other = drafts[head]
        one, another = draft.suggestion.edtf, other.suggestion.edtf
        if one is None or another is None:
            tells = _goes_on(draft, other)
        else:
            tells = _same_date(one, another) and _one_act(draft, other)
        if tells and not _contrary(draft, other):
            return head
    return None


def _join_doubted(known: Sequence[Draft], heads: Sequence[int], head_of: dict[int, int]) -> None:
    """Make one event of a decision that the document gives two dates."""
    decided = [head for head in heads if known[head].suggestion.kind in {"decision", "ruling"}]
    for place, later in enumerate(decided):
        for earlier in decided[max(0, place - _LOOKED_BACK) : place]:
            if earlier in head_of or not _two_dates_of_one(known[later], known[earlier]):
                continue
            head_of[later] = earlier
            for position, head in head_of.items():
                if head == later:
                    head_of[position] = earlier
            break


def _with(head: Draft, more: Draft) -> Draft:
    """The event as both sentences know it."""
    date = head.suggestion.edtf or more.suggestion.edtf
    return replace(
        head,
        suggestion=replace(head.suggestion, edtf=date),
        acts=head.acts | more.acts,
        actor=head.actor if head.actor is not None else more.actor,
        paragraph=max(head.paragraph, more.paragraph),
        paper=head.paper and more.paper,
    )


def _contrary(first: Draft, second: Draft) -> bool:
    """Whether their outcomes or who decided exclude each other, or only one of them is planned.

    What one document tells of a court and of an office is two decisions: it does not contradict
    itself.
    """
    one, other = first.suggestion, second.suggestion
    if one.planned != other.planned or first.denied != second.denied:
        return True
    mine, theirs = dict(one.values), dict(other.values)
    return any(
        name in theirs and differs(name, value, theirs[name])
        for name, value in mine.items()
        if name in {"outcome", "actor"}
    )


@lru_cache(maxsize=10_000)
def _same_date(one: str, other: str) -> bool:
    """Whether two EDTF values are one date, written alike or one only ending sooner."""
    try:
        return same(one, other) or (
            _beginning(one) == _beginning(other) and (contains(one, other) or contains(other, one))
        )
    except InvalidDate:
        return False


def _beginning(edtf: str) -> str:
    return edtf.partition("/")[0]


def _one_act(first: Draft, second: Draft) -> bool:
    """Whether two drafts of one date tell one act: common act, or a court's doings of that day."""
    common = first.acts & second.acts
    if "operative" in common and (first.acts ^ second.acts) & STEPS_OF_THEIR_OWN:
        return False
    if common - _WEAK:
        return True
    if common and first.actor is not None and first.actor == second.actor:
        return len(first.suggestion.edtf or "") == _LENGTH_OF_A_DAY
    kinds = {first.suggestion.kind, second.suggestion.kind}
    if kinds <= _DECIDED:
        return first.actor is None or second.actor is None or first.actor == second.actor
    return len(kinds) == 1 and kinds != {"other"} and _share_people(first, second)


def _goes_on(draft: Draft, other: Draft) -> bool:
    """Whether an undated sentence goes on telling (or first told) the other event."""
    distance = draft.paragraph - other.paragraph
    if not 0 <= distance <= _REACH or draft.paper or other.paper:
        return False
    common = draft.acts & other.acts
    near = distance <= 1
    if draft.points_back and near:
        return bool(common) or _of_one_doer(draft, other)
    kinds = {draft.suggestion.kind, other.suggestion.kind}
    if kinds <= _DECIDED and draft.actor is not None and draft.actor == other.actor:
        return bool(common) or (near and (draft.acts <= _GENERAL or other.acts <= _GENERAL))
    if kinds == {"travel"}:
        return near and _share_people(draft, other)
    return bool(common & _POINTED) and _share_people(draft, other)


_LENGTH_OF_A_DAY = 10
_WEAK = frozenset({"work", "say", "publish", "notify", "decide"})
_POINTED = frozenset({"expel", "refuse", "annul", "urge", "order_arrest", "detain", "apply"})


def _of_one_doer(draft: Draft, other: Draft) -> bool:
    kinds = {draft.suggestion.kind, other.suggestion.kind}
    if kinds <= _DECIDED or kinds <= {"statement", "publication", "appeal"}:
        return draft.actor is None or other.actor is None or draft.actor == other.actor
    return False


def _two_dates_of_one(first: Draft, second: Draft) -> bool:
    """Whether two dates are given to one decision of one court, spoken of as the decision."""
    if first.actor is None or first.actor != second.actor:
        return False
    if not {first.suggestion.kind, second.suggestion.kind} <= {"decision", "ruling"}:
        return False
    if not (first.acts | second.acts) & DECIDING <= _GENERAL:
        return False
    one, other = first.suggestion.edtf, second.suggestion.edtf
    if one is None or other is None or _contrary(first, second):
        return False
    return days_between(one, other) <= _SAME_DECISION_DAYS


def _share_people(first: Draft, second: Draft) -> bool:
    """Whether somebody takes part in both."""
    some, others = first.suggestion.participants, second.suggestion.participants
    return bool(some and others) and not {one.key for one in some}.isdisjoint(
        one.key for one in others
    )


def _strengthened(head: Suggestion, more: Suggestion) -> Suggestion:
    """The event's first sentence with the kind and date a later one knows better."""
    if head.kind in {"decision", "hearing"} and more.kind == "ruling":
        head = replace(head, kind="ruling")
    if head.background and not more.background:
        head = replace(head, background=False)
    return head
