"""A small sheet that says what is being waited for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme


class Waiting(QDialog):
    """Words over a moving bar, without it where nothing shall move; whoever opened it closes it."""

    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(theme.px(360))
        self.bar = bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 22)
        column.setSpacing(14)
        column.addWidget(label(words, "strong", self, wrap=True))
        column.addWidget(bar)
        bar.setVisible(not theme.less_motion)

    def reject(self) -> None:
        """Esc does not end what is under way."""
