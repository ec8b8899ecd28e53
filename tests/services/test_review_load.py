"""How much a person has to decide until the sample case's events are in the paper."""

from collections.abc import Callable, Mapping

from casefile.model.event import Quote
from casefile.services.open_case import WorkingCase
from casefile.store.driver import atomic
from tests.services.review_play import Tells, play

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


def test_a_person_decides_little_more_than_once_an_event(
    case: WorkingCase, record_property: Callable[[str, object], None]
) -> None:
    with atomic(case.db):
        decisions, kept = play(case.db, telling(TOLD))
    assert set(kept) == set(TOLD)
    record_property("decisions", decisions)
    record_property("events", len(kept))
    assert decisions <= MOST_DECISIONS * len(kept), (decisions, len(kept))
