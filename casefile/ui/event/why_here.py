"""Why an event stands where it stands: its sentences, how each was read, what that rests on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from casefile.model.date_reading import Anchor, DateReading
from casefile.model.event import Event
from casefile.store import documents
from casefile.store.date_readings import date_readings
from casefile.ui.event.source_words import part_words, reference
from casefile.ui.event.why_words import (
    accepted_line,
    ambiguous_words,
    interval_words,
    read_words,
    rests_on,
    settled_lines,
    spoken_why,
    standing_line,
)
from casefile.ui.parts.announce import announce
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.quoting import quoted
from casefile.ui.parts.texts import frame, label

WIDTH, MARGIN = 460, 18


class WhyHere(QFrame):
    """A sheet over the list that goes away with Esc or a click beside it.

    `quote_chosen` shows a sentence on its page; `place_chosen` the words a date rests on (document,
    start, end).
    """

    quote_chosen = Signal(object)
    place_chosen = Signal(int, int, int)

    def __init__(
        self, context: Context, event: Event, readings: Sequence[DateReading], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "card")
        self._context, self._language = context, context.language
        self._words = spoken_why(event, readings, context.language)
        self.setAccessibleName(self.tr("Why here?"))
        self.setAccessibleDescription(self._words)
        self._inside = inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(MARGIN, 14, MARGIN, 14)
        self._column.setSpacing(6)
        self._head(event, inside)
        for reading in readings:
            self._column.addSpacing(6)
            self._column.addWidget(self._source(reading, inside))
        self._column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._area)

    def open_beside(self, owner: QWidget) -> None:
        """Opens over a list, near its top right, as tall as it needs and the screen allows."""
        room = owner.screen().availableGeometry()
        width = min(self._context.theme.px(WIDTH), room.width())
        corner = owner.mapToGlobal(QPoint(owner.width() - width - 24, 12))
        left = max(room.left(), min(corner.x(), room.right() - width))
        self.setGeometry(left, corner.y(), width, 1)
        # Labels know their height once they are shown in the width they get.
        self.show()
        wanted = self._inside.heightForWidth(width - 2) + 2
        height = min(wanted, room.height() * 4 // 5)
        top = max(room.top(), min(corner.y(), room.bottom() - height))
        self.setGeometry(left, top, width, height)
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, self._words)

    def words(self) -> str:
        """All it says, as plain text."""
        return self._words

    def _head(self, event: Event, parent: QWidget) -> None:
        self._column.addWidget(label(self.tr("Why here?"), "field", parent))
        self._column.addWidget(label(event.title, "heading", parent, wrap=True))
        for words, role in (
            (standing_line(event), "warn" if event.date_in_brackets else "secondary"),
            *((one, "secondary") for one in settled_lines(event, self._language)),
            (interval_words(event, self._language), "secondary"),
            (accepted_line(event), "secondary"),
        ):
            if words:
                self._column.addWidget(label(words, role, parent, wrap=True))

    def _source(self, reading: DateReading, parent: QWidget) -> QWidget:
        """A sentence: where it stands, its words, how its date was read."""
        well = frame("well", parent)
        column = QVBoxLayout(well)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        quote, theme = reading.quote, self._context.theme
        open_it = KeyButton(theme, reference(quote), well, icon="file-text", kind="link")
        open_it.setToolTip(quote.document_title)
        open_it.clicked.connect(lambda: self.quote_chosen.emit(quote))
        column.addWidget(open_it, 0, Qt.AlignmentFlag.AlignLeft)
        part = documents.document(self._context.db, quote.document_id)
        if part.part_of is not None:
            whole = documents.document(self._context.db, part.part_of)
            column.addWidget(label(part_words(part, whole), "secondary", well, wrap=True))
        column.addWidget(label(quoted(quote.exact), "quote", well, wrap=True))
        column.addWidget(label(read_words(reading, self._language), "", well, wrap=True))
        rests = rests_on(reading, self._language)
        if rests:
            column.addWidget(label(rests, "secondary", well, wrap=True))
        if rests and reading.anchor is not None:
            column.addWidget(self._link(reading.anchor, well), 0, Qt.AlignmentFlag.AlignLeft)
        swapped = ambiguous_words(reading, self._language)
        if swapped:
            column.addWidget(label(swapped, "warn", well, wrap=True))
        return well

    def _link(self, anchor: Anchor, parent: QWidget) -> KeyButton:
        words = self.tr("Show where that stands")
        made = KeyButton(self._context.theme, words, parent, icon="search", kind="link")
        made.clicked.connect(
            lambda: self.place_chosen.emit(anchor.document_id, anchor.start, anchor.end)
        )
        return made


def opens_why(
    context: Context, room: QWidget, quote: SignalInstance, place: SignalInstance
) -> Callable[[Event], None]:
    """Opens the sheet of an event over a room; `quote` and `place` show what is chosen in it."""

    def open_sheet(event: Event) -> None:
        sheet = WhyHere(context, event, date_readings(context.db, event), room)
        sheet.quote_chosen.connect(quote)
        sheet.place_chosen.connect(place)
        sheet.open_beside(room)

    return open_sheet
