"""Why a changed value differs from what the document says: asked in one line, never guessed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.texts import label

WORDED_ANEW = "worded anew"


class CorrectionRow(QWidget):
    """The reasons to choose from. Nothing is preselected where a date or place has changed."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(3)
        column.addWidget(label(self.tr("Why is it not as the document says?"), "strong", self))
        row = QWidget(self)
        flow = FlowLayout(row, 14)
        for key, words in (
            (WORDED_ANEW, self.tr("Only other words")),
            ("misread", self.tr("Casefile misread it")),
            ("source wrong", self.tr("The source is wrong")),
            ("known from elsewhere", self.tr("I know it from elsewhere")),
        ):
            button = QRadioButton(words, row)
            self._group.addButton(button)
            self._buttons[key] = button
            flow.addWidget(button)
        column.addWidget(row)
        self._group.buttonClicked.connect(self.changed)

    def ask(self, *, value: bool, words: bool) -> None:
        """Shown when a value or the headline's words changed; hidden when nothing did."""
        self.setVisible(value or words)
        anew = self._buttons[WORDED_ANEW]
        anew.setVisible(words and not value)
        if value and anew.isChecked():
            self.clear()
        if words and not value and self._group.checkedButton() is None:
            anew.setChecked(True)

    def clear(self) -> None:
        """Nothing chosen."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def answer(self) -> str | None:
        """The reason as `edit_event` takes it; None while nothing is chosen."""
        for key, button in self._buttons.items():
            if button.isChecked():
                return "" if key == WORDED_ANEW else key
        return None
