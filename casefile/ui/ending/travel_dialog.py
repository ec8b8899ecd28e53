"""Packing a case for a journey: where to and under which passphrase; then what stays here."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from casefile.ui.ending.folder_line import FolderLine
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.passphrase_fields import PassphraseFields
from casefile.ui.parts.questions import Questions
from casefile.ui.parts.sheet import Sheet, add_field
from casefile.ui.parts.texts import frame, label
from casefile.ui.theme import Theme

translate = QCoreApplication.translate
_NAMED = 6
"""So many folders are listed; of more the number is told."""


class TravelDialog(Sheet):
    """`agreed` gives the folder and the passphrase."""

    agreed = Signal(object, str)

    def __init__(self, theme: Theme, questions: Questions, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Pack for a journey"), parent, 580)
        self.place = FolderLine(theme, questions, self.tr("Which stick or folder?"), self)
        self.phrase = PassphraseFields(self, self.tr("Passphrase of the package"))
        self.pack = KeyButton(theme, self.tr("Pack the case"), self, icon="usb", kind="primary")
        self.cancel = self.leave_button(self.tr("Cancel"))
        self._lay_out()
        self.place.changed.connect(self._allow)
        self.phrase.changed.connect(self._allow)
        self.pack.clicked.connect(self._agree)
        self._allow()

    def _allow(self) -> None:
        self.pack.setEnabled(self.place.folder is not None and not self.phrase.problem)

    def _agree(self) -> None:
        place, phrase = self.place.folder, self.phrase.passphrase
        self.accept()
        self.agreed.emit(place, phrase)

    def _lay_out(self) -> None:
        told = self.tr(
            "The whole case goes into one encrypted file on a stick. It is opened again as a test,"
            " every file compared. After that you can remove the case from this computer, and"
            " bring it back from the stick when you have arrived."
        )
        self.add_head(self.tr("Take this case on a journey"), told)
        column = self.column
        add_field(column, self.tr("Which stick or folder?"), self.place, self)
        column.addSpacing(6)
        column.addWidget(self.phrase)
        seen = self.tr(
            "Anybody can see that there is an encrypted file. At a border you may be asked for the"
            " passphrase: think about that before you leave, and read “Before a border” in the"
            " help."
        )
        column.addWidget(label(seen, "faint", self, wrap=True))
        self.add_foot(self.cancel, self.pack)


class PackedDialog(Sheet):
    """The package holds; `remove_wanted` when the case shall go from this computer."""

    remove_wanted = Signal()

    def __init__(
        self, theme: Theme, path: Path, files: int, sources: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(theme, self.tr("Packed for a journey"), parent, 580)
        self.remove = KeyButton(
            theme, self.tr("Remove the case from this computer"), self, kind="danger"
        )
        self.stay = self.leave_button(self.tr("Leave it here, too"))
        self.stay.setDefault(True)
        self.remove.setAutoDefault(False)
        self._lay_out(path, files, sources)
        self.remove.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.accept()
        self.remove_wanted.emit()

    def _lay_out(self, path: Path, files: int, sources: Sequence[str]) -> None:
        told = self.tr("%n file(s) were decrypted again and compared.", "", files)
        heading = self.tr("✓ The package opens")
        self.add_head(heading, f"{path.name}\n{told}")
        column = self.column
        column.addWidget(label(self.tr("What stays on this computer"), "strong", self))
        well = frame("well", self)
        lines = QGridLayout(well)
        lines.setContentsMargins(14, 10, 14, 10)
        lines.setVerticalSpacing(6)
        lines.setColumnStretch(1, 1)
        for row, words in enumerate(staying(sources)):
            lines.addWidget(label("•", "plain", well), row, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(label(words, "plain", well, wrap=True), row, 1)
        column.addWidget(well)
        self.add_foot(self.remove, self.stay)


def staying(sources: Sequence[str]) -> list[str]:
    """What no program can take along or wipe, a sentence each."""
    lines = [
        translate("Travel", "Lists of recent files, of the system and of other programs."),
        translate("Travel", "Backups the system makes by itself, and copies you made yourself."),
        translate("Travel", "What a printer or its queue remembers."),
        translate(
            "Travel",
            "Deleted files in the free room of an SSD, until it is written over; only encryption"
            " of the whole disk helps.",
        ),
    ]
    if sources:
        more = len(sources) - _NAMED
        named = [*sources[:_NAMED], *([f"+ {more}"] if more > 0 else [])]
        head = translate("Travel", "The files the documents came from, in:")
        lines.append("\n".join([head, *named]))
    return lines
