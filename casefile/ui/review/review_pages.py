"""The centre of the review: the card that scrolls, the line that says what is next, the end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from casefile.model.event import Event
from casefile.services.review_suggestions import ReviewQueue
from casefile.store import events
from casefile.ui.event.words import date_lines
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.middle_page import MiddlePage
from casefile.ui.parts.texts import label
from casefile.ui.review.event_card import EventCard


class CardPage(QScrollArea):
    """Holds one card at a time; a new one starts at its top."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card: EventCard | None = None
        self._content = content = QWidget(self)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(20, 16, 20, 10)
        self._column.setSpacing(12)
        self._hint = label("", "warn", content, wrap=True)
        self._hint.hide()
        following = QHBoxLayout()
        following.setSpacing(12)
        self._next = label(self.tr("Next"), "faint", content)
        self._next_date = label("", "strong", content)
        self._next_title = label("", "secondary", content, wrap=True)
        following.addWidget(self._next)
        following.addWidget(self._next_date)
        following.addWidget(self._next_title, 1)
        self._column.addWidget(self._hint)
        self._column.addLayout(following)
        self._column.addStretch(1)
        self.setWidget(content)

    def show_card(self, event: Event) -> EventCard:
        """A card for an event in place of the one before."""
        self.clear_card()
        self._hint.hide()
        self.card = EventCard(self._context, event, self._content)
        self._column.insertWidget(0, self.card)
        self.verticalScrollBar().setValue(0)
        return self.card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page gives its margins to the card."""
        super().resizeEvent(event)
        side = 20 if self.width() > self._context.theme.px(460) else 8
        self._column.setContentsMargins(side, 16, side, 10)

    def clear_card(self) -> None:
        """No card."""
        if self.card is not None:
            self._column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None

    def show_next(self, event: Event | None) -> None:
        """What comes after this card."""
        for one in (self._next, self._next_date, self._next_title):
            one.setVisible(event is not None)
        if event is not None:
            self._next_date.setText(date_lines(event, self._context.language).main)
            self._next_title.setText(event.title)

    def hint(self, words: str) -> None:
        """A line under the card, until the next card."""
        self._hint.setText(words)
        self._hint.show()
        self.ensureWidgetVisible(self._hint)


class DonePage(MiddlePage):
    """When nothing is left to review but, perhaps, the folded background.

    `timeline` leads on; `background` asks for what is folded.
    """

    timeline = Signal()
    background = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._db = context.db
        self._button = KeyButton(context.theme, self.tr("See the timeline"), self, kind="primary")
        self._folded = KeyButton(context.theme, self.tr("Show the background"), self)
        self.add_buttons(self._button, self._folded)
        self._button.clicked.connect(self.timeline)
        self._folded.clicked.connect(self.background)

    def show_end(self, queue: ReviewQueue) -> None:
        """How a review with nothing left but what is folded went so far."""
        found = events.events(self._db, queue.reviewed)
        accepted = [one for one in found if one.state == "accepted"]
        edited = sum(1 for one in accepted if one.correction)
        self._explain(len(accepted) - edited, edited, len(found) - len(accepted), queue.left)

    def _explain(self, accepted: int, edited: int, dismissed: int, folded: int = 0) -> None:
        """How the review ended, and how many wait folded; before any document came, what to do."""
        self._button.setVisible(bool(accepted + edited + dismissed))
        self._folded.setVisible(bool(folded))
        if not accepted + edited + dismissed + folded:
            self.say(
                self.tr("Nothing to review yet"),
                self.tr("Drop documents on this window. What they tell is suggested here."),
            )
            return
        parts = [self.tr("%n accepted", "", accepted)]
        if edited:
            parts.append(self.tr("%n edited", "", edited))
        if dismissed:
            parts.append(self.tr("%n dismissed", "", dismissed))
        how = f"{', '.join(parts)}."
        if folded:
            waiting = self.tr("%n event(s) of the background name nobody of this case.", "", folded)
            how = f"{how} {waiting}" if accepted + edited + dismissed else waiting
        end = self.tr("Only background is left.") if folded else self.tr("All reviewed.")
        self.say(end, how)
