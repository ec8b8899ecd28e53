"""A sentence on the card: its tick, its words with date and names marked, where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from casefile.model.event import Quote
from casefile.ui.event.sentence_text import Mark, SentenceText
from casefile.ui.event.source_words import reference, reference_line
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme

_RIGHT = Qt.AlignmentFlag.AlignRight


def marks_of(
    quote: Quote, names: Sequence[tuple[int, int]], values: Sequence[str] = ()
) -> list[Mark]:
    """What to mark in a quote: its date, names (offsets in the document), words that differ."""
    found = []
    if quote.char_start <= quote.date_start < quote.date_end <= quote.char_end:
        start, end = quote.date_start - quote.char_start, quote.date_end - quote.char_start
        found.append(Mark(start, end, "date"))
    for start, end in names:
        if quote.char_start <= start < end <= quote.char_end:
            found.append(Mark(start - quote.char_start, end - quote.char_start, "name"))
    for value in values:
        at = quote.exact.find(value) if value else -1
        if at >= 0:
            found.append(Mark(at, at + len(value), "value"))
    return found


class SentenceRow(QWidget):
    """Tick, sentence, reference; below it the places where copies of the document say the same.

    `ticked` tells when the tick changes; `passage_ids` is what it stands for.
    """

    ticked = Signal(bool)
    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        quote: Quote,
        marks: Sequence[Mark],
        parent: QWidget,
        *,
        on: bool,
        copies: Sequence[Quote] = (),
    ) -> None:
        super().__init__(parent)
        self.quote = quote
        self.passage_ids = [one.passage_id for one in (quote, *copies)]
        self.box = QCheckBox(self)
        self.box.setChecked(on)
        place = self.tr("Sentence of {0}").format(reference(quote))
        self.box.setAccessibleName(place)
        self.text = SentenceText(theme, quote.exact, marks, self)
        places = QVBoxLayout()
        places.setSpacing(0)
        for one in (quote, *copies):
            places.addWidget(self._link(theme, one), 0, _RIGHT)
        if copies:
            places.addWidget(label(self.tr("same text"), "faint", self), 0, _RIGHT)
        places.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(6)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addLayout(places)
        self.box.toggled.connect(self.ticked)
        self.text.chosen.connect(lambda: self.chosen.emit(quote))

    def _link(self, theme: Theme, quote: Quote) -> KeyButton:
        made = KeyButton(theme, reference_line(quote), self, kind="link")
        made.setToolTip(quote.document_title)
        made.clicked.connect(lambda: self.chosen.emit(quote))
        return made
