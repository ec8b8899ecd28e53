"""Is this one person? Both spellings with their sentences; nothing is chosen beforehand."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from casefile.model.entity import Entity, SamePersonQuestion
from casefile.model.event import Quote
from casefile.ui.event.sentence_text import Mark, SentenceText
from casefile.ui.event.source_words import reference
from casefile.ui.parts.beside import lay_beside
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.texts import frame, label

BESIDE = 560


def name_marks(sentence: str, entity: Entity) -> list[Mark]:
    """Where any spelling stands in a sentence, the longest first; one place is marked once."""
    found: list[Mark] = []
    for name in sorted({one.name for one in entity.names}, key=len, reverse=True):
        at = sentence.find(name) if name else -1
        while at >= 0:
            end = at + len(name)
            if not any(one.start < end and at < one.end for one in found):
                found.append(Mark(at, end, "value"))
            at = sentence.find(name, end)
    return found


class QuestionCard(QFrame):
    """One question; `answered` tells "same", "two" or "later", `opened` a place in a document."""

    answered = Signal(str)
    opened = Signal(int, int, int)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "asks")
        self._context = context
        self._shown: SamePersonQuestion | None = None
        self._title = label("", "heading", self)
        self._why = label("", "secondary", self, wrap=True)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(12)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 14, 18, 14)
        rows.setSpacing(8)
        rows.addLayout(self._head())
        rows.addLayout(self._both)
        rows.addWidget(self._why)
        rows.addLayout(self._buttons())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow card has the two below each other."""
        super().resizeEvent(event)
        lay_beside(self._both, beside=self.width() >= self._context.theme.px(BESIDE))

    def minimumSizeHint(self) -> QSize:
        """As narrow as one side: beside each other they would keep the card wide."""
        return QSize(self._context.theme.px(240), super().minimumSizeHint().height())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._icon = QLabel(self)
        self._draw_icon()
        self._context.theme.changed.connect(self._draw_icon)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._title, 1)
        row.addWidget(label(self.tr("Nothing is chosen"), "faint", self))
        return row

    def _draw_icon(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._context.theme.pixmap("git-compare", "warn", 17, ratio))

    def _buttons(self) -> FlowLayout:
        buttons = FlowLayout(gap=8)
        self._words: dict[str, KeyButton] = {}
        for key, cap in (("same", "A"), ("two", "X"), ("later", "Right")):
            button = KeyButton(self._context.theme, "", self, key=cap)
            button.clicked.connect(lambda _on=False, k=key: self.answered.emit(k))
            button.setEnabled(not self._context.read_only)
            self._words[key] = button
            buttons.addWidget(button)
        self._words["later"].setText(self.tr("Later"))
        return buttons

    def show_question(self, question: SamePersonQuestion) -> None:
        """Fill both sides."""
        if question == self._shown:
            return
        self._shown = question
        person = question.first.kind == "person"
        self._title.setText(
            self.tr("Is this one person?") if person else self.tr("Is this one and the same?")
        )
        self._words["same"].setText(self.tr("Same person") if person else self.tr("The same"))
        self._words["two"].setText(self.tr("Two people") if person else self.tr("Two different"))
        self._why.setText(question.why)
        while (item := self._both.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for entity, quotes in (
            (question.first, question.first_quotes),
            (question.second, question.second_quotes),
        ):
            self._both.addWidget(self._side(entity, quotes), 1)

    def _side(self, entity: Entity, quotes: Sequence[Quote]) -> QWidget:
        """One spelling: how often it stands, and its sentences with the name marked."""
        box = frame("well", self)
        rows = QVBoxLayout(box)
        rows.setContentsMargins(14, 10, 14, 10)
        rows.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(entity.main_name, "heading", box, wrap=True), 1)
        times = self.tr("%n time(s)", "", entity.mention_count)
        head.addWidget(label(times, "faint", box), 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(head)
        for quote in quotes:
            words = SentenceText(
                self._context.theme, quote.exact, name_marks(quote.exact, entity), box
            )
            place = KeyButton(self._context.theme, reference(quote), box, kind="link")
            for signal in (words.chosen, place.clicked):
                signal.connect(lambda *_, q=quote: self._open(q))
            rows.addWidget(words)
            rows.addWidget(place, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        return box

    def _open(self, quote: Quote) -> None:
        self.opened.emit(quote.document_id, quote.char_start, quote.char_end)
