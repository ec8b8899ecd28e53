"""A locked case asks for its passphrase; until then nothing of it is shown but its code."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from casefile.store.key_slots import has_recovery
from casefile.ui.parts.announce import announce
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.passphrase_fields import secret_line
from casefile.ui.parts.texts import frame, label, set_role

if TYPE_CHECKING:
    from casefile.ui.theme import Theme

WIDE: Final = 460


class UnlockScreen(QWidget):
    """`tried` gives what was typed; `left` when the person turns to other cases."""

    tried = Signal(str)
    left = Signal()

    def __init__(self, theme: "Theme", parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.folder = Path()
        card = frame("card", self)
        self._card = card
        self._icon = QLabel(card)
        self.code = label("", "title", card)
        self.phrase = secret_line(card)
        self.note = label("", "faint", card, wrap=True)
        self.open = KeyButton(theme, self.tr("Open the case"), card, key="Return", kind="primary")
        self.back = KeyButton(theme, self.tr("Other cases"), card, kind="link")
        self._lay_out()
        self.phrase.returnPressed.connect(self._try)
        self.open.clicked.connect(self._try)
        self.back.clicked.connect(self.left)
        theme.changed.connect(self._draw)
        self._draw()

    def ask_for(self, folder: Path) -> None:
        """Asks for the passphrase of this case."""
        self.folder = folder
        self.code.setText(folder.name.removesuffix(".case"))
        words = self.tr("Type its passphrase.")
        if has_recovery(folder):
            words = self.tr("Type its passphrase, or its eight recovery words.")
        self._say(words, "faint")
        self._allow(on=True)

    def say_wrong(self, sentence: str) -> None:
        """What was typed opens nothing; it can be typed again."""
        self._say(sentence, "bad")
        self._allow(on=True)
        announce(self, sentence)

    def say_waiting(self, count: int) -> None:
        """Files were dropped here; they wait for the case to be opened."""
        self._say(self.tr("%n file(s) will be taken in once the case is open.", "", count), "ok")

    def _try(self) -> None:
        if not self.phrase.text() or not self.open.isEnabled():
            return
        phrase = self.phrase.text()
        self._say(self.tr("Opening… this takes a second or two on purpose."), "faint")
        self._allow(on=False)
        # Drawn before the work begins: that leaves no time for drawing.
        self.repaint()
        self.tried.emit(phrase)

    def _allow(self, *, on: bool) -> None:
        self.phrase.clear()
        self.phrase.setEnabled(on)
        self.open.setEnabled(on)
        if on:
            self.phrase.setFocus()

    def _say(self, words: str, role: str) -> None:
        self.note.setText(words)
        set_role(self.note, role)

    def _lay_out(self) -> None:
        name = label(self.tr("Passphrase"), "field", self._card)
        name.setBuddy(self.phrase)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon)
        head.addWidget(self.code, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.open)
        foot.addStretch(1)
        foot.addWidget(self.back)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(6)
        column.addLayout(head)
        locked = self.tr("This case is locked with a passphrase.")
        column.addWidget(label(locked, "secondary", self._card, wrap=True))
        column.addSpacing(12)
        column.addWidget(name)
        column.addWidget(self.phrase)
        column.addWidget(self.note)
        column.addSpacing(12)
        column.addLayout(foot)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._card)
        across.addStretch(1)
        middle = QVBoxLayout(self)
        middle.addStretch(2)
        middle.addLayout(across)
        middle.addStretch(3)

    def _draw(self) -> None:
        self._card.setFixedWidth(self._theme.px(WIDE))
        self._icon.setPixmap(self._theme.pixmap("lock", "accent", 22))
