"""Something went wrong: what happened, what was kept, what to do; technical words folded away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from casefile.bridge.messages import told
from casefile.model.errors import CaseError
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.sheet import Sheet
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme


class ErrorDialog(Sheet):
    """One message. Open it with `open()`; it takes itself away when closed."""

    def __init__(self, theme: Theme, error: CaseError, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Casefile"), parent, 430)
        icon = QLabel(self)
        icon.setPixmap(theme.pixmap("circle-alert", "bad", 24))
        self.what = label(told(error.what), "heading", self, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.what)
        for sentence in (error.kept, error.todo):
            if sentence:
                words.addWidget(label(told(sentence), "secondary", self, wrap=True))
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.details = QPlainTextEdit(error.details, self)
        self.details.setReadOnly(True)
        self.details.setMinimumHeight(theme.px(150))
        self.details.hide()
        self.fold = KeyButton(theme, self.tr("Details"), self, icon="chevron-right", kind="link")
        self.fold.setVisible(bool(error.details))
        self.copy = KeyButton(theme, self.tr("Copy"), self, icon="copy")
        self.copy.hide()
        self.close_button = KeyButton(theme, self.tr("Close"), self, kind="primary")
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        self._lay_out(top)
        self.close_button.clicked.connect(self.accept)
        self.fold.clicked.connect(self.turn)
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.details.toPlainText())
        )

    def _lay_out(self, top: QHBoxLayout) -> None:
        self.column.addLayout(top)
        self.column.addWidget(self.details, 1)
        self.add_foot(self.copy, self.close_button, first=self.fold)

    def turn(self) -> None:
        """Folds the details out or in."""
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.copy.setVisible(shown)
        self.fold.set_icon_name("chevron-down" if shown else "chevron-right")
        self.fit()
