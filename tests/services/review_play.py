"""Plays the review of a case as somebody who knows the case, and counts the decisions.

`python -m tests.services.review_play CASE GOLD.json [--most N]` plays it with a gold answer, whose
events cite their sentences, and prints the decisions for each event that ends in the paper; more
than `--most` are a failure.
"""

import argparse
import json
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from casefile.model.event import Event, Quote
from casefile.services import review_suggestions as review
from casefile.services.open_case import working_case
from casefile.store import documents, events
from casefile.store.driver import Connection, atomic

_LEAST_WORDS = 4
_ALIKE, _BESIDE_BEST = 0.5, 0.1
"""Share of common words from which a sentence is the cited one, and how near to the best."""

Tells = Callable[[Quote], frozenset[str]]
"""Which events a sentence tells; none for what is no event of the case."""


def play(db: Connection, tells: Tells) -> tuple[int, dict[str, int]]:
    """Review the whole queue as a person who knows the case; (decisions, event of each name).

    A card costs one decision: accepted, alone or as one with the card it shows as the same event,
    joined to what it repeats, or dismissed. Taking ticks away costs one more. The suggestions that
    only add sources cost one, and so does what of the folded background tells nothing of the case.
    """
    decisions, kept = 0, dict[str, int]()
    while (queue := review.queue(db)).left:
        group = queue.groups[0]
        decisions += 1
        if group.name == "only add a source":
            review.accept_only_sources(db)
        elif group.name == "background" and not _telling_of(db, group.event_ids, tells):
            review.dismiss(db, group.event_ids)
        else:
            first = next(iter(_telling_of(db, group.event_ids, tells)), group.event_ids[0])
            decisions += _decide(db, events.event(db, first), tells, kept)
    return decisions, kept


def _telling_of(db: Connection, event_ids: Sequence[int], tells: Tells) -> list[int]:
    """The cards with a sentence that tells an event of the case."""
    return [
        event.id
        for event in events.events(db, event_ids)
        if any(tells(quote) for quote in event.quotes)
    ]


def _decide(db: Connection, event: Event, tells: Tells, kept: dict[str, int]) -> int:
    """Decide one card; 1 where ticks were taken away as well."""
    names = [name for quote in event.quotes for name in tells(quote)]
    if not names:
        review.dismiss(db, [event.id])
        return 0
    # A sentence that tells of two events stands on two cards: the second is the other one.
    name = max(sorted(set(names)), key=lambda one: (names.count(one), one not in kept))
    wrong = {quote.passage_id for quote in event.quotes if _of_another(tells(quote), name)}
    if name in kept:
        review.join(db, kept[name], event.id)
        return 0
    ticked = [one.passage_id for one in event.quotes if one.passage_id not in wrong]
    other_id = next(
        (one for one in _waiting_beside(db, event) if _tells_only(db, one, tells, name)), 0
    )
    if other_id:
        review.accept_as_one(db, event.id, other_id, ticked)
    else:
        review.accept(db, event.id, ticked)
    kept[name] = event.id
    return bool(wrong)


def _waiting_beside(db: Connection, event: Event) -> list[int]:
    """The events that wait too and that the card shows as perhaps the same."""
    waiting = review.waiting(db)
    return [one.other_id for one in event.proposals if one.other_id in waiting]


def _tells_only(db: Connection, event_id: int, tells: Tells, name: str) -> bool:
    """Whether all sentences of an event tell the event of that name."""
    return all(name in tells(quote) for quote in events.event(db, event_id).quotes)


def _of_another(names: frozenset[str], name: str) -> bool:
    return bool(names) and name not in names


def told_by_gold(db: Connection, gold: Path) -> Tells:
    """Which events of a gold answer a sentence tells, by the words it shares with their citations.

    The file is an object whose `events` have an `id` and `citations` with `file` and `exact`.
    """
    cited: dict[str, list[tuple[str, list[str]]]] = {}
    for event in json.loads(gold.read_text(encoding="utf-8"))["events"]:
        for one in event["citations"]:
            cited.setdefault(one["file"], []).append((event["id"], _words(one["exact"])))
    stored = {one.id: one for one in documents.documents(db)}
    files = {
        one.id: f"{stored[one.parent_id].file_name}#{one.file_name}"
        if one.parent_id in stored
        else one.file_name
        for one in stored.values()
    }

    def of(quote: Quote) -> frozenset[str]:
        words = _words(quote.exact)
        shares = [
            (_share(words, exact), name) for name, exact in cited.get(files[quote.document_id], ())
        ]
        best = max((share for share, _ in shares), default=0.0)
        least = max(_ALIKE, best - _BESIDE_BEST)
        return frozenset(name for share, name in shares if share >= least)

    return of


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _share(first: Sequence[str], second: Sequence[str]) -> float:
    """The F1 of their common words; a part of a sentence as it stands there counts as half."""
    common = (Counter(first) & Counter(second)).total()
    f1 = 2 * common / max(1, len(first) + len(second))
    part, whole = sorted((f" {' '.join(one)} " for one in (first, second)), key=len)
    inside = part in whole and min(len(first), len(second)) >= _LEAST_WORDS
    return max(f1, _ALIKE if inside else 0.0)


def main() -> None:
    """Play the review of a copy of the case."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("case", type=Path)
    asked.add_argument("gold", type=Path)
    asked.add_argument("--most", type=float, default=float("inf"))
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / options.case.name
        shutil.copytree(options.case, copy)
        with working_case(copy) as case, atomic(case.db):
            decisions, kept = play(case.db, told_by_gold(case.db, options.gold))
    print(f"review: {decisions} decisions for {len(kept)} events, {decisions / len(kept):.2f} each")
    if decisions > options.most * len(kept):
        raise SystemExit(f"review: more than {options.most} decisions an event")


if __name__ == "__main__":
    main()
