"""The line over the timeline: our next open time limit, and what the chronology leaves open."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from casefile.model.changes import Changes
from casefile.services import time_limits
from casefile.services.time_limits import TimeLimit
from casefile.store import questions
from casefile.store.driver import Connection
from casefile.text.date_words import date_words
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.texts import label, set_role
from casefile.ui.timeline.open_gaps import OpenGap, read_gaps

KINDS: Final = frozenset({"event", "document", "deadline", "question", "disagreement"})
PAUSE_MS: Final = 400
"""Changes that come one after the other are read together."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the line says: our next time limit, kept questions that are open, gaps not kept."""

    limit: TimeLimit | None = None
    kept: int = 0
    gaps: tuple[OpenGap, ...] = ()


def read_asked(db: Connection, language: str) -> Asked:
    """As the case stands today."""
    day = time_limits.today()
    return Asked(
        time_limits.next_open(db, day),
        len(questions.questions(db)),
        read_gaps(db, language, day),
    )


class AskLine(QFrame):
    """Hidden while there is neither; `limits_wanted` and `questions_wanted` open their rooms.

    `gaps_read` gives what the chronology leaves open, for the list to show in its place. It is
    read aside: nobody waits for it.
    """

    limits_wanted = Signal()
    questions_wanted = Signal()
    gaps_read = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._room = context, parent
        self._stale = True
        self.shown = Asked()
        self.setProperty("kind", "info")
        self._left = label("", "strong", self)
        self._due = label("", "secondary", self)
        theme = context.theme
        self._limits = KeyButton(theme, self.tr("Time limits"), self, icon="calendar-clock",
                                 kind="link")  # fmt: skip
        self._questions = KeyButton(theme, "", self, icon="circle-help", kind="link")
        flow = FlowLayout(gap=10)
        for part in (self._left, self._due, self._limits, self._questions):
            flow.addWidget(part)
        row = QHBoxLayout()
        row.addLayout(flow, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 5, 10, 5)
        column.addLayout(row)
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self._read)
        theme.changed.connect(self._level)
        self._level()
        self._limits.clicked.connect(self.limits_wanted)
        self._questions.clicked.connect(self.questions_wanted)
        context.jobs.changed.connect(self._changed)
        parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reads what changed while another room was in front."""
        if event.type() == QEvent.Type.Show and watched is self._room:
            self._soon()
        return False

    def show_asked(self, asked: Asked) -> None:
        """Says what was read."""
        self.shown = asked
        limit = asked.limit
        for part in (self._left, self._due, self._limits):
            part.setVisible(limit is not None)
        if limit is not None:
            self._say_limit(limit)
        found = len(asked.gaps)
        count = asked.kept + found
        words = self.tr("%n question(s) found", "", found)
        if asked.kept:
            words = self.tr("%n question(s) open", "", asked.kept)
            more = self.tr("%n found", "", found) if found else ""
            words = f"{words}, {more}" if more else words
        self._questions.setText(words)
        self._questions.setVisible(count > 0)
        self.setVisible(limit is not None or count > 0)

    def _say_limit(self, one: TimeLimit) -> None:
        left = one.days_left or 0
        words = self.tr("Overdue by %n day(s)", "", -left)
        if left >= 0:
            words = self.tr("%n day(s) left", "", left) if left else self.tr("Due today")
        self._left.setText(words)
        set_role(self._left, "strong" if left >= 0 else "bad")
        day = date_words(one.limit.due or "", self._context.language)
        source = self.tr("entered by hand") if one.by_hand else one.limit.exhibit
        rule = " ".join(one.limit.rule.split())
        self._due.setText(f"{day} · {rule} · {source}" if rule else f"{day} · {source}")

    def _level(self) -> None:
        """Words stand level with the links beside them."""
        for part in (self._left, self._due):
            part.setMinimumHeight(self._limits.sizeHint().height())

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self._stale = True
            self._soon()

    def _soon(self) -> None:
        if self._stale and not self._later.isActive() and self._room.isVisible():
            self._later.start()

    def _read(self) -> None:
        if self._stale and self._room.isVisible():
            self._stale = False
            read = partial(read_asked, language=self._context.language)
            self._context.jobs.read(read, done=self._take)

    def _take(self, asked: object) -> None:
        if isValid(self) and isinstance(asked, Asked):
            self.show_asked(asked)
            self.gaps_read.emit(asked.gaps)
