"""What stands in the middle of a room where its list has nothing to show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casefile.ui.parts.texts import label


class MiddlePage(QWidget):
    """A heading and a sentence in the middle, with buttons below them that lead on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = label("", "heading", self, wrap=True)
        self._words = label("", "secondary", self, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        self._column.addStretch(2)
        for one in (self._title, self._words):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(one)

    def add_buttons(self, *buttons: QWidget) -> None:
        """What can be done; once, with all of them."""
        for button in buttons:
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(3)

    def say(self, title: str, words: str) -> None:
        """Why there is nothing to show."""
        self._title.setText(title)
        self._words.setText(words)
