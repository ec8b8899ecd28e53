"""The review card: one event with all the sentences that tell it, and what has to be decided."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casefile.model.event import Event, Quote
from casefile.store import documents
from casefile.ui.event.source_words import folded
from casefile.ui.event.words import open_disagreements
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.texts import label
from casefile.ui.review.card_head import CardHead
from casefile.ui.review.card_sections import Differing, DocumentDate, SameEvent
from casefile.ui.review.sentence import SentenceRow, marks_of

MOST_PROPOSALS = 4


class DashedLine(QWidget):
    """A dashed line between what is told and what is asked."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.setFixedHeight(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("warn_border"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QRectF(self.rect()).topLeft(), QRectF(self.rect()).topRight())
        painter.end()


class EventCard(QFrame):
    """Built once for an event; `ticked_ids` are the sentences that A accepts."""

    confirm = Signal()
    read_otherwise = Signal()
    why = Signal()
    dismiss_paragraph = Signal()
    join = Signal(int)
    join_only = Signal(int)
    apart = Signal(int)
    prefer = Signal(int, int)
    leave_open = Signal(int)
    both_possible = Signal(int)
    two_events = Signal(int)
    date_given = Signal(int, str, str)
    quote_chosen = Signal(object)

    def __init__(self, context: Context, event: Event, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self.event_shown = context, event
        self.setProperty("kind", "card")
        self.setAccessibleName(event.title)
        self.rows: list[SentenceRow] = []
        self.date_question: DocumentDate | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        head = CardHead(context, event, self)
        head.confirm.connect(self.confirm)
        head.read_otherwise.connect(self.read_otherwise)
        head.why.connect(self.why)
        self._column.addWidget(head)
        self._add_date_question()
        self._line()
        self._add_sentences()
        self._add_disagreements()
        self._add_proposals()

    def ticked_ids(self) -> list[int]:
        """The passages whose tick is set."""
        return [one for row in self.rows if row.box.isChecked() for one in row.passage_ids]

    def unticked_ids(self) -> list[int]:
        """The passages whose tick was taken away."""
        return [one for row in self.rows if not row.box.isChecked() for one in row.passage_ids]

    def _line(self) -> None:
        line = QFrame(self)
        line.setProperty("kind", "line")
        self._column.addWidget(line)

    def _add_sentences(self) -> None:
        event = self.event_shown
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(4)
        caption = QHBoxLayout()
        words = self.tr("What the sentences say") if event.cited else self.tr("Not cited")
        caption.addWidget(label(words, "field", box), 1)
        if event.cited:
            caption.addWidget(label(self.tr("Exhibit"), "faint", box))
        column.addLayout(caption)
        values = [first for one in event.proposals for _, first, _ in one.differences]
        values += [value.value for one in open_disagreements(event) for value in one.values]
        groups = folded(event.quotes)
        for quote, *copies in groups:
            marks = marks_of(quote, self._names(quote), values)
            row = SentenceRow(self._context.theme, quote, marks, box, on=True, copies=copies)
            row.box.setEnabled(event.state == "suggested" or len(groups) > 1)
            row.chosen.connect(self.quote_chosen)
            self.rows.append(row)
            column.addWidget(row)
        if event.state == "suggested" and event.cited:
            words = self.tr("Dismiss all from this paragraph")
            all_of_it = KeyButton(self._context.theme, words, box, key="Shift+X", kind="link")
            all_of_it.clicked.connect(self.dismiss_paragraph)
            column.addWidget(all_of_it, 0, Qt.AlignmentFlag.AlignRight)
        if event.description:
            column.addWidget(label(event.description, "secondary", box, wrap=True))
        self._column.addWidget(box)

    def _names(self, quote: Quote) -> list[tuple[int, int]]:
        """Where people and courts stand in the quote."""
        mentions = documents.name_mentions(self._context.db, quote.document_id)
        return [
            (start, end)
            for start, end, *_ in mentions
            if quote.char_start <= start and end <= quote.char_end
        ]

    def _add_date_question(self) -> None:
        event = self.event_shown
        if event.edtf is not None:
            return
        for quote in event.quotes:
            words = quote.date_words or event.date_words
            if words and "no document date" in {quote.date_reason, event.date_reason}:
                asked = DocumentDate(self._context, quote, words, self)
                asked.given.connect(self.date_given)
                self._column.addWidget(asked)
                self.date_question = asked
                return

    def _add_disagreements(self) -> None:
        for number, dispute in enumerate(open_disagreements(self.event_shown)):
            self._column.addWidget(DashedLine(self._context, self))
            part = Differing(self._context, self.event_shown, dispute, self, keys=number == 0)
            part.prefer.connect(self.prefer)
            part.leave_open.connect(self.leave_open)
            part.both_possible.connect(self.both_possible)
            part.two_events.connect(self.two_events)
            self._column.addWidget(part)

    def _add_proposals(self) -> None:
        """The first few; the next come up once these are answered."""
        for number, proposal in enumerate(self.event_shown.proposals[:MOST_PROPOSALS]):
            self._column.addWidget(DashedLine(self._context, self))
            part = SameEvent(
                self._context, self.event_shown, proposal, self, key="" if number else "J"
            )
            part.join.connect(self.join)
            part.tick.connect(self.join_only)
            part.apart.connect(self.apart)
            part.quote_chosen.connect(self.quote_chosen)
            self._column.addWidget(part)
