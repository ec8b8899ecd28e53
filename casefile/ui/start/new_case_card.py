"""The card that names a new case, finds it a safe place and locks it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.passphrase_fields import PassphraseFields
from casefile.ui.parts.texts import label, set_role

if TYPE_CHECKING:
    from casefile.bridge.jobs import Jobs
    from casefile.bridge.preferences import Preferences
    from casefile.store.place import Place
    from casefile.ui.parts.questions import Questions
    from casefile.ui.theme import Theme

SUFFIX = ".case"
FORBIDDEN = set('/\\:*?"<>|')


@dataclass(frozen=True, slots=True)
class PlaceReport:
    """What is known of the folder cases shall stand in, and the next free code there."""

    folder: Path
    place: "Place"
    code: str


def cases_folder(preferences: "Preferences") -> Path:
    """Where new cases go: the folder last chosen, else Documents/Cases."""
    chosen = preferences.text("cases_folder")
    return Path(chosen) if chosen else Path(platformdirs.user_documents_dir()) / "Cases"


def look_at_place(folder: Path, year: int) -> PlaceReport:
    """Checks a folder and finds the next free case code; touches nothing."""
    # On a worker, and imported there: the first window does not wait for it.
    from casefile.store.place import check_place, proposed_code

    there = [one.name for one in folder.iterdir()] if folder.is_dir() else []
    names = [name.removesuffix(SUFFIX) for name in there]
    return PlaceReport(folder, check_place(folder), proposed_code(names, year))


def short_path(folder: Path) -> str:
    """A folder as a person says it: from the home folder on where it lies inside."""
    home = Path.home()
    return str(folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


class NewCaseCard(QFrame):
    """Case code (proposed), place (checked), passphrase, title; `valid_changed`: can it be made."""

    valid_changed = Signal(bool)

    def __init__(
        self,
        theme: "Theme",
        jobs: "Jobs",
        preferences: "Preferences",
        questions: "Questions",
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._jobs, self._preferences, self._questions = jobs, preferences, questions
        self.folder = cases_folder(preferences)
        self._report: PlaceReport | None = None
        self._typed = False
        self.code = QLineEdit(self)
        self.title = QLineEdit(self)
        self.place = QLineEdit(self)
        self.place.setReadOnly(True)
        self.lock = QCheckBox(self.tr("Lock with a passphrase"), self)
        self.lock.setChecked(True)
        self.phrase = PassphraseFields(self)
        self.lock_note = label("", "warn", self, wrap=True)
        self.choose = KeyButton(theme, self.tr("Choose…"), self)
        self.code_note = label("", "faint", self, wrap=True)
        self.title_note = label(self.tr("Shown inside the case only."), "faint", self, wrap=True)
        self.place_note = label("", "faint", self, wrap=True)
        self._lay_out()
        self.code.textEdited.connect(self._code_edited)
        self.choose.clicked.connect(self._choose_place)
        self.lock.toggled.connect(self._show)
        self.phrase.changed.connect(self._show)
        self.look()

    @property
    def case_folder(self) -> Path:
        """The folder the new case will be."""
        return self.folder / f"{self.code.text().strip()}{SUFFIX}"

    @property
    def passphrase(self) -> str:
        """What locks the new case; "" for a case without lock."""
        return self.phrase.passphrase if self.lock.isChecked() else ""

    @property
    def problem(self) -> str:
        """Why no case can be made now, as a sentence; "" when one can."""
        return self._code_problem or (self.phrase.problem if self.lock.isChecked() else "")

    @property
    def _code_problem(self) -> str:
        code = self.code.text().strip()
        if not code:
            return self.tr("A case needs a code.")
        if FORBIDDEN & set(code) or code.startswith("."):
            return self.tr('A code cannot hold / \\ : * ? " < > | or begin with a full stop.')
        if self.case_folder.exists():
            return self.tr("A case with this code is there already.")
        if self._report is not None and not self._report.place.writable:
            return self.tr("Nothing can be written there. Choose another place.")
        return ""

    def ready(self) -> bool:
        """Whether a case can be made now; else points out what is missing."""
        if self._code_problem:
            self.code.setFocus()
        elif self.problem:
            self.phrase.point_out()
        return not self.problem

    def look(self) -> None:
        """Checks the place again, on a worker: a network drive may take its time."""
        self.place.setText(short_path(self.folder))
        year = date.today().year  # noqa: DTZ011  the year on the caseworker's wall
        self._jobs.background(look_at_place, self.folder, year, done=self._looked)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(28, 24, 28, 24)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.addWidget(label(self.tr("New case"), "title", self), 0, 0, 1, 2)
        line = self.tr(
            "The code stands in titles, folders and lists. "
            "The client’s name appears inside the case only."
        )
        grid.addWidget(label(line, "secondary", self, wrap=True), 1, 0, 1, 2)
        grid.setRowMinimumHeight(2, 6)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.place, 1)
        where.addWidget(self.choose)
        for column, (words, field, note) in enumerate(
            (
                (self.tr("Case code"), self.code, self.code_note),
                (self.tr("Place"), self.place, self.place_note),
            )
        ):
            name = label(words, "field", self)
            name.setBuddy(field)
            grid.addWidget(name, 3, column)
            if field is self.place:
                grid.addLayout(where, 4, column)
            else:
                grid.addWidget(field, 4, column)
            grid.addWidget(note, 5, column)
            grid.setColumnStretch(column, 1)
        for row, wide in enumerate((self.lock, self.phrase, self.lock_note), 7):
            grid.addWidget(wide, row, 0, 1, 2)
        title = label(self.tr("Title (may stay empty)"), "field", self)
        title.setBuddy(self.title)
        for row in (6, 10):
            grid.setRowMinimumHeight(row, 6)
        for row, wide in enumerate((title, self.title, self.title_note), 11):
            grid.addWidget(wide, row, 0, 1, 2)
        self.code.setProperty("strong", "true")

    def _choose_place(self) -> None:
        def chosen(folder: Path) -> None:
            self.folder = folder
            self._preferences.put("cases_folder", str(folder))
            self._report = None
            self.look()

        self._questions.choose_folder(self.tr("Where shall cases be kept?"), chosen, self.folder)

    def _code_edited(self) -> None:
        self._typed = True
        self._show()

    def _looked(self, report: PlaceReport) -> None:
        if report.folder != self.folder:
            return
        self._report = report
        if not self._typed:
            self.code.setText(report.code)
        self._show()

    def _show(self) -> None:
        problem = self._code_problem
        self.code_note.setText(
            problem or self.tr("Proposed. Change it if your office counts otherwise.")
        )
        set_role(self.code_note, "bad" if problem else "faint")
        if self._report is not None:
            text, role = self._place_words(self._report.place)
            self.place_note.setText(text)
            set_role(self.place_note, role)
        locked = self.lock.isChecked()
        self.phrase.setVisible(locked)
        self.lock_note.setVisible(not locked)
        self.lock_note.setText(
            self.tr("Without one, whoever holds this computer or a copy can read the case.")
        )
        # A passphrase still to be typed closes no door: the door points it out.
        self.valid_changed.emit(not problem)

    def _place_words(self, place: "Place") -> tuple[str, str]:
        """What to say about the place, and the role to say it in."""
        if not place.writable:
            return self.tr("Nothing can be written there. Choose another place."), "bad"
        if place.cloud:
            words = self.tr(
                "This folder is synced by {cloud}: copies leave this computer. Choose another."
            )
            return words.format(cloud=place.cloud), "warn"
        if place.network:
            return self.tr("This is a network drive: others may read it. Choose another."), "warn"
        return self.tr("✓ On this disk. Not synced to a cloud, not on a network drive."), "ok"
