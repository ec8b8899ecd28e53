"""The line above a case at rest: since when, why, and what ends it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from casefile.services import close_case
from casefile.store.matter import Matter
from casefile.text.date_words import date_words
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme


class RestLine(QFrame):
    """A bar above the views; `ended` when a person wants to change the case here again.

    `delete_wanted` once the day to delete it has passed and a person wants that.
    """

    ended = Signal()
    delete_wanted = Signal()

    def __init__(self, theme: Theme, matter: Matter, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "warning")
        icon = QLabel(self)
        icon.setPixmap(theme.pixmap("lock", "warn", 18))
        self.words = label(self._told(matter, language), "strong", self, wrap=True)
        given = matter.rest == "given"
        words = self.tr("Take it back…") if given else self.tr("Open again")
        self.end = KeyButton(theme, words, self)
        self.end.clicked.connect(self.ended)
        self.delete = KeyButton(theme, self.tr("Delete the case…"), self, kind="danger")
        self.delete.setVisible(close_case.to_be_deleted(matter))
        self.delete.clicked.connect(self.delete_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 10, 9)
        row.setSpacing(10)
        row.addWidget(icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.delete)
        row.addWidget(self.end)

    def _told(self, matter: Matter, language: str) -> str:
        if matter.rest == "given":
            day = date_words(matter.given_on or "", language)
            told = self.tr("Given to {0} on {1}. Here it is for reading only.")
            return told.replace("{0}", matter.given_to).replace("{1}", day)
        day = date_words(matter.closed_on or "", language)
        told = self.tr("Closed for good on {0}. It is for reading only.").replace("{0}", day)
        if matter.delete_after is None:
            return told
        after = self.tr("To be deleted after {0}.")
        if close_case.to_be_deleted(matter):
            after = self.tr("It was to be deleted after {0}.")
        return f"{told} {after.replace('{0}', date_words(matter.delete_after, language))}"
