"""The first screen: name a case, choose how to begin, or open one that is there."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from casefile.ui.parts.beside import lay_beside
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.texts import label
from casefile.ui.start.door import Door
from casefile.ui.start.new_case_card import NewCaseCard
from casefile.ui.start.recent_panel import RecentPanel

if TYPE_CHECKING:
    from casefile.bridge.jobs import Jobs
    from casefile.bridge.preferences import Preferences
    from casefile.ui.parts.questions import Questions
    from casefile.ui.theme import Theme

WIDEST, SIDE_WIDTH, MARGIN = 900, 243, 24
PACKAGE = ".package.zip"
"""How packages end (store/package.py, which the first screen does not wait for)."""


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case to be made: where, what it is called, and what to begin with.

    `passphrase` locks it; "" for a case without lock.
    """

    folder: Path
    code: str
    title: str
    files: tuple[Path, ...] = field(default=())
    watch: Path | None = None
    note: bool = False
    passphrase: str = field(default="", repr=False)


class StartScreen(QWidget):
    """`case_wanted` gives a NewCase; `opened` the folder of one that is there.

    `package_wanted` gives the package to open, None for one still to be chosen.
    """

    case_wanted = Signal(object)
    opened = Signal(object)
    open_other = Signal()
    package_wanted = Signal(object)
    sample_wanted = Signal()

    def __init__(
        self,
        theme: "Theme",
        jobs: "Jobs",
        preferences: "Preferences",
        questions: "Questions",
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._questions = theme, questions
        self.recent = RecentPanel(theme, preferences, language, self)
        self.card = NewCaseCard(theme, jobs, preferences, questions, self)
        self.files = KeyButton(theme, self.tr("Choose files…"), self, key="Ctrl+O", kind="primary")
        self.watch = KeyButton(theme, self.tr("Choose a folder…"), self)
        self.note = KeyButton(theme, self.tr("New note"), self, key="Ctrl+Shift+I")
        self.sample = KeyButton(theme, self.tr("Open the sample case"), self, kind="link")
        self.empty = KeyButton(theme, self.tr("Begin with an empty case"), self, kind="link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.recent)
        row.addWidget(self._middle(), 1)
        self.recent.opened.connect(self.opened)
        self.recent.open_other.connect(self.open_other)
        self.recent.package_wanted.connect(lambda: self.package_wanted.emit(None))
        self.card.valid_changed.connect(self._allow)
        self.files.clicked.connect(self.choose_files)
        self.watch.clicked.connect(self._choose_watched)
        self.note.clicked.connect(self.begin_note)
        self.empty.clicked.connect(lambda: self._begin())
        self.sample.clicked.connect(self.sample_wanted)
        self._allow(on=False)

    def begin_with(self, files: list[Path]) -> None:
        """Makes the case as named on the card and takes these files in; a package is opened."""
        if len(files) == 1 and files[0].name.endswith(PACKAGE):
            self.package_wanted.emit(files[0])
        else:
            self._begin(files=tuple(files))

    def choose_files(self) -> None:
        """Lets the person pick the first documents."""
        if self.card.ready():
            self._questions.choose_files(self.tr("Add documents"), self.begin_with)

    def begin_note(self) -> None:
        """Makes the case and opens an empty note."""
        self._begin(note=True)

    def changeEvent(self, event: QEvent) -> None:
        """The left panel grows with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything has its place in a small window and with large text, too."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The left panel gives way, and the ways to begin stand below each other."""
        least = self.recent.minimumSizeHint().width()
        aside = min(self._theme.px(SIDE_WIDTH), max(self.width() // 3, least))
        self.recent.setFixedWidth(aside)
        needed = sum(door.minimumSizeHint().width() + self._three.spacing() for door in self._ways)
        lay_beside(self._three, beside=needed + 3 * MARGIN <= self.width() - aside)

    def _middle(self) -> QWidget:
        scroll = QScrollArea(self)
        inner = QWidget(scroll)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self.card)
        column.addSpacing(8)
        begin = QHBoxLayout()
        then = label(self.tr("Then begin with any of these"), "strong", inner, wrap=True)
        begin.addWidget(then, 1)
        begin.addWidget(self.empty)
        column.addLayout(begin)
        self._three = self._doors(inner)
        column.addLayout(self._three)
        foot = QHBoxLayout()
        quiet = self.tr("Everything stays on this computer. Casefile makes no network connections.")
        foot.addWidget(label(quiet, "faint", inner, wrap=True), 1)
        foot.addWidget(self.sample)
        column.addLayout(foot)
        column.addStretch(1)
        holder = QWidget(inner)
        holder.setLayout(column)
        holder.setMaximumWidth(WIDEST)
        middle = QHBoxLayout(inner)
        middle.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        middle.addStretch(1)
        middle.addWidget(holder, 1000)
        middle.addStretch(1)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        return scroll

    def _doors(self, parent: QWidget) -> QBoxLayout:
        theme, row = self._theme, QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways: list[Door] = []
        row.setSpacing(18)
        drop = self.tr(
            "Rulings, letters, articles, scans: PDF, Word, e-mail, web page or picture. "
            "They are copied; yours stay where they are."
        )
        watch = self.tr(
            "What arrives in the drop folder is copied into this case. "
            "Other cases’ folders ask first."
        )
        note = self.tr("Write a note: who spoke, where, in which language. No document needed.")
        tell = self.tr("Start with what the client tells you")
        for icon, name, words, button in (
            ("file-plus", self.tr("Drop documents"), drop, self.files),
            ("folder-sync", self.tr("Watch a folder"), watch, self.watch),
            ("message-square-quote", tell, note, self.note),
        ):
            self._ways.append(
                Door(theme, icon, name, words, button, parent, drop=button is self.files)
            )
            row.addWidget(self._ways[-1], 1)
        return row

    def _choose_watched(self) -> None:
        if self.card.ready():
            self._questions.choose_folder(
                self.tr("Which folder shall be watched?"), lambda folder: self._begin(watch=folder)
            )

    def _begin(
        self, files: tuple[Path, ...] = (), watch: Path | None = None, *, note: bool = False
    ) -> None:
        if not self.card.ready():
            return
        card = self.card
        code, title = card.code.text().strip(), card.title.text().strip()
        self.case_wanted.emit(
            NewCase(card.case_folder, code, title, files, watch, note, card.passphrase)
        )

    def _allow(self, on: bool) -> None:
        for button in (self.files, self.watch, self.note, self.empty):
            button.setEnabled(on)
