"""Beside the paper: what will not appear on it, and what may identify people all the same."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from casefile.model.summary import NotShown
from casefile.text.clues import KINDS, Clue
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.texts import frame, label


class SideNotes(QWidget):
    """Two boxes, the second in a copy with names hidden only; `list_wanted` asks for the list."""

    list_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.list_button = KeyButton(context.theme, self.tr("Open the list"), self, kind="link")
        self.list_button.clicked.connect(self.list_wanted)
        self._left_out = label("", "secondary", self, wrap=True)
        self._clues = label("", "secondary", self, wrap=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        self._names = self._box(self.tr("Read it once more"), self._clues)
        rows.addWidget(self._names)
        self._names.hide()
        box = self._box(self.tr("What will not appear"), self._left_out)
        rows.addWidget(box)
        inside = box.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addWidget(self.list_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _box(self, title: str, text: QWidget) -> QFrame:
        box = frame("warning", self)
        inside = QVBoxLayout(box)
        inside.addWidget(label(title, "strong", box))
        inside.addWidget(text)
        return box

    def show_left_out(self, rows: Sequence[NotShown]) -> None:
        """Say what stays off the paper and why."""
        self.list_button.setVisible(bool(rows))
        lines = [f"{row.count} {row.what}. {row.why}" for row in rows]
        self._left_out.setText("\n".join(lines) or self.tr("Nothing is left out."))

    def show_names(self, hiding: int, *, hidden: bool, clues: Sequence[Clue]) -> None:
        """Say that hidden names are printed, or what may identify people in a copy without them."""
        self._names.setVisible(hiding > 0)
        if not hidden:
            self._clues.setText(self.tr("This paper prints %n hidden name(s).", "", hiding))
            return
        titles = {
            "birth": self.tr("Dates of birth"),
            "place": self.tr("Places"),
            "occupation": self.tr("Work and family"),
            "number": self.tr("Case numbers"),
        }
        lines = [self.tr("Initials stand in place of names. These may still tell who it is:")]
        for kind in KINDS:
            words = [clue.words for clue in clues if clue.kind == kind]
            if words:
                lines.append(f"{titles[kind]}: {', '.join(words)}")
        if len(lines) == 1:
            lines = [self.tr("Initials stand in place of names. Nothing else was noticed.")]
        self._clues.setText("\n".join(lines))
