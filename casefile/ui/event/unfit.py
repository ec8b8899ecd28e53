"""Why a key does nothing for an event, in words: a key that fits nothing is never silent."""

from PySide6.QtCore import QCoreApplication

from casefile.model.event import Event
from casefile.ui.event.words import open_disagreements, settled_disagreement, swap_words

translate = QCoreApplication.translate


def unfit_words(act: str, event: Event, language: str) -> str:
    """Why an act does not fit an event; "" where it does."""
    disputes, settled = open_disagreements(event), settled_disagreement(event)
    fits = {
        "accept": event.state != "accepted",
        "dismiss": event.state != "accepted",
        "confirm": event.date_in_brackets,
        "read otherwise": bool(swap_words(event, language)),
        "join": bool(event.proposals),
        "apart": bool(event.proposals),
        "leave open": bool(disputes) or settled is not None,
        "both possible": bool(disputes),
        "prefer": bool(disputes),
        "place": event.edtf is None,
    }
    return "" if fits.get(act, True) else _words(act)


def one_sentence_words() -> str:
    """Why an event that one sentence tells cannot be split."""
    return translate("Event", "One sentence alone cannot be split.")


def no_gap_words() -> str:
    """Why there is no question to keep or to dismiss."""
    return translate("Event", "Nothing was found to be missing after this event.")


def choose_sentence_words() -> str:
    """What has to be chosen before an event is split."""
    return translate(
        "Event", "Go to the sentence that tells another event with Space, then press S."
    )


def _words(act: str) -> str:
    differ = translate("Event", "Its sources do not differ.")
    alone = translate("Event", "No other event looks like this one.")
    return {
        "accept": translate("Event", "It is accepted already."),
        "dismiss": translate("Event", "It is accepted: Del removes it from the timeline."),
        "confirm": translate("Event", "Nothing of this date was worked out."),
        "read otherwise": translate("Event", "This date can be read in one way only."),
        "join": alone,
        "apart": alone,
        "leave open": differ,
        "both possible": differ,
        "prefer": differ,
        "place": translate("Event", "It has a date; only an event without one is placed."),
    }[act]
