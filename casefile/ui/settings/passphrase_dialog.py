"""The passphrase of the open case: give it one, another one, recovery words, or take it away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casefile.ui.parts.announce import announce
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.passphrase_fields import PassphraseFields, secret_line
from casefile.ui.parts.sheet import Sheet, add_field
from casefile.ui.parts.texts import label, set_role
from casefile.ui.theme import Theme


class PassphraseDialog(Sheet):
    """Signals what the person wants; whoever opened it does it and closes it.

    `lock_wanted(new)` for a case without lock; `change_wanted(now, new)`, `words_wanted(now)` and
    `removal_wanted(now)` for a locked one, with the passphrase it has now, still to be checked.
    """

    lock_wanted = Signal(str)
    change_wanted = Signal(str, str)
    words_wanted = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, theme: Theme, *, locked: bool, has_words: bool, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Passphrase"), parent, 560)
        self._locked = locked
        self.now = secret_line(self)
        self.phrase = PassphraseFields(self, self.tr("New passphrase") if locked else "")
        self.note = label("", "faint", self, wrap=True)
        self.note.hide()
        change = self.tr("Change the passphrase") if locked else self.tr("Lock this case")
        self.change = KeyButton(theme, change, self, kind="primary")
        self.words = KeyButton(theme, self.tr("New recovery words…"), self)
        self.remove = KeyButton(theme, self.tr("Remove the passphrase"), self, kind="danger")
        self.close_button = self.leave_button(self.tr("Cancel"))
        self._lay_out(has_words=has_words)
        for button in (self.change, self.words, self.remove):
            button.setAutoDefault(False)
        self.phrase.changed.connect(self._allow)
        self.now.textChanged.connect(self._allow)
        self.change.clicked.connect(self._change)
        self.words.clicked.connect(lambda: self.words_wanted.emit(self._begin()))
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self._begin()))
        self._allow()

    def say_wrong(self, sentence: str) -> None:
        """What was typed is not the passphrase, or could not be taken; nothing was changed."""
        self.setEnabled(True)
        self._say(sentence, "bad")
        self.now.clear()
        self.now.setFocus()
        announce(self, sentence)

    def _begin(self) -> str:
        self._say(self.tr("One moment… this takes a second or two on purpose."), "faint")
        self.setEnabled(False)
        self.repaint()
        return self.now.text()

    def _say(self, words: str, role: str) -> None:
        self.note.setText(words)
        set_role(self.note, role)
        self.note.show()

    def _change(self) -> None:
        new = self.phrase.passphrase
        now = self._begin()
        if self._locked:
            self.change_wanted.emit(now, new)
        else:
            self.lock_wanted.emit(new)

    def _allow(self) -> None:
        known = bool(self.now.text()) or not self._locked
        self.change.setEnabled(known and not self.phrase.problem)
        self.words.setEnabled(known)
        self.remove.setEnabled(known)

    def _lay_out(self, *, has_words: bool) -> None:
        self.add_head(self._head(), self._explained())
        column = self.column
        name = add_field(column, self.tr("Passphrase now"), self.now, self)
        column.addSpacing(6)
        column.addWidget(self.phrase)
        words = QHBoxLayout()
        said = self.tr("No recovery words open this case yet.")
        if has_words:
            said = self.tr("Recovery words open this case. New ones replace them.")
        state = label(said, "secondary", self, wrap=True)
        words.addWidget(state, 1)
        words.addWidget(self.words)
        column.addSpacing(6)
        column.addLayout(words)
        column.addWidget(self.note)
        for widget in (name, self.now, state, self.words, self.remove):
            widget.setVisible(self._locked)
        column.addStretch(1)
        self.add_foot(self.close_button, self.change, first=self.remove)

    def _head(self) -> str:
        if self._locked:
            return self.tr("This case is locked with a passphrase")
        return self.tr("Lock this case with a passphrase")

    def _explained(self) -> str:
        if self._locked:
            return self.tr(
                "Copies made earlier, on a stick too, keep opening with the passphrase of their "
                "day."
            )
        return self.tr(
            "The whole case is written anew, locked, with its backups; then the old files are "
            "removed. A specialist may still find traces of them on this disk, and copies made "
            "earlier stay as they are. Files in the drop folder and exports are never locked."
        )
