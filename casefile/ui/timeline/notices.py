"""What the timeline says when there is little to show: only suggestions, nothing, all filtered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.middle_page import MiddlePage
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme


class SuggestionsNotice(QFrame):
    """A line over the list while nothing has been accepted yet."""

    review = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "info")
        self._words = label("", "strong", self, wrap=True)
        button = KeyButton(theme, self.tr("Review"), self, icon="inbox")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.addWidget(self._words, 1)
        row.addWidget(button)
        button.clicked.connect(self.review)
        self.hide()

    def show_count(self, count: int) -> None:
        """How many suggestions wait while nothing is accepted; 0 hides the line."""
        first = self.tr("%n suggested event(s)", "", count)
        self._words.setText(self.tr("{0}, none accepted yet.").format(first))
        self.setVisible(count > 0)


class HiddenNotice(QFrame):
    """A line over the list when documents brought events that the filter does not show."""

    show_them = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "info")
        self._count = 0
        self._words = label("", "strong", self, wrap=True)
        button = KeyButton(theme, self.tr("Show"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.addWidget(self._words, 1)
        row.addWidget(button)
        button.clicked.connect(self.show_them)
        self.hide()

    def add(self, count: int) -> None:
        """So many more are hidden."""
        self._count += count
        self._words.setText(self.tr("%n new event(s) are hidden by this filter.", "", self._count))
        self.setVisible(self._count > 0)

    def forget(self) -> None:
        """Another filter was chosen."""
        self._count = 0
        self.hide()


class EmptyPage(MiddlePage):
    """In place of an empty list."""

    clear = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._button = KeyButton(theme, self.tr("Clear filter"), self, key="Esc")
        self.add_buttons(self._button)
        self._button.clicked.connect(self.clear)

    def explain(self, *, filtered: bool, suggestions: bool) -> None:
        """Why nothing is shown and what to do."""
        self._button.setVisible(filtered)
        if not filtered:
            self.say(
                self.tr("No events yet"),
                self.tr(
                    "Drop documents on this window, or press Ctrl+N to write an event by hand."
                ),
            )
            return
        hidden = "" if suggestions else self.tr("Suggestions are switched off.")
        self.say(self.tr("No event matches this filter."), hidden)
