"""A small sheet over the window while a long piece of work runs: how far it is, and Stop."""

from PySide6.QtWidgets import QWidget

from casefile.bridge.long_work import FULL, LongWork
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.form_dialog import add_foot
from casefile.ui.parts.waiting import Waiting
from casefile.ui.theme import Theme


class Working(Waiting):
    """Whoever opened it closes it when the work ends; Esc stops the work."""

    def __init__(self, theme: Theme, words: str, work: LongWork, parent: QWidget) -> None:
        super().__init__(theme, words, parent)
        self._work = work
        self.stop = KeyButton(theme, self.tr("Stop"), self, key="Esc")
        add_foot(self.column, self.stop)
        self.stop.clicked.connect(self.reject)
        self.bar.setRange(0, FULL)
        self.bar.setVisible(True)
        self.bar.setAccessibleName(words)
        work.moved.connect(self.bar.setValue)

    def reject(self) -> None:
        """Asks the work to end; the sheet goes when it has."""
        self.stop.setEnabled(False)
        self._work.stop()
