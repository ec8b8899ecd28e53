"""The parts of the review card that ask: same event, sources differ, the document's own date."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from casefile.model.disagreement import Disagreement
from casefile.model.event import Event, Proposal, Quote
from casefile.ui.event.date_field import DateField
from casefile.ui.event.source_words import reference
from casefile.ui.event.words import (
    differ_on,
    property_name,
    standing_words,
    value_words,
)
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.key_cap import KeyCap
from casefile.ui.parts.quoting import quoted
from casefile.ui.parts.texts import frame, label
from casefile.ui.review.sentence import SentenceRow, marks_of

# Sentences of the other event that are shown before the question is out of sight.
MOST_SENTENCES = 2


def _icon_line(context: Context, name: str, words: str, parent: QWidget) -> QHBoxLayout:
    """An icon in the colour of disagreement, and a strong line beside it."""
    row = QHBoxLayout()
    row.setSpacing(8)
    icon = QLabel(parent)
    icon.setPixmap(context.theme.pixmap(name, "warn", 17, parent.devicePixelRatioF()))
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(words, "strong", parent, wrap=True), 1)
    return row


class SameEvent(QWidget):
    """Another event that may be this one, its sentences, and a table of where the two differ.

    The tick of its sentence only joins, so that the card can be looked at as one; J decides.
    """

    join = Signal(int)
    tick = Signal(int)
    apart = Signal(int)
    quote_chosen = Signal(object)

    def __init__(
        self, context: Context, event: Event, proposal: Proposal, parent: QWidget, *, key: str
    ) -> None:
        super().__init__(parent)
        self._context, self._proposal = context, proposal
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addLayout(_icon_line(context, "git-compare", self._question(), self))
        values = [other for _, _, other in proposal.differences]
        for number, quote in enumerate(proposal.other_quotes[:MOST_SENTENCES]):
            row = SentenceRow(context.theme, quote, marks_of(quote, (), values), self, on=False)
            keeps_room = row.box.sizePolicy()
            keeps_room.setRetainSizeWhenHidden(True)
            row.box.setSizePolicy(keeps_room)
            row.box.setVisible(number == 0)
            row.box.setAccessibleName(self.tr("Join with {0}").format(reference(quote)))
            row.ticked.connect(self._ask_join)
            row.chosen.connect(self.quote_chosen)
            column.addWidget(row)
        left = len(proposal.other_quotes) - MOST_SENTENCES
        if left > 0:
            words = self.tr("%n more sentence(s)", "", left)
            column.addWidget(label(words, "faint", self))
        if proposal.differences:
            column.addWidget(self._table(event))
        column.addLayout(self._buttons(key, waiting=event.state == "suggested"))

    def _question(self) -> str:
        exhibits = dict.fromkeys(quote.exhibit for quote in self._proposal.other_quotes)
        who = ", ".join(exhibits) or quoted(self._proposal.other_title)
        words = self.tr("{0} may tell of the same event.").format(who)
        names = [name for name, _, _ in self._proposal.differences]
        if not names:
            return f"{words} {self.tr('Nothing in it differs.')}"
        return f"{words} {self.tr('They differ on {0}.').format(differ_on(names))}"

    def _table(self, event: Event) -> QWidget:
        """A row for each property: what this event says, what the other says."""
        well = frame("well", self)
        grid = QGridLayout(well)
        grid.setContentsMargins(12, 9, 12, 9)
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, quotes in ((1, event.quotes), (2, self._proposal.other_quotes)):
            exhibits = ", ".join(dict.fromkeys(quote.exhibit for quote in quotes))
            grid.addWidget(label(exhibits, "faint", well), 0, column)
        for at, (name, first, second) in enumerate(self._proposal.differences, 1):
            grid.addWidget(label(property_name(name), "faint", well), at, 0)
            known = bool(first) and bool(second)
            for column, value in ((1, first), (2, second)):
                words = value_words(name, value, self._context.language)
                missing = self.tr("no date") if name == "date" else self.tr("not said")
                cell = label(words or missing, "strong" if known else "", well, wrap=True)
                if known:
                    cell.setStyleSheet(f"color: {self._context.theme.color('warn').name()}")
                grid.addWidget(cell, at, column)
        return well

    def _buttons(self, key: str, *, waiting: bool) -> QHBoxLayout:
        theme, other = self._context.theme, self._proposal.other_id
        words = self.tr("Join and accept") if waiting else self.tr("Join")
        join = KeyButton(theme, words, self, icon="merge", key=key)
        apart = KeyButton(theme, self.tr("Keep apart"), self, key="N" if key else "")
        join.clicked.connect(lambda: self.join.emit(other))
        apart.clicked.connect(lambda: self.apart.emit(other))
        hint = self.tr("Accepting alone joins nothing.")
        if waiting:
            hint = self.tr("Accepting alone joins nothing, the tick alone accepts nothing.")
        if self._proposal.differences:
            hint = self.tr("Joined, the event shows “Sources disagree”.") + " " + hint
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(join)
        row.addWidget(apart)
        row.addWidget(label(hint, "faint", self, wrap=True), 1)
        return row

    def _ask_join(self, on: bool) -> None:
        if on:
            self.tick.emit(self._proposal.other_id)


class Differing(QWidget):
    """A disagreement inside the event: each value with its sentences; nothing is preselected."""

    prefer = Signal(int, int)
    leave_open = Signal(int)
    both_possible = Signal(int)
    two_events = Signal(int)

    def __init__(
        self, context: Context, event: Event, dispute: Disagreement, parent: QWidget, *, keys: bool
    ) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        words = self.tr("Sources differ on {0}.").format(differ_on([dispute.property]))
        column.addLayout(_icon_line(context, "git-compare", words, self))
        values = QHBoxLayout()
        values.setSpacing(8)
        for number, value in enumerate(dispute.values, 1):
            shown = value_words(dispute.property, value.value, context.language)
            places = [quote for quote in event.quotes if quote.passage_id in value.passage_ids]
            box, button = self._value(shown, places, str(number) if keys else "")
            button.clicked.connect(partial(self.prefer.emit, dispute.id, value.claim_id))
            values.addWidget(box, 1)
        column.addLayout(values)
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, key, signal in (
            (self.tr("Leave open"), "O", self.leave_open),
            (self.tr("Both are possible"), "B", self.both_possible),
            (self.tr("These are two events"), "S", self.two_events),
        ):
            button = KeyButton(context.theme, text, self, key=key if keys else "")
            button.clicked.connect(partial(signal.emit, dispute.id))
            row.addWidget(button)
        row.addWidget(label(standing_words(dispute), "faint", self, wrap=True), 1)
        column.addLayout(row)

    def _value(self, words: str, places: Sequence[Quote], key: str) -> tuple[QWidget, KeyButton]:
        well = frame("well", self)
        column = QVBoxLayout(well)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        column.addWidget(label(words, "heading", well, wrap=True))
        count = self.tr("%n sentence(s)", "", len(places))
        references = ", ".join(dict.fromkeys(reference(quote) for quote in places))
        column.addWidget(
            label(f"{count}: {references}" if places else count, "faint", well, wrap=True)
        )
        button = KeyButton(self._context.theme, self.tr("This one"), well, key=key)
        button.setAccessibleName(self.tr("This one: {0}").format(words))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return well, button


class DocumentDate(QWidget):
    """Asked once for a document whose words hang on its own date: "Today", "last month"."""

    given = Signal(int, str, str)

    def __init__(self, context: Context, quote: Quote, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._document_id = quote.document_id
        well = frame("warning", self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 4, 20, 12)
        outer.addWidget(well)
        column = QVBoxLayout(well)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        kind = self._of_kind(quote.document_kind)
        asked = QHBoxLayout()
        asked.addWidget(label(kind, "strong", well))
        asked.addWidget(KeyCap(context.theme, ["D"], well))
        asked.addStretch(1)
        column.addLayout(asked)
        told = self.tr(
            "{0} has no date, so {1} cannot be placed. All that hangs on it moves in one step."
        )
        place = f"{quote.exhibit} {quoted(quote.document_title)}".strip()
        column.addWidget(label(told.format(place, quoted(words)), "faint", well, wrap=True))
        row = QHBoxLayout()
        self.field = DateField(context.language, well)
        self._save = KeyButton(context.theme, self.tr("Set the date"), well)
        self._save.setEnabled(False)
        row.addWidget(self.field, 1)
        row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.field.changed.connect(self._look)
        self.field.line.returnPressed.connect(self._give)
        self._save.clicked.connect(self._give)

    def _of_kind(self, kind: str) -> str:
        return {
            "article": self.tr("Date of this article…"),
            "letter": self.tr("Date of this letter…"),
            "ruling": self.tr("Date of this ruling…"),
        }.get(kind, self.tr("Date of this document…"))

    def _look(self) -> None:
        self._save.setEnabled(self.field.clear and self.field.edtf is not None)

    def _give(self) -> None:
        if self._save.isEnabled() and self.field.edtf is not None:
            self.given.emit(self._document_id, self.field.edtf, self.field.words)
