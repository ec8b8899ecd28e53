"""What keys and clicks do with the chosen event of the timeline."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from casefile.bridge.steps import NOTHING, Step
from casefile.model.disagreement import Disagreement
from casefile.model.event import Event, Quote
from casefile.ui.event.deeds import Deeds
from casefile.ui.event.event_menu import event_entries
from casefile.ui.event.source_words import folded
from casefile.ui.event.unfit import (
    choose_sentence_words,
    no_gap_words,
    one_sentence_words,
    unfit_words,
)
from casefile.ui.event.words import (
    copy_event,
    copy_quote,
    open_disagreements,
    settled_disagreement,
)
from casefile.ui.parts.context import Context
from casefile.ui.parts.row_menu import LINE, Entry
from casefile.ui.timeline.event_model import Row
from casefile.ui.timeline.open_gaps import OpenGap

MOST_VALUES = 9


class EventActs(QObject):
    """Acts on what `current` gives; its sentences are gone through one after the other."""

    quote_chosen = Signal(object)
    edit_asked = Signal(object)
    place_asked = Signal(object, str)
    dispute_asked = Signal(int)
    why_asked = Signal(object)

    def __init__(
        self, deeds: Deeds, context: Context, current: Callable[[], Row | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._deeds, self._language, self._current = deeds, context.language, current
        self._jobs = context.jobs
        self._may_write = not context.read_only
        self._quote = -1
        self.dispute = 0

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """What each key of the list does."""
        bound: dict[str, Callable[[], object]] = {
            "A": lambda: self.do("accept"),
            "Y": lambda: self.do("confirm"),
            "R": lambda: self.do("read otherwise"),
            "W": lambda: self.do("why"),
            "J": lambda: self.do("join"),
            "N": lambda: self.do("apart"),
            "S": lambda: self.do("two events"),
            "E": lambda: self.do("edit"),
            "F2": lambda: self.do("edit"),
            "P": lambda: self._place("after"),
            "Shift+P": lambda: self._place("before"),
            "X": lambda: self.do("dismiss"),
            "Del": lambda: self.do("remove"),
            "O": lambda: self.do("leave open"),
            "B": lambda: self.do("both possible"),
            "K": lambda: self._gap("keep gap"),
            "D": lambda: self._gap("drop gap"),
            "Space": self.next_quote,
            "Return": self.next_quote,
            "Ctrl+C": self.copy_event,
            "Ctrl+Shift+C": self.copy_quote,
            "Alt+Up": lambda: self.do("up"),
            "Alt+Down": lambda: self.do("down"),
        }
        for number in range(MOST_VALUES):
            bound[str(number + 1)] = lambda number=number: self._prefer_number(number)  # type: ignore[misc]
        return bound

    def menu(self) -> list[Entry]:
        """The same by a right click."""
        row = self._current()
        if row is None:
            return []
        keys, may = self.keys(), self._may_write
        entries = event_entries(row.event, keys, self._language, may_write=may)
        if row.gaps:
            keep, drop = (
                self.tr("Keep as a question what is missing"),
                self.tr("Not a question: nothing is missing"),
            )
            entries = [Entry(keep, keys["K"], "K", may), Entry(drop, keys["D"], "D", may), LINE,
                       *entries]  # fmt: skip
        return entries

    def event_changed(self) -> None:
        """Another event was chosen: its sentences start from the first."""
        self._quote, self.dispute = -1, 0

    def do(self, act: str, value: object = None) -> None:
        """One act on the chosen event, by a key or a click; what does not fit says why."""
        if isinstance(value, OpenGap):
            self._deeds.answer_gap(value.gap, value.text, kept=act == "keep gap")
            return
        row = self._current()
        if row is None:
            return
        event = row.event
        unfit = unfit_words(act, event, self._language)
        if unfit:
            self._say(unfit)
        elif act == "quote" and isinstance(value, Quote):
            self._show(event, value)
        elif act in {"edit", "why"}:
            (self.edit_asked if act == "edit" else self.why_asked).emit(event)
        elif act == "next dispute" and isinstance(value, int):
            self.dispute = value
            self.dispute_asked.emit(value)
        elif act in {"prefer", "leave open", "both possible", "two events"}:
            self._settle(act, event, value)
        elif act in {"up", "down", "remove", "confirm", "join", "apart", "read otherwise"}:
            self._change(act, event, value)
        elif event.state == "suggested":
            self._review(act, event)

    def next_quote(self) -> None:
        """The next sentence of the event, shown on its page; after the last the first again."""
        row = self._current()
        if row is None or not row.event.quotes:
            return
        self._quote = (self._quote + 1) % len(row.event.quotes)
        self.quote_chosen.emit(row.event.quotes[self._quote])

    def copy_event(self) -> None:
        """Copies date, headline and references."""
        row = self._current()
        if row is not None:
            words = copy_event(row.event, self._language, row.beside)
            QGuiApplication.clipboard().setText(words)

    def copy_quote(self) -> None:
        """Copies the sentence in view with its reference."""
        row = self._current()
        if row is not None and row.event.quotes:
            quote = row.event.quotes[max(self._quote, 0)]
            QGuiApplication.clipboard().setText(copy_quote(quote))

    def _gap(self, act: str) -> None:
        """The first gap after the chosen event."""
        row = self._current()
        if row is not None and row.gaps:
            self.do(act, row.gaps[0])
        elif row is not None:
            self._say(no_gap_words())

    def _place(self, side: str) -> None:
        row = self._current()
        unfit = unfit_words("place", row.event, self._language) if row is not None else ""
        if unfit:
            self._say(unfit)
        elif row is not None:
            self.place_asked.emit(row.event, side)

    def _say(self, why: str) -> None:
        """Why nothing was done, in the line at the bottom."""
        self._jobs.stepped.emit(Step(NOTHING, why))

    def _show(self, event: Event, quote: Quote) -> None:
        ids = [one.passage_id for one in event.quotes]
        if quote.passage_id in ids:
            self._quote = ids.index(quote.passage_id)
        self.quote_chosen.emit(quote)

    def _review(self, act: str, event: Event) -> None:
        if act == "accept":
            self._deeds.accept(event)
        elif act == "dismiss":
            self._deeds.dismiss(event)

    def _change(self, act: str, event: Event, value: object) -> None:
        if act in {"up", "down"}:
            self._deeds.order(event, up=act == "up")
        elif act == "remove":
            self._deeds.dismiss(event)
        elif act == "confirm":
            self._deeds.confirm(event)
        elif act == "read otherwise":
            self._deeds.read_otherwise(event)
        else:
            other = value if isinstance(value, int) else event.proposals[0].other_id
            (self._deeds.join if act == "join" else self._deeds.keep_apart)(event, other)

    def _settle(self, act: str, event: Event, value: object) -> None:
        dispute = self._dispute(event)
        if dispute is None:
            settled = settled_disagreement(event)
            if act == "leave open" and settled is not None:
                self._deeds.settle(event, settled.id, act)
            elif act == "two events":
                self._split_off(event)
            return
        if act == "prefer" and isinstance(value, tuple):
            self._deeds.prefer(event, *value)
        elif act != "prefer":
            self._deeds.settle(event, dispute.id, act)

    def _split_off(self, event: Event) -> None:
        """Makes an event of the sentence in view, with those that copies of its document give."""
        groups = folded(event.quotes)
        if len(groups) < 2:
            self._say(one_sentence_words())
        elif self._quote < 0:
            self._say(choose_sentence_words())
        else:
            leaving = next(group for group in groups if event.quotes[self._quote] in group)
            self._deeds.split(event, [one.passage_id for one in leaving])

    def _prefer_number(self, number: int) -> None:
        row = self._current()
        if row is not None and (unfit := unfit_words("prefer", row.event, self._language)):
            self._say(unfit)
        dispute = self._dispute(row.event) if row else None
        if row is not None and dispute is not None and number < len(dispute.values):
            self._deeds.prefer(row.event, dispute.id, dispute.values[number].claim_id)

    def _dispute(self, event: Event) -> Disagreement | None:
        found = open_disagreements(event)
        return found[self.dispute % len(found)] if found else None
