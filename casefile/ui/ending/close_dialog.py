"""Closing a case for good: what is kept of it, where, and until when."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from casefile.services import close_case
from casefile.ui.ending.folder_line import FolderLine
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.passphrase_fields import PassphraseFields
from casefile.ui.parts.questions import Questions
from casefile.ui.parts.sheet import Sheet, add_field
from casefile.ui.parts.texts import label, set_role
from casefile.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person wants kept. `place` is None for nothing but the case itself.

    With a `phrase` it is a package, else a folder; `delete_after` is a day or None.
    """

    place: Path | None
    papers: tuple[Literal["work", "court"], ...]
    phrase: str
    delete_after: str | None


class CloseDialog(Sheet):
    """`agreed` gives a Wish."""

    agreed = Signal(object)

    def __init__(
        self, theme: Theme, questions: Questions, *, locked: bool, today: date, parent: QWidget
    ) -> None:
        super().__init__(theme, self.tr("Close for good"), parent, 580)
        self.keep = QCheckBox(self.tr("Keep papers and files in one place, too"), self)
        self.place = FolderLine(theme, questions, self.tr("Where to?"), self)
        self.work = QCheckBox(self.tr("Working summary"), self)
        self.court = QCheckBox(self.tr("Court summary"), self)
        self.package = QRadioButton(self.tr("One encrypted file (package)"), self)
        self.open_folder = QRadioButton(self.tr("A folder that anybody can open"), self)
        self.phrase = PassphraseFields(self, self.tr("Passphrase of the package"))
        self.remind = QCheckBox(self.tr("Remind me to delete the case after"), self)
        self.day = QLineEdit(self)
        self.day_note = label("", "faint", self, wrap=True)
        self.close_it = KeyButton(theme, self.tr("Close for good"), self, kind="primary")
        self.cancel = self.leave_button(self.tr("Cancel"))
        self._today = today
        self._fill(today, locked=locked)
        self._lay_out()
        self.close_it.clicked.connect(self._agree)
        for box in (self.keep, self.remind, self.package):
            box.toggled.connect(self._allow)
        self.place.changed.connect(self._allow)
        self.day.textChanged.connect(self._allow)
        self.phrase.changed.connect(self._allow)
        self._allow()
        self.place.setFocus()

    def wish(self) -> Wish:
        """What stands in the form."""
        papers: list[Literal["work", "court"]] = []
        if self.work.isChecked():
            papers.append("work")
        if self.court.isChecked():
            papers.append("court")
        return Wish(
            self.place.folder if self.keep.isChecked() else None,
            tuple(papers),
            self.phrase.passphrase if self.package.isChecked() else "",
            self.delete_after() if self.remind.isChecked() else None,
        )

    def delete_after(self) -> str | None:
        """The day as it stands there (YYYY-MM-DD); None for no day to come."""
        words = self.day.text().strip()
        written = QDate.fromString(words, Qt.DateFormat.ISODate)
        if not written.isValid():
            written = QLocale().toDate(words, QLocale.FormatType.ShortFormat)
        today = QDate(self._today.year, self._today.month, self._today.day)
        return written.toString(Qt.DateFormat.ISODate) if written > today else None

    def _fill(self, today: date, *, locked: bool) -> None:
        self.keep.setChecked(True)
        self.work.setChecked(True)
        (self.package if locked else self.open_folder).setChecked(True)
        self.remind.setChecked(True)
        self.day.setText(close_case.proposed_day(today).isoformat())
        self.day.setAccessibleName(self.remind.text())

    def _allow(self) -> None:
        kept, packed = self.keep.isChecked(), self.package.isChecked()
        for one in (self.place, self.work, self.court, self.package, self.open_folder):
            one.setEnabled(kept)
        self.phrase.setVisible(kept and packed)
        self.day.setEnabled(self.remind.isChecked())
        self._say_day()
        ready = self.place.folder is not None and not (packed and self.phrase.problem)
        until = not self.remind.isChecked() or self.delete_after() is not None
        self.close_it.setEnabled(until and (ready or not kept))

    def _say_day(self) -> None:
        wrong = self.remind.isChecked() and self.delete_after() is None
        words = self.tr("How long it has to be kept, or may be, the law of your office says.")
        if wrong:
            words = self.tr("Write a day to come, such as {day}.").replace(
                "{day}", close_case.proposed_day(self._today).isoformat()
            )
        self.day_note.setText(words)
        set_role(self.day_note, "bad" if wrong else "faint")

    def _agree(self) -> None:
        wish = self.wish()
        self.accept()
        self.agreed.emit(wish)

    def _lay_out(self) -> None:
        told = self.tr(
            "It stays on this computer and can be read, searched and printed. Nobody changes it"
            " until it is opened again."
        )
        self.add_head(self.tr("Close this case for good"), told)
        column = self.column
        column.addWidget(self.keep)
        kept = QVBoxLayout()
        kept.setContentsMargins(24, 0, 0, 0)
        kept.setSpacing(8)
        add_field(kept, self.tr("Where to?"), self.place, self)
        papers = QHBoxLayout()
        papers.addWidget(label(self.tr("With"), "field", self))
        papers.addWidget(self.work)
        papers.addWidget(self.court)
        papers.addStretch(1)
        kept.addLayout(papers)
        inside = self.tr("and every document under a name that tells what it is, the chronology"
                         " for other programs, and a list to check all of it.")  # fmt: skip
        kept.addWidget(label(inside, "faint", self, wrap=True))
        kept.addWidget(self.open_folder)
        kept.addWidget(self.package)
        kept.addWidget(self.phrase)
        column.addLayout(kept)
        column.addSpacing(8)
        until = QHBoxLayout()
        until.addWidget(self.remind)
        until.addWidget(self.day)
        until.addStretch(1)
        column.addLayout(until)
        column.addWidget(self.day_note)
        self.add_foot(self.cancel, self.close_it)
