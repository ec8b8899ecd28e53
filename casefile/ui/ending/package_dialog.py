"""Opening a package: its passphrase, and where the case in it shall go."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from casefile.ui.ending.folder_line import FolderLine
from casefile.ui.parts.announce import announce
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.passphrase_fields import secret_line
from casefile.ui.parts.questions import Questions
from casefile.ui.parts.sheet import Sheet, add_field
from casefile.ui.parts.texts import label, set_role
from casefile.ui.theme import Theme


class PackageDialog(Sheet):
    """`agreed` gives the folder and the passphrase; it stays until it is told how that went."""

    agreed = Signal(object, str)

    def __init__(
        self, theme: Theme, questions: Questions, package: Path, place: Path, parent: QWidget
    ) -> None:
        super().__init__(theme, self.tr("Open a package"), parent, 520)
        self.phrase = secret_line(self)
        self.place = FolderLine(
            theme, questions, self.tr("Where shall the case go?"), self, str(place)
        )
        self.note = label("", "faint", self, wrap=True)
        self.note.hide()
        self.open_it = KeyButton(theme, self.tr("Open"), self, kind="primary")
        self.cancel = self.leave_button(self.tr("Cancel"))
        self._lay_out(package)
        self.phrase.textChanged.connect(self._allow)
        self.place.changed.connect(self._allow)
        self.open_it.clicked.connect(self._agree)
        self._allow()

    def say_wrong(self, sentence: str) -> None:
        """The package could not be opened; nothing was written."""
        self.note.setText(sentence)
        set_role(self.note, "bad")
        self.note.show()
        self.phrase.clear()
        self.phrase.setFocus()
        announce(self, sentence)

    def _allow(self) -> None:
        self.open_it.setEnabled(bool(self.phrase.text()) and self.place.folder is not None)

    def _agree(self) -> None:
        self.note.hide()
        self.agreed.emit(self.place.folder, self.phrase.text())

    def _lay_out(self, package: Path) -> None:
        told = self.tr(
            "The case in it is written into a new folder. The package stays as it is; a locked"
            " case keeps its own passphrase, too."
        )
        self.add_head(package.name, told)
        column = self.column
        add_field(column, self.tr("Passphrase of the package"), self.phrase, self)
        column.addSpacing(4)
        add_field(column, self.tr("Where shall the case go?"), self.place, self)
        column.addWidget(self.note)
        self.add_foot(self.cancel, self.open_it)
