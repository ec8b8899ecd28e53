"""A small sheet over the window while a long piece of work runs: how far it is, and Stop."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from casefile.bridge.jobs import Jobs
from casefile.bridge.long_work import FULL, LongWork, Tell
from casefile.model.errors import CaseError
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.waiting import Waiting
from casefile.ui.theme import Theme


class Working(Waiting):
    """`run` shows it; it goes when the work ends or its case is closed. Esc stops the work."""

    def __init__(self, theme: Theme, words: str, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(theme, words, parent)
        self._work = LongWork(jobs, self)
        self.stop = KeyButton(theme, self.tr("Stop"), self, key="Esc")
        self.column.addSpacing(8)
        self.column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)
        self.stop.clicked.connect(self.reject)
        self.bar.setRange(0, FULL)
        self.bar.setVisible(True)
        self.bar.setAccessibleName(words)
        self._work.moved.connect(self.bar.setValue)
        # Jobs that are closed tell nobody any more how their work ended.
        jobs.destroyed.connect(self.accept)

    def run(
        self,
        work: Callable[[Tell], object],
        done: Callable[[Any], None],
        failed: Callable[[CaseError], None],
    ) -> None:
        """Starts the work; then `done` gets what it made, or `failed` why not (also `Stopped`)."""
        for end, told in ((self._work.done, done), (self._work.failed, failed)):
            end.connect(self.accept)
            end.connect(told)
        self.open()
        self._work.start(work)

    def reject(self) -> None:
        """Asks the work to end; the sheet goes when it has."""
        self.stop.setEnabled(False)
        self._work.stop()
