"""How much a person has to decide until the sample case's events are in the paper."""

from collections.abc import Callable, Mapping, Sequence

from casefile.model.event import Event, Quote
from casefile.services import review_suggestions as review
from casefile.services.open_case import WorkingCase
from casefile.store import events
from casefile.store.driver import Connection, atomic

MOST_DECISIONS = 1.3
"""For each event that ends in the paper."""

TOLD = {
    "works on the ward": ("From 2016 to 2022", "nuo 2016 m. iki 2022"),
    "sends her lists": ("In spring 2022",),
    "the notebook": ("In June 2022",),
    "loses her work": ("5 July 2022", "liepos 5 d.", "с 5 июля"),
    "leaves": ("in August 2022",),
    "held in Istanbul": ("in November 2023", "In November 2023"),
    "let go": ("28 November 2023", "request of the association"),
    "comes to Lithuania": ("11 March 2024",),
    "asks for asylum": ("14 March 2024", "kovo 14 d.", "asylum in March 2024"),
    "interview": ("23 April 2024", "balandžio 23 d."),
    "refusal": ("refused her request", "rugsėjo 2 d. sprendimu Nr. 24S-3308\natsisakė", "not to"),
    "complaint": ("rugsėjo 13 d.",),
    "hearing": ("gruodžio 10 d.",),
    "first court": ("skundą patenkinti", "21 January 2025", "12 January 2025"),
    "appeal": ("18 February 2025", "the Department appealed"),
    "response": ("10 March 2025",),
    "the doctors' letter": ("eleven doctors",),
    "second court": ("To dismiss the appeal", "on Wednesday"),
    "visit in Mary": ("30 August 2025",),
    "summons": ("the summons came",),
    "what she told the paper": ("said in an interview",),
    "the sister's work": ("my work at the school",),
    "new interview": ("15 October 2025", "spalio 15 d."),
}
"""What happened in the sample case, with words of each sentence that tells it."""


Tells = Callable[[Quote], frozenset[str]]
"""Which events a sentence tells; none for what is no event of the case."""


def telling(told: Mapping[str, tuple[str, ...]]) -> Tells:
    """Looks for the words of each event in a sentence."""

    def of(quote: Quote) -> frozenset[str]:
        words = " ".join(quote.exact.split())
        return frozenset(
            name
            for name, pieces in told.items()
            if any(" ".join(piece.split()) in words for piece in pieces)
        )

    return of


def play(db: Connection, tells: Tells) -> tuple[int, dict[str, int]]:
    """Review the whole queue as a person who knows the case; (decisions, event of each name).

    A card costs one decision: accepted, joined to what it repeats, or dismissed. Taking ticks away
    costs one more. The suggestions that only add sources cost one, and so does what of the folded
    background tells nothing of the case.
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
    review.accept(db, event.id, ticked)
    kept[name] = event.id
    return bool(wrong)


def _of_another(names: frozenset[str], name: str) -> bool:
    return bool(names) and name not in names


def test_a_person_decides_little_more_than_once_an_event(
    case: WorkingCase, record_property: Callable[[str, object], None]
) -> None:
    with atomic(case.db):
        decisions, kept = play(case.db, telling(TOLD))
    assert set(kept) == set(TOLD)
    record_property("decisions", decisions)
    record_property("events", len(kept))
    assert decisions <= MOST_DECISIONS * len(kept), (decisions, len(kept))
