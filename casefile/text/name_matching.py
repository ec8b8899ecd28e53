"""Compares names across documents, languages and scripts: the same, ask a person, or different.

Surnames are compared with surnames and given names with given names, and the worse of the two
decides: whole-string likeness cannot tell siblings apart. Nothing is merged silently beyond equal
spelling after folding, a case ending, an initial, or a surname only one person of the case has.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from casefile.model.finding import KnownName, NameGroup
from casefile.text.body_names import compare_bodies, is_general
from casefile.text.folding import fold
from casefile.text.name_places import english_names
from casefile.text.person_names import compare_people

_HIDDEN = re.compile(r"_\d+$")
"""ОСОБА_1 of one decision is not ОСОБА_1 of another."""

Outcome = Literal["same", "ask", "different"]


@dataclass(frozen=True, slots=True)
class NameComparison:
    """Whether two names mean one, how alike they are (0..1), and why, in a person's words."""

    outcome: Outcome
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class GroupLink:
    """Where a document's group belongs: one known entity, or a question about some.

    `ask` holds (entity id, reason) for each entity that may be the same; it is empty when
    `entity_id` is known.
    """

    key: int
    entity_id: int | None
    ask: tuple[tuple[int, str], ...] = ()


def compare_names(a: str, b: str, kind: str) -> NameComparison:
    """Whether two names may mean the same `kind` ("person", "body", "court", "place").

    "same": equal after folding, case endings, script and the usual ways to transcribe, or one is
    the other with an initial or without given name. "ask": alike, but a person must say; also every
    pair that differs by a woman's or man's ending. "different": anything else.
    """
    if _HIDDEN.search(a) or _HIDDEN.search(b):
        return NameComparison("ask" if a == b else "different", 0.5, "a court hid the name")
    if fold(a) == fold(b):
        return NameComparison("same", 1.0, "written alike")
    if kind == "person":
        return NameComparison(*_typed(compare_people(a, b)))
    if kind in ("body", "court"):
        return NameComparison(*_typed(compare_bodies(a, b)))
    if english_names(a) & english_names(b):
        return NameComparison("same", 1.0, "one place")
    return NameComparison("different", 0.0, "another place")


def _typed(result: tuple[str, float, str]) -> tuple[Outcome, float, str]:
    outcome, score, why = result
    outcomes: dict[str, Outcome] = {"same": "same", "ask": "ask"}
    return outcomes.get(outcome, "different"), score, why


def match_groups(
    groups: Sequence[NameGroup], known: Sequence[tuple[int, KnownName]]
) -> list[GroupLink]:
    """For each group of a document, the case's entity it means, if any, or whom to ask about.

    `known` are the case's entities with their ids. A group is linked without asking only when it
    is the same as exactly one entity; a surname or given name alone counts only if one entity of
    the case bears it.
    """
    return [_link(group, known) for group in groups]


def _link(group: NameGroup, known: Sequence[tuple[int, KnownName]]) -> GroupLink:
    same: list[tuple[float, int]] = []
    ask: list[tuple[float, int, str]] = []
    for entity_id, one in known:
        if not _kinds_fit(group.kind, one.kind):
            continue
        best = _best(group, one)
        if best.outcome == "same":
            same.append((best.score, entity_id))
        elif best.outcome == "ask":
            ask.append((best.score, entity_id, best.why))
    surest = max((score for score, _ in same), default=0.0)
    winners = [entity_id for score, entity_id in same if score == surest]
    if len(winners) == 1:
        return GroupLink(group.key, winners[0])
    questions = [(entity_id, "more than one has this name") for entity_id in winners]
    if not winners:
        questions = [(entity_id, why) for _, entity_id, why in sorted(ask, reverse=True)]
    return GroupLink(group.key, None, tuple(questions))


def _kinds_fit(one: str, other: str) -> bool:
    return one == other or {one, other} == {"body", "court"}


def _best(group: NameGroup, known: KnownName) -> NameComparison:
    """The surest outcome over the spellings; an "ask" stands only without any "same".

    A full name of the group that differs from the entity's full name speaks against a surname
    they share.
    """
    mine = _fullest(group.main_name, group.spellings)
    theirs = _fullest(known.main_name, known.spellings)
    main = compare_names(mine, theirs, group.kind)
    if main.outcome == "same":
        return main
    pairs = [
        compare_names(spelling, other, group.kind)
        for spelling in _telling(group.main_name, group.spellings, group.kind)
        for other in _telling(known.main_name, known.spellings, known.kind)
        if group.kind != "person" or _as_full(spelling, mine) or _as_full(other, theirs)
    ]
    best = max(pairs, key=lambda pair: (pair.outcome == "same", pair.score), default=main)
    if group.kind == "person" and best.outcome == "same" and best.score < main.score:
        return main
    if group.kind == "person" and main.outcome == "different" and best.outcome == "same":
        return best if best.score >= 1 else main
    return best if best.outcome != "different" else main


def _telling(main_name: str, spellings: Sequence[str], kind: str) -> list[str]:
    """The spellings without a mere "the Court", where the body has a name that says more."""
    names = list(dict.fromkeys((main_name, *spellings)))
    own = [] if kind == "person" else [one for one in names if not is_general(one)]
    return own or names


def _fullest(main_name: str, spellings: Sequence[str]) -> str:
    return max((main_name, *spellings), key=lambda one: sum(len(part) > 2 for part in one.split()))


def _as_full(spelling: str, fullest: str) -> bool:
    return len(spelling.split()) >= len(fullest.split())
