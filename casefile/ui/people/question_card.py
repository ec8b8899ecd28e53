"""Is this one person? Both spellings with their sentences; nothing is chosen beforehand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casefile.model.entity import SamePersonQuestion
from casefile.text.quotation import in_quotation_marks
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.texts import frame, label
from casefile.ui.theme import Theme


class QuestionCard(QFrame):
    """One question; `answered` tells "same", "two" or "later"."""

    answered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._title = label(self.tr("Is this one and the same?"), "heading", self)
        self._why = label("", "secondary", self, wrap=True)
        self._sides = [self._side() for _ in range(2)]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 14, 18, 14)
        rows.addWidget(self._title)
        rows.addWidget(self._why)
        both = QHBoxLayout()
        for box, *_ in self._sides:
            both.addWidget(box, 1)
        rows.addLayout(both)
        buttons = QHBoxLayout()
        for key, text, cap in (
            ("same", self.tr("The same"), "A"),
            ("two", self.tr("Two different"), "X"),
            ("later", self.tr("Later"), "Right"),
        ):
            button = KeyButton(theme, text, self, key=cap)
            button.clicked.connect(lambda _on=False, k=key: self.answered.emit(k))
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows.addLayout(buttons)

    def _side(self) -> tuple[QWidget, QWidget, QWidget, QWidget]:
        box = frame("well", self)
        rows = QVBoxLayout(box)
        name, where = label("", "strong", box, wrap=True), label("", "faint", box)
        sentence = label("", "quote", box, wrap=True)
        for part in (name, sentence, where):
            rows.addWidget(part)
        rows.addStretch(1)
        return box, name, sentence, where

    def show_question(self, question: SamePersonQuestion) -> None:
        """Fill both sides."""
        self._why.setText(question.why)
        sides = (
            (question.first, question.first_sentence, question.first_reference),
            (question.second, question.second_sentence, question.second_reference),
        )
        for (_box, name, sentence, where), (one, said, place) in zip(
            self._sides, sides, strict=True
        ):
            name.setProperty("text", one.main_name)
            sentence.setProperty("text", in_quotation_marks(said))
            where.setProperty("text", place)
