"""What a person does with events, one undo step each, under a name the undo menu can show."""

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from casefile.model.event import Event
from casefile.model.gap import Gap
from casefile.services import ask_questions, edit_timeline, review_suggestions, settle_disagreement
from casefile.services.edit_timeline import Draft
from casefile.services.read_otherwise import read_otherwise
from casefile.text.date_words import date_words
from casefile.ui.event.words import value_words
from casefile.ui.parts.context import Context
from casefile.ui.parts.quoting import quoted

translate = QCoreApplication.translate

Done = Callable[[object], None]


class Deeds:
    """Every change of an event that timeline and review offer. `done` follows after the commit."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @property
    def by(self) -> str:
        """Who reviews, as the settings say."""
        return self._context.preferences.text("reviewer")

    def named(self, act: str, event: Event) -> str:
        """The name of an undo step: "Accept: 21 December 2023, MEPs ask ..."."""
        date = date_words(event.edtf, self._context.language, short=True) if event.edtf else ""
        title = event.title if len(event.title) <= 48 else event.title[:47] + "…"
        return f"{act}: {', '.join(part for part in (date, title) if part)}"

    def accept(
        self, event: Event, passage_ids: Collection[int] | None = None, done: Done | None = None
    ) -> None:
        """Accepts what the ticked sentences say; all of them without `passage_ids`."""
        label = self.named(translate("Event", "Accept"), event)
        self._context.write(
            label, review_suggestions.accept, event.id, passage_ids, self.by, done=done
        )

    def confirm(self, event: Event, done: Done | None = None) -> None:
        """Takes a worked-out year or day as right."""
        label = self.named(translate("Event", "Confirm the date"), event)
        self._context.write(label, review_suggestions.confirm_date, event.id, done=done)

    def read_otherwise(self, event: Event) -> None:
        """Takes the other reading of a date in figures: day and month swapped."""
        label = self.named(translate("Event", "Swap day and month"), event)
        self._context.write(label, read_otherwise, event.id)

    def dismiss(self, event: Event, done: Done | None = None) -> None:
        """Dismisses an event; it stays in the filter of dismissed ones."""
        label = self.named(translate("Event", "Dismiss"), event)
        self._context.write(label, review_suggestions.dismiss, [event.id], self.by, done=done)

    def dismiss_paragraph(self, event: Event) -> None:
        """Dismisses all suggestions from the paragraph of the event's first sentence."""
        label = translate("Event", "Dismiss all from this paragraph")
        self._context.write(label, review_suggestions.dismiss_paragraph, event.id)

    def restore(self, event: Event) -> None:
        """Brings a dismissed event back to review."""
        label = self.named(translate("Event", "Bring back"), event)
        self._context.write(label, review_suggestions.restore, [event.id])

    def join(
        self,
        event: Event,
        other_id: int,
        passage_ids: Collection[int] | None = None,
        *,
        accepting: bool = False,
    ) -> None:
        """Makes one event of two; where they differ, both values stay.

        `accepting` accepts it in the same step, as the ticked sentences of `event` tell it.
        """
        if accepting:
            label = self.named(translate("Event", "Join and accept"), event)
            act = review_suggestions.accept_as_one
            self._context.write(label, act, event.id, other_id, passage_ids, self.by)
        else:
            label = self.named(translate("Event", "Join"), event)
            self._context.write(label, review_suggestions.join, event.id, other_id)

    def keep_apart(self, event: Event, other_id: int) -> None:
        """Says that two events are not the same."""
        label = self.named(translate("Event", "Keep apart"), event)
        self._context.write(label, review_suggestions.keep_apart, event.id, other_id)

    def split(self, event: Event, passage_ids: Collection[int]) -> None:
        """Makes an event of its own of some sentences."""
        label = self.named(translate("Event", "Split"), event)
        self._context.write(label, review_suggestions.split, event.id, passage_ids)

    def accept_only_sources(self) -> None:
        """Adds the suggestions that only repeat accepted events to them."""
        label = translate("Event", "Accept what only adds a source")
        self._context.write(label, review_suggestions.accept_only_sources)

    def prefer(self, event: Event, disagreement_id: int, claim_id: int) -> None:
        """Chooses one of the values sources give, once it was asked why the others are wrong."""
        dated, words = _with_value(event, disagreement_id, claim_id, self._context.language)
        name = self.named(translate("Event", "Choose a value"), dated)

        def chosen(reason: str) -> None:
            self._context.write(
                name, settle_disagreement.prefer, disagreement_id, claim_id, reason.strip()
            )

        if self._context.read_only:
            chosen("")
            return
        asked = translate(
            "Event",
            "{0} is right.\nWhy is the other one wrong? The working paper prints it; it may stay"
            " empty.",
        )
        self._context.questions.ask_text(
            translate("Event", "Choose a value"), asked.replace("{0}", quoted(words)), chosen
        )

    def settle(self, event: Event, disagreement_id: int, how: str) -> None:
        """Chooses none of the values: "leave open", "both possible" or "two events".

        What was settled before is open again once it is left open.
        """
        name, act = {
            "leave open": (translate("Event", "Leave open"), settle_disagreement.leave_open),
            "both possible": (
                translate("Event", "Both possible"), settle_disagreement.both_possible,
            ),
            "two events": (translate("Event", "Two events"), settle_disagreement.two_events),
        }[how]  # fmt: skip
        self._context.write(self.named(name, event), act, disagreement_id)

    def order(self, event: Event, *, up: bool) -> None:
        """Moves an event among those of the same date; one without a date past its neighbour."""
        dated = event.edtf is not None
        act = translate("Event", "Order in the day") if dated else translate("Event", "Place")
        label = self.named(act, event)
        self._context.write(label, edit_timeline.order_in_day, event.id, up)

    def add(self, draft: Draft, done: Done) -> None:
        """An event by hand; `done` gets its id."""
        label = translate("Event", "New event")
        self._context.write(label, edit_timeline.add_event, draft, self.by, done=done)

    def edit(self, event: Event, correction: str, draft: Draft, done: Done) -> None:
        """Changes an event, with the reason its value differs from the quote."""
        label = self.named(translate("Event", "Edit"), event)
        self._context.write(label, edit_timeline.edit_event, event.id, correction, draft, done=done)

    def answer_gap(self, gap: Gap, text: str, *, kept: bool) -> None:
        """Makes a question of what is missing in the chronology, or says that nothing is."""
        if kept:
            label = translate("Event", "Keep a question: {0}").format(text)
            self._context.write(label, ask_questions.keep, gap, text, gap.for_whom)
            return
        label = translate("Event", "Not a question: {0}").format(text)
        self._context.write(label, ask_questions.dismiss_gap, gap, text)

    def set_document_date(self, document_id: int, edtf: str | None, words: str) -> None:
        """Gives a document its date; every date that hangs on it moves in the same step."""
        label = translate("Event", "Date of the document")
        self._context.write(label, edit_timeline.set_document_date, document_id, edtf, words)


def _with_value(
    event: Event, disagreement_id: int, claim_id: int, language: str
) -> tuple[Event, str]:
    """The event with the date that is chosen, as the step's name tells it; the value in words."""
    for one in event.disagreements:
        for said in one.values:
            if (one.id, said.claim_id) == (disagreement_id, claim_id):
                words = value_words(one.property, said.value, language)
                dated = replace(event, edtf=said.value) if one.property == "date" else event
                return dated, words
    raise LookupError(claim_id)
