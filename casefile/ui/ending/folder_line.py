"""A folder to be chosen, as a line with its button."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.questions import Questions
from casefile.ui.theme import Theme


class FolderLine(QWidget):
    """`changed` when another folder is there; `folder` is None while none was chosen."""

    changed = Signal()

    def __init__(
        self, theme: Theme, questions: Questions, title: str, parent: QWidget, start: str = ""
    ) -> None:
        super().__init__(parent)
        self.line = QLineEdit(start, self)
        self.line.setAccessibleName(title)
        self.choose = KeyButton(theme, self.tr("Choose…"), self, icon="folder-open")
        self.choose.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)
        self.choose.clicked.connect(
            lambda: questions.choose_folder(title, lambda path: self.line.setText(str(path)))
        )

    @property
    def folder(self) -> Path | None:
        """The folder as it stands there, when there is one of that name."""
        words = self.line.text().strip()
        return Path(words) if words and Path(words).is_dir() else None
