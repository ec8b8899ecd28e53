"""A new passphrase, typed twice, and what is still wrong with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from casefile.store.key_slots import SHORTEST, is_recovery
from casefile.ui.parts.announce import announce
from casefile.ui.parts.texts import label, set_role


class PassphraseFields(QWidget):
    """`changed` at every sign; `passphrase` counts only while `problem` is ""."""

    changed = Signal()

    def __init__(self, parent: QWidget, name: str = "") -> None:
        """`name` stands over the first field where "Passphrase" would not tell enough."""
        super().__init__(parent)
        self.first, self.again = secret_line(self), secret_line(self)
        self._first_note = label("", "faint", self, wrap=True)
        self._again_note = label("", "faint", self, wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for column, (words, field, note) in enumerate(
            (
                (name or self.tr("Passphrase"), self.first, self._first_note),
                (self.tr("Again"), self.again, self._again_note),
            )
        ):
            above = label(words, "field", self)
            above.setBuddy(field)
            grid.addWidget(above, 0, column)
            grid.addWidget(field, 1, column)
            note.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(note, 2, column)
            grid.setColumnStretch(column, 1)
            field.textChanged.connect(self._typed)
        self._say()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.first.text()

    @property
    def problem(self) -> str:
        """Why it cannot be taken, as a sentence; "" when it can."""
        if len(self.passphrase.strip()) < SHORTEST or is_recovery(self.passphrase):
            return self.tr("At least %n sign(s); four or five words are best.", "", SHORTEST)
        if self.again.text() != self.passphrase:
            return self.tr("Type the same passphrase again.")
        return ""

    def clear(self) -> None:
        """Forgets what was typed."""
        self.first.clear()
        self.again.clear()

    def point_out(self) -> None:
        """Says what is missing and puts the cursor there."""
        short = len(self.passphrase.strip()) < SHORTEST or is_recovery(self.passphrase)
        field, note = (self.first, self._first_note) if short else (self.again, self._again_note)
        note.setText(self.problem)
        set_role(note, "bad")
        field.setFocus()
        announce(self, self.problem)

    def _typed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        short = len(self.passphrase.strip()) < SHORTEST or is_recovery(self.passphrase)
        hint = self.tr("At least %n sign(s); four or five words are best.", "", SHORTEST)
        self._first_note.setText(hint if short else self.tr("✓ Long enough."))
        set_role(self._first_note, "faint" if short else "ok")
        if not self.again.text():
            words, role = self.tr("Nobody can open the case without it: write it down."), "faint"
        elif self.again.text() != self.passphrase:
            words, role = self.tr("These are two different passphrases."), "warn"
        else:
            words, role = self.tr("✓ Both are the same. Write it down."), "ok"
        self._again_note.setText(words)
        set_role(self._again_note, role)


def secret_line(parent: QWidget) -> QLineEdit:
    """A line whose signs do not show, neither here nor in what a keyboard program learns."""
    line = QLineEdit(parent)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
