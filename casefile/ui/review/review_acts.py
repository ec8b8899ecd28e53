"""What keys, buttons and the card do with the event under review."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from casefile.ui.event.deeds import Deeds
from casefile.ui.event.event_menu import event_entries
from casefile.ui.event.unfit import one_sentence_words, unfit_words
from casefile.ui.event.words import (
    copy_event,
    copy_quote,
    open_disagreements,
    settled_disagreement,
)
from casefile.ui.parts.context import Context
from casefile.ui.parts.row_menu import Entry
from casefile.ui.review.event_card import EventCard
from casefile.ui.review.review_pages import CardPage

translate = QCoreApplication.translate
MOST_VALUES = 9
_SAYS_WHY = frozenset(
    {"accept", "confirm", "join", "apart", "read otherwise", "leave open", "both possible"}
)


def key_rows() -> list[tuple[str, str]]:
    """What the sheet of keys says about the review."""
    return [
        ("A", translate("Review", "Accept what the ticked sentences say")),
        ("Y", translate("Review", "Confirm a worked-out year or day")),
        ("R", translate("Review", "Swap day and month of a date in figures")),
        ("W", translate("Review", "Why here? What the date was read from")),
        ("J", translate("Review", "Join with the event that may be the same, and accept")),
        ("N", translate("Review", "Not the same event: keep them apart")),
        ("D", translate("Review", "Write the date of its document, where that is not known")),
        ("S", translate("Review", "Make a second event of the sentences without a tick")),
        ("E", translate("Review", "Edit")),
        ("X", translate("Review", "Dismiss")),
        ("Shift+X", translate("Review", "Dismiss all from this paragraph")),
        ("→", translate("Review", "Later: the next event")),
        ("1, 2", translate("Review", "Choose a value where sources disagree")),
        ("O", translate("Review", "Leave it open, or open it again")),
        ("B", translate("Review", "Both values are possible")),
        ("Space", translate("Review", "Next source of the event")),
        ("Ctrl+C", translate("Review", "Copy the event with its references")),
        ("Ctrl+Shift+C", translate("Review", "Copy the quote with its reference")),
    ]


class ReviewActs(QObject):
    """Acts on the card in `page`. `decided` says that the next event can come."""

    decided = Signal()
    edit_asked = Signal(object)
    quote_chosen = Signal(object)
    why_asked = Signal(object)

    def __init__(self, context: Context, deeds: Deeds, page: CardPage, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._deeds, self._page = context, deeds, page
        self._quote = -1

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """What each key of the room does."""
        acts = {
            "A": "accept", "Y": "confirm", "J": "join", "S": "split", "E": "edit", "F2": "edit",
            "R": "read otherwise", "W": "why", "N": "apart", "D": "document date",
            "X": "dismiss", "Del": "dismiss", "Shift+X": "dismiss paragraph", "Right": "later",
            "O": "leave open", "B": "both possible", "Ctrl+C": "copy", "Ctrl+Shift+C": "copy quote",
        }  # fmt: skip
        bound: dict[str, Callable[[], object]] = {}
        for key, act in acts.items():
            bound[key] = lambda act=act: self.do(act)  # type: ignore[misc]
        for number in range(MOST_VALUES):
            bound[str(number + 1)] = lambda number=number: self._prefer(number)  # type: ignore[misc]
        return bound

    def menu(self) -> list[Entry]:
        """The same by a right click."""
        card = self._page.card
        if card is None:
            return []
        keys = {**self.keys(), "Space": lambda: self.do("next quote")}
        keys.pop("Del")
        return event_entries(
            card.event_shown, keys, self._context.language, may_write=not self._context.read_only
        )

    def follow(self, card: EventCard) -> None:
        """Listens to a new card."""
        self._quote = -1
        card.confirm.connect(lambda: self.do("confirm"))
        card.read_otherwise.connect(lambda: self.do("read otherwise"))
        card.why.connect(lambda: self.do("why"))
        card.dismiss_paragraph.connect(lambda: self.do("dismiss paragraph"))
        card.join.connect(self._join)
        card.join_only.connect(lambda other: self._deeds.join(card.event_shown, other))
        card.apart.connect(lambda other: self._deeds.keep_apart(card.event_shown, other))
        card.prefer.connect(lambda one, claim: self._deeds.prefer(card.event_shown, one, claim))
        for signal, how in (
            (card.leave_open, "leave open"),
            (card.both_possible, "both possible"),
            (card.two_events, "two events"),
        ):
            signal.connect(lambda one, how=how: self._deeds.settle(card.event_shown, one, how))
        card.date_given.connect(self._deeds.set_document_date)

    def accept_only_sources(self) -> None:
        """The one safe bulk accept."""
        self._deeds.accept_only_sources()

    def do(self, act: str) -> None:
        """One act on the event in view; what does not fit says why."""
        if act == "undo":
            self._context.jobs.undo()
            return
        card = self._page.card
        if card is None:
            return
        if act in _SAYS_WHY and (why := self._unfit(act, card)):
            self._page.hint(why)
            return
        acts: dict[str, Callable[[EventCard], None]] = {
            "accept": self._accept,
            "restore": self._accept,
            "confirm": lambda one: self._deeds.confirm(one.event_shown),
            "join": lambda one: self._join(one.event_shown.proposals[0].other_id),
            "split": self._split,
            "apart": lambda one: self._deeds.keep_apart(
                one.event_shown, one.event_shown.proposals[0].other_id
            ),
            "document date": self._ask_date,
            "edit": lambda one: self.edit_asked.emit(one.event_shown),
            "why": lambda one: self.why_asked.emit(one.event_shown),
            "read otherwise": lambda one: self._deeds.read_otherwise(one.event_shown),
            "dismiss": self._dismiss,
            "dismiss paragraph": self._dismiss_paragraph,
            "later": lambda _: self.decided.emit(),
            "leave open": lambda one: self._between(one, act),
            "both possible": lambda one: self._between(one, act),
            "next quote": self._next_quote,
            "copy": self._copy,
            "copy quote": self._copy_quote,
        }
        acts[act](card)

    def _accept(self, card: EventCard) -> None:
        event = card.event_shown
        if event.state == "dismissed":
            self._deeds.restore(event)
        elif event.state == "suggested":
            if event.quotes and not card.ticked_ids():
                self._page.hint(
                    translate("Review", "No sentence is ticked. Tick what is right, or press X.")
                )
                return
            self._deeds.accept(event, card.ticked_ids() if card.unticked_ids() else None)
            self._decide()

    def _unfit(self, act: str, card: EventCard) -> str:
        return unfit_words(act, card.event_shown, self._context.language)

    def _join(self, other_id: int) -> None:
        """A card that waits is accepted with what it is joined with: that is one decision."""
        card = self._page.card
        if card is None:
            return
        event, ticked = card.event_shown, card.ticked_ids()
        if event.state != "suggested" or (event.quotes and not ticked):
            self._deeds.join(event, other_id)
            return
        only = ticked if card.unticked_ids() else None
        self._deeds.join(event, other_id, only, accepting=True)
        self._decide()

    def _ask_date(self, card: EventCard) -> None:
        if card.date_question is not None:
            card.date_question.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._page.hint(translate("Review", "Nothing here waits for the date of its document."))

    def _split(self, card: EventCard) -> None:
        event, off = card.event_shown, card.unticked_ids()
        found = open_disagreements(event)
        if off and card.ticked_ids():
            self._deeds.split(event, off)
        elif found:
            self._deeds.settle(event, found[0].id, "two events")
        elif len(card.rows) > 1:
            self._page.hint(
                translate("Review", "Untick the sentences that tell another event, then press S.")
            )
        else:
            self._page.hint(one_sentence_words())

    def _dismiss(self, card: EventCard) -> None:
        if card.event_shown.state != "dismissed":
            self._deeds.dismiss(card.event_shown)
            self._decide()

    def _decide(self) -> None:
        """A case shown for reading only stays where it is."""
        if not self._context.read_only:
            self.decided.emit()

    def _dismiss_paragraph(self, card: EventCard) -> None:
        if card.event_shown.state == "suggested" and card.event_shown.quotes:
            self._deeds.dismiss_paragraph(card.event_shown)

    def _between(self, card: EventCard, act: str) -> None:
        """Chooses none of the values; what was settled is opened again."""
        event = card.event_shown
        found = open_disagreements(event)
        if found:
            self._deeds.settle(event, found[0].id, act)
        elif act == "leave open" and (settled := settled_disagreement(event)) is not None:
            self._deeds.settle(event, settled.id, act)

    def _prefer(self, number: int) -> None:
        card = self._page.card
        if card is None:
            return
        if why := self._unfit("prefer", card):
            self._page.hint(why)
            return
        event = card.event_shown
        found = open_disagreements(event)
        if number < len(found[0].values):
            self._deeds.prefer(event, found[0].id, found[0].values[number].claim_id)

    def _next_quote(self, card: EventCard) -> None:
        quotes = card.event_shown.quotes
        if quotes:
            self._quote = (self._quote + 1) % len(quotes)
            self.quote_chosen.emit(quotes[self._quote])

    def _copy(self, card: EventCard) -> None:
        words = copy_event(card.event_shown, self._context.language)
        QGuiApplication.clipboard().setText(words)

    def _copy_quote(self, card: EventCard) -> None:
        quotes = card.event_shown.quotes
        if quotes:
            QGuiApplication.clipboard().setText(copy_quote(quotes[max(self._quote, 0)]))
